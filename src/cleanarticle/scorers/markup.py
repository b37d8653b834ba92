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
        page = survey.page
        blocks, nodes = survey.open, page.nodes
        weights = [lexicon.tags.get(node.tag, 0.0) for node in nodes]
        sums, lowest = list(weights), list(weights)
        for node in nodes[1:]:
            number, parent = node.number, node.parent
            sums[number] += sums[parent]
            lowest[number] = min(lowest[number], lowest[parent])
        images = {medium.block for medium in page.media if medium.name == "image"}
        kinds = {kind: number for number, kind in enumerate(KINDS)}
        return (
            [kinds[block.kind] for block in blocks],
            [block.level for block in blocks],
            [block.bold for block in blocks],
            [block.italic for block in blocks],
            [nodes[block.node].depth for block in blocks],
            [nodes[block.node].hidden for block in blocks],
            [sums[block.node] for block in blocks],
            [lowest[block.node] for block in blocks],
            [block.number in images for block in blocks],
        )
