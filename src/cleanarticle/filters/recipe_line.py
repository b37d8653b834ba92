"""What the page's own data name as ingredients and steps of its recipe is body, however little speaks for it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict
from cleanarticle.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_PARTS: Final = 4  # blocks that an amount, its unit, what it is of and a remark stand in
_MAX_LENGTH: Final = 2_000  # characters of a line that is looked for
# The value of itemprop, and classes of one ingredient, as words: https://schema.org/Recipe. Around the instructions
# stands one element for all, with buttons and tips of others in it.
_RECIPE: Final = "recipe"
_NAMED: Final = (_RECIPE, "ingredient")
_MAX_LINKED: Final = 0.5


class RecipeLine:
    """Keeps the lines of a recipe that JSON-LD names as such, and ingredients that an itemprop does."""

    name: ClassVar[str] = "recipe-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of the recipe."""
        for number in sorted(recipe_lines(survey)):
            if not kept[number]:
                yield Verdict(number, True, None, "in-recipe", survey.every.text[number], _MAX_PARTS)


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
