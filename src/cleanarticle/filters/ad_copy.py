"""A line beside a label of advertisements is what is advertised: "Sponsored", then "Is your roof ready for winter?"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import species_said
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.filters.led_list import is_led_in_text
from cleanarticle.filters.said import speaks_to_readers
from cleanarticle.filters.subhead import is_bolder
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import NO_END, OTHER_SIGN, QUESTION_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_LABEL: Final = 6  # words: "Advertising. Harbour Stoves Ltd. erid: ..."
_MIN_WORDS: Final = 4  # of the copy; shorter ones are the article's subheads and names
# The same in plain text, where subheads stand below labels as well: of 83 such ones in invented texts one has as many
# words as seven, and no sign of those that copies have.
_MIN_FLAT: Final = 7
_SURE_FLAT: Final = 8
_AROUND: Final = 3  # blocks on either side that a subhead shares a word with
_MIN_LETTERS: Final = 5  # of this word; its first ones are compared
_TELLING: Final = pattern(r"[\d:：!！]")
_CALLS: Final = frozenset("!！")  # no subhead of those has one
_MAX_WORDS: Final = 16
_ENDS: Final = frozenset({NO_END, OTHER_SIGN})
_MAX_BOX: Final = 4  # blocks of an element that holds a label, its copy, and what buttons say
_MAX_LIST: Final = 12  # items of a list of links
_FREE: Final = "free-quote"  # the sign of an estimate or a first hour that costs nothing
_ASKS: Final = pattern(r"[?？؟][”\"»]?\s*\w")
_TWO: Final = pattern(rf"{_ASKS.pattern}|[a-zà-ÿ%]\. \w")  # no subhead goes on behind a question or a sentence
_GOES_ON: Final = "continues"  # the sign of a label that speaks of the article
_HOUR: Final = pattern(r"\d{1,2}[:.h]\d")


class AdCopy:
    """Drops the one line without a full stop below a label that went, and a list of links there.

    In plain text a short line may be a subhead.

    On 1,340 pages with truths four such lines stood, all of them the article's: two were shorter, two began with a
    time of day.
    """

    name: ClassVar[str] = "ad-copy"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of advertising copy."""
        if Species.AD not in species_said(survey):
            return
        blocks, most = survey.page.blocks, _LABEL * survey.words.factor
        for number, cues in survey.cues.by_block.items():
            said = next((cue.phrase for cue in cues if cue.species is Species.AD), "")
            if not said or kept[number] or not any(kept[number + 1 : number + 2]) or blocks[number].words > most:
                continue
            copy = blocks[number + 1]
            for item in _links_below(survey, kept, number):
                yield Verdict(item, False, Species.AD, "below-ad-label", said, _MAX_WORDS)
            if not _is_copy(survey, copy) or _goes_on(survey, copy) or _is_subhead(survey, copy):
                continue
            if not _is_set_off(survey, blocks[number], copy):
                yield Verdict(copy.number, False, Species.AD, "below-ad-label", said, _MAX_WORDS)
        yield from _above(survey, kept)


def _links_below(survey: Survey, kept: Sequence[bool], label: int) -> Sequence[int]:
    """The kept items of the list right below a label that is none of it, where each is a link: to what is sold."""
    if survey.page.blocks[label].kind is kinds.LIST_ITEM:
        return ()
    below, box = survey.page.blocks[label + 1 : label + 1 + _MAX_LIST], survey.parents[label + 1]
    items = list(takewhile(lambda one: one.kind is kinds.LIST_ITEM and survey.parents[one.number] == box, below))
    are_links = all(item.linked >= ALL_LINK for item in items)
    return [item.number for item in items if kept[item.number]] if are_links else ()


def _above(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """The line without a full stop above a label that says nothing but what it is, and does not say that it goes on."""
    blocks, signs = survey.page.blocks, survey.words.signs
    for cue in survey.cues:
        number, copy = cue.block, blocks[cue.block - 1]
        if cue.species is not Species.AD or kept[number] or not number or not kept[number - 1]:
            continue
        is_long = blocks[number].words > _LABEL * survey.words.factor
        if is_long or signs.mentions(_GOES_ON, survey.tokens[number]) or is_led_in_text(survey, kept, number - 1):
            continue
        if _is_copy(survey, copy) and not _is_subhead(survey, copy) and not _is_set_off(survey, blocks[number], copy):
            yield Verdict(copy.number, False, Species.AD, "above-ad-label", cue.phrase, _MAX_WORDS)


def _goes_on(survey: Survey, block: Block) -> bool:
    """Whether the next line goes on with the sentence, which the page's lines have cut."""
    return any(other.text[0].islower() for other in survey.page.blocks[block.number + 1 : block.number + 2])


def _is_subhead(survey: Survey, block: Block) -> bool:
    """Whether a line of plain text has a longer word that a paragraph next to it has, too."""
    if survey.page.has_markup or _TWO.search(block.text) or _is_offer(survey, block):
        return False
    own, number = _stems(survey, block.number), block.number
    around = (*range(max(0, number - _AROUND), number), *range(number + 1, min(number + 1 + _AROUND, len(survey.mass))))
    return any(survey.mass[one] > 0 and not own.isdisjoint(_stems(survey, one)) for one in around)


def _is_set_off(survey: Survey, label: Block, copy: Block) -> bool:
    """Whether a line of a page is no part of what a label names: it is bold, as subheads are, or stands elsewhere.

    A label in an element of its own kind holds the place of an advertisement that a script brings; below it the
    article goes on.
    """
    if not survey.page.has_markup:
        return False
    if is_bolder(copy, label):
        return True
    box, nodes = survey.parents[label.number], survey.page.nodes
    is_boxed = box == survey.parents[copy.number] and survey.node_blocks[box] <= _MAX_BOX
    return not is_boxed and nodes[label.node].path != nodes[copy.node].path


def _stems(survey: Survey, number: int) -> set[str]:
    """The beginnings of a block's longer words."""
    found = (token for token in survey.tokens[number] if len(token) >= _MIN_LETTERS and token not in survey.stop_words)
    return {token[:_MIN_LETTERS] for token in found}


def _is_copy(survey: Survey, block: Block) -> bool:
    """Whether a line may advertise something by its length, kind and end."""
    is_sure = survey.page.has_markup or _is_offer(survey, block)
    least = _MIN_WORDS if is_sure else _least_flat(block)
    factor = survey.words.factor
    if block.kind is not kinds.PARAGRAPH or not least * factor <= block.words <= _MAX_WORDS * factor:
        return False
    is_open = survey.ends[block.number] in _ENDS or block.text[-1] in QUESTION_ENDS or block.text[-1] in _CALLS
    return (is_open or _is_offer(survey, block)) and not _HOUR.match(block.text)


def _is_offer(survey: Survey, block: Block) -> bool:
    """Whether a line says that something is free, or asks its reader something and goes on."""
    if survey.words.signs.mentions(_FREE, survey.tokens[block.number]):
        return True
    return _ASKS.search(block.text) is not None and speaks_to_readers(survey, block.number)


def _least_flat(block: Block) -> int:
    """The fewest words of a copy in plain text: a line with a sum, a colon or a question is less like a subhead."""
    if not _CALLS.isdisjoint(block.text):
        return _MIN_WORDS
    is_telling = _TELLING.search(block.text) or not QUESTION_ENDS.isdisjoint(block.text)
    return _MIN_FLAT if is_telling else _SURE_FLAT
