"""Pictures and videos of the article: absolute addresses, without pixels, icons and portraits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import types_of
from cleanarticle.metadata.links import absolute
from cleanarticle.metadata.pictures.picture_names import is_no_picture, picture_key
from cleanarticle.metadata.record import Candidate, Field, Image
from cleanarticle.metadata.sources import MAX_LOST, Sources
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.loose_json import JsonObject
    from cleanarticle.model import Medium

_VIDEO_METAS: Final = ("og:video:secure_url", "og:video:url", "og:video", "twitter:player")
# "/embed/" is also the address of songs, posts, charts and advertisements: a word for films stands beside it.
_PLAYER: Final = pattern(
    r"/player[./?]|[./]video[s.]?[./?]|/iframe/.*video|(?:tube|vid|motion|film|clip|stream|\btv)[^?#]{0,100}/embed/"
    r"|/embed/(?:iframe/|[^?#]{0,100}?(?:vid|film|clip))",
    re.IGNORECASE,
)
_SOUND: Final = pattern("audio|podcast|sound|music|radio", re.IGNORECASE)
_MIN_PIXELS: Final = 80  # declared width or height; smaller ones are icons
_MAX_IMAGES: Final = 60
_AROUND: Final = 6  # blocks before the first kept one in which the lead picture may stand
_CREDIT: Final = pattern(r"(?:©|\(c\)|[Cc]redit:|[Ff]oto:|[Pp]hoto:|[Pp]hotograph:)\s*([^|•]{2,80})\s*\)?\s*$")
_MAX_CREDIT: Final = 80  # characters of a name behind a label
_CREDITED: Final = 200  # characters at a caption's end that may hold a credit: it has 80


def images(sources: Sources, lead: str | None) -> Field[tuple[Image, ...]]:
    """The pictures that stand in the article, the lead picture first where it is among them or declared.

    Args:
        sources: the page's facts.
        lead: address of the declared picture.
    """
    span = range(sources.span.start - _AROUND, sources.span.stop + 1)
    found: dict[str, Image] = {}
    lost: list[Candidate] = []
    marked = _credits(sources) if sources.page.media else ()
    for medium in sources.page.media if sources.span else ():
        if medium.block not in span or medium.name != "image":
            continue
        if len(found) == _MAX_IMAGES:
            break
        url = "" if is_small(medium) else absolute(medium.url, sources.base)
        if not url or is_no_picture(url):
            if len(lost) < MAX_LOST:
                lost.append(Candidate(medium.url[:200], "image", "an icon, a pixel or no http address"))
            continue
        key = picture_key(url)
        if key not in found:
            found[key] = _picture(medium, url, marked, sources.words.credits)
    if lead and picture_key(lead) not in found:
        found = {picture_key(lead): Image(lead), **found}
    return Field(tuple(found.values()), "page" if found else "", tuple(lost))


def is_small(medium: Medium) -> bool:
    """Whether a picture is as small as icons are."""
    return 0 < medium.width < _MIN_PIXELS or 0 < medium.height < _MIN_PIXELS


def _credits(sources: Sources) -> tuple[str, ...]:
    """What is marked as a credit in the page's text."""
    return tuple([mark.text for mark in sources.page.marks if mark.text and "credit" in mark.name.lower()])


def _picture(medium: Medium, url: str, marked: Sequence[str], labels: tuple[str, ...]) -> Image:
    caption = medium.caption
    credit = _credit(caption, marked, labels) if caption else ""
    return Image(url, medium.alt, caption, credit, medium.width, medium.height)


def _credit(caption: str, marked: Sequence[str], labels: tuple[str, ...]) -> str:
    """Who made a picture: behind a sign or a label at its caption's end, or in what is marked as a credit."""
    tail = caption[-_CREDITED:]
    found = _CREDIT.search(tail)
    if found:
        return found.group(1).strip(" ()")
    front, colon, name = tail.rpartition(":")
    if colon and labels and 1 < len(name.strip()) <= _MAX_CREDIT and (front.rstrip().casefold() + ":").endswith(labels):
        return name.strip(" ()")
    text = next((text for text in marked if caption.endswith(text) and len(text) < _CREDITED), "")
    return text.rpartition(":")[2].strip(" ()")


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
        is_film = medium.name == "video" or (medium.name == "iframe" and _is_player(medium.url))
        if is_film and medium.block in span and sources.span:
            yield medium.url, medium.name


def _is_player(url: str) -> bool:
    """Whether a frame plays a film."""
    return _PLAYER.search(url) is not None and _SOUND.search(url) is None


def _films_of(item: JsonObject) -> Iterator[tuple[str, str]]:
    """Addresses of a VideoObject, or of the films that another object says it has."""
    video = item if "VideoObject" in types_of(item) else item.get("video")
    for entry in video[:5] if isinstance(video, list) else [video]:
        if isinstance(entry, dict):
            url = entry.get("contentUrl") or entry.get("embedUrl")
            if isinstance(url, str):
                yield url, "json-ld:video"
