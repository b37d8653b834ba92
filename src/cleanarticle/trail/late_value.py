"""A field that is worked out when it is first looked at: of most cleaned texts nobody asks who wrote them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, overload

T = TypeVar("T")


class LateValue(Generic[T]):
    """A field of a dataclass that is given as its value, or as what makes it; a race only makes it twice.

    Args:
        default: the value where none is given.
    """

    def __init__(self, default: T) -> None:
        self._default = default
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn the field's name."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> T: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> T:
        """The value; the default where the class is asked, as ``dataclass`` does."""
        if instance is None:
            return self._default
        kept = instance.__dict__
        value = kept[self._name]
        if callable(value):
            value = kept[self._name] = value()
        found: T = value
        return found

    def __set__(self, instance: object, value: T | Callable[[], T]) -> None:
        """Keep what the constructor was given."""
        instance.__dict__[self._name] = value
