"""Labels that say nothing of an article, in all languages."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final, NamedTuple

_FILE: Final = Path(__file__).parents[1] / "data" / "label-words.toml"


class LabelWords(NamedTuple):
    """What ``data/label-words.toml`` says; all lower case."""

    rights: tuple[str, ...]  # what lines about rights hold
    han_parts: tuple[str, ...]  # how the names of Chinese sites' parts end
    homes: frozenset[str]  # the first page
    no_sections: frozenset[str]  # what stands in a section's or a tag's place and names none
    no_tags: frozenset[str]  # what is a tag of any article
    comments: tuple[str, ...]  # what lines about comments hold

    def says_nothing(self, text: str) -> bool:
        """Whether a label names the first page, or no section."""
        lowered = text.casefold()
        return lowered in self.homes or lowered in self.no_sections

    def is_of_rights(self, text: str) -> bool:
        """Whether a line tells of rights."""
        return any(map(text.casefold().__contains__, self.rights))

    def is_of_comments(self, text: str) -> bool:
        """Whether a lower-case line tells of comments."""
        return any(map(text.__contains__, self.comments))


def read_label_words() -> LabelWords:
    """Read the data file."""
    data = tomllib.loads(_FILE.read_text("utf-8"))
    return LabelWords(
        rights=tuple(data["rights"]),
        han_parts=tuple(data["han_parts"]),
        homes=frozenset(data["homes"]),
        no_sections=frozenset(data["no_sections"]),
        no_tags=frozenset(data["no_tags"]),
        comments=tuple(data["comments"]),
    )


LABEL_WORDS: Final = read_label_words()
