"""Plain text becomes blocks, whatever it looks like."""

from __future__ import annotations

import textwrap

import pytest

import cleanarticle
from cleanarticle.errors import PageTooLarge
from cleanarticle.model import Kind
from cleanarticle.options import Options
from cleanarticle.plain_text.segment_text import segment_text


def _texts(text: str, options: Options | None = None) -> list[str]:
    return [block.text for block in segment_text(text, options or Options()).blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\n\n", "\n \t\n"])
def test_lines_end_in_any_manner(end: str) -> None:
    """And with or without blank lines."""
    assert _texts(f"one{end}two") == ["one", "two"]


def test_white_space_is_folded() -> None:
    """Tabs and runs of blanks are one blank."""
    assert _texts("\tone \t two  ") == ["one two"]


@pytest.mark.parametrize("bullet", ["-", "*", "•", "·"])
def test_bullet_is_kept_apart(bullet: str) -> None:
    """It is no part of the item's text."""
    (block,) = segment_text(f"{bullet} an item", Options()).blocks
    assert (block.kind, block.text, block.marker) == (Kind.LIST_ITEM, "an item", f"{bullet} ")


@pytest.mark.parametrize("line", ["– I shall stay, she says.", "-5 degrees at noon", "1. FC Harbour wins"])
def test_speech_and_numbers_are_no_items(line: str) -> None:
    """A dash opens what somebody says; a sign or number without indent opens a sentence."""
    (block,) = segment_text(line, Options()).blocks
    assert (block.kind, block.text) == (Kind.PARAGRAPH, line)


def test_markdown_is_read() -> None:
    """Subheads, quotes and items have their kinds; rules are nothing."""
    text = "## A subhead\n\n* * *\n\nSee [it](/a)\n\n> said she\n\n* one"
    found = [(block.kind, block.text) for block in segment_text(text, Options()).blocks]
    assert found == [
        (Kind.HEADING, "A subhead"),
        (Kind.PARAGRAPH, "See it"),
        (Kind.QUOTE, "said she"),
        (Kind.LIST_ITEM, "one"),
    ]


@pytest.mark.parametrize("opening", ["    ", "\t"])
@pytest.mark.parametrize("width", [60, 72, 100])
def test_paragraphs_that_only_an_indent_tells_apart(opening: str, width: int) -> None:
    """Their first lines are set in, and no blank line stands between them; a tab counts for one sign or for more."""
    own = [f"{_PROSE} {more}" for more in ("It voted.", "Nobody spoke.", f"{_PROSE} It rained.", "Boats lay still.")]
    fill = textwrap.TextWrapper(width, initial_indent=opening.expandtabs(1)).fill
    lines = "\n".join(opening + fill(paragraph)[len(opening) :] for paragraph in own)

    assert _texts(lines) == own


_JAPANESE = (
    "町議会は火曜日の夜、古い港の壁を再建することを決めた。嵐で三か所が壊れていた。",
    "工事は五月に始まり、二年かかる見込みだと、町長は会議の後で話した。船は休まない。",
)
_CHINESE = (
    "市议会周二晚间决定，重建去年冬天被风暴冲垮的旧海堤，工程将于五月开始。",
    "市长在表决后表示，工程需要两年，因为渡轮必须在两个夏天里继续运行。",
)


@pytest.mark.parametrize(("paragraphs", "width"), [(_JAPANESE, 18), (_CHINESE, 16)], ids=["ja", "zh"])
def test_lines_without_spaces_are_joined(paragraphs: tuple[str, ...], width: int) -> None:
    """Where they end at a fixed number of characters, amid sentences."""
    cut = ["\n".join(own[at : at + width] for at in range(0, len(own), width)) for own in paragraphs]

    assert _texts("\n\n".join(cut)) == list(paragraphs)
    assert _texts("\n".join(f"\u3000{own}" for own in cut)) == list(paragraphs)


def test_headlines_of_one_length_are_no_wrapped_text() -> None:
    """No sentence runs on from one to the next."""
    lines = ["港口城市重建旧海堤工程五月开工", "渡轮停运一周岛上居民改乘小船去", "学校屋顶漏水家长要求市政府修理"]

    assert _texts("\n".join(lines)) == lines


_PROSE = "The council met on Tuesday evening, and agreed to rebuild the old harbour wall before the ferries come."


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("# What it costs", Kind.HEADING, "What it costs"),
        ("**What it costs**", Kind.PARAGRAPH, "What it costs"),
        ("*By Jane Doe*", Kind.PARAGRAPH, "By Jane Doe"),
        ("See _the plan_ of the council.", Kind.PARAGRAPH, "See the plan of the council."),
        ("> “We cannot wait for it,” said the master.", Kind.QUOTE, "“We cannot wait for it,” said the master."),
        ("---", None, ""),
        ("* * *", None, ""),
    ],
)
def test_a_single_mark_is_read(line: str, kind: Kind | None, text: str) -> None:
    """In a text of paragraphs, though nothing else in it is Markdown."""
    found = segment_text(f"{_PROSE}\n\n{line}\n\n{_PROSE}", Options()).blocks[1:-1]

    assert [(block.kind, block.text) for block in found] == ([(kind, text)] if kind else [])


