"""A headline that the page shows cut short, and where it stands whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleanarticle.metadata.titles.headlines import Named
    from cleanarticle.model import Block

_CUTS: Final = ("...", "\u2026")
_CUT_SIGNS: Final = (".", "\u2026")
_DOTS: Final = ".\u2026 "
_MIN_STEM: Final = 8  # characters of a beginning that two texts do not have by chance
_MAX_HEADLINE: Final = 400
_OPEN: Final = "\u300a"  # Chinese marks around a title, behind "original title:"
_CLOSE: Final = "\u300b"


def whole_headline(found: Named, others: Iterable[Named], blocks: Sequence[Block]) -> Named:
    """The headline as another source has it, or the only Chinese title that begins with it, where it ends with dots.

    Args:
        found: the headline.
        others: what else may be one.
        blocks: the page's.
    """
    if not found.text.endswith(_CUTS):  # as nearly all do
        return found
    stem = found.text.rstrip(_DOTS)
    if len(stem) < _MIN_STEM:
        return found
    whole = next((one for one in others if _goes_on(one.text, stem)), None)
    if whole is not None:
        return found._replace(text=whole.text)  # the block that shows it stays: dates stand beside that
    return next((found._replace(text=text) for text in _titles(stem, blocks)), found)


def _goes_on(text: str, stem: str) -> bool:
    """Whether a text has words where another is cut."""
    return (
        len(text) > len(stem)
        and text.startswith(stem)
        and not text.startswith(_CUT_SIGNS, len(stem))
        and not text.endswith(_CUTS)
    )


def _titles(stem: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Titles between Chinese marks that go on behind a beginning."""
    opened = _OPEN + stem
    for block in blocks:
        _, mark, rest = block.text.partition(opened)
        if mark and 0 < (size := rest.find(_CLOSE)) <= _MAX_HEADLINE:
            yield stem + rest[:size]
