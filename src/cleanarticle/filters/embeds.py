"""A tweet or post that the article quotes belongs to it, or does not: a matter of taste, so an option decides."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.list_nodes import innermost, outermost_alone
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_QUOTE: Final = "blockquote"
_PLAYER: Final = "amp-twitter"  # holds a post's text in a <blockquote> without a class until the post is loaded
# Class words that the networks' own embed codes give their <blockquote>.
_EMBEDS: Final = tuple(
    frozenset({*own.split()})
    for own in ("twitter tweet", "twitter video", "bluesky embed", "bsky embed", "mastodon embed")
)
# Those of others, whose posts are dropped where the caller wants none, but not kept against other evidence.
_OTHERS: Final = (
    frozenset({"fb", "xfbml"}),
    frozenset({"reddit", "embed"}),
    frozenset({"reddit", "card"}),
    frozenset({"telegram", "post"}),
    frozenset({"truthsocial", "embed"}),
    frozenset({"text", "post", "media"}),
)
_SHELLS: Final = (frozenset({"instagram", "media"}), frozenset({"tiktok", "embed"}))  # hold no words of the post
_POST: Final = pattern(r"/status(?:es)?/\d")  # in the address of a post, whose class may be lost
_FROM: Final = -4.0  # points from which a quoted post is kept: what else is known must not speak all against it


@dataclass(frozen=True, slots=True)
class Embeds:
    """Keeps quoted posts between the article's paragraphs, or drops them; their empty shells always go.

    Attributes:
        keep: whether quoted posts belong to the article.
    """

    keep: bool = True
    name: ClassVar[str] = "embeds"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each block of a quoted post whose decision changes."""
        if _QUOTE not in survey.nodes.tag:  # one search spares most pages the rest
            return
        held = _held(survey)
        names, others = (_EMBEDS, held) if self.keep else ((*_EMBEDS, *_OTHERS), held | _signed(survey))
        quotes = _inside(survey, names, others)
        shells = _inside(survey, _SHELLS)
        if not quotes and not shells:
            return
        posts, begun = _begun(survey, kept, quotes)
        for block in survey.open:
            number = block.number
            if block.node in shells and kept[number]:
                yield Verdict(number, False, Species.TWEET_WIDGET, "post-shell", block.tag, "")
            elif block.node in quotes and kept[number] != self.keep:
                if not self.keep:
                    yield Verdict(number, False, Species.TWEET_WIDGET, "quoted-post", block.tag, "")
                elif points[number] > _FROM and posts[block.node] in begun:
                    yield Verdict(number, True, None, "quoted-post", points[number], _FROM)


def _inside(survey: Survey, names: Sequence[frozenset[str]], others: frozenset[int] = frozenset()) -> frozenset[int]:
    """The nodes that are, or lie in, a <blockquote> with all words of one of these names, or one of the others."""
    if not others and not any(name <= survey.names for name in names):
        return frozenset()
    found: set[int] = set()
    for node in survey.page.nodes:  # parents come first
        is_named = node.tag == _QUOTE and any(name.issubset(node.words) for name in names)
        if node.parent in found or is_named or node.number in others:
            found.add(node.number)
    return frozenset(found)


def _begun(survey: Survey, kept: Sequence[bool], quotes: Collection[int]) -> tuple[Sequence[int], frozenset[int]]:
    """For each node the <blockquote> around it; and those of posts that belong to the article.

    A line of them is kept, or stands between the article's paragraphs, or right below the last one: all lines of a post
    go with it.
    """
    around, last = innermost(survey.page.nodes, _QUOTE), _last_outside(survey, quotes)
    own = [block for block in survey.open if block.node in quotes]
    begun = {around[block.node] for block in own if kept[block.number] or survey.first < block.number < last}
    if last >= 0 and kept[last]:
        below = takewhile(lambda block: block.node in quotes, survey.page.blocks[last + 1 :])
        begun.update(around[block.node] for block in below if _is_beside(survey, around[block.node], last))
    return around, frozenset(begun)


def _last_outside(survey: Survey, quotes: Collection[int]) -> int:
    """The number of the last prose that no post has: one that ends the article is long enough to be prose itself."""
    places, mass = survey.every.node, survey.mass
    ending = range(survey.last, survey.first - 1, -1)
    return next((number for number in ending if mass[number] and places[number] not in quotes), survey.last)


def _is_beside(survey: Survey, node: int, number: int) -> bool:
    """Whether an element and a block stand in one element, perhaps each alone in others there."""
    parents, other = survey.nodes.parent, survey.every.node[number]
    return parents[outermost_alone(survey, node)] == parents[outermost_alone(survey, other)]


def _held(survey: Survey) -> frozenset[int]:
    """The <blockquote>s that stand in the place of a post until it is loaded."""
    tags, parents = survey.nodes.tag, survey.nodes.parent
    if _PLAYER not in tags:
        return frozenset()
    return frozenset(
        number for number, tag in enumerate(tags) if tag == _QUOTE and number and tags[parents[number]] == _PLAYER
    )


def _signed(survey: Survey) -> frozenset[int]:
    """The <blockquote>s with a line that names an account and links to a post: "Harbour (@harbour) 5 March"."""
    signed = {
        block.node for block in survey.open if "@" in block.text and any(_POST.search(link) for link in block.links)
    }
    if not signed:
        return frozenset()
    around = innermost(survey.page.nodes, _QUOTE)
    return frozenset(around[number] for number in signed) - {-1}
