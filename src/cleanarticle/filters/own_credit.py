"""A line that ends with the site's name in brackets is a caption, and one of its name and a slash is a credit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.filters.site_names import site_names
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 45  # words of a caption
_MAX_CREDIT: Final = 8  # words of a credit that stands alone
_MIN_DASHED: Final = 6  # words of a caption with its credit behind a dash; "Jane Doe – The Harbour" signs a letter
_MAX_NAMES: Final = 60  # characters of the credit
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.CAPTION, Kind.QUOTE})
_BRACKET: Final = pattern(r"[(\[\uff08]([^()\[\]\uff08\uff09]{2,60})[)\]\uff09]\.?$")
_CLOSING: Final = ")]\uff09"  # what such a line ends with: one look spares most texts the search
# A dash or bar, or the end of a sentence, and a name.
_DASHED: Final = pattern(r"(?: [-–—|]|[.!?।۔][\"»”]?) ([^-–—|.!?।۔]{2,40})$")
_NO_LAST: Final = "-–—|.!?।۔"  # what such a line does not end with
_BETWEEN: Final = pattern(r" ?[/|,\u2022\u00b7\uff0f] ?| [-–—] ")


class OwnCredit:
    """Drops "The bridge at noon (Jane Doe / The Harbour Times)" and "The Harbour Times / Jane Doe"."""

    name: ClassVar[str] = "own-credit"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line whose credit names the site."""
        if not survey.hints.names:
            return
        most = _MAX_WORDS * survey.words.factor
        found = {
            block.number: credit
            for block in left_of(survey, kept).blocks
            if block.words <= most and block.kind in _KINDS and (credit := _credit(block))
        }
        names = site_names(survey) if found else frozenset()
        for number, credit in found.items():
            parts = _BETWEEN.split(credit)
            if any(tuple(tokens(part)) in names for part in parts) and all(
                part[:1].isalpha() and not part[0].islower() for part in parts
            ):
                yield Verdict(number, False, Species.CAPTION, "credits-the-site", credit, _MAX_WORDS)


def _credit(block: Block) -> str:
    """What a line ends with, in brackets or set off, or a short line with a slash in it; "" where it has none."""
    text, at = block.text, max(0, len(block.text) - _MAX_NAMES)
    found = _BRACKET.search(text, at) if text.removesuffix(".")[-1:] in _CLOSING else None
    if not found and block.words >= _MIN_DASHED and text[-1] not in _NO_LAST:
        found = _DASHED.search(text, at)
    return found[1] if found else text if "/" in text and block.words <= _MAX_CREDIT else ""
