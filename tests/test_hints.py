"""What helps to find the article among the things that a page says about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cleanarticle.page_head.head import Head
from cleanarticle.page_head.hints import embedded_body, host_of, page_hints

if TYPE_CHECKING:
    from cleanarticle.loose_json import JsonObject, JsonValue


def test_titles() -> None:
    """Each title as it stands, and without the names that may be cut off it."""
    titles = page_hints(Head(title="The wall is rebuilt | Harbour News"), None).titles

    assert titles[0] == "The wall is rebuilt | Harbour News"
    assert "The wall is rebuilt" in titles


def test_a_title_stands_once() -> None:
    """Whatever the number of elements that repeat it."""
    head = Head(title="The wall is rebuilt", metas={"og:title": ("The wall is rebuilt",)})

    assert page_hints(head, None).titles == ("The wall is rebuilt",)


def test_the_longest_description() -> None:
    """One of two is often cut off."""
    head = Head(metas={"description": ("The wall…",), "og:description": ("The wall is rebuilt.",)})

    assert page_hints(head, None).description == "The wall is rebuilt."
    assert page_hints(head, None).descriptions == ("The wall…", "The wall is rebuilt.")


def test_nothing_known() -> None:
    """A page without a head has no hints."""
    hints = page_hints(Head.empty(), None)

    assert (hints.titles, hints.description, hints.body, hints.host, hints.names) == ((), "", "", "", ())


def test_names_of_the_site() -> None:
    """As its head, its publisher and the end of its title give them, each once."""
    publisher: JsonObject = {"@type": "NewsArticle", "publisher": {"name": "Harbour Media"}}
    site: JsonObject = {"@type": "WebSite", "name": "Harbour News"}
    metas = {"og:site_name": ("HARBOUR NEWS",), "og:title": ("The wall",)}
    head = Head(title="The wall | The Echo", metas=metas, objects=(publisher, site))

    assert page_hints(head, None).names == (("harbour", "news"), ("the", "echo"), ("harbour", "media"))


def test_a_part_of_the_headline_is_no_name() -> None:
    """Where the page's own title goes on behind the colon."""
    head = Head(title="The wall: a story", metas={"og:title": ("The wall: a story",)})

    assert page_hints(head, None).names == ()


def _with_body(*bodies: object) -> Head:
    objects: list[JsonObject] = [{"@type": "NewsArticle", "articleBody": body} for body in bodies]  # type: ignore[dict-item] # a hostile page holds anything
    return Head(objects=tuple(objects))


def test_embedded_body() -> None:
    """Tags and entities are resolved, white space is folded; the hint is in lower case."""
    head = _with_body("<p>The wall &amp;\n the <b>harbour</b>.</p>")

    assert embedded_body(head) == "The wall & the harbour ."
    assert page_hints(head, None).body == "the wall & the harbour ."


def test_the_longest_embedded_body() -> None:
    """A graph holds summaries of other articles, too."""
    assert embedded_body(_with_body("Short.", "Longer than that.")) == "Longer than that."


@pytest.mark.parametrize("body", [None, 1, ["a"], {"a": "b"}, ""])
def test_a_body_that_is_no_text(body: object) -> None:
    """It is as if there were none."""
    assert embedded_body(_with_body(body)) == ""


def test_a_giant_embedded_body_is_cut() -> None:
    """And one without a tag's end is read in linear time."""
    assert len(embedded_body(_with_body("<" * 1_000_000))) == 400_000


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.news.example/a", "news.example"),
        ("https://News.Example:8080/a", "news.example"),
        ("//news.example/a", "news.example"),
        ("https://wwwnews.example/", "wwwnews.example"),
        ("/a", ""),
        ("", ""),
        (None, ""),
        ("http://[::1", ""),
    ],
)
def test_host(url: str | None, host: str) -> None:
    """Without "www."; nothing where the URL has none or is none."""
    assert host_of(url) == host


def test_recipe() -> None:
    """Lines of ingredients, and steps as texts, as objects and in sections."""
    steps: list[JsonValue] = [
        "<p>Peel them.</p>",
        {"@type": "HowToStep", "text": "Cut them."},
        {"@type": "HowToSection", "itemListElement": [{"text": "Boil them.\n\nStir."}]},
    ]
    recipe: JsonObject = {"@type": "Recipe", "recipeIngredient": ["2 quinces"], "recipeInstructions": steps}
    lines = page_hints(Head(objects=(recipe,)), None).recipe

    assert lines == {"2quinces", "peelthem", "cutthem", "boilthem", "stir"}


@pytest.mark.parametrize(
    ("kind", "url", "expected"),
    [
        ("website", "https://echo.example/wall", False),
        ("website", "https://echo.example/2013/02/08/the-old-wall/", True),
        ("article", "https://echo.example/wall", True),
        ("news", "https://echo.example/wall", True),
        ("video.episode", "https://echo.example/wall", True),
        ("echo:photo", "https://echo.example/wall", True),
        ("product.item", "https://echo.example/wall", False),
        ("article", "https://echo.example/", False),
    ],
)
def test_one_thing(kind: str, url: str, expected: bool) -> None:  # noqa: FBT001
    """What a page declares, and its address, say that it is no list; a site's first page is none, whatever it says."""
    hints = page_hints(Head(metas={"og:type": (kind,)}), url)

    assert hints.is_article == expected
    assert hints.is_front == url.endswith("example/")


@pytest.mark.parametrize(
    ("types", "is_list"),
    [(["CollectionPage"], True), (["CollectionPage", "NewsArticle"], False), (["WebPage"], False), ([], False)],
)
def test_a_collection(types: list[str], is_list: bool) -> None:  # noqa: FBT001
    """JSON-LD says that a page is one, and nothing on it an article."""
    hints = page_hints(Head(objects=tuple({"@type": name} for name in types)), None)

    assert hints.is_list == is_list
