"""Paragraphs of one article share their parent, and their tags and classes all the way up."""

from __future__ import annotations

from collections import Counter
from math import log1p
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon


_PATH_FACTS: Final = 5
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
        of_parent = _by_parent(survey)
        families = [of_parent[parent] for parent in survey.of_open(survey.parents)]
        columns = list(zip(*families, strict=True)) or [()] * _FAMILY_FACTS
        return (*_by_path(survey), *columns)


def _by_parent(survey: Survey) -> Mapping[int, tuple[float, ...]]:
    """For each parent of a block the facts of it and of the nodes above; siblings share their parents, and are many."""
    above, mass, total = survey.nodes.parent, survey.node_mass, survey.total
    of_node: dict[int, tuple[float, ...]] = {}
    families: dict[int, tuple[float, ...]] = {}
    for parent in dict.fromkeys(survey.of_open(survey.parents)):
        grand = max(above[parent], 0)
        for node in (parent, grand):
            if node not in of_node:
                of_node[node] = _of_node(survey, node)
        families[parent] = (*of_node[parent], *of_node[grand], mass[max(above[grand], 0)] / total)
    return families


def _of_node(survey: Survey, node: int) -> tuple[float, ...]:
    """Share of the page's prose, purity, share of linked characters, and size of a node."""
    mass, chars = survey.node_mass[node], survey.node_chars[node]
    size = chars or 1
    return mass / survey.total, mass / size, survey.node_linked[node] / size, log1p(chars)


def _by_path(survey: Survey) -> Sequence[Sequence[float]]:
    """Share, purity, number of blocks, mean words and mean link share of each block's path."""
    columns = survey.columns
    paths = survey.of_node(survey.nodes.path)
    count = max(paths, default=0) + 1
    mass, chars, words, linked = ([0.0] * count for _ in range(4))
    heavy = survey.of_open(survey.mass)
    sizes = map(len, columns.text)
    for path, own, size, own_words, share in zip(paths, heavy, sizes, columns.words, columns.linked, strict=True):
        chars[path] += size
        words[path] += own_words
        if own:
            mass[path] += own
        if share:
            linked[path] += share
    total = survey.total
    facts = {
        path: (mass[path] / total, mass[path] / chars[path], blocks, words[path] / blocks, linked[path] / blocks)
        for path, blocks in Counter(paths).items()
    }
    return list(zip(*map(facts.__getitem__, paths), strict=True)) or [()] * _PATH_FACTS
