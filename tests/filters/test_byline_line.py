"""Lines of names in the article's head."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.byline_line import BylineLine
from cleanarticle.model import Kind, Species
from cleanarticle.words.tokens import tokens
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_HEADLINE = block("Ferries return to the old harbour", at="body>h1", kind=Kind.HEADING)


def gone(*drafts: Draft | str) -> list[int]:
    """Numbers of the lines below the headline that go."""
    blocks = [_HEADLINE, *(block(draft) if isinstance(draft, str) else draft for draft in drafts)]
    some_survey = surveyed(page(*blocks), hints=PageHints(titles=("Ferries return to the old harbour",)))
    words = replace(
        some_survey.words,
        joiners=frozenset({"and"}),
        stop_words=frozenset({"the", "in"}),
        roles=frozenset({"agencies"}),
    )
    said = fates(BylineLine(), replace(some_survey, words=words))
    assert {verdict.species for verdict in said.values()} <= {Species.BYLINE}
    return list(said)


@pytest.mark.parametrize(
    "text", ["Jane Doe", "Jane Doe and John Roe", "Jane Doe (with agencies)", "Jane Doe and John Roe in Harbourtown"]
)
def test_nothing_but_names(text: str) -> None:
    """One name, or two that are joined, near the headline; behind them agencies in brackets, or a place."""
    assert gone(text, PROSE, PROSE) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Jane",
        "The Harbour",
        "Harbour row",
        "Plan B",
        "Wind and Weather",
        "HARBOUR ROW",
        "Harbour Row (with sketches)",
        "Jane Doe and John Roe by Harbourtown",
    ],
)
def test_other_short_lines(text: str) -> None:
    """One word, small words, single letters and capitals are no name; nor does a bracket of other words make one."""
    assert gone(text, PROSE, PROSE) == []


def test_small_words_in_names() -> None:
    """Before a surname, where two names are joined; one such line alone may be a subhead."""
    blocks = [_HEADLINE, block("Jane Doe and Tess van Dael"), block("Battle van Dael"), block(PROSE), block(PROSE)]
    some_survey = surveyed(page(*blocks), hints=PageHints(titles=(_HEADLINE.block.text,)))
    words = replace(some_survey.words, joiners=frozenset({"and"}), stop_words=frozenset({"van"}))
    assert list(fates(BylineLine(), replace(some_survey, words=words))) == [1]


def test_further_down() -> None:
    """Below the first paragraphs two capitals may be anything."""
    assert gone(PROSE, PROSE, "Jane Doe", PROSE) == []


@pytest.mark.parametrize(("has_markup", "numbers"), [(False, [6]), (True, [])])
def test_below_what_went(*, has_markup: bool, numbers: list[int]) -> None:
    """What went between a headline and a byline does not part them in plain text; with markup it is another list's."""
    lines = [_HEADLINE, *(block(f"Share {word}") for word in "abcde"), block("Jane Doe"), block(PROSE), block(PROSE)]
    some_survey = surveyed(page(*lines, has_markup=has_markup), hints=PageHints(titles=(_HEADLINE.block.text,)))
    assert list(fates(BylineLine(), some_survey, "kdddddkkk")) == numbers


def test_amid_the_prose() -> None:
    """A word for "by" and names, and nothing else."""

    def said(*texts: str) -> list[int]:
        drafts = (_HEADLINE, block(PROSE), block(PROSE), *map(block, texts), block(PROSE))
        some_survey = surveyed(page(*drafts), hints=PageHints(titles=("Ferries return to the old harbour",)))
        words = replace(some_survey.words, joiners=frozenset({"and"}), by=frozenset({("by",)}))
        return list(fates(BylineLine(), replace(some_survey, words=words)))

    assert said("By Jane Doe") == said("By Jane Doe and John Roe") == [3]
    assert said("By Jane") == said("By the Harbour Row") == said("By Jane Doe.") == said("Jane Doe") == []
    assert said("By Jane Doe, Ann Doe, Lee Doe and Kim Doe") == []
    assert said("By Jane Doe", PROSE, "By Ann Doe") == []


def test_the_sites_name_is_no_headline() -> None:
    """A byline that ends with what ends the page's title is one."""
    titles = ("Ferries return to the old harbour - Harbour Times", "Harbour Times")
    drafts = (_HEADLINE, block("By Jane Doe, Harbour Times"), block(PROSE), block(PROSE))
    some_survey = surveyed(page(*drafts), hints=PageHints(titles=titles))
    words = replace(some_survey.words, by=frozenset({("by",)}))
    assert list(fates(BylineLine(), replace(some_survey, words=words))) == [1]


