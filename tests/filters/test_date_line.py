"""Lines of dates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.date_line import DateLine
from cleanarticle.model import Kind, Species
from cleanarticle.words.langpacks import LanguagePacks
from cleanarticle.words.language_words import language_words
from cleanarticle.words.line_signs import LineSigns
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_AGES = frozenset({("hours", "ago"), ("h", "ago"), ("an", "hour", "ago")})
_DATES = frozenset({"updated", "may", "at", "hours", "h", "ago", "an", "hour", "friday", "the"})


def gone(*blocks: Draft) -> dict[int, str]:
    """What goes of a page whose language has a few words for dates, and why."""
    survey = surveyed(page(*blocks))
    own = replace(survey.words, dates=_DATES, ages=_AGES, by=frozenset({("from",)}), months=frozenset({"may"}))
    survey = replace(survey, words=own)
    said = fates(DateLine(), survey)
    assert {verdict.species for verdict in said.values()} <= {Species.DATELINE}
    return {number: verdict.code for number, verdict in said.items()}


@pytest.mark.parametrize(
    "line",
    [
        "Updated 3 May 2024 at 10:15",
        "3 May 2024 from The Harbour Times",
        "Old Harbour, 3 May 2024",
        "Old-Harbour-on-the-Wall, the 3 May 2024",
        "Old Harbour – 3. 5. 2024",
        "السنديان - 3 May 2024",
    ],
)
def test_a_date_in_the_head_or_foot(line: str) -> None:
    """It goes there; amid the prose it may say when something was."""
    assert gone(block(line), *map(block, (PROSE, PROSE))) == {0: "only-date"}
    assert gone(*map(block, (PROSE, PROSE, line))) == {2: "only-date"}
    assert gone(*map(block, (PROSE, PROSE, line, PROSE))) == {}


def test_a_date_with_a_full_stop() -> None:
    """It would be the second paragraph itself."""
    line = block("Updated 3 May 2024 at 10:15.")
    assert gone(block(PROSE), line, block(PROSE)) == {1: "only-date"}


@pytest.mark.parametrize(
    "line",
    [
        "2024",
        "Updated",
        "3 May 2024 the wall broke",
        "The wall, 3 May 2024",
        "Hull, 2024",
        "Hull – 7",
        "2008–2012",
        "May 2013/2014",
        "$12.05",
        "13.1 %",
        "1/4",
    ],
)
def test_no_date(line: str) -> None:
    """Years are subheads, a word alone says nothing, more than a date is a sentence, and prices have cents."""
    assert gone(*map(block, (PROSE, PROSE, line))) == {}


@pytest.mark.parametrize(
    ("line", "numbers"), [("3 May", [1]), ("May 3", [1]), ("May at 3", []), ("3", []), ("May", [])]
)
def test_a_day(line: str, numbers: list[int]) -> None:
    """A day and a month, and nothing else, in the head; below the article they may be anything."""
    drafts = [block("The wall broke", kind=Kind.HEADING), block(line), block(PROSE), block(PROSE)]
    for some_drafts, expected in ((drafts, numbers), ([*drafts[2:], drafts[1]], [])):
        survey = surveyed(page(*some_drafts))
        survey = replace(survey, words=replace(survey.words, dates=frozenset({"at"}), months=frozenset({"may"})))
        assert list(fates(DateLine(), survey)) == expected


@pytest.mark.parametrize("line", ["3 hours ago", "Updated 3 hours ago", "Updated: 3 h ago"])
def test_how_long_ago_it_was(line: str) -> None:
    """A line of nothing else goes wherever it stands."""
    assert gone(*map(block, (PROSE, PROSE, line, PROSE))) == {2: "only-age"}


@pytest.mark.parametrize("line", ["Hours ago", "3 walls ago", "3 hours", "Updated 3 hours ago, the wall broke"])
def test_no_age(line: str) -> None:
    """Without a number, in other words, or in a sentence."""
    assert gone(*map(block, (PROSE, PROSE, line, PROSE))) == {}


def test_subheads_of_a_look_back() -> None:
    """Two such lines are the article's own, and so is a heading."""
    assert gone(*map(block, (PROSE, PROSE, "3 hours ago", PROSE, "9 hours ago", PROSE))) == {}
    assert gone(*map(block, (PROSE, PROSE)), block("3 hours ago", kind=Kind.HEADING), block(PROSE)) == {}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("LEEDS:", []),
        ("LEEDS (Harbour Times):", [0]),
        ("Obernried (wr/mea) \u2013", [0]),
        ("KALI ANYAR, TIDENDE -", [0]),
        ("on the whole -", []),
        ("A town of five thousand people \u2013", []),
    ],
)
def test_the_place_above_the_first_paragraph(text: str, numbers: list[int]) -> None:
    """With the sign that sets it off, and nowhere else."""
    for drafts, expected in (((text, PROSE, PROSE, PROSE), numbers), ((PROSE, PROSE, text, PROSE), [])):
        assert list(fates(DateLine(), surveyed(page(*map(block, drafts))))) == expected


