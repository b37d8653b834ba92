"""A language's words for the signs of a line, filed so that a line without any costs next to nothing."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import QUESTION_MARKS
from cleanarticle.words.tokens import is_thai, is_unspaced, normal, spaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from cleanarticle.words.langpacks import LanguagePack

_NUMBER, _YEAR, _NAME, _MAIL, _HANDLE = "number", "year", "name-first", "mail", "handle"
SET_OFF: Final = "name-comma"
QUESTION: Final = "question"
NO_LABEL: Final = "no-label"
_COUNT_LAST: Final = "count-last"
# Signs that no pack words.
COMPUTED: Final = frozenset({_NUMBER, _YEAR, _NAME, SET_OFF, _MAIL, _HANDLE, QUESTION, NO_LABEL, _COUNT_LAST})
_AROUND: Final = ".,;:()<>[]"  # what may stand around an address
_PATTERNS: Final = (
    (_NUMBER, pattern(r"\d+")),
    (_YEAR, pattern(r"(?<!\d)(?:(?:19[5-9]|20[0-4])\d|۱[۳۴][۰-۹]{2})(?!\d)")),
    (QUESTION, pattern(f"[{QUESTION_MARKS}]")),
    # "... its name? 1,206 votes cast"; a sentence about votes behind a question is longer, or ends with a full stop.
    (_COUNT_LAST, pattern(rf"[{QUESTION_MARKS}]\s*[^{QUESTION_MARKS}\d]{{0,30}}\d[^{QUESTION_MARKS}.。।]{{0,30}}$")),
)
_LABEL: Final = frozenset(":：")
_MAX_LABEL: Final = 45  # characters in which a label's colon stands: "Editor's note, Nov. 11, 2022:"
# "Jane Doe, ...", "森田花、...".
_COMMA: Final = pattern("[,，、،]")
_UNSPACED_NAME: Final = range(2, 5)  # characters of one in a script without spaces
_NAMES: Final = range(2, 4)  # words of a name
_MAX_THAI: Final = 12  # letters of a name
_ACCOUNT: Final = pattern(r"(?:^|\s)(@\w+)")
UNSPACED_FACTOR: Final = 2  # characters for a word in scripts without spaces
UNSPACED: Final = frozenset({"Han", "Kana", "Thai"})  # scripts in which a token is a character
_KEY: Final = 3  # letters of a stem by which it is filed, where none of its language is shorter, as Korean ones are


Word: TypeAlias = tuple[str, str, str]
"""A word, several in a row, or a part of one: what must stand in a line of tokens that has a blank on either side, its
sign, and its text as the pack has it. A plain tuple of strings, as the collector of cyclic garbage looks through every
other kind of record again and again."""


def seen_in(text: str) -> dict[str, str]:
    """The signs that are no words: numbers, years, a name at the start, addresses, accounts, questions, no label."""
    found = {sign: seen[0] for sign, pattern in _PATTERNS if (seen := pattern.search(text))}
    if "@" in text:
        found |= _addresses(text)
    if _LABEL.isdisjoint(text[:_MAX_LABEL]):
        found[NO_LABEL] = text[:1]
    first = text.split(None, 2)[:2]
    if len(first) > 1 and _are_capital(first):
        found[_NAME] = first[0]
    if comma := _COMMA.search(text, 0, _MAX_LABEL):
        name = text[: comma.start()]
        if (len(name) in _UNSPACED_NAME and is_unspaced(name)) or (
            len(name.split()) in _NAMES and _are_capital(name.split())
        ):
            found[SET_OFF] = name
    return found


def _are_capital(words: Iterable[str]) -> bool:
    """Whether words open with letters, and none with a small one; of Thai phrases only names are so short."""
    return not any(
        word[0].islower() or not word[0].isalpha() or (is_thai(word) and len(word) > _MAX_THAI) for word in words
    )


def _addresses(text: str) -> dict[str, str]:
    """A mail address, and the name of an account."""
    found = {}
    if account := _ACCOUNT.search(text):
        found[_HANDLE] = account[1]
    if address := next((word for word in text.split() if 0 < word.find("@") < word.rfind(".", 0, -1)), ""):
        found[_MAIL] = address.strip(_AROUND)
    return found


_Entry: TypeAlias = "tuple[str, str, list[str]]"  # a sign, a word of it as the pack has it, the word's tokens


class WordIndex(NamedTuple):
    """Words, ready for searching."""

    whole: Mapping[str, Sequence[Word]]  # by their longest token
    stems: Mapping[str, Sequence[Word]]  # by the first letters
    inner: Sequence[Word]  # those that may stand within another
    opening: itemgetter[slice]  # a token's first letters
    needles: Mapping[str, Sequence[str]]  # what is looked for, by its sign

    def may_hold(self, read: Sequence[str]) -> list[Sequence[Word]]:
        """The words that a line with these tokens may have, in the order of the line: at a small cost none for most."""
        whole, stems = self.whole, self.stems
        if not stems.keys().isdisjoint(map(self.opening, read)):
            return [
                (*whole.get(token, ()), *stems.get(key, ()))
                for token, key in zip(read, map(self.opening, read), strict=True)
                if token in whole or key in stems  # asking first costs half of joining what two tables do not have
            ]
        if whole.keys().isdisjoint(read):  # of most lines, and cheaper than looking for each
            return []
        return [whole[token] for token in filter(whole.__contains__, read)]

    def find(self, line: str, read: Sequence[str]) -> dict[str, str]:
        """The signs in a line, each with the word that gives it, in the order of the line."""
        return self.held(line, self.may_hold(read))

    def held(self, line: str, words: Iterable[Sequence[Word]]) -> dict[str, str]:
        """The same, given the words that it may have."""
        found: dict[str, str] = {}
        for several in words:
            for needle, sign, text in several:
                if needle in line:
                    found.setdefault(sign, text)
        if self.inner:
            found.update([(sign, text) for needle, sign, text in self.inner if needle in line])
        return found


class Wordlist(NamedTuple):
    """One language's words for the signs."""

    topics: WordIndex  # of signs that come first in a rule: most lines have none, which is soon seen
    others: WordIndex
    factor: int  # what the most words of a rule are multiplied with
    ruleless: WordIndex  # of signs that no rule has: they announce other stories, or a filter asks for them
    needles: Mapping[str, Sequence[str]]  # of all, by their signs: looking for one is ten times as fast as finding all

    def signs_of(self, read: Sequence[str]) -> dict[str, str]:
        """The signs in a line with some tokens; none where no topic is."""
        words = self.topics.may_hold(read)
        if not words and not self.topics.inner:  # most lines
            return {}
        line = f" {' '.join(read)} "
        found = self.topics.held(line, words)
        if found:
            found.update(self.others.find(line, read))
        return found


