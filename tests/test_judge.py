"""Evidence -> kept, with a trail that tells the whole decision."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from typing import ClassVar

import pytest

from cleanarticle.facts.survey import Survey
from cleanarticle.filters.contract import Filter
from cleanarticle.judging.forest import Forest, Share, Tree
from cleanarticle.judging.judge import CLOSED, Weights, judge
from cleanarticle.judging.species import SpeciesNames
from cleanarticle.model import Judgement, Score, Species, Verdict
from cleanarticle.scorers.contract import Columns
from cleanarticle.words.lexicon import Lexicon
from tests.builders import block, page, surveyed, words


class _Length:
    """Words and characters of a block."""

    name: ClassVar[str] = "length"
    facts: ClassVar[tuple[str, ...]] = ("words", "chars")
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:  # noqa: ARG002 - as all are called
        """Measure them."""
        return [block.words for block in survey.open], [len(block.text) for block in survey.open]


class _Linked:
    """Share of links."""

    name: ClassVar[str] = "linked"
    facts: ClassVar[tuple[str, ...]] = ("linked",)
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:  # noqa: ARG002 - as all are called
        """Measure it."""
        return ([block.linked for block in survey.open],)


class _Says:
    """A filter that says what it was told to, and notes what it was shown."""

    def __init__(self, name: str, *verdicts: tuple[int, Species | None]) -> None:
        self.name = name
        self.shown: list[tuple[bool, ...]] = []
        self._verdicts = verdicts

    def __call__(
        self,
        survey: Survey,  # noqa: ARG002 - as all are called
        kept: Sequence[bool],
        points: Sequence[float],  # noqa: ARG002
        /,
    ) -> Iterator[Verdict]:
        """Say it."""
        for number, species in self._verdicts:
            self.shown.append(tuple(kept))
            yield Verdict(number, species is None, species, "told", "", "")


# Kept from 20 words on, if few of them are linked.
_TREES: list[Tree] = [[0, 19.5, 0.5, -1.0, 2.0], [2, 0.5, -0.25, 0.25, -3.0]]
_FACTS = ("length:words", "length:chars", "linked:linked")
_SHORT, _LONG, _LINKED = block(words(5)), block(words(20)), block(words(20), linked=0.75)


def judged(*filters: Filter, keep_from: float = 0.0) -> Judgement:
    """What is decided about a short, a long and a linked block."""
    weights = Weights(_FACTS, Forest(_TREES, 3), Lexicon.empty(), keep_from)
    some_survey = surveyed(page(_SHORT, _LONG, _LINKED))
    return judge(some_survey, [_Length(), _Linked()], weights, filters, SpeciesNames({}, {}))


def test_points_decide() -> None:
    """A block is kept from ``keep_from`` on."""
    assert judged().points == (-0.75, 2.25, -1.0)
    assert judged().kept == (False, True, False)
    assert judged(keep_from=-0.75).kept == (True, True, False)


def test_scores_tell_the_sum() -> None:
    """With the prior, each scorer's score adds up to the block's points."""
    found = judged()

    for number, points in enumerate(found.points):
        own = [score.points for _, row in found.scores if (score := row[number]) is not None]
        assert sum(own) == pytest.approx(points)


def test_a_score_names_what_weighed_most() -> None:
    """Its code is the leading fact, with what was seen and the limit that it was held against."""
    scores = dict(judged().scores)

    assert list(scores) == ["prior", "length", "linked"]
    assert scores["length"][1] == Score(1.5, "words", 20, 19.5)
    assert scores["linked"][2] == Score(-2.75, "linked", 0.75, 0.5)


def test_a_scorer_of_which_no_tree_asks_says_nothing() -> None:
    """It has no score."""
    weights = Weights(_FACTS, Forest(_TREES[:1], 3), Lexicon.empty(), 0.0)
    found = judge(surveyed(page(_LONG)), [_Length(), _Linked()], weights, [], SpeciesNames({}, {}))

    assert dict(found.scores)["linked"][0] is None


def test_filters_overrule() -> None:
    """Both ways, and the verdict stands on the trail."""
    found = judged(_Says("one", (0, None), (1, Species.AD)))

    assert found.kept == (True, False, False)
    assert found.species[:2] == (None, Species.AD)
    assert [(name, verdict.block) for name, verdict in found.verdicts] == [("one", 0), ("one", 1)]
    assert found.trail(1)[-1].name == "one"
    assert found.points == judged().points


def test_the_last_filter_has_the_last_word() -> None:
    """What one takes the next may bring back."""
    found = judged(_Says("one", (1, Species.AD)), _Says("two", (1, None)))

    assert (found.kept[1], found.species[1]) == (True, None)
    assert [name for name, _ in found.verdicts] == ["one", "two"]


def test_a_filter_sees_the_work_of_those_before_it_but_not_its_own() -> None:
    """It judges one state of the page, however many verdicts it gives."""
    first, second = _Says("one", (0, None), (2, None)), _Says("two", (0, Species.AD))
    judged(first, second)

    assert first.shown == [(False, True, False)] * 2
    assert second.shown == [(True, True, True)]


def test_every_removed_block_has_a_species() -> None:
    """And no kept one has."""
    found = judged()

    assert [species is None for species in found.species] == list(found.kept)


def test_a_block_far_from_all_prose_is_not_judged() -> None:
    """Its trail says so."""
    far = [block("Menu entry", at="body>nav>li", linked=1.0) for _ in range(30)]
    weights = Weights(_FACTS, Forest(_TREES, 3), Lexicon.empty(), 0.0)
    some_survey = surveyed(page(*(block(at="body>main>p") for _ in range(3)), *far))
    found = judge(some_survey, [_Length(), _Linked()], weights, [], SpeciesNames({}, {}))

    assert found.points[-1] == CLOSED
    assert not found.kept[-1]
    assert [(step.name, step.outcome.code) for step in found.trail(32)] == [("prior", "far-from-prose")]


def test_a_page_without_blocks() -> None:
    """Nothing is decided."""
    weights = Weights(_FACTS, Forest(_TREES, 3), Lexicon.empty(), 0.0)
    found = judge(surveyed(page()), [_Length(), _Linked()], weights, [], SpeciesNames({}, {}))

    assert (found.kept, found.points, found.verdicts) == ((), (), ())
    assert all(len(row) == 0 for _, row in found.scores)


class TestScoreRows:
    """The scores of a scorer, worked out when they are looked at."""

    def test_they_are_sequences(self) -> None:
        """Length, negative places, slices and ends."""
        row = dict(judged().scores)["length"]

        assert len(row) == 3
        assert row[-1] == row[2]
        assert row[:2] == (row[0], row[1])
        assert list(row) == [row[0], row[1], row[2]]
        with pytest.raises(IndexError):
            row[3]

    def test_equality(self) -> None:
        """Two judgements of one page are equal; a row equals a tuple of its scores."""
        row = dict(judged().scores)["length"]

        assert judged() == judged()
        assert row == tuple(row)
        assert row != tuple(row)[:2]

    def test_pickling(self) -> None:
        """The finished scores travel, not the numbers that they were made from."""
        found = judged(_Says("one", (1, Species.AD)))
        again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes

        assert again == found
        assert [again.trail(number) for number in range(3)] == [found.trail(number) for number in range(3)]

    def test_each_block_is_worked_out_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Pickling and comparing go row by row, and a row of each scorer would work out every block again."""
        one, another = judged(), judged()
        rows: list[Sequence[float]] = []
        shares = Forest.shares

        def counted(forest: Forest, row: Sequence[float]) -> tuple[float, list[Share]]:
            rows.append(row)
            return shares(forest, row)

        monkeypatch.setattr(Forest, "shares", counted)

        pickle.dumps(one)
        pickle.dumps(one)
        assert one == another

        assert len(rows) == 2 * len(one.kept)
