"""The one SQLite file of many memories: whole or not at all, refused where it is something else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from errno import EIO
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from cleanarticle.errors import UnreadableMemory
from cleanarticle.site.memory import Site

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cleanarticle.site.joining import Mark

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


class Held(NamedTuple):
    """A host's memory."""

    host: str
    site: Site
    mark: Mark  # how far it had come when the file was as it is


class SitesFile:
    """Reads and writes memories, by host; several processes may do so.

    Args:
        path: the file; made when something is first written. One without a byte is a new one: SQLite makes it so.
    """

    def __init__(self, path: Path) -> None:
        self.path: Final = path

    def check(self) -> None:
        """Refuse a file that is something else.

        Raises:
            UnreadableMemory: it is; it is not touched.
            OSError: the file cannot be opened.
        """
        if self.path.exists():
            with closing(self._connect()):
                pass

    def hosts(self) -> list[str]:
        """Every host of which something is in the file."""
        if not self.path.exists():
            return []
        with closing(self._connect()) as connection:
            return self._rows(connection, str, "SELECT host FROM sites")

    def read(self, host: str) -> Site:
        """The memory of a host; an empty one where nothing was stored."""
        if not self.path.exists():
            return Site()
        with closing(self._connect()) as connection:
            data = self._blob(connection, host)
        return Site() if data is None else Site.from_bytes(data, name=str(self.path))

    def write(self, learnt: Sequence[Held]) -> None:
        """Write what memories have learnt since their marks, after what others have written; all or nothing."""
        with closing(self._connect()) as connection:
            try:
                self._write(connection, learnt)
            except _BROKEN as problem:
                raise self._said(problem) from problem

    def _write(self, connection: sqlite3.Connection, learnt: Sequence[Held]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            for host, site, mark in learnt:
                stored = self._blob(connection, host)
                whole = site if stored is None else site.upon(Site.from_bytes(stored, name=str(self.path)), mark)
                connection.execute("INSERT OR REPLACE INTO sites VALUES (?, ?)", (host, whole.to_bytes()))

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
