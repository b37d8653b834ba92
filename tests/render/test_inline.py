"""Runs and spans of one line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.model import BOLD, CODE, ITALIC
from cleanarticle.render.inline import Mark, Run, marks, runs
from tests.builders import block, page, styled

PIECES = st.lists(st.tuples(st.text(" \n\tab*é", max_size=5), st.integers(0, 7), st.sampled_from(["", "/x", "/y"])))


def line(*pieces: tuple[str, int, str]) -> tuple[Run, ...]:
    """Runs of a block made of pieces."""
    return runs(page(block(**styled(*pieces))).blocks[0], str)


def test_plain_text_is_one_run() -> None:
    """A block without pieces has no styles."""
    assert runs(page(block("a b")).blocks[0], str) == (Run("a b", 0, ""),)


def test_a_space_inside_the_emphasis_edge_moves_out() -> None:
    """The tags "<b>a </b>b" mean a bold word, not a bold space."""
    assert line(("a ", BOLD, ""), ("b", 0, "")) == (Run("a", BOLD, ""), Run(" b", 0, ""))


def test_white_space_folds_across_pieces() -> None:
    """Two spaces on two sides of a border are one."""
    assert line(("a \n", 0, ""), ("  b", 0, "")) == (Run("a b", 0, ""),)


def test_neighbouring_code_is_one_run() -> None:
    """Two pieces of code side by side share the emphasis that both have."""
    assert line(("a", CODE | BOLD, ""), ("b", CODE, "")) == (Run("ab", CODE, ""),)


def test_the_longer_span_is_the_outer_one() -> None:
    """A bold word inside a link does not break the link in three."""
    found = marks((Run("a ", 0, "/x"), Run("b", BOLD, "/x"), Run(" c", 0, "/x")))

    assert [(mark.name, mark.is_start) for mark in found if mark.name] == [
        ("link", True),
        ("strong", True),
        ("strong", False),
        ("link", False),
    ]


def test_code_is_innermost() -> None:
    """A code span holds no markup."""
    assert marks((Run("a", CODE | ITALIC, ""),)) == [
        Mark("em", True, ""),
        Mark("code", True, ""),
        Mark("", True, "a"),
        Mark("code", False, ""),
        Mark("em", False, ""),
    ]


@given(PIECES)
def test_runs_are_the_block_text(pieces: list[tuple[str, int, str]]) -> None:
    """Styles never change the words or the spaces between them."""
    assert "".join(run.text for run in line(*pieces)) == str(styled(*pieces)["text"])


@given(PIECES)
def test_spans_are_well_nested(pieces: list[tuple[str, int, str]]) -> None:
    """Every span ends, and inside the span that it began in."""
    opened = []
    for mark in marks(line(*pieces)):
        if mark.name and mark.is_start:
            opened.append(mark.name)
        elif mark.name:
            assert opened.pop() == mark.name

    assert not opened
