"""Lines that breaks cut from one paragraph."""

from __future__ import annotations

import pytest

from cleanarticle.filters.same_element import SameElement
from tests.builders import Draft, block, fates, page, surveyed

_PROSE = block(at="body>div>p")


def _line(text: str, at: str = "body>div>p#marks", **facts: float) -> Draft:
    return block(text, at=at, **facts)


_MARKS = [_line(text) for text in ("Comfort: 1", "Handling: 2", "Noise: 1", "Luggage: 3")]


def kept_again(*drafts: Draft, kept: str, points: float = -0.5) -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(SameElement(), surveyed(page(*drafts)), kept, points=points))


@pytest.mark.parametrize(
    ("kept", "numbers"), [("kkkkd", [4]), ("kdkkk", [1]), ("kkddk", [2, 3]), ("kkddd", []), ("kdddk", [])]
)
def test_a_line_of_a_paragraph_that_stays(kept: str, numbers: list[int]) -> None:
    """Two others stay, and no fewer than go."""
    assert kept_again(_PROSE, *_MARKS, kept=kept) == numbers


def test_another_line() -> None:
    """A link, a rule, what has many points, or few, and what stands in a column of the page."""
    for other in (_line("Luggage: 3", linked=1.0), _line("* * *"), _line("Luggage: 3", at="body>div>p#other")):
        assert kept_again(_PROSE, *_MARKS[:3], other, kept="kkkkd") == []
    assert kept_again(_PROSE, *_MARKS, kept="kkkkd", points=0.5) == []
    assert kept_again(_PROSE, *_MARKS, kept="kkkkd", points=-1.5) == []
    assert kept_again(_PROSE, *[_line(one.block.text, at="body>div#marks") for one in _MARKS], kept="kkkkd") == []


@pytest.mark.parametrize(("text", "numbers"), [("Nobody knows how long it will last.", [2]), ("Lena Brandow", [])])
def test_below_the_last_sentence(text: str, numbers: list[int]) -> None:
    """A sentence goes on; what is none signs, or says where more is."""
    assert kept_again(_line(_PROSE.block.text), _line(_PROSE.block.text), _line(text), kept="kkd") == numbers
