"""Sources and notes at an article's end are links and short lines; what most of them are tells what the others are."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.filters.out_of_sight import is_read
from cleanarticle.filters.said import names_no_species
from cleanarticle.model import Kind, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from cleanarticle.facts.left import Left
    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_SIGN: Final = "references"
_MAX_HEAD: Final = 3  # words of a heading such as "Notes and references"
_HEADS: Final = frozenset({Kind.HEADING, Kind.PARAGRAPH})
_ENTRIES: Final = frozenset({Kind.LIST_ITEM, Kind.PARAGRAPH})
_BELOW: Final = _ENTRIES | {Kind.CELL}  # what stands below a label; numbers of entries stand in cells of their own
_NOTE: Final = pattern(r"\((\d{1,3})\)|\[(\d{1,3})\]|(\d{1,3})(?= [^\W\d])")  # "(2) Ilse", "[2]", "2 Ilse"
_BRACKETS: Final = "(["
_MARK: Final = pattern(r"\(\d{1,2}\)|\[\d{1,2}\]")
_MAX_DIGITS: Final = 3
_MAX_LINKED: Final = 0.5  # of a note whose mark stands in the text
_MIN_WORDS: Final = 5  # of a note; of "2 eggs" the number says how many


class ReferenceList:
    """Keeps entries below a kept label, that label above kept entries, and notes that count on or have a mark above.

    Of 50 such lines on 2,570 annotated and read pages 43 are the article's; so are the one table below such a label
    and 21 numbers of notes on the two pages that keep one of them. Truths disagree about lists that went as a whole.
    """

    name: ClassVar[str] = "reference-list"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of that sort."""
        if not survey.page.has_markup:
            return
        found: dict[int, str] = {}
        labels = _labels(survey, kept)
        for head in labels:
            found |= dict.fromkeys(_lost_below(survey, kept, head, labels), survey.page.blocks[head].text)
        left = left_of(survey, kept)
        for stays, step in [*[(number, 1) for number in left.ended], *[(number, -1) for number in left.begun]]:
            found |= _counted(survey, kept, stays, step)
        found |= _marked(survey, kept)
        found |= _numbers(survey, left, found)
        for number in sorted(found):
            if _may_stay(survey, number):
                yield Verdict(number, True, None, "among-references", found[number], "")


def _may_stay(survey: Survey, number: int) -> bool:
    """Whether a line can be seen, has words, and does not say that it is boilerplate."""
    return is_read(survey, number) and names_no_species(survey, number)


def _labels(survey: Survey, kept: Sequence[bool]) -> frozenset[int]:
    """The numbers of short lines that call what is below them sources or notes, and stay or stand above what does."""
    most, left, every = _MAX_HEAD * survey.words.factor, left_of(survey, kept), survey.every
    numbers = [*left.numbers, *[number - 1 for number in left.begun]]
    short = [number for number in numbers if every.kind[number] in _HEADS and every.words[number] <= most]
    mentions = survey.words.signs.mentions  # of a label far from prose no tokens are known
    return frozenset(number for number in short if mentions(_SIGN, tokens(every.text[number])))


def _lost_below(survey: Survey, kept: Sequence[bool], head: int, labels: frozenset[int]) -> list[int]:
    """The lines that went of a label and the entries right below it, which are alike."""
    blocks = survey.page.blocks
    entries: list[int] = []
    for number in range(head + 1, len(blocks)):  # a slice would copy the rest of the page for each label
        block = blocks[number]
        is_entry = block.kind in _BELOW and number not in labels
        if not is_entry or (entries and not _are_alike(survey, blocks[head + 1], block)):
            break
        entries.append(number)
    if kept[head]:
        return [number for number in entries if not kept[number]]
    return [head] if len(entries) > 1 and all(kept[number] for number in entries[:2]) else []


def _are_alike(survey: Survey, one: Block, other: Block) -> bool:
    """Whether two lines are of one kind and stand on one path."""
    nodes = survey.nodes
    return one.kind is other.kind and nodes.path[one.node] == nodes.path[other.node]


def _counted(survey: Survey, kept: Sequence[bool], stays: int, step: int) -> dict[int, str]:
    """The notes that went above or below one that stays, as far as their numbers follow each other; and their marks."""
    found: dict[int, str] = {}
    blocks, number = survey.page.blocks, stays + step
    while 0 <= number < len(blocks) and not kept[number]:
        before, block = blocks[number - step], blocks[number]
        if not _counts_on(before, block, step) or not _are_alike(survey, before, block):
            break
        found[number] = block.text.split()[0]
        number += step
    return found


def _counts_on(before: Block, block: Block, step: int) -> bool:
    """Whether two lines open with marks of one form, and the second with the number that is due."""
    if block.kind not in _ENTRIES or min(block.words, before.words) < _MIN_WORDS:
        return False
    first, second = _NOTE.match(before.text), _NOTE.match(block.text)
    if not first or not second or first.lastindex != second.lastindex:
        return False
    return int(second[second.lastindex or 0]) - int(first[first.lastindex or 0]) == step


def _marked(survey: Survey, kept: Sequence[bool]) -> dict[int, str]:
    """The notes that went, with their marks in brackets, to which such marks in the text above lead."""
    blocks = survey.page.blocks
    opened = [number for number, text in enumerate(survey.every.text) if text[0] in _BRACKETS and not kept[number]]
    notes: dict[int, str] = {}
    for block in [blocks[number] for number in opened]:
        found = _MARK.match(block.text)
        if found and block.kind in _ENTRIES and block.words >= _MIN_WORDS and block.linked <= _MAX_LINKED:
            notes[block.number] = found[0]
    if not notes:  # nearly all pages
        return notes
    first: dict[str, int] = {}
    for number in left_of(survey, kept).numbers:
        for mark in _MARK.findall(blocks[number].text):
            first.setdefault(mark, number)
    return {number: mark for number, mark in notes.items() if first.get(mark, number) < number}


def _numbers(survey: Survey, left: Left, found: Container[int]) -> dict[int, str]:
    """The numbers that went right above notes that stay and lead back to their marks, where one like them stays."""
    texts, paths, places = survey.every.text, survey.nodes.path, survey.every.node
    gone = [number - 1 for number in left.begun if _is_number(survey, number - 1)]
    if not gone:  # nearly all pages
        return {}
    own = {paths[places[number]] for number in left.numbers if _is_number(survey, number)}
    own |= {paths[places[number]] for number in gone if number in found}
    return {number: texts[number] for number in gone if paths[places[number]] in own}


def _is_number(survey: Survey, number: int) -> bool:
    """Whether a block is a number of a note, and a link."""
    text = survey.every.text[number]
    return len(text) <= _MAX_DIGITS and text.isdecimal() and survey.every.linked[number] >= ALL_LINK
