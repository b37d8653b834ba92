"""Which line of plain text is the headline."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cleanarticle.facts.text_headline import FITTED, Signs, headline_of_text
from cleanarticle.facts.text_lines import TextLines, bags_of
from cleanarticle.words.language_words import LanguageWords
from cleanarticle.words.sentence_ends import COMMA, NO_END, QUOTED, SENTENCE
from tests.builders import block, page

if TYPE_CHECKING:
    from collections.abc import Sequence

_NONE = -1
_WORDS = LanguageWords(
    stop_words=frozenset({"the"}), by=frozenset({("by",)}), months=frozenset({"may"}), captions=frozenset({"photo"})
)
_TWICE = LanguageWords(stop_words=frozenset({"the"}), factor=2)
_WALL = ("council", "wall", "harbour", "storm", "may")  # the words of each paragraph of a text


def lines(*read: tuple[str, int, int], cued: frozenset[int] = frozenset()) -> TextLines:
    """Lines of plain text, each its words, how many these are and how it ends, then two paragraphs."""
    some = [*read, (" ".join(_WALL), 40, SENTENCE), (" ".join(_WALL), 40, SENTENCE)]
    blocks = page(*(block(text, words=count) for text, count, _ in some)).blocks
    mass = [200.0 if count == 40 else 0.0 for _, count, _ in some]
    prose = (len(read), len(read) + 1)
    tokens = [text.split() for text, _, _ in some]
    bags = bags_of(tokens, _WORDS.stop_words)
    return TextLines(blocks, tokens, [end for _, _, end in some], mass, prose, cued, _WORDS, bags)


def reworded(read: TextLines, tokens: Sequence[Sequence[str]]) -> TextLines:
    """The same lines with other words."""
    return read._replace(tokens=tokens, bags=bags_of(tokens, read.words.stop_words))


@pytest.mark.parametrize(
    ("read", "headline"),
    [
        ([("sport", 2, NO_END), ("council mends the wall", 6, NO_END), ("the sun shines", 6, NO_END)], 1),  # by words
        ([("council mends wall", 2, NO_END), ("the sun shines", 6, NO_END)], _NONE),  # too short, and of other things
        ([("council mends wall", 31, NO_END)], _NONE),  # too long
        ([("council mends wall", 6, NO_END), ("council mends wall", 6, SENTENCE)], 0),  # a sentence is one less likely
        ([("council mends wall", 6, SENTENCE)], 0),  # but may be
        ([("council mends wall", 6, COMMA)], _NONE),
        ([("council mends wall", 3, NO_END), ("council mends wall", 6, NO_END)], 1),  # a long one is one more likely
        ([("council mends wall", 6, NO_END), *[("a", 1, NO_END)] * 20, ("wall of storm", 6, NO_END)], 21),  # the nearer
        ([("council mends wall", 6, NO_END), *[("a", 1, NO_END)] * 100], _NONE),  # too far from the prose
        ([], _NONE),
    ],
)
def test_headline_of_text(read: list[tuple[str, int, int]], headline: int) -> None:
    """The line above the prose that says most of what the prose says."""
    assert headline_of_text(lines(*read)) == headline


_LONG = "council wall harbour storm may extraordinarily uncharacteristically quickly"


@pytest.mark.parametrize(
    ("above", "line", "below", "headline"),
    [
        ("a council mends it once again", _LONG, "by ada", 0),
        ("a council mends it once again", _LONG, "ada", 1),  # nothing says that this is an article's head
        ("a council mends it once again", "council wall harbour storm may rise", "by ada", 1),  # as short as a headline
        ("the old council mends the wall again so that nothing falls into sea", _LONG, "by ada", 1),
        ("a council mends it once again", f"live: {_LONG}", "by ada", 1),
        (
            "a council mends it once again",
            _LONG.replace(" extra", " Extra").replace(" u", " U").replace(" q", " Q"),
            "by ada",
            1,
        ),
    ],
)
def test_a_standfirst_that_says_more_than_the_headline(*, above: str, line: str, below: str, headline: int) -> None:
    """The line right above it is the headline."""
    read = [("sport", 1, NO_END), (above, 6, NO_END), (line, 16, NO_END), (below, 2, NO_END)]
    assert headline_of_text(lines(*read)) == 1 + headline


@pytest.mark.parametrize(
    ("end", "headline"),
    [("“", 0), ("!“", _NONE), ("”", 0), (".”", _NONE)],
    ids=["words", "call", "more words", "sentence"],
)
def test_a_headline_that_ends_with_somebodys_words(end: str, headline: int) -> None:
    """It is as long as a paragraph; but what a paragraph quotes is a sentence."""
    read = lines()
    quoting = [block(f"council: “mends the wall{end}", words=12), *(block(one.text, words=40) for one in read.blocks)]
    some = reworded(read, [["council", "mends", "wall"], *read.tokens])._replace(
        blocks=page(*quoting).blocks,
        ends=[QUOTED, *read.ends],
        mass=[60.0, *read.mass],
        prose=(0, 2),
    )

    assert headline_of_text(some) == headline


def test_a_headline_where_each_character_is_a_token() -> None:
    """It may have twice as many."""
    some = lines(("council mends wall", 50, NO_END))

    assert headline_of_text(some) == _NONE
    assert headline_of_text(some._replace(words=_TWICE)) == 0


def test_a_line_with_a_cue_is_no_headline() -> None:
    """It is boilerplate, whatever it speaks of."""
    line = ("council mends wall", 6, NO_END)

    assert headline_of_text(lines(line, line, cued=frozenset({1}))) == 0


@pytest.mark.parametrize(("factor", "end", "headline"), [(2, NO_END, 0), (2, SENTENCE, _NONE), (1, NO_END, _NONE)])
def test_a_long_headline_where_each_character_is_a_token(factor: int, end: int, headline: int) -> None:
    """It counts as prose, but ends like none."""
    some = lines(("council mends wall", 30, end))
    some = some._replace(mass=[60.0, *some.mass[1:]], prose=(0, 2), words=_TWICE if factor > 1 else _WORDS)

    assert headline_of_text(some) == headline


def test_particles_of_korean_words() -> None:
    """They are written on to the words: a headline has few words as the article has them, but their stems."""
    headline, article = "마을의 등대가 다시 켜졌다", "마을에는 등대를 지키던 사람이 있었다"
    read = lines((headline, 4, NO_END))
    tokens = [headline.split(), article.split(), article.split()]
    assert headline_of_text(reworded(read, tokens)) == 0
    assert headline_of_text(reworded(read, [["다시", "켜졌다", "했다"], *tokens[1:]])) == _NONE


_TWO = ("council mends the wall", 6, NO_END), ("storm broke the wall", 6, NO_END)
_NEWS = ("sport", 1, NO_END)


@pytest.mark.parametrize(
    ("below", "what"),
    [
        (("by ann lee", 3, NO_END), "its byline"),
        (("12 may 2026", 3, NO_END), "its date"),
        (("the sun shone all day long on those who came with tools", 12, SENTENCE), "its standfirst"),
    ],
)
def test_what_stands_below_a_headline(below: tuple[str, int, int], what: str) -> None:
    """Of two that say as much of the article, it is the one above its byline, date or standfirst, not the nearer."""
    assert headline_of_text(lines(_NEWS, _TWO[0], _NEWS, _TWO[1])) == 3, what
    assert headline_of_text(lines(_NEWS, _TWO[0], below, *[_NEWS] * 12, _TWO[1])) == 1, what


def test_a_caption_is_no_headline() -> None:
    """A line that names who made a picture says as much of the article as its headline."""
    assert headline_of_text(lines(_TWO[0], _NEWS, ("council at the wall photo : ann lee", 7, NO_END))) == 0


def test_a_title_with_the_name_of_the_site() -> None:
    """Where a dump begins with the title of the window, the headline is what that goes on from."""
    title = ("council mends the wall | harbour news", 7, NO_END)

    assert headline_of_text(lines(title, _NEWS, *_TWO)) == 2


def test_a_line_that_was_not_worth_judging() -> None:
    """Its words are read where it may be a headline: it may stand far above the text."""
    read = lines(("council mends the wall", 6, NO_END), *[_NEWS] * 30)

    assert headline_of_text(reworded(read, [(), *read.tokens[1:]])) == 0


def test_the_fitted_numbers() -> None:
    """There is one for each sign."""
    assert tuple(json.loads(FITTED.read_bytes())) == Signs._fields
