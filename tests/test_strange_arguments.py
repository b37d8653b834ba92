"""What is passed beside the page: a value of another type is a TypeError that names it, at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

import cleanarticle
from cleanarticle import Extractor, Options, Site, Sites

_PROSE = "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer. "
_PAGE = f"<title>The wall</title><article><h1>The wall</h1><p>{_PROSE * 3}</p><p>{_PROSE * 2}</p></article>"
_FUNCTIONS = [cleanarticle.extract, cleanarticle.clean_text, Extractor().extract, Extractor().clean_text]


@pytest.mark.parametrize("name", ["url", "charset", "now", "site"])
@pytest.mark.parametrize("value", [5, True, b"x", [], 2.5, object()], ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("read", _FUNCTIONS, ids=lambda read: read.__qualname__)
def test_an_argument_of_another_type(read: Callable[..., object], name: str, value: object) -> None:
    """Whether the page has anything to do with it or not."""
    with pytest.raises(TypeError, match=f"^{name} is an? .* or None, not {type(value).__name__}$"):
        read(_PAGE.encode(), **{name: value})


def test_a_day_as_text_and_a_store_of_sites() -> None:
    """Two mistakes that are near at hand."""
    with pytest.raises(TypeError, match="now is a date or datetime or None, not str"):
        cleanarticle.extract(_PAGE, now="2024-05-06")  # type: ignore[arg-type] # on purpose
    with pytest.raises(TypeError, match="site is a Site or None, not Sites"):
        cleanarticle.extract(_PAGE, site=Sites("unused"))  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize(
    "given",
    [
        {"now": date.min},
        {"now": date.max},
        {"now": datetime.max.replace(tzinfo=UTC)},
        {"now": datetime.min.replace(tzinfo=UTC)},
        {"charset": "undefined"},
        {"charset": "rot13"},
        {"charset": "idna"},
        {"charset": "unicode_escape"},
        {"charset": "x" * 10_000},
        {"charset": "\ud800"},
        {"url": "\ud800"},
        {"url": "\0"},
        {"url": "a" * 100_000},
    ],
    ids=lambda given: repr(given)[:40],
)
def test_a_strange_value_of_the_right_type(given: dict[str, object]) -> None:
    """It tells nothing, and harms nothing."""
    page = f"{_PAGE}<time datetime=2024-05-06>6 May 2024</time><p>été</p>"
    data = page.replace("</h1>", "</h1><time>3 days ago</time>").encode("latin-1")

    assert cleanarticle.extract(data, **given).text == f"{_PROSE * 3}".strip() + "\n\n" + f"{_PROSE * 2}".strip()  # type: ignore[arg-type] # of many types
    assert cleanarticle.clean_text(data, **given).to_json().encode()  # type: ignore[arg-type]


@pytest.mark.parametrize("options", [{}, {"max_bytes": 5}, 5, "x", Options], ids=repr)
def test_options_that_are_none(options: object) -> None:
    """A dict of options is not taken for the default ones."""
    with pytest.raises(TypeError, match=r"^options are an Options or None, not \w+$"):
        Extractor(options)  # type: ignore[arg-type] # on purpose
    with pytest.raises(TypeError, match=r"^options are an Options or None, not \w+$"):
        cleanarticle.extract(_PAGE, options=options)  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize(
    ("name", "what", "values"),
    [
        ("language", "a code or None", (5, b"de", True, ["de"])),
        ("keep_embeds", "True or False", (None, 0, 1, "no", 2.5)),
        ("keep_headline", "True or False", (None, 0, 1, "no", 2.5)),
        ("max_bytes", "a whole number", (None, "5", 2.5, True, float("inf"), float("nan"))),
        ("max_depth", "a whole number", (None, "5", 2.5, True, float("inf"), float("nan"))),
        ("max_blocks", "a whole number", (None, "5", 2.5, True, float("inf"), float("nan"))),
        ("max_seconds", "a number", (None, "5", True, 1j)),
    ],
)
def test_an_option_of_another_type(name: str, what: str, values: tuple[object, ...]) -> None:
    """It is refused when it is chosen, not when a page reaches it."""
    for value in values:
        with pytest.raises(TypeError, match=f"^{name} must be {what}, not "):
            Options(**{name: value})  # type: ignore[arg-type] # on purpose


def test_more_seconds_than_a_float_can_hold() -> None:
    """They are refused when they are chosen, not when the clock is looked at."""
    with pytest.raises(ValueError, match=r"^max_seconds must be a number that a float can hold$"):
        Options(max_seconds=10**400)


def test_options_are_chosen_once() -> None:
    """Half of what an Extractor is made of would stay as it was."""
    extractor = Extractor(Options(max_blocks=7))
    with pytest.raises(AttributeError):
        extractor.options = Options(max_blocks=1)  # type: ignore[misc] # on purpose
    assert extractor.options == Options(max_blocks=7)


@pytest.mark.parametrize("given", [{"max_seconds": float("inf")}, {"max_blocks": 10**30}])
def test_options_without_end(given: dict[str, object]) -> None:
    """No limit is a limit."""
    assert Extractor(Options(**given)).extract(_PAGE).text.count(_PROSE.strip()) == 5  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "code"),
    [("de", "de"), ("DE", "de"), ("de-DE", "de"), ("de_AT", "de"), ("deu", "de"), ("nb", "no"), ("und", "und")],
)
def test_a_language_becomes_the_code_of_its_pack(language: str, code: str) -> None:
    """In whatever form a tag comes, the pack is found."""
    assert Options(language=language).language == code


@pytest.mark.parametrize("language", ["xx", "", "../../etc", "xx-DE", "german", "d", "de" * 10_000, "\0"])
def test_a_language_without_a_pack(language: str) -> None:
    """It is refused when it is chosen, with the codes that there are."""
    with pytest.raises(ValueError, match=r"^language must be one of ar, bg, .*, zh, or None, not '"):
        Options(language=language)


@pytest.mark.parametrize("most", ["5", 2.5, None])
def test_a_memory_of_no_whole_number_of_pages(most: object) -> None:
    """Or of more than its file can say."""
    with pytest.raises(TypeError, match="most must be a whole number, not "):
        Site(most=most)  # type: ignore[arg-type] # on purpose
    with pytest.raises(ValueError, match="most must be positive and at most "):
        Site(most=2**32)
    assert Site.from_bytes(Site(most=2**32 - 1).to_bytes()).most == 2**32 - 1


@pytest.mark.parametrize("data", [None, 5, "x", []], ids=repr)
def test_a_memory_from_no_bytes(data: object) -> None:
    """It is no broken memory."""
    with pytest.raises(TypeError, match="a memory is read from bytes, not "):
        Site.from_bytes(data)  # type: ignore[arg-type] # on purpose
