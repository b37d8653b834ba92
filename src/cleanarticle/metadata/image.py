"""Pictures and videos of the article: absolute addresses, without pixels, icons and portraits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import types_of
from cleanarticle.metadata.links import absolute
from cleanarticle.metadata.record import Candidate, Field, Image
from cleanarticle.metadata.sources import MAX_LOST, Sources
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.loose_json import JsonObject, JsonValue
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
_VIDEO_METAS: Final = ("og:video:secure_url", "og:video:url", "og:video", "twitter:player")
# In lower-case addresses; all begin with one set of characters, to the first of which ``re`` runs in C.
_NO_PICTURE: Final = pattern(
    r"[/_.\-=](?:(?:pixel|spacer|blank|transparent|placeholder|1x1|icons?|logos?|avatars?|sprites?|emoji|favicon|badge"
    r"|loading|tracking|gravatar)(?:[/_.\-?&]|$)|(?<=\.)svg(?:$|\?))"
)
_PLAYER: Final = pattern(r"/embed/|/player[./?]|[./]video[s.]?[./?]|/iframe/.*video", re.IGNORECASE)
_MIN_PIXELS: Final = 80  # declared width or height; smaller ones are icons
_MAX_IMAGES: Final = 60
_AROUND: Final = 6  # blocks before the first kept one in which the lead picture may stand
_CREDIT: Final = pattern(r"(?:©|\(c\)|[Cc]redit:|[Ff]oto:|[Pp]hoto:|[Pp]hotograph:)\s*([^|•]{2,80})\s*\)?\s*$")
_CREDITED: Final = 200  # characters at a caption's end that may hold a credit: it has 80


def image(sources: Sources) -> Field[str | None]:
    """The picture that the page gives as the article's."""
    best = best_source = ""
    lost: list[Candidate] = []
    for url, source in _declared(sources):
        found = absolute(url, sources.base)
        fault = (
            "no http address" if not found else "an icon or a placeholder" if _NO_PICTURE.search(found.lower()) else ""
        )
        if fault:
            lost.append(Candidate(url[:200], source, fault))
        elif not best:
            best, best_source = found, source
        elif found != best:
            lost.append(Candidate(found[:200], source, f"after {best_source}"))
    return Field(best or None, best_source, tuple(lost[:MAX_LOST]))


def _declared(sources: Sources) -> Iterator[tuple[str, str]]:
    for name in _METAS:
        for url in sources.head.metas.get(name, ())[:2]:
            yield url, "meta:" + name
    for key in ("image", "thumbnailUrl"):
        for url in _urls(sources.article.get(key))[:2]:
            yield url, "json-ld:" + key
    for url in sources.head.links.get("image_src", ())[:1]:
        yield url, "link:image_src"


def _urls(value: JsonValue) -> list[str]:
    """Addresses in a property: of a string, of an ImageObject, of each in a list."""
    listed = value if isinstance(value, list) else [value]
    found = []
    for entry in listed[:10]:
        url = (entry.get("url") or entry.get("contentUrl")) if isinstance(entry, dict) else entry
        if isinstance(url, list):
            url = url[0] if url else None
        if isinstance(url, str) and url:
            found.append(url)
    return found


def images(sources: Sources, lead: str | None) -> Field[tuple[Image, ...]]:
    """The pictures that stand in the article, the lead picture first where it is among them or declared.

    Args:
        sources: the page's facts.
        lead: address of the declared picture.
    """
    span = range(sources.span.start - _AROUND, sources.span.stop + 1)
    found: dict[str, Image] = {}
    lost: list[Candidate] = []
    for medium in sources.page.media if sources.span else ():
        if medium.block not in span or medium.name != "image":
            continue
        if len(found) == _MAX_IMAGES:
            break
        url = "" if _is_small(medium) else absolute(medium.url, sources.base)
        if not url or _NO_PICTURE.search(url.lower()):
            if len(lost) < MAX_LOST:
                lost.append(Candidate(medium.url[:200], "image", "an icon, a pixel or no http address"))
            continue
        found.setdefault(_picture_key(url), _picture(medium, url))
    if lead and _picture_key(lead) not in found:
        found = {_picture_key(lead): Image(lead), **found}
    return Field(tuple(found.values()), "page" if found else "", tuple(lost))


def _is_small(medium: Medium) -> bool:
    return 0 < medium.width < _MIN_PIXELS or 0 < medium.height < _MIN_PIXELS


def _picture_key(url: str) -> str:
    """What sizes of the same picture have in common: its file's name, as far as it has one."""
    path = url.split("?", 1)[0]
    name = path.rsplit("/", 1)[-1]
    return name if "." in name and len(name) > 8 else url


def _picture(medium: Medium, url: str) -> Image:
    credit = _CREDIT.search(medium.caption[-_CREDITED:])
    return Image(
        url, medium.alt, medium.caption, credit.group(1).strip(" ()") if credit else "", medium.width, medium.height
    )


def videos(sources: Sources) -> Field[tuple[str, ...]]:
    """Addresses of the article's films: files, or players to embed."""
    found: dict[str, str] = {}
    lost: list[Candidate] = []
    for url, source in _films(sources):
        whole = absolute(url, sources.base)
        if whole:
            found.setdefault(whole, source)
        elif url:
            lost.append(Candidate(url[:200], source, "no http address"))
    return Field(tuple(found)[:_MAX_IMAGES], next(iter(found.values()), ""), tuple(lost[:MAX_LOST]))


def _films(sources: Sources) -> Iterator[tuple[str, str]]:
    for item in (*sources.articles[:3], *sources.head.objects[:30]):
        yield from _films_of(item)
    for name in _VIDEO_METAS:
        for url in sources.head.metas.get(name, ())[:1]:
            yield url, "meta:" + name
    span = range(sources.span.start - _AROUND, sources.span.stop + 1)
    for medium in sources.page.media:
        is_film = medium.name == "video" or (medium.name == "iframe" and _PLAYER.search(medium.url))
        if is_film and medium.block in span and sources.span:
            yield medium.url, medium.name


def _films_of(item: JsonObject) -> Iterator[tuple[str, str]]:
    """Addresses of a VideoObject, or of the films that another object says it has."""
    video = item if "VideoObject" in types_of(item) else item.get("video")
    for entry in video[:5] if isinstance(video, list) else [video]:
        if isinstance(entry, dict):
            url = entry.get("contentUrl") or entry.get("embedUrl")
            if isinstance(url, str):
                yield url, "json-ld:video"
