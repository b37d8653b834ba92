"""What the tags of a block and around it say."""

from __future__ import annotations

import pytest

from cleanarticle.model import Kind, Medium
from cleanarticle.scorers.markup import KINDS, Markup
from cleanarticle.words.lexicon import Lexicon
from tests.builders import block, measured, page, surveyed

_TAGS = Lexicon({}, {}, {"article": 1.0, "aside": -2.0, "p": 0.5}, {}, {})


@pytest.mark.parametrize("kind", Kind)
def test_kind(kind: Kind) -> None:
    """Kinds are numbered in the order in which the model lists them."""
    assert measured(Markup(), surveyed(page(block(kind=kind))))["kind"] == [list(Kind).index(kind)]
    assert tuple(Kind) == KINDS


def test_what_the_walk_saw() -> None:
    """Level and emphasis are passed on."""
    found = measured(Markup(), surveyed(page(block(level=2, bold=0.5, italic=0.25), block())))

    assert found["level"] == [2, 0]
    assert found["bold"] == [0.5, 0.0]
    assert found["italic"] == [0.25, 0.0]


def test_depth() -> None:
    """Levels below the root."""
    assert measured(Markup(), surveyed(page(block(at="body>div>p"), block(at="body>p"))))["depth"] == [2, 1]


def test_hidden() -> None:
    """A block is hidden where its element or one around it is."""
    some_page = page(block(at="body>div.off>p"), block(), block(), hidden="off")

    assert measured(Markup(), surveyed(some_page))["hidden"] == [True, False, False]


def test_tags_around() -> None:
    """Sum and lowest of the log-odds of all tags from the root to the block."""
    found = measured(Markup(), surveyed(page(block(at="body>article>p"), block(at="body>aside>p"))), _TAGS)

    assert found["tags"] == [1.5, -1.5]
    assert found["tags-lowest"] == [0.0, -2.0]


def test_after_an_image() -> None:
    """The block that follows an image may be its caption; one that follows a video is not marked so."""
    media = [Medium(name, "/x", "", "", 0, 0, place) for name, place in (("image", 1), ("video", 2))]

    assert measured(Markup(), surveyed(page(block(), block(), block(), media=media)))["after-image"] == [
        False,
        True,
        False,
    ]


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(measured(Markup(), surveyed(page())).values())
