"""Blocks that may be bylines: by their kind, and by the names of their elements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.metadata.around import COMMENTS
from cleanarticle.metadata.authors.han_houses import is_han_credit
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.dates.moments import read_text
from cleanarticle.metadata.dates.shown_dates import MAY_BE_DATE
from cleanarticle.metadata.glued import unglued_months
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.authors.shown_words import ShownWords
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_NOT_BYLINE_WORDS: Final = COMMENTS.union(
    "quote avatar related teaser follow bio description desc breadcrumb breadcrumbs guidelines".split()
)
_NOT_AROUND: Final = _NOT_BYLINE_WORDS - {"desc"}  # around what is called an author's: "article-desc"
_TOLD_BY: Final = NAME_WORDS.classes | _NOT_BYLINE_WORDS
_ARROWS: Final = frozenset("\u2190\u2192")
_YEAR: Final = pattern(r"(?:19|20)\d\d\Z")
_PLACE: Final = "location"
_AROUND: Final = 3  # elements around a block whose names count
_MAX_BELOW: Final = 60  # characters of names below a label
_MIN_LEVEL: Final = 3  # higher headings are no bylines


def may_be_byline(block: Block) -> bool:
    """Whether a block is neither a caption, whose names are photographers, nor a large heading, nor the page's foot."""
    is_large = block.kind is kinds.HEADING and block.level < _MIN_LEVEL
    if block.kind is kinds.CAPTION or is_large:
        return False
    return not (NAME_WORDS.is_made_by(block.text) or is_han_credit(block.text))


def is_marked(block: Block, sources: Sources) -> bool:
    """Whether the names of the block's element, or of the two around it, say byline."""
    words = block.inline_words
    number = block.node
    nodes = sources.page.nodes
    if number > 0:  # most names say neither, and cost one look
        own = nodes[number]
        around = nodes[own.parent]
        outer = nodes[around.parent]
        is_told = "-" in own.tag or "-" in around.tag  # elements of the page's own: <x-author>
        if not is_told and _TOLD_BY.isdisjoint((*words, *own.words, *around.words, *outer.words)):
            return False
    says_so = False
    for _ in range(_AROUND):
        if not (_NOT_AROUND if says_so else _NOT_BYLINE_WORDS).isdisjoint(words):
            return False
        says_so = says_so or not NAME_WORDS.classes.isdisjoint(words)
        if number <= 0:
            return says_so
        _, number, tag, words, _, _, _ = nodes[number]
        if "-" in tag:
            words = (*words, *tag.split("-"))
        if tag == "body":  # what its names say holds for the page
            return says_so
    others = _NOT_AROUND if says_so else _NOT_BYLINE_WORDS
    return others.isdisjoint(words) and (says_so or not NAME_WORDS.classes.isdisjoint(words))


def is_label(block: Block, sources: Sources, reader: NameReader) -> bool:
    """Whether the one word of a block is called "by", as themes do in every language, above a name.

    Args:
        block: any; a label is all of it: `<div class="author-by">`.
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    if block.words != 1 or not sources.page.nodes:
        return False
    words = (*sources.page.nodes[block.node].words, *block.inline_words)
    if "by" not in words or NAME_WORDS.classes.isdisjoint(words):
        return False
    below = sources.page.blocks[block.number + 1 : block.number + 2]
    return any(len(line.text) <= _MAX_BELOW and reader.read(line.text) for line in below)


def is_place(block: Block, sources: Sources) -> bool:
    """Whether a line's element says that it names a place."""
    nodes = sources.page.nodes
    return bool(nodes) and _PLACE in nodes[block.node].words


def has_day(text: str, sources: Sources) -> bool:
    """Whether a line names a day, as lines about who wrote the article do; a year alone tells of an event."""
    if not MAY_BE_DATE.search(text):
        return False
    line = unglued_months(text).casefold()
    return read_text(line, sources.months, month_first=sources.month_first) is not None


def runs_on(text: str, name: str, words: ShownWords) -> bool:
    """Whether more stands behind a name than dates, roles and places: "Quay Fair in Doe cancelled", "Quay Report 2021".

    Args:
        text: a line without a word for "by".
        name: who was read in it.
        words: the words around names in the page's languages.
    """
    if text[0] in _ARROWS or text[-1] in _ARROWS:
        return True  # the article before, or the next one
    rest = text[len(name) :].split() if text.startswith(f"{name} ") else []
    if len(rest) < 1 or not words.months.keys().isdisjoint(map(str.casefold, rest)):
        return False
    last = rest[-1]
    is_verb = len(rest) > 2 and words.is_small(rest[0]) and last.isalpha() and last.islower()
    return (is_verb and last not in words.roles) or _YEAR.match(last) is not None
