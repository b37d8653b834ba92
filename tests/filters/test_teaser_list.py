"""Other articles' summaries below the article."""

from __future__ import annotations

import pytest

from cleanarticle.filters.teaser_list import TeaserList
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed

_PHRASES = {
    Species.TEASER_LIST: {"exact": ["more for you"], "prefix": ["more from"]},
    Species.MOST_READ: {"exact": ["top ten"]},
    Species.NEWSLETTER: {"exact": ["sign up"]},
}


def gone(*texts: str, kept: str) -> dict[int, Species | None]:
    """Number and species of the lines that go."""
    said = fates(TeaserList(), surveyed(page(*map(block, texts)), phrases=_PHRASES), kept)
    return {number: verdict.species for number, verdict in said.items()}


@pytest.mark.parametrize(
    ("heading", "species"), [("More for you", Species.TEASER_LIST), ("Top ten", Species.MOST_READ)]
)
def test_all_below_the_heading_goes(heading: str, species: Species) -> None:
    """Sentences too: summaries are sentences."""
    assert gone(PROSE, PROSE, PROSE, heading, PROSE, "Ferries return", kept="kkkdkk") == {4: species, 5: species}


def test_a_heading_amid_the_article() -> None:
    """Before most of the article has passed it announces a box, and the article goes on."""
    assert not gone(PROSE, "More for you", PROSE, PROSE, kept="kdkk")


def test_most_is_three_fifths() -> None:
    """Measured in characters that are kept so far."""
    assert gone(PROSE, PROSE, PROSE, "Top ten", PROSE, PROSE, kept="kkkdkk")
    assert not gone(PROSE, PROSE, "Top ten", PROSE, PROSE, kept="kkdkk")


@pytest.mark.parametrize("heading", ["More for you and me", "More from the harbour", "Sign up", "Ten at the top"])
def test_other_lines_announce_nothing(heading: str) -> None:
    """Only a whole heading of a list of articles does."""
    assert not gone(PROSE, PROSE, PROSE, heading, PROSE, kept="kkkdk")


@pytest.mark.parametrize(("sure", "numbers"), [(2.1, []), (1.9, [7, 8])])
def test_the_article_went_on_below_the_box(sure: float, numbers: list[int]) -> None:
    """What stands below its last paragraph is its own then, as the sources of a post are."""
    box = block("More for you", at="body>div.body>aside>p")
    sources = [block(text, at="body>div.body>ul>li") for text in ("Harbour records", "The town's ledger")]
    prose = block(PROSE, at="body>div.body>p")
    drafts = [prose, prose, prose, prose, box, prose, prose, *sources]
    points = [3.0, 3.0, 3.0, 3.0, -3.0, sure, sure, 0.1, 0.1]
    said = TeaserList()(surveyed(page(*drafts), phrases=_PHRASES), [own >= 0 for own in points], points)

    assert [verdict.block for verdict in said] == numbers


def test_only_below_a_heading_that_went() -> None:
    """What stays was no heading."""
    assert not gone(PROSE, PROSE, PROSE, "Top ten", PROSE, kept="kkkkk")


def test_nothing_kept() -> None:
    """A page without an article has no end of it."""
    assert not gone("Top ten", PROSE, kept="dd")
    assert not gone(kept="")


@pytest.mark.parametrize(("above", "is_button"), [(("By day", "By night"), True), ((PROSE, "By night"), False)])
def test_a_button_below_answers(above: tuple[str, str], *, is_button: bool) -> None:
    """What also sends a comment is no heading of comments below the answers of a poll."""
    phrases = {Species.COMMENTS: {"exact": ["submit"]}}
    lines = page(*map(block, (PROSE, PROSE, PROSE, *above, "Submit", PROSE)))
    assert bool(fates(TeaserList(), surveyed(lines, phrases=phrases), "kkkdddk")) is not is_button


@pytest.mark.parametrize(("has_markup", "numbers"), [(False, []), (True, [4, 5, 6, 7])])
def test_a_list_of_the_article(*, has_markup: bool, numbers: list[int]) -> None:
    """In plain text lines below a colon are no headlines, nor is the line that leads to them."""
    lines = (*[PROSE] * 3, "More for you", "The town asks for three things:", "Cut the hedge", "Paint the wall", PROSE)
    some_page = page(*(block(line, at="" if not has_markup else "p") for line in lines), has_markup=has_markup)
    assert list(fates(TeaserList(), surveyed(some_page, phrases=_PHRASES), "kkkdkkkk")) == numbers


def test_a_list_below_a_colon() -> None:
    """Its items stay where a paragraph of the article leads to them with a colon."""
    items = [block(text, kind=Kind.LIST_ITEM, at="body>div>ul>li") for text in ("find five drivers", "build a stop")]
    lead = "The council has two conditions:"

    def said(leading: str) -> dict[int, str]:
        heading = block("More for you", at="body>div.more>h4")
        survey = surveyed(page(block(PROSE), block(PROSE), heading, block(leading), *items), phrases=_PHRASES)
        return {number: verdict.code for number, verdict in fates(TeaserList(), survey, "kkdkkk").items()}

    assert said(lead) == {}
    assert set(said("Ferries return")) >= {4, 5}
