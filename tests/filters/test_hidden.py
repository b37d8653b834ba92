"""Text that a reader does not see."""

from __future__ import annotations

from cleanarticle.filters.hidden import Hidden
from cleanarticle.model import Species
from tests.builders import block, fates, page, surveyed


def test_hidden_text_goes() -> None:
    """A block in a hidden element is no part of the article."""
    said = fates(Hidden(), surveyed(page(block(), block(at="body>div.off>p"), block(), hidden="off")))

    assert list(said) == [1]
    assert not said[1].keep
    assert (said[1].species, said[1].code) == (Species.HIDDEN, "hidden-text")


def test_what_is_gone_already_is_left_alone() -> None:
    """A verdict is a change of a decision."""
    assert not fates(Hidden(), surveyed(page(block(), block(), block(at="div.off>p"), hidden="off")), "kkd")


def test_a_page_whose_prose_is_hidden_keeps_it() -> None:
    """A script shows it later, so hiding says nothing."""
    some_page = page(block(at="body>div.off>p"), block(at="body>div.off>p"), block(), hidden="off")

    assert not fates(Hidden(), surveyed(some_page))


def test_a_hidden_neighbour_does_not_hide() -> None:
    """Only the element itself and those around it count."""
    assert 1 not in fates(Hidden(), surveyed(page(block(at="body>div.off>p"), block(at="body>div>p"), hidden="off")))
