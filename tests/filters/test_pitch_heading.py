"""Headings of boxes that ask readers to sign up."""

from __future__ import annotations

import pytest

from cleanarticle.filters.pitch_heading import PitchHeading
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

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
