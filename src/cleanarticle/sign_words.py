"""A language's words for the signs of a line, filed so that a line without any costs next to nothing."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.sentence_ends import QUESTION_MARKS
from cleanarticle.tokens import normal, spaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from cleanarticle.langpacks import LanguagePack

_NUMBER, _YEAR, _NAME, _MAIL, _HANDLE = "number", "year", "name-first", "mail", "handle"
QUESTION: Final = "question"
COMPUTED: Final = frozenset({_NUMBER, _YEAR, _NAME, _MAIL, _HANDLE, QUESTION})  # signs that no pack words
_AROUND: Final = ".,;:()<>[]"  # what may stand around an address
_PATTERNS: Final = (
    (_NUMBER, re.compile(r"\d+")),
    (_YEAR, re.compile(r"(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)")),
    (QUESTION, re.compile(f"[{QUESTION_MARKS}]")),
)
_ACCOUNT: Final = re.compile(r"(?:^|\s)(@\w+)")
UNSPACED_FACTOR: Final = 2  # characters for a word in scripts without spaces
UNSPACED: Final = frozenset({"Han", "Kana", "Thai"})  # scripts in which a token is a character
_KEY: Final = 3  # letters of a stem by which it is filed, where none of its language is shorter, as Korean ones are


class Word(NamedTuple):
    """A word, several in a row, or a part of one."""

    needle: str  # what must stand in a line of tokens that has a blank on either side
    sign: str
    text: str  # as the pack has it


def seen_in(text: str) -> dict[str, str]:
    """The signs that are no words: a number, a year, a name at the start, a mail address, an account, a question."""
    found = {sign: seen[0] for sign, pattern in _PATTERNS if (seen := pattern.search(text))}
    if "@" in text:
        found |= _addresses(text)
    first = text.split(None, 2)[:2]
    if len(first) > 1 and not any(word[0].islower() or not word[0].isalpha() for word in first):
        found[_NAME] = first[0]
    return found


def _addresses(text: str) -> dict[str, str]:
    """A mail address, and the name of an account."""
    found = {}
    if account := _ACCOUNT.search(text):
        found[_HANDLE] = account[1]
    if address := next((word for word in text.split() if 0 < word.find("@") < word.rfind(".", 0, -1)), ""):
        found[_MAIL] = address.strip(_AROUND)
    return found


class WordIndex(NamedTuple):
    """Words, ready for searching."""

    whole: Mapping[str, Sequence[Word]]  # by their longest token
    stems: Mapping[str, Sequence[Word]]  # by the first letters
    inner: Sequence[Word]  # those that may stand within another
    opening: itemgetter[slice]  # a token's first letters
    needles: Mapping[str, Sequence[str]]  # what is looked for, by its sign

    def may_find(self, read: Sequence[str]) -> bool:
        """Whether a line with these tokens may have a sign: at a small cost no for most."""
        if not self.whole.keys().isdisjoint(read) or self.inner:
            return True
        return not self.stems.keys().isdisjoint(map(self.opening, read))

    def find(self, line: str, read: Sequence[str]) -> dict[str, str]:
        """The signs in a line, each with the word that gives it, in the order of the line."""
        found: dict[str, str] = {}
        whole, stems = self.whole, self.stems
        for token, key in zip(read, map(self.opening, read), strict=True):
            # Asking first costs half of joining what two tables do not have.
            if token in whole or key in stems:
                for needle, sign, text in (*whole.get(token, ()), *stems.get(key, ())):
                    if needle in line:
                        found.setdefault(sign, text)
        if self.inner:
            found.update([(sign, text) for needle, sign, text in self.inner if needle in line])
        return found

    def has(self, sign: str, line: str) -> bool:
        """Whether a line has a sign; for one sign this is ten times as fast as finding all."""
        return any(needle in line for needle in self.needles.get(sign, ()))


class Wordlist(NamedTuple):
    """One language's words for the signs."""

    topics: WordIndex  # of signs that come first in a rule: most lines have none, which is soon seen
    others: WordIndex
    factor: int  # what the most words of a rule are multiplied with
    cues: WordIndex  # of signs that announce other stories, which no rule has

    def signs_of(self, line: str, read: Sequence[str]) -> dict[str, str]:
        """The signs in a line of tokens with a blank on either side; none where no topic is."""
        found = self.topics.find(line, read)
        if found:
            found.update(self.others.find(line, read))
        return found


def wordlist(
    pack: LanguagePack, general: Sequence[LanguagePack], topics: Collection[str], cue: Collection[str] = ()
) -> Wordlist:
    """The words of one language, ready for searching.

    Args:
        pack: the language.
        general: packs whose words belong to every language.
        topics: the signs that come first in a rule.
        cue: the signs that announce other stories.
    """
    entries = [
        (word, _word(word, sign)) for one in (pack, *general) for sign, words in one.signs.items() for word in words
    ]
    return Wordlist(
        _index(entry for entry in entries if entry[1].sign in topics),
        _index(entry for entry in entries if entry[1].sign not in topics and entry[1].sign not in cue),
        UNSPACED_FACTOR if pack.script in UNSPACED else 1,
        _index(entry for entry in entries if entry[1].sign in cue),
    )


def _word(text: str, sign: str) -> Word:
    """A word as it is compared."""
    opens, ends = not text.startswith("*"), not text.endswith("*")
    tokens = " ".join(spaced(normal(text.strip("*"))).split())
    return Word(" " * opens + tokens + " " * ends, sign, text.strip("*"))


def _index(entries: Iterable[tuple[str, Word]]) -> WordIndex:
    """Words as the packs have them, filed by one of their tokens."""
    whole: dict[str, list[Word]] = {}
    stems: dict[str, list[Word]] = {}
    inner: list[Word] = []
    needles: dict[str, list[str]] = {}
    for text, word in entries:
        needles.setdefault(word.sign, []).append(word.needle)
        tokens = word.needle.split()
        if text.startswith("*"):
            inner.append(word)
        elif text.endswith("*") and len(tokens) == 1:
            stems.setdefault(tokens[0], []).append(word)
        else:
            # By the longest: words such as "the" and "to", which open many, stand in most lines.
            complete = tokens[:-1] if text.endswith("*") else tokens
            whole.setdefault(max(complete, key=len), []).append(word)
    letters = min(map(len, stems), default=_KEY)
    opening = itemgetter(slice(min(letters, _KEY)))
    filed: dict[str, list[Word]] = {}
    for stem, words in stems.items():
        filed.setdefault(opening(stem), []).extend(words)
    return WordIndex(whole, filed, inner, opening, needles)
