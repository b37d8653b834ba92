"""A paragraph of strokes or stars is a line that was drawn with signs: "___", "* * *"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.HEADING})  # code and cells may hold a sign alone
# One full stop is what a template leaves behind; several are an author's pause, as an ellipsis is.
_DRAWN: Final = pattern(r"\.|[\s_*#=~·•\-–—―‒\u2500-\u257f]+")


class RuledLine:
    """Drops it: it parts what stands above from what stands below, and says nothing."""

    name: ClassVar[str] = "ruled-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of that sort."""
        if not survey.page.has_markup:  # a text may be Markdown or code
            return
        for block in survey.open:
            is_line = not block.text[0].isalnum() and kept[block.number] and block.kind in _KINDS
            if is_line and _DRAWN.fullmatch(block.text):
                yield Verdict(block.number, False, Species.BOILERPLATE, "drawn-with-signs", block.text[:20], "")