def worded(*texts: str, factor: int = 1) -> list[int]:
    """What goes where roles are known, of lines below a headline, in a script with or without spaces."""
    blocks = [_HEADLINE, *map(block, texts), block(PROSE), block(PROSE)]
    some_survey = surveyed(page(*blocks), hints=PageHints(titles=("Ferries return to the old harbour",)))
    writers = frozenset({"reporter", "记者"})
    words = replace(some_survey.words, writers=writers, stop_words=frozenset({"the", "في"}), factor=factor)
    return list(fates(BylineLine(), replace(some_survey, words=words)))


def test_a_role_alone() -> None:
    """What somebody is, and of what; a report of five words is no role."""
    assert (
        worded("Reporter") == worded("reporter") == worded("Property reporter") == worded("Reporter for Houses") == [1]
    )
    assert (
        worded("Reporter of the old town") == worded("property reporter") == worded("The ferry reporter returns") == []
    )


def test_an_address_alone() -> None:
    """A mail address and nothing else."""
    assert worded("jane.doe@harbour.example") == [1]
    assert worded("Write to jane.doe@harbour.example") == []


def test_a_name_and_a_place_without_capitals() -> None:
    """Two short parts with a dash between, near the headline."""
    assert worded("السنديان – لجين الصواف") == [1]
    assert worded("السنديان – في الصواف") == worded("السنديان – 12") == worded("السنديان لجين") == []


def test_a_writer_without_spaces() -> None:
    """The paper's reporter and a name, and no sign between."""
    assert worded("晚报记者 尹书禾", factor=2) == [1]
    assert worded("晚报记者，尹书禾", factor=2) == worded("记者会上的争论", factor=1) == []


@pytest.mark.parametrize(
    "text",
    ["By Jane Doe / Harbour Times", "By: Jane Doe", "By, Jane Doe", "\u201cBy Jane Doe\u201d", "By Jane Doe (photos)"],
)
def test_signs_around_the_names(text: str) -> None:
    """A slash, a colon or comma, quotes and brackets are no words."""
    blocks = [_HEADLINE, block(text), block(PROSE), block(PROSE)]
    some_survey = surveyed(page(*blocks), hints=PageHints(titles=(_HEADLINE.block.text,)))
    words = replace(some_survey.words, by=frozenset({("by",)}), roles=frozenset({"photos"}))
    assert list(fates(BylineLine(), replace(some_survey, words=words))) == [1]


def test_an_address_behind_a_name() -> None:
    """A name or two before it, and no sentence."""
    assert worded("Jane Doe jane.doe@harbour.example") == [1]
    assert worded("Jane Doe at jane.doe@harbour.example") == []


@pytest.mark.parametrize("text", ["(森田花、北浜ゆき)", "（森田花）", "【森田花】", "文/李小梅 图/王海"])
def test_a_signature_in_a_script_without_spaces(text: str) -> None:
    """Names in brackets, or what each made before a slash, at either end."""
    assert worded(text, factor=2) == [1]
    drafts = [_HEADLINE, *map(block, (PROSE, PROSE, PROSE, text))]
    assert list(fates(BylineLine(), surveyed(page(*drafts)))) == [4]


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("(Jane Doe)", True),
        ("(Jane de Roe)", True),
        ("(Harbourtown)", False),
        ("(more on this tomorrow)", False),
        ("(The wall is Ours)", False),
    ],
)
def test_a_signature_in_brackets(text: str, goes: bool) -> None:  # noqa: FBT001
    """A name of several words, alone in its line below the last paragraph."""
    drafts = [_HEADLINE, *map(block, (PROSE, PROSE, PROSE, text))]
    assert list(fates(BylineLine(), surveyed(page(*drafts)))) == ([4] if goes else [])


def test_between_the_first_paragraphs() -> None:
    """Names with what they are, or an address, may stand below the first; names alone may be anything there."""

    def said(text: str) -> list[int]:
        drafts = [_HEADLINE, block(PROSE), block(PROSE), block(text), block(PROSE)]
        return list(fates(BylineLine(), surveyed(page(*drafts))))

    assert said("Jane Doe | Harbourtown") == said("Jane Doe jane.doe@harbour.example") == [3]
    assert said("Jane Doe") == said("Jane Doe of Harbourtown") == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Jane DOE - John ROE / HARBOURTOWN", [1]),
        ("Jane Doe / HARBOURTOWN, (HT)", [1]),
        ("Jane saw / HARBOURTOWN", []),
        ("A day in the old town / HARBOURTOWN", []),
    ],
)
def test_a_place_in_capitals(text: str, numbers: list[int]) -> None:
    """Behind a slash, and names before it."""
    assert gone(text, PROSE, PROSE) == numbers


