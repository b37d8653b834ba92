"""What the command does with ``--site-memory``: learns from every page, then extracts each with its host's memory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.command.inputs import STANDARD_INPUT, path_of, read_input
from cleanarticle.errors import CleanArticleError
from cleanarticle.extractor import Extractor
from cleanarticle.site.store import Sites

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from cleanarticle.article import Article
    from cleanarticle.options import Options
    from cleanarticle.site.memory import Site

# Memories that are held at once: a full one takes half a megabyte, and pages of one host mostly follow each other.
_MOST_HOSTS: Final = 64


class Taken(NamedTuple):
    """What became of one page."""

    page: str  # its file, or "-"
    article: Article | None  # None where it failed
    complaint: Exception | None  # why


class HostMemories:
    """The memories of a run, by host, a bounded number of them at once.

    Args:
        path: their file; made when something is first saved.
        extractor: what extracts the pages.
        text: they are plain text.

    Raises:
        UnreadableMemory: the file is something else; it is not touched.
        OSError: the file cannot be opened.
    """

    def __init__(self, path: Path, extractor: Extractor, *, text: bool) -> None:
        self._sites = Sites(path)
        self._extractor = extractor
        self._step = extractor.clean_text if text else extractor.extract

    def learn(self, article: Article, address: str | None) -> None:
        """Remember a page under the host of an address."""
        self._of(address).learn(article, extractor=self._extractor)

    def plain(self, data: bytes | str, url: str | None, charset: str | None = None) -> Article:
        """Extract a page without a memory, as for learning."""
        return self._step(data, url=url, charset=charset)

    def article(self, data: bytes | str, url: str | None, charset: str | None, address: str | None) -> Article:
        """Extract a page with the memory of the host of an address."""
        return self._step(data, url=url, charset=charset, site=self._of(address))

    def save(self) -> None:
        """Write what was learnt, and let all memories go."""
        self._sites.save()

    def _of(self, address: str | None) -> Site:
        if self._sites.held() >= _MOST_HOSTS:
            self._sites.save()
        return self._sites.of(address)


def learn_and_extract(arguments: argparse.Namespace, chosen: Options) -> Iterator[Taken]:
    """Learn from all pages, save the memory, and extract the pages unless only learning was asked for.

    Yields:
        First the pages that cannot be read, then all others, each in the order of the arguments.

    Raises:
        UnreadableMemory: the memory's file is something else.
        OSError: the memory cannot be read or written.
    """
    memories = HostMemories(path_of(arguments.site_memory), Extractor(chosen), text=arguments.text)
    pages = _Pages(chosen.max_bytes + 1)  # one byte more shows that there is more
    url, charset = arguments.url, arguments.encoding
    learnt: list[tuple[str, str | None]] = []
    for page in arguments.pages:
        try:
            article = memories.plain(pages.read(page), url, charset)
        except (OSError, ValueError, CleanArticleError) as error:
            yield Taken(page, None, error)
            continue
        address = url or article.canonical_url
        memories.learn(article, address)
        learnt.append((page, address))
    memories.save()
    for page, address in () if arguments.learn_only else learnt:
        try:
            data = pages.read(page)
        except (OSError, ValueError) as error:  # it was there a moment ago
            yield Taken(page, None, error)
            continue
        yield Taken(page, memories.article(data, url, charset, address), None)


class _Pages:
    """Reads pages twice: files again from disk, what can be read only once from memory."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[str, bytes | str] = {}

    def read(self, page: str) -> bytes | str:
        if page in self._kept:
            return self._kept[page]
        is_file = page != STANDARD_INPUT and path_of(page).is_file()
        data = read_input(page, self._most)
        if not is_file:  # a pipe, or standard input by any of its names
            self._kept[page] = data
        return data
