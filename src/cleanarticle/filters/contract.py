"""What a filter is: it overrules the sum of the evidence, for one kind of boilerplate or one kind of rescue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Verdict


class Filter(Protocol):
    """Looks at a page and at what is kept so far, and yields the decisions that it changes.

    Attributes:
        name: kebab-case name; the file has the same name in snake_case.
    """

    @property
    def name(self) -> str:
        """Kebab-case name."""

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each block whose decision changes, in page order."""
