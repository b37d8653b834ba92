"""What the address of a page says of it: a site's first page leads to articles, a post has a day and a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.page_head.head import Head

# The root, its first file, and the same below the name of a language: "/de-AT/", "/en/index.html".
_FIRST: Final = pattern(
    r"https?://[^/?#%\s.]+\.[^/?#%\s]+(?:/[a-z]{2}(?:[-_][A-Za-z]{2,4})?)?(?:/(?:index|default|home)(?:\.\w{2,5})?)?/?\Z"
)
# "/2013/02/08/a-small-town/": posts have addresses with a month or day, and their headline.
_POST: Final = pattern(r"/(?:19|20)\d\d/[01]?\d/(?:[0-3]?\d/)?[^/?#.]*?[^\W\d_]-[^\W\d_]")


def is_post(url: str) -> bool:
    """Whether an address has a month or day, and words of a headline behind it."""
    return bool(_POST.search(url))


def declared(head: Head) -> tuple[str, ...]:
    """The addresses that a page calls its own, as written."""
    return tuple(filter(None, (next(iter(head.links.get("canonical", ())), ""), head.first("og:url"))))


def is_front(url: str, declared: Sequence[str]) -> bool:
    """Whether a page is its site's first.

    Args:
        url: where the page came from; "" where unknown.
        declared: what the page calls its address. Templates name the root on every page, so that alone tells only where
            nobody knows better; and where one of them is another, the root shows what stands there.
    """
    known = [one for one in (url, *declared) if one.startswith("http")]
    return bool(known) and all(_FIRST.match(one) for one in known)
