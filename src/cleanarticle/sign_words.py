"""A language's words for the signs of a line, filed so that a line without any costs next to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.tokens import normal, spaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from cleanarticle.langpacks import LanguagePack

NUMBER: Final = "number"  # the one sign that no pack words: a token that starts with a digit
UNSPACED_FACTOR: Final = 2  # characters for a word in scripts without spaces
UNSPACED: Final = frozenset({"Han", "Kana", "Thai"})  # scripts in which a token is a character
_KEY: Final = 3  # letters of a stem by which it is filed


class Word(NamedTuple):
    """A word, several in a row, or a part of one."""

    needle: str  # what must stand in a line of tokens that has a blank on either side
    sign: str
    text: str  # as the pack has it


class WordIndex(NamedTuple):
    """Words, ready for searching."""

    whole: Mapping[str, Sequence[Word]]  # by their first token
    stems: Mapping[str, Sequence[Word]]  # by the first letters
    inner: Sequence[Word]  # those that may stand within another

    def find(self, line: str, read: Iterable[str]) -> dict[str, str]:
        """The signs in a line, each with the word that gives it."""
        found: dict[str, str] = {}
        whole, stems = self.whole, self.stems
        for token in read:
            for needle, sign, text in (*whole.get(token, ()), *stems.get(token[:_KEY], ())):
                if needle in line:
                    found.setdefault(sign, text)
        found.update((sign, text) for needle, sign, text in self.inner if needle in line)
        return found


class Wordlist(NamedTuple):
    """One language's words for the signs."""

    topics: WordIndex  # of signs that come first in a rule: most lines have none, which is soon seen
    others: WordIndex
    factor: int  # what the most words of a rule are multiplied with

    def signs_of(self, line: str, read: Iterable[str]) -> dict[str, str]:
        """The signs in a line of tokens with a blank on either side; none where no topic is."""
        found = self.topics.find(line, read)
        if found:
            found.update(self.others.find(line, read))
            found.update((NUMBER, token) for token in read if token[0].isdigit())
        return found


def wordlist(pack: LanguagePack, general: Sequence[LanguagePack], topics: Collection[str]) -> Wordlist:
    """The words of one language, ready for searching.

    Args:
        pack: the language.
        general: packs whose words belong to every language.
        topics: the signs that come first in a rule.
    """
    entries = [
        (word, _word(word, sign)) for one in (pack, *general) for sign, words in one.signs.items() for word in words
    ]
    return Wordlist(
        _index(entry for entry in entries if entry[1].sign in topics),
        _index(entry for entry in entries if entry[1].sign not in topics),
        UNSPACED_FACTOR if pack.script in UNSPACED else 1,
    )


def _word(text: str, sign: str) -> Word:
    """A word as it is compared."""
    opens, ends = not text.startswith("*"), not text.endswith("*")
    tokens = " ".join(spaced(normal(text.strip("*"))).split())
    return Word(" " * opens + tokens + " " * ends, sign, text.strip("*"))


def _index(entries: Iterable[tuple[str, Word]]) -> WordIndex:
    """Words as the packs have them, filed by how they open."""
    whole: dict[str, list[Word]] = {}
    stems: dict[str, list[Word]] = {}
    inner: list[Word] = []
    for text, word in entries:
        first, *more = word.needle.split()
        if text.startswith("*"):
            inner.append(word)
        elif text.endswith("*") and not more:
            stems.setdefault(first[:_KEY], []).append(word)
        else:
            whole.setdefault(first, []).append(word)
    return WordIndex(whole, stems, inner)
