"""Captions in paragraphs and divisions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.named_caption import NamedCaption
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed, words


def _gone(*drafts: Draft) -> dict[int, Species | None]:
    said = fates(NamedCaption(), surveyed(page(block(), *drafts, block())))
    return {number: verdict.species for number, verdict in said.items()}


@pytest.mark.parametrize("at", ["body>p.image-caption", "body>div.caption>p", "body>div.photo>span.credit"])
def test_a_named_caption_goes(at: str) -> None:
    """Its own class names it, or that of its parent."""
    assert _gone(block("The wall in winter", at=at)) == {1: Species.CAPTION}


@pytest.mark.parametrize(
    "draft",
    [
        block("The wall in winter", at="body>div.text>p"),
        block("The wall in winter", at="body>div.caption>div>div>p"),
        block(words(70), at="body>p.caption"),
    ],
)
def test_others_stay(draft: Draft) -> None:
    """Without the name, with the name far off, or longer than captions are."""
    assert _gone(draft) == {}


def test_a_page_of_captions_stays() -> None:
    """A gallery's text stands in elements of that name."""
    slides = [block(at="body>div.caption>p") for _ in range(4)]
    assert _gone(*slides) == {}


def test_a_heading_stays() -> None:
    """Its "credit" is no picture's there."""
    assert not _gone(block("The harbour credit", at="body>div.credit>h3", kind=Kind.HEADING))


def test_a_standfirst_in_a_caption_stays() -> None:
    """The headline and what stands below it may lie on the picture."""
    headline, text = block("Harbour wall", at="body>div.caption>h1", kind=Kind.HEADING), [block() for _ in range(6)]
    found = surveyed(page(headline, block("The wall in winter", at="body>div.caption>p.lead"), *text))
    assert not fates(NamedCaption(), replace(found, headline=0))
    assert list(fates(NamedCaption(), replace(found, headline=-1))) == [1]


def test_a_line_of_copyright() -> None:
    """Its own class names whose picture it is; around other text the name may mean anything."""
    line = block("Jane Doe of the harbour", at="body>div.copyright")
    assert _gone(line) == {1: Species.CAPTION}
    assert not _gone(block("Jane Doe of the harbour", at="body>div.copyright>p"))
    assert not _gone(block(words(13), at="body>div.copyright"))
