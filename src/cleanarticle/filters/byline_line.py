"""A line of names, roles and places in the article's head or foot is its byline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle.filters.edges import edges_of
from cleanarticle.headline_block import likeness
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import BRACKET, NO_END, OTHER_SIGN, QUOTED, SENTENCE
from cleanarticle.tokens import end_of_token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.language_words import LanguageWords
    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 18  # tokens; a Chinese character is one
_MAX_AMID: Final = 6  # words of one amid the prose: no line of 1,500 pages that was kept looks so
_MAX_ENDED: Final = 6  # words of a byline that ends with a full stop
_MAX_UNCASED: Final = 5  # words of the names, in scripts without capitals
_MAX_SMALL: Final = 3  # function words: "of", "in", "de"
_MAX_ALIKE: Final = 0.4  # share of words that the headline has, too
_OPENING: Final = 4  # tokens of what opens a byline
_BELOW: Final = 3  # kept blocks from the headline to a line of nothing but a name
_NAME: Final = range(2, 6)  # words of one or two names
_ENDS: Final = frozenset({NO_END, OTHER_SIGN, BRACKET, QUOTED})
_SIGNS: Final = ".,:;|()[]{}<>\"'–—-·•*/…“”„«»"
_MAX_ROLE: Final = 4  # words of a role that stands alone
_ADDRESS: Final = re.compile(r"[^\s@]{1,80}@[^\s@]{1,80}\.[a-z]{2,12}")
_MAX_UNSPACED: Final = 24  # characters of a byline in a script without spaces
_BARE: Final = re.compile(r"[\w\s\u3000\u30fb\u00b7]+")
_BETWEEN: Final = re.compile(r"[\s/|]+")
_PARTS: Final = re.compile(r"\s*[,|•·/]\s*|\s+[–—-]\s+")
_IN_BRACKETS: Final = re.compile(r"\s*[(\[]([^()\[\]]{1,30})[)\]]$")  # "(with agencies)", "(photos)"
_SET_OFF: Final = re.compile(r"\s*[,:/|\uff1a\uff0f\u3000\u30fb\u00b7]|\s+")


class _Line(NamedTuple):
    """A line that may be a byline."""

    block: Block
    tokens: Sequence[str]
    words: LanguageWords


class BylineLine:
    """Drops bylines: "By" and names, or names with a role or place behind them."""

    name: ClassVar[str] = "byline-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept byline."""
        edges = edges_of(survey, kept)
        amid = []
        for block in survey.open:
            number, end = block.number, survey.ends[block.number]
            if not kept[number] or not _may_be(survey, block, _MAX_WORDS if edges.have(number) else _MAX_AMID):
                continue
            line = _Line(block, survey.tokens[number], survey.words)
            is_head = number < edges.head and end != SENTENCE
            is_near = survey.headline < number and sum(kept[survey.headline + 1 : number + 1]) <= _BELOW
            if edges.have(number):
                if _opens(line) or (is_head and _is_of_head(line, is_near=is_near)):
                    yield Verdict(number, False, Species.BYLINE, "only-names", block.text, _MAX_WORDS)
            elif end == NO_END and _is_bare(line) and _opens(line):
                amid.append(block)
        if len(amid) == 1:  # several stand below the titles of what a page lists
            yield Verdict(amid[0].number, False, Species.BYLINE, "only-names", amid[0].text, _MAX_AMID)


def _may_be(survey: Survey, block: Block, most: int) -> bool:
    """Whether a block is a line of at most so many words that ends as bylines do, and is not the headline."""
    end = survey.ends[block.number]
    if block.kind is not Kind.PARAGRAPH or not 0 < block.words <= most or _is_like_headline(survey, block.number):
        return False
    return end in _ENDS or (end == SENTENCE and block.words <= _MAX_ENDED)


def _is_bare(line: _Line) -> bool:
    """Whether a line is one word for "by" and capitalised ones: amid the prose "Report of Doctors" may be a subhead."""
    if not _is_cased(line.block.text) or tuple(line.tokens[:1]) not in line.words.by:
        return False
    _, *names = line.block.text.split()
    return len(names) > 1 and all(name[0].isupper() or name.lower() in line.words.joiners for name in names)


def _is_like_headline(survey: Survey, number: int) -> bool:
    """Whether a line says what the headline does; the page's title may end with the site's name, as bylines do."""
    if survey.title_likeness[number] <= _MAX_ALIKE:
        return False
    headline = survey.headline
    return headline < 0 or likeness(survey.tokens[number], [frozenset(survey.tokens[headline])]) > _MAX_ALIKE


def _is_of_head(line: _Line, *, is_near: bool) -> bool:
    """Whether a line of the head is a byline: names and roles, an address, or a role that stands alone."""
    if _names_role(line) or _is_role(line) or _ADDRESS.fullmatch(line.block.text):
        return True
    return is_near and (_names_alone(_bare_names(line), line.words) or _names_place(line) or _names_writer(line))


