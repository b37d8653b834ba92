"""Dates in other calendars and digits, rewritten in the Gregorian one."""

from __future__ import annotations

import re
from typing import Final

_FOREIGN_DIGITS: Final = re.compile(r"[^\x00-\x7f]")
_BUDDHIST: Final = re.compile(r"(?<!\d)(25[3-9]\d|26[0-4]\d)(?!\d)")
BUDDHIST_OFFSET: Final = 543  # years that the Thai count is ahead


def western_digits(text: str) -> str:
    """The same text with the digits of every script as 0-9."""
    return _FOREIGN_DIGITS.sub(_digit, text)


def _digit(found: re.Match[str]) -> str:
    character = found.group()
    return str(int(character)) if character.isdecimal() else character


def gregorian(text: str) -> str:
    """``text`` with 0-9 for the digits of every script and Gregorian for Thai years."""
    text = western_digits(text)
    return _BUDDHIST.sub(lambda year: str(int(year.group()) - BUDDHIST_OFFSET), text)
