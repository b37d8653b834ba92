"""Which lines of a text are worth judging."""

from __future__ import annotations

from tests.builders import block, page, surveyed


def _open(shape: str) -> list[int]:
    """Numbers of the lines that are: p for prose, l for two words, h for three, t for a teaser's headline."""
    texts = {"l": "Two words", "h": "Council rebuilds wall", "t": "Harbour of the town gets a wall once more this year"}
    lines = [block(at="") if sign == "p" else block(texts[sign], at="") for sign in shape]
    return [each.number for each in surveyed(page(*lines, has_markup=False)).open]


def test_labels_around_the_article() -> None:
    """They are passed over from three lines on, where a headline of three words is not."""
    before = "l" * 20
    assert _open(before + "pp" + "l" * 20) == [17, 18, 19, 20, 21, 22, 23, 24]
    assert _open(before + "hllllpp" + "l" * 30)[0] == 20


def test_labels_in_the_article() -> None:
    """They are judged up to six lines from its prose."""
    assert {24, 25, 26, 27} < {*_open("l" * 20 + "pppp" + "l" * 6 + "pppp" + "l" * 40)}


def test_long_lines() -> None:
    """Wherever they stand: the article may be of such."""
    assert {0, 64} < {*_open("t" + "l" * 40 + "ppp" + "l" * 20 + "t")}


def test_text_of_prose_alone() -> None:
    """It has no menus worth passing over."""
    assert len(_open("llllllppp")) == 9


def test_a_text_of_few_lines() -> None:
    """All of it is looked at: the results of a match day, and a horoscope, are short lines far from any prose."""
    assert len(_open("p" + "l" * 20)) == 21
