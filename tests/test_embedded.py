"""Bodies that stand in embedded JSON only."""

from __future__ import annotations

import json
from typing import Any

import pytest

import cleanarticle
from cleanarticle.embedded.bodies import append_body, embedded_markup
from cleanarticle.embedded.page_data import find_body
from cleanarticle.page_head.head import Head
from tests.builders import page_of, words

_TITLE = "Ferry becomes a school for boatbuilders"
_LINES = [f"Paragraph {number} says {words(20).lower()}" for number in range(5)]


def _head(*bodies: str) -> Head:
    return Head(objects=tuple({"@type": "NewsArticle", "articleBody": body} for body in bodies))


def _data(article: Any, start: str = "") -> tuple[str]:  # noqa: ANN401 - any JSON
    return (start + json.dumps({"props": {"nav": [{"label": "News", "href": "/n"}], "article": article}}),)


def _page(article: Any, room: str = "") -> str:  # noqa: ANN401 - any JSON
    script = json.dumps({"article": article, "room": room})
    return f"<title>{_TITLE}</title><body><div id=app></div><script>window.data={script}</script>"


@pytest.mark.parametrize(
    ("size", "note"),
    [
        (2_000_000, "page data: longer than 2000000 characters"),
        (4_000_000, "page data: longer than 4000000 characters, all scripts together"),
    ],
)
def test_data_that_are_too_long_are_told(size: int, note: str) -> None:
    """An article that is empty for that has a reason."""
    own = {"title": _TITLE, "body": [line + "." for line in _LINES]}
    whole, padded = (cleanarticle.extract(_page(own, room)) for room in ("", " " * size))
    assert (whole.text.count("Paragraph"), whole.notes) == (5, ())
    assert (padded.text, padded.notes) == ("", (note,))


def test_data_that_are_too_deep_are_told() -> None:
    """Likewise; of a page that shows its article nobody wants to know."""
    deep: Any = {"title": _TITLE, "body": _LINES}
    for _ in range(80):
        deep = [deep]
    page = _page(deep)
    assert cleanarticle.extract(page).notes == ("page data: nested deeper than 64",)
    shown = "".join([f"<p>{line}, the council said on Monday.</p>" for line in _LINES * 4])
    assert cleanarticle.extract(page + shown).notes == ()


def test_lines_of_an_article_body_are_paragraphs() -> None:
    """Plain text is split at its line breaks."""
    assert embedded_markup(_head("One.\n\nTwo < three."), (), (), []) == "<p>One.</p><p>Two &lt; three.</p>"


def test_markup_of_an_article_body_is_read() -> None:
    """Escaped once more or not."""
    assert embedded_markup(_head("<p>One.</p>"), (), (), []) == embedded_markup(
        _head("&lt;p&gt;One.&lt;/p&gt;"), (), (), []
    )


def test_a_page_that_shows_its_text_needs_no_other() -> None:
    """A body that a paywall cut short never replaces a complete one."""
    assert embedded_markup(_head("x" * 1000), (), ("y" * 400,), []) == ""


def test_a_page_for_subscribers_may_show_more() -> None:
    """Its first paragraphs are no article of their own."""
    locked = Head(objects=({"@type": "NewsArticle", "articleBody": "x" * 1000, "isAccessibleForFree": "False"},))

    assert embedded_markup(locked, (), ("y" * 200,), [])
    assert embedded_markup(_head("x" * 1000), (), ("y" * 200,), []) == ""


def test_data_that_go_on_with_the_first_lines() -> None:
    """A page shows the first paragraphs, and a script builds the others; data without them are something else."""
    lines = [f"{line} It names {words(40).lower()}." for line in _LINES for _ in range(8)]
    head = Head(scripts=_data({"title": _TITLE, "body": [{"type": "p", "text": line} for line in lines]}))

    assert embedded_markup(head, (_TITLE,), lines[:2], []).count("<p>") == len(lines)
    assert embedded_markup(head, (_TITLE,), ["Other " + line for line in lines[:2]], []) == ""


def test_a_title_in_several_wordings() -> None:
    """An object around it is the title, and what stands beside that object is the article's."""
    titled = {"headlines": {"web": _TITLE, "mobile": "A school"}}
    body = [{"type": "text", "content": line} for line in _LINES]

    assert find_body(_data({**titled, "elements": body}), (_TITLE,), []).count("<p>") == len(_LINES)
    assert find_body(_data([titled, {"elements": body}]), (_TITLE,), []) == ""


def test_bodies_of_many_articles_are_none() -> None:
    """A list of articles has none of its own."""
    assert embedded_markup(_head("One.", "Two.", "Three.", "Four."), (), (), []) == ""


def test_paragraphs_beside_the_title() -> None:
    """A list of objects with texts, where the object around it bears the page's title."""
    article = {"title": _TITLE, "body": [{"type": "p", "text": line} for line in _LINES]}

    assert find_body(_data(article), (_TITLE,), []).split("\n") == [f"<p>{line}</p>" for line in _LINES]


