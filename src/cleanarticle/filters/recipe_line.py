"""What the page's own data name as ingredients and steps of its recipe is body, however little speaks for it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MAX_PARTS: Final = 4  # blocks that an amount, its unit, what it is of and a remark stand in
_MAX_LENGTH: Final = 2_000  # characters of a line that is looked for
# The value of itemprop, and classes of one ingredient, as words: https://schema.org/Recipe. Around the instructions
# stands one element for all, with buttons and tips of others in it.
_RECIPE: Final = "recipe"
_NAMED: Final = (_RECIPE, "ingredient")
_MAX_LINKED: Final = 0.5
_NEAR: Final = 3  # blocks up to their heading
_TITLE: Final = "h1"


class RecipeLine:
    """Keeps the lines of a recipe that JSON-LD names as such, and ingredients that an itemprop does."""

    name: ClassVar[str] = "recipe-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of the recipe, and for a dropped heading above its lines."""
        found = recipe_lines(survey)
        for number in sorted(found):
            if not kept[number]:
                yield Verdict(number, True, None, "in-recipe", survey.every.text[number], _MAX_PARTS)
        for number in sorted(set(_headings_of(survey, found))):
            if not kept[number]:
                yield Verdict(number, True, None, "heads-recipe", survey.every.text[number], _NEAR)


def _headings_of(survey: Survey, lines: set[int]) -> Iterator[int]:
    """The headings near above the first of some lines: "Ingredients", with a field for portions between."""
    every = survey.every
    sizes = Counter(every.text) if lines else Counter()  # each tab of a page may begin with the recipe's name
    for first in lines:
        if first - 1 in lines:
            continue
        near = range(first - 1, max(-1, first - 1 - _NEAR), -1)
        heading = next((one for one in near if every.kind[one] is kinds.HEADING or one in lines), -1)
        if heading < 0 or heading in lines or every.linked[heading] or every.tag[heading] == _TITLE:
            continue
        if sizes[every.text[heading]] == 1 and not is_out_of_sight(survey, every.node[heading]):
            yield heading


def recipe_lines(survey: Survey) -> set[int]:
    """The numbers of the blocks that the page's data, or its marks, name as lines of its recipe."""
    found = _declared(survey) if survey.hints.recipe else set()
    if _RECIPE in survey.names:
        found.update(_marked(survey))
    return {number for number in found if not is_out_of_sight(survey, survey.every.node[number])}


def _declared(survey: Survey) -> set[int]:
    """Blocks that are a line of JSON-LD, alone or with those right below; of copies the first."""
    texts = ["".join(tokens(text)) if len(text) <= _MAX_LENGTH else "" for text in survey.every.text]
    left, found = set(survey.hints.recipe), set[int]()
    for number in range(len(texts)):
        for end in range(number + 1, min(number + _MAX_PARTS, len(texts)) + 1):
            line = "".join(texts[number:end])
            if line in left:
                left.remove(line)
                found.update(range(number, end))
    return found


def _marked(survey: Survey) -> Iterator[int]:
    """Blocks in elements that are named so, but links, and what says that it is something else."""
    nodes = survey.nodes
    inside = [False] * len(nodes.words)
    for node, (parent, words) in enumerate(zip(nodes.parent, nodes.words, strict=True)):
        inside[node] = (parent >= 0 and inside[parent]) or (_RECIPE in words and _is_named(words))
    for number, (node, linked) in enumerate(zip(survey.every.node, survey.every.linked, strict=True)):
        if inside[node] and linked <= _MAX_LINKED and not survey.cues.of(number):
            yield number


def _is_named(words: Sequence[str]) -> bool:
    """Whether the words of an element's names are those of an ingredient."""
    return _NAMED in pairwise(words)
