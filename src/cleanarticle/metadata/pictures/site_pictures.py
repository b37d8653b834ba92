"""Addresses of pictures that a site shows for any of its pages, and of thumbnails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cleanarticle.metadata.wording import bare, tokens
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# What sites call what networks show for a page without a picture of its own.
_TELLING: Final = frozenset(
    "default fallback generic opengraph og ogimage social share sharing facebook fb twitter logo icon placeholder "
    "manifest nopreview subscribe unfurling".split()
)
_FILLING: Final = frozenset(
    "android app apple big blog bug card chrome cover custom dark feature featured final footer graph graphic header "
    "image images img jpeg jpg large light link logos media meta miniature new open photo pic picture png preview "
    "profile seo share site small square standard thumb thumbnail touch ver web website white wide".split()
)
_SAYING: Final = _TELLING | _FILLING | {""}
_WORDS: Final = pattern("[a-z]++|[A-Z](?:[a-z]++|[A-Z]*+)")
_LONG: Final = 60  # characters of a file that is called after an article
_MAX_NAME: Final = 200  # characters of a file's name that are read
_SHORT: Final = 2  # letters of what is no word of its own
_SHORT_WORDS: Final = frozenset({"fb", "og"})  # but each of these, alone, says what a picture is for
_DEFAULT: Final = "default"  # which runs on behind other words: "imagedefault"
_NEWS: Final = "news"  # the same of a site's name
_THEMES: Final = "/themes/"  # folder of what programs for sites show on all pages
_PROGRAM: Final = "/wp-content"  # a program's folder; others have a folder of pictures in a theme's own
_OF_THEME: Final = frozenset("assets css dist gfx image images img media static".split())
_SLUG: Final = 3  # hyphens of a folder that is an article's
_SIZES: Final = pattern(r"(?<!\d)(\d{2,3})x(\d{2,3})(?!\d)|[?&]w(?:idth)?=(\d{2,3})(?!\d)")
_DIGITS_TO_ZERO: Final = bytes.maketrans(b"123456789", b"000000000")
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
    name, dot, _ = name.rpartition(".")
    if len(name) > _LONG:
        return False
    if not (words := _words(name)):
        return False
    if dot and _is_of_theme(folder):
        return True
    is_articles = any(part.count("-") >= _SLUG for part in folder.split("/"))
    return not is_articles and words.isdisjoint(tokens(title)) and _is_all_of_site(name, words, site)


def _is_of_theme(folder: str) -> bool:
    """Whether a folder is that of a theme of the site's program: under "themes" some sites file photographs."""
    before, _, behind = f"{folder}/".partition(_THEMES)
    return bool(behind) and (before.endswith(_PROGRAM) or not _OF_THEME.isdisjoint(behind.split("/")))


def _words(name: str) -> set[str]:
    """The words of a file's name."""
    found = {word.lower() for word in _WORDS.findall(name) if len(word) > _SHORT or word == "og"}
    return found | (_SHORT_WORDS & tokens(name))


def _is_all_of_site(name: str, words: AbstractSet[str], site: str) -> bool:
    """Whether a file's name says nothing but what a picture is for, and the site's name."""
    if words.isdisjoint(_TELLING) and not any(word.endswith(_DEFAULT) for word in words):
        return bare(name).rstrip("0123456789") in {bare(part) for part in site.replace(".", " ").split()}
    rest = [word for word in words if word.removesuffix(_DEFAULT) not in _SAYING]
    return not rest or all(word.removesuffix(_NEWS) in bare(site) for word in rest)


def is_thumbnail(url: str) -> bool:
    """Whether an address says that its picture is small."""
    found = _SIZES.search(url) if _may_have_size(url) else None
    return found is not None and max(int(size) for size in found.groups() if size) < _MIN_PIXELS


def _may_have_size(url: str) -> bool:
    """Whether an address may say how large its picture is; a tenth of what the pattern costs."""
    if "w=" in url or "width=" in url or not url.isascii():
        return True
    return b"0x0" in url.encode().translate(_DIGITS_TO_ZERO)
