"""Between the headlines below "More from this section" stand their stories' summaries, whole sentences or not."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.said import words_of
from cleanarticle.list_nodes import ALL_LINK
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import COLON, ELLIPSIS, NO_END, QUESTION_ENDS, SENTENCE
from cleanarticle.tags import MENUS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_LISTS: Final = frozenset({Species.TEASER_LIST, Species.MOST_READ})
_HEADS: Final = _LISTS | {Species.TEASER_INLINE}
_MIN_BEFORE: Final = 0.6  # share of the article's characters that stand before the list
_MOST: Final = 40  # blocks of one list
_MIN_LINKED: Final = 3  # a headline, its summary, and another headline, all links, below the heading of a list
_MIN_OTHERS: Final = 4  # headlines and summaries that are not, or stand below another cue
_MIN_WORDS: Final = 3  # of a headline
_TOO_MANY: Final = 26
_ASKS: Final = 16  # words of one that asks
_UNKNOWN: Final = 8  # words of a line above a list that says nothing that a phrase or sign knows
_SENTENCES: Final = frozenset({SENTENCE, ELLIPSIS, COLON})  # what no headline ends with
_LEAST: Final = -1.0  # what the words of one say
_NEAR: Final = 3  # blocks from a summary up to its headline, days and labels between them
_MAX_ABOVE: Final = 12  # and from the first one up to the heading of its list, with headlines between them
_MIN_SUMMARY: Final = 9  # words
_SUMMARY_ENDS: Final = frozenset({SENTENCE, ELLIPSIS})
_NO_SUMMARY: Final = frozenset({Kind.HEADING, Kind.CELL, Kind.CODE, Kind.QUOTE})


class TeaserSummaries:
    """Drops them, and the headlines beside them."""

    name: ClassVar[str] = "teaser-summaries"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of such a list."""
        end = -1
        above: Sequence[int] = ()
        for number in _summaries(survey):
            # Most paragraphs of an article follow one.
            if number <= end or not number or (kept[number - 1] and survey.mass[number - 1]):
                continue
            before = survey.page.blocks[max(0, number - _NEAR) : number]
            if not any([_is_headline(survey, kept, above) for above in before]):  # noqa: C419 - of three, half the cost
                continue
            own, said = _list_around(survey, kept, number)
            if not own or own[0] <= end:
                continue
            end = own[-1]
            above = above or _kept_above(survey, kept)  # once, and on few pages
            if _share_before(above, own) >= _MIN_BEFORE:
                for one in filter(kept.__getitem__, own):
                    yield Verdict(one, False, Species.TEASER_LIST, "among-headlines", said, len(own))


def _summaries(survey: Survey) -> list[int]:
    """The numbers of the open blocks that are summaries; see _is_summary."""
    columns, ends, least = survey.columns, survey.ends, _MIN_SUMMARY * survey.words.factor
    facts = zip(columns.number, columns.words, columns.linked, columns.kind, strict=True)
    return [
        number
        for number, words, linked, kind in facts
        if words >= least and linked < ALL_LINK and ends[number] in _SUMMARY_ENDS and kind not in _NO_SUMMARY
    ]


def _list_around(survey: Survey, kept: Sequence[bool], summary: int) -> tuple[Sequence[int], str]:
    """The list in which a summary may be the first, and the words of its heading; () and "" where it is in none."""
    for head in range(summary - 2, max(-1, summary - _MAX_ABOVE), -1):
        may_be = _may_head_cut if kept[head] else _may_head
        if not _is_headline(survey, kept, survey.page.blocks[head + 1]) or not may_be(survey, head):
            continue
        if kept[head]:  # a heading that nobody knows: only a summary that is cut short says what it heads
            own = _list_below(survey, kept, head)
            if len(own) >= _MIN_OTHERS and (said := _is_cut_below(survey, head, own)):
                return (head, *own), said
            continue
        own = _list_below(survey, kept, head)
        if len(own) >= _MIN_LINKED and (said := _announces(survey, head, own)):
            return own, said
    return (), ""


def _may_head_cut(survey: Survey, head: int) -> bool:
    """Whether a line is short and ends like no sentence, on a page with a text that is cut short."""
    is_short = survey.ends[head] == NO_END and survey.page.blocks[head].words <= _UNKNOWN * survey.words.factor
    return is_short and ELLIPSIS in survey.ends


