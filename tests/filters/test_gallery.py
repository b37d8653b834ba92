"""Pages whose article is what stands below its pictures."""

from __future__ import annotations

from cleanarticle.filters.gallery import Gallery
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_LEAD = block(at="body>div.text>p")


def _figures(count: int, text: str = PROSE) -> list[Draft]:
    """Pictures of things, each with its name and a sentence about it."""
    drafts: list[Draft] = []
    for number in range(count):
        at = f"body>div.text>figure#{number}>"
        drafts.append(block(f"{number}. A harbour", at=f"{at}h2", kind=Kind.HEADING, level=2))
        drafts.append(block(text, at=f"{at}figcaption", kind=Kind.CAPTION))
    return drafts


def _kept(*drafts: Draft, kept: str = "") -> list[int]:
    found = fates(Gallery(), surveyed(page(*drafts)), kept or "k" + "d" * (len(drafts) - 1))
    assert all(verdict.keep for verdict in found.values())
    return list(found)


def test_the_captions_are_the_article() -> None:
    """With the heading of each, where hardly anything else was kept."""
    assert _kept(_LEAD, *_figures(8)) == list(range(1, 17))


def test_pictures_beside_a_text() -> None:
    """Few of them, short names, or a text of some length: captions go."""
    assert _kept(_LEAD, *_figures(7)) == []
    assert _kept(_LEAD, *_figures(8, "The harbour at night")) == []
    assert _kept(*[_LEAD] * 3, *_figures(8), kept="kkk" + "d" * 16) == []


def test_a_link_in_a_figure() -> None:
    """It leads to a shop, and stays out."""
    link = block("Buy one", at="body>div.text>figure#0>p", linked=1.0, links=("/shop",))

    assert 17 not in _kept(_LEAD, *_figures(8), link)
