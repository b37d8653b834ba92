"""Headings of the posts of a live blog."""

from __future__ import annotations

import pytest

from cleanarticle.filters.post_heading import PostHeading
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed


def _post(number: int, around: str = "div.blog", linked: float = 0.0) -> list[Draft]:
    """A heading, its author and a paragraph, in a post."""
    at = f"body>{around}>article#{number}"
    head = block("Bridge closed", at=f"{at}>header>h2", kind=Kind.HEADING, linked=linked)
    return [head, block("Ada Brookfield", at=f"{at}>header>div"), block(at=f"{at}>div.text>p")]


def _kept_again(*drafts: Draft, kept: str = "kdkddkddk", points: float = -1.5) -> list[int]:
    return list(fates(PostHeading(), surveyed(page(*drafts)), kept, points=points))


def _posts(linked: float = 0.0) -> list[Draft]:
    return [*_post(0), *_post(1, linked=linked), *_post(2)]


@pytest.mark.parametrize(("points", "numbers"), [(-2.4, [3, 6]), (-2.6, [])])
def test_headings_of_posts(points: float, numbers: list[int]) -> None:
    """They stay unless more than their shortness speaks against them."""
    assert _kept_again(*_posts(), points=points) == numbers


def test_a_post_that_is_none_of_the_article() -> None:
    """A heading goes with its text; a link leads elsewhere."""
    assert _kept_again(*_posts(), *_post(3), kept="kdkddkddkddd") == [3, 6]
    assert _kept_again(*_posts(linked=1.0)) == [6]


def test_pages_of_other_kinds() -> None:
    """Few posts, posts apart from each other, an article with teasers in such elements."""
    assert _kept_again(*_post(0), *_post(1), kept="kdkddk") == []
    assert _kept_again(*_post(0), *_post(1), *_post(2, "div.others")) == []

    article = [block(PROSE * 3, at="body>div.article>p")] * 2
    assert _kept_again(*article, *_posts(), kept="kkkdkddkddk") == []


def test_plain_text_has_no_posts() -> None:
    """There is no element to stand in."""
    survey = surveyed(page(block("Bridge closed"), block(), block(), has_markup=False))

    assert not fates(PostHeading(), survey, "dkk", points=-1.0)
