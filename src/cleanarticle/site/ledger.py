"""The sums over a site's pages, by article: on how many articles a text stands, what stood on a path."""

from __future__ import annotations

from collections import Counter
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final, TypeVar

from cleanarticle.facts.site_evidence import PathSeen, SiteEvidence
from cleanarticle.model import Species
from cleanarticle.site.fingerprints import NOTHING
from cleanarticle.site.identity import is_same_article
from cleanarticle.site.record import SPECIES, PageRecord, PathTally, unpacked
from cleanarticle.site.standing import once, stayed, went

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from cleanarticle.site.identity import Identity
    from cleanarticle.site.sighting import Sighting

_MIN_SUFFIX: Final = 2  # articles whose titles end alike, from which the ending is the site's
_MIN_SUFFIX_SHARE: Final = 0.1  # of all: ": in pictures" is what some articles are
_NO_SPECIES: Final = len(SPECIES)  # and everything above it

Key = TypeVar("Key")


class _Article:
    """The pages that hold one article, counted as one."""

    __slots__ = ("pages", "paths", "suffixes", "texts")

    def __init__(self, pages: dict[bytes, PageRecord]) -> None:
        self.pages = pages
        self.texts = once(chain.from_iterable([page.texts for page in pages.values()]))
        self.suffixes = frozenset([page.suffix for page in pages.values() if page.suffix])
        self.paths: dict[int, PathTally] = {}
        for name in sorted(pages, reverse=True):  # of two versions of a page the first by name counts
            self.paths.update([(path[0], path) for path in pages[name].paths])


class Ledger:
    """Sums over pages; a function of the set of pages, whatever order they came in."""

    def __init__(self) -> None:
        self._articles: dict[bytes, _Article] = {}  # by each of its pages
        self._count = 0
        self._stands: Counter[int] = Counter()
        self._paths: dict[int, list[int]] = {}  # articles, kept, dropped
        self._kinds: dict[int, dict[int, int]] = {}  # by path, then by species
        self._suffixes: Counter[str] = Counter()
        self._by_prose: dict[int, set[bytes]] = {}
        self._by_address: dict[int, set[bytes]] = {}

    @classmethod
    def of(cls, pages: Iterable[tuple[bytes, bytes]]) -> Ledger:
        """The sums over packed pages, each with its name."""
        made = cls()
        for name, data in pages:
            made.add(name, unpacked(data))
        return made

    def add(self, name: bytes, record: PageRecord) -> Collection[bytes]:
        """Count a page that is not counted yet; the names of all pages that hold its article, its own among them."""
        same = self._same(record.identity)
        pages = {name: record}
        for article in same:
            self._sum(article, -1)
            pages |= article.pages
        self._enter(_Article(pages))
        for key in record.identity.prose:
            self._by_prose.setdefault(key, set()).add(name)
        if record.identity.address != NOTHING:
            self._by_address.setdefault(record.identity.address, set()).add(name)
        return pages.keys()

    def discard(self, names: Sequence[bytes]) -> None:
        """Forget pages of one article; the versions that they held together are told apart again."""
        article = self._articles[names[0]]
        self._sum(article, -1)
        for page, record in article.pages.items():
            del self._articles[page]
            for key in record.identity.prose:
                _take(self._by_prose, key, page)
            _take(self._by_address, record.identity.address, page)
        for page, record in article.pages.items():
            if page not in names:
                self.add(page, record)

    def read(self, page: Sighting) -> SiteEvidence:
        """What the other articles say about a page; those pages that hold the same article are left out."""
        identity, texts, exact, places = page
        same = self._same(identity)
        stands = [
            self._standing(text, place, same) for text, place in zip(texts, places or repeat(NOTHING), strict=False)
        ]
        alike = {
            number: self._standing(text, places[number] if places else NOTHING, same) for number, text in exact.items()
        }
        seen = {place: self._path(place, same) for place in set(places) if place in self._paths}
        enough = max(_MIN_SUFFIX, _MIN_SUFFIX_SHARE * self._count)
        suffixes = sorted(end for end, count in self._suffixes.items() if count >= enough)
        paths = [seen.get(place) for place in places] if places else [None] * len(texts)
        return SiteEvidence(self._count - len(same), stands, paths, tuple(suffixes), alike)

    def _standing(self, text: int, place: int, same: Sequence[_Article]) -> int:
        """On how many other articles a text stayed, or went at this place."""
        if text == NOTHING:
            return 0
        count = 0
        for standing in (stayed(text), went(text, place)):
            if known := self._stands.get(standing):
                count += known - sum(standing in article.texts for article in same)
        return count

    def _path(self, place: int, same: Sequence[_Article]) -> PathSeen | None:
        count, kept, dropped = self._paths[place]
        kinds = self._kinds.get(place)
        for article in same:
            if own := article.paths.get(place):
                _, own_kept, own_dropped, _ = own
                count, kept, dropped = count - 1, kept - own_kept, dropped - own_dropped
        if not count:
            return None
        leading = max(kinds, key=lambda kind: (kinds[kind], -kind)) if kinds else _NO_SPECIES
        return PathSeen(count, kept, dropped, _species(leading))

    def _same(self, identity: Identity) -> list[_Article]:
        """The articles that a page holds; each once, in an order of no meaning."""
        near = {page for key in identity.prose for page in self._by_prose.get(key, ())}
        near |= self._by_address.get(identity.address, set())
        found: dict[int, _Article] = {}
        for page in near:
            article = self._articles[page]
            if id(article) not in found and is_same_article(identity, article.pages[page].identity):
                found[id(article)] = article
        return list(found.values())

    def _enter(self, article: _Article) -> None:
        for page in article.pages:
            self._articles[page] = article
        self._sum(article, 1)

    def _sum(self, article: _Article, sign: int) -> None:
        """Add an article to all sums, or take it away."""
        self._count += sign
        _count(self._stands, article.texts, sign)
        _count(self._suffixes, article.suffixes, sign)
        sums_of, kinds_of = self._paths, self._kinds
        for key, kept, dropped, species in article.paths.values():
            sums = sums_of.get(key)
            if sums is None:
                sums = sums_of[key] = [sign, sign * kept, sign * dropped]
            else:
                sums[0] += sign
                sums[1] += sign * kept
                sums[2] += sign * dropped
            if species < _NO_SPECIES:
                kinds = kinds_of.setdefault(key, {})
                kinds[species] = kinds.get(species, 0) + sign
            if not sums[0]:
                del sums_of[key]
                kinds_of.pop(key, None)


def _species(number: int) -> Species | None:
    return SPECIES[number] if number < _NO_SPECIES else None


def _count(counter: Counter[Key], keys: Collection[Key], sign: int) -> None:
    if sign > 0:
        counter.update(keys)
        return
    counter.subtract(keys)
    for key in keys:
        if not counter[key]:
            del counter[key]


def _take(index: dict[int, set[bytes]], key: int, page: bytes) -> None:
    """Remove a page from an index, and the key when it was the last."""
    pages = index.get(key)
    if pages is not None:
        pages.discard(page)
        if not pages:
            del index[key]
