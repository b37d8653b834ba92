"""Elements that say what they hold, and hold no article: footnotes, biographies, calls to action, menus and others."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.columns import nodes_around
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey

_FOOTNOTES: Final = "footnotes"  # Pandoc, Hugo, Kramdown and WordPress call their element so
_REVIEWS: Final = "reviews"  # of an article they are the reviews that it lists
_BIO: Final = "bio"  # with "author": alone it may be of whom the article is about
_AUTHOR: Final = "author"
# What says so by a name alone, with the share of the page's prose up to which it is a part: pages that are no articles
# call whole sections "cta". Truths lack 44 lines of such calls to action on 14 pages, and have 3 on two; of small
# sidebars they lack 9 on three, and have none: with a fifth of the prose they are boxes of the article as often.
_SHARES: Final = MappingProxyType({"cta": 0.1, "poll": 0.1, "polls": 0.1, "disclaimer": 0.3, "sidebar": 0.1})
_NAMES: Final = frozenset({_FOOTNOTES, _REVIEWS, _BIO, *_SHARES})
# What menus say of their entries as they unfold; some sites put all of a page into one, its headline, too.
_MENU: Final = "nav"
_SAID: Final = MappingProxyType(
    {
        _FOOTNOTES: (Species.BOILERPLATE, "in-footnotes"),
        _REVIEWS: (Species.COMMENTS, "in-reviews"),
        _BIO: (Species.AUTHOR_BIO, "in-biography"),
        **dict.fromkeys(_SHARES, (Species.BOILERPLATE, "in-named-part")),
        _MENU: (Species.NAVIGATION, "in-named-part"),
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
        large = _large(survey, parts)
        for block in survey.page.blocks:
            if kept[block.number] and (name := parts.get(block.node)) and name not in large:
                if name == _MENU and block.kind is not kinds.LIST_ITEM:
                    continue
                species, code = _SAID[name]
                yield Verdict(block.number, False, species, code, name, "")


def _large(survey: Survey, parts: Mapping[int, str]) -> frozenset[str]:
    """The names of parts that hold too much of the page's prose together to be what they are called."""
    held: dict[str, float] = defaultdict(float)
    for node, own in zip(survey.every.node, survey.mass, strict=True):
        if own and node in parts:
            held[parts[node]] += own
    return frozenset(name for name, own in held.items() if own > _SHARES.get(name, 1.0) * survey.total)


def _parts(survey: Survey) -> dict[int, str]:
    """The name of the part that each node of one stands in; none holds the headline."""
    nodes, has_none, menus = survey.nodes, _NAMES.isdisjoint, _menus(survey)
    if has_none(survey.names) and not menus:  # most pages
        return {}
    named = [number for number in survey.around if number in menus or not has_none(nodes.words[number])]
    headline = survey.page.blocks[survey.headline].node if survey.headline >= 0 else -1
    around = frozenset(nodes_around([headline], nodes.parent))
    heads = {
        number: _name_of(survey, number) or (_MENU if number in menus else "")
        for number in named
        if nodes.tag[number] not in _WHOLE and number not in around
    }
    found: dict[int, str] = {}
    for number in survey.around:  # parents come first
        if name := found.get(nodes.parent[number], "") or heads.get(number, ""):
            found[number] = name
    return found


def _menus(survey: Survey) -> frozenset[int]:
    """The numbers of menus that hold prose, where the headline is known."""
    tags, mass = survey.nodes.tag, survey.node_mass
    if survey.headline < 0 or _MENU not in tags:
        return frozenset()
    return frozenset([number for number, tag in enumerate(tags) if tag == _MENU and mass[number]])


def _name_of(survey: Survey, number: int) -> str:
    """What class words call an element; "" where they say too little."""
    words = survey.nodes.words[number]
    if _FOOTNOTES in words:
        return _FOOTNOTES
    if survey.hints.is_product and _REVIEWS in words:
        return _REVIEWS
    if _BIO in words and _AUTHOR in words:
        return _BIO
    mass = survey.node_mass[number] / survey.total
    return next((word for word in words if mass <= _SHARES.get(word, -1.0)), "")
