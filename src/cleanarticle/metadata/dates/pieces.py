"""What dates are made of: the numbers, words and signs of a text, and the months among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Numbers, words and the signs that tell 3.4.2024, 3/4/2024 and 10:30 apart.
# Vowel signs of Indian and Thai words are no letters to ``re``; Thai abbreviations have a stop in the middle.
PIECE: Final = pattern(
    r"\d+|[\u0e01-\u0e4e]+(?:\.[\u0e01-\u0e4e]+)*\.?|[^\W\d_][^\s\d,.;:/()|\u060c\u00b7\-]*\.?|[:/.\-]"
)


def month_at(pieces: Sequence[str], place: int, months: Mapping[str, int]) -> tuple[int, int]:
    """The number of the month that begins at a piece, and its pieces: Vietnamese ones have up to three; 0 for none.

    Args:
        pieces: what PIECE finds in a text.
        place: of one of them.
        months: number of each month by its name.
    """
    if month := months.get(pieces[place].rstrip(".")):
        return month, 1
    for size in (3, 2):
        if month := months.get(" ".join(pieces[place : place + size])):
            return month, size
    return 0, 1
