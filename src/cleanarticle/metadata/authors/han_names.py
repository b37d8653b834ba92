"""Names in scripts that put nothing between words: roles and places run into them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.authors.shown_words import ShownWords

_HAN: Final = pattern("[\u3400-\u9fff]{2,4}")  # a whole name
# Family and given name: a blank between them, or both together as long as most are.
_JAPANESE: Final = pattern(
    "[\u3005\u3400-\u9fff]{1,3} [\u3005\u3400-\u9fff\u3040-\u30ff]{1,4}|[\u3005\u3400-\u9fff]{3,6}"
)
_RUN: Final = pattern("[\u3005\u3400-\u9fff]+")
_SLASH: Final = "\u2571"  # stands between a house and its place, or "reports"
_MAX_NAME: Final = 4  # characters of a Chinese name
_SHORTEST: Final = 2
_USUAL: Final = 3  # of most of them, where a place follows without a sign
_MAX_LABEL: Final = 6  # characters of a label and its colon
_MIN_ROLE: Final = 2  # characters of a role that may run into a name


def han_names(part: str, words: ShownWords) -> list[str]:
    """The names in a part of a byline that begins in Chinese characters; the part itself where they are not told apart.

    Args:
        part: what stands between two borders of the line.
        words: the words around names in the page's languages.
    """
    pieces = part.split() if words.is_unspaced else [part]
    for joiner in words.joiners:
        if len(joiner) == 1 and not joiner.isascii():
            pieces = [name for one in pieces for name in _halves(one, joiner)]
    names: list[str] = []
    told: list[str] = []
    for piece in map(_without_button, pieces):
        if _is_checker(piece) or (
            names and (piece.startswith(NAME_WORDS.han_buttons) or piece in NAME_WORDS.han_places)
        ):
            break  # whose names follow only checked what others wrote; what follows buttons ("字号：大") names nobody
        if names and "\uff1a" in piece[_SHORTEST:_MAX_LABEL] and not words.has_prefix(piece):
            break  # how often it was read
        told.append(piece)
        is_desk = piece.endswith(NAME_WORDS.han_desks) and piece not in words.roles
        names.append(piece if is_desk else _without_role(piece, words))
    names = [name for name in names if name]
    if all(map(_HAN.fullmatch, names)):
        return names[1:] if len(names) > 1 and _is_of_house(told, words) else names
    return [part if told == pieces else " ".join(filter(None, told))]


def _is_of_house(pieces: Sequence[str], words: ShownWords) -> bool:
    """Whether only the first of some pieces ends with a role: its reporters follow, as in "南都记者 王小明 李四"."""
    ends = tuple([role for role in words.roles if len(role) >= _MIN_ROLE])
    if pieces[0] in words.roles or not pieces[0].endswith(ends):
        return False
    return not any(piece.endswith(ends) for piece in pieces[1:])


def _is_checker(piece: str) -> bool:
    """Whether a piece is, or begins with, the label of who edited or checked what others wrote: "责任编辑：王小明"."""
    label = piece.partition("\uff1a")[0].partition(":")[0]
    return piece in NAME_WORDS.han_checkers or label.endswith(NAME_WORDS.han_editors)


def is_whole_name(name: str, words: ShownWords) -> bool:
    """Whether what stands in brackets is a Japanese name and nothing else: "山田太郎", "山田 太郎"."""
    return name not in NAME_WORDS.han_notes and not words.is_unspaced and _JAPANESE.fullmatch(name) is not None


def _without_button(piece: str) -> str:
    """The text before a button that runs into it; nothing where it is one."""
    if piece in NAME_WORDS.han_buttons:
        return ""
    for button in NAME_WORDS.han_buttons:
        if piece.endswith(button) and len(piece) >= len(button) + _SHORTEST:
            return piece[: -len(button)]
    return piece


def _without_role(piece: str, words: ShownWords) -> str:
    """The name before or after a role, without the place and the word for "reports" behind it."""
    for role in sorted(words.roles, key=len, reverse=True):
        is_role = len(role) >= _MIN_ROLE and not role.isascii() and role not in NAME_WORDS.han_reports
        if is_role and role in piece:
            front, _, back = piece.partition(role)
            found = _RUN.match(back.lstrip(" :\uff1a"))
            return _name_before_place(found.group(), words, _SHORTEST) if found else front
    if piece in NAME_WORDS.han_reports:
        return ""
    # Without a role, two characters before "reports" are a place more often than a name.
    return _name_before_place(piece, words, _USUAL) if _cut(piece, 0) != piece else piece


def _name_before_place(run: str, words: ShownWords, shortest: int) -> str:
    """The name that a run of characters begins with, where a place may follow."""
    name = _cut(run, shortest).rstrip(_SLASH)
    return name[:_USUAL] if len(name) > _MAX_NAME and words.is_unspaced else name


def _cut(run: str, shortest: int) -> str:
    """A run of characters without a word for "reports" at its end; "" where less than a name stands before it."""
    for report in NAME_WORDS.han_reports:
        if len(report) >= _MIN_ROLE and run.endswith(report):
            return run[: -len(report)] if len(run) - len(report) >= shortest else ""
    return run


def _halves(part: str, joiner: str) -> list[str]:
    """The names before and after a sign for "and" that may be a part of a name, where both are whole without it."""
    front, sign, back = part.partition(joiner)
    return [front, back] if sign and _HAN.fullmatch(front) and _HAN.fullmatch(back) else [part]
