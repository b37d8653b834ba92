"""Short sentences on the path of the article's paragraphs."""

from __future__ import annotations

import pytest

from cleanarticle.filters.edge_path import EdgePath
from tests.builders import Draft, block, fates, page, surveyed

_LAST = "Until then nobody works."


def _kept(last: Draft, *, kept: str = "kkkd", points: float = -0.3) -> set[int]:
    paragraphs = [block(at="body>div.text>p") for _ in range(3)]
    return set(fates(EdgePath(), surveyed(page(*paragraphs, last)), kept, points=points))


def test_a_last_sentence() -> None:
    """It has the path of all the prose, and only its shortness speaks against it."""
    assert _kept(block(_LAST, at="body>div.text>p")) == {3}


def test_other_evidence_is_believed() -> None:
    """Much speaks against it, or it is a link, or no sentence, or stands elsewhere."""
    assert _kept(block(_LAST, at="body>div.text>p"), points=-2.0) == set()
    assert _kept(block(_LAST, at="body>div.text>p", linked=1.0)) == set()
    assert _kept(block("More news", at="body>div.text>p")) == set()
    assert _kept(block(_LAST, at="body>div.box>p")) == set()


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Without a wall, this harbour has no future at all", {3}),
        ("The wall, as the mayor says, is whole again (end)", {3}),
        ("Without a wall this harbour has no future at all", set()),
        ("Without a wall, no harbour", set()),
        ("Photographs: Ilse Marren, Odd Halvorsen, Mia Lund", set()),
        ("(Written by Ilse Marren, with Odd Halvorsen there)", set()),
    ],
)
def test_a_sentence_without_its_end(line: str, kept: set[int]) -> None:
    """It is long, and has a comma; a colon is of a label, and a bracket of a note."""
    assert _kept(block(line, at="body>div.text>p")) == kept


def test_a_path_of_which_much_goes() -> None:
    """What stands there is not all article."""
    assert _kept(block(_LAST, at="body>div.text>p"), kept="kddd") == set()
