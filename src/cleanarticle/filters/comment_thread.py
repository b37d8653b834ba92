"""An element that calls itself comments and holds days and times again and again is what readers wrote."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Node
    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 8  # words of a line with a day and a time: a name may stand before them
_MIN_STAMPS: Final = 3
_MIN_PROSE: Final = 2  # paragraphs above: in a forum the first post's time stands above all
_CLOCK: Final = pattern(r"(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)")
_DAY: Final = pattern(r"(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2})(?!\d)")
# What class words of comments begin with: Latin, Romance, Germanic and Slavic languages write the word so.
_THREAD: Final = ("comment", "coment", "komment", "koment")
_SHORT: Final = "comm"
_SAYS_COMMENTS: Final = (Species.COMMENTS, "exact")  # a phrase, and how it meets its block
_COUNT: Final = "#"  # stands for a number in phrases; "Discussion" alone heads a part of a paper
_REPORTS: Final = frozenset({"commentary", "commentaries"})  # of a match
_FORUM: Final = frozenset({"answer", "answers", "forum", "question", "thread", "topic"})


class CommentThread:
    """Drops all that stands in such an element below the article, or below the heading of its comments.

    Below such headings 188 lines were kept on annotated pages, of which the article has none.
    """

    name: ClassVar[str] = "comment-thread"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of a thread."""
        if not survey.page.has_markup:
            return
        said: set[int] = set()
        for verdict in chain(_in_threads(survey, kept), _below_headings(survey, kept)):
            if verdict.block not in said:
                said.add(verdict.block)
                yield verdict


def _in_threads(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """The verdicts for what stands in elements that call themselves comments."""
    times = _times(survey)
    if len(times) < _MIN_STAMPS:
        return
    threads = _threads(survey.page.nodes)
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


def _below_headings(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """The verdicts for what stands below a heading that went, in its element, which says "27 comments" and no more."""
    prose = (number for number, own in enumerate(survey.mass) if own and kept[number])
    end = next(islice(prose, _MIN_PROSE - 1, None), len(kept))  # the second paragraph, then where comments end
    for number in sorted(survey.cues.by_block):
        if kept[number] or number < end or survey.every.kind[number] is not kinds.HEADING:
            continue
        said = next((cue.phrase for cue in survey.cues.of(number) if (cue.species, cue.match) == _SAYS_COMMENTS), "")
        if _COUNT not in said:
            continue
        end = number + 1
        while end < len(kept) and _is_within(survey, survey.every.node[end], survey.parents[number]):
            if kept[end]:
                yield Verdict(end, False, Species.COMMENTS, "below-comments-heading", said, _MIN_PROSE)
            end += 1


def _is_within(survey: Survey, node: int, around: int) -> bool:
    """Whether an element lies in another, or is it."""
    while node > around:  # parents have lower numbers
        node = survey.nodes.parent[node]
    return node == around


def _times(survey: Survey) -> Sequence[int]:
    """The nodes of the lines with a day and a time."""
    lines = zip(survey.every.text, survey.every.words, survey.every.node, strict=True)
    short = [(text, node) for text, words, node in lines if words <= _MAX_WORDS and ":" in text]
    return [node for text, node in short if _CLOCK.search(text) and _DAY.search(text)]


def _threads(nodes: Sequence[Node]) -> list[int]:
    """For each node the outermost element around it that calls itself comments; 0 where none does, or a forum is."""
    found: list[int] = []
    forums: list[bool] = []
    for node in nodes:
        is_first = node.parent < 0
        is_forum = (not is_first and forums[node.parent]) or not _FORUM.isdisjoint(node.words)
        above = 0 if is_first else found[node.parent]
        is_thread = not is_forum and any(map(_says_comments, node.words))
        found.append(above or (node.number if is_thread else 0))
        forums.append(is_forum)
    return found


def _says_comments(word: str) -> bool:
    return (word.startswith(_THREAD) or word == _SHORT) and word not in _REPORTS
