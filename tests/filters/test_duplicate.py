"""A page that holds its article twice."""

from __future__ import annotations

import pytest

from cleanarticle.filters.duplicate import Duplicate
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed, words


def gone(first: list[str], second: list[str], kept: str = "") -> dict[int, str]:
    """Number and code of the blocks that go, of those in one element and those in another."""
    blocks = [block(text, at="body>div#1>p") for text in first] + [block(text, at="body>div#2>p") for text in second]
    said = fates(Duplicate(), surveyed(page(*blocks)), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.BOILERPLATE}
    return {number: verdict.code for number, verdict in said.items()}


def test_what_was_kept_before() -> None:
    """The second and the third time a block goes."""
    assert gone([PROSE, "Another line."], [PROSE, PROSE]) == {2: "says-again", 3: "says-again"}


def test_amid_its_own() -> None:
    """Right between two lines that say nothing again, a copy belongs to their text; a hidden one never does."""
    assert not gone([PROSE, "Another line."], ["One line.", PROSE, "One more."])
    assert gone([PROSE, words(40)], ["One line.", PROSE, words(40)]) == {3: "says-again", 4: "says-again"}
    assert gone([PROSE, "Another line."], ["One line.", PROSE, "One more."], "kkkkd") == {3: "says-again"}
    own = [block("One.", at="body>div>p"), block(at="body>div>p.off"), block("Two.", at="body>div>p")]
    assert list(fates(Duplicate(), surveyed(page(block(), block(words(40)), *own, hidden="off")))) == [3]


def test_in_one_element() -> None:
    """A speech may say again what it said."""
    assert not gone([PROSE, PROSE], [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("d-block.d-md-none", "d-none.d-md-block"),
        ("show-for-small-only", "hide-for-small-only"),
        ("md:hidden", "hidden.md:block"),
        ("text", "sr-only"),
    ],
)
def test_copies_beside_each_other(one: str, other: str) -> None:
    """Classes say that a reader sees one of them, on a phone or on a desk."""
    said = fates(Duplicate(), surveyed(page(block(at=f"body>p.{one}"), block(at=f"body>p.{other}"), block("More."))))

    assert list(said) == [1]
    assert not fates(Duplicate(), surveyed(page(block(at=f"body>p.{one}#a"), block(at=f"body>p.{one}#b"))))


@pytest.mark.parametrize("at", ["body>p.off", "body>div.off>p", "body>p.off.sr-only"])
def test_the_copy_that_is_hidden_goes(at: str) -> None:
    """Wherever it stands, unless a script shows what is hidden."""
    others = [block(f"{PROSE} Number {number}.") for number in range(3)]

    assert list(fates(Duplicate(), surveyed(page(block(at=at), block(), *others, hidden="off")))) == [0]
    assert list(fates(Duplicate(), surveyed(page(block(), block(at=at), *others, hidden="off")))) == [1]


def test_what_a_script_shows() -> None:
    """Where most of the prose is hidden, hiding says nothing."""
    blocks = [block(at="body>p.off"), block("One.", at="body>p.off"), block(words(40), at="body>p.off"), block()]

    assert list(fates(Duplicate(), surveyed(page(*blocks, hidden="off")))) == [3]


def test_what_was_dropped_before() -> None:
    """It was no part of the article there, so it may be one here."""
    assert not gone([PROSE], [PROSE], "dk")
    assert not gone([PROSE], [PROSE], "kd")


def test_short_lines_may_stand_twice() -> None:
    """A subhead or a refrain."""
    assert not gone(["They said no."], ["They said no."])


def test_two_versions_of_one_paragraph() -> None:
    """A long block that opens as an earlier one; a shorter one may do so by chance."""
    assert gone([PROSE + " " + words(110)], [PROSE + " " + words(150)]) == {1: "opens-again"}
    assert not gone([PROSE + " One end."], [PROSE + " " + words(40)])


def test_a_preview_of_a_paragraph() -> None:
    """The block that goes on stays, wherever it stands."""
    assert gone([PROSE + " One end."], [PROSE + " " + words(150)]) == {0: "opens-again"}


def test_the_article_once_more_in_one_block() -> None:
    """It holds the paragraphs as wholes; a long paragraph that quotes a line or two does not go."""
    paragraphs = [f"{PROSE} Number {number} of {words(50)}." for number in range(3)]

    assert gone(paragraphs, [" ".join(paragraphs)]) == {3: "holds-others"}
    assert gone([" ".join(paragraphs)], paragraphs)[0] == "holds-others"
    assert not gone(paragraphs[:2], [" ".join([words(200), *paragraphs[:2]])])


def test_an_item_of_two_lists() -> None:
    """A name stands in two lists of others; a whole list that stands twice goes."""
    long = "“Ten Thousand Ferries” by Ilse Marren with Old Joe"

    def listed(name: str, *texts: str) -> list[Draft]:
        return [block(text, at=f"body>ul#{name}>li#{text[:5]}", kind=Kind.LIST_ITEM) for text in texts]

    two = page(block("Song"), *listed("a", "Walls", long), block("Video"), *listed("b", long, "Storms"))
    copied = page(block("Song"), *listed("a", "Walls", long), block("Video"), *listed("b", "Walls", long))

    assert not fates(Duplicate(), surveyed(two))
    assert list(fates(Duplicate(), surveyed(copied))) == [5]
