"""Lines that speak as boilerplate does in an article that does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt

import pytest

from cleanarticle.facts.survey import Survey
from cleanarticle.filters.foreign_words import ForeignWords
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_model import LineModel
from tests.builders import PROSE, Draft, block, fates, page, surveyed, words


def spoken(drafts: Sequence[Draft], says: Sequence[float], *, has_markup: bool = True) -> Survey:
    """A page in a language whose model gives the lines these weights, each for a word of its own behind the first."""
    marked = []
    for number, draft in enumerate(drafts):
        first, _, rest = draft.block.text.partition(" ")
        text = f"{first} q{number} {rest}".strip()
        marked.append(draft._replace(block=draft.block._replace(text=text, words=len(text.split()))))
    survey = surveyed(page(*marked, has_markup=has_markup))
    sizes = [sqrt(len(tokens) + 1) for tokens in survey.tokens]
    words = {f"q{number}": own * size for number, (own, size) in enumerate(zip(says, sizes, strict=True))}
    return replace(survey, words=replace(survey.words, model=LineModel(0.0, words, {})))


def gone(*says: float, kept: str = "", lines: int = 1, line: str = "Words of a line", points: float = 2.0) -> list[int]:
    """Numbers of the blocks that go: the first are lines, the others paragraphs, and their words weigh as much."""
    drafts = [block(line) if number < lines else block(PROSE) for number in range(len(says))]
    said = fates(ForeignWords(), spoken(drafts, says), kept, points=points)
    assert {verdict.species for verdict in said.values()} <= {Species.BOILERPLATE}
    return list(said)


def test_a_line_of_other_words() -> None:
    """What half of the paragraphs say at least is what counts, not the mean."""
    assert gone(-1.6, 3.6, 3.6, -1.4) == [0]
    assert gone(-1.4, 3.6, 3.6, -1.4) == []


def test_a_line_that_was_hardly_kept() -> None:
    """Its words need not say as much."""
    assert gone(-0.9, 3.6, 3.6, points=0.4) == [0]
    assert gone(0.1, 3.6, 3.6, points=0.4) == []


def test_an_article_that_speaks_so_all_along() -> None:
    """A guide to networks and shops."""
    assert gone(-1.6, 1.9, 1.9, 9.0) == []


def test_a_paragraph_of_other_words() -> None:
    """So many words are an article's, even if the table knows few of them; and questions are subheads."""
    assert gone(0.0, 3.6, -3.0, 3.6) == []
    assert gone(-3.0, 3.6, 3.6, line=words(29)) == [0]
    assert gone(-3.0, 3.6, 3.6, line=words(30)) == []
    assert gone(-3.0, 3.6, 3.6, line="Is the new letter free?") == []
    assert gone(-3.0, 3.6, 3.6, line="\u25c6 Where the last round began") == []


_POST = "body>div.text>div.post>p"


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("body>div.text>p", _POST, []),  # above the posts that it opens
        ("body>div.text>p", "body>div.text>p", [0]),  # one of the paragraphs
        ("body>div.text>div.note>p", _POST, [0]),  # in a box above them
        ("body>div.text>div", _POST, [0]),  # a box itself
    ],
)
def test_an_introduction(first: str, second: str, numbers: list[int]) -> None:
    """A paragraph above what stands in elements of its own: the posts of a live blog."""
    drafts = [block(words(20), at=first), block(PROSE, at=second), block(PROSE, at=_POST)]
    assert list(fates(ForeignWords(), spoken(drafts, (-3.0, 3.6, 3.6)), "")) == numbers
    assert list(fates(ForeignWords(), spoken([drafts[1], *drafts], (3.6, -3.0, 3.6, 3.6)), "")) == [1]


def test_words_that_may_be_any() -> None:
    """One or two are too few to tell, and what somebody says need not sound as articles do."""
    assert gone(-3.0, 3.6, 3.6, line="Account") == []
    assert gone(-3.0, 3.6, 3.6, line="\u201cSign up for our letter.\u201d") == []


