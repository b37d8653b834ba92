"""A player notice takes the title of its video along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.player_title import PlayerTitle
from cleanarticle.model import Kind, Species
from cleanarticle.words.langpacks import BylineWords, DateWords, LanguagePack
from cleanarticle.words.line_signs import Rule, SignBook, SignRules
from tests.builders import PROSE, block, fates, page, surveyed

_NOTICE = "Your player is too old"
_PHRASES = {Species.PLAYER_NOTICE: {"exact": [_NOTICE.lower()]}, Species.AD: {"exact": ["advertisement"]}}


def gone(*texts: str, kept: str) -> list[int]:
    """Numbers of the lines that go."""
    said = fates(PlayerTitle(), surveyed(page(*map(block, texts)), phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.PLAYER_TITLE}
    return list(said)


def test_the_title_goes() -> None:
    """One short line without an end, right after the notice."""
    assert gone("Prose.", _NOTICE, "Harbour row explained", "Harbour row goes on", kept="kdkk") == [2]


def test_a_length_between() -> None:
    """How long the video is stands between the notice and its title."""
    assert gone("Prose.", _NOTICE, "01:54", "Harbour row explained", "Prose.", kept="kddkk") == [3]
    assert gone("Prose.", _NOTICE, "Label", "Harbour row explained", "Prose.", kept="kddkk") == []


@pytest.mark.parametrize(
    "text",
    [
        "The harbour row is old.",
        "“The row is old”",
        "A title of thirteen words is too long for any video on any page",
    ],
)
def test_no_title(text: str) -> None:
    """A sentence, a quote, or a line too long: the article goes on."""
    assert gone(_NOTICE, text, kept="dk") == []


def test_a_subhead_is_no_title() -> None:
    """The article goes on below it."""
    some_page = page(block(_NOTICE), block("Harbour row explained", kind=Kind.HEADING))
    assert not fates(PlayerTitle(), surveyed(some_page, phrases=_PHRASES), "dk")


def test_a_bold_subhead_is_no_title() -> None:
    """A page without headings sets them in bold, in elements like those of its paragraphs."""
    fate = []
    for at, bold in (("body>p", 1.0), ("body>div.player>p", 1.0), ("body>p", 0.0)):
        some_page = page(
            block(), block(_NOTICE, at="body>div"), block("Harbour row explained", at=at, bold=bold), block()
        )
        fate.append([*fates(PlayerTitle(), surveyed(some_page, phrases=_PHRASES), "kdkk")])
    assert fate == [[], [2], [2]]


def plain(
    text: str,
    below: str = PROSE,
    *,
    headline: str = "The old harbour wall is rebuilt",
    other: str = "A second thing",
    has_markup: bool = False,
    kept: str = "kk",
) -> list[int]:
    """What goes below a notice, in an article that has another line above a paragraph."""
    lines = (headline, PROSE, other, PROSE, _NOTICE, text, below)
    some_page = page(*(block(one, at="") for one in lines), has_markup=has_markup)
    signs = {"video-title": ("interview",), "said": ("said",)}
    nothing = BylineWords((), (), (), ()), DateWords((), (), (), ())
    pack = LanguagePack("en", "English", "Latin", frozenset({"the"}), (), *nothing, {}, signs)
    known = SignBook(SignRules({}, frozenset({"said"}), alone=("video-title",))).signs([pack])
    some_survey = surveyed(some_page, phrases=_PHRASES)
    some_survey = replace(
        some_survey, headline=0, words=replace(some_survey.words, signs=known, factor=1 if text.isascii() else 2)
    )
    return list(fates(PlayerTitle(), some_survey, f"kkkkd{kept}"))


def test_a_subhead_of_plain_text() -> None:
    """A short line above a paragraph that stays opens it as others do; markup would say so by its element."""
    assert plain("Money for years to come") == []
    assert plain("Money for years to come", has_markup=True) == [5]
    assert plain("Money for years to come", "A short line") == [5]
    assert plain("Money for years to come", kept="kd") == [5]
    assert plain("Money for years to come", other=PROSE) == [5]


@pytest.mark.parametrize("text", ["Harbours of the north", "An interview with Jane Doe"])
def test_a_title_in_plain_text(text: str) -> None:
    """It has a word of the headline, or says what a video shows."""
    assert plain(text) == [5]


@pytest.mark.parametrize(("text", "numbers"), [("The keeper: “It is so”", [5]), ("He said: “It is so”", [])])
def test_a_title_that_quotes(text: str, numbers: list[int]) -> None:
    """It says who speaks; a sentence says that somebody did."""
    assert plain(text, has_markup=True) == numbers


@pytest.mark.parametrize(("text", "numbers"), [("海港的新墙", [5]), ("新的墙", [])])
def test_a_title_without_spaces(text: str, numbers: list[int]) -> None:
    """Two characters in a row that the headline has, too; one says little."""
    assert plain(text, headline="旧海港墙重建", other="第二 件事") == numbers


def test_a_notice_that_is_known_by_its_signs() -> None:
    """No phrase says what it is."""
    rules = SignRules({"player": (Rule(Species.PLAYER_NOTICE, ("player", "old"), 9),)}, frozenset())
    nothing = BylineWords((), (), (), ()), DateWords((), (), (), ())
    signs = {"player": ("player",), "old": ("ancient",)}
    pack = LanguagePack("en", "English", "Latin", frozenset({"the"}), (), *nothing, {}, signs)
    some_survey = surveyed(page(block("An ancient player"), block("Harbour row explained")))
    words = replace(some_survey.words, signs=SignBook(rules).signs([pack]))
    verdict = fates(PlayerTitle(), replace(some_survey, words=words), "dk")[1]
    assert verdict.seen == "player, ancient"


def test_only_after_a_notice_that_went() -> None:
    """What stays was no notice; an advertisement's label has no title."""
    assert gone(_NOTICE, "Harbour row explained", kept="kk") == []
    assert gone("Advertisement", "Harbour row explained", kept="dk") == []


