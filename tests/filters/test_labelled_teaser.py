"""Headlines that their own line labels as another story's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.labelled_teaser import LabelledTeaser
from cleanarticle.model import Piece
from cleanarticle.words.langpacks import BylineWords, DateWords, LanguagePack
from cleanarticle.words.line_signs import SignBook, SignRules
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_HEADLINE = "Ferries return to the island"


def labelled(*texts: str | Draft, names: tuple[tuple[str, ...], ...] = ()) -> list[int]:
    """Numbers of the lines that go, where "look" and "too" together announce another story."""
    nothing = BylineWords((), (), (), ()), DateWords((), (), (), ())
    signs = {"also": ("too",), "story": ("look",)}
    pack = LanguagePack("en", "English", "Latin", frozenset({"the"}), (), *nothing, {}, signs)
    known = SignBook(SignRules({}, frozenset(), cue=("also", "story"))).signs([pack])
    some_survey = surveyed(
        page(*[block(text) if isinstance(text, str) else text for text in texts]), hints=PageHints(names=names)
    )
    some_words = replace(some_survey.words, signs=known, teasers=frozenset({("more", "here")}))
    return list(fates(LabelledTeaser(), replace(some_survey, words=some_words)))


@pytest.mark.parametrize(
    "text",
    [f"Look, too: {_HEADLINE}", f"【Look, too】{_HEADLINE}", f"Look, too丨{_HEADLINE}", f"Look, too >> {_HEADLINE}"],
)
def test_a_headline_with_a_label(text: str) -> None:
    """The words before the colon add up, and no sentence ends behind it."""
    assert labelled(PROSE, text, PROSE) == [1]


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        (f"Also in the Harbour Times: {_HEADLINE}", True),
        (f"Also in the Times: {_HEADLINE}", True),
        (f"Harbour Times: {_HEADLINE}", False),
        (f"- Also in the Times: {_HEADLINE}", False),
        (f"Also in the Courier: {_HEADLINE}", False),
    ],
)
def test_a_label_with_the_sites_name(text: str, *, goes: bool) -> None:
    """Words before it and a headline behind it; the name alone may say whose a view is."""
    names = (("harbour", "times"),)
    assert bool(labelled(PROSE, text, PROSE, names=names)) is goes


@pytest.mark.parametrize(
    "text",
    [
        f"▶ {_HEADLINE}",
        f"☞{_HEADLINE}",
        f"+ {_HEADLINE}",
        f"+++ {_HEADLINE} +++",
        "▶ Will the wall be rebuilt?",
    ],
)
def test_an_arrow(text: str) -> None:
    """A headline behind it is another story's."""
    assert labelled(PROSE, text, PROSE) == [1]


@pytest.mark.parametrize(
    "text", ["▶ Ferries", f"▶ {_HEADLINE}.", "+ two ferries and boats", "+44 numbers of the harbour"]
)
def test_no_arrow(text: str) -> None:
    """What stands behind it is too short, a sentence, or no headline."""
    assert labelled(PROSE, text, PROSE) == []


def test_an_arrow_in_a_list() -> None:
    """Below a colon it opens an item."""
    assert labelled("The council asks for:", f"▶ {_HEADLINE}", PROSE) == []
    assert labelled("The council asks for:", f"► {_HEADLINE}", f"► {_HEADLINE}, too", PROSE) == []
    assert labelled("The council asks for:", PROSE, f"► {_HEADLINE}", PROSE) == [2]


@pytest.mark.parametrize("text", [f"Look: {_HEADLINE}, too", f"Look, too: {_HEADLINE}.", "Look, too:"])
def test_no_label(text: str) -> None:
    """The words stand behind the colon, a sentence does, or nothing."""
    assert labelled(PROSE, text, PROSE) == []


@pytest.mark.parametrize("mark", ["(+)", "[+]", "(S+)", "(Plus)", "[Abo]"])
def test_a_mark_of_what_is_paid_for(mark: str) -> None:
    """Behind a headline it says that its story is for subscribers."""
    assert labelled(PROSE, f"{_HEADLINE} {mark}", PROSE) == [1]
    assert labelled(PROSE, f"Mayor: {_HEADLINE} {mark}", PROSE) == [1]
    assert labelled(PROSE, f"Rh {mark}", PROSE) == []


def test_two_dots_behind_a_label() -> None:
    """They stand for a colon on Arabic sites."""
    assert labelled(PROSE, f"Look, too.. {_HEADLINE}", PROSE) == [1]
    assert labelled(PROSE, f"Look here.. {_HEADLINE}", PROSE) == []


def linked(label: str, headline: str, behind: str = "") -> Draft:
    """A line of a label, a link, and perhaps a few words more."""
    pieces = Piece(label, 0, ""), Piece(headline, 0, "/ferries"), Piece(behind, 0, "")
    return block(f"{label}{headline}{behind}", pieces=pieces, links=("/ferries",), linked=0.7)


@pytest.mark.parametrize("label", ["Look, too ", "\u25bc Look, too \u2013 ", "More here "])
def test_a_label_before_a_link(label: str) -> None:
    """No sign parts them where the link is all the rest."""
    assert labelled(PROSE, linked(label, _HEADLINE), PROSE) == [1]
    assert labelled(PROSE, linked(label, "Will the wall be rebuilt?"), PROSE) == [1]


def test_no_label_before_a_link() -> None:
    """A sentence, words behind the link, a link at the start, one word, or others."""
    for line in (
        linked("Look, too ", f"{_HEADLINE}."),
        linked("Look, too ", _HEADLINE, " on Monday"),
        linked("", f"Look, too {_HEADLINE}"),
        linked("More ", _HEADLINE),
        linked("In the harbour ", _HEADLINE),
    ):
        assert labelled(PROSE, line, PROSE) == []
