"""What a line of plain text shows beyond its length: links of Markdown, words of credits, repetition."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_OPENING: Final = 40  # characters that two lines have in common where the second says the first again
_FAR: Final = 60  # lines; beyond it all distances are alike


class LineForm:
    """Share of link text, share of words for pictures and their makers, and a copy above."""

    name: ClassVar[str] = "line-form"
    facts: ClassVar[tuple[str, ...]] = (
        "link-text",
        "credit-words",
        "said-above",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every line; see ``facts``."""
        labels = survey.words.labels
        has_none = labels.isdisjoint
        opened = survey.of_open(survey.tokens)
        return (
            survey.columns.linked,
            [
                0.0 if has_none(tokens) else len([1 for token in tokens if token in labels]) / len(tokens)
                for tokens in opened
            ],
            _said_above(survey.columns.text, survey.columns.number),
        )


def _said_above(texts: Sequence[str], numbers: Sequence[int]) -> list[int]:
    """Lines since one that opens alike; 0 where none does."""
    last: dict[str, int] = {}
    found = []
    for text, number in zip(texts, numbers, strict=True):
        opening = text[:_OPENING]
        distance = number - last.get(opening, number)
        found.append(min(distance, _FAR) if distance else 0)
        last[opening] = number
    return found
