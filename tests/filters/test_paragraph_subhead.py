"""Subheads that are marked up as paragraphs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.paragraph_subhead import ParagraphSubhead
from cleanarticle.model import Kind
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")


def _head(text: str, at: str = f"{_BODY}>p", bold: float = 1.0, **facts: float) -> Draft:
    return block(text, at=at, bold=bold, **facts)


_THREE = [_head("Of stone"), _PROSE, _head("Of wood"), _PROSE, _head("Of clay"), _PROSE]


def kept_again(*drafts: Draft, kept: str, points: float = -0.1) -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(ParagraphSubhead(), surveyed(page(*drafts)), kept, points=points))


@pytest.mark.parametrize(("kept", "numbers"), [("kkdkkk", [2]), ("kkdkdk", []), ("kkddkk", []), ("kddkkk", [])])
def test_a_bold_line_as_others(kept: str, numbers: list[int]) -> None:
    """Two others stay above prose that stays, and prose that stays is right below it."""
    assert kept_again(*_THREE, kept=kept) == numbers


def test_the_headline() -> None:
    """It is bold, too."""
    some_survey = replace(surveyed(page(*_THREE)), headline=2)
    assert not fates(ParagraphSubhead(), some_survey, "kkdkkk", points=-0.1)


def test_other_lines() -> None:
    """One that is not bold, a link, a sentence, on another path, or of many or few points."""
    others = (
        _head("Of wood", bold=0.0),
        _head("Of wood", linked=1.0),
        _head("It is wood."),
        _head("Of wood", f"{_BODY}>p.more"),
        _head("Of wood", "body>p"),
    )
    for other in others:
        assert kept_again(*_THREE[:2], other, *_THREE[3:], kept="kkdkkk") == []
    assert kept_again(*_THREE, kept="kkdkkk", points=0.5) == []
    assert kept_again(*_THREE, kept="kkdkkk", points=-1.5) == []


def test_a_class_of_their_own() -> None:
    """Short lines on their path that go outweigh them."""
    heads = [_head(text, f"{_BODY}>p.title", bold=0.0) for text in ("Of stone", "Of wood", "Of clay", "Share", "Print")]
    drafts = [one for head in heads[:3] for one in (head, _PROSE)]

    assert kept_again(*drafts, kept="kkdkkk") == [2]
    assert kept_again(*drafts, *heads[3:], kept="kkdkkkdd") == []


def test_a_line_that_leads_to_what_stays() -> None:
    """It ends in a colon, right between two kept lines; a single word is a label of a box."""
    items = [block("Cedar", at=f"{_BODY}>ul>li", kind=Kind.LIST_ITEM)]
    lead = block("The harbour wall will be made of:", at=f"{_BODY}>div>p")
    assert kept_again(_PROSE, lead, *items, kept="kdk") == [1]
    assert kept_again(_PROSE, lead, *items, kept="kdk", points=-1.5) == []
    assert kept_again(_PROSE, lead, *items, kept="kdd") == []
    assert kept_again(_PROSE, lead, *items, kept="ddk") == []
    assert kept_again(_PROSE, block("Specs:", at=f"{_BODY}>div>p"), *items, kept="kdk") == []
    assert kept_again(_PROSE, block("Made of these: wood", at=f"{_BODY}>div>p"), *items, kept="kdk") == []
