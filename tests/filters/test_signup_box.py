"""Small boxes around a button that signs up."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.signup_box import SignupBox
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")
_NAME = block("Lamps and Tides", at=f"{_BODY}>div>h4", kind=Kind.HEADING)
_LINE = block("Twice a week, what moves the harbour.", at=f"{_BODY}>div>p")
_BUTTON = block("Sign me up", at=f"{_BODY}>div>form>button")
_PHRASES = {Species.NEWSLETTER: {"exact": ["sign me up"], "prefix": ["get our"]}, Species.SHARE: {"exact": ["share"]}}


def _gone(*drafts: Draft, kept: str = "kkkdk", has_markup: bool = True) -> list[int]:
    """Numbers of the lines that go."""
    said = fates(SignupBox(), surveyed(page(*drafts, has_markup=has_markup), phrases=_PHRASES), kept)
    assert all(verdict.species is Species.NEWSLETTER for verdict in said.values())
    return list(said)


def test_lines_of_a_box() -> None:
    """They go with the button, on either side of it, once each."""
    assert _gone(_PROSE, _NAME, _LINE, _BUTTON, _PROSE) == [1, 2]
    assert _gone(_PROSE, _BUTTON, _LINE, _BUTTON, _PROSE, kept="kdkdk") == [2]
    assert _gone(_PROSE, _NAME, _LINE, _BUTTON, kept="kkkd") == [1, 2]


def test_prose_in_a_box() -> None:
    """It may be the article's, and what stands beside it, too; where it went, it was the pitch."""
    prose = block(at=f"{_BODY}>div>p")

    assert _gone(_PROSE, _NAME, prose, _BUTTON, _PROSE) == []
    assert _gone(_PROSE, _NAME, prose, _BUTTON, _PROSE, kept="kkddk") == [1]


def test_the_box_of_a_short_post() -> None:
    """It holds the button, and a heading that says what the page's title says; the headline is the blog's name."""
    survey = surveyed(
        page(_NAME, _LINE, _BUTTON, _PROSE), phrases=_PHRASES, hints=PageHints(("Tides and Lamps | Echo",))
    )

    assert fates(SignupBox(), survey, "kkdk") == {}


@pytest.mark.parametrize("text", ["Share", "Get our letter", "Send"])
def test_other_buttons(text: str) -> None:
    """One that shares, one that says more than to sign up, and any other."""
    assert _gone(_PROSE, _NAME, _LINE, block(text, at=f"{_BODY}>div>form>button"), _PROSE) == []


def test_no_box() -> None:
    """A large one, a button of the body's own or that stays, and plain text."""
    assert _gone(_PROSE, _NAME, *[_LINE] * 9, _BUTTON, kept=f"k{'k' * 10}d") == []
    assert _gone(*[_PROSE] * 9, block("Sign me up", at=f"{_BODY}>button"), kept=f"{'k' * 9}d") == []
    assert _gone(_PROSE, _NAME, _LINE, _BUTTON, _PROSE, kept="kkkkk") == []
    assert _gone(_PROSE, _NAME, _LINE, _BUTTON, _PROSE, has_markup=False) == []
