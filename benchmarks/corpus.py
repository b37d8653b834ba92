"""Reads a folder of annotated pages: ``truth.jsonl`` beside ``pages/<id>.html.gz``."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

__all__ = ["Sample", "corpora", "fingerprint", "read_corpus"]

_TRUTH = "truth.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One page and its truth; a field that the source does not give is None and is not scored.

    Attributes:
        id: name of the page within its corpus.
        corpus: name of the corpus.
        url: where the page came from.
        site: the site that the page belongs to: as annotated, else the URL's host without "www.".
        body: plain text of the article.
        title: the headline.
        authors: names of the writers.
        published: day of publication, ``YYYY-MM-DD``.
        wanted: snippets that must stand in the result.
        unwanted: snippets that must not.
        page: the file with the page's bytes, packed with gzip.
    """

    id: str
    corpus: str
    page: Path
    url: str | None = None
    site: str = ""
    kind: str | None = None
    language: str | None = None
    body: str | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    published: str | None = None
    wanted: tuple[str, ...] | None = None
    unwanted: tuple[str, ...] | None = None

    def html(self) -> bytes:
        """Read the page's bytes as they were stored."""
        return gzip.decompress(self.page.read_bytes())


def corpora(folder: Path) -> list[str]:
    """List the names of the corpora below a folder, sorted; none where the folder is absent."""
    return sorted(truth.parent.name for truth in folder.glob(f"*/{_TRUTH}"))


def read_corpus(folder: Path) -> list[Sample]:
    """Read the truth of one corpus, in the file's order; pages are read when asked for.

    Raises:
        OSError: the folder has no readable truth file.
        ValueError: a line is no JSON object, or has no id.
    """
    with (folder / _TRUTH).open(encoding="utf-8") as lines:
        return [_sample(json.loads(line), folder) for line in lines if line.strip()]


def fingerprint(folder: Path) -> str:
    """Give the SHA-256, in hexadecimal, of a corpus' truth and of all its pages by name."""
    digest = hashlib.sha256()
    for file in (folder / _TRUTH, *sorted((folder / "pages").iterdir())):
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        digest.update(f"{file.name} {content}\n".encode())
    return digest.hexdigest()


def _sample(record: Mapping[str, object], folder: Path) -> Sample:
    name = _text(record, "id")
    if not name:
        msg = f"a record of {folder.name} has no id"
        raise ValueError(msg)
    url = _text(record, "url")
    return Sample(
        id=name,
        corpus=folder.name,
        page=folder / "pages" / f"{name}.html.gz",
        url=url,
        site=_text(record, "site") or _host(url) or name,
        kind=_text(record, "type"),
        language=_text(record, "lang"),
        body=_text(record, "body"),
        title=_text(record, "title"),
        authors=_texts(record, "authors"),
        published=_text(record, "published"),
        wanted=_texts(record, "with"),
        unwanted=_texts(record, "without"),
    )


def _text(record: Mapping[str, object], key: str) -> str | None:
    value = record.get(key)
    return value if isinstance(value, str) else None


def _texts(record: Mapping[str, object], key: str) -> tuple[str, ...] | None:
    value = record.get(key)
    if not isinstance(value, Sequence) or isinstance(value, str):
        return None
    return tuple(item for item in value if isinstance(item, str))


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
