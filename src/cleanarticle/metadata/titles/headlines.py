"""The titles that a head holds, and where a site's name may be cut off them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.linked_data import first_text, tier_of
from cleanarticle.metadata.wording import clean
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.page_head.head import Head

# What stands between a headline and the name of its site or section in <title>.
_SEPARATOR: Final = pattern(r"\s+[-|–—―·•:»«›‹>/~⋆]{1,2}\s+|\s*[|｜_»]+\s*|(?<=\w)\s[-–—]|:\s+(?=\S)")
_OF_SEPARATORS: Final = frozenset("-|–—―·•:»«›‹>/~⋆｜_")  # one of which each has
# A blank and separators behind which a name was left out.
_LOOSE_END: Final = " -|\u2013\u2014\u2015\u00b7\u2022\u22c6\uff5c"
_METAS: Final = (
    ("og:title", 1.3),
    ("twitter:title", 0.2),
    ("sailthru.title", 1.0),
    ("parsely-title", 1.0),
    ("cxenseparse:title", 1.0),
    ("citation_title", 1.5),
    ("dc.title", 0.8),
    ("dcterms.title", 0.8),
    ("itemprop:headline", 1.5),
    ("headline", 0.8),
    ("title", 0.4),
)
_LD_WEIGHT: Final = 1.8
_TITLE_WEIGHT: Final = 1.0
_MAX_TITLE: Final = 500  # characters of a title that are looked at
_MAX_PARTS: Final = 8


class Named(NamedTuple):
    """A headline as one source gives it."""

    text: str  # cleaned
    source: str
    weight: float


def head_titles(head: Head) -> Iterator[Named]:
    """Each headline in the head, the surest source first."""
    for item in head.objects[:20]:
        if tier_of(item) >= 2:
            text = first_text(item.get("headline"))
            if text:
                yield Named(text[:_MAX_TITLE], "json-ld:headline", _LD_WEIGHT)
                break
    for name, weight in _METAS:
        if name in head.metas:
            text = _whole(head.first(name))
            if text:
                yield Named(text[:_MAX_TITLE], "meta:" + name, weight)
    text = _whole(head.title)
    if text:
        yield Named(text[:_MAX_TITLE], "title", _TITLE_WEIGHT)


def _whole(text: str) -> str:
    """A title, cleaned, and without the separator that it ends with where the site's name is missing behind it."""
    text = clean(text)
    cut = text.rstrip(_LOOSE_END)
    return cut if cut and text[len(cut) :].startswith(" ") else text


def parts_of(text: str) -> list[str]:
    """What stands between the signs that may set a site's or a section's name off."""
    return [part for part in _SEPARATOR.split(text) if part]


def split_name(text: str) -> tuple[str, ...]:
    """What is left when names are cut off the end or the start of a title, the shortest cut first."""
    if _OF_SEPARATORS.isdisjoint(text):
        return ()
    borders = [(found.start(), found.end()) for found in _SEPARATOR.finditer(text)][:_MAX_PARTS]
    fronts = [text[:start] for start, _ in borders]
    backs = [text[end:] for _, end in borders]
    return tuple(sorted((part for part in (*fronts, *backs) if len(part) > 2), key=len, reverse=True))
