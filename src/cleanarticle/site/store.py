"""Sites: one memory a host, in one file that several processes may write."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from errno import EIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self, TypeVar
from urllib.parse import urlsplit

from cleanarticle.errors import UnreadableMemory
from cleanarticle.site.memory import Site

if TYPE_CHECKING:
    from types import TracebackType

_T = TypeVar("_T")
_APPLICATION: Final = 0x636C6172  # "clar": marks the file as ours
_VERSION: Final = 1
_WAIT: Final = 30.0  # seconds to wait for another process that writes
# What the system did to SQLite, by the first byte of its error code; everything else the file itself has done.
_SYSTEM: Final = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    }
)
# The second: Python's module reads what SQLite says of broken text as UTF-8.
_BROKEN: Final = (sqlite3.Error, UnicodeDecodeError)
_MAX_HOST: Final = 253  # characters of a host's name (RFC 1035)


class Sites:
    """The memories of many sites, by host, in one SQLite file.

    A host's memory is read when it is first asked for and written by ``save``, which adds what other processes
    have saved meanwhile. A kill at any moment leaves the file as it was before the save or after it.

    Args:
        path: the file; made when something is first saved.

    Raises:
        UnreadableMemory: the file is something else; it is not touched.
        OSError: the file cannot be opened.
    """

    def __init__(self, path: str | Path) -> None:
        self.path: Final = Path(path)
        self._open: dict[str, Site] = {}
        self._turns: dict[str, int] = {}  # of the open memories, as they were read
        if self.path.exists():
            with closing(self._connect()):
                pass

    def of(self, url: str | None) -> Site:
        """The memory of the host of an address; addresses without a host share one.

        Raises:
            UnreadableMemory: the file was broken or replaced meanwhile.
        """
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
        host = host.encode("utf-8", "replace").decode()  # SQLite takes no halves of characters
        if host not in self._open:
            self._open[host] = self._stored(host)
            self._turns[host] = self._open[host].turn
        return self._open[host]

    def hosts(self) -> tuple[str, ...]:
        """Every host of which something is in the file or was asked for, sorted.

        Raises:
            UnreadableMemory: the file was broken or replaced meanwhile.
        """
        found = set(self._open)
        if self.path.exists():
            with closing(self._connect()) as connection:
                found.update(self._rows(connection, str, "SELECT host FROM sites"))
        return tuple(sorted(found))

    def held(self) -> int:
        """Number of memories that were asked for since the last save; each takes some hundred kilobytes."""
        return len(self._open)

    def save(self) -> None:
        """Write every memory that has learnt something, all or none, and let all of them go.

        What the file has learnt meanwhile is kept, as by ``|``. A Site taken before is no longer written: ask for
        it again.

        Raises:
            UnreadableMemory: the file was broken or replaced meanwhile.
            OSError: the file cannot be written.
        """
        learnt = {host: site for host, site in self._open.items() if site.turn > self._turns[host]}
        if learnt:
            with closing(self._connect()) as connection:
                try:
                    self._write(connection, learnt)
                except _BROKEN as problem:
                    raise self._said(problem) from problem
        self._open.clear()
        self._turns.clear()

    def _write(self, connection: sqlite3.Connection, learnt: dict[str, Site]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            for host, site in learnt.items():
                stored = self._blob(connection, host)
                merged = site if stored is None else Site.from_bytes(stored, name=str(self.path)) | site
                connection.execute("INSERT OR REPLACE INTO sites VALUES (?, ?)", (host, merged.to_bytes()))

    def _stored(self, host: str) -> Site:
        if not self.path.exists():
            return Site()
        with closing(self._connect()) as connection:
            data = self._blob(connection, host)
        return Site() if data is None else Site.from_bytes(data, name=str(self.path))

    def _blob(self, connection: sqlite3.Connection, host: str) -> bytes | None:
        rows = self._rows(connection, bytes, "SELECT memory FROM sites WHERE host = ?", host)
        return rows[0] if rows else None

    def _rows(self, connection: sqlite3.Connection, kind: type[_T], query: str, *values: str) -> list[_T]:
        try:
            found = [row[0] for row in connection.execute(query, values)]
        except _BROKEN as problem:
            raise self._said(problem) from problem
        if not all(isinstance(value, kind) for value in found):  # SQLite keeps any type in any column
            raise UnreadableMemory(str(self.path), f"a row holds something else than {kind.__name__}")
        return found

    def _said(self, problem: Exception) -> Exception:
        """What a caller is told: the system fails (a full disk, a lock), or the file is none of ours."""
        if getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _SYSTEM:
            return OSError(EIO, str(problem), str(self.path))
        return UnreadableMemory(str(self.path), str(problem))

    def _connect(self) -> sqlite3.Connection:
        """Open the file, and make its table where the file is new."""
        is_new = not self.path.exists() or not self.path.stat().st_size
        try:
            connection = sqlite3.connect(self.path, timeout=_WAIT, isolation_level=None)
        except sqlite3.Error as problem:
            raise OSError(EIO, str(problem), str(self.path)) from problem
        try:
            self._check(connection, is_new=is_new)
        except _BROKEN as problem:
            connection.close()
            raise self._said(problem) from problem
        except BaseException:
            connection.close()
            raise
        return connection

    def _check(self, connection: sqlite3.Connection, *, is_new: bool) -> None:
        if is_new:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                connection.execute("CREATE TABLE IF NOT EXISTS sites (host TEXT PRIMARY KEY, memory BLOB NOT NULL)")
                connection.execute(f"PRAGMA application_id = {_APPLICATION}")
                connection.execute(f"PRAGMA user_version = {_VERSION}")
        mark, version, size, count = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version", "page_size", "page_count")
        )
        if mark != _APPLICATION:
            raise UnreadableMemory(str(self.path), "it is no memory of sites")
        if version != _VERSION:
            raise UnreadableMemory(str(self.path), f"it is of version {version}, this program reads version {_VERSION}")
        if self.path.stat().st_size < size * count:  # SQLite itself only complains where it needs what is missing
            raise UnreadableMemory(str(self.path), "it is cut short")

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Save, unless an error ended the work."""
        if error is None:
            self.save()
