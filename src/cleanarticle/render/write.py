"""An Article in each of its forms: which facts each renderer gets, and what stands before the body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cleanarticle.render.figures import figures
from cleanarticle.render.front_matter import Value, front_matter
from cleanarticle.render.html import document, html
from cleanarticle.render.markdown import markdown
from cleanarticle.render.text import text
from cleanarticle.render.urls import IMAGE_SCHEMES, scheme

if TYPE_CHECKING:
    from cleanarticle.article import Article
    from cleanarticle.metadata.record import Image


def as_text(article: Article, *, metadata: bool) -> str:
    """The body as plain text; with ``metadata`` one line a field and a blank line before it."""
    body = text(article.page, article.judgement.kept)
    if not metadata:
        return body
    lines = [f"{name}: {_plain(value)}" for name, value in facts(article).items()]
    return "\n\n".join([part for part in ("\n".join(lines), body) if part])


def as_markdown(article: Article, *, metadata: bool, images: bool) -> str:
    """The body as Markdown; with ``metadata`` a front matter before it."""
    shown = _figures(article, images=images)
    body = markdown(article.page, article.judgement.kept, url=address(article), pictures=shown)
    return f"{front_matter(facts(article))}\n\n{body}".rstrip() if metadata else body


def as_html(article: Article, *, metadata: bool, images: bool) -> str:
    """The body as sanitised HTML; with ``metadata`` a document with a head and the headline."""
    shown = _figures(article, images=images)
    body = html(article.page, article.judgement.kept, url=address(article), pictures=shown)
    if not metadata:
        return body
    first = next((block.text for block in article.page.blocks if article.judgement.kept[block.number]), "")
    return document(body, facts(article), language=article.language, headed=first == article.title)


def facts(article: Article) -> dict[str, Value]:
    """What a reader wants to know before the body, without fields that the page does not give."""
    known: Sequence[tuple[str, Value | None]] = (
        ("title", article.title),
        ("authors", article.authors),
        ("published", article.published),
        ("modified", article.modified),
        ("site", article.site_name),
        ("url", address(article)),
    )
    return {name: value for name, value in known if value}


def address(article: Article) -> str | None:
    """The page's address: as the caller gave it, else as the page calls itself."""
    canonical = article.canonical_url
    return article.url or (canonical if canonical and scheme(canonical) in IMAGE_SCHEMES else None)


def _figures(article: Article, *, images: bool) -> Mapping[int, list[Image]]:
    return figures(article.page, article.images, address(article)) if images else {}


def _plain(value: Value) -> str:
    """A field on one line."""
    if isinstance(value, tuple):
        return ", ".join(value)
    return " ".join(value.split()) if isinstance(value, str) else value.isoformat()
