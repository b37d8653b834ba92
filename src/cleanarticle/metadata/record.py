"""What is known about an article beside its text, each field with its source and the candidates that lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Generic, NamedTuple, TypeVar

T_co = TypeVar("T_co", covariant=True)
# What a memory of the site added, by which it is known again: an article teaches what its page alone says.
ENDS_ALIKE: Final = "ends like other titles of this site"  # why a headline lost
AT_PLACE: Final = "site-place:"  # begins a source; the block's number follows


class PageType(StrEnum):
    """What kind of page it is."""

    ARTICLE = "article"
    LIVE_BLOG = "live-blog"
    VIDEO = "video"
    GALLERY = "gallery"
    INDEX = "index"
    OTHER = "other"


class Candidate(NamedTuple):
    """A value that was on the page and was not taken."""

    value: str
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Field(Generic[T_co]):
    """A value, where it was taken from, and what lost against it.

    Attributes:
        value: the value; the field's empty value (None, "" or ()) where the page has none.
        source: "json-ld:headline", "meta:og:title", "block:12" ...; "" where there is no value.
        lost: candidates that were not taken, each with the reason.
    """

    value: T_co
    source: str = ""
    lost: tuple[Candidate, ...] = ()


class Image(NamedTuple):
    """A picture of the article."""

    url: str  # absolute where the page's URL is known
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0  # pixels as declared; 0 where not
    height: int = 0


def _none() -> Field[None]:
    return Field(None)


def _nothing() -> Field[tuple[()]]:
    return Field(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """All fields; see Field for value, source and lost candidates."""

    title: Field[str | None] = field(default_factory=_none)
    subtitle: Field[str | None] = field(default_factory=_none)
    authors: Field[tuple[str, ...]] = field(default_factory=_nothing)
    published: Field[datetime | date | None] = field(default_factory=_none)
    modified: Field[datetime | date | None] = field(default_factory=_none)
    site_name: Field[str | None] = field(default_factory=_none)
    publisher: Field[str | None] = field(default_factory=_none)
    language: Field[str | None] = field(default_factory=_none)
    section: Field[str | None] = field(default_factory=_none)
    tags: Field[tuple[str, ...]] = field(default_factory=_nothing)
    description: Field[str | None] = field(default_factory=_none)
    canonical_url: Field[str | None] = field(default_factory=_none)
    image: Field[str | None] = field(default_factory=_none)
    images: Field[tuple[Image, ...]] = field(default_factory=_nothing)
    videos: Field[tuple[str, ...]] = field(default_factory=_nothing)
    paywalled: Field[bool | None] = field(default_factory=_none)
    page_type: Field[PageType | None] = field(default_factory=_none)
    word_count: Field[int | None] = field(default_factory=_none)
    amp_url: Field[str | None] = field(default_factory=_none)
    next_page_url: Field[str | None] = field(default_factory=_none)
