"""Sources and notes below an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.reference_list import ReferenceList
from cleanarticle.words.line_signs import SignBook, read_rules
from tests.builders import PROSE, fates, pack_of_signs, page_of, surveyed

_SIGNS = SignBook(read_rules()).signs([pack_of_signs({"references": ["sources", "notes"]})])
_LINKS = "<li><a href=https://a.example/1>a.example/1</a><li><a href=https://a.example/2>a.example/2</a>"


def kept_again(kept: str, html: str) -> list[int]:
    """Numbers of the blocks that stay after all; the first is a paragraph of the article."""
    some_survey = surveyed(page_of(f"<main><p>{PROSE}</p>{html}</main>"))
    words = replace(some_survey.words, signs=_SIGNS)
    return list(fates(ReferenceList(), replace(some_survey, words=words), kept, points=-1.5))


def test_entries_below_a_label() -> None:
    """They stay where it does, up to the first line of another kind."""
    assert kept_again("kkddd", f"<h2>Sources</h2><ul>{_LINKS}</ul><p>Share</p>") == [2, 3]
    assert kept_again("kkkdd", f"<h2>Notes</h2><ul>{_LINKS}<li hidden>a</ul>") == [3]
    assert kept_again("kddd", f"<h2>Sources</h2><ul>{_LINKS}</ul>") == []
    assert kept_again("kkdd", f"<h2>Ferries</h2><ul>{_LINKS}</ul>") == []
    assert kept_again("kkdd", f"<h2>What these sources say of it</h2><ul>{_LINKS}</ul>") == []


def test_a_table_below_a_label() -> None:
    """Its cells stay, too."""
    rows = "".join(f"<tr><td>{number}.<td>Ferries of the north, {number}" for number in (1, 2))
    assert kept_again("kkdddd", f"<h2>Sources</h2><table>{rows}</table>") == [2, 3, 4, 5]


def test_a_label_above_entries() -> None:
    """It stays where two of them do."""
    assert kept_again("kdkk", f"<p>Sources:</p><ul>{_LINKS}</ul>") == [1]
    assert kept_again("kdkd", f"<p>Sources:</p><ul>{_LINKS}</ul>") == []


@pytest.mark.parametrize(
    ("kept", "marks", "numbers"),
    [
        ("kkdd", ("(1)", "(2)", "(3)"), [2, 3]),
        ("kddk", ("[1]", "[2]", "[3]"), [1, 2]),
        ("kkd", ("1", "2"), [2]),
        ("kkd", ("(1)", "(3)"), []),
        ("kkd", ("(1)", "[2]"), []),
        ("kdd", ("(1)", "(2)"), []),
    ],
)
def test_notes_that_count_on(kept: str, marks: tuple[str, ...], numbers: list[int]) -> None:
    """Those whose number follows that of a kept one stay."""
    notes = [f"<p>{mark} Ilse Marren: Ferries of the north, Harbourtown 1994.</p>" for mark in marks]

    assert kept_again(kept, "".join(notes)) == numbers


def test_short_lines_that_count() -> None:
    """Their numbers say how many."""
    assert kept_again("kkd", "<ul><li>1 tin of beans<li>2 large eggs</ul>") == []


def test_a_note_whose_mark_stands_in_the_text() -> None:
    """A mark in brackets leads to it."""
    text, note = "<p>The harbour (1) was closed for years.</p>", "<p>(1) Ilse Marren: Ferries of the north.</p>"
    assert kept_again("kkdd", f"{text}<p>Ilse Marren</p>{note}") == [3]
    assert kept_again("kdkd", f"<p>Ilse Marren</p>{text}{note.replace('(1)', '(2)')}") == []
    assert kept_again("kdk", note + text) == []


def test_numbers_of_notes() -> None:
    """Links back to the marks: where one stays, or stands right below the label, all do that look like it."""
    notes = "".join(
        f"<div><a class=n href='#m{one}'>{one}</a><p>Ferries of the north, {one}.</p></div>" for one in "123"
    )
    assert kept_again("kdkdkkk", notes) == [1, 3]
    assert kept_again("kdkdkdk", notes) == []
    assert kept_again("kkdkdkdk", f"<h2>Notes</h2>{notes}") == [2, 4, 6]
    assert kept_again("kdkdkkk", notes.replace("<a class=n", "<i").replace("</a>", "</i>")) == []
