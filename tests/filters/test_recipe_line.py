"""Lines that the page's data or marks name as a recipe's."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.recipe_line import RecipeLine
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

_RECIPE = PageHints(recipe=frozenset({"2quinces", "200gcoarsesugar"}))
_NAMED = "body>div.recipe-ingredient"


def stay(*drafts: Draft, hints: PageHints = _RECIPE, hidden: str = "", fate: str = "d") -> list[int]:
    """The numbers of the blocks that stay."""
    phrases = {Species.SHARE: {"exact": ["print it"]}}
    some = surveyed(page(*drafts, hidden=hidden), hints=hints, phrases=phrases)
    return list(fates(RecipeLine(), some, fate * len(drafts)))


def test_lines_of_the_data() -> None:
    """In one block, or in some for amount, unit and what it is of; copies stay away."""
    lines = [block(text) for text in ("2 quinces", "Timer", "200", "g", "coarse sugar", "2 quinces")]
    assert stay(*lines) == [0, 2, 3, 4]
    assert stay(*lines, fate="k") == []
    assert stay(*lines, hints=PageHints()) == []


@pytest.mark.parametrize(
    ("draft", "is_line"),
    [
        (block("One quince", at=f"{_NAMED}>p"), True),
        (block("Bake mode", at="body>div.recipe-instructions>p"), False),  # all of them, with buttons
        (block("Print it", at=f"{_NAMED}>p"), False),  # a button
        (block("Buy quinces", at=f"{_NAMED}>p", linked=1.0), False),
        (block("Our best", at="body>div.recipe-list>p"), False),
    ],
)
def test_lines_in_named_elements(draft: Draft, is_line: bool) -> None:  # noqa: FBT001
    """An itemprop says what they are."""
    assert bool(stay(draft)) is is_line


def test_not_what_is_out_of_sight() -> None:
    """A copy for printers may be hidden."""
    assert stay(block(), block("2 quinces", at="body>div.off>p"), hidden="off") == []


@pytest.mark.parametrize(
    ("heading", "stays"),
    [
        (block("You need", at="body>h3", kind=Kind.HEADING), True),
        (block("You need", at="body>h1", kind=Kind.HEADING), False),
        (block("You need", at="body>h3", kind=Kind.HEADING, linked=1.0), False),
        (block("You need", at="body>h3.off", kind=Kind.HEADING), False),
        (block("You need", at="body>p"), False),
    ],
)
def test_the_heading_above_the_lines(heading: Draft, stays: bool) -> None:  # noqa: FBT001
    """A field for portions may stand between."""
    lines = [block("For how many?"), block("2 quinces"), block("200 g coarse sugar")]
    assert (0 in stay(heading, *lines, hidden="off")) is stays
    assert 0 not in stay(heading, *[block("Timer")] * 3, *lines)


def test_another_heading_between() -> None:
    """The nearest one heads them; what heads other lines of the recipe is none of these, nor is a name of all."""
    near, far = (block(text, at="body>h3", kind=Kind.HEADING) for text in ("You need", "Tips"))
    assert stay(near, block("2 quinces"), block("Timer"), near) == [1]
    assert stay(far, near, block("2 quinces"), block("Timer"), block("200 g coarse sugar")) == [2, 4, 1]