@pytest.mark.parametrize(
    "line",
    [
        "# a comment # another",
        "> Ferry stops for a week",
        "Readers*innen and a price of 4*",
        "*1985 in Harbourton, *1990 in Hale",
        "the snake_case of a file_name_here",
        "* Names were changed.",
    ],
)
def test_a_sign_that_is_no_mark_stays(line: str) -> None:
    """It has no partner, or stands inside a word."""
    (_, block, _) = segment_text(f"{_PROSE}\n\n{line}\n\n{_PROSE}", Options()).blocks

    assert block.marker + block.text == line


def test_signs_of_whole_pages_are_left_alone() -> None:
    """Between short lines a sign is a bullet, or parts a menu."""
    assert _texts("Home\n*News*\n---\nSport") == ["Home", "*News*", "---", "Sport"]


@pytest.mark.parametrize(
    ("text", "limits"),
    [("one\ntwo\nthree", {"max_blocks": 2}), ("word " * 50, {"max_bytes": 100})],
)
def test_limits_hold(text: str, limits: dict[str, int]) -> None:
    """A part with a note, or an error, as the caller chose."""
    assert segment_text(text, Options(**limits)).notes  # type: ignore[arg-type]
    with pytest.raises(PageTooLarge):
        segment_text(text, Options(**limits, on_limit="raise"))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "\0\0", "\ud800 \udfff", "[" * 5000, "\n" * 5000, "a\n" * 3000, "x" * 300_000])
def test_bad_text_is_an_answer(text: str) -> None:
    """Nothing is raised, whatever comes."""
    assert cleanarticle.clean_text(text).notes is not None


def test_a_text_that_is_quoted_as_a_whole() -> None:
    """As mail programs quote a letter; one quote in a text is a quote."""
    lines = ("A ferry returns", "", "It had been away for a year, and the island waited for it every day.")
    assert _texts("\n".join(f"> {line}" for line in lines)) == [lines[0], lines[2]]
    assert _texts("\n".join(f">> {line}".rstrip() for line in lines)) == [lines[0], lines[2]]


_FOOT = ("", "References", "", "   Visible links", "   1. https://example.org/a", "   2. https://example.org/b")


@pytest.mark.parametrize(
    ("body", "foot", "texts"),
    [
        (
            ("A [free ferry][1] runs, and [a bus][] does.",),
            ("", "[1]: https://example.org/f", '  [a bus]: <https://example.org/b> "Bus"'),
            ["A free ferry runs, and a bus does."],
        ),
        (("A [1]free ferry runs, and [2]a bus does.",), _FOOT, ["A free ferry runs, and a bus does."]),
        (  # notes are the text's own
            ("A free ferry[1] runs, a bus does.[2]",),
            _FOOT[:1] + _FOOT[4:],
            ["A free ferry[1] runs, a bus does.[2]", "https://example.org/a", "https://example.org/b"],
        ),
        (  # nothing leads to the list, which is the text's own
            ("A free ferry runs.",),
            _FOOT,
            [
                "A free ferry runs.",
                "References",
                "Visible links",
                "https://example.org/a",
                "https://example.org/b",
            ],
        ),
        (("It [sic][1] runs.",), ("", "[1]: See below."), ["It [sic][1] runs.", "[1]: See below."]),
    ],
)
def test_addresses_at_the_end(body: tuple[str, ...], foot: tuple[str, ...], texts: list[str]) -> None:
    """Where tools that flatten pages put the links of a text."""
    assert _texts("\n".join((*body, *foot))) == texts
