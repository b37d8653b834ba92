"""Elements that say what they hold, and hold no article: footnotes, biographies, customers' reviews of a product."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.columns import nodes_around
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_FOOTNOTES: Final = "footnotes"  # Pandoc, Hugo, Kramdown and WordPress call their element so
_REVIEWS: Final = "reviews"  # of an article they are the reviews that it lists
_BIO: Final = "bio"  # with "author": alone it may be of whom the article is about
_AUTHOR: Final = "author"
_NAMES: Final = frozenset({_FOOTNOTES, _REVIEWS, _BIO})
_SAID: Final = MappingProxyType(
    {
        _FOOTNOTES: (Species.BOILERPLATE, "in-footnotes"),
        _REVIEWS: (Species.COMMENTS, "in-reviews"),
        _BIO: (Species.AUTHOR_BIO, "in-biography"),
    }
)
_WHOLE: Final = frozenset({"html", "body", "main", "article"})  # what these are called says what they have, too


class NamedPart:
    """Drops them.

    On other sites five pages kept footnotes and two a biography, of which no truth has one; two truths have footnotes,
    which had gone before.
    """

    name: ClassVar[str] = "named-part"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of such an element."""
        parts = _parts(survey)
        if not parts:
            return
        for block in survey.page.blocks:
            if kept[block.number] and (name := parts.get(block.node)):
                species, code = _SAID[name]
                yield Verdict(block.number, False, species, code, name, "")


def _parts(survey: Survey) -> dict[int, str]:
    """The name of the part that each node of one stands in; none holds the headline."""
    nodes, has_none = survey.nodes, _NAMES.isdisjoint
    if has_none(survey.names):  # most pages
        return {}
    named = [number for number in survey.around if not has_none(nodes.words[number])]
    headline = survey.page.blocks[survey.headline].node if survey.headline >= 0 else -1
    around = frozenset(nodes_around([headline], nodes.parent))
    heads = {
        number: _name_of(nodes.words[number], is_product=survey.hints.is_product)
        for number in named
        if nodes.tag[number] not in _WHOLE and number not in around
    }
    found: dict[int, str] = {}
    for number in survey.around:  # parents come first
        if name := found.get(nodes.parent[number], "") or heads.get(number, ""):
            found[number] = name
    return found


def _name_of(words: Sequence[str], *, is_product: bool) -> str:
    """What class words call an element; "" where they say too little."""
    if _FOOTNOTES in words:
        return _FOOTNOTES
    if is_product and _REVIEWS in words:
        return _REVIEWS
    return _BIO if _BIO in words and _AUTHOR in words else ""
