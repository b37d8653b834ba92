"""An element that calls itself comments, or is headed so, and holds day after day with a time: readers wrote it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import species_said
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MAX_WORDS: Final = 12  # words of a line with a day and a time: "Posted by", a name and the weekday may stand there
_MIN_STAMPS: Final = 3
_MIN_PROSE: Final = 2  # paragraphs above: in a forum the first post's time stands above all
_CLOCK: Final = pattern(r"(?<!\d)(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)")  # as French writes it, too: "11h13"
_DAY: Final = pattern(r"(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2})(?!\d)")
# What class words of comments begin with: Latin, Romance, Germanic and Slavic languages write the word so.
_THREAD: Final = ("comment", "coment", "komment", "koment")
_SHORT: Final = "comm"
_REPORTS: Final = frozenset({"commentary", "commentaries"})  # of a match
_FORUM: Final = frozenset({"answer", "answers", "forum", "question", "thread", "topic"})


class CommentThread:
    """Drops all that stands in such an element below the article."""

    name: ClassVar[str] = "comment-thread"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of a thread."""
        if not survey.page.has_markup:
            return
        headed = _headed(survey, kept)
        times = _times(survey) if headed or _has_names(survey) else ()
        if len(times) < _MIN_STAMPS:
            return
        threads = _threads(survey, headed)
        stamps = Counter([threads[node] for node in times])
        found = {thread for thread, count in stamps.items() if thread and count >= _MIN_STAMPS}
        if survey.headline >= 0:  # "comments-open" is a class of the whole article, or of the page
            found.discard(threads[survey.page.blocks[survey.headline].node])
        prose = 0
        for block in survey.page.blocks if found else ():
            if not kept[block.number]:
                continue
            if threads[block.node] not in found:
                prose += survey.mass[block.number] > 0
            elif prose >= _MIN_PROSE:
                yield Verdict(
                    block.number, False, Species.COMMENTS, "in-a-thread", stamps[threads[block.node]], _MIN_STAMPS
                )


def _headed(survey: Survey, kept: Sequence[bool]) -> Collection[int]:
    """The elements that open with a heading that went and says no more than that comments follow: "27 comments"."""
    if Species.COMMENTS not in species_said(survey):
        return ()
    kind, parents = survey.every.kind, survey.parents
    heads = [
        number
        for number, cues in survey.cues.by_block.items()
        if not kept[number] and kind[number] is kinds.HEADING
        if any(cue.species is Species.COMMENTS and cue.match == "exact" for cue in cues)
    ]
    return {parents[number] for number in heads if number and survey.every.node[number - 1] < parents[number]}


def _has_names(survey: Survey) -> bool:
    """Whether any class of the page may say comments; looking at each word costs ten times as much."""
    names = " ".join(survey.names)
    return _SHORT in survey.names or any([word in names for word in _THREAD])  # noqa: C419 - of four, half the cost


def _times(survey: Survey) -> Sequence[int]:
    """The nodes of the lines with a day and a time."""
    every = survey.every
    lines = zip(every.text, every.words, every.node, strict=True)
    short = [(text, node) for text, words, node in lines if words <= _MAX_WORDS and (":" in text or "h" in text)]
    return [node for text, node in short if _CLOCK.search(text) and _DAY.search(text)]


def _threads(survey: Survey, headed: Collection[int]) -> list[int]:
    """For each node the outermost element around it that holds comments; 0 where none does, or a forum is.

    Args:
        survey: the page.
        headed: those that hold comments whatever they call themselves.
    """
    found: list[int] = []
    says_none = frozenset(filter(says_comments, survey.names)).isdisjoint
    for node, forum in zip(survey.page.nodes, forums_of(survey), strict=True):
        above = 0 if node.parent < 0 else found[node.parent]
        is_thread = node.number in headed or (forum < 0 and not says_none(node.words))
        found.append(above or (node.number if is_thread else 0))
    return found


def forums_of(survey: Survey) -> Sequence[int]:
    """For each node the outermost element of a forum that it is or lies in; -1 where none is.

    In a forum comments stand among the answers.

    Args:
        survey: the page.
    """
    found: list[int] = []
    if _FORUM.isdisjoint(survey.names):  # most pages
        return [-1] * len(survey.page.nodes)
    for node in survey.page.nodes:
        above = found[node.parent] if node.parent >= 0 else -1
        found.append(node.number if above < 0 and not _FORUM.isdisjoint(node.words) else above)
    return found


def says_comments(word: str) -> bool:
    """Whether a word is one for comments, in one of many languages.

    Args:
        word: the word, lower case.
    """
    return (word.startswith(_THREAD) or word == _SHORT) and word not in _REPORTS
