"""Paragraphs of one article share their parent, and their tags and classes all the way up."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


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
        nodes, total = survey.page.nodes, survey.total
        parents = [survey.parents[block.number] for block in survey.open]
        grand = [max(nodes[parent].parent, 0) for parent in parents]
        great = [max(nodes[parent].parent, 0) for parent in grand]
        share = [mass / total for mass in survey.node_mass]
        purity = [mass / (chars or 1) for mass, chars in zip(survey.node_mass, survey.node_chars, strict=True)]
        linked = [chars / (size or 1) for chars, size in zip(survey.node_linked, survey.node_chars, strict=True)]
        size = [log1p(chars) for chars in survey.node_chars]
        return (
            *_by_path(survey),
            [share[parent] for parent in parents],
            [purity[parent] for parent in parents],
            [linked[parent] for parent in parents],
            [size[parent] for parent in parents],
            [share[parent] for parent in grand],
            [purity[parent] for parent in grand],
            [linked[parent] for parent in grand],
            [size[parent] for parent in grand],
            [share[parent] for parent in great],
        )


def _by_path(survey: Survey) -> tuple[Sequence[float], ...]:
    """Share, purity, number of blocks, mean words and mean link share of each block's path."""
    blocks = survey.open
    paths = [survey.page.nodes[block.node].path for block in blocks]
    count = max(paths, default=0) + 1
    mass, chars, blocks_on, words, linked = ([0.0] * count for _ in range(5))
    for block, path in zip(blocks, paths, strict=True):
        mass[path] += survey.mass[block.number]
        chars[path] += len(block.text)
        blocks_on[path] += 1
        words[path] += block.words
        linked[path] += block.linked
    total = survey.total
    return (
        [mass[path] / total for path in paths],
        [mass[path] / chars[path] for path in paths],
        [blocks_on[path] for path in paths],
        [words[path] / blocks_on[path] for path in paths],
        [linked[path] / blocks_on[path] for path in paths],
    )
