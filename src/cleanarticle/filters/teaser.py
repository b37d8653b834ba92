"""A cue line ("Continue reading:", "Topics", "Poll") takes the lines below it along; the prose after them stays."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.facts.left import left_of, sign_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.filters.live_entry import live_entries
from cleanarticle.filters.quoting import is_quoting
from cleanarticle.filters.subhead import Subheads
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import BRACKET, ELLIPSIS, NO_END, OTHER_SIGN, QUESTION_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block
    from cleanarticle.words.phrases import Cue


class _Below(NamedTuple):
    """What may stand below a cue."""

    most: int  # lines
    words: int  # of a line
    ends: frozenset[int]
    any_match: bool  # a cue that only opens its line announces others, too
    asks: bool = False  # a line may be a question
    least: int = 1  # words of a line


_LINE: Final = frozenset({NO_END, OTHER_SIGN, BRACKET})
_CARD: Final = _LINE | {ELLIPSIS}
_LABEL: Final = _LINE
_LISTS: Final = MappingProxyType(
    {
        Species.TEASER_INLINE: _Below(8, 40, _CARD, any_match=False, asks=True),
        Species.TEASER_LIST: _Below(16, 40, _CARD, any_match=False, asks=True),
        Species.MOST_READ: _Below(12, 30, _LINE, any_match=False, asks=True),
        Species.LIVE_TICKER: _Below(6, 20, _LABEL, any_match=False),
        Species.POLL: _Below(8, 10, _LABEL, any_match=True),
        Species.FEEDBACK: _Below(4, 3, _LABEL, any_match=True),
        Species.TAGS: _Below(12, 5, _LABEL, any_match=False),
        Species.SHARE: _Below(8, 4, _LABEL, any_match=False),
    }
)
_POLL: Final = _LISTS[Species.POLL]
_WORDED: Final = _Below(4, 25, _LINE, any_match=False, asks=True, least=3)  # below a cue that no phrase knows
_MAX_CUE: Final = 8  # words of such a cue
_LINK: Final = _Below(1, 0, frozenset(), any_match=False)  # below a label that a phrase only opens: "Read also on ..."
_MAX_LABEL: Final = 6  # words of such a label
_ASKING: Final = frozenset({Species.POLL, Species.FEEDBACK})
_ANSWERS: Final = 3  # lines below a question of which one must be kept
_HALF_LINK: Final = 0.5
_MAX_ASKING: Final = 16  # words of a headline that asks
_MAX_ENTRY: Final = 3  # words of a menu's entry; a longer line right below a cue is a headline of its list
_MAX_SUBHEAD: Final = 5  # words of a subhead below the headlines


class Teaser:
    """Drops the headlines, answers and topics that follow their cue."""

    name: ClassVar[str] = "teaser"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line below a cue."""
        gone = set(live_entries(survey, kept))  # a live blog goes on with its next entry
        subheads = Subheads(survey, kept)
        for head in (*_cues(survey, kept), *_worded(survey, kept)):
            for block in _above_subhead(survey, subheads, head, _own_lines(survey, head)):
                if kept[block.number] and block.number not in gone:
                    gone.add(block.number)
                    yield Verdict(block.number, False, head.species, "follows-cue", head.words, head.below.most)


class _Head(NamedTuple):
    """A line that takes others along."""

    number: int
    species: Species
    words: str
    below: _Below


def _cues(survey: Survey, kept: Sequence[bool]) -> Iterator[_Head]:
    """The lines that a phrase says to be one; a cue that is a link itself leads where it announces."""
    for number, cues in survey.cues.by_block.items():
        cue = None if kept[number] else _announces(cues)
        is_link = survey.page.blocks[number].linked >= ALL_LINK
        if cue and not (is_link and cue.species is Species.TEASER_INLINE):
            yield _Head(number, cue.species, cue.phrase, _LISTS[cue.species])
        elif not cue and not kept[number] and not is_link and survey.page.blocks[number].words <= _MAX_LABEL:
            opening = next((one.phrase for one in cues if one.species is Species.TEASER_INLINE), "")
            if opening:
                yield _Head(number, Species.TEASER_INLINE, opening, _LINK)


