"""A line of nothing but hashtags files the article under its topics."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_SIGNS: Final = "#\uff03"
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})
_MAX_WORDS: Final = 20  # words of one line


class HashtagLine:
    """Drops lines such as "#harbour #ferry"; "#1" is a place in a ranking."""

    name: ClassVar[str] = "hashtag-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of hashtags."""
        most = _MAX_WORDS * survey.words.factor
        for block in left_of(survey, kept).blocks:
            if block.text[0] not in _SIGNS or block.words > most or block.kind not in _KINDS:
                continue
            if all(word[0] in _SIGNS and word[1:2].isalpha() for word in block.text.split()):
                yield Verdict(block.number, False, Species.TAGS, "only-hashtags", block.text, _MAX_WORDS)
