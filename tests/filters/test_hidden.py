"""Text that a reader does not see."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.hidden import Hidden
from cleanarticle.filters.lone_prose import LoneProse
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed, words

_HIDDEN = "body>div.off>p"


def test_hidden_text_goes() -> None:
    """A small hidden element is no part of the article."""
    said = fates(Hidden(), surveyed(page(block(), block("For screens only", at=_HIDDEN), block(), hidden="off")))

    assert list(said) == [1]
    assert not said[1].keep
    assert (said[1].species, said[1].code) == (Species.HIDDEN, "hidden-text")


def test_a_large_hidden_element_is_left_to_the_sum() -> None:
    """It may be the part of the article that a reader unfolds; all of the outermost hidden element counts."""
    article = [block() for _ in range(4)]
    hidden = [block("Label", at=f"{_HIDDEN}#a"), block(words(20), at=f"{_HIDDEN}#b")]

    assert len(words(20)) < 0.2 * 4 * len(PROSE)
    assert not fates(Hidden(), surveyed(page(*article, *hidden, hidden="off")))
    assert fates(Hidden(), surveyed(page(*article, *hidden[:1], hidden="off")))


def test_what_is_gone_already_is_left_alone() -> None:
    """A verdict is a change of a decision."""
    some_page = page(block(), block(), block("Label", at=_HIDDEN), hidden="off")

    assert not fates(Hidden(), surveyed(some_page), "kkd")


def test_a_page_whose_prose_is_hidden_keeps_it() -> None:
    """A script shows it later, so hiding says nothing."""
    some_page = page(block(at=_HIDDEN), block(at=_HIDDEN), block(), block("Label", at=_HIDDEN), hidden="off")

    assert not fates(Hidden(), surveyed(some_page))


def test_a_hidden_neighbour_does_not_hide() -> None:
    """Only the element itself and those around it count."""
    some_page = page(block(), block("One", at=_HIDDEN), block("Two", at="body>div>p"), block(), hidden="off")

    assert list(fates(Hidden(), surveyed(some_page))) == [1]


@pytest.mark.parametrize(
    ("text", "kept", "points", "numbers"),
    [
        ("The ferries will moor at the wall.", "kkkkk", 0.5, []),
        ("The ferries will moor at the wall.", "kkkkk", 0.3, [1]),
        ("The ferries will moor at the wall.", "dkkkk", 0.5, [1]),
        ("The ferries at the wall", "kkkkk", 0.5, [1]),
        ("Subscribe to the ferries.", "kkkkk", 0.5, [1]),
    ],
)
def test_the_article_goes_on(text: str, kept: str, points: float, numbers: list[int]) -> None:
    """A sentence right below a line that stays, for which all else speaks, is unfolded later."""
    some_page = page(block(), block(text, at=_HIDDEN), *[block()] * 3, hidden="off")
    phrases = {Species.NEWSLETTER: {"prefix": ["subscribe to"]}}

    assert list(fates(Hidden(), surveyed(some_page, phrases=phrases), kept, points=points)) == numbers


def test_a_hidden_window_is_no_article() -> None:
    """Where it holds a page's only prose, and not its headline; a hidden part with another name may be the article."""
    title = "People of the harbour"
    heading, hints = block(title, at="body>main>h1", kind=Kind.HEADING), PageHints(titles=(title,))
    for name, goes in (("mail-popup", [1, 2]), ("answers", [])):
        paragraphs = [block(at=f"body>div.off.{name}>div>p")] * 2
        some_survey = surveyed(page(heading, *paragraphs, hidden="off"), hints=hints)

        assert list(fates(Hidden(), some_survey)) == goes
        assert list(fates(LoneProse(), some_survey, "ddd")) == ([] if goes else [1, 2])

    above = block(title, at="body.header-overlay>main>h1", kind=Kind.HEADING)
    text = block(at="body.header-overlay>div.off.answers>p")
    assert not fates(Hidden(), surveyed(page(above, text, text, hidden="off"), hints=hints))

    inside = block(title, at="body>div.off.popup>h1", kind=Kind.HEADING)
    some_page = page(inside, *[block(at="body>div.off.popup>p")] * 2, hidden="off")
    assert not fates(Hidden(), surveyed(some_page, hints=hints))
