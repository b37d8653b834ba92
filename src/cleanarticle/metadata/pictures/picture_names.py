"""Addresses of pictures: which are icons and placeholders, and which are sizes of the same picture."""

from __future__ import annotations

from typing import Final

from cleanarticle.patterns import pattern

_NEVER: Final = "pixel|spacer|blank|transparent|placeholder|1x1|avatars?|sprites?|emoji|favicon|gravatar"
# In lower-case addresses. In the middle of a name the same words tell what a photograph shows: "police-badge-found".
_NO_PICTURE: Final = pattern(
    rf"[/=_.\-](?:(?<=[/=])(?:{_NEVER}|icons?|logos?|badges?|loading|tracking)(?:[/?&]|\.\w{{2,5}}(?:[/?&]|$)|$)"
    rf"|(?<=[/=])(?:{_NEVER}|icons?|logos?)[_.\-]"
    rf"|(?:{_NEVER}|icons?|logos?)(?:[_\-@](?:\d{{1,4}}(?:x\d{{0,4}})?|x\d|white|black|dark|light|small|large|new)){{0,3}}"
    r"(?:\.\w{2,5})?(?:[?&]|$)"
    r"|(?<=[_.\-])(?:gravatar\.|(?:icons?|logos?)/)"
    r"|(?:spacer|blank|transparent|placeholder|pixel)[^/?]{0,60}\.gif(?:\?|$)"
    r"|(?<=\.)svg(?:$|\?))"
)
# A part of each of these words: seventeen looks cost a third of what the pattern does, and most addresses have none.
_OF_NO_PICTURES: Final = tuple(
    "pixel spacer blank transparent placeholder 1x1 avatar sprite emoji icon logo badge loading tracking .svg".split()
)
_FILES: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".jfif", ".bmp", ".tif", ".tiff", ".heic")
_MIN_NAME: Final = 9  # characters of a file's name that more than one picture does not have by chance
# Years, numbers with a point and long numbers tell two pictures with one name apart; other numbers are sizes.
_TELLING: Final = pattern(r"(?:19|20)\d\d|\d{1,9}\.\d{1,12}|\d{5,20}")


def is_no_picture(url: str) -> bool:
    """Whether an address is that of an icon, a pixel or a placeholder."""
    lowered = url.lower()
    return any(map(lowered.__contains__, _OF_NO_PICTURES)) and _NO_PICTURE.search(lowered) is not None


def picture_key(url: str) -> str:
    """What sizes of the same picture have in common: its file's name, with the numbers of its folders that tell."""
    path = url.split("?", 1)[0]
    *folders, name = path.split("/")
    if len(name) < _MIN_NAME or not name.lower().endswith(_FILES):
        return url
    told = [folder for folder in folders[1:] if folder[:1].isdecimal() and _TELLING.fullmatch(folder)]
    return "/".join([*told, name])
