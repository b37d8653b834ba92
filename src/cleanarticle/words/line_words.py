"""Reads what each word of a line says: fitted log-odds of article against boilerplate, a file a language."""

from __future__ import annotations

import json
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cleanarticle.words.language_files import read_language_file, write_language_file
from cleanarticle.words.lexicon import weigh_sum

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FOLDER: Final = Path(__file__).parents[1] / "data" / "line-words"


def read_line_words(code: str, folder: Path = FOLDER) -> Mapping[str, float]:
    """The words of a language.

    Args:
        code: of a language that has a pack.
        folder: where the files lie.

    Returns:
        For each word, lower case, its log-odds (natural logarithm): above 0 where articles have it more often than
        lines of boilerplate; no words where there is no file.

    Raises:
        ValueError: the file is no JSON.
    """
    words: dict[str, float] = json.loads(read_language_file(folder, code))
    return words


def weigh_lines(lines: Sequence[Sequence[str]], words: Mapping[str, float]) -> Sequence[float]:
    """What the words of each line say: above 0 what articles do, below 0 what boilerplate does.

    Naive Bayes over words (Maron 1961), whose sums grow too fast with length as words are not independent: divided by
    the root of their number, lines of different lengths compare.

    Args:
        lines: the tokens of each.
        words: log-odds of a language's words; where there are none, no line says anything.
    """
    if not words:
        return (0.0,) * len(lines)
    return [weigh_sum(own, words) / sqrt(len(own) + 1) if own else 0.0 for own in lines]


def write_line_words(code: str, words: Mapping[str, float], folder: Path = FOLDER) -> None:
    """Write the words of a language, sorted."""
    write_language_file(folder, code, dict(sorted(words.items())))
