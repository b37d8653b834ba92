"""Several words for "by" inside a line: "was written by"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cleanarticle.metadata.authors.name_words import NAME_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence


class Phrases(NamedTuple):
    """Several words for "by", as they stand inside a line ("was written by"), lower case."""

    last: re.Pattern[str]  # the last word of each: a few words, where the phrases are a hundred
    phrases: tuple[str, ...]

    def stand_in(self, text: str) -> bool:
        """Whether one of them stands in some lines."""
        lowered = text.lower()
        return any(lowered.endswith(self.phrases, 0, found.end()) for found in self.last.finditer(lowered))

    def rest(self, text: str) -> str:
        """What follows the first of them in a line; "" where there is none."""
        lowered = text.lower()
        for found in self.last.finditer(lowered):
            if lowered.endswith(self.phrases, 0, found.end()):
                return text[found.end() :]
        return ""


def phrases_of(prefixes: Sequence[str]) -> Phrases:
    """Finds several words for "by" inside a line; there, who "planned and edited" wrote nothing."""
    listed = [prefix for prefix in prefixes if " " in prefix and not _helps(prefix.split())]
    lasts = sorted({re.escape(prefix.rpartition(" ")[2]) for prefix in listed})
    firsts = "".join(sorted({last[0] for last in lasts})) or "-"  # asked first, they save most of the time
    return Phrases(re.compile(rf" (?=[{firsts}])(?:{'|'.join(lasts)}) "), tuple([f" {prefix} " for prefix in listed]))


def _helps(words: Sequence[str]) -> bool:
    """Whether words for "by" begin with what others did beside writing, and do not speak of the text: "photos by"."""
    return words[0] in NAME_WORDS.helpers and NAME_WORDS.texts.isdisjoint(words)
