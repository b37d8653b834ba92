"""A short line that ends with "Photo: Jane Doe" is the caption of a picture that the text has lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 45  # words of a caption
_MAX_NAMES: Final = 60  # characters of the credit
# A sentence's end or a bracket, a word, a sign or blank, and names to the end.
_TAIL: Final = re.compile(
    r"(?:[.!?\u3002)\]|,]\s+|\s[(\[]\s?|\s[-–—/]\s)((\u00a9|[^\W\d_]+(?:[- ][^\W\d_]+)?)[\s:]+[^.!?]+\.?[)\]]?)$"
)


class CreditTail:
    """Drops captions with their credit."""

    name: ClassVar[str] = "credit-tail"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line that ends with a credit."""
        labels = survey.words.credits | survey.words.captions
        for block in survey.open:
            if not kept[block.number] or block.words > _MAX_WORDS or block.kind is Kind.CELL:
                continue
            credit = _credit(block.text, labels)
            if credit:
                yield Verdict(block.number, False, Species.CAPTION, "ends-with-credit", credit, _MAX_WORDS)


def _credit(text: str, labels: frozenset[str]) -> str:
    """The credit at a text's end; "" where there is none."""
    at = max(0, len(text) - _MAX_NAMES)
    while found := _TAIL.search(text, at):
        label = found[2]
        is_label = label == "\u00a9" or label.lower().replace("-", " ").split()[0] in labels
        if is_label and _are_names(found[1][len(label) :]):
            return found[1]
        at = found.start() + 1
    return ""


def _are_names(text: str) -> bool:
    """Whether all words but short ones are capitalised."""
    words = [word.strip("():[].,;") for word in text.replace("/", " ").split()]
    return any(words) and all(word[:1].isupper() or len(word) <= 3 or word[:1].isdigit() for word in words)  # noqa: PLR2004
