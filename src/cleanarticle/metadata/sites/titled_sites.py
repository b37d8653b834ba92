"""The site's name as the page's title has it, behind the headline or before it."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.label_words import LABEL_WORDS
from cleanarticle.metadata.linked_data import first_text
from cleanarticle.metadata.titles.headlines import parts_of
from cleanarticle.metadata.titles.site_cut import HAN_BORDER
from cleanarticle.metadata.wording import UNSPACED_FROM, bare, clean
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.metadata.sources import Sources

# Between a headline and a name, and around one.
_SIGNS: Final = " -|\u2013\u2014\u2015\u2212\u00b7\u2022\u22c6\uff5c_:\u00bb\u00ab\u203a\u2039<>/~,[]\u3010\u3011"
_DASHES: Final = frozenset("-\u2013\u2014")
_MAX_TITLE: Final = 500  # characters
_MAX_NAME: Final = 50
_MAX_WORDS: Final = 5  # of a name
_MAX_FRONT: Final = 4  # of one before the headline that nothing else tells
_NO_NAME: Final = ("?", "!", "\u2026", "...")  # how a name does not end
_MIN_KEY: Final = 3  # letters of a name that a host's has not by chance
_MIN_WORD: Final = 5  # the same of one word of several
# Names in hosts, and of pages, that say nothing of whose they are.
_COMMON: Final = frozenset(
    "www blog blogs com community docs edu forum forums gov help home info mobile net news online org portal shop site "
    "store support wiki".split()
)
_MIN_HAN: Final = 2  # characters that a Chinese house's name has more than
_YEAR: Final = pattern(r"\d{4}")
_FOOT: Final = 25  # last blocks, in which the rights are
_MAX_RIGHTS: Final = 300  # characters of their line


class TitledSite(NamedTuple):
    """A site's name as the page's title has it."""

    name: str  # "" where it has none
    is_told: bool  # whether the host, or the line of rights, has it, too


class _Beside(NamedTuple):
    """What stands before and behind the headline in the page's title, between its signs."""

    before: str
    behind: str

    @property
    def labels(self) -> list[str]:
        """Those that may be names, first those behind the headline."""
        return [part for text in (self.behind, self.before) for part in _split(text) if _may_be_name(part)]

    @property
    def untold(self) -> str:
        """The label that is the site's name as far as its place tells: the only one, or a Chinese house's."""
        parts = _split(self.behind)
        houses = [part for part in parts if len(part) > _MIN_HAN and part.endswith(NAME_WORDS.han_houses)]
        last = next((part for part in reversed(houses) if not part.endswith(LABEL_WORDS.han_parts)), "")
        if not parts and len(self.before.split()) <= _MAX_FRONT and not _is_lead(self.before.rstrip()):
            parts = _split(self.before)
        last = last or (parts[0] if len(parts) == 1 else "")
        is_part = (
            last.endswith(LABEL_WORDS.han_parts) or last in NAME_WORDS.han_houses or (" " in last and last[0].islower())
        )
        return "" if is_part or not _may_be_name(last) else last


def titled_site(sources: Sources, title: str, host: str) -> TitledSite:
    """The site's name in the page's title.

    Args:
        sources: the page's facts.
        title: the headline.
        host: of the page's address; "" where it is not known.
    """
    beside = _beside(clean(sources.head.title[:_MAX_TITLE]), title, sources)
    labels = _labels(host)
    parts = [part for part in beside.labels if not sources.words.lines.has_prefix(part)]
    told = next((part for part in parts if bare(part) in labels), "")
    told = told or next((part for part in parts if _is_of_host(part, labels)), "")
    told = told or next((part for part in reversed(parts) if _is_in_rights(part, sources)), "")
    untold = beside.untold
    return TitledSite(told or (untold if untold in parts else ""), is_told=bool(told))


