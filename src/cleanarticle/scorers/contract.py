"""What a scorer is: it measures one kind of evidence in every block of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.words.lexicon import Lexicon

Columns = Sequence[Sequence[float]]
"""For each fact of a scorer, in the order of its ``facts``, one number per block."""


class Scorer(Protocol):
    """Measures facts; the fitted numbers of ``data/weights.json`` turn them into points.

    Attributes:
        name: kebab-case name; the file has the same name in snake_case.
        facts: names of the facts that it measures, stable codes on the trail.
        needs_markup: whether it abstains from plain text.
    """

    name: ClassVar[str]
    facts: ClassVar[tuple[str, ...]]
    needs_markup: ClassVar[bool]

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block of the page."""
