"""The article's picture: the one that the page gives as its own, else the first in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.linked_data import address_key, resolved
from cleanarticle.metadata.links import absolute
from cleanarticle.metadata.pictures.image import is_small
from cleanarticle.metadata.pictures.picture_names import is_no_picture
from cleanarticle.metadata.pictures.site_pictures import is_of_site, is_thumbnail
from cleanarticle.metadata.record import Candidate, Field, PageType
from cleanarticle.metadata.sites.site import archived
from cleanarticle.metadata.sources import MAX_LOST, Sources
from cleanarticle.metadata.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.loose_json import JsonValue
    from cleanarticle.model import Medium

_METAS: Final = (
    "og:image:secure_url",
    "og:image",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
    "sailthru.image.full",
    "itemprop:image",
)
_ORNAMENTS: Final = ("bg_", "btn_", "ic_", "ico_")  # how designers call files of backgrounds, buttons and icons
_PHOTOS: Final = (".jpg", ".jpeg", ".webp")
_MIN_WIDTH: Final = 200  # pixels, where they are declared; narrower ones in a text are portraits and the like
_SLASHES: Final = 3  # in the address of a first page
_TOP: Final = 4  # blocks above the text of a page without a headline
_MIN_NAME: Final = 4  # letters of an author's name that a file has not by chance
_WIDE: Final = 300  # from which on one above the text is its own, whatever file it is
_COLLECTIONS: Final = frozenset({PageType.INDEX, PageType.OTHER})  # whose pictures are of many things


class Told(NamedTuple):
    """What is known of an article when its picture is looked for."""

    headline: int | None  # number of its block; None where it is not shown
    title: str
    authors: Sequence[str]
    kind: PageType | None
    site: str  # its name


def image(sources: Sources, told: Told) -> Field[str | None]:
    """The picture that the page gives as the article's, or the first one in its text.

    Args:
        sources: the page's facts.
        told: what is known of the article.
    """
    own = address_key(archived(sources.url))
    site = f"{own.partition('/')[0]} {told.site}"
    found: dict[str, str] = {}  # sources by address
    small: dict[str, str] = {}
    lost: list[Candidate] = []
    for written, source in _declared(sources):
        url = absolute(written.replace("&amp;", "&"), sources.base)
        fault = "" if url in found or url in small else _fault(url, site, told.title)
        if not fault and own and "?" not in url and address_key(archived(url)) == own:
            fault = "the page itself"
        if fault:
            lost.append(Candidate(written[:200], source, fault))
        else:
            (small if is_thumbnail(url) else found).setdefault(url, source)
    if not found and told.kind not in _COLLECTIONS and (first := _first_in_text(sources, told)):
        found[first] = "text"
    pairs = [*found.items(), *small.items()]
    if not pairs:
        return Field(None, "", tuple(lost[:MAX_LOST]))
    best, best_source = pairs[0]
    lost += [Candidate(url[:200], source, f"after {best_source}") for url, source in pairs[1:]]
    return Field(best, best_source, tuple(lost[:MAX_LOST]))


def _fault(url: str, site: str, title: str) -> str:
    if not url:
        return "no http address"
    if is_no_picture(url):
        return "an icon or a placeholder"
    if url.count("/") <= _SLASHES and "/" not in address_key(url) and "?" not in url:
        return "a first page"
    return "the site's own picture" if is_of_site(url, site, title) else ""


def _first_in_text(sources: Sources, told: Told) -> str:
    """The first picture amid the text, or a photograph between the headline and the text; "" where there is none."""
    span, kept = sources.span, sources.kept
    start = span.start if told.headline is None else min(told.headline + 1, span.start)
    if not told.title:  # a part of a page: nothing but the article's own top stands above its text
        start = max(0, span.start - _TOP)
    names = {bare(word) for author in told.authors for word in author.split() if len(word) >= _MIN_NAME}
    for medium in sources.page.media:
        if medium.name != "image" or not start <= medium.block < span.stop:
            continue
        is_inside = medium.block > span.start and (kept[medium.block] or kept[medium.block - 1])
        url = absolute(medium.url, sources.base) if is_inside or medium.block <= span.start else ""
        if url and _is_large(medium, url, is_inside=is_inside) and not _is_portrait(url, names):
            return url
    return ""


def _is_portrait(url: str, names: AbstractSet[str]) -> bool:
    """Whether a picture is an icon, or its file is called after an author."""
    key = bare(url.partition("?")[0].rpartition("/")[2])
    return is_no_picture(url) or any(name in key for name in names)


def _is_large(medium: Medium, url: str, *, is_inside: bool) -> bool:
    """Whether a picture in the text is none of its ornaments, as far as its size and its file tell."""
    name = url.partition("?")[0].lower()
    if name.rpartition("/")[2].startswith(_ORNAMENTS):
        return False
    if is_small(medium) or 0 < medium.width < _MIN_WIDTH or name.endswith(".gif") or is_thumbnail(url):
        return False
    return is_inside or medium.width >= _WIDE or name.endswith(_PHOTOS)


def _declared(sources: Sources) -> Iterator[tuple[str, str]]:
    for name in _METAS:
        for url in sources.head.metas.get(name, ())[:2]:
            yield url, "meta:" + name
    for key in ("image", "thumbnailUrl"):
        for url in _urls(sources.article.get(key), sources)[:2]:
            yield url, "json-ld:" + key
    for url in sources.head.links.get("image_src", ())[:1]:
        yield url, "link:image_src"


def _urls(value: JsonValue, sources: Sources) -> list[str]:
    """Addresses in a property: of a string, of an ImageObject wherever in the data it stands, of each in a list."""
    listed = value if isinstance(value, list) else [value]
    found = []
    for entry in listed[:10]:
        url: JsonValue = entry if isinstance(entry, str) else None
        if isinstance(entry, dict):
            whole = resolved(entry, sources.head.objects, "url", "contentUrl")
            url = whole.get("url") or whole.get("contentUrl")
        if isinstance(url, list):
            url = url[0] if url else None
        if isinstance(url, str) and url:
            found.append(url)
    return found