def wordlist(
    pack: LanguagePack, general: Sequence[LanguagePack], topics: Collection[str], ruleless: Collection[str] = ()
) -> Wordlist:
    """The words of one language, ready for searching.

    Args:
        pack: the language.
        general: packs whose words belong to every language.
        topics: the signs that come first in a rule.
        ruleless: the signs that no rule has.
    """
    listed = [(sign, text) for one in (pack, *general) for sign, words in one.signs.items() for text in words]
    lines = spaced(normal("\n".join([text for _, text in listed]))).split("\n")  # at once costs a fifth of one by one
    parts: tuple[list[_Entry], list[_Entry], list[_Entry]] = ([], [], [])
    for (sign, text), line in zip(listed, lines, strict=False):  # without words there is one empty line
        parts[0 if sign in topics else 1 if sign not in ruleless else 2].append((sign, text, line.split()))
    own, others, rest = map(_index, parts)
    needles = {**own.needles, **others.needles, **rest.needles}  # a sign is filed in one of them
    return Wordlist(own, others, UNSPACED_FACTOR if pack.script in UNSPACED else 1, rest, needles)


def _index(entries: Iterable[_Entry]) -> WordIndex:
    """Words as the packs have them, filed by one of their tokens."""
    whole: dict[str, tuple[Word, ...]] = {}
    stems: dict[str, tuple[Word, ...]] = {}
    inner: tuple[Word, ...] = ()
    needles: dict[str, list[str]] = {}
    for sign, text, tokens in entries:
        opens, ends = text[0] != "*", text[-1] != "*"
        needle = f"{' ' * opens}{' '.join(tokens)}{' ' * ends}"
        word = (needle, sign, text.strip("*"))
        needles.setdefault(sign, []).append(needle)
        if not opens:
            inner += (word,)
        elif not ends and len(tokens) == 1:
            stems[tokens[0]] = (*stems.get(tokens[0], ()), word)
        else:
            # By the longest: words such as "the" and "to", which open many, stand in most lines.
            key = max(tokens if ends else tokens[:-1], key=len)
            whole[key] = (*whole.get(key, ()), word)
    letters = min(map(len, stems), default=_KEY)
    opening = itemgetter(slice(min(letters, _KEY)))
    filed: dict[str, tuple[Word, ...]] = {}
    for stem, words in stems.items():
        filed[opening(stem)] = filed.get(opening(stem), ()) + words
    return WordIndex(whole, filed, inner, opening, {sign: tuple(found) for sign, found in needles.items()})
