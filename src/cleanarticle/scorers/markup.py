"""What the tags of a block and of the elements around it say."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

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
        places, parents = columns.node, nodes.parent
        weights = lexicon.tags
        sums = [weights.get(tag, 0.0) for tag in nodes.tag]
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
            [kinds[kind] for kind in columns.kind],
            columns.level,
            columns.bold,
            columns.italic,
            [nodes.depth[place] for place in places],
            [nodes.hidden[place] for place in places],
            [sums[place] for place in places],
            [lowest[place] for place in places],
            [number in images for number in columns.number],
        )
