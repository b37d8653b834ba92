"""Which language a page is written in."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle import extract
from cleanarticle.words.language import bare_code, load_signs, pick_language

_SIGNS = load_signs()

_TEXTS: dict[str, str] = tomllib.loads((Path(__file__).parent / "cases" / "languages.toml").read_text("utf-8"))


@pytest.mark.parametrize("code", _TEXTS)
def test_undeclared(code: str) -> None:
    """One sentence is enough, without a word from the page."""
    assert pick_language(None, [_TEXTS[code]], _SIGNS).code == code


@pytest.mark.parametrize("code", _TEXTS)
def test_a_false_declaration(code: str) -> None:
    """The text wins over what the page's template says."""
    said = "fr" if code == "en" else "en"

    assert pick_language(said, [_TEXTS[code]], _SIGNS).code == code


def test_declared_and_seen() -> None:
    """A declaration that the text bears out is noted as such."""
    pick = pick_language("pt-BR", [_TEXTS["pt"]], _SIGNS)

    assert (pick.code, pick.because, pick.declared) == ("pt", "declared and seen", "pt")
    assert 0 < pick.confidence <= 1


@pytest.mark.parametrize("text", ["", "Harbour", "1:0", "…"])
def test_too_little_to_tell(text: str) -> None:
    """A few words say nothing against the page."""
    assert pick_language("de", [text], _SIGNS)[:2] == ("de", "declared")


def test_few_function_words() -> None:
    """Turkish says much with endings: one word in ten is enough where no other language has half as many."""
    text = (
        "Balıkçı Yusuf Kayalar sabahın erken saatlerinde limana indiğinde teknesinin battığını gördü. Komşuları hemen "
        "yardıma koştu, itfaiye ekipleri motoru söktü. Belediye başkanı zarar gören esnafa destek sözü verdi. "
        "Meteoroloji fırtınanın perşembe gününe kadar süreceğini, balıkçıların denize açılmaması gerektiğini duyurdu."
    )
    assert pick_language(None, [text], _SIGNS)[:2] == ("tr", "words")


def test_few_words_against_a_declaration() -> None:
    """They do not overrule it."""
    names = " ".join(f"Name{number}" for number in range(60))
    text = f"{names} the of the of the of"
    assert pick_language(None, [text], _SIGNS).code == "en"
    assert pick_language("de", [text], _SIGNS)[:2] == ("de", "declared")


def test_few_words_of_two_languages() -> None:
    """Where another has as many, they tell nothing."""
    names = " ".join(f"Name{number}" for number in range(60))
    assert pick_language(None, [f"{names} de la de la de la de la"], _SIGNS).code == "und"


def test_nothing_at_all() -> None:
    """No declaration and no text: undetermined."""
    assert pick_language(None, [], _SIGNS) == ("und", "nothing", 0.0, "")


def test_close_kin_is_believed() -> None:
    """Danish and Norwegian share most of their words: the declared one stands."""
    assert pick_language("no", ["Det er en by som har en havn, og den er stor."], _SIGNS).code == "no"


def test_the_longest_texts_count() -> None:
    """Menus in another language do not matter."""
    menu = ["The news of the day"] * 40

    assert pick_language("en", [*menu, _TEXTS["de"], _TEXTS["de"]], _SIGNS).code == "de"


def test_foreign_names_do_not_change_the_script() -> None:
    """A quoted word in another script leaves a Latin text Latin."""
    assert pick_language(None, [_TEXTS["en"] + " (Харьков, 北京)"], _SIGNS).code == "en"


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-US", "en"),
        ("pt_BR", "pt"),
        (" DE ", "de"),
        ("nb-NO", "no"),
        ("zh-Hant-TW", "zh"),
        ("eng", "en"),
        ("iw", "he"),
        ("tha", "th"),
        ("vie-VN", "vi"),
        ("x-default", ""),
        ("", ""),
        ("english", ""),
        ("日本語", ""),
    ],
)
def test_bare_code(tag: str, code: str) -> None:
    """Regions and scripts are dropped, old codes renewed."""
    assert bare_code(tag, _SIGNS) == code


@given(st.one_of(st.none(), st.text(max_size=20)), st.lists(st.text(max_size=200), max_size=5))
def test_any_text_gets_a_language(declared: str | None, texts: list[str]) -> None:
    """Nothing is raised, and a code is always a code."""
    pick = pick_language(declared, texts, _SIGNS)

    assert pick.code.isalpha()
    assert 0 <= pick.confidence <= 1


def test_links_for_robots() -> None:
    """A block of links, however long, says nothing of a page's language beside a paragraph."""
    robots = "<a href='/r'>This link is for the robots and should not be seen by anybody.</a> " * 12
    paragraph = (
        "Der Rat der Stadt hat am Dienstag beschlossen, die alte Mauer am Hafen wieder zu errichten, die der Sturm "
        "an drei Stellen gebrochen hatte, bevor die ersten F\u00e4hren des Sommers wieder in den Hafen kommen."
    )

    assert extract(f"<html lang='de'><body><p>{paragraph}</p><p>{robots}</p></body></html>").language == "de"


def test_a_long_quotation_in_another_language() -> None:
    """The words around it are the page's own."""
    own = (
        "Gerade ist die neue Ware im Laden am Hafen angekommen, und wer sie sehen will, der kann das an jedem Tag "
        "der Woche. Hier etwas von dem, was der Hersteller selbst dazu sagt: "
    )
    quoted = (
        '"We are the only company in the world that builds for the waves and for those who ride them. Our passion for '
        "the sea drives us to design and make what is built for it, and we are committed to the best that there is for "
        'all who love the water and the wind."'
    )
    assert pick_language("de", [own + quoted], _SIGNS)[:2] == ("de", "declared")
    assert pick_language("de", [quoted], _SIGNS).code == "en"


def test_a_long_text_in_no_language() -> None:
    """Code or data that a template shows by mistake tell nothing; what stands beside them does."""
    own = _TEXTS["en"] + " " + _TEXTS["en"]
    data = "font-charset 0; panose-1 2 4 5 3; mso-pitch variable; " * 40

    assert pick_language(None, [data, own, "Quays"], _SIGNS).code == "en"
    assert pick_language(None, [data, "Quays", "and the"], _SIGNS).code == "und"
