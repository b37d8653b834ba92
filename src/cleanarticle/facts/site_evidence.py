"""What other pages of a site say about a page's blocks: the record that scorers and filters read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Species

READERS: Final = frozenset({"site-paths", "site-repeats"})  # names of the filters that read the evidence


class PathSeen(NamedTuple):
    """What stood on one tag-and-class path of the site's other articles."""

    articles: int  # that have the path
    kept: int  # blocks on it that were article text
    dropped: int  # blocks on it that were not
    species: Species | None  # what most of the dropped ones were; None where that is not known


@dataclass(frozen=True, slots=True)
class SiteEvidence:
    """What a site's memory says about one page; the page's own article, if it was learnt before, is left out.

    Attributes:
        articles: number of other articles that the memory holds.
        stands: per block, number of other articles on which the same text stands.
        paths: per block, what stood on its path; None where no other article has the path.
        suffixes: endings that the site adds to its titles.
        exact: per short block with figures, number of other articles on which the same text stands with the same
            figures; ``stands`` counts any.
    """

    articles: int
    stands: Sequence[int]
    paths: Sequence[PathSeen | None]
    suffixes: tuple[str, ...] = ()
    exact: Mapping[int, int] = field(default_factory=dict)

    def stands_exactly(self, number: int) -> int:
        """Number of other articles on which the text of a block stands, with the same figures."""
        return self.exact.get(number, self.stands[number])


class SiteReader(Protocol):
    """A memory that can be asked; extraction never changes it."""

    def read(self, survey: Survey, address: str | None, months: frozenset[str]) -> SiteEvidence:
        """What the site's other articles say about a page.

        Args:
            survey: the page, before it is judged.
            address: the page's own address.
            months: names of months in its language, lower case.
        """
