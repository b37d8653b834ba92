"""Declared names as the page shows them: "Doe, Jane" turned round, "JANE DOE" and "JaneDoe" in the usual spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.person_names import is_company
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_WORD: Final = r"[^\W\d_][\w.'\u2019-]{0,30}"
_TURNED: Final = pattern(rf"({_WORD}(?: {_WORD})?), ?({_WORD}(?: {_WORD})?)")
_PARTED: Final = pattern(r"([^\W\d_]{2,20}+)\.([^\W\d_]{4,20}+)")  # "Jane.Doerly"; the end of a host is shorter
_RUN_TOGETHER: Final = pattern(
    r"([A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{2,15}+)([A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{2,15}+)"
)
_MAX_TEXT: Final = 300  # characters of a declared byline
_MAX_NAMES: Final = 9
_MAX_BLOCKS: Final = 3_000


def as_shown(text: str, blocks: Sequence[Block], *, is_one: bool = False) -> str:
    """A declared byline with each "Doe, Jane" as "Jane Doe", where the page shows every one of them so.

    Args:
        text: one person, or several with semicolons between them.
        blocks: the page's blocks.
        is_one: whether one word on each side of a comma is one person's name where the page shows neither apart.
    """
    if "," not in text or len(text) > _MAX_TEXT:
        return text
    names = [_TURNED.fullmatch(part.strip()) for part in text.split(";", _MAX_NAMES)]
    turned = [f"{found[2]} {found[1]}" for found in names if found and _may_be_turned(found[1], found[2])]
    if is_one and len(turned) == len(names) == 1 and turned[0].count(" ") == 1:
        given = turned[0].partition(" ")[0]
        is_apart = any(given in block.text and text not in block.text for block in blocks[:_MAX_BLOCKS])
        return turned[0] if not is_apart or _is_shown(turned[0], blocks) else text
    if len(turned) < len(names) or not all(_is_shown(name, blocks) for name in turned):
        return text
    return "; ".join(turned)


def _may_be_turned(family: str, given: str) -> bool:
    """Whether both sides of a comma may be parts of one person's name."""
    words = [*family.split(), *given.split()]
    is_house = is_company(f"{family} {given}") or not NAME_WORDS.houses.isdisjoint(word.casefold() for word in words)
    return not is_house and all(word[0].isupper() for word in words)


def as_spelled(name: str, sources: Sources) -> str:
    """A name as the text spells it: not in capitals, and not in one word as programs write it.

    Args:
        name: an author's.
        sources: the page's facts.
    """
    if parted := _PARTED.fullmatch(name):
        is_capital = all(part[0].isupper() and not part.isupper() for part in parted.groups())
        return f"{parted[1]} {parted[2]}" if is_capital else name
    if run := _RUN_TOGETHER.fullmatch(name):
        usual, host = f"{run[1]} {run[2]}", f"{run[1]}-{run[2]}".casefold()
        return usual if host in sources.url.casefold() or _is_shown(usual, sources.page.blocks) else name
    usual = name.title()
    return usual if name.isupper() and " " in name and _is_shown(usual, sources.page.blocks) else name


def _is_shown(name: str, blocks: Sequence[Block]) -> bool:
    return any(name in block.text for block in blocks[:_MAX_BLOCKS])
