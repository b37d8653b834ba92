"""A line of names, roles and places in the article's head or foot is its byline."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.headline_block import likeness
from cleanarticle.facts.left import left_of, of_kind
from cleanarticle.filters.byline_shapes import (
    AT_EDGES,
    BELOW_PROSE,
    MAX_WORDS,
    NEAR_HEADLINE,
    OF_HEAD,
    Line,
    is_cased,
    is_initials,
    is_role,
    opens,
)
from cleanarticle.filters.edges import edges_of, is_below_headline
from cleanarticle.filters.full_names import are_full_names, opens_with_surname
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import BRACKET, NO_END, OTHER_SIGN, QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.filters.byline_shapes import Shape
    from cleanarticle.filters.edges import Edges
    from cleanarticle.model import Block

_MAX_AMID: Final = 6  # words of one amid the prose: no line of 1,500 pages that was kept looks so
_MAX_ENDED: Final = 6  # words of a byline that ends with a full stop
_MAX_ALIKE: Final = 0.4  # share of words that the headline has, too
_BELOW: Final = 3  # kept blocks from the headline to a line of nothing but a name
_FAR: Final = 12  # and blocks of any kind; markup tells the headline's surroundings better: there all blocks count
_SURE: Final = 1.5  # points from which a line among others may be an entry of a list
_MIN_HEADS: Final = 4  # lines of one path above lists
_CODE: Final = range(2, 4)  # letters of an editor's code
_ENDS: Final = frozenset({NO_END, OTHER_SIGN, BRACKET, QUOTED})


class BylineLine:
    """Drops bylines: "By" and names, or names with a role or place behind them."""

    name: ClassVar[str] = "byline-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept byline."""
        edges, factor, heads = edges_of(survey, kept), survey.words.factor, _list_heads(survey, kept)
        far = _BELOW if survey.page.has_markup else _FAR
        amid = []
        lines = [block for block in left_of(survey, kept).blocks if block.words <= MAX_WORDS * factor]
        for block in lines:
            number, end = block.number, survey.ends[block.number]
            most = (MAX_WORDS if edges.have(number) else _MAX_AMID) * factor
            if number in heads or not _may_be(survey, block, most):
                continue
            if _is_entry(survey, kept, points, number):
                continue
            is_near = 0 < number - survey.headline <= far and sum(kept[survey.headline + 1 : number + 1]) <= _BELOW
            line = Line(block, survey.tokens[number], survey.words)
            shapes = (opens,) if _is_of_quote(survey, kept, number) else _shapes_at(number, edges, end, is_near=is_near)
            if any(is_shape(line) for is_shape in shapes):
                yield Verdict(number, False, Species.BYLINE, "only-names", block.text, MAX_WORDS)
            elif not edges.have(number) and end == NO_END and _is_bare(line) and opens(line):
                amid.append(block)
        if len(amid) == 1:  # several stand below the titles of what a page lists
            yield Verdict(amid[0].number, False, Species.BYLINE, "only-names", amid[0].text, _MAX_AMID)


def _is_of_quote(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line stands right below a quote of the text, and so may say who said it."""
    above = number - 1
    return above >= 0 and above != survey.headline and kept[above] and survey.ends[above] == QUOTED


def _is_entry(survey: Survey, kept: Sequence[bool], points: Sequence[float], number: int) -> bool:
    """Whether a sure line far below the headline stands below a label, and above a line that is kept, as in a list."""
    if points[number] < _SURE or number - survey.headline <= _FAR or not survey.page.has_markup:
        return False
    return kept[number - 1] and survey.ends[number - 1] == NO_END and any(kept[number + 1 : number + 2])


def _list_heads(survey: Survey, kept: Sequence[bool]) -> frozenset[int]:
    """Numbers of the lines above a list, several of one path: who is nominated for each of some prizes."""
    kinds_of, places, paths = survey.every.kind, survey.every.node, survey.nodes.path
    items = of_kind(survey, kinds.LIST_ITEM)
    heads = [number - 1 for number in items if number and kept[number - 1] and kinds_of[number - 1] is kinds.PARAGRAPH]
    if len(heads) < _MIN_HEADS or not survey.page.has_markup:  # all lines of plain text have one path
        return frozenset()
    counts = Counter([paths[places[number]] for number in heads])
    return frozenset(number for number in heads if counts[paths[places[number]]] >= _MIN_HEADS)


def _shapes_at(number: int, edges: Edges, end: int, *, is_near: bool) -> Iterator[Shape]:
    """What a byline may look like where a block stands."""
    is_head = number < edges.head
    if edges.have(number):
        yield from (*AT_EDGES, _opens_with_surname)
    if (is_head and end != SENTENCE) or (is_near and end == NO_END and not edges.have(number)):
        yield from OF_HEAD if is_head else BELOW_PROSE
        yield from NEAR_HEADLINE if is_head and is_near else ()
    elif number > edges.foot and end == NO_END:
        yield from (is_role, is_initials, _is_signature)
    elif number > edges.foot and end == BRACKET:
        yield is_initials


def _is_signature(line: Line) -> bool:
    """Whether a line is the few small letters with which an editor signs: "rdb"."""
    text = line.block.text
    return len(text) in _CODE and text.isascii() and text.isalpha() and text.islower()


def _may_be(survey: Survey, block: Block, most: int) -> bool:
    """Whether a block is a line of at most so many words that ends as bylines do, and is not the headline."""
    end = survey.ends[block.number]
    if not 0 < block.words <= most or _is_like_headline(survey, block.number):
        return False
    if block.kind is kinds.HEADING:
        return block.number < survey.first and _signs_heading(survey, block)
    if block.kind is not kinds.PARAGRAPH and not is_below_headline(survey, block):
        return False
    return end in _ENDS or (end == SENTENCE and block.words <= _MAX_ENDED)


def _signs_heading(survey: Survey, block: Block) -> bool:
    """Whether a heading above the first prose is "by" and full names: "From Marsh to Meadow" is a headline."""
    names = block.text.partition(" ")[2]
    return tuple(survey.tokens[block.number][:1]) in survey.words.by and are_full_names(names, survey.words)


def _opens_with_surname(line: Line) -> bool:
    """Whether a line is a name that a usual surname opens."""
    return opens_with_surname(line.block.text, line.words)


def _is_bare(line: Line) -> bool:
    """Whether a line is one word for "by" and capitalised ones: amid the prose "Report of Doctors" may be a subhead."""
    if not is_cased(line.block.text) or tuple(line.tokens[:1]) not in line.words.by:
        return False
    _, *names = line.block.text.split()
    return len(names) > 1 and all(name[0].isupper() or name.lower() in line.words.joiners for name in names)


def _is_like_headline(survey: Survey, number: int) -> bool:
    """Whether a line says what the headline does; the page's title may end with the site's name, as bylines do."""
    if survey.title_likeness[number] <= _MAX_ALIKE:
        return False
    headline = survey.headline
    return headline < 0 or likeness(survey.tokens[number], [frozenset(survey.tokens[headline])]) > _MAX_ALIKE