def test_a_date_below_the_headline_in_its_cell() -> None:
    """In a table that lays out the page a date's line is a cell's, as the headline is; other cells stay whole."""
    titles = PageHints(titles=("Ferries return to the old harbour",))

    def gone_from(place: str) -> list[int]:
        head = block("Ferries return to the old harbour", at="body>td#1", kind=Kind.CELL)
        line = block("Updated 3 May 2024", at=place, kind=Kind.CELL)
        some_survey = surveyed(page(head, line, block(), block()), hints=titles)
        return list(fates(DateLine(), replace(some_survey, words=replace(some_survey.words, dates=_DATES))))

    assert gone_from("body>td#1") == [1]
    assert gone_from("body>td#2") == []


def test_below_other_lines() -> None:
    """What went between the place and the first paragraph is not in its way."""
    drafts = map(block, ("Obernried (wr/mea) \u2013", "Listen", PROSE, PROSE, PROSE))
    assert list(fates(DateLine(), surveyed(page(*drafts)), "kdkkk")) == [0]


@pytest.mark.parametrize(
    "line", ["An hour ago", "3 hours ago, updated", "3 hours ago, updated in Leeds", "Friday, 3 May"]
)
def test_only_in_the_head(line: str) -> None:
    """Without a number, with a place behind it, or without the year."""
    assert list(gone(block(PROSE), block(line), block(PROSE), block(PROSE))) == [1]
    amid = gone(block(PROSE), block(PROSE), block(line), block(PROSE))
    assert list(amid) == ([2] if line.endswith("updated") else [])


def test_a_thai_date_in_full() -> None:
    """Its words have more tokens than those of other languages."""
    text = "วันอังคารที่ 12 พฤศจิกายน พ.ศ. 2567 เวลา 16.20 น."
    survey = surveyed(page(*map(block, (text, PROSE, PROSE))))
    words = language_words("th", LanguagePacks().active("th"), LineSigns())

    assert list(fates(DateLine(), replace(survey, words=words))) == [0]


def test_a_place_behind_the_date() -> None:
    """In the head."""
    assert gone(block("2024-05-03 08:26·Halmark"), block(PROSE), block(PROSE)) == {0: "only-date"}
    assert gone(block("Wall 7 · Halmark"), block(PROSE), block(PROSE)) == {}


def below_headline(*texts: str) -> dict[int, str]:
    """What goes below a headline."""
    survey = surveyed(page(*map(block, texts)))
    return {number: verdict.code for number, verdict in fates(DateLine(), replace(survey, headline=0)).items()}


def test_a_place_alone() -> None:
    """One word of the head that the article names; of several none is."""
    place = "Harbour"
    assert below_headline("The wall", place, PROSE, PROSE) == {1: "only-place"}
    assert below_headline("The wall", "Overview", PROSE, PROSE) == {}
    assert below_headline("The wall", place, PROSE, "Overview", PROSE) == {}
    assert below_headline("The wall", PROSE, PROSE, place, PROSE) == {}


_BACK = PageHints(titles=("Ferries are back",))


def test_a_place_of_several_words() -> None:
    """It has small words between others, and the next paragraph has it in the same letters."""
    named = f"The ferry to Vila do Campo is back. {PROSE}"
    headline = block("Ferries are back", at="body>h1", kind=Kind.HEADING)

    def of(line: str, prose: str = named) -> list[int]:
        survey = surveyed(page(headline, block(at="body>p.lead"), *map(block, (line, prose))), hints=_BACK)
        return list(fates(DateLine(), survey))

    assert of("Vila do Campo") == [2]
    assert of("VILA DO CAMPO") == [2]
    assert of("Vila do Campo", f"The vila do campo is back. {PROSE}") == []
    assert of("Vila do Mar") == []
    assert of("Vila de outro campo") == []


def test_a_subhead_amid_the_paragraphs() -> None:
    """What stands below a paragraph of the article's own path, and not below a standfirst, names no place."""
    headline = block("Ferries are back", at="body>h1", kind=Kind.HEADING)

    def of(above: str) -> list[int]:
        drafts = (headline, block(PROSE, at=above), *map(block, ("Harbour", PROSE)))
        return list(fates(DateLine(), surveyed(page(*drafts), hints=PageHints(titles=("Ferries are back",)))))

    assert of("body>p") == []
    assert of("body>p.lead") == [2]


def test_a_turkish_capital() -> None:
    """It is no other letter because it has a dot or none."""
    headline = block("Ferries are back", at="body>h1", kind=Kind.HEADING)
    prose = f"The ferry to C\u0131narova is back. {PROSE}"
    survey = surveyed(page(headline, block(at="body>p.lead"), *map(block, ("CINAROVA", prose))), hints=_BACK)
    assert list(fates(DateLine(), survey)) == [2]


def test_a_place_of_small_words_before_a_date() -> None:
    """They are a part of its name."""
    assert gone(block("Vila do Campo, Friday, 3 May 2024"), *map(block, (PROSE, PROSE))) == {0: "only-date"}
