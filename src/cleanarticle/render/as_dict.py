"""The article as plain values that JSON knows."""

from __future__ import annotations

from datetime import date
from math import isfinite
from typing import TYPE_CHECKING, TypeAlias

from cleanarticle.model import Verdict
from cleanarticle.trail.judged import JudgedBlocks

if TYPE_CHECKING:
    from cleanarticle.article import Article
    from cleanarticle.deadline import Deadline
    from cleanarticle.metadata.record import Image
    from cleanarticle.model import Step
    from cleanarticle.trail.judged import JudgedBlock

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
"""A value that the standard library's json writes without help."""


def as_dict(article: Article, *, blocks: bool, deadline: Deadline | None = None) -> dict[str, Json]:
    """All of an article: metadata, text and notes; dates in ISO 8601.

    Args:
        article: the article.
        blocks: whether to add every block with its trail.
        deadline: when to stop working out scores; trails after it have their verdicts alone.

    Returns:
        The same keys in the same order for every article; None, "" or [] where the page says nothing.

    Raises:
        PageTooLarge: time was up, and the options ask for an error.
    """
    found: dict[str, Json] = {
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": [*article.authors],
        "published": _iso(article.published),
        "modified": _iso(article.modified),
        "site_name": article.site_name,
        "publisher": article.publisher,
        "language": article.language,
        "section": article.section,
        "tags": [*article.tags],
        "description": article.description,
        **_addresses(article),
        "image": article.image,
        "images": [_image(image) for image in article.images],
        "videos": [*article.videos],
        "paywalled": article.paywalled,
        "page_type": article.page_type.value if article.page_type else None,
        "word_count": article.word_count,
        "encoding": article.encoding,
        "encoding_because": article.encoding_because,
        "notes": [*article.notes],
        "text": article.text,
        "sources": _sources(article),
    }
    return {**found, **_blocks(article, deadline)} if blocks else found


def _blocks(article: Article, deadline: Deadline | None) -> dict[str, Json]:
    """Every block with its trail, and the notes with what is missing there."""
    judged = JudgedBlocks(article.page, article.judgement, deadline)
    told: list[Json] = [_block(block) for block in judged]
    return {"notes": [*article.notes, *([judged.note] if judged.note else [])], "blocks": told}


def _addresses(article: Article) -> dict[str, Json]:
    """Where the page came from, and where it says that its other forms are."""
    metadata = article.metadata
    return {
        "url": article.url,
        "canonical_url": metadata.canonical_url.value,
        "amp_url": metadata.amp_url.value,
        "next_page_url": metadata.next_page_url.value,
    }


def _iso(moment: date | None) -> str | None:
    """A date or datetime as ISO 8601."""
    return moment.isoformat() if moment else None


def _image(image: Image) -> dict[str, Json]:
    return {**image._asdict()}


def _sources(article: Article) -> dict[str, Json]:
    """Where each field of the metadata was taken from."""
    metadata = article.metadata
    names = [name for name in metadata.__dataclass_fields__ if getattr(metadata, name).source]
    return {name: getattr(metadata, name).source for name in names}


def _block(block: JudgedBlock) -> dict[str, Json]:
    return {
        "number": block.number,
        "tag": block.tag,
        "kind": block.kind.value,
        "kept": block.kept,
        "species": block.species.value if block.species else None,
        "points": round(block.points, 3),
        "text": block.text,
        "trail": [_step(step) for step in block.trail],
    }


def _step(step: Step) -> dict[str, Json]:
    """A score or verdict under the name of the step that gave it."""
    said = step.outcome
    if isinstance(said, Verdict):
        decision: dict[str, Json] = {"keep": said.keep, "species": said.species.value if said.species else None}
    else:
        decision = {"points": round(said.points, 3)}
    return {"step": step.name, **decision, "code": said.code, "seen": _number(said.seen), "limit": _number(said.limit)}


def _number(value: str | float) -> str | float:
    """A number that JSON can write; infinity and "not a number" as their names."""
    return value if isinstance(value, str) or isfinite(value) else str(value)
