"""Addresses of a site's first page, which leads to articles and is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

# The root, its first file, and the same below the name of a language: "/de-AT/", "/en/index.html".
_FIRST: Final = pattern(
    r"https?://[^/?#%\s]+\.[^/?#%\s]+(?:/[a-z]{2}(?:[-_][A-Za-z]{2,4})?)?(?:/(?:index|default|home)(?:\.\w{2,5})?)?/?\Z"
)


def is_front(url: str, declared: Sequence[str]) -> bool:
    """Whether a page is its site's first.

    Args:
        url: where the page came from; "" where unknown.
        declared: what the page calls its address. Templates name the root on every page, so that alone tells only where
            nobody knows better; and where one of them is another, the root shows what stands there.
    """
    known = [one for one in (url, *declared) if one.startswith("http")]
    return bool(known) and all(_FIRST.match(one) for one in known)