def test_a_cell_that_lays_out_the_page() -> None:
    """A line below the headline in the same cell is looked at, and one in another cell is not."""
    titles = PageHints(titles=("Ferries return to the old harbour",))

    def gone_from(*places: str) -> list[int]:
        texts = ("Ferries return to the old harbour", "Jane Doe", PROSE, PROSE)
        drafts = [block(text, at=at, kind=Kind.CELL) for text, at in zip(texts, places, strict=True)]
        some_survey = surveyed(page(*drafts), hints=titles)
        return list(fates(BylineLine(), some_survey))

    assert gone_from(*["body>td#1"] * 4) == [1]
    assert gone_from("body>td#1", "body>td#2", "body>td#3", "body>td#3") == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("(bok)", [2]),
        ("red/tgr", [2]),
        ("NYNB", [2]),
        ("HTA/NYNB", [2]),
        ("red", []),
        ("OK", []),
        ("BSS", []),
        ("(a note)", []),
        ("and/or more", []),
    ],
)
def test_initials(text: str, numbers: list[int]) -> None:
    """In the head; amid the prose they may be anything."""
    assert gone(PROSE, text, PROSE, PROSE) == numbers
    assert gone(PROSE, PROSE, text, PROSE) == []


@pytest.mark.parametrize(("text", "numbers"), [("red/tgr", [3]), ("rdb", [3]), ("redaktion", []), ("Red", [])])
def test_initials_below_the_prose(text: str, numbers: list[int]) -> None:
    """Small letters alone are an editor's code where nothing but the foot follows."""
    assert gone(PROSE, PROSE, text) == numbers


def test_a_writer_far_below_the_headline() -> None:
    """Dates and sources stand between, and no paragraph."""
    assert worded("来源：晚报网", "分享到", "2020-01-02", "17:11", "晚报记者 尹书禾", factor=2) == [5]


def thai(text: str) -> list[int]:
    """What goes of a Thai line below a headline."""
    blocks = [_HEADLINE, block(text), block(PROSE), block(PROSE)]
    some_survey = surveyed(page(*blocks), hints=PageHints(titles=("Ferries return to the old harbour",)))
    words = replace(
        some_survey.words,
        by=frozenset({tuple(tokens("โดย"))}),
        writers=frozenset({"ผู้สื่อข่าว"}),
        stop_words=frozenset(tokens("ตอง")),
        factor=2,
    )
    return list(fates(BylineLine(), replace(some_survey, words=words)))


def test_thai_names() -> None:
    """A word for "by", a blank, and a first and a last name, whose parts may be function words elsewhere."""
    assert thai("โดย ใบตอง ลมเย็น") == thai("ใบตอง ลมเย็น ผู้สื่อข่าว") == [1]
    assert thai("โดย ใบตอง") == thai("โดยใบตอง ลมเย็น") == []
    assert thai("โดย ชาวบ้านริมคลองช่วยกันต่อสะพานข้ามฟาก ทั้งวันทั้งคืน") == []


def test_a_usual_surname_that_opens_a_name() -> None:
    """In three words with capitals, in the head and in the foot."""

    def said(*texts: str) -> list[int]:
        some_survey = surveyed(page(_HEADLINE, *map(block, texts)), hints=PageHints(titles=(_HEADLINE.block.text,)))
        words = replace(some_survey.words, surnames=frozenset({"vũ", "nguyễn"}))
        return list(fates(BylineLine(), replace(some_survey, words=words)))

    assert said("Vũ Thanh Hà", PROSE, PROSE) == [1]
    assert said(PROSE, PROSE, PROSE, "Vũ Thanh Hà") == [4]
    assert said("Hà Thanh Vũ", PROSE, PROSE) == said("Vũ trụ", PROSE, PROSE) == said("Vũ", PROSE, PROSE) == []


