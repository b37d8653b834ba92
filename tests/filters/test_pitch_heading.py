"""Headings of boxes that ask readers to sign up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.pitch_heading import PitchHeading
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_signs import SignBook, SignRules
from tests.builders import Draft, block, fates, pack_of_signs, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")
_HEADING = block("Lamps and Tides", at=f"{_BODY}>div>h4", kind=Kind.HEADING)
_LINE = block("Our letter from the quay, every Friday.", at=f"{_BODY}>div>p")
_BUTTON = block("Sign me up", at=f"{_BODY}>div>form>button")
_PHRASES = {Species.NEWSLETTER: {"exact": ["sign me up"]}, Species.SHARE: {"exact": ["share this"]}}


def _gone(*drafts: Draft, kept: str = "kkddk") -> list[int]:
    """Numbers of the headings that go."""
    said = fates(PitchHeading(), surveyed(page(*drafts), phrases=_PHRASES), kept)
    assert all(verdict.species is Species.NEWSLETTER for verdict in said.values())
    return list(said)


def test_a_heading_of_a_box() -> None:
    """It goes with the box, of which one line asks to sign up."""
    assert _gone(_PROSE, _HEADING, _LINE, _BUTTON, _PROSE) == [1]


@pytest.mark.parametrize("kept", ["kkkdk", "kkdkk", "kdddk"])
def test_a_box_of_which_more_is_kept(kept: str) -> None:
    """It is a part of the article; a heading that went needs no verdict."""
    assert _gone(_PROSE, _HEADING, _LINE, _BUTTON, _PROSE, kept=kept) == []


def test_other_headings() -> None:
    """Of a box that asks nothing, of a long one, below something of the box, and of the article itself."""
    share = block("Share this", at=f"{_BODY}>div>p")

    assert _gone(_PROSE, _HEADING, _LINE, share, _PROSE) == []
    assert _gone(_PROSE, _HEADING, *[_LINE] * 7, _BUTTON, _PROSE, kept=f"kk{'d' * 8}k") == []
    assert _gone(_PROSE, _LINE, _HEADING, _BUTTON, _PROSE, kept="kdkdk") == []
    assert _gone(_PROSE, block("Tides", at=f"{_BODY}>h4", kind=Kind.HEADING), _LINE, _BUTTON, _PROSE) == []


def test_the_end_of_the_page() -> None:
    """A heading that is the last of its element heads nothing."""
    assert _gone(_PROSE, _LINE, _BUTTON, _HEADING, kept="kddk") == []


def test_plain_text_has_no_boxes() -> None:
    """There is no element to stand in."""
    survey = surveyed(page(block(), block("Sign me up"), has_markup=False), phrases=_PHRASES)

    assert not fates(PitchHeading(), survey, "kd")


def test_a_card_of_a_newsletter() -> None:
    """Its name and what it is stand as paragraphs above the button, in plain text, too."""
    signs = SignBook(SignRules({}, frozenset(), alone=("newsletter",))).signs(
        [pack_of_signs({"newsletter": ["letter"]})]
    )

    def card(*texts: str, has_markup: bool = True) -> list[int]:
        drafts = (*map(block, texts), _BUTTON)
        some_survey = surveyed(page(_PROSE, *drafts, has_markup=has_markup), phrases=_PHRASES)
        some_survey = replace(some_survey, words=replace(some_survey.words, signs=signs))
        return list(fates(PitchHeading(), some_survey, f"{'k' * len(drafts)}d"))

    assert card("The Harbour Letter", "What was new today, at six.") == [1, 2]
    assert card("The Harbour Letter", has_markup=False) == [1]
    assert card("The Harbour Walls", "What was new today, at six.") == []
    assert card("The Harbour Letter", f"What was new today{' and then' * 8}.") == []
