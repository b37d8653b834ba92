"""Lines that count "1)", "2)", "3)" belong together: what most of them are, or the prose above, all of them are."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Kind, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import COLON, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_NUMBER: Final = pattern(r"(\d{1,3})\s?(?:[).]\s?(?=[^\W\d]|[\"“„«(])|:\s)")  # "1) ", "2. ", "3: "; not "1.5 million"
_ALONE: Final = pattern(r"[0-9]{1,2}[.)]?")
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.HEADING})
_MIN_LINES: Final = 4
_MIN_STEPS: Final = 3  # lines whose numbers, from 1 on, stand in elements of their own above them
_MIN_WORDS: Final = 4  # of such a line; "3" and "of 15" count pictures
_MIN_KEPT: Final = 0.5  # share of them from which the others stay, too
# The same for plain text, where the first line is kept: of nine such lists on dumps the truths have all but references.
_MIN_KEPT_OF_TEXT: Final = 0.1
_MIN_BELOW: Final = 5  # lines that count right below a paragraph, on its path
_NEAR: Final = 3  # blocks to that paragraph, and between two of them: a picture's caption, a link of its own
_LEADS: Final = frozenset({SENTENCE, COLON})  # how a short line ends that leads to a list
_MAX_LINKED: Final = 0.5  # share of a line's characters; rankings of other stories are links


class _Line(NamedTuple):
    """A line that opens with a number."""

    block: Block
    place: int


class NumberedLines:
    """Keeps the lines of an article's numbered list that were dropped as short ones."""

    name: ClassVar[str] = "numbered-lines"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of such a list."""
        for run in _runs(survey):
            stay = sum([kept[line.block.number] for line in run])
            is_opened = not survey.page.has_markup and kept[run[0].block.number]
            least = (_MIN_KEPT_OF_TEXT if is_opened else _MIN_KEPT) * len(run)
            if stay == len(run) or not (stay >= least or _is_below_prose(survey, kept, run)):
                continue
            for block, place in run:
                number = block.number
                if not kept[number] and block.linked <= _MAX_LINKED and says_nothing(survey, number):
                    yield Verdict(number, True, None, "counts-on", place, len(run))


def _runs(survey: Survey) -> Iterator[Sequence[_Line]]:
    """Lines on one path, each with the number that follows the one before, or all backwards."""
    nodes = survey.page.nodes
    by_path: dict[tuple[int, Kind, bool], list[_Line]] = {}
    for line, is_apart in _counted(survey):
        key = nodes[line.block.node].path, line.block.kind, is_apart
        run = by_path.setdefault(key, [])
        if run and not _goes_on(run, line):
            if _is_run(run, is_apart=is_apart):
                yield run
            run = by_path[key] = []
        run.append(line)
    yield from (run for (_, _, is_apart), run in by_path.items() if _is_run(run, is_apart=is_apart))


def _counted(survey: Survey) -> Iterator[tuple[_Line, bool]]:
    """Lines that open with a number, or stand right below one in an element of its own; and whether they do that."""
    blocks, shortest = survey.page.blocks, _MIN_WORDS * survey.words.factor
    for block in [block for block in blocks if block.text[0].isdigit()]:
        if block.kind not in _KINDS:
            continue
        if found := _NUMBER.match(block.text):
            yield _Line(block, int(found[1])), False
        elif _ALONE.fullmatch(block.text):
            for below in blocks[block.number + 1 : block.number + 2]:
                if below.kind in _KINDS and below.words >= shortest:
                    yield _Line(below, int(block.text.rstrip(".)"))), True


def _is_run(run: Sequence[_Line], *, is_apart: bool) -> bool:
    """Whether there are enough lines; numbers in elements of their own may be any, but where they begin with 1."""
    return len(run) >= _MIN_STEPS and run[0].place == 1 if is_apart else len(run) >= _MIN_LINES


def _goes_on(run: Sequence[_Line], line: _Line) -> bool:
    """Whether a line has the number after a run's last one; the second line says which way it counts."""
    step = line.place - run[-1].place
    return abs(step) == 1 if len(run) == 1 else step == run[1].place - run[0].place


def _is_below_prose(survey: Survey, kept: Sequence[bool], run: Sequence[_Line]) -> bool:
    """Whether lines stand close together, and right below a paragraph of the article that has their path."""
    blocks, nodes, first = survey.page.blocks, survey.page.nodes, run[0].block.number
    numbers = [line.block.number for line in run]
    if (
        len(run) < _MIN_BELOW
        or numbers[-1] - first > _NEAR * len(run)
        or any(line.block.linked > _MAX_LINKED for line in run)
    ):
        return False
    path = nodes[run[0].block.node].path
    return survey.page.has_markup and any(
        kept[number] and nodes[blocks[number].node].path == path and _leads(survey, number)
        for number in range(max(first - _NEAR, 0), first)
    )


def _leads(survey: Survey, number: int) -> bool:
    """Whether a block is prose, or a short sentence such as "Here is the full list."."""
    return bool(survey.mass[number]) or survey.ends[number] in _LEADS
