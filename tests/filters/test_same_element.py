"""Lines that breaks cut from one paragraph."""

from __future__ import annotations

import pytest

from cleanarticle.filters.same_element import SameElement
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PROSE = block(at="body>div>p")


def _line(text: str, at: str = "body>div>p#marks", **facts: float) -> Draft:
    return block(text, at=at, **facts)


_MARKS = [_line(text) for text in ("Comfort: 1", "Handling: 2", "Noise: 1", "Range: 2", "Luggage: 3")]


def kept_again(*drafts: Draft, kept: str, points: float = -0.5) -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(SameElement(), surveyed(page(*drafts)), kept, points=points))


@pytest.mark.parametrize(("kept", "numbers"), [("kkkkkd", [5]), ("kdkkkk", [1]), ("kkkdkk", [3]), ("kkkkdd", [])])
def test_a_line_of_a_paragraph_that_stays(kept: str, numbers: list[int]) -> None:
    """Four others stay, and no other goes."""
    assert kept_again(_PROSE, *_MARKS, kept=kept) == numbers
    assert kept_again(_PROSE, *_MARKS[1:], kept=kept[:1] + kept[2:]) == []


def test_another_line() -> None:
    """A link, a rule, what has many points, or few, and what stands in a column of the page."""
    others = (_line(text) for text in ("* * *", "https://marks.example/"))
    for other in (_line("Luggage: 3", linked=1.0), _line("Luggage: 3", at="body>div>p#other"), *others):
        assert kept_again(_PROSE, *_MARKS[:4], other, kept="kkkkkd") == []
    assert kept_again(_PROSE, *_MARKS, kept="kkkkkd", points=0.5) == []
    assert kept_again(_PROSE, *_MARKS, kept="kkkkkd", points=-1.5) == []
    assert kept_again(_PROSE, *[_line(one.block.text, at="body>div#marks") for one in _MARKS], kept="kkkkkd") == []


def test_below_the_last_sentence() -> None:
    """What stands there signs, or says where more is."""
    sentence = _line(_PROSE.block.text)

    assert kept_again(*_MARKS, sentence, _line("Lena Brandow"), kept="kkkkkkd") == []


def test_a_timetable() -> None:
    """None of its lines is prose, and what stands above and below it stays."""
    lead = block("The plan of the day:", at="body>div>p")
    table = _MARKS[:4]

    assert kept_again(lead, *table, _PROSE, kept="kdddkk") == [1, 2, 3]
    assert kept_again(lead, *table, _PROSE, kept="ddddkk") == []
    assert kept_again(lead, *table, _PROSE, kept="kdddkd") == []
    assert kept_again(lead, *table[:2], _PROSE, kept="kdkk") == []
    assert kept_again(lead, *table[:3], _line(_PROSE.block.text), _PROSE, kept="kdddkk") == []


def test_a_paragraph_that_begins_like_another() -> None:
    """Its first line is a subhead, as bold as the other's."""

    def parts(*bold: float) -> list[Draft]:
        places = [f"body>div>p#{number}" for number in range(len(bold))]
        return [
            draft
            for at, own in zip(places, bold, strict=True)
            for draft in (_line("The quay", at=at, bold=own), _line(_PROSE.block.text, at=at))
        ]

    assert kept_again(*parts(1, 1), kept="kkdk") == [2]
    assert kept_again(*parts(1, 1, 1), kept="kkdkdk") == []
    assert kept_again(*parts(1, 0), kept="kkdk") == []
    assert kept_again(*parts(1, 1), kept="kkdd") == []
    assert kept_again(*parts(1, 1), kept="dkdk") == []


def _box(*texts: str, at: str = "body>div#text") -> list[Draft]:
    return [block(text, at=at) for text in texts]


@pytest.mark.parametrize(
    ("kept", "at", "points", "numbers"),
    [
        ("kkkkkddd", "body>div#text", -1.5, [5, 6, 7]),
        ("kkkkddkd", "body>div#text", -1.5, [4, 5, 7]),
        ("kkkkkdkk", "body>div#text", -1.5, [5]),
        ("kkkkkddd", "body>div#text", -2.5, []),
        ("kkkkkddd", "body>p#text", -1.5, []),
        ("kkkkdddd", "body>div#text", -1.5, []),
    ],
)
def test_bare_text_in_a_box(kept: str, at: str, points: float, numbers: list[int]) -> None:
    """All prose of the element that holds most of the page's, of which five lines stay, and what is short amid it."""
    lines = [PROSE] * 5 + ["A wall is a wall"] + [PROSE] * 2
    assert kept_again(*_box(*lines, at=at), kept=kept, points=points) == numbers


def test_bare_text_in_another_box() -> None:
    """The article begins elsewhere, or has most of its prose there."""
    lines = _box(*[PROSE] * 7)
    assert kept_again(_PROSE, *lines, kept="kkkkkkdd", points=-1.5) == []
    assert kept_again(*lines, *[_PROSE] * 9, kept="kkkkkdd" + "k" * 9, points=-1.5) == []
