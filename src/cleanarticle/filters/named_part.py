"""Elements that say what they hold, and hold no article: footnotes, and what customers write about a product."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_FOOTNOTES: Final = "footnotes"  # Pandoc, Hugo, Kramdown and WordPress call their element so
_REVIEWS: Final = "reviews"  # of an article they are the reviews that it lists
_OF_ALL: Final = frozenset({_FOOTNOTES})
_OF_PRODUCTS: Final = frozenset({_FOOTNOTES, _REVIEWS})
_WHOLE: Final = frozenset({"html", "body", "main", "article"})  # what these are called says what they have, too


class NamedPart:
    """Drops them.

    Of five pages whose footnotes were kept no truth has them; of the footnotes that two truths have none was kept.
    """

    name: ClassVar[str] = "named-part"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of such an element."""
        parts = _parts(survey)
        if not parts:
            return
        for block in survey.page.blocks:
            if kept[block.number] and (name := parts.get(block.node)):
                is_notes = name == _FOOTNOTES
                species = Species.BOILERPLATE if is_notes else Species.COMMENTS
                yield Verdict(block.number, False, species, "in-footnotes" if is_notes else "in-reviews", name, "")


def _parts(survey: Survey) -> dict[int, str]:
    """The name of the part that each node of one stands in; none holds the headline."""
    nodes, names = survey.nodes, _OF_PRODUCTS if survey.hints.is_product else _OF_ALL
    words, has_none = nodes.words, names.isdisjoint
    named = [number for number in survey.around if not has_none(words[number])]
    if not named:  # most pages
        return {}
    around = _around_headline(survey)
    heads = {number for number in named if nodes.tag[number] not in _WHOLE and number not in around}
    found: dict[int, str] = {}
    for number in survey.around:  # parents come first
        if above := found.get(nodes.parent[number], ""):
            found[number] = above
        elif number in heads:
            found[number] = _FOOTNOTES if _FOOTNOTES in words[number] else _REVIEWS
    return found


def _around_headline(survey: Survey) -> frozenset[int]:
    """The nodes that the headline stands in."""
    at = survey.page.blocks[survey.headline].node if survey.headline >= 0 else -1
    found = set()
    while at >= 0:
        found.add(at)
        at = survey.nodes.parent[at]
    return frozenset(found)
