"""A block may say what the page's title, description or embedded article says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.headline_block import likeness
from cleanarticle.scorers.shifted import between

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_MAX_DESCRIPTION_WORDS: Final = 80
_FAR: Final = 60
_AROUND: Final = "\"'“”„«»…. "  # an excerpt may stand between
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
        numbers, headline = survey.columns.number, survey.headline
        texts = survey.columns.text
        copies = Counter(texts)
        return (
            survey.of_open(survey.title_likeness),
            between(numbers, headline, _FAR) if headline >= 0 else [-_FAR - 1] * len(numbers),
            _described(survey),
            _embedded(survey),
            list(map(copies.__getitem__, texts)),
        )


def _embedded(survey: Survey) -> list[float]:
    """2 for a block that opens as some of the embedded article, 1 for another, and 0 where that says nothing."""
    body, texts = survey.hints.body, survey.columns.text
    if not body:
        return [0] * len(texts)
    # Some pages give their description as the article; then no block is less the article's for not standing in it.
    # Nor is a cell ever: what is embedded are paragraphs.
    is_excerpt = body.strip(_AROUND) in " ".join(survey.hints.description.lower().split())
    absent = 0 if is_excerpt else 1
    kind = survey.columns.kind
    return [
        2 if text[:_BODY_CHARS].lower() in body else 0 if own is kinds.CELL else absent
        for text, own in zip(texts, kind, strict=True)
    ]


def _described(survey: Survey) -> list[float]:
    """Jaccard index of each block and the page's description."""
    words = survey.description
    if not words:
        return [0.0] * len(survey.open)
    has_none = words.isdisjoint
    return [
        0.0 if count > _MAX_DESCRIPTION_WORDS or has_none(own) else likeness(own, [words])
        for count, own in zip(survey.columns.words, survey.of_open(survey.tokens), strict=True)
    ]
