"""Site: what the pages of one site have taught, held by the caller and by nobody else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

from cleanarticle.article import Article
from cleanarticle.errors import UnreadableMemory
from cleanarticle.facts.site_evidence import READERS
from cleanarticle.functions import default_extractor
from cleanarticle.site.file_format import Remembered, check_most, read, written
from cleanarticle.site.joining import Mark, joined, last, surplus, upon
from cleanarticle.site.ledger import Ledger
from cleanarticle.site.record import PageRecord, digest, is_packed, packed, record_of
from cleanarticle.site.sighting import sighting
from cleanarticle.write_file import write_file

if TYPE_CHECKING:
    from cleanarticle.extractor import Extractor
    from cleanarticle.facts.site_evidence import SiteEvidence
    from cleanarticle.facts.survey import Survey
    from cleanarticle.parsing.door import Input

# Pages of one site that say all there is to say; beyond it only templates change, and old ones should be forgotten.
MOST_PAGES: Final = 100


class Site:
    """What the pages of one site, or the texts of one source, have taught.

    Pass it to ``extract`` or ``clean_text``, which only read it; ``learn`` alone changes it. What is remembered is
    a set of pages, one or two kilobytes each, and every answer is a function of that set: neither their order nor
    how often one was learnt counts. Safe in threads.

    Args:
        most: pages that are remembered at most; those learnt longest ago are forgotten first. Of one article no more
            than the five versions learnt last are remembered.

    Raises:
        TypeError: ``most`` is no whole number.
        ValueError: ``most`` is not positive, or more than a file can say.
    """

    def __init__(self, *, most: int = MOST_PAGES) -> None:
        check_most(most)
        self.most: Final = most
        self._pages: dict[bytes, Remembered] = {}  # the one learnt longest ago first
        self._ledger: Ledger | None = None  # made when first needed: whoever only merges or saves needs none
        self._lock = Lock()

    def learn(
        self, page: Input | Article, *, url: str | None = None, extractor: Extractor | None = None, text: bool = False
    ) -> Article:
        """Remember a page.

        A page that is remembered already counts as learnt just now and otherwise changes nothing; another page of
        the same article (a print or AMP version, an update) is remembered, and counted together with it.

        Args:
            page: anything that ``extract`` takes, or an Article that was already extracted, with this memory or
                without.
            url: where the page came from.
            extractor: what extracts it; None: one with the default options.
            text: ``page`` is plain text, as for ``clean_text``.

        Returns:
            The article, extracted without the memory unless it was passed in.

        Raises:
            TypeError: ``page`` is of no such kind.
            CleanArticleError: the page cannot be read.
        """
        own = default_extractor() if extractor is None else extractor
        if isinstance(page, Article):
            article = page if url is None else replace(page, url=url)
        elif text:
            article = own.clean_text(cast("str | bytes", page), url=url)  # which says so where it is neither
        else:
            article = own.extract(page, url=url)
        record = record_of(article, own.months(article.language), READERS)
        with self._lock:
            self._remember(packed(record), record)
        return article

    def _remember(self, data: bytes, record: PageRecord) -> None:
        name = digest(data)
        ledger = self._summed()
        order = last(self._pages) + 1
        versions = ledger.add(name, record) if self._pages.pop(name, None) is None else ()
        self._pages[name] = Remembered(order, data)
        if gone := surplus(self._pages, versions, self.most):
            for old in gone:
                del self._pages[old]
            ledger.discard(gone)

    def _summed(self) -> Ledger:
        """The sums over the pages."""
        self._ledger = self._ledger or Ledger.of((name, page.packed) for name, page in self._pages.items())
        return self._ledger

    def mark(self) -> Mark:
        """How far it has come; ``upon`` says what was learnt since."""
        with self._lock:
            return Mark(last(self._pages), frozenset(self._pages))

    def upon(self, stored: Site, mark: Mark) -> Site:
        """What is stored, and after it what this memory has learnt since a mark, when it was read from there."""
        return self._of(max(self.most, stored.most), upon(stored._copy(), self._copy(), mark))

    def read(self, survey: Survey, address: str | None, months: frozenset[str]) -> SiteEvidence:
        """What the site's other articles say about a page; ``extract`` asks before it judges.

        Args:
            survey: the page.
            address: the page's own address.
            months: names of months in its language, lower case.
        """
        seen = sighting(survey, address, months)
        with self._lock:
            return self._summed().read(seen)

    def save(self, path: str | Path) -> None:
        """Write the memory to a file, whole or not at all; what stood there before is replaced.

        Raises:
            OSError: the file cannot be written; the old one is as it was.
        """
        write_file(Path(path), self.to_bytes())

    @classmethod
    def load(cls, path: str | Path) -> Site:
        """Read a memory from a file.

        Raises:
            OSError: the file cannot be read.
            UnreadableMemory: it is no memory, of another version, cut short or changed.
        """
        return cls.from_bytes(Path(path).read_bytes(), name=str(path))

    def to_bytes(self) -> bytes:
        """The memory as bytes; equal memories give equal bytes."""
        with self._lock:
            return written(self.most, list(self._pages.values()))

    @classmethod
    def from_bytes(cls, data: bytes, *, name: str = "memory") -> Site:
        """The memory that gave these bytes, or an UnreadableMemory that calls their file ``name``; see ``load``."""
        most, pages = read(data, name)
        if not all(is_packed(page.packed) for page in pages):
            raise UnreadableMemory(name, "a page in it is no record of a page")
        return cls._of(most, {digest(page.packed): page for page in pages})

    @classmethod
    def _of(cls, most: int, pages: dict[bytes, Remembered]) -> Site:
        """A memory of the latest of some pages."""
        made = cls(most=most)
        latest = sorted(pages.items(), key=lambda pair: (pair[1].order, pair[0]))[-most:]
        made._pages = dict(latest)
        return made

    def __or__(self, other: Site) -> Site:
        """What both have learnt; the same in any order and grouping, as long as nothing is forgotten.

        Beyond the pages that the larger one may hold, those are forgotten after which most were learnt in their memory.
        """
        if not isinstance(other, Site):
            return NotImplemented
        return self._of(max(self.most, other.most), joined(self._copy(), other._copy()))

    def _copy(self) -> dict[bytes, Remembered]:
        with self._lock:
            return dict(self._pages)

    def __len__(self) -> int:
        """Number of remembered pages."""
        return len(self._pages)

    def __bool__(self) -> bool:
        """A memory without pages is a memory, too."""
        return True

    def __eq__(self, other: object) -> bool:
        """Equal when the same pages were learnt in the same order."""
        return isinstance(other, Site) and self.to_bytes() == other.to_bytes()

    __hash__ = None  # type: ignore[assignment]  # it changes

    def __repr__(self) -> str:
        """The number of pages."""
        return f"<Site of {len(self)} pages>"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled as its bytes."""
        return Site.from_bytes, (self.to_bytes(),)