def test_texts_in_the_list_itself() -> None:
    """A list of strings serves as well, and so does a script that assigns it."""
    assert find_body(_data({"title": _TITLE, "body": _LINES}, "window.state = "), (_TITLE,), []).count("<p>") == len(
        _LINES
    )


def test_runs_of_a_paragraph_are_joined() -> None:
    """An editor's format cuts paragraphs where a style changes."""
    body = [{"children": [{"text": line}, {"text": " And on."}]} for line in _LINES]

    assert find_body(_data({"title": _TITLE, "body": body}), (_TITLE,), []).startswith(f"<p>{_LINES[0]} And on.</p>")


def test_headings_are_told_by_their_type() -> None:
    """An object that calls itself h2 or heading."""
    body = [{"type": "heading", "text": "After the war"}, *({"type": "p", "text": line} for line in _LINES)]

    assert find_body(_data({"title": _TITLE, "body": body}), (_TITLE,), []).startswith("<h2>After the war</h2>")


def test_one_text_of_markup() -> None:
    """The whole body as HTML in one string."""
    body = "".join(f"<p>{line}</p>" for line in _LINES)

    assert find_body(_data({"headline": _TITLE, "html": body, "slug": "ferry"}), (_TITLE,), []) == body


def test_one_text_of_markup_that_ends_with_a_note() -> None:
    """A body in one text is told by its paragraphs, whatever its last line is."""
    markup = "".join(f"<p>{line}</p>" for line in _LINES) + "<p>Doe at doe@news.example</p>"
    assert find_body(_data({"title": _TITLE, "body": markup, "note": f"{words(90)}."}), [_TITLE], []) == markup


@pytest.mark.parametrize("title", [(), ("Another page's title altogether",)])
def test_texts_without_the_pages_title_are_no_body(title: tuple[str, ...]) -> None:
    """They may be a cookie notice."""
    assert find_body(_data({"title": _TITLE, "body": _LINES}), title, []) == ""


def test_summaries_with_addresses_are_no_body() -> None:
    """Each item links to an article of its own."""
    items = [{"url": f"/n/{number}", "text": line} for number, line in enumerate(_LINES)]

    assert find_body(_data({"title": _TITLE, "related": items}), (_TITLE,), []) == ""


def test_a_script_that_is_no_json() -> None:
    """Code is passed over."""
    assert find_body(("function f() { return 1 }" * 50, "x = {" * 200), (_TITLE,), []) == ""


def test_a_short_body_changes_nothing() -> None:
    """Under 80 words a page stays as it is."""
    shown = page_of("<p>Loading</p>")

    assert append_body(shown, page_of(f"<p>{words(79)}</p>")) is shown


def test_a_body_is_numbered_on() -> None:
    """Blocks and nodes count on from the page's."""
    full = append_body(page_of("<p>Loading</p>"), page_of(f"<p>{words(80)}</p>"))

    assert [block.number for block in full.blocks] == [0, 1]
    assert [node.number for node in full.nodes] == list(range(len(full.nodes)))
    assert full.nodes[full.blocks[1].node].tag == "p"


def test_a_page_without_blocks() -> None:
    """The body's nodes are the page's only ones."""
    full = append_body(page_of("<html></html>"), page_of(f"<p>{words(80)}</p>"))

    assert [node.parent for node in full.nodes] == [-1, *range(len(full.nodes) - 1)]


def test_the_trail_tells() -> None:
    """The body is kept, whatever the evidence, and the explanation says where it stands."""
    data = json.dumps({"@type": "NewsArticle", "headline": _TITLE, "articleBody": "\n".join(_LINES)})
    article = cleanarticle.extract(f'<script type="application/ld+json">{data}</script><p>Loading</p>')

    assert article.text == "\n\n".join(_LINES)
    assert "embedded JSON" in article.explain()


def _how_to(**properties: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
    return {"@type": "HowTo", "name": "How to sew a round cloth", **properties}


def test_instructions_that_stand_in_the_data_only() -> None:
    """The introduction and the steps, in sections or not, each below its name; several are a list of pages."""
    steps = [
        {"@type": "HowToSection", "itemListElement": [{"@type": "HowToStep", "name": "Measure", "text": "1 < 2 m."}]},
        {"@type": "HowToStep", "name": "Cut", "text": "<p>Cut it.</p>"},
        {"@type": "HowToStep", "text": "Sew the hem."},
        "Done",
    ]
    item = _how_to(description="A cloth.", step=steps)

    assert embedded_markup(Head(objects=(item,)), (), (), []) == (
        "<p>A cloth.</p><h2>Measure</h2><p>1 &lt; 2 m.</p><h2>Cut</h2><div><p>Cut it.</p></div><p>Sew the hem.</p>"
    )
    assert embedded_markup(Head(objects=(item, item)), (), (), []) == ""
    assert embedded_markup(Head(objects=(_how_to(step=7),)), (), (), []) == ""
