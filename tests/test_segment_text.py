"""Plain text becomes blocks, whatever it looks like."""

from __future__ import annotations

import pytest

import cleanarticle
from cleanarticle.errors import PageTooLarge
from cleanarticle.model import Kind
from cleanarticle.options import Options
from cleanarticle.segment_text import segment_text


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
