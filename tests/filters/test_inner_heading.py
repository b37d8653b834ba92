"""Headings that lack little, amid what stays."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.inner_heading import InnerHeading
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, page_of, surveyed

_PAGE = "<body><div><p>{prose}</p><p>x</p></div><section><div>{head}</div></section><ul><li>{below}</ul>"
_HEAD = "<h2>The quay in winter</h2>"


def kept_again(kept: str, head: str = _HEAD, below: str = "Stone", *, points: float = -0.5) -> list[int]:
    """Numbers of the blocks that stay after all."""
    some_page = page_of(_PAGE.format(prose=PROSE, head=head, below=below))
    phrases = {Species.TEASER_LIST: {"exact": ["more from us"]}}
    return list(fates(InnerHeading(), surveyed(some_page, phrases=phrases), kept, points=points))


@pytest.mark.parametrize(
    ("kept", "points", "numbers"),
    [("kkdk", -0.5, [2]), ("kkdd", -0.5, []), ("ddkk", -0.5, []), ("kkdk", -1.1, []), ("kkdk", 0.5, [])],
)
def test_a_heading_amid_what_stays(kept: str, points: float, numbers: list[int]) -> None:
    """Some of the article's prose stands above it, a line that stays right below, and little speaks against it."""
    assert kept_again(kept, points=points) == numbers


@pytest.mark.parametrize(
    "head",
    [
        "<h2><a href=/quay>The quay in winter</a></h2>",
        "<h2>The quay in winter:</h2>",
        "<h2>More from us</h2>",
        "<h2 hidden>The quay in winter</h2>",
        "<p>The quay in winter</p>",
    ],
)
def test_other_lines(head: str) -> None:
    """Links, leads to other stories, what nobody sees, and what is no heading."""
    assert kept_again("kkdk", head) == []


@pytest.mark.parametrize(
    ("below", "stays"),
    [
        (block(at="body>section>p"), True),
        (block("Stone", at="body>section>ul>li", kind=Kind.LIST_ITEM), True),
        (block("Stone", at="body>section>ul>li", kind=Kind.LIST_ITEM, linked=1.0), False),  # a table of contents
        (block("Stone", at="body>section>p"), False),
        (block("Stone", at="body>section>h4", kind=Kind.HEADING), False),
    ],
)
def test_a_heading_that_is_too_short_to_be_judged(below: Draft, stays: bool) -> None:  # noqa: FBT001
    """It heads the article's text or list, also where nothing stays above it."""
    heading = block("The wall", at="body>section>div>h3", kind=Kind.HEADING)
    far = [block("Our harbour and its walls", at="body>aside>p")] * 12  # from there to the main element
    main = [block(PROSE * 3, at="body>main>p")] * 4
    some_survey = surveyed(page(heading, below, *far, *main))

    assert not some_survey.tokens[0]
    assert list(fates(InnerHeading(), some_survey, "dk" + "d" * 12 + "k" * 4, points=-9.0)) == ([0] if stays else [])


def test_headings_above_headings_and_equal_ones() -> None:
    """Such are often those of cards and boxes."""
    assert kept_again("kkdkk", _HEAD + "<h3>Boats</h3>") == []
    assert kept_again("kkdkdk", (_HEAD + "<p>Boats</p>") * 2) == []


def test_far_below_what_stays() -> None:
    """Five lines that went stand above it: it opens another part of the page."""
    lines = "".join(f"<p>Line {number}</p>" for number in range(5))
    assert kept_again("kd" + "d" * 5 + "dk", lines + _HEAD) == []
    assert kept_again("kk" + "d" * 3 + "dk", lines[: len("<p>Line 0</p>") * 3] + _HEAD) == [5]


def test_the_headline() -> None:
    """It stays where callers want it, by a filter of its own."""
    some_page = page(block("The wall", at="body>h1", kind=Kind.HEADING), block(at="body>p"), block(at="body>p"))
    some_survey = surveyed(some_page, hints=PageHints(titles=("The wall",)))

    assert some_survey.headline == 0
    assert list(fates(InnerHeading(), some_survey, "dkk", points=-9.0)) == []
