"""Which block of a page is the headline."""

from __future__ import annotations

import pytest

from cleanarticle.headline_block import TextLines, headline_of_page, headline_of_text, likeness, title_likeness
from cleanarticle.model import Block
from cleanarticle.sentence_ends import COMMA, NO_END, QUOTED, SENTENCE
from tests.builders import block, page

_NONE = -1


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


_WALL = ("council", "wall", "harbour", "storm", "may")  # the words of each paragraph of a text


def lines(*read: tuple[str, int, int], cued: frozenset[int] = frozenset()) -> TextLines:
    """Lines of plain text, each its words, how many these are and how it ends, then two paragraphs."""
    some = [*read, (" ".join(_WALL), 40, SENTENCE), (" ".join(_WALL), 40, SENTENCE)]
    blocks = page(*(block(text, words=count) for text, count, _ in some)).blocks
    mass = [200.0 if count == 40 else 0.0 for _, count, _ in some]
    prose = (len(read), len(read) + 1)
    tokens = [text.split() for text, _, _ in some]
    return TextLines(blocks, tokens, [end for _, _, end in some], mass, prose, cued, frozenset({"the"}))


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
        ([("council mends wall", 6, NO_END), *[("a", 1, NO_END)] * 60], _NONE),  # too far from the prose
        ([], _NONE),
    ],
)
def test_headline_of_text(read: list[tuple[str, int, int]], headline: int) -> None:
    """The line above the prose that says most of what the prose says."""
    assert headline_of_text(lines(*read)) == headline


@pytest.mark.parametrize(
    ("end", "headline"),
    [("“", 0), ("!“", _NONE), ("”", 0), (".”", _NONE)],
    ids=["words", "call", "more words", "sentence"],
)
def test_a_headline_that_ends_with_somebodys_words(end: str, headline: int) -> None:
    """It is as long as a paragraph; but what a paragraph quotes is a sentence."""
    read = lines()
    quoting = [block(f"council: “mends the wall{end}", words=12), *(block(one.text, words=40) for one in read.blocks)]
    some = read._replace(
        blocks=page(*quoting).blocks,
        tokens=[["council", "mends", "wall"], *read.tokens],
        ends=[QUOTED, *read.ends],
        mass=[60.0, *read.mass],
        prose=(0, 2),
    )

    assert headline_of_text(some) == headline


def test_a_headline_where_each_character_is_a_token() -> None:
    """It may have twice as many."""
    some = lines(("council mends wall", 50, NO_END))

    assert headline_of_text(some) == _NONE
    assert headline_of_text(some._replace(factor=2)) == 0


def test_a_line_with_a_cue_is_no_headline() -> None:
    """It is boilerplate, whatever it speaks of."""
    line = ("council mends wall", 6, NO_END)

    assert headline_of_text(lines(line, line, cued=frozenset({1}))) == 0


@pytest.mark.parametrize(("factor", "end", "headline"), [(2, NO_END, 0), (2, SENTENCE, _NONE), (1, NO_END, _NONE)])
def test_a_long_headline_where_each_character_is_a_token(factor: int, end: int, headline: int) -> None:
    """It counts as prose, but ends like none."""
    some = lines(("council mends wall", 30, end))
    some = some._replace(mass=[60.0, *some.mass[1:]], prose=(0, 2), factor=factor)

    assert headline_of_text(some) == headline


def test_particles_of_korean_words() -> None:
    """They are written on to the words: a headline has few words as the article has them, but their stems."""
    headline, article = "마을의 등대가 다시 켜졌다", "마을에는 등대를 지키던 사람이 있었다"
    read = lines((headline, 4, NO_END))
    tokens = [headline.split(), article.split(), article.split()]
    assert headline_of_text(read._replace(tokens=tokens)) == 0
    assert headline_of_text(read._replace(tokens=[["다시", "켜졌다", "했다"], *tokens[1:]])) == _NONE


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
