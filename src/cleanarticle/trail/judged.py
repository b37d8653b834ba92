"""A page's blocks side by side with what was decided about each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleanarticle.deadline import Deadline
from cleanarticle.model import Judgement, Kind, Page, Species, Step
from cleanarticle.trail.late_row import LateRow


class JudgedBlock(NamedTuple):
    """A block of the page with what was decided about it and why."""

    number: int  # its place in the page, from 0
    tag: str  # tag of the nearest block-level element; "" in plain text
    text: str
    kind: Kind
    kept: bool
    species: Species | None  # what it is, when it went
    points: float  # sum of the evidence in log-odds, before the filters overruled it
    trail: Sequence[Step]  # every score and verdict, in the order of the work; worked out when it is looked at


class Trail(LateRow[Step]):
    """Every step that said something about one block: its scores, then its verdicts.

    Args:
        judgement: what was decided about the page.
        number: of the block.
        verdicts: the steps of the block that are verdicts, in running order.
    """

    def __init__(self, judgement: Judgement, number: int, verdicts: Sequence[Step]) -> None:
        self._judgement = judgement
        self._number = number
        self._verdicts = verdicts
        self._made: tuple[Step, ...] | None = None

    def __len__(self) -> int:
        """Number of steps."""
        return len(self._steps())

    def __repr__(self) -> str:
        """As a tuple of the steps."""
        return repr(self._steps())

    def at(self, index: int) -> Step:
        """One step."""
        return self._steps()[index]

    def _steps(self) -> tuple[Step, ...]:
        if self._made is None:  # a race only makes them twice
            rows = self._judgement.scores
            scores = [Step(name, score) for name, row in rows if (score := row[self._number]) is not None]
            self._made = (*scores, *self._verdicts)
        return self._made


class JudgedBlocks:
    """Every block of a page with its decision and trail, in page order, made anew for each loop over it.

    The scores of a block cost ten times what judging it did. Where a deadline is over, the trails of the blocks that
    are left have their verdicts alone, and ``note`` says so.

    Args:
        page: the page.
        judgement: what was decided about its blocks.
        deadline: when to stop working out scores; None: never.
    """

    def __init__(self, page: Page, judgement: Judgement, deadline: Deadline | None = None) -> None:
        self._page = page
        self._judgement = judgement
        self._deadline = deadline
        self.note = ""  # what was left out, once the loop came to it; "" where nothing was

    def __iter__(self) -> Iterator[JudgedBlock]:
        """One block after the other.

        Raises:
            PageTooLarge: time was up, and the options ask for an error.
        """
        said = self._judgement
        verdicts: dict[int, list[Step]] = {}
        for name, verdict in said.verdicts:
            verdicts.setdefault(verdict.block, []).append(Step(name, verdict))
        for block, kept, species, points in zip(self._page.blocks, said.kept, said.species, said.points, strict=True):
            own = tuple(verdicts.get(block.number, ()))
            trail = own if self._is_over(block.number) else Trail(said, block.number, own)
            yield JudgedBlock(block.number, block.tag, block.text, block.kind, kept, species, points, trail)

    def _is_over(self, number: int) -> bool:
        """Whether there is no time for the scores of this block and those below."""
        if not self.note and self._deadline is not None and self._deadline.is_over:
            self.note = self._deadline.note(f"the scores of blocks from {number} on were not worked out")
        return bool(self.note)
