"""Lines that breaks cut from one paragraph."""

from __future__ import annotations

import pytest

from cleanarticle.filters.same_element import SameElement
from tests.builders import Draft, block, fates, page, surveyed

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
