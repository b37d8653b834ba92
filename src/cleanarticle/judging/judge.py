"""Evidence -> kept: adds up what the scorers measured, then lets the filters, in order, overrule the sum."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import getitem
from typing import TYPE_CHECKING, NamedTuple

from cleanarticle.facts.clean_enough import acts, end_of_unclean, holds
from cleanarticle.judging.species import SpeciesNames, Told, name_species
from cleanarticle.model import Judgement, Score
from cleanarticle.trail.late_row import LateRow, MadeRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from cleanarticle.deadline import Deadline
    from cleanarticle.facts.survey import Survey
    from cleanarticle.filters.contract import Filter
    from cleanarticle.judging.forest import Forest, Share
    from cleanarticle.model import Species, Verdict
    from cleanarticle.scorers.contract import Columns, Scorer
    from cleanarticle.words.lexicon import Lexicon

_PRIOR = "prior"
_FAR = "far-from-prose"
_JUDGING = "judging"
_EVERY = 5_000  # blocks between two looks at the clock
CLOSED = -9.0  # log-odds of a block that was not worth judging: links and labels far from all prose


class Weights(NamedTuple):
    """The fitted numbers for one kind of input: pages, or plain text."""

    facts: tuple[str, ...]  # "scorer:fact", in the order of a row
    forest: Forest
    lexicon: Lexicon
    keep_from: float  # log-odds from which a block is kept


def judge(
    survey: Survey,
    scorers: Sequence[Scorer],
    weights: Weights,
    filters: Sequence[Filter],
    names: SpeciesNames,
    deadline: Deadline | None = None,
) -> Judgement:
    """Decide every block of a page.

    Args:
        survey: the page and its page-wide facts.
        scorers: in the order of the facts in ``weights``.
        weights: the fitted numbers.
        filters: in running order.
        names: what names the species of a block that no filter named.
        deadline: the page's; None: there is none.

    Raises:
        TimeIsUpError: time was up before all was decided.
    """
    columns = _measure(survey, scorers, weights.lexicon, deadline)
    points = [CLOSED] * len(survey.page.blocks)
    for block, own in zip(survey.open, _points(columns, weights.forest, deadline), strict=True):
        points[block.number] = own
    kept = [own >= weights.keep_from for own in points]
    species: list[Species | None] = [None] * len(points)
    verdicts: list[tuple[str, Verdict]] = []
    unclean = end_of_unclean(survey, kept)
    is_clean = unclean < len(kept)
    for one in filters:
        if is_clean and not acts(one.name, unclean, len(kept)):
            continue
        if deadline is not None:
            deadline.check(_JUDGING)
        # tuple(): a filter sees the state before it, never its own half-done work.
        for verdict in tuple(one(survey, kept, points)):
            if holds(one.name, verdict, unclean, survey):
                kept[verdict.block] = verdict.keep
                species[verdict.block] = None if verdict.keep else verdict.species
                verdicts.append((one.name, verdict))
    named, evidence = _named(survey, species, kept, names), _evidence(survey, columns, weights, scorers)
    return Judgement(tuple(kept), named, tuple(points), evidence, tuple(verdicts), weights.keep_from)


def _named(
    survey: Survey, species: Sequence[Species | None], kept: Sequence[bool], names: SpeciesNames
) -> Sequence[Species | None]:
    """What each removed block is, worked out when it is asked for."""
    page = survey.page
    told = Told(survey.cues, survey.words, survey.headline, survey.nodes.tag)  # the rest of the survey is not held
    return MadeRow(len(kept), lambda: name_species(page, told, species, kept, names))


def _measure(survey: Survey, scorers: Sequence[Scorer], lexicon: Lexicon, deadline: Deadline | None) -> Columns:
    """For each fact its value in each open block, in the order of the scorers."""
    columns: list[Sequence[float]] = []
    for scorer in scorers:
        if deadline is not None:
            deadline.check(_JUDGING)
        columns += scorer(survey, lexicon)
    return columns


def _points(columns: Columns, forest: Forest, deadline: Deadline | None) -> Iterator[float]:
    """What the trees make of each block."""
    points = forest.points(columns)
    for _ in range(0, len(columns[0]) if columns else 0, _EVERY):
        if deadline is not None:
            deadline.check(_JUDGING)
        yield from islice(points, _EVERY)


def _evidence(
    survey: Survey, columns: Columns, weights: Weights, scorers: Sequence[Scorer]
) -> tuple[tuple[str, Sequence[Score | None]], ...]:
    """The scores of every scorer, worked out from the measured facts when they are asked for."""
    measured = _Measured(survey.columns.number, columns, len(survey.page.blocks), weights)
    return tuple([(name, ScoreRow(name, measured)) for name in (_PRIOR, *[one.name for one in scorers])])


def _names(weights: Weights) -> list[str]:
    """The prior and the scorers."""
    return [_PRIOR, *dict.fromkeys(fact.partition(":")[0] for fact in weights.facts)]


class _Measured:
    """The facts of the open blocks, and what the trees make of the block that was last asked for."""

    def __init__(self, numbers: Sequence[int], facts: Columns, count: int, weights: Weights) -> None:
        self._numbers = numbers  # of the blocks with these facts, in order
        self._facts = facts  # a column each
        self.count = count
        self.weights = weights
        self._last: tuple[int, Mapping[str, Score]] = (-1, {})  # replaced as a whole: threads cannot mix two blocks
        self._columns: Mapping[str, Sequence[Score | None]] = {}

    def scores(self, index: int) -> Mapping[str, Score]:
        """The scores of one block by scorer."""
        last = self._last
        if last[0] != index:
            last = self._last = (index, self._work_out(index))
        return last[1]

    def columns(self) -> Mapping[str, Sequence[Score | None]]:
        """The scores of all blocks by scorer, kept: row after row would work each block out once for each row."""
        if not self._columns:
            scores = [self._work_out(index) for index in range(self.count)]
            self._columns = {name: tuple([own.get(name) for own in scores]) for name in _names(self.weights)}
        return self._columns

    def _work_out(self, index: int) -> Mapping[str, Score]:
        forest, facts = self.weights.forest, self.weights.facts
        place = bisect_left(self._numbers, index)
        if place == len(self._numbers) or self._numbers[place] != index:
            return {_PRIOR: Score(CLOSED, _FAR, 0.0, 0.0)}
        row = [column[place] for column in self._facts]
        by_scorer: dict[str, list[Share]] = {}
        prior, shares = forest.shares(row)
        for share in shares:
            by_scorer.setdefault(facts[share.fact].partition(":")[0], []).append(share)
        found = {_PRIOR: Score(prior, _PRIOR, self.count, self.count)}
        for name, own in by_scorer.items():
            leading = max(own, key=lambda share: (abs(share.points), -share.fact))
            code = facts[leading.fact].partition(":")[2]
            found[name] = Score(sum(share.points for share in own), code, row[leading.fact], leading.limit)
        return found


class ScoreRow(LateRow["Score | None"]):
    """One scorer's score for each block; None where the scorer has nothing to say of it."""

    def __init__(self, name: str, measured: _Measured) -> None:
        self._name = name
        self._measured = measured

    def __len__(self) -> int:
        """Number of blocks."""
        return self._measured.count

    def at(self, index: int) -> Score | None:
        """The score of one block."""
        return self._measured.scores(index).get(self._name)

    def whole(self) -> Sequence[Score | None]:
        """The scores of all blocks."""
        return self._measured.columns()[self._name]

    def __eq__(self, other: object) -> bool:
        """Equal to any sequence of equal scores."""
        return self.whole() == other.whole() if isinstance(other, ScoreRow) else super().__eq__(other)

    def __hash__(self) -> int:
        """Alike for equal rows."""
        return super().__hash__()

    def __reduce__(self) -> tuple[Callable[..., Sequence[Score | None]], tuple[object, ...]]:
        """Pickle the scores; the table of all rows goes into a pickle once."""
        return getitem, (self._measured.columns(), self._name)