def test_a_wide_blank_before_the_name() -> None:
    """Chinese and Japanese part an office and a name by it."""
    headline = block("海港墙要重建", at="body>h1", kind=Kind.HEADING)
    prose = block("会议在星期二晚上举行，同意重建旧的海港墙。" * 6)
    some_survey = surveyed(page(headline, block("湊支局\u3000森田花子"), prose, prose))
    words = replace(some_survey.words, factor=2, writers=frozenset({"支局"}))
    assert list(fates(BylineLine(), replace(some_survey, words=words, headline=0))) == [1]


def test_a_place_or_initials_behind_a_name() -> None:
    """A place may have small words in it; what stands behind a colon is none."""
    assert gone("Jane Doe | Vila do Campo", PROSE, PROSE) == [1]
    assert gone("Jane Doe, (ed)", PROSE, PROSE) == [1]
    assert gone("Family: Doe | Place of Origin: Campo", PROSE, PROSE) == []
    assert gone("Aino-Maria Doe-Roe", PROSE, PROSE) == [1]


def test_a_role_at_the_foot() -> None:
    """What somebody in a newsroom is stands below the last paragraph as well."""
    some_survey = surveyed(page(*map(block, (PROSE, PROSE, "Reporter", "Reporters came"))))
    words = replace(some_survey.words, writers=frozenset({"reporter"}))
    assert list(fates(BylineLine(), replace(some_survey, words=words))) == [2]


def test_who_said_it() -> None:
    """A name and an office right below a quote of the text are the speaker's; "By" opens a byline there, too."""
    quoted = "“The wall is ours, and so is the harbour.”"
    assert gone(PROSE, quoted, "Jane Doe, agencies", PROSE) == []
    assert gone(PROSE, "Jane Doe, agencies", PROSE) == [2]
    assert gone(PROSE, quoted, "By Jane Doe", PROSE) == gone(PROSE, PROSE, "By Jane Doe", PROSE)


@pytest.mark.parametrize(("points", "kept", "count"), [(2.0, "", 0), (1.0, "", 1), (2.0, "d", 1)])
def test_an_entry_of_a_list_of_facts(points: float, kept: str, count: int) -> None:
    """Far below the headline, between a label and another line: who built it, and where."""
    above = [_HEADLINE, *[block() for _ in range(14)], block("Built by")]
    found = surveyed(page(*above, block("By Jane Doe"), block("Use")))
    found = replace(found, words=replace(found.words, by=frozenset({("by",)})))
    assert len(fates(BylineLine(), found, "k" * (len(above) + 1) + (kept or "k"), points=points)) == count


@pytest.mark.parametrize(
    ("text", "numbers"), [("By Ada Quill", [0]), ("By Marsh and Meadow", []), ("By Ferry", []), ("Ada Quill", [])]
)
def test_a_heading_that_signs(text: str, numbers: list[int]) -> None:
    """Above the first prose a heading of "by" and a full name is a byline; among the prose it is a subhead."""
    heading = block(text, at="body>h5", kind=Kind.HEADING)
    some = surveyed(page(heading, block(), heading, block(), block()))
    words = replace(some.words, by=frozenset({("by",)}), joiners=frozenset({"and"}))
    assert list(fates(BylineLine(), replace(some, words=words))) == numbers


@pytest.mark.parametrize(("count", "has_markup", "numbers"), [(4, True, []), (3, True, [6]), (4, False, [8])])
def test_lines_above_lists(count: int, *, has_markup: bool, numbers: list[int]) -> None:
    """Several of one path head what a page lists, whatever the last of them reads like; plain text has one path."""
    item = block("Old ferry", at="body>ul>li", kind=Kind.LIST_ITEM)
    heads = [*["The Best Ferry"] * (count - 1), "Reporter of the Year"]
    drafts = [draft for head in heads for draft in (block(head), item)]
    some_survey = surveyed(page(block(), block(), *drafts, has_markup=has_markup))
    words = replace(some_survey.words, roles=frozenset({"reporter"}), writers=frozenset({"reporter"}))
    assert list(fates(BylineLine(), replace(some_survey, words=words))) == numbers


@pytest.mark.parametrize("text", ["(bok)", "(bok, HTA)", "(bok/hta)", "(bok, hta, Harbour)"])
def test_initials_in_brackets_at_the_foot(text: str) -> None:
    """An editor's, and those of the agencies."""
    assert gone(PROSE, PROSE, PROSE, text) == [4]


def test_brackets_at_the_foot() -> None:
    """A note in brackets is the article's."""
    assert gone(PROSE, PROSE, PROSE, "(a note)") == []
