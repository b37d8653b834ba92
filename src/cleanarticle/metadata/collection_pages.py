"""Pages that lead to articles: the dates and authors that their text names are those of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.record import Candidate, Field, PageType
from cleanarticle.metadata.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleanarticle.metadata.dates.moments import Moment

_IN_TEXT: Final = ("block:", "mark:")


def without_teaser(published: Field[Moment | None]) -> Field[Moment | None]:
    """An index page's own date: one that stands in its text is that of an article it leads to."""
    if not published.source.startswith(_IN_TEXT):
        return published
    lost = Candidate(str(published.value), published.source, "an index page's text dates the articles it leads to")
    return Field(None, "", (lost, *published.lost))


def is_collection(kind: Field[PageType | None]) -> bool:
    """Whether a page says that it leads to articles; by its text alone it seems so too often."""
    return kind.value is PageType.INDEX and kind.source != "text"


def without_teasers(authors: Field[tuple[str, ...]], sites: Iterable[str]) -> Field[tuple[str, ...]]:
    """A collection's own authors: whom its text names wrote an article that it leads to.

    Args:
        authors: of the page, if it were an article.
        sites: names of the site, as bare() gives them, with which it signs the data of all its pages.
    """
    is_own = not authors.source.startswith(_IN_TEXT) and not any(bare(name) in sites for name in authors.value)
    if is_own or not authors.value:
        return authors
    lost = Candidate(
        "; ".join(authors.value)[:200], authors.source, "a collection's text names other articles' authors"
    )
    return Field((), "", (lost, *authors.lost))