def without_tagline(name: str, host: str) -> str:
    """A site's name without what it says of itself: of parts of many words the only one that the host has.

    Args:
        name: as the page declares it.
        host: of the page's address; "" where it is not known.
    """
    parts = _split(name) if len(name.split()) > _MAX_WORDS else []
    labels = _labels(host)
    told = [part for part in parts if _is_of_host(part, labels)] if len(parts) > 1 else []
    if len(told) != 1 or not _may_be_name(told[0]):
        return name
    # "Office of Rowing - Harbour University" is one name.
    is_inner = name[: name.rfind(told[0])].rstrip()[-1:] in _DASHES and told[0] != parts[0]
    return name if is_inner else told[0]


def _beside(whole: str, title: str, sources: Sources) -> _Beside:
    """What stands around the headline in the page's title, where signs set it off."""
    head = sources.head
    fronts = {title, first_text(sources.article.get("headline"))}
    fronts.update(clean(head.first(name)) for name in ("og:title", "twitter:title"))
    lowered = whole.casefold()
    for front in sorted(filter(None, fronts), key=len, reverse=True) if len(lowered) == len(whole) else ():
        place = lowered.find(front.casefold())
        before, behind = whole[: max(place, 0)], whole[place + len(front) :]
        is_apart = before[-1:] in _SIGNS and behind[:1] in _SIGNS
        if place >= 0 and is_apart and (before or behind):
            return _Beside(before if _is_edge(before.rstrip()[-1:]) else "", _from_edge(behind))
    return _Beside("", "")


def _is_edge(sign: str) -> bool:
    """Whether a headline's neighbour sets it off: a blank alone does so only where nothing stands between words."""
    return sign in _SIGNS or sign >= UNSPACED_FROM


def _from_edge(behind: str) -> str:
    """What stands behind a headline without what is still a part of it: "Old wall" ends before "v3.0 - Harbour"."""
    if _is_edge(behind.lstrip()[:1]):
        return behind
    _, *rest = parts_of(behind)
    return " - ".join(rest)


def _split(text: str) -> list[str]:
    """A title's parts, without its signs."""
    parts = [piece for part in parts_of(text) for piece in HAN_BORDER.split(part)]
    return [part for part in (part.strip(_SIGNS) for part in parts) if part]


def _is_lead(text: str) -> bool:
    """Whether a colon leads on to a headline; two are a site's."""
    return text.endswith(":") and not text.endswith("::")


def _may_be_name(text: str) -> bool:
    if not text or len(text) > _MAX_NAME or len(text.split()) > _MAX_WORDS or text.endswith(_NO_NAME):
        return False
    is_other = text.startswith("www.") or text[0] in "(\uff08" or "\uff1a" in text or _YEAR.search(text)
    return not is_other and any(map(str.isalpha, text)) and text.casefold() not in _COMMON


def _labels(host: str) -> list[str]:
    """The names in a host, as ``bare`` gives them."""
    return [bare(label) for label in host.split(".")[:-1] if len(label) >= _MIN_KEY and label not in _COMMON]


def _is_of_host(text: str, labels: Sequence[str]) -> bool:
    """Whether one of a host's names and a text are the same, or one holds the other, or its words' initials."""
    words = [key for word in text.split() if (key := _latin(word))]
    key = "".join(words)
    initials = "".join([word[0] for word in words])
    return any(
        (len(key) >= _MIN_KEY and (key in label or label in key))
        or (len(initials) > 1 and initials == label)
        or any(_MIN_WORD <= len(word) >= len(label) / 2 and word in label for word in words)
        for label in labels
    )


def _latin(text: str) -> str:
    """A word's key without the marks that hosts' names do not have."""
    if text.isascii():
        return bare(text)
    return bare("".join(filter(str.isascii, unicodedata.normalize("NFKD", text.casefold()))))


def _is_in_rights(text: str, sources: Sources) -> bool:
    """Whether a line about rights at the page's end has a name."""
    key = bare(text)
    return len(key) > 1 and any(key in bare(line) for line in _lines_of_rights(sources))


def _lines_of_rights(sources: Sources) -> Iterator[str]:
    for block in sources.page.blocks[-_FOOT:]:
        text = block.text[:_MAX_RIGHTS]
        if LABEL_WORDS.is_of_rights(text):
            yield text