def test_a_title_that_is_gone_already() -> None:
    """A verdict is a change of a decision."""
    assert gone(_NOTICE, "Harbour row explained", "Another line", kept="ddk") == []


def test_a_notice_at_the_end() -> None:
    """Nothing follows it."""
    assert gone("Prose.", _NOTICE, kept="kd") == []


def labelled(text: str) -> dict[int, str]:
    """What goes of a line between two others, and why."""
    some_survey = surveyed(page(block("Prose."), block(text), block("Prose.")), phrases=_PHRASES)
    videos = replace(some_survey, words=replace(some_survey.words, videos=frozenset({"video"})))
    return {number: verdict.code for number, verdict in fates(PlayerTitle(), videos).items()}


@pytest.mark.parametrize(
    "text",
    [
        "VIDEO. The ferry is back",
        "The ferry is back - VIDEO",
        "The ferry is back (video)",
        "The ferry is back (01:48)",
        "The ferry is back (1:48 Min.)",
        "船が戻る（1分42秒）",
    ],
)
def test_a_title_that_is_labelled(text: str) -> None:
    """In capitals before it, or set apart behind it, where its length may stand, too; wherever it stands."""
    assert labelled(text) == {1: "labelled-video"}


@pytest.mark.parametrize(
    "text",
    [
        "Video. The ferry is back",  # a sentence of one word
        "VIDEO. The ferry is back.",
        "The ferry is back on video",
        "The ferry - back",
        "VIDEO",
        "The ferry is back (1:48) again",
        "The ferry is back (1999)",
    ],
)
def test_no_label(text: str) -> None:
    """A sentence, a word that is not set apart, or nothing else."""
    assert labelled(text) == {}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Jane Doe on two winters without heating. 3:26", [1]),
        ("01:07 'The whole wall in a tin'", [1]),
        ("The doors open at 7:30", []),
        ("10:42 The mayor speaks", []),
    ],
)
def test_a_length_without_brackets(text: str, numbers: list[int]) -> None:
    """Behind the end of a sentence, or before what somebody says; elsewhere it is a time of day."""
    assert list(labelled(text)) == numbers


@pytest.mark.parametrize(
    ("text", "kept", "numbers"),
    [
        ("The harbour from above | 01:54", "kkk", [1]),
        ("The harbour from above - 01:54", "kkk", [1]),
        ("The harbour from above - 12:54", "kkk", []),
        ("The harbour from above - 12:54", "dkk", [1]),
        ("Mayor: “We stay” · 1 min. 12 sec.", "dkk", [1]),
        ("The harbour from above — 2 min", "dkk", [1]),
        ("The harbour from above — 2 km", "dkk", []),
        ("Duration: 1:48", "kkk", [1]),
        ("Departure: 1:48", "kkk", []),
    ],
)
def test_a_length_at_the_end(text: str, kept: str, numbers: list[int]) -> None:
    """Set off by a bar or dash; below a line that went also one that may be a time of day, or is spelt."""
    signs = {"minutes": ("min",), "run-time": ("duration",)}
    nothing = BylineWords((), (), (), ()), DateWords((), (), (), ())
    pack = LanguagePack("en", "English", "Latin", frozenset({"the"}), (), *nothing, {}, signs)
    some_survey = surveyed(page(*map(block, (PROSE, text, PROSE))))
    known = SignBook(SignRules({}, frozenset(), alone=("minutes", "run-time"))).signs([pack])
    words = replace(some_survey.words, signs=known)
    assert list(fates(PlayerTitle(), replace(some_survey, words=words), kept)) == numbers


def test_a_programme_below_a_title() -> None:
    """A second line is the programme that the clip is from; a third is not."""
    lines = ("Harbour row explained", "Island News at two", "Wall of the north")
    assert gone(_NOTICE, *lines, PROSE, kept="dkkkk")[:1] == [1]
    assert gone(_NOTICE, *lines[:2], PROSE, kept="dddk") == []


@pytest.mark.parametrize("text", ["The keeper fills the lamps (1.05)", "The keeper fills the lamps 01:15"])
def test_a_length_below_a_notice(text: str) -> None:
    """In brackets with a dot, as in Scandinavia, or behind a blank."""
    assert gone("Prose.", _NOTICE, text, "Prose.", kept="kdkk") == [2]
    assert gone("Prose.", text, "Prose.", kept="kkk") == []