def _opens(line: _Line) -> bool:
    """Whether the line opens as bylines do, and goes on with names and nothing else."""
    counts = [count for count in range(1, _OPENING + 1) if tuple(line.tokens[:count]) in line.words.by]
    if not counts:
        return False
    text = line.block.text
    end = end_of_token(text, counts[-1])
    rest = text[end:]
    names = rest.strip(_SIGNS + " \u3000\uff1a\uff0f")
    if not names or not _SET_OFF.match(rest):
        return False
    if _is_cased(names):
        return _is_names(names, line.words)
    small = line.words.stop_words
    count = len(line.tokens) - counts[-1]
    is_spaced = " " in names or count == 1
    return count <= (_MAX_UNCASED if is_spaced else _MAX_WORDS) and not (
        is_spaced and any(token in small for token in line.tokens[counts[-1] :])
    )


def _names_role(line: _Line) -> bool:
    """Whether the line is a name or two, and behind a comma what they are or where."""
    name, *others = _PARTS.split(line.block.text)
    if not others or not _is_cased(name) or len(name.split()) not in _NAME or not _is_names(name, line.words):
        return False
    first = name.split()[0].lower()
    if first in line.words.stop_words or any(char.isdigit() for char in line.block.text):
        return False
    has_role = any(word.strip(_SIGNS).lower() in line.words.roles for other in others for word in other.split()[:3])
    return has_role or (len(others) == 1 and all(map(_is_capital, others[0].split())))


def _is_role(line: _Line) -> bool:
    """Whether a line is what somebody in a newsroom is, and perhaps of what: "Staff Writer", "Repórter de Cidades"."""
    tokens, writers = line.tokens, line.words.writers
    is_role = bool(tokens) and (tokens[0] in writers or tokens[-1] in writers)
    return is_role and len(tokens) <= _MAX_ROLE and line.block.text[:1].isupper()


def _names_place(line: _Line) -> bool:
    """Whether a line in a script without capitals is two short parts with a dash between, a name and a place."""
    parts = _PARTS.split(line.block.text)
    if len(parts) != 2 or _is_cased(line.block.text) or any(map(str.isdigit, line.block.text)):  # noqa: PLR2004
        return False
    return all(1 <= len(part.split()) <= _MAX_UNCASED for part in parts) and line.words.stop_words.isdisjoint(
        line.tokens
    )


def _names_writer(line: _Line) -> bool:
    """Whether a line in a script without spaces is a paper's writer and a name: "晚报记者 尹书禾"."""
    text = line.block.text
    if line.words.factor == 1 or line.block.words > _MAX_UNSPACED or not _BARE.fullmatch(text):
        return False
    roles = [role for role in line.words.writers if not role.isascii()]
    return any(f"{role} " in text or text.endswith(role) or text.startswith(role) for role in roles)


def _bare_names(line: _Line) -> str:
    """The line without what stands in brackets behind names, or a place: "(with agencies)", "in Harbourtown"."""
    text, words = line.block.text, line.words
    if found := _IN_BRACKETS.search(text):
        known = words.roles | words.credits | words.captions | words.videos
        return "" if known.isdisjoint(tokens(found[1])) else text[: found.start()]
    *names, small, place = text.split() if text.count(" ") > _MAX_SMALL else ("", "", "")
    is_place = small.islower() and small in words.stop_words and small not in words.joiners and _is_capital(place)
    return " ".join(names) if is_place else text


def _names_alone(text: str, known: LanguageWords) -> bool:
    """Whether a text is one name, or two that are joined, and nothing else."""
    words = text.split()
    if not words or not all(map(str.isalpha, words)) or words[0].lower() in known.stop_words:
        return False
    joined = [place for place, word in enumerate(words) if word.lower() in known.joiners]
    names = [word for place, word in enumerate(words) if place not in joined]
    if not all(len(word) > 1 and word.istitle() for word in names) or len(joined) > 1:
        return False
    sides = (joined[0], len(words) - 1 - joined[0]) if joined else (len(words),)
    return all(side == 2 for side in sides)  # noqa: PLR2004 - a first name and a surname


def _is_names(text: str, words: LanguageWords) -> bool:
    """Whether a text is capitalised words, what joins names, roles and dates, and a few function words."""
    small = capital = 0
    for written in _BETWEEN.split(text):
        word = written.strip(_SIGNS)
        lower = word.lower()
        if not word or lower in words.joiners or lower in words.roles or lower in words.dates or word[0].isdigit():
            continue
        if _is_capital(word):
            capital += 1
        elif lower in words.stop_words:
            small += 1
        else:
            return False
    return capital > 0 and small <= _MAX_SMALL


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or "@" in word


def _is_cased(text: str) -> bool:
    return text[:1].lower() != text[:1].upper()
