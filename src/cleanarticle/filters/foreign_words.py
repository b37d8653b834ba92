"""In an article whose paragraphs speak as articles do, a line that speaks as boilerplate does is none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.led_list import is_led
from cleanarticle.filters.quoting import OPENING_QUOTES
from cleanarticle.filters.said import has_sign
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import COLON, QUESTION_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

# What the words of a line say, as its language's model has it. On annotated pages of sites that no word was fitted on,
# 18,275 such lines had stayed: the first two take 18 of the article's and 7 others; of lines planted there, 75 that had
# stayed and 58 that should, which mostly sound like boilerplate. Of invented articles in 26 languages that taught
# nothing, 56 of a hundred come out right with them and 43 with the words of line_words instead. Guides to networks and
# shops speak as boilerplate does all along: the last leaves them alone.
_BELOW: Final = -1.5
_DOUBTED: Final = 0.0  # the same of a line that the trees hardly keep
_UNSURE: Final = 0.5  # points of such a line, at most
_SPOKEN: Final = OPENING_QUOTES | frozenset("-–—")  # in half of Europe speech opens with a dash
# Squares, lozenges and circles, with which subheads open in East Asia.
_SUBHEADS: Final = frozenset("\u25a0\u25a1\u25c6\u25c7\u25ce\u25cb\u25cf")
_NOT_TOLD: Final = _SPOKEN | _SUBHEADS
_MIN_TOKENS: Final = 3  # four times as many where each is one character: subheads are short there
_MAX_WORDS: Final = 30
_BELOW_AS_PROSE: Final = -2.0  # the same of what is prose by all else
_BELOW_IN_TEXT: Final = -2.2  # the same where no markup tells quotes and items
_BELOW_LISTED: Final = -2.9  # and of a line below a colon there
_LABELLED: Final = pattern(r"[^\W\d_][^:\uff1a]{1,30}[:\uff1a]\s?[^\W_]")
_BULLETS: Final = frozenset("\u2022\u00b7\u25aa\u25e6\u2023\u2713\u2714*")
_USUAL: Final = 2.0  # of half of the paragraphs, at least; a language with few articles knows few of their words
_BOXES: Final = frozenset({"div", "section", "article", "ol", "ul"})  # in which the posts of a live blog stand


class ForeignWords:
    """Drops a line of which each word speaks against it, where the article has other words."""

    name: ClassVar[str] = "foreign-words"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of such words."""
        weigh = survey.words.model.weigh
        found = {
            block.number: (own, limit)
            for block in left_of(survey, kept).paragraphs
            if _is_line(survey, block)
            and (own := weigh(survey.tokens[block.number])) < (limit := _limit(survey, block, points[block.number]))
        }
        found = {
            number: (own, limit)
            for number, (own, limit) in found.items()
            if not _is_listed(survey, kept, number, own) and not _is_introduction(survey, kept, number)
        }
        if not found:
            return
        usual = sorted([weigh(survey.tokens[number]) for number in left_of(survey, kept).prose])
        if usual and usual[len(usual) // 2] > _USUAL:
            for number, (own, limit) in found.items():
                yield Verdict(number, False, Species.BOILERPLATE, "words-of-boilerplate", own, limit)


def _is_line(survey: Survey, block: Block) -> bool:
    """Whether words tell what a paragraph is; a few words, questions and what somebody said may be of any."""
    factor = survey.words.factor
    if block.words > _MAX_WORDS * factor or len(survey.tokens[block.number]) < _MIN_TOKENS * factor**2:
        return False
    return block.text[0] not in _NOT_TOLD and block.text[-1] not in QUESTION_ENDS


def _limit(survey: Survey, block: Block, points: float) -> float:
    """What a line's words say, below which it goes."""
    if not survey.page.has_markup:
        return _BELOW_IN_TEXT
    if survey.mass[block.number]:
        return _BELOW_AS_PROSE
    return _DOUBTED if points < _UNSURE else _BELOW


def _is_listed(survey: Survey, kept: Sequence[bool], number: int, own: float) -> bool:
    """Whether a line is an item of the article's own list, leads to one, or is one of its labelled or bulleted lines.

    In plain text its words may be foreign only a little.
    """
    if _leads(survey, kept, number) or _is_of_labels(survey, kept, number) or _is_bulleted(survey, kept, number):
        return True
    is_near = survey.page.has_markup or (own > _BELOW_LISTED and not has_sign(survey, number))
    return is_near and is_led(survey, kept, number)


def _leads(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line of a page ends with a colon, above an item of a list that is kept and no link."""
    after = survey.page.blocks[number + 1 : number + 2]
    if survey.ends[number] != COLON or not after:
        return False
    return after[0].kind is kinds.LIST_ITEM and kept[number + 1] and not after[0].linked


def _is_introduction(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether prose opens the article, and what it opens stands in elements of its own beside it: posts, sections.

    Nothing else that is kept has its path; a notice above the article stands in a box, or among its paragraphs.
    """
    nodes, blocks = survey.page.nodes, survey.page.blocks
    if not survey.mass[number] or blocks[number].tag != "p" or any(kept[:number]):
        return False
    path, outer = nodes[blocks[number].node].path, survey.parents[number]
    below = [block.node for block in blocks[number + 1 :] if kept[block.number]]
    if not below or any(nodes[node].path == path for node in below):
        return False
    node = below[0]
    while nodes[node].parent > outer:  # what stands around has a lower number
        node = nodes[node].parent
    return nodes[node].parent == outer and nodes[node].tag in _BOXES


def _is_of_labels(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line of a page is a label and what it names, beside another one that is kept: "Time: 50 minutes"."""
    if not _LABELLED.match(survey.page.blocks[number].text):
        return False
    return any(_LABELLED.match(text) for text in _beside(survey, kept, number))


def _is_bulleted(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line of a page opens with a bullet, as one beside it does that is kept: a list without its markup."""
    bullet = survey.page.blocks[number].text[0]
    return bullet in _BULLETS and any(text[0] == bullet for text in _beside(survey, kept, number))


def _beside(survey: Survey, kept: Sequence[bool], number: int) -> Iterator[str]:
    """The texts of the lines right above and below one that are kept and stand in its element; none in plain text."""
    near = (number - 1, number + 1) if survey.page.has_markup else ()
    own = survey.parents[number]
    for one in near:
        if 0 <= one < len(kept) and kept[one] and survey.parents[one] == own:
            yield survey.page.blocks[one].text
