"""Language packs -> the single words by which filters know bylines, dates, captions and credits."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Final

from cleanarticle.model import Species
from cleanarticle.words.line_model import NOTHING_KNOWN, LineModel, read_line_model
from cleanarticle.words.line_signs import LineSigns
from cleanarticle.words.line_words import read_line_words
from cleanarticle.words.sign_words import UNSPACED, UNSPACED_FACTOR
from cleanarticle.words.tokens import is_thai, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cleanarticle.words.langpacks import LanguagePack

MAX_DATE: Final = 24  # tokens of a date of publication and one of change; a Chinese character is a token
_MIN_NUMBERS: Final = 2  # of a date
MIN_COMPOUND: Final = 4  # letters of a label that is no agency's, and that others may end with
_MAX_BY: Final = 4  # tokens of what opens a byline
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """Single words of a language, lower case; all but the first three with those of the packs beside it.

    Attributes:
        stop_words: its most frequent function words.
        captions: what labels a picture: "image", "photo".
        months: names of months, in full and cut short.
        by: what opens a byline, as tokens: ("written", "by").
        joiners: what stands between two names.
        roles: words of what people in a newsroom are, and of what stands where a name would.
        writers: of these, what one person is, in one word.
        dates: words that a line of nothing but a date may have, with the names of months.
        ages: what says how long ago something was, as tokens without the number: ("hours", "ago"), ("last", "night").
        credits: words that stand before the name of who made a picture.
        videos: what labels a video.
        ads: labels of advertisements, as tokens: ("paid", "content").
        teasers: what stands before the link to another story, as tokens: ("also", "read").
        answers: to a question of any kind, as tokens: ("don", "t", "know").
        leads: what a sentence says before a list, or a line that ends without a sign.
        surnames: the usual ones, where they open a name.
        signs: words that together say what a line is.
        factor: tokens for a word: more than one where each character is a token.
        lines: what its words say of a line, fitted log-odds: see line_words.
        model: tells lines of boilerplate from lines of articles.
        labels: captions and credits.
        label_ends: of these, what longer words may end with, by their last letters.
    """

    stop_words: frozenset[str] = _NOTHING
    captions: frozenset[str] = _NOTHING
    months: frozenset[str] = _NOTHING
    by: frozenset[tuple[str, ...]] = frozenset()
    joiners: frozenset[str] = _NOTHING
    roles: frozenset[str] = _NOTHING
    writers: frozenset[str] = _NOTHING
    dates: frozenset[str] = _NOTHING
    ages: frozenset[tuple[str, ...]] = frozenset()
    credits: frozenset[str] = _NOTHING
    videos: frozenset[str] = _NOTHING
    ads: frozenset[tuple[str, ...]] = frozenset()
    teasers: frozenset[tuple[str, ...]] = frozenset()
    answers: frozenset[tuple[str, ...]] = frozenset()
    leads: frozenset[str] = _NOTHING
    surnames: frozenset[str] = _NOTHING
    signs: LineSigns = field(default_factory=LineSigns)
    factor: int = 1
    lines: Mapping[str, float] = field(default_factory=dict)
    model: LineModel = NOTHING_KNOWN
    labels: frozenset[str] = field(init=False, repr=False)
    label_ends: Mapping[str, tuple[str, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Work out what follows from the words, once for all pages."""
        object.__setattr__(self, "labels", self.credits | self.captions)
        object.__setattr__(self, "label_ends", _label_ends(self.labels))

    def opens_byline(self, line: Sequence[str]) -> int:
        """How many of a line's tokens, from its first, are what opens a byline; 0 where it opens with something else.

        Args:
            line: its tokens.
        """
        opening = tuple(line[:_MAX_BY])
        while opening and opening not in self.by:
            opening = opening[:-1]
        return len(opening)

    def opens_date(self, line: Sequence[str]) -> int:
        """How many of a line's tokens, from its first, are a date; 0 where none is: a year alone is a subhead.

        Args:
            line: its tokens.
        """
        numbers = end = 0
        for token in line:
            is_number = token[0].isdigit()
            if not is_number and token not in self.dates:
                break
            numbers += is_number
            end += 1
        return end if numbers >= _MIN_NUMBERS else 0


