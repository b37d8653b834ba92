"""Which blocks stand beside each other in the page's tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey


def are_beside(survey: Survey, one: int, other: int) -> bool:
    """Whether two blocks, given by their numbers, have one parent, grandparent or path."""
    nodes, blocks = survey.page.nodes, survey.page.blocks
    parent, others = survey.parents[one], survey.parents[other]
    if parent == others or nodes[parent].parent == nodes[others].parent:
        return True
    return nodes[blocks[one].node].path == nodes[blocks[other].node].path


def are_alike(survey: Survey, one: int, other: int) -> bool:
    """Whether two blocks, given by their numbers, have one parent and one path."""
    places, paths = survey.every.node, survey.nodes.path
    return survey.parents[one] == survey.parents[other] and paths[places[one]] == paths[places[other]]
