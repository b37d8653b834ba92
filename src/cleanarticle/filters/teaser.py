"""A cue line ("Continue reading:", "Topics", "Poll") takes the lines below it along; the prose after them stays."""

from __future__ import annotations

from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import BRACKET, ELLIPSIS, NO_END, OTHER_SIGN, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.phrases import Cue
    from cleanarticle.survey import Survey


class _Below(NamedTuple):
    """What may stand below a cue."""

    most: int  # lines
    words: int  # of a line
    ends: frozenset[int]
    any_match: bool  # a cue that only opens its line announces others, too


_LINE: Final = frozenset({NO_END, OTHER_SIGN, BRACKET})
_CARD: Final = _LINE | {ELLIPSIS}
_LABEL: Final = _LINE
_LISTS: Final = MappingProxyType(
    {
        Species.TEASER_INLINE: _Below(8, 40, _CARD, any_match=False),
        Species.TEASER_LIST: _Below(16, 40, _CARD, any_match=False),
        Species.MOST_READ: _Below(12, 30, _LINE, any_match=False),
        Species.LIVE_TICKER: _Below(6, 20, _LABEL, any_match=False),
        Species.POLL: _Below(8, 10, _LABEL, any_match=True),
        Species.FEEDBACK: _Below(4, 3, _LABEL, any_match=True),
        Species.TAGS: _Below(12, 5, _LABEL, any_match=False),
        Species.SHARE: _Below(8, 4, _LABEL, any_match=False),
    }
)
_ASKING: Final = frozenset({Species.POLL, Species.FEEDBACK})
_ANSWERS: Final = 3  # lines below a question of which one must be kept
_ALL_LINK: Final = 0.95
_HALF_LINK: Final = 0.5
_MAX_QUOTING: Final = 12  # words of a headline that ends with a quote


class Teaser:
    """Drops the headlines, answers and topics that follow their cue."""

    name: ClassVar[str] = "teaser"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line below a cue."""
        gone: set[int] = set()
        for number, species, words in (*_cues(survey, kept), *_questions(survey, kept)):
            below = _LISTS[species]
            for block in _lines(survey, number, below):
                if kept[block.number] and block.number not in gone:
                    gone.add(block.number)
                    yield Verdict(block.number, False, species, "follows-cue", words, below.most)


class _Head(NamedTuple):
    """A line that takes others along."""

    number: int
    species: Species
    words: str


def _cues(survey: Survey, kept: Sequence[bool]) -> Iterator[_Head]:
    """The lines that a phrase says to be one; a cue that is a link itself leads where it announces."""
    for number, cues in survey.cues.by_block.items():
        cue = None if kept[number] else _announces(cues)
        is_link = survey.page.blocks[number].linked >= _ALL_LINK
        if cue and not (is_link and cue.species is Species.TEASER_INLINE):
            yield _Head(number, cue.species, cue.phrase)


def _questions(survey: Survey, kept: Sequence[bool]) -> Iterator[_Head]:
    """The lines whose words together ask the reader, with a short answer below."""
    most = _LISTS[Species.POLL].words * survey.words.factor
    for head, answer in pairwise(survey.page.blocks):
        number = head.number
        if kept[number] or answer.words > most or not any(kept[number + 1 : number + 1 + _ANSWERS]):
            continue
        if survey.cues.of(number):
            continue
        sign = survey.words.signs.find(head, survey.tokens[number])
        if sign and sign.species in _ASKING:
            yield _Head(number, sign.species, sign.words)


def _announces(cues: Sequence[Cue]) -> Cue | None:
    """The cue that takes lines along."""
    found = (one for one in cues if one.species in _LISTS)
    return next((one for one in found if one.match == "exact" or _LISTS[one.species].any_match), None)


def _lines(survey: Survey, number: int, below: _Below) -> Iterator[Block]:
    """The lines of the list below a cue."""
    blocks = survey.page.blocks
    for block in blocks[number + 1 : number + 1 + below.most]:
        # A list that opens after other lines is one of the article.
        opens_list = block.kind is Kind.LIST_ITEM and blocks[block.number - 1].kind is not Kind.LIST_ITEM
        if opens_list and block.number > number + 1 and block.linked < _ALL_LINK:
            return
        if not _is_line(block, survey.ends[block.number], below, survey.words.factor):
            return
        yield block


def _is_line(block: Block, end: int, below: _Below, factor: int) -> bool:
    """Whether a block is a line of the list."""
    if block.kind is Kind.CELL or (block.kind is Kind.HEADING and block.linked < _HALF_LINK):  # the article goes on
        return False
    if block.linked >= _ALL_LINK:
        return True
    is_headline = end == QUOTED and block.text[0].isalnum() and block.words <= _MAX_QUOTING * factor
    return block.words <= below.words * factor and (end in below.ends or is_headline)
