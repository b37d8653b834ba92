"""What the tags of a block and of the elements around it say."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

KINDS: Final = tuple(Kind)


class Markup:
    """Tags, emphasis, depth and visibility."""

    name: ClassVar[str] = "markup"
    facts: ClassVar[tuple[str, ...]] = (
        "kind",
        "level",
        "bold",
        "italic",
        "depth",
        "hidden",
        "tags",
        "tags-lowest",
        "after-image",
    )
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        columns, nodes = survey.columns, survey.nodes
        parents, of_node = nodes.parent, survey.of_node
        sums = list(map(lexicon.tags.get, nodes.tag, repeat(0.0)))
        lowest = sums.copy()
        for number in survey.around[1:]:  # parents come first
            parent = parents[number]
            sums[number] += sums[parent]
            # Comparing costs a third of what min() does, and this runs a hundred times a page.
            if lowest[parent] < lowest[number]:  # noqa: PLR1730
                lowest[number] = lowest[parent]
        images = {medium.block for medium in survey.page.media if medium.name == "image"}
        kinds = {kind: number for number, kind in enumerate(KINDS)}
        return (
            list(map(kinds.__getitem__, columns.kind)),
            columns.level,
            columns.bold,
            columns.italic,
            of_node(nodes.depth),
            of_node(nodes.hidden),
            of_node(sums),
            of_node(lowest),
            list(map(images.__contains__, columns.number)),
        )