def _worded(survey: Survey, kept: Sequence[bool]) -> Iterator[_Head]:
    """The lines that went whose words together ask the reader, or announce other stories."""
    factor = survey.words.factor
    below = _WORDED if survey.page.has_markup else _WORDED._replace(most=1)  # a subhead may follow, with no sign of it
    blocks, signs = survey.page.blocks, survey.words.signs
    for number in _near_above(kept, left_of(survey, kept).begun):
        head, after = blocks[number], blocks[number + 1]
        if after.words > _WORDED.words * factor or survey.cues.of(number):
            continue
        is_answer = after.words <= _POLL.words * factor
        sign = sign_of(survey, number) if is_answer else None
        if sign and sign.species in _ASKING:
            yield _Head(number, sign.species, sign.words, _LISTS[sign.species])
        elif kept[after.number] and head.words <= _MAX_CUE * factor and survey.says[number] < 0:
            words = signs.announced(survey.tokens[number])
            if words:
                yield _Head(number, Species.TEASER_INLINE, words, below)


def _near_above(kept: Sequence[bool], begun: Sequence[int]) -> Iterator[int]:
    """Numbers of what went a few blocks above what is kept, given what is kept right below something that went."""
    for below in begun:
        for number in range(max(0, below - _ANSWERS), below):
            if not any(kept[number:below]):
                yield number


def _announces(cues: Sequence[Cue]) -> Cue | None:
    """The cue that takes lines along."""
    found = (one for one in cues if one.species in _LISTS)
    return next((one for one in found if one.match == "exact" or _LISTS[one.species].any_match), None)


def _own_lines(survey: Survey, head: _Head) -> Sequence[Block]:
    """The lines that a cue takes along; one alone below a question of plain text is no answer but a subhead."""
    if head.species in _ASKING and _counts(survey, head.number):
        return ()
    lines = list(_lines(survey, head))
    if len(lines) != 1 or survey.page.has_markup or head.species not in _ASKING:
        return lines
    return lines if tuple(survey.tokens[lines[0].number]) in survey.words.answers else ()


def _counts(survey: Survey, number: int) -> bool:
    """Whether a line that no phrase knows has a number: "4.8 from 37 votes" asks nothing; a recipe's times follow."""
    return not survey.cues.of(number) and any(map(str.isdigit, survey.every.text[number]))


def _above_subhead(survey: Survey, subheads: Subheads, head: _Head, lines: Sequence[Block]) -> Sequence[Block]:
    """The lines but the last, where it opens what follows: it is no answer, or shorter than all headlines above it."""
    if not lines or not subheads.may_be(lines[-1].number):
        return lines
    if head.species in _ASKING:
        is_subhead = tuple(survey.tokens[lines[-1].number]) not in survey.words.answers
    else:
        is_short = lines[-1].words <= _MAX_SUBHEAD * survey.words.factor
        is_subhead = is_short and all(block.words > lines[-1].words for block in lines[:-1])
    return lines[:-1] if is_subhead else lines


def _lines(survey: Survey, head: _Head) -> Iterator[Block]:
    """The lines of the list below a cue; a word of a menu above the article ("News") has none below its headline."""
    blocks, number, below = survey.page.blocks, head.number, head.below
    opening = [block.words for block in blocks[number + 1 : number + 2] if block.number != survey.headline]
    is_menu = head.species not in _ASKING and max(opening, default=0) <= _MAX_ENTRY * survey.words.factor
    for block in blocks[number + 1 : number + 1 + below.most]:
        # A list that opens after other lines is one of the article.
        opens_list = block.kind is kinds.LIST_ITEM and blocks[block.number - 1].kind is not kinds.LIST_ITEM
        if opens_list and block.number > number + 1 and block.linked < ALL_LINK:
            return
        if is_menu and block.number == survey.headline:
            return
        if not _is_line(survey, block, below) and not _asks(survey, block, below):
            return
        yield block


def _asks(survey: Survey, block: Block, below: _Below) -> bool:
    """Whether a block is a headline that asks: another follows it, where an answer would be prose."""
    if not below.asks or block.text[-1] not in QUESTION_ENDS or block.words > _MAX_ASKING * survey.words.factor:
        return False
    after = survey.page.blocks[block.number + 1 : block.number + 2]
    return block.kind is not kinds.HEADING and any(survey.ends[one.number] in below.ends for one in after)


def _is_line(survey: Survey, block: Block, below: _Below) -> bool:
    """Whether a block is a line of the list."""
    if block.kind is kinds.CELL or (block.kind is kinds.HEADING and block.linked < _HALF_LINK):  # the article goes on
        return False
    if block.linked >= ALL_LINK:
        return True
    is_open = survey.ends[block.number] in below.ends or is_quoting(survey, block)
    return below.least <= block.words <= below.words * survey.words.factor and is_open
