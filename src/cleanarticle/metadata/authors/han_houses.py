"""Papers, desks and credits in scripts that put nothing between words: known by how they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUN: Final = pattern("[\u3005\u3400-\u9fff]+")
_WIDE_COLON: Final = "\uff1a"
_SHORTEST: Final = 3  # characters of a house
_ENDS: Final = "\uff09)\u3002\u3011] "  # signs behind a credit
_NEAR_END: Final = 6  # characters in which the text is spoken of, where one person made both


def is_han_house(name: str) -> bool:
    """Whether a name is that of a Chinese or Korean paper, station or site."""
    if len(name) > _SHORTEST and name.endswith(NAME_WORDS.hangul_houses):
        return True
    return len(name) >= _SHORTEST and name.endswith((*NAME_WORDS.han_houses, *NAME_WORDS.han_desks))


def source_behind(word: str, rest: Sequence[str]) -> str:
    """The house behind a label for where a Chinese text was taken from, with or without a colon; "" for none.

    Args:
        word: what stands between two blanks of a line.
        rest: the words behind it.
    """
    label, _, house = word.replace(":", _WIDE_COLON).partition(_WIDE_COLON)
    if label not in NAME_WORDS.han_sources:
        return ""
    house = house or next(iter(rest), "")  # buttons stand behind it
    return house if is_han_house(house) else ""


def is_han_desk(text: str) -> bool:
    """Whether all of a text is the name of a desk or a paper's room: "編輯中心"."""
    return _RUN.fullmatch(text) is not None and text.endswith(NAME_WORDS.han_desks)


def is_han_credit(text: str) -> bool:
    """Whether a line says who took a picture, and not who wrote, too: "記者王小明攝", but not "王小明/文、攝"."""
    line = text.rstrip(_ENDS)
    if not line.endswith(NAME_WORDS.han_credits) or any(map(line[-_NEAR_END:].__contains__, NAME_WORDS.texts)):
        return False
    last = line[max(line.rfind("("), line.rfind("\uff08"), 0) :].replace("\uff0f", "/")
    return not any(f"/{word}" in last for word in NAME_WORDS.texts)  # "（記者 王小明/文 通訊員 李小華/圖）"
