"""What a user writes, for the type checker alone: a half that is right, and a half whose mistakes it must find."""

from __future__ import annotations

from datetime import date, datetime

from bs4 import BeautifulSoup
from lxml import html

import cleanarticle
from cleanarticle import Article, Extractor, Options


def right(page: bytes) -> None:
    """Every form of input, every field, every form of output."""
    options = Options(language="de", keep_headline=True, max_seconds=2.5, on_limit="raise")
    extractor = Extractor(options)
    article: Article = extractor.extract(page, url="https://news.example/a", charset="utf-8", now=date(2024, 5, 6))
    article = cleanarticle.extract(page.decode(), options=options)
    article = cleanarticle.extract(bytearray(page))
    article = cleanarticle.extract(html.document_fromstring(page))
    article = cleanarticle.extract(BeautifulSoup(page, "lxml"))
    article = cleanarticle.clean_text(page)

    title: str | None = article.title
    authors: tuple[str, ...] = article.authors
    published: datetime | date | None = article.published
    text: str = article.text + article.markdown(metadata=True) + article.html(images=True) + article.to_json(indent=2)
    for block in article.removed:
        species = block.species.value if block.species else title
        codes: list[str] = [step.outcome.code for step in block.trail]
        print(species, codes, authors, published, text)  # noqa: T201 - as a user would


def wrong(page: bytes, article: Article) -> None:
    """What a user may get wrong."""
    cleanarticle.extract(1)  # type: ignore[arg-type]
    cleanarticle.extract(page, "https://news.example/a")  # type: ignore[call-arg]
    cleanarticle.clean_text(None)  # type: ignore[arg-type]
    Options(on_limit="stop")  # type: ignore[arg-type]
    Options("de")  # type: ignore[call-arg]
    article.title = "Another"  # type: ignore[misc]
    article.authors.append("Jane Doe")  # type: ignore[attr-defined]
    article.published.year  # type: ignore[union-attr] # noqa: B018 - may be None
