"""Regular expressions that are compiled when they are first asked, not when their module is imported."""

from __future__ import annotations

import re
from typing import AnyStr, Final, Generic, cast

__all__ = ["Later", "pattern"]

_METHODS: Final = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class Later(Generic[AnyStr]):
    """Stands for a compiled pattern until it is asked for something.

    Compiling all patterns of the package takes 70 ms, a third of its import, and a page asks half of them. Once it is
    compiled, the methods are attributes, which are read as fast as those of the pattern itself.
    """

    __slots__ = (*_METHODS, "_flags", "pattern")

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """What the compiled pattern has under a name; asked only as long as the slot of that name is empty."""
        compiled = self.compiled()
        for each in _METHODS:
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)

    def compiled(self) -> re.Pattern[AnyStr]:
        """The pattern itself, as `re.compile` gives it."""
        return re.compile(self.pattern, self._flags)


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern as `re.compile` gives it, which waits for its first use to be compiled.

    Args:
        source: the regular expression; errors in it are found at the first use.
        flags: those of ``re``.
    """
    return cast("re.Pattern[AnyStr]", Later(source, flags))
