"""Headlines in a row below the last paragraph, cut-off summaries among them, are those of other articles."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.filters.quoting import is_quoting
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import COLON, COMMA, ELLIPSIS, NO_END, OTHER_SIGN, QUESTION_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.left import Left
    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_LINES: Final = 3
_MIN_PROSE: Final = 4  # paragraphs of the article
_MAX_LINES: Final = 0.75  # for each of them, lines of the article that might be headlines too: items of flat lists
_MAX_COUNTING: Final = 0.4  # share of a row's lines that have a number
_HEADING: Final = -1.0  # what the words of a row's heading say, at most
_NEARLY: Final = -1.0  # points from which a line that went is much like one that stayed
_MIN_WORDS: Final = 3  # of a headline or summary
_MAX_WORDS: Final = 30
_LABEL: Final = pattern(r"[^\W\d_]{2,20}:\s")
_ENDS: Final = frozenset({NO_END, ELLIPSIS, OTHER_SIGN})


class FootList:
    """Drops them where no phrase names what they are."""

    name: ClassVar[str] = "foot-list"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each line of such a row."""
        foot = _foot(survey, kept)
        if not _is_prose(survey, left_of(survey, kept), foot):
            return
        row: list[int] = []
        for block in survey.page.blocks[foot + 1 :]:
            number, is_line = block.number, _is_line(survey, block)
            # What went for the place where it stands, but whose words say nothing of the kind, is one of the row, too.
            is_like = is_line and survey.says[number] > _HEADING and points[number] > _NEARLY
            if not kept[number] and not ((row and block.linked >= ALL_LINK) or is_like):
                continue
            if is_line:
                row.append(number)
            else:
                yield from _gone(survey, kept, row)
                row = []
        yield from _gone(survey, kept, row)


def _foot(survey: Survey, kept: Sequence[bool]) -> int:
    """Number of the last paragraph; a cut-off one is another article's summary."""
    return next((number for number in reversed(left_of(survey, kept).prose) if survey.ends[number] != ELLIPSIS), -1)


def _is_line(survey: Survey, block: Block) -> bool:
    """Whether a block may be a headline or summary."""
    if block.kind is not kinds.PARAGRAPH or not _MIN_WORDS <= block.words <= _MAX_WORDS * survey.words.factor:
        return False
    is_open = survey.ends[block.number] in _ENDS or is_quoting(survey, block) or block.text[-1] in QUESTION_ENDS
    return is_open and not block.text[0].isdigit()


def _is_prose(survey: Survey, left: Left, foot: int) -> bool:
    """Whether an article is made of paragraphs that end as sentences do, and has few lines that do not."""
    blocks, prose = survey.page.blocks, bisect_right(left.prose, foot)
    if prose < _MIN_PROSE:
        return False
    numbers = left.numbers[: bisect_right(left.numbers, foot)]
    return sum([_is_line(survey, blocks[number]) for number in numbers]) <= _MAX_LINES * prose


def _gone(survey: Survey, kept: Sequence[bool], row: Sequence[int]) -> Iterator[Verdict]:
    """The verdicts for a row, if it is one."""
    if len(row) < _MIN_LINES or survey.ends[row[0] - 1] in {COLON, COMMA}:
        return
    if _is_announced(survey, kept, row[0]) or _are_headlines(survey, kept, row):
        for number in filter(kept.__getitem__, row):
            yield Verdict(number, False, Species.TEASER_LIST, "headlines-below-article", len(row), _MIN_LINES)


def _is_announced(survey: Survey, kept: Sequence[bool], first: int) -> bool:
    """Whether the line above a row is its heading: one that went, in the words of boilerplate."""
    return not kept[first - 1] and survey.says[first - 1] < _HEADING


def _are_headlines(survey: Survey, kept: Sequence[bool], row: Sequence[int]) -> bool:
    """Whether lines may be headlines where nothing says so: dates, prices and scores in a row are the article's.

    Among links that went only summaries that were cut short are; lines with a label each and a number in one of them
    say what is where and when.
    """
    counting = sum([any(map(str.isdigit, survey.page.blocks[number].text)) for number in row])
    has_summary = any(survey.ends[number] == ELLIPSIS for number in row)
    is_plain = survey.words.factor == 1 and sum([kept[number] for number in row]) >= _MIN_LINES
    if counting and all(_LABEL.match(survey.page.blocks[number].text) for number in row):
        return False
    return counting <= _MAX_COUNTING * len(row) and (has_summary or is_plain)
