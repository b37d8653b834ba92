"""A heading above the article's own list."""

from __future__ import annotations

import pytest

import cleanarticle
from cleanarticle.filters.list_heading import ListHeading
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")
_HEADING = block("What to bring", at=f"{_BODY}>div>h3", kind=Kind.HEADING)
_ITEMS = [block(text, at=f"{_BODY}>div>ul>li", kind=Kind.LIST_ITEM) for text in ("A rope", "Boots", "A lamp")]


def kept_again(*drafts: Draft, kept: str = "kdkkk", points: float = -1.5) -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(ListHeading(), surveyed(page(*drafts)), kept, points=points))


@pytest.mark.parametrize(("points", "numbers"), [(-2.4, [1]), (-2.6, [])])
def test_a_heading_of_a_list(points: float, numbers: list[int]) -> None:
    """It stays unless more than its shortness speaks against it."""
    assert kept_again(_PROSE, _HEADING, *_ITEMS, points=points) == numbers


def test_a_heading_of_lines() -> None:
    """A list may be lines in elements of their own."""
    lines = [block(text, at=f"{_BODY}>div>div>span") for text in ("A rope", "Boots", "A lamp")]

    assert kept_again(_PROSE, _HEADING, *lines) == [1]


@pytest.mark.parametrize("kept", ["ddkkk", "kddkk", "kdkkd"])
def test_what_is_not_kept_around(kept: str) -> None:
    """Prose stands above, and all of the list is kept."""
    assert kept_again(_PROSE, _HEADING, *_ITEMS, kept=kept) == []


def test_a_heading_elsewhere() -> None:
    """That of another element is not the list's."""
    other = block("What to bring", at=f"{_BODY}>aside>h3", kind=Kind.HEADING)

    assert kept_again(_PROSE, other, *_ITEMS) == []


def test_a_label_of_boxes() -> None:
    """What heads one list after the other is no subhead of the article."""
    assert kept_again(_PROSE, _HEADING, *_ITEMS, _HEADING, *_ITEMS, kept="kdkkkdkkk") == []


def test_a_linked_heading() -> None:
    """It leads to another page."""
    linked = block("What to bring", at=f"{_BODY}>div>h3", kind=Kind.HEADING, linked=1.0)

    assert kept_again(_PROSE, linked, *_ITEMS) == []


def test_a_heading_that_says_what_it_is() -> None:
    """A cue heads no list of the article."""
    found = surveyed(page(_PROSE, _HEADING, *_ITEMS), phrases={Species.TEASER_LIST: {"exact": [_HEADING.block.text]}})

    assert not fates(ListHeading(), found, "kdkkk", points=-1.0)


def test_plain_text_has_no_headings() -> None:
    """Nothing there says what a line is."""
    assert not fates(ListHeading(), surveyed(page(_PROSE, _HEADING, *_ITEMS, has_markup=False)), "kdkkk", points=-1.0)


_RECIPES = {
    "en": (
        "Leek and potato bake",
        "Ingredients",
        "Method",
        "A bake for the first cold evenings, which asks for nothing that a village shop does not have.",
        "It keeps for two days in the fridge, and tastes better on the second, when the mustard has gone everywhere.",
        ["4 large leeks", "800g floury potatoes", "200ml double cream", "2 tbsp mustard", "50g butter"],
        [
            "Heat the oven to 190C and butter a dish that holds two litres.",
            "Slice the potatoes thinly and boil them for five minutes in salted water.",
            "Soften the leeks in the butter over a low heat for ten minutes.",
            "Bake for 40 minutes until golden, and let it stand before serving.",
        ],
    ),
    "de": (
        "Lauchauflauf mit Kartoffeln",
        "Zutaten",
        "Zubereitung",
        "Ein Auflauf für die ersten kalten Abende, der nichts verlangt, was es nicht im Dorfladen gibt.",
        "Er hält sich zwei Tage im Kühlschrank und schmeckt am zweiten besser, wenn der Senf überall ist.",
        ["4 große Stangen Lauch", "800 g Kartoffeln", "200 ml Sahne", "2 EL Senf", "50 g Butter"],
        [
            "Den Ofen auf 190 Grad heizen und eine Form mit zwei Litern Inhalt buttern.",
            "Die Kartoffeln dünn schneiden und fünf Minuten in Salzwasser kochen.",
            "Den Lauch in der Butter zehn Minuten bei kleiner Hitze weich dünsten.",
            "40 Minuten goldbraun backen und vor dem Servieren stehen lassen.",
        ],
    ),
    "es": (
        "Gratinado de puerros",
        "Ingredientes",
        "Preparación",
        "Un gratinado para las primeras noches frías, que no pide nada que no tenga la tienda del pueblo.",
        "Se conserva dos días en la nevera, y está mejor al segundo, cuando la mostaza ha llegado a todas partes.",
        ["4 puerros grandes", "800 g de patatas", "200 ml de nata", "2 cucharadas de mostaza", "50 g de mantequilla"],
        [
            "Calentar el horno a 190 grados y untar una fuente de dos litros.",
            "Cortar las patatas en rodajas finas y cocerlas en agua con sal.",
            "Pochar los puerros en la mantequilla diez minutos a fuego lento.",
            "Hornear 40 minutos y dejar reposar diez minutos antes de servir.",
        ],
    ),
}
_FORMS = {
    "flat": "<h2>{1}</h2><ul>{3}</ul><h2>{2}</h2><ol>{4}</ol>",
    "boxes": "<div class=card><div><h3>{1}</h3><ul>{3}</ul></div><div><h3>{2}</h3><ol>{4}</ol></div></div>",
    "columns": "<div class=row><div class=col-md-4><h4>{1}</h4><ul>{3}</ul></div><div class=col-md-8><h4>{2}</h4>"
    "<ol>{4}</ol></div></div>",
}


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("language", _RECIPES)
def test_a_recipe(language: str, form: str) -> None:
    """Both of its lists stay, with their headings, in whatever markup."""
    title, ingredients, method, lead, second, things, steps = _RECIPES[language]
    lists = ["".join([f"<li>{one}</li>" for one in each]) for each in (things, steps)]
    inner = _FORMS[form].format("", ingredients, method, *lists)
    menu = "".join([f"<li><a href='/{number}'>Section {number}</a></li>" for number in range(6)])
    article = cleanarticle.extract(
        f"<html lang={language}><title>{title}</title><ul>{menu}</ul><article><h1>{title}</h1><p>{lead}</p>"
        f"<p>{second}</p>{inner}</article><footer>© 2024 The Courier</footer></html>"
    )

    assert [line for line in article.text.splitlines() if line][-len(things + steps) - 2 :] == [
        ingredients,
        *things,
        method,
        *steps,
    ]