@pytest.mark.parametrize(("kind", "fate"), [(Kind.LIST_ITEM, []), (Kind.PARAGRAPH, [0])])
def test_a_line_that_leads_to_a_list(kind: Kind, fate: list[int]) -> None:
    """Of a page: "New in the hall:" and its items belong together, whatever the words."""
    drafts = [block("New in the hall:"), block("A wave machine", kind=kind), block(PROSE), block(PROSE)]
    assert list(fates(ForeignWords(), spoken(drafts, (-1.6, 0.0, 3.6, 3.6)), points=2.0)) == fate


@pytest.mark.parametrize(
    ("other", "fate"), [("Yield: forty pieces", []), ("Forty pieces of it", [0]), ("12:40 at the quay", [0])]
)
def test_a_labelled_line_beside_another(other: str, fate: list[int]) -> None:
    """What a recipe needs may sound like the time that a text takes to read."""
    drafts = [block("Time: 50 minutes"), block(other), block(PROSE), block(PROSE)]
    assert list(fates(ForeignWords(), spoken(drafts, (-1.6, 0.0, 3.6, 3.6)), points=2.0)) == fate


def test_what_is_gone_already() -> None:
    """A verdict is a change of a decision, and only what is kept so far speaks for the article."""
    assert gone(-1.6, 3.6, 3.6, kept="dkk") == []
    assert gone(-1.6, 3.6, 0.5, 0.5, kept="kkdd") == [0]


def test_no_prose() -> None:
    """Nothing to hold it against."""
    assert gone(-1.6, lines=1) == []
    assert not fates(ForeignWords(), surveyed(page()))


@pytest.mark.parametrize(
    ("says", "has_markup", "numbers"), [(-1.9, True, []), (-4.0, True, []), (-1.9, False, []), (-3.0, False, [2])]
)
def test_an_item_of_the_articles_own_list(says: float, *, has_markup: bool, numbers: list[int]) -> None:
    """Rules and offers speak so, too; in plain text, where nothing says what is an item, only a little."""
    lines = (PROSE, "The town asks for three things:", "Cut the tall hedge", "Paint the wall", PROSE)
    drafts = [block(line, at="p" if has_markup else "") for line in lines]
    some_survey = spoken(drafts, (4.0, 1.0, says, 1.0, 4.0), has_markup=has_markup)
    assert list(fates(ForeignWords(), some_survey)) == numbers


def test_what_is_no_line() -> None:
    """Whom an article quotes may speak so, and so may headings; in plain text nothing says that it is one."""
    for kind, numbers in ((Kind.QUOTE, []), (Kind.HEADING, []), (Kind.PARAGRAPH, [1])):
        drafts = (block(PROSE), block("We buy no tower.", kind=kind), block(PROSE))
        assert list(fates(ForeignWords(), spoken(drafts, (4.0, -3.0, 4.0)))) == numbers


def test_a_language_without_a_model() -> None:
    """Nothing is known of its words."""
    drafts = (block(PROSE), block("Words of a line"), block(PROSE))
    assert not fates(ForeignWords(), surveyed(page(*drafts)))


@pytest.mark.parametrize(
    ("other", "has_markup", "fate"),
    [("• Paint the wall", True, []), ("Paint the wall", True, [0]), ("• Paint the wall", False, [0])],
)
def test_a_bulleted_line_beside_another(other: str, *, has_markup: bool, fate: list[int]) -> None:
    """A list that somebody made by hand is the article's, whatever one line of it says."""
    drafts = [block("• Honour what readers ask"), block(other), block(PROSE), block(PROSE)]
    said = spoken(drafts, (-3.6, 0.0, 3.6, 3.6), has_markup=has_markup)
    assert list(fates(ForeignWords(), said, points=2.0)) == fate
