"""Share of the language's small words."""

from __future__ import annotations

import pytest

from cleanarticle.scorers.stop_words import StopWords
from tests.builders import block, measured, page, surveyed


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The wall of the harbour", 3 / 5),
        ("THE WALL", 1 / 2),
        ("Harbour wall rebuilt", 0.0),
        ("Theatre offers", 0.0),  # "the" and "of" inside of other words
        ("***", 0.0),
    ],
)
def test_share(text: str, share: float) -> None:
    """Whole words count, in any case; a block without words has none."""
    found = measured(StopWords(), surveyed(page(block(text))))

    assert found["stop-words"] == [pytest.approx(share)]


def test_only_the_opening_is_read() -> None:
    """What stands far down in a long block costs nothing."""
    found = measured(StopWords(), surveyed(page(block("wall " * 100 + "the " * 100))))

    assert found["stop-words"] == [0.0]
