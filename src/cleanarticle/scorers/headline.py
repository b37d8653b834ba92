"""A block may say what the page's title, description or embedded article says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.headline_block import likeness
from cleanarticle.tokens import tokens

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

_MAX_DESCRIPTION_WORDS: Final = 80
_FAR: Final = 60
_BODY_CHARS: Final = 80  # opening of a block that is looked for in the embedded article


class Headline:
    """Likeness to the title and description, distance from the headline, copies on the page."""

    name: ClassVar[str] = "headline"
    facts: ClassVar[tuple[str, ...]] = (
        "title-likeness",
        "from-headline",
        "description-likeness",
        "in-embedded-body",
        "copies",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        blocks, hints = survey.open, survey.hints
        lower = [block.text.lower() for block in blocks]
        copies = Counter(lower)
        headline = survey.headline
        return (
            [survey.title_likeness[block.number] for block in blocks],
            [min(max(block.number - headline, -_FAR), _FAR) if headline >= 0 else -_FAR - 1 for block in blocks],
            _described(survey),
            [(2 if text[:_BODY_CHARS] in hints.body else 1) if hints.body else 0 for text in lower],
            [copies[text] for text in lower],
        )


def _described(survey: Survey) -> list[float]:
    """Jaccard index of each block and the page's description."""
    words = frozenset(tokens(survey.hints.description))
    if not words:
        return [0.0] * len(survey.open)
    read = [(block.words, survey.tokens[block.number]) for block in survey.open]
    return [
        likeness(own, [words]) if count <= _MAX_DESCRIPTION_WORDS and not words.isdisjoint(own) else 0.0
        for count, own in read
    ]
