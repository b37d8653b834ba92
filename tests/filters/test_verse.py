"""Short paragraphs among short ones."""

from __future__ import annotations

import pytest

from cleanarticle.filters.verse import Verse
from tests.builders import Draft, block, fates, page, surveyed

_SONG = [
    block(text, at=f"body>div>p#{text[:3]}")
    for text in ("A ferry left the pier,", "The gulls went with it", "And cried till it was dark.", "Nobody waved,")
]


def kept_again(*drafts: Draft, kept: str, points: float = -0.1) -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(Verse(), surveyed(page(*drafts)), kept, points=points))


@pytest.mark.parametrize(("kept", "numbers"), [("kdkk", [1]), ("kddk", [1, 2]), ("kkkd", []), ("dkkk", [])])
def test_a_line_between_two_that_stay(kept: str, numbers: list[int]) -> None:
    """One or two."""
    assert kept_again(*_SONG, kept=kept) == numbers


def test_other_lines() -> None:
    """A link, a rule, one elsewhere, many of them, many or few points, and a label between paragraphs."""
    prose = block(at="body>div>p")
    lines = [block(one.block.text, at="body>div>p#one") for one in _SONG]
    for other in (block("More", at="body>div>p", linked=1.0), block("More", at="body>p")):
        assert kept_again(_SONG[0], other, *_SONG[2:], kept="kdkk") == []
    for text in ("*", "More: https://songs.example/"):
        assert kept_again(_SONG[0], block(text, at="body>div>p"), *_SONG[2:], kept="kdkk") == []
    assert kept_again(*_SONG, _SONG[0], kept="kdddk") == []
    assert kept_again(*_SONG, kept="kdkk", points=0.5) == []
    assert kept_again(*_SONG, kept="kdkk", points=-1.5) == []
    assert kept_again(*lines, kept="kdkk") == []
    assert kept_again(prose, _SONG[1], prose, kept="kdk") == []
