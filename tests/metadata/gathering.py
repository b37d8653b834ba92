"""Metadata of a page made by hand, through the real parser, head and walk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from lxml.html import document_fromstring

from cleanarticle.metadata.dates.crawl_time import crawl_time
from cleanarticle.metadata.gather import gather
from cleanarticle.metadata.page_words import page_words
from cleanarticle.metadata.record import Metadata
from cleanarticle.metadata.sources import Decided
from cleanarticle.options import Options
from cleanarticle.page_head.head import read_head
from cleanarticle.walk.segment import segment
from cleanarticle.words.langpacks import LanguagePacks

URL = "https://news.example.org/politics/harbour-wall"
PROSE = (
    "<p>The council met on Tuesday evening and agreed to rebuild the old harbour wall, which the storm of last winter "
    "had broken in three places, before the first ferries of the summer arrive.</p>"
)


def gathered(html: str, *, url: str | None = URL, now: date | None = None, language: str = "en") -> Metadata:
    """Everything that is found on a page; blocks of twelve words and more count as kept."""
    root = document_fromstring(html)
    page = segment(root, Options())
    kept = [block.words >= 12 for block in page.blocks]
    return gather(
        read_head(root), page, Decided(kept), page_words(LanguagePacks().active(language)), url=url, now=crawl_time(now)
    )


def page(head: str = "", body: str = "", *, title: str = "The wall is rebuilt", lang: str = "en") -> str:
    """A whole page with a headline, what is given, and two paragraphs."""
    return (
        f"<html lang='{lang}'><head><title>{title}</title>{head}</head>"
        f"<body><h1>{title}</h1>{body}{PROSE}{PROSE}</body></html>"
    )


def linked(*objects: Mapping[str, object], raw: str = "") -> str:
    """A JSON-LD script of these objects, or of ``raw``."""
    text = raw or json.dumps(objects[0] if len(objects) == 1 else list(objects))
    return f"<script type='application/ld+json'>{text}</script>"


def news(**properties: object) -> dict[str, object]:
    """A NewsArticle with these properties."""
    return {"@context": "https://schema.org", "@type": "NewsArticle", **properties}


def person(name: str) -> dict[str, object]:
    """A Person."""
    return {"@type": "Person", "name": name}
