"""Paragraphs of one article share their parent, and their tags and classes all the way up."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


_FAMILY_FACTS: Final = 9  # of parent and grandparent four each, of the great-grandparent one


class SamePath:
    """Share of the page's prose on the same path and under the same parents, and how pure these are."""

    name: ClassVar[str] = "same-path"
    facts: ClassVar[tuple[str, ...]] = (
        "path-share",
        "path-purity",
        "path-blocks",
        "path-words",
        "path-linked",
        "parent-share",
        "parent-purity",
        "parent-linked",
        "parent-chars",
        "grandparent-share",
        "grandparent-purity",
        "grandparent-linked",
        "grandparent-chars",
        "great-grandparent-share",
    )
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        above, total = survey.nodes.parent, survey.total
        parents = [survey.parents[number] for number in survey.columns.number]
        families: dict[int, tuple[float, ...]] = {}
        for parent in dict.fromkeys(parents):  # siblings share their parents, and are many
            grand = max(above[parent], 0)
            great = max(above[grand], 0)
            families[parent] = (*_of_node(survey, parent), *_of_node(survey, grand), survey.node_mass[great] / total)
        columns = list(zip(*[families[parent] for parent in parents], strict=True)) or [()] * _FAMILY_FACTS
        return (*_by_path(survey), *columns)


def _of_node(survey: Survey, node: int) -> tuple[float, float, float, float]:
    """Share of the page's prose, purity, share of linked characters, and size of a node."""
    mass, chars = survey.node_mass[node], survey.node_chars[node]
    size = chars or 1
    return mass / survey.total, mass / size, survey.node_linked[node] / size, log1p(chars)


def _by_path(survey: Survey) -> tuple[Sequence[float], ...]:
    """Share, purity, number of blocks, mean words and mean link share of each block's path."""
    columns = survey.columns
    paths = [survey.nodes.path[place] for place in columns.node]
    count = max(paths, default=0) + 1
    mass, chars, words, linked = ([0.0] * count for _ in range(4))
    blocks_on = [0] * count
    heavy = map(survey.mass.__getitem__, columns.number)
    sizes = map(len, columns.text)
    for path, own, size, own_words, share in zip(paths, heavy, sizes, columns.words, columns.linked, strict=True):
        mass[path] += own
        chars[path] += size
        blocks_on[path] += 1
        words[path] += own_words
        linked[path] += share
    total = survey.total
    return (
        [mass[path] / total for path in paths],
        [mass[path] / chars[path] for path in paths],
        [blocks_on[path] for path in paths],
        [words[path] / blocks_on[path] for path in paths],
        [linked[path] / blocks_on[path] for path in paths],
    )
