"""Addresses of pictures that a site shows for any of its pages, and of thumbnails."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

from cleanarticle.metadata.wording import bare, tokens
from cleanarticle.patterns import pattern

# What sites call what networks show for a page without a picture of its own.
_TELLING: Final = frozenset(
    "default fallback generic opengraph og social share sharing facebook fb twitter logo icon placeholder manifest "
    "nopreview subscribe unfurling".split()
)
_FILLING: Final = frozenset(
    "android app apple big blog bug card chrome cover custom dark feature featured final footer graph graphic header "
    "image images img jpeg jpg large light link logos media meta miniature new open photo pic picture png preview "
    "profile seo share site small square standard thumb thumbnail touch ver web website white wide".split()
)
_WORDS: Final = pattern("[A-Z]?[a-z]+|[A-Z]+")
_LONG: Final = 60  # characters of a file that is called after an article
_MAX_NAME: Final = 200  # characters of a file's name that are read
_SHORT: Final = 2  # letters of what is no word of its own
_SLUG: Final = 3  # hyphens of a folder that is an article's
_SIZES: Final = pattern(r"(?<!\d)(\d{2,3})x(\d{2,3})(?!\d)|[?&]w(?:idth)?=(\d{2,3})(?!\d)")
_MIN_PIXELS: Final = 180


def is_of_site(url: str, site: str, title: str) -> bool:
    """Whether a picture's name has words for what networks show for any page, and the site's, and no others.

    Args:
        url: of the picture.
        site: the site's host and name.
        title: the headline; what it tells of may be in its picture.
    """
    path = url.partition("?")[0][-_MAX_NAME:]
    folder, _, name = (unquote(path) if "%" in path else path).rpartition("/")
    name = name.rpartition(".")[0]
    if len(name) > _LONG:
        return False
    words = {word.lower() for word in _WORDS.findall(name) if len(word) > _SHORT or word == "og"}
    if not words:
        return False
    if words.isdisjoint(_TELLING):
        is_one = bare(name).rstrip("0123456789") in {bare(part) for part in site.replace(".", " ").split()}
    else:
        rest = [word for word in words if word not in _TELLING and word not in _FILLING]
        is_one = not rest or all(map(bare(site).__contains__, rest))
    is_articles = is_one and any(part.count("-") >= _SLUG for part in folder.split("/"))
    return is_one and not is_articles and words.isdisjoint(tokens(title))


def is_thumbnail(url: str) -> bool:
    """Whether an address says that its picture is small."""
    found = _SIZES.search(url)
    return found is not None and max(int(size) for size in found.groups() if size) < _MIN_PIXELS
