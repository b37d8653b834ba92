"""Lines that go on in the line below."""

from __future__ import annotations

import pytest

from cleanarticle.filters.split_sentence import SplitSentence
from cleanarticle.model import Species
from tests.builders import PROSE, block, fates, page, surveyed

_BELOW = "born in Halmark, has baked bread for thirty years."


@pytest.mark.parametrize(
    ("line", "below", "kept", "points", "stays"),
    [
        ("Ilse Marren,", _BELOW, "dkk", -0.8, True),
        ("Ilse Marren", _BELOW, "dkk", -0.8, False),
        ("Ilse Marren,", _BELOW.capitalize(), "dkk", -0.8, False),
        ("Ilse Marren,", _BELOW, "ddk", -0.8, False),
        ("Ilse Marren,", _BELOW, "dkk", -3.5, False),
        ("Ilse Marren,", _BELOW, "dkk", 0.8, False),
        ("Dear readers,", _BELOW, "dkk", -0.8, False),
    ],
)
def test_a_line_and_the_one_below(*, line: str, below: str, kept: str, points: float, stays: bool) -> None:
    """The one below stays, and goes on in small letters; no phrase says that the line is boilerplate."""
    phrases = {Species.NEWSLETTER: {"exact": ["dear readers"]}}
    some_survey = surveyed(page(block(line), block(below), block()), phrases=phrases)

    assert list(fates(SplitSentence(), some_survey, kept, points=points)) == ([0] if stays else [])


@pytest.mark.parametrize(
    ("line", "at", "below", "kept"),
    [
        ("下周一，", "body>p", "施工就将进入第二阶段。", [0]),
        ("御支援によって、", "body>p", "町は変わりました。", [0]),
        ("下周一。", "body>p", "施工就将进入第二阶段。", []),
        ("下周一，", "body>p.note", "施工就将进入第二阶段。", []),
        ("下周一，", "body>div>p", "施工就将进入第二阶段。", []),
        ("下周一，", "body>p", "★施工", []),
    ],
)
def test_letters_without_case(line: str, at: str, below: str, kept: list[int]) -> None:
    """A comma of theirs is enough where the line below looks like its own."""
    some_page = page(block(line, at=at), block(below), block())
    assert list(fates(SplitSentence(), surveyed(some_page), "dkk", points=-0.8)) == kept


def test_where_nobody_sees_it() -> None:
    """What is hidden, and plain text, whose lines are wrapped by hand."""
    hidden = page(block("Ilse Marren,", at="body>p.off"), block(_BELOW), block(), hidden="off")
    assert not fates(SplitSentence(), surveyed(hidden), "dkk", points=-0.8)
    text = page(block("Ilse Marren,"), block(_BELOW), block(), has_markup=False)
    assert not fates(SplitSentence(), surveyed(text), "dkk", points=-0.8)


@pytest.mark.parametrize(
    ("lines", "kept", "stays"),
    [
        (("Councillor", "Ilse Marren", _BELOW), "kddkk", [1, 2]),  # a link had parted them
        (("An inquiry later cleared her", _BELOW), "kdkk", [1]),
        (("An inquiry later cleared her.", _BELOW), "kdkk", []),
        (("an inquiry later cleared her", _BELOW), "kdkk", []),
        (("An inquiry later cleared her", _BELOW.capitalize()), "kdkk", []),
        (("An inquiry later cleared her", "of it"), "kdkk", []),  # too short to say anything
        (("Dear readers", _BELOW), "kdkk", []),
        (("Home", "Councillor", "Ilse Marren", _BELOW), "kdddkk", []),
        (("What the baker of Halmark showed to all the guests of the mayor", "Ilse Marren", _BELOW), "kddkk", []),
    ],
)
def test_lines_of_plain_text(*, lines: tuple[str, ...], kept: str, stays: list[int]) -> None:
    """They open the sentence with which the line below them goes on."""
    drafts = [block(text, at="") for text in (PROSE, *lines, PROSE)]
    some_survey = surveyed(page(*drafts, has_markup=False), phrases={Species.NEWSLETTER: {"exact": ["dear readers"]}})
    assert list(fates(SplitSentence(), some_survey, kept, points=-0.8)) == stays
    assert list(fates(SplitSentence(), some_survey, kept, points=0.8)) == []
