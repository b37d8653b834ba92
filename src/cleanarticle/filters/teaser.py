"""A cue line ("Continue reading:", "Topics", "Poll") takes the lines below it along; the prose after them stays."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import BRACKET, ELLIPSIS, NO_END, OTHER_SIGN

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
        Species.TEASER_INLINE: _Below(6, 30, _LINE, any_match=False),
        Species.TEASER_LIST: _Below(16, 40, _CARD, any_match=False),
        Species.MOST_READ: _Below(12, 30, _LINE, any_match=False),
        Species.LIVE_TICKER: _Below(6, 20, _LABEL, any_match=False),
        Species.POLL: _Below(8, 10, _LABEL, any_match=True),
        Species.TAGS: _Below(12, 5, _LABEL, any_match=False),
        Species.SHARE: _Below(8, 4, _LABEL, any_match=False),
    }
)
_ALL_LINK: Final = 0.95
_HALF_LINK: Final = 0.5


class Teaser:
    """Drops the headlines, answers and topics that follow their cue."""

    name: ClassVar[str] = "teaser"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line below a cue."""
        blocks = survey.page.blocks
        gone: set[int] = set()
        for number, cues in survey.cues.by_block.items():
            cue = None if kept[number] else _announces(cues)
            # A cue that is a link itself leads where it announces.
            if cue is None or (cue.species is Species.TEASER_INLINE and blocks[number].linked >= _ALL_LINK):
                continue
            below = _LISTS[cue.species]
            for block in blocks[number + 1 : number + 1 + below.most]:
                if not _is_line(block, survey.ends[block.number], below):
                    break
                if kept[block.number] and block.number not in gone:
                    gone.add(block.number)
                    yield Verdict(block.number, False, cue.species, "follows-cue", cue.phrase, below.most)


def _announces(cues: Sequence[Cue]) -> Cue | None:
    """The cue that takes lines along."""
    found = (one for one in cues if one.species in _LISTS)
    return next((one for one in found if one.match == "exact" or _LISTS[one.species].any_match), None)


def _is_line(block: Block, end: int, below: _Below) -> bool:
    """Whether a block is a line of the list."""
    if block.kind is Kind.CELL or (block.kind is Kind.HEADING and block.linked < _HALF_LINK):  # the article goes on
        return False
    return (end in below.ends and block.words <= below.words) or block.linked >= _ALL_LINK
