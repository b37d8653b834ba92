"""Between the headlines below "More from this section" stand their stories' summaries, whole sentences or not."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.filters.said import words_of
from cleanarticle.filters.story_lines import HEADS, LISTS, Heads, is_headline, is_short_label, is_summary, summaries_of
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import ELLIPSIS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MIN_BEFORE: Final = 0.6  # share of the article's characters that stand before the list
_MOST: Final = 40  # blocks of one list
_MIN_LINKED: Final = 3  # a headline, its summary, and another headline, all links, below the heading of a list
_MIN_OTHERS: Final = 4  # headlines and summaries that are not, or stand below another cue
_NEAR: Final = 3  # blocks from a summary up to its headline, days and labels between them
_MAX_ABOVE: Final = 12  # and from the first one up to the heading of its list, with headlines between them


class TeaserSummaries:
    """Drops them, and the headlines beside them."""

    name: ClassVar[str] = "teaser-summaries"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of such a list."""
        end, heads = -1, Heads(survey, kept)
        above: Sequence[int] = ()
        for number in summaries_of(survey):
            # Most paragraphs of an article follow one.
            if number <= end or not number or (kept[number - 1] and survey.mass[number - 1]):
                continue
            before = survey.page.blocks[max(0, number - _NEAR) : number]
            if not any([is_headline(survey, kept, above) for above in before]):  # noqa: C419 - of three, half the cost
                continue
            own, said = _list_around(survey, heads, number)
            if not own or own[0] <= end:
                continue
            end = own[-1]
            above = above or _kept_above(survey, kept)  # once, and on few pages
            if _share_before(above, own) >= _MIN_BEFORE:
                for one in filter(kept.__getitem__, own):
                    yield Verdict(one, False, Species.TEASER_LIST, "among-headlines", said, len(own))


def _list_around(survey: Survey, heads: Heads, summary: int) -> tuple[Sequence[int], str]:
    """The list in which a summary may be the first, and the words of its heading; () and "" where it is in none."""
    for head in range(summary - 2, max(-1, summary - _MAX_ABOVE), -1):
        if heads.may_be(head):
            if head not in heads.lists:
                heads.lists[head] = _list_of(survey, heads.kept, head)
            own, said = heads.lists[head]
            if said:
                return own, said
    return (), ""


def _list_of(survey: Survey, kept: Sequence[bool], head: int) -> tuple[Sequence[int], str]:
    """The list below a line, and the words by which it announces it; "" where it does not."""
    own = _list_below(survey, kept, head)
    if kept[head]:  # a heading that nobody knows: only a summary that is cut short says what it heads
        return (head, *own), _is_cut_below(survey, head, own) if len(own) >= _MIN_OTHERS else ""
    return own, _announces(survey, head, own) if len(own) >= _MIN_LINKED else ""


def _announces(survey: Survey, head: int, own: Sequence[int]) -> str:
    """The words by which a line announces a list of other stories; "" where it does not."""
    is_sure = survey.page.blocks[own[0]].linked >= ALL_LINK
    # Below two headlines that are no links, or another cue, a paragraph rather goes on with the article.
    is_long = len(own) >= _MIN_OTHERS and is_summary(survey, survey.page.blocks[own[1]])
    if cues := survey.cues.of(head):
        wanted = (HEADS if is_long else LISTS) if is_sure or is_long else ()
        said = next((cue.phrase for cue in cues if cue.match == "exact" and cue.species in wanted), "")
        is_label = is_long and cues[0].species is Species.NAVIGATION  # "Top stories"
        return said or (_is_cut_below(survey, head, own) if is_label else "")
    said = words_of(survey, head, LISTS) if is_sure or is_long else ""
    if said or not is_long or not is_summary(survey, survey.page.blocks[own[3]]):
        return said
    return survey.words.signs.announced(survey.tokens[head]) or _is_cut_below(survey, head, own)


def _is_cut_below(survey: Survey, head: int, own: Sequence[int]) -> str:
    """A short line that went where a summary below it is cut short, as no section of an article is; "" for others."""
    if not is_short_label(survey, head):
        return ""
    is_cut = any(survey.ends[one] == ELLIPSIS and is_summary(survey, survey.page.blocks[one]) for one in own)
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
        if (block.linked >= ALL_LINK) == are_links and is_headline(survey, kept, block):
            summaries += pending >= 0
            own += [number] if pending < 0 else [pending, number]
            pending = -1
        elif pending < 0 and parents[number] == parents[own[-1]] and is_summary(survey, block):
            pending = number
        elif kept[number] or not are_links or number in survey.cues.by_block:
            pending = -1
            break
    if pending >= 0 and 2 * summaries == len(own) - 1:
        own.append(pending)
    return own if summaries else ()
