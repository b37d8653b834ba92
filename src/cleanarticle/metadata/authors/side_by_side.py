"""Bylines of one name each, in equal elements side by side -> one byline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.author_links import AUTHOR_LINK
from cleanarticle.metadata.authors.byline_blocks import is_marked
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleanarticle.metadata.authors.shown_byline import ShownByline
    from cleanarticle.metadata.authors.shown_words import ShownWords
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_SIGNS: Final = " ,;:|/()\u00b7\u2022\u2013\u2014-"  # between a name and a role
_DASHES: Final = (" \u2013 ", " \u2014 ", " - ")
_SEVERAL: Final = 1.5  # points for several persons in elements alike: a second sign of a byline
_MAX_NAMES: Final = 6  # more side by side are a list of a paper's staff


def side_by_side(found: Iterable[tuple[Block, ShownByline]], sources: Sources) -> Iterator[ShownByline]:
    """The bylines, those joined that follow each other in equal elements whose names say author.

    Args:
        found: blocks and what each names, in page order.
        sources: the page's facts.
    """
    run: list[ShownByline] = []
    last: Block | None = None  # the run's, where it is a name and nothing else
    for block, shown in found:
        is_name = _is_of_one(block, shown, sources)
        is_alike = last is not None and shown.is_prefixed == run[-1].is_prefixed and _are_equal(last, block, sources)
        if not (is_name and is_alike):
            yield from _joined(run)
            run = []
        run.append(shown)
        last = block if is_name else None
    yield from _joined(run)


def are_joined(names: Names, line: str, block: Block, words: ShownWords) -> bool:
    """Whether "and" stands in a line, or names and commas are all of it, beside a block that is a word for "by"."""
    is_beside = not block.links and line not in block.text
    return words.has_joiner(line) or (is_beside and line == ", ".join(names.people))


def together(names: Names, line: str) -> float:
    """Points for several persons with a dash between them, and so in one byline."""
    is_one = len(names.people) > 1 and any(sign.join(names.people) in line for sign in _DASHES)
    return _SEVERAL if is_one else 0.0


def _is_of_one(block: Block, shown: ShownByline, sources: Sources) -> bool:
    """Whether a line is one person's: a name, what it is, and a word for "by" before it, and nothing else."""
    people = shown.names.people
    if len(people) != 1 or not is_person(people[0]):
        return False
    before, _, behind = block.text.partition(people[0])
    words = sources.words.lines
    role = behind.casefold().strip(_SIGNS)
    if role and role not in words.roles:
        return False
    is_told = is_marked(block, sources) or any(map(AUTHOR_LINK.search, block.links))
    return (is_told and not before) or bool(before and words.begins_plainly(block.text) and not role)


def _are_equal(last: Block, block: Block, sources: Sources) -> bool:
    """Whether two blocks follow each other in different elements of the same tags and classes."""
    nodes = sources.page.nodes
    is_next = block.number == last.number + 1 and block.node != last.node
    return is_next and nodes[block.node].path == nodes[last.node].path


def _joined(run: list[ShownByline]) -> list[ShownByline]:
    """One byline of several; as they are where they are too many, or none."""
    if not 1 < len(run) <= _MAX_NAMES:
        return run
    people = dict.fromkeys(name for one in run for name in one.names.people)
    weight = max(one.weight for one in run) + _SEVERAL
    return [run[0]._replace(names=Names(tuple(people), ()), weight=weight, is_joined=True)]