def _label_ends(labels: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """Labels of pictures that longer words may end with ("archivfoto"), by their last letters."""
    found: dict[str, tuple[str, ...]] = {}
    for label in labels:
        if len(label) >= MIN_COMPOUND:
            key = label[-MIN_COMPOUND:]
            found[key] = (*found.get(key, ()), label)
    return found


def _is_age(phrase: str) -> bool:
    """Whether a date without a date says how long ago something was: "# hours ago", "an hour ago", but not "today"."""
    return "#" in phrase or len(tokens(phrase)) > 1


def language_words(code: str, packs: Sequence[LanguagePack], signs: LineSigns) -> LanguageWords:
    """The words of a page in a language.

    Args:
        code: the language.
        packs: the packs that its pages are read with.
        signs: what words of a line say together.
    """
    own = [pack for pack in packs if pack.code == code]
    months = frozenset(name for pack in own for names in pack.months for name in names)
    dates = [phrase for pack in packs for phrase in chain(*pack.dates)]
    names = [phrase for pack in packs for phrase in (*pack.byline.roles, *pack.byline.agencies)]
    return LanguageWords(
        stop_words=frozenset(word for pack in own for word in pack.stop_words),
        captions=frozenset(_lone(Species.CAPTION, packs)),
        months=months,
        by=frozenset(tuple(tokens(phrase)) for pack in packs for phrase in pack.byline.prefixes),
        joiners=frozenset(word for pack in packs for word in pack.byline.joiners),
        roles=frozenset(word for phrase in names for word in tokens(phrase)),
        writers=frozenset(word for pack in packs for word in pack.byline.roles if word.isalpha() or is_thai(word)),
        dates=months | {word for phrase in (*months, *dates) for word in tokens(phrase)},
        ages=frozenset(tuple(tokens(phrase)) for pack in packs for phrase in pack.dates.relative if _is_age(phrase)),
        credits=frozenset(_lone(Species.CREDIT, packs)),
        videos=frozenset(_lone(Species.PLAYER_TITLE, packs)),
        ads=frozenset(tuple(tokens(phrase)) for pack in own for phrase in _whole(Species.AD, pack)),
        teasers=frozenset(tuple(tokens(phrase)) for pack in own for phrase in _whole(Species.TEASER_INLINE, pack)),
        answers=frozenset(tuple(tokens(phrase)) for pack in own for phrase in pack.answers),
        leads=frozenset(phrase for pack in own for phrase in pack.leads),
        surnames=frozenset(name for pack in own for name in pack.surnames),
        signs=signs,
        factor=UNSPACED_FACTOR if any(pack.script in UNSPACED for pack in own) else 1,
        lines=read_line_words(code) if own else {},
        model=read_line_model(code) if own else NOTHING_KNOWN,
    )


def _whole(species: Species, pack: LanguagePack) -> Iterable[str]:
    """The phrases of a species that are a whole block, without wildcards."""
    lists = pack.phrases.get(species)
    return [phrase for phrase in lists.exact if "*" not in phrase and "#" not in phrase] if lists else ()


def _lone(species: Species, packs: Iterable[LanguagePack]) -> Iterator[str]:
    """The phrases of a species that are one word and may be a whole block or a label."""
    for lists in (pack.phrases.get(species) for pack in packs):
        if lists:
            yield from filter(_is_word, lists.exact)
            if species is Species.CREDIT:
                yield from (word[:-1] for word in lists.prefix if word[-1] == ":" and _is_word(word[:-1]))


def _is_word(phrase: str) -> bool:
    """Whether a phrase is one word; vowel signs of India are no letters to Python."""
    return phrase[0].isalpha() and not any(sign in phrase for sign in " *#:/@-'")
