"""Whether readers see a block, as far as its page tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.facts.columns import nodes_around
from cleanarticle.facts.list_nodes import is_under

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey


_WINDOWS: Final = frozenset({"dialog", "lightbox", "modal", "overlay", "popup"})


def is_out_of_sight(survey: Survey, node: int) -> bool:
    """Whether an element, given by its number, is hidden on a page that shows most of its prose.

    Where most of it is hidden, a script shows it later, and hiding says nothing of what is hidden with it.
    """
    return survey.nodes.hidden[node] and not survey.hidden_prose


def hidden_window(survey: Survey) -> int:
    """The number of a hidden element called a window that holds most of a page's prose, and not its headline; or -1.

    What such a page shows is no article: of four paragraphs in two such windows, none is one's.
    """
    nodes, headline = survey.nodes, survey.headline
    if not survey.hidden_prose or headline < 0:
        return -1
    around = nodes_around([survey.main], nodes.parent)
    window = next((number for number in around if nodes.hidden[number]), -1)
    if window < 0 or is_under(nodes.parent, survey.every.node[headline], window):
        return -1
    inside = [number for number in around if number >= window]  # what a page's body is called speaks of its header
    return -1 if all(_WINDOWS.isdisjoint(nodes.words[number]) for number in inside) else window


def is_read(survey: Survey, number: int) -> bool:
    """Whether a block, given by its number, has words and can be seen."""
    every = survey.every
    return any(map(str.isalnum, every.text[number])) and not is_out_of_sight(survey, every.node[number])
