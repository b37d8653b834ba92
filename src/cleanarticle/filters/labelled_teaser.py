"""A line that labels its own headline as another story's: "See also: ...", "Also in the Times: ...", "▶ ..."."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.filters.site_names import site_names
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import (
    BRACKET,
    COLON,
    ELLIPSIS,
    NO_END,
    OTHER_SIGN,
    QUESTION_ENDS,
    QUOTED,
    SENTENCE,
)
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block, Piece

_ENDS: Final = f":：】|｜{chr(0x4E28)}"  # the last is a Chinese character that looks like a bar, and is used as one
_LABELLED: Final = pattern(rf"[^{_ENDS}>]{{3,50}}?(?:[{_ENDS}]|>>|\.\.(?= ))(?=.)")
_MAX_WORDS: Final = 25  # words of a label and its headline
_MAX_LABEL: Final = 8  # words of the label
_OPEN: Final = frozenset({NO_END, OTHER_SIGN, BRACKET, ELLIPSIS, QUOTED})
# Arrows and a hand: no line of 3,500 pages that was kept opens with one.
_POINTERS: Final = "▶►▷☞➤+"
# What is for subscribers only says so behind its headline: "(+)", "[S+]", "(Plus)".
_PAID: Final = pattern(r"[^+()\[\]]\s?[(\[](?:\w{0,2}\s?\+|[Pp]lus|PLUS|[Aa]bo|ABO|Premium)[)\]]$")
_MAX_PAID: Final = 12  # characters of it
_MAX_ITEMS: Final = 12  # of a list with a sign before each
_MIN_LINKED: Final = 0.3  # share of a line's characters that stand in the link behind its label
_MIN_LABEL: Final = 2  # words of this label: "Read" alone opens lines of articles
_MIN_POINTED: Final = 4  # words of the headline behind one, which is a word itself where a blank follows


class LabelledTeaser:
    """Drops such lines, wherever they stand."""

    name: ClassVar[str] = "labelled-teaser"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line with its label."""
        ends, most = survey.ends, _MAX_WORDS * survey.words.factor
        for block in left_of(survey, kept).paragraphs:
            if block.words > most:
                continue
            # What ends as a sentence does has a label only where a sign points to it.
            is_headline = ends[block.number] != SENTENCE or block.text[0] in _POINTERS
            if label := (_label_of(survey, block) if is_headline else "") or _before_link(survey, block):
                yield Verdict(block.number, False, Species.TEASER_INLINE, "labelled-teaser", label, _MAX_WORDS)


def _label_of(survey: Survey, block: Block) -> str:
    """What says that another story's headline follows, words before a colon or an arrow; "" where nothing does."""
    end = survey.ends[block.number]
    if block.text[0] in _POINTERS and _is_pointed(survey, block):
        return block.text[0]
    found = _LABELLED.match(block.text) if end in _OPEN else None
    if not found:
        return _paid(block)
    label = tokens(found[0])
    if len(label) > _MAX_LABEL * survey.words.factor:
        return ""
    # "Also in the Times: ..."; behind a dash it is an item of the article, and the name alone says whose a view is.
    names = site_names(survey)
    is_own = block.text[0].isalpha() and tuple(label) not in names
    if is_own and any(tuple(label[-count:]) in names for count in range(1, len(label))):
        return " ".join(label)
    return survey.words.signs.announced(label) or _paid(block)


def _before_link(survey: Survey, block: Block) -> str:
    """What announces another story where its link is all the rest of the line: "Also read- Ferries return".

    No sign has to part the two there; of twelve such lines on 3,060 pages none is the article's, and of those that end
    as a sentence does most are.
    """
    if block.linked < _MIN_LINKED or not block.pieces or block.pieces[0].href:
        return ""
    if survey.ends[block.number] not in _OPEN and block.text[-1] not in QUESTION_ENDS:
        return ""
    label = tuple(tokens("".join([piece.text for piece in takewhile(_is_bare, block.pieces)])))
    is_whole = not any(piece.text.strip() for piece in filter(_is_bare, dropwhile(_is_bare, block.pieces)))
    if not is_whole or not _MIN_LABEL <= len(label) <= _MAX_LABEL * survey.words.factor:
        return ""
    return " ".join(label) if label in survey.words.teasers else survey.words.signs.announced(label)


def _is_bare(piece: Piece) -> bool:
    return not piece.href


def _paid(block: Block) -> str:
    """What says behind a headline that its story is for subscribers; "" where nothing does."""
    is_closed = block.text[-1] in ")]" and block.words >= _MIN_POINTED
    found = _PAID.search(block.text, max(0, len(block.text) - _MAX_PAID)) if is_closed else None
    return found[0].strip() if found else ""


def _is_pointed(survey: Survey, block: Block) -> bool:
    """Whether what stands behind the sign that a line opens with is a headline."""
    end, behind = survey.ends[block.number], block.text.lstrip("+")
    is_open = end in _OPEN or block.text[-1] in QUESTION_ENDS
    is_set_off = block.text[0] != "+" or (behind[:1] == " " and behind[1:2].isupper())
    return is_open and is_set_off and block.words >= _MIN_POINTED and not _is_below_colon(survey, block)


def _is_below_colon(survey: Survey, block: Block) -> bool:
    """Whether a line is one of a list below a colon, whose lines open with the same sign."""
    texts, above = survey.every.text, block.number - 1
    least = max(0, block.number - _MAX_ITEMS)
    while above > least and texts[above][0] == block.text[0]:
        above -= 1
    return above >= 0 and survey.ends[above] == COLON
