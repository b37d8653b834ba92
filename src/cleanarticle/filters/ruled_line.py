"""A line that is drawn with signs, "___" or "* * *", a link between arrows, ">>> Buy now <<<", or a page's source."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.HEADING})  # code and cells may hold a sign alone
# One full stop is what a template leaves behind; several are an author's pause, as an ellipsis is.
# What an editor could not decode, what has no width, and the cross that closes a window say no more.
_DRAWN: Final = pattern(r"\.|[×✕✖⚫●■]|[\ufffd\u200b-\u200f\u2060\ufeff]+|[\s_*#=~·•\-–—―‒\u2500-\u257f]+")
# What no template filled in, "{{ post.title }}", and a style sheet that was pasted from a word processor.
_UNFILLED: Final = pattern(r"(?:\{\{[^{}]*+\}\}[\s,;|·-]*+)++")
_STYLES: Final = pattern(r"@font-face[^{}]{0,24}\{")  # a line break that was escaped twice may stand between
_DASHES: Final = " -\u2013\u2014="  # before an arrow's head, and behind it
_RIGHT: Final = frozenset(">\u2192\u25ba\u25b6")
_LEFT: Final = frozenset("<\u2190\u25c4\u25c0")
_MOST_LINK: Final = 0.7  # of it, as the arrows are none
_MAX_WORDS: Final = 14


class RuledLine:
    """Drops the first, which says nothing, the second, a button made of text, and what was never meant to be read."""

    name: ClassVar[str] = "ruled-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of that sort."""
        if not survey.page.has_markup:  # a text may be Markdown or code
            return
        for block in left_of(survey, kept).blocks:
            is_line = not block.text[0].isalnum() and block.kind in _KINDS
            if is_line and _is_pointed_at(block, survey.words.factor):
                yield Verdict(block.number, False, Species.AD, "between-arrows", block.text[:20], "")
            elif is_line and block.kind is kinds.PARAGRAPH and _is_source(block.text):
                yield Verdict(block.number, False, Species.BOILERPLATE, "of-the-source", block.text[:20], "")
            elif is_line and _DRAWN.fullmatch(block.text):
                yield Verdict(block.number, False, Species.BOILERPLATE, "drawn-with-signs", block.text[:20], "")


def _is_source(text: str) -> bool:
    """Whether a paragraph is what makes a page, and not what it says."""
    return _STYLES.match(text) is not None or _UNFILLED.fullmatch(text) is not None


def _is_pointed_at(block: Block, factor: int) -> bool:
    """Whether a line is a link between arrows: of three such lines on 2,340 pages none is the article's."""
    if block.linked < _MOST_LINK or block.words > _MAX_WORDS * factor:
        return False
    text = block.text.strip(_DASHES)
    return text[:1] in _RIGHT and text[-1:] in _LEFT
