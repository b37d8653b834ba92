"""An article's prose comes in one run, or in a few close ones; what runs on after a gap or a cue is something else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import compress
from math import log1p
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle.model import Species
from cleanarticle.scorers.shifted import between, sums_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_CLOSE: Final = 1  # lines without prose inside a run, counted narrowly
_LOOSE: Final = 4  # the same, counted widely
_MOST: Final = 400.0  # characters of one line that count
_FAR: Final = 60  # lines; beyond it all distances are alike
_FAR_RUNS: Final = 8
_NEAR: Final = 3  # lines on either side whose prose is added up
_BESIDE: Final = 4  # lines on either side in which prose lines are counted
_MAX_DISTANCE: Final = 30  # lines to a cue
_MAX_CUES: Final = 20
_CLOSING: Final = frozenset(
    {
        Species.COMMENTS,
        Species.TAGS,
        Species.COPYRIGHT,
        Species.AUTHOR_BIO,
        Species.TEASER_LIST,
        Species.TEASER_INLINE,
        Species.MOST_READ,
        Species.NEWSLETTER,
        Species.SHARE,
        Species.FEEDBACK,
    }
)


class _Run(NamedTuple):
    """Prose lines with few others between them."""

    start: int  # number of its first line
    end: int  # number of its last one
    lines: int  # prose lines
    mass: float  # characters of prose


class Runs:
    """The run of prose that a line stands in or nearest to, the prose around, and what the lines above held."""

    name: ClassVar[str] = "runs"
    facts: ClassVar[tuple[str, ...]] = (
        "close-share",
        "close-lines",
        "close-from-main",
        "close-since-main",
        "loose-lines",
        "loose-from-main",
        "loose-since-main",
        "loose-gap-after",
        "prose-near",
        "prose-lines-near",
        "since-cue",
        "until-cue",
        "cues-above",
        "closing-cues-above",
        "others-above",
        "widest-gap-above",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every line; see ``facts``."""
        numbers = survey.columns.number
        mass = survey.of_open(survey.mass)
        by_block = survey.cues.by_block
        cued = [number in by_block for number in numbers]
        close, loose = _runs(numbers, mass, _CLOSE), _runs(numbers, mass, _LOOSE)
        of_close, of_loose = _nearest(close, numbers), _nearest(loose, numbers)
        main_close, main_loose = _main(close), _main(loose)
        total = sum([run.mass for run in close]) or 1.0
        ends = [run.start for run in loose[1:]] + [len(survey.page.blocks)]
        closing = [is_cued and _is_closing(survey, number) for number, is_cued in zip(numbers, cued, strict=True)]
        return (
            _each([run.mass / total for run in close], of_close),
            _each([run.lines for run in close], of_close),
            _each(between(range(len(close)), main_close, _FAR_RUNS), of_close),
            _since_run(close[main_close], numbers),
            _each([run.lines for run in loose], of_loose),
            _each(between(range(len(loose)), main_loose, _FAR_RUNS), of_loose),
            _since_run(loose[main_loose], numbers),
            _each([min(end - run.end - 1, _FAR) for run, end in zip(loose, ends, strict=True)], of_loose),
            list(map(log1p, sums_around(mass, _NEAR))),
            sums_around([own > 0 for own in mass], _BESIDE),
            _since(cued),
            _since(reversed(cued))[::-1],
            _above(cued, numbers, survey.first),
            _above(closing, numbers, survey.first),
            *_others_above(numbers, mass, survey.first),
        )


def _each(values: Sequence[float], places: Iterable[int]) -> list[float]:
    """For each line the value of its run."""
    return list(map(values.__getitem__, places))


def _runs(numbers: Sequence[int], mass: Sequence[float], tolerance: int) -> list[_Run]:
    """The runs of prose, in order; one empty run where there is no prose."""
    runs: list[_Run] = []
    start, end, lines, total = 0, -1, 0, 0.0
    for number, own in zip(compress(numbers, mass), filter(None, mass), strict=True):
        if lines and number - end - 1 > tolerance:
            runs.append(_Run(start, end, lines, total))
            lines, total = 0, 0.0
        if not lines:
            start = number
        end = number
        lines += 1
        total += min(own, _MOST)
    return [*runs, _Run(start, end, lines, total)]


def _main(runs: Sequence[_Run]) -> int:
    """The place of the run with the most prose, of several the first."""
    return max(range(len(runs)), key=lambda at: (runs[at].mass, -at))


def _nearest(runs: Sequence[_Run], numbers: Iterable[int]) -> list[int]:
    """For each line the place of the run that it stands in or nearest to; of two as near the one above."""
    found, at, last = [], 0, len(runs) - 1
    for number in numbers:
        while at < last and runs[at + 1].start - number < number - runs[at].end:
            at += 1
        found.append(at)
    return found


def _since_run(run: _Run, numbers: Sequence[int]) -> list[int]:
    """Lines since the end of a run; to its start, negative, above it; 0 in it."""
    above, inside = bisect_left(numbers, run.start), bisect_right(numbers, run.end)
    before, after = between(numbers[:above], run.start, _FAR), between(numbers[inside:], run.end, _FAR)
    return [*before, *[0] * (inside - above), *after]


def _since(marked: Iterable[bool]) -> list[int]:
    """Lines since the last marked one."""
    distance, distances = _MAX_DISTANCE, []
    for is_marked in marked:
        distances.append(distance)
        distance = 1 if is_marked else distance + 1 if distance < _MAX_DISTANCE else _MAX_DISTANCE
    return distances


def _is_closing(survey: Survey, number: int) -> bool:
    """Whether a line says what stands below an article."""
    return any(cue.species in _CLOSING for cue in survey.cues.of(number))


def _above(marked: Sequence[bool], numbers: Sequence[int], first: int) -> list[int]:
    """How many marked lines stand between the article's first prose and each line; -1 above that."""
    above = bisect_left(numbers, first)
    found, count = [-1] * above, 0
    for is_marked in marked[above:]:
        found.append(count)
        if is_marked and count < _MAX_CUES:
            count += 1
    return found


def _others_above(numbers: Sequence[int], mass: Sequence[float], first: int) -> tuple[list[int], list[int]]:
    """Lines without prose since the article's first prose, and the most of them in a row; -1 above it."""
    above = bisect_left(numbers, first)
    others, widest = [-1] * above, [-1] * above
    count, gap, before = 0, 0, first - 1
    for number, own in zip(numbers[above:], mass[above:], strict=True):
        others.append(count)
        widest.append(gap)
        if own:
            before = number
            continue
        if count < _FAR:
            count += 1
        if gap < number - before:
            gap = min(number - before, _FAR)
    return others, widest
