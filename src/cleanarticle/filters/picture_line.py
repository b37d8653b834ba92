"""A line below a picture that sign, place or button call its caption, and short ones like which there is no other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of, species_said
from cleanarticle.facts.list_nodes import ALL_LINK, nearest
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey

_IMAGE: Final = "image"
_MIN_LINES: Final = 2  # of a page
_WORDS: Final = range(1, 36)  # of a line
_MIN_WORDS: Final = 3  # by their mean: names of things that an article lists are shorter
_MAX_LINKED: Final = 0.5  # beyond it a line is a headline below its picture
_MOST: Final = 0.75  # of the pictures have a line, and of the lines prose or the next picture below
_OPEN: Final = 0.5  # of the lines end as no sentence does
_MAX_BOX: Final = 3  # blocks of an element with a button, a caption and a credit
_POINTING: Final = "\u25b2\u25b3"  # triangles that point up: Chinese and Korean sites open captions with them
_TABLE: Final = "table"
_LEVELS: Final = 6  # elements around a cell's line in which its table is looked for
_MAX_CELLS: Final = 2  # with text, of a table that sets captions below pictures; a sentence there may be the text
_STYLED: Final = 0.9  # share of a line in bold or italics from which all of it is


class PictureLine:
    """Drops the first ones, and the others where most pictures of the text have one, and prose below.

    Of the others on 2,757 labelled pages 15 are no article's on four pages, and three are one's, of a truth with
    captions. Without looking at the other lines more are articles' than are not: subheads, steps, names of things.
    """

    name: ClassVar[str] = "picture-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of that sort."""
        pictures = Counter([one.block for one in survey.page.media if one.name == _IMAGE])
        yield from _told(survey, kept, pictures)
        below = [number for number in pictures if survey.first < number <= survey.last + 1 and number < len(kept)]
        if not below:
            return
        enlarged = _enlarged(survey, kept, pictures)
        for number, said in enlarged.items():
            yield Verdict(number, False, Species.CAPTION, "below-enlarging-button", said, _MAX_BOX)
        lines = [number for number in sorted(below) if _is_line(survey, number)]
        if len(lines) < max(_MIN_LINES, _MOST * len(below)) or not _are_captions(survey, lines, pictures):
            return
        for number in lines if _have_own_form(survey, lines) else ():
            if kept[number] and number not in enlarged:
                yield Verdict(number, False, Species.CAPTION, "below-each-picture", len(lines), _MIN_LINES)


def _told(survey: Survey, kept: Sequence[bool], pictures: Mapping[int, int]) -> Iterator[Verdict]:
    """The lines below pictures, as many as there are of these, that say by their sign or place what they are."""
    rows = [range(first, first + min(count, _MAX_CELLS)) for first, count in pictures.items()]
    for number in sorted({number for row in rows for number in row if number < len(kept) and kept[number]}):
        if code := _code(survey, kept, number, pictures):
            yield Verdict(number, False, Species.CAPTION, code, survey.every.text[number][:20], _MAX_CELLS)


def _code(survey: Survey, kept: Sequence[bool], number: int, pictures: Mapping[int, int]) -> str:
    """Code of what says that a line below a picture is its caption; "" where nothing does."""
    kind = survey.every.kind[number]
    if kind is kinds.PARAGRAPH and survey.every.text[number][0] in _POINTING:
        return "points-at-picture" if _points(survey, number, pictures) else ""
    if kind is not kinds.CELL or survey.ends[number] == SENTENCE:
        return ""
    if number == left_of(survey, kept).numbers[0] and not -1 < survey.headline < number:  # it may be the headline
        return ""
    table = nearest(survey, number, _TABLE, _LEVELS)
    return "in-picture-table" if table >= 0 and survey.node_blocks[table] <= _MAX_CELLS else ""


def _points(survey: Survey, number: int, pictures: Mapping[int, int]) -> bool:
    """Whether a line's triangle points at a picture: before a figure it says what rose, before several lines it lists.

    Those of a list stand below each other, with no picture above the second; two pictures may have a caption each.
    """
    texts, below = survey.every.text, number + 1
    if texts[number][1:].lstrip()[:1].isdecimal():
        return False
    if below == len(texts) or texts[below][0] != texts[number][0] or below in pictures:
        return True
    return max(pictures.get(number, 0), pictures.get(number - 1, 0)) >= _MAX_CELLS


def _enlarged(survey: Survey, kept: Sequence[bool], pictures: Collection[int]) -> dict[int, str]:
    """The kept paragraphs right below a dropped link that says what is done with a picture, with its words."""
    every = survey.every
    buttons = [
        (cue.block, cue.phrase)
        for cue in (survey.cues if Species.CAPTION in species_said(survey) else ())
        if cue.match == "exact" and cue.species is Species.CAPTION and every.linked[cue.block] >= ALL_LINK
    ]
    return {
        button + 1: phrase
        for button, phrase in buttons
        if not kept[button] and any(kept[button + 1 : button + 2]) and every.kind[button + 1] is kinds.PARAGRAPH
        if (button in pictures or button + 1 in pictures) and _are_boxed(survey, button)
    }


def _are_boxed(survey: Survey, button: int) -> bool:
    """Whether a button and the line below it stand in an element that holds hardly anything else."""
    own, around = survey.every.node[button], survey.parents[button + 1]
    return around in {own, survey.parents[button]} and survey.node_blocks[around] <= _MAX_BOX


def _is_line(survey: Survey, number: int) -> bool:
    """Whether a block is a paragraph of few words that is no link."""
    every = survey.every
    is_short = every.words[number] <= _WORDS[-1] * survey.words.factor
    return is_short and every.kind[number] is kinds.PARAGRAPH and every.linked[number] <= _MAX_LINKED


def _are_captions(survey: Survey, lines: Sequence[int], pictures: Collection[int]) -> bool:
    """Whether lines below pictures have words enough, mostly end as no sentence does, and stand above prose."""
    words = sum([survey.every.words[number] for number in lines])
    ended = sum([survey.ends[number] == SENTENCE for number in lines])
    if words < _MIN_WORDS * survey.words.factor * len(lines) or ended > _OPEN * len(lines):
        return False
    above = [number + 1 in pictures or any(survey.mass[number + 1 : number + 2]) for number in lines]
    return sum(above) >= _MOST * len(lines)


def _have_own_form(survey: Survey, lines: Sequence[int]) -> bool:
    """Whether no other line has the path and style of one of these."""
    own = set(lines)
    forms = {_form(survey, number) for number in lines}
    return not any(
        _form(survey, block.number) in forms
        for block in survey.page.blocks
        if block.number not in own and _is_line(survey, block.number)
    )


def _form(survey: Survey, number: int) -> tuple[int, bool, bool]:
    """The path of a block, and whether all of it is bold or in italics."""
    block = survey.page.blocks[number]
    return survey.nodes.path[block.node], block.bold >= _STYLED, block.italic >= _STYLED
