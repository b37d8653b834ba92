"""Rows that are worked out when they are looked at: most callers never ask why a block went."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class LateRow(Sequence[T]):
    """One value a block; compares and pickles as the finished values do."""

    @abstractmethod
    def at(self, index: int) -> T:
        """The value of one block; the index is not negative."""

    @overload
    def __getitem__(self, index: int, /) -> T: ...

    @overload
    def __getitem__(self, index: slice, /) -> Sequence[T]: ...

    def __getitem__(self, index: int | slice, /) -> T | Sequence[T]:
        """The value of one block, or of several."""
        if isinstance(index, slice):
            return tuple([self.at(number) for number in range(*index.indices(len(self)))])
        return self.at(range(len(self))[index])

    def __eq__(self, other: object) -> bool:
        """Equal to any sequence of equal values."""
        return (
            isinstance(other, Sequence)
            and len(self) == len(other)
            and all(one == another for one, another in zip(self, other, strict=True))
        )

    def __hash__(self) -> int:
        """Alike for equal rows."""
        return hash(len(self))

    def __reduce__(self) -> tuple[Callable[..., Sequence[T]], tuple[object, ...]]:
        """Pickle the values, not what they are made from."""
        return tuple, (list(self),)


class MadeRow(LateRow[T]):
    """All values are made at once, when the first is looked at; a race only makes them twice.

    Args:
        size: how many there will be.
        make: makes them.
    """

    def __init__(self, size: int, make: Callable[[], Sequence[T]]) -> None:
        self._size = size
        self._make: Callable[[], Sequence[T]] | None = make
        self._made: Sequence[T] = ()

    def __len__(self) -> int:
        """Number of blocks."""
        return self._size

    def at(self, index: int) -> T:
        """The value of one block."""
        make = self._make
        if make is not None:
            self._made = make()
            self._make = None  # what they are made from is needed no more
        return self._made[index]
