"""The words that stand around names in a byline, in the page's languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.authors.by_phrases import Phrases
from cleanarticle.metadata.authors.han_houses import source_behind
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.beginnings import Beginnings
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


_SENTENCE_ENDS: Final = frozenset("\u3002\uff01\uff1f\u201d")
_WIDE_COLON: Final = "\uff1a"
_COLONS: Final = (":", _WIDE_COLON)
# "January 5, 2024By Jane Doe": the next element
_BEHIND_DAY: Final = pattern("(?<=\\d)(?=[A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f])")
_MAX_BY: Final = 4  # letters of a word that is no noun
_MAX_LABELS: Final = 6  # in one line
_MAX_PREFIX: Final = 60  # characters in which a line's first words are looked for


class ShownWords(NamedTuple):
    """Words of bylines and date lines, lower case."""

    prefixes: frozenset[str]  # words for "by"
    joiners: tuple[str, ...]
    roles: frozenset[str]
    ranks: frozenset[str]  # words that such roles begin with
    long_roles: tuple[str, ...]  # those that may run on behind a name and be told from its letters
    agencies: frozenset[str]
    dates: frozenset[str]  # words like "Published"
    parts: frozenset[str]  # words like "Monday"
    stop_words: tuple[frozenset[str], ...]
    months: Mapping[str, int]
    is_unspaced: bool  # whether the page's language puts nothing between words
    phrases: Phrases
    beginnings: Beginnings  # the prefixes once more
    buttons: frozenset[str]  # what stands on buttons and above lists, and could be a full name
    han_writers: tuple[str, ...]  # those of whoever wrote, where names and labels may run into each other

    def without_prefix(self, text: str) -> str:
        """The text after "By", "Written by:" and their like, where it starts with one."""
        listed = self.beginnings.of(text[:2].casefold())
        if not listed:  # as of nearly all lines
            return text
        lowered = text[:_MAX_PREFIX].casefold()
        for prefix in filter(lowered.startswith, listed):
            rest = text[len(prefix) :]
            if not rest or not rest[0].isalnum() or _is_glued(prefix, rest) or self.runs_on(prefix):
                return self.without_prefix(rest.lstrip(" :.-–—・|：＝/／")) if rest else ""
        return text

    def is_sentence(self, text: str) -> bool:
        """Whether a text ends as sentences do where no blanks part words: "reporter" runs into what he asked."""
        return self.is_unspaced and text[-1:] in _SENTENCE_ENDS

    def begins_plainly(self, text: str) -> bool:
        """Whether a line begins with one word for "by", or with writing, and not with what somebody did beside it."""
        if text.partition(" ")[0].casefold().strip(":") in self.prefixes:
            return True
        label = text[: len(text) - len(self.without_prefix(text))].casefold().split()
        return not NAME_WORDS.texts.isdisjoint([word.strip(":") for word in label])

    def after_prefix(self, text: str) -> str:
        """What follows the first "by" inside a line, else a label for where it was taken from; "" for none."""
        words, source = _BEHIND_DAY.sub(" ", text).split(), ""
        for place, word in enumerate(words):
            rest = words[place + 1 :]
            if rest and (self._is_by(words, place) or (self.is_unspaced and self._is_label_behind_day(word))):
                return " ".join(rest)
            if found := self._behind_han_label(word, words[place - 1] if place else ""):
                return " ".join([found, *rest])
            source = source or source_behind(word, rest)
        return source

    def _is_by(self, words: Sequence[str], place: int) -> bool:
        """Whether a word behind the first one says "by"; no noun behind another word: "View Author Page"."""
        word = words[place]
        is_noun = len(word) > _MAX_BY and word.istitle() and words[place - 1].isalpha()
        return place > 0 and not is_noun and (word.casefold().strip(":|,") in self.prefixes or self.is_label(word))

    def _behind_han_label(self, word: str, before: str) -> str:
        """What follows a word for "by" with a wide colon, or behind a bar, in what stands between two blanks."""
        if _WIDE_COLON in word and not before.endswith(","):  # behind which a second byline stands
            label, _, rest = word.partition(_WIDE_COLON)
            is_plain = label in self.prefixes and label not in NAME_WORDS.han_checkers
            return rest if is_plain else self.without_prefix(self.from_writer(word))
        is_label = self.is_unspaced and before.endswith("|") and word.startswith(self.han_writers)
        return self.without_prefix(word) if is_label else ""

    def from_writer(self, text: str) -> str:
        """A text from the label on that runs into what stands before it, or "": "来源：海港网作者：王小明"."""
        pieces = text.split(_WIDE_COLON, _MAX_LABELS) if self.is_unspaced and _WIDE_COLON in text else []
        for place, piece in enumerate(pieces[:-1]):
            if piece.endswith(self.han_writers):
                label = next(filter(piece.endswith, self.han_writers))
                return _WIDE_COLON.join([label, *pieces[place + 1 :]])
        return ""

    def _is_label_behind_day(self, word: str) -> bool:
        """Whether a word for "by" runs on behind the day or the hour of the element before it."""
        days = [word.removesuffix(prefix) for prefix in self.prefixes if len(prefix) > 1 and word.endswith(prefix)]
        return any(day and all(sign in self.parts or sign.isdigit() or sign == ":" for sign in day) for day in days)

    def is_label(self, word: str) -> bool:
        """Whether a role or a desk with a colon behind it says that the name of its holder follows."""
        label = word[:-1].casefold() if word[-1:] in _COLONS else ""
        return not label.endswith(NAME_WORDS.han_editors) and (label in self.roles or label in self.agencies)

    def has_prefix(self, text: str) -> bool:
        """Whether a line starts with words for "by"."""
        return self.without_prefix(text) != text

    def runs_on(self, prefix: str) -> bool:
        """Whether a name may follow "by" with nothing between, as in Chinese; a single sign is a part of words."""
        return self.is_unspaced and len(prefix) > 1 and not prefix[-1].isascii()

    def has_joiner(self, text: str) -> bool:
        """Whether "and" stands in a line, in one of the languages."""
        return "&" in text or any(word in self.joiners for word in text.casefold().split())

    def is_no_name(self, text: str) -> bool:
        """Whether a lower-case text is a role, a month, a day of the week or a word beside dates."""
        return text in self.roles or self.is_date(text) or text in self.parts

    def is_date(self, word: str) -> bool:
        """Whether a lower-case word is a month, or says that a date follows."""
        return word in self.months or word in self.dates

    def is_small(self, word: str) -> bool:
        """Whether a word is a function word of one of the languages, as written in mid-sentence."""
        return any(word in words for words in self.stop_words)


def _is_glued(prefix: str, rest: str) -> bool:
    """Whether a capital shows where "ByJane Doe" lost its space."""
    return rest[0].isupper() and (rest[1:2].islower() or rest[1:2] == ".") and prefix[-1].isalpha()