def _may_head(survey: Survey, head: int) -> bool:
    """Whether a line may announce a list, whatever stands below it; reading that costs ten times as much."""
    if cues := survey.cues.of(head):
        is_label = cues[0].species is Species.NAVIGATION
        return is_label or any(cue.match == "exact" and cue.species in _HEADS for cue in cues)
    if _may_head_cut(survey, head) or words_of(survey, head, _LISTS):
        return True
    return bool(survey.words.signs.announced(survey.tokens[head]))


def _announces(survey: Survey, head: int, own: Sequence[int]) -> str:
    """The words by which a line announces a list of other stories; "" where it does not."""
    is_sure = survey.page.blocks[own[0]].linked >= ALL_LINK
    # Below two headlines that are no links, or another cue, a paragraph rather goes on with the article.
    is_long = len(own) >= _MIN_OTHERS and _is_summary(survey, survey.page.blocks[own[1]])
    if cues := survey.cues.of(head):
        wanted = (_HEADS if is_long else _LISTS) if is_sure or is_long else ()
        said = next((cue.phrase for cue in cues if cue.match == "exact" and cue.species in wanted), "")
        is_label = is_long and cues[0].species is Species.NAVIGATION  # "Top stories"
        return said or (_is_cut_below(survey, head, own) if is_label else "")
    said = words_of(survey, head, _LISTS) if is_sure or is_long else ""
    if said or not is_long or not _is_summary(survey, survey.page.blocks[own[3]]):
        return said
    return survey.words.signs.announced(survey.tokens[head]) or _is_cut_below(survey, head, own)


def _is_cut_below(survey: Survey, head: int, own: Sequence[int]) -> str:
    """A short line that went where a summary below it is cut short, as no section of an article is; "" for others."""
    if not _may_head_cut(survey, head):
        return ""
    is_cut = any(survey.ends[one] == ELLIPSIS and _is_summary(survey, survey.page.blocks[one]) for one in own)
    return survey.page.blocks[head].text if is_cut else ""


def _kept_above(survey: Survey, kept: Sequence[bool]) -> Sequence[int]:
    """For each block the number of kept characters above it, and that of all of them."""
    return list(accumulate([len(block.text) * kept[block.number] for block in survey.page.blocks], initial=0))


def _share_before(above: Sequence[int], own: Sequence[int]) -> float:
    """Share of the article's characters, those of a list aside, that stand before the list; see _kept_above."""
    gone = sum([above[number + 1] - above[number] for number in own])
    return above[own[0]] / (above[-1] - gone or 1)


def _list_below(survey: Survey, kept: Sequence[bool], head: int) -> Sequence[int]:
    """Headlines, and the summary below each, until two paragraphs follow each other: there the article goes on.

    A summary has the parent of its headline; below the last one it stands where all others have theirs. () where there
    are no summaries.
    """
    summaries, pending, parents = 0, -1, survey.parents
    first, *others = survey.page.blocks[head + 1 : head + 1 + _MOST]
    are_links = first.linked >= ALL_LINK
    own = [first.number]
    for number, block in enumerate(others, first.number + 1):
        if (block.linked >= ALL_LINK) == are_links and _is_headline(survey, kept, block):
            summaries += pending >= 0
            own += [number] if pending < 0 else [pending, number]
            pending = -1
        elif pending < 0 and parents[number] == parents[own[-1]] and _is_summary(survey, block):
            pending = number
        elif kept[number] or not are_links or number in survey.cues.by_block:
            pending = -1
            break
    if pending >= 0 and 2 * summaries == len(own) - 1:
        own.append(pending)
    return own if summaries else ()


def _is_headline(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a block may be another story's headline: a link, or a line that asks or is no sentence."""
    number, words, factor = block.number, block.words, survey.words.factor
    if words < _MIN_WORDS * factor:
        return False
    if block.linked < ALL_LINK:
        if words >= _TOO_MANY * factor or block.kind is not kinds.PARAGRAPH:
            return False
        if kept[number] and survey.says[number] < _LEAST:
            return False
        if survey.ends[number] in _SENTENCES and not _asks(survey, block):
            return False
    return block.tag not in MENUS and number not in survey.cues.by_block


def _asks(survey: Survey, block: Block) -> bool:
    """Whether a line is a short question."""
    return block.text[-1] in QUESTION_ENDS and block.words <= _ASKS * survey.words.factor


def _is_summary(survey: Survey, block: Block) -> bool:
    """Whether a block may be how a story begins."""
    is_sentence = survey.ends[block.number] in _SUMMARY_ENDS
    is_long = is_sentence and block.words >= _MIN_SUMMARY * survey.words.factor
    return is_long and block.linked < ALL_LINK and block.kind not in _NO_SUMMARY
