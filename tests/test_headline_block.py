"""Which block of a page is the headline."""

from __future__ import annotations

import pytest

from cleanarticle.facts.headline_block import headline_of_page, likeness, title_likeness
from cleanarticle.model import Block, Kind
from tests.builders import block, page

_NONE = -1
_KINDS = {"h": Kind.HEADING}


def blocks(*tags: str) -> tuple[Block, ...]:
    """One block for each tag."""
    return page(*(block("Some words", at=f"body>{tag}") for tag in tags)).blocks


def test_likeness() -> None:
    """Common words by all words, of the likest text."""
    others = [frozenset({"old", "wall"}), frozenset({"old", "harbour", "wall"})]

    assert likeness(["old", "wall", "wall"], others) == 1.0
    assert likeness(["old", "harbour"], others) == pytest.approx(2 / 3)
    assert likeness(["sea"], others) == likeness([], others) == likeness(["sea"], []) == 0.0


def test_title_likeness() -> None:
    """Case and punctuation do not count; a block longer than a headline is none."""
    some = page(block("Old Wall!"), block("Old wall", words=41), block("Sea")).blocks
    tokens = [["old", "wall"], ["old", "wall"], ["sea"]]

    assert title_likeness(some, tokens, ["OLD WALL", "…"]) == [1.0, 0.0, 0.0]
    assert title_likeness(some, tokens, ["…", ""]) == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("tags", "alike", "first", "headline"),
    [
        (["p", "h1", "p"], [0.0, 0.0, 0.0], 2, 1),  # an <h1> needs no title
        (["p", "h2", "p"], [0.0, 1.0, 0.0], 2, 1),  # without one, the block like the title
        (["p", "h2", "p"], [0.0, 0.75, 0.0], 2, _NONE),  # but not one that is only somewhat like it
        (["h1", "h1", "p"], [1.0, 0.0, 0.0], 2, 0),  # of two the one like the title
        (["h1", "h1", "p"], [1.0, 1.0, 0.0], 2, 1),  # of two of them the last before the prose
        (["h1", "p", "h1"], [0.0, 0.0, 0.0], 1, 0),
        (["p", "p", "h1"], [0.0, 0.0, 0.0], 0, 2),  # one below the prose, where no other is
        (["h1", "h2", "p"], [0.1, 1.0, 0.0], 2, 1),  # the site's name in <h1>, and the headline below it
        (["h1", "h2", "p"], [0.5, 1.0, 0.0], 2, 0),  # the headline in other words than the title's
        (["h1", "p", "h2"], [0.0, 0.0, 1.0], 1, 0),  # below the text it is a teaser's
        (["h1", "li", "p"], [0.0, 1.0, 0.0], 2, 0),  # what is no heading is a crumb
        (["p", "p"], [0.0, 0.0], 0, _NONE),
        ([], [], 0, _NONE),
    ],
)
def test_headline_of_page(tags: list[str], alike: list[float], first: int, headline: int) -> None:
    """Tag, likeness and place tell it."""
    assert headline_of_page(blocks(*tags), alike, first) == headline


def test_headings_that_were_not_judged() -> None:
    """An <h1> far above the text says the title, although nobody looked into it so far."""
    wall = "The old wall"
    some = page(block(wall, at="body>h1"), block(wall, at="body>h2"), block()).blocks
    named = page(block("Harbour", at="body>h1"), block(wall, at="body>h2"), block()).blocks

    assert headline_of_page(some, [0.0, 1.0, 0.0], 2, [wall]) == 0
    assert headline_of_page(named, [0.0, 1.0, 0.0], 2, [wall, "Harbour"]) == 1


def test_a_bold_line_below_the_name_of_the_site() -> None:
    """It is the headline where it says the title, and the <h1> leads to the front page or has nothing of the title."""
    name, line = block("Harbour News", at="body>h1", linked=1.0), block("Old wall rebuilt", bold=1.0)
    some = page(name, line, block()).blocks
    plain, own = page(name, block("Old wall rebuilt"), block()), page(block("Old wall", at="body>h1"), line, block())

    assert headline_of_page(some, [0.3, 0.9, 0.0], 2) == 1
    assert headline_of_page(some, [0.3, 0.7, 0.0], 2) == 0
    assert headline_of_page(plain.blocks, [0.3, 0.9, 0.0], 2) == 0
    assert headline_of_page(own.blocks, [0.3, 0.9, 0.0], 2) == 0


@pytest.mark.parametrize(("linked", "headline"), [(0.0, 0), (1.0, 2)])
def test_a_heading_that_was_not_read(linked: float, headline: int) -> None:
    """It is the headline where it is the title, though nothing but links stand below it; a link leads elsewhere."""
    own, other = block("Links of the day", at="body>h1", linked=linked), block("About me", at="body>h1")
    some = page(own, block("One"), other, block()).blocks

    assert headline_of_page(some, [0.0] * 4, 3, ["Links of the day"]) == headline


@pytest.mark.parametrize(
    ("tags", "titles", "headline"),
    [
        (["h2", "p", "h3"], [], 0),
        (["h2", "p", "h2"], [], _NONE),  # subheads have the same rank
        (["p", "h2"], [], _NONE),
        (["h3", "p"], [], _NONE),
        (["h2"], [], _NONE),
        (["h2", "p", "h3"], ["The old wall"], _NONE),  # it says something else than the title
    ],
)
def test_a_piece_of_a_page(tags: list[str], titles: list[str], headline: int) -> None:
    """One without a head opens with its headline, where no other heading has its rank."""
    some = page(*(block(at=f"body>{tag}", kind=_KINDS.get(tag[0], Kind.PARAGRAPH)) for tag in tags)).blocks
    assert headline_of_page(some, [0.0] * len(tags), 1, titles) == headline


def test_a_heading_of_a_menu_with_a_word_of_the_title() -> None:
    """The title's own heading, too short to be judged, is the headline."""
    some = page(block("Wall day", at="body>nav>h1"), block("Our wall", at="body>div>h1"), block(), block()).blocks
    assert headline_of_page(some, [0.4, 0.0, 0.0, 0.0], 2, ["Our wall"]) == 1
