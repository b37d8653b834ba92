"""Windows that ask for consent to cookies: text that lies over the page and is longer than many an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.columns import NodeColumns

# Tools that sites buy or install to ask, as they name their elements.
_TOOLS: Final = frozenset(
    "axeptio borlabs ccpa cky cmplz complianz cookiebot cookieconsent cookiefirst cookielaw cookiescript cookieyes "
    "didomi evidon fides gdpr iubenda klaro onetrust osano sourcepoint termly trustarc usercentrics".split()
)
# Words that together call an element such a window.
_TOPICS: Final = frozenset("ccpa consent cookie cookies gdpr lgpd".split())
_WINDOWS: Final = frozenset(
    "banner bar dialog lightbox message modal notice overlay popin popup preference preferences settings wall".split()
)
# The classes of these say that a window is open, or that the article is about cookies: "post tag-cookies category-bar".
_WHOLE: Final = frozenset({"html", "body", "main", "article"})
_CONTENT: Final = frozenset("article category entry hentry post story".split())
_HEADLINE: Final = "h1"  # no window has one


def consent_nodes(nodes: NodeColumns, places: Sequence[int], names: frozenset[str]) -> frozenset[int]:
    """The nodes that are, or lie in, a window that asks for consent; none where that is most of the page or has an h1.

    Args:
        nodes: the page's nodes.
        places: the node of each block.
        names: all words of the nodes.
    """
    no_tool, no_topic = _TOOLS.isdisjoint, _TOPICS.isdisjoint
    if no_tool(names) and (no_topic(names) or _WINDOWS.isdisjoint(names)):
        return frozenset()  # most pages
    found: set[int] = set()
    # Parents come first.
    for number, (words, parent, tag) in enumerate(zip(nodes.words, nodes.parent, nodes.tag, strict=True)):
        if parent in found:
            if tag == _HEADLINE:
                return frozenset()
            found.add(number)
        elif no_tool(words) and (no_topic(words) or _WINDOWS.isdisjoint(words)):
            continue  # nearly all nodes
        elif tag not in _WHOLE and _CONTENT.isdisjoint(words):
            found.add(number)
    if found and sum([place in found for place in places]) * 2 > len(places):
        return frozenset()
    return frozenset(found)
