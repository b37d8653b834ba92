"""Elements that say what they hold, and hold no article: footnotes, biographies, calls to action, what readers say."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.columns import nodes_around
from cleanarticle.filters.comment_thread import in_forums
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_FOOTNOTES: Final = "footnotes"  # Pandoc, Hugo, Kramdown and WordPress call their element so
_REVIEWS: Final = "reviews"  # of an article they are the reviews that it lists
_BIO: Final = "bio"  # with "author": alone it may be of whom the article is about
_AUTHOR: Final = "author"
_COMMENTS: Final = frozenset({"comment", "comments"})
# Calls to action: of what was kept in them on 16 pages truths lack 44 lines, and have 3. Of 19 lines in the others, on
# eight pages, they have none.
_ALONE: Final = frozenset({"cta", "disclaimer", "poll", "polls", *_COMMENTS})
_NAMES: Final = frozenset({_FOOTNOTES, _REVIEWS, _BIO, *_ALONE})
_SAID: Final = MappingProxyType(
    {
        _FOOTNOTES: (Species.BOILERPLATE, "in-footnotes"),
        _REVIEWS: (Species.COMMENTS, "in-reviews"),
        _BIO: (Species.AUTHOR_BIO, "in-biography"),
        **dict.fromkeys(_ALONE, (Species.BOILERPLATE, "in-named-part")),
    }
)
_MAX_SHARE: Final = 0.3  # of the page's prose: "comment" is a kind of article, too, and "poll" a matter of one
_MIN_PROSE: Final = 2  # paragraphs above what readers say
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
        prose = 0
        for block in survey.page.blocks:
            if not kept[block.number]:
                continue
            if name := parts.get(block.node, ""):
                species, code = _SAID[name]
                if name not in _COMMENTS or prose >= _MIN_PROSE:
                    yield Verdict(block.number, False, species, code, name, "")
            elif survey.mass[block.number]:
                prose += 1


def _parts(survey: Survey) -> dict[int, str]:
    """The name of the part that each node of one stands in; none holds the headline."""
    nodes, has_none = survey.nodes, _NAMES.isdisjoint
    if has_none(survey.names):  # most pages
        return {}
    named = [number for number in survey.around if not has_none(nodes.words[number])]
    headline = survey.page.blocks[survey.headline].node if survey.headline >= 0 else -1
    around = frozenset(nodes_around([headline], nodes.parent))
    heads = {
        number: _name_of(survey, number) for number in named if nodes.tag[number] not in _WHOLE and number not in around
    }
    if not _COMMENTS.isdisjoint(heads.values()):
        forums = in_forums(survey.page.nodes)
        heads = {number: name for number, name in heads.items() if name not in _COMMENTS or not forums[number]}
    found: dict[int, str] = {}
    for number in survey.around:  # parents come first
        if name := found.get(nodes.parent[number], "") or heads.get(number, ""):
            found[number] = name
    return found


def _name_of(survey: Survey, number: int) -> str:
    """What class words call an element; "" where they say too little."""
    words = survey.nodes.words[number]
    if _FOOTNOTES in words:
        return _FOOTNOTES
    if survey.hints.is_product and _REVIEWS in words:
        return _REVIEWS
    if _BIO in words and _AUTHOR in words:
        return _BIO
    is_part = survey.node_mass[number] <= _MAX_SHARE * survey.total
    return next(filter(_ALONE.__contains__, words), "") if is_part else ""
