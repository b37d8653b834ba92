"""Markdown's marks are told from other signs, and taken out."""

from __future__ import annotations

import pytest

from cleanarticle.plain_text.markdown_marks import is_markdown, unmark


@pytest.mark.parametrize("text", ["See [the letter](/letter).", "**One** and **two**.", "Text\n\n## A subhead\n\nText"])
def test_markdown_is_known(text: str) -> None:
    """By links, pairs of stars and subheads."""
    assert is_markdown(text)


@pytest.mark.parametrize("text", ["Plain [sic] (text).", "2 * 3 * 4", "# a comment", "a_b_c", "He swore: **** it"[:12]])
def test_other_signs_are_no_markdown(text: str) -> None:
    """Signs that stand for themselves."""
    assert not is_markdown(text)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("See [the letter](/letter) now", "See the letter now"),
        ("[![A wall](wall.jpg)](/wall) text", "text"),
        ("A **bold** and _quiet_ word", "A bold and quiet word"),
        ("snake_case stays", "snake_case stays"),
        (r"1\. not a list", "1. not a list"),
        ("a | b |", "a | b"),
    ],
)
def test_marks_go(line: str, text: str) -> None:
    """The words stay."""
    assert unmark(line).text == text


def test_links_are_counted() -> None:
    """Their targets, and how much text stands in them."""
    read = unmark('[one](/1) and [two](/2 "Two")')
    assert (read.links, read.linked) == (("/1", "/2"), 6)


def test_hostile_brackets_cost_no_more_than_others() -> None:
    """Bounded patterns: a hundred thousand brackets are read in one go."""
    line = "[" * 100_000 + "](" * 100_000
    assert unmark(line).text
