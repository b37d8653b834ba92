"""Sites: one memory a host, in one file that several processes may write."""

from __future__ import annotations

from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlsplit
from weakref import ref

from cleanarticle.site.joining import Mark
from cleanarticle.site.memory import Site
from cleanarticle.site.sites_file import Held, SitesFile

if TYPE_CHECKING:
    from types import TracebackType

_MAX_HOST: Final = 253  # characters of a host's name (RFC 1035)
_BEFORE_ALL: Final = -1  # the turn after which everything was learnt


class Sites:
    """The memories of many sites, by host, in one SQLite file.

    A host's memory is read when it is first asked for and written by ``save``, which adds what other processes
    have saved meanwhile. A kill at any moment leaves the file as it was before the save or after it. Safe in threads.

    Args:
        path: the file; made when something is first saved. An empty file is a new one.

    Raises:
        UnreadableMemory: the file is something else; it is not touched.
        OSError: the file cannot be opened.
    """

    def __init__(self, path: str | Path) -> None:
        self.path: Final = Path(path)
        self._file: Final = SitesFile(self.path)
        self._open: dict[str, Held] = {}
        self._late: list[Held] = []  # let go, while somebody still had them: they may yet learn
        self._lock: Final = RLock()
        self._file.check()

    def of(self, url: str | None) -> Site:
        """The memory of the host of an address; addresses without a host share one.

        Raises:
            TypeError: the address is no str.
            UnreadableMemory: the file was broken or replaced meanwhile.
        """
        if url is not None and not isinstance(url, str):
            msg = f"url is a str or None, not {type(url).__name__}"
            raise TypeError(msg)
        try:
            host = (urlsplit(url or "").hostname or "").removeprefix("www.")
        except ValueError:
            host = ""
        return self[host[:_MAX_HOST]]

    def __getitem__(self, host: str) -> Site:
        """The memory of a host; an empty one where nothing was learnt.

        Raises:
            UnreadableMemory: the file was broken or replaced meanwhile.
        """
        return self._held(host).site

    def __setitem__(self, host: str, site: Site) -> None:
        """Take another memory for a host, as ``sites[host] | other``; ``save`` writes it.

        What other processes save between the reading and the saving is kept.

        Raises:
            TypeError: it is no memory.
            UnreadableMemory: the file was broken or replaced meanwhile.
        """
        if not isinstance(site, Site):
            msg = f"a Site is stored, not {type(site).__name__}"
            raise TypeError(msg)
        with self._lock:
            name, old, mark = self._held(host)
            self._late.append(Held(name, old, old.mark()))
            self._open[name] = Held(name, site, Mark(_BEFORE_ALL, mark.names))

    def _held(self, host: str) -> Held:
        host = host.encode("utf-8", "replace").decode()  # SQLite takes no halves of characters
        with self._lock:
            if host not in self._open:
                site = self._file.read(host)
                self._open[host] = Held(host, site, site.mark())
            return self._open[host]

    def hosts(self) -> tuple[str, ...]:
        """Every host of which something is in the file or was asked for, sorted.

        Raises:
            UnreadableMemory: the file was broken or replaced meanwhile.
        """
        with self._lock:
            return tuple(sorted({*self._open, *self._file.hosts()}))

    def held(self) -> int:
        """Number of memories that were asked for since the last save; each takes some hundred kilobytes."""
        return len(self._open)

    def save(self) -> None:
        """Write every memory that has learnt something, all or none, and let all of them go.

        What the file has learnt meanwhile is kept, and is older. A Site that somebody still has is written by the
        next save, too, if it learns more; to see what other processes have learnt, ask for it again.

        Raises:
            UnreadableMemory: the file was broken or replaced meanwhile.
            OSError: the file cannot be written.
        """
        with self._lock:
            self._let_go(self._write())

    def _write(self) -> list[Mark]:
        """Write all that have learnt something; how far each held memory had come before."""
        held = [*self._late, *self._open.values()]
        marks = [site.mark() for _, site, _ in held]
        learnt = [each for each, now in zip(held, marks, strict=True) if now.turn > each.mark.turn]
        if learnt:
            self._file.write(learnt)
        return marks

    def _let_go(self, marks: list[Mark]) -> None:
        """Let go of the memories; those that another thread, or a caller, still has are alive without us."""
        seen = [(host, ref(site)) for host, site, _ in [*self._late, *self._open.values()]]
        self._late.clear()
        self._open.clear()
        for (host, alive), mark in zip(seen, marks, strict=True):
            site = alive()
            if site is not None:
                self._late.append(Held(host, site, mark))

    def __getstate__(self) -> dict[str, object]:
        """All but the lock, which is of one process."""
        with self._lock:
            return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, object]) -> None:
        """With a lock of its own."""
        vars(self).update(state, _lock=RLock())

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Save, unless an error ended the work."""
        if error is None:
            self.save()
