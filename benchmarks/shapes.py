"""Hostile pages and texts of any size: each grows in one thing that a page can have much of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["PAGES", "TEXTS", "Maker"]

Maker = Callable[[int], str]
"""About how many characters -> a page or text of that length."""

_PROSE: Final = (
    "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer, "
    "after months of debate about its cost. "
)
_ARTICLE: Final = f"<h1>The harbour wall is rebuilt</h1><p>{_PROSE * 2}</p><p>{_PROSE * 3}</p>"
_HEAD: Final = "<!DOCTYPE html><html lang=en><head><title>The harbour wall is rebuilt</title>"


def _body(unit: str, around: str = "%s") -> Maker:
    """An article, and one piece of markup again and again; {} in it becomes a number."""

    def make(size: int) -> str:
        return f"{_HEAD}</head><body>{_ARTICLE}{around % _repeat(unit, size)}</body></html>"

    return make


def _head(unit: str, around: str = "%s") -> Maker:
    """The same, in the head."""

    def make(size: int) -> str:
        return f"{_HEAD}{around % _repeat(unit, size)}</head><body>{_ARTICLE}</body></html>"

    return make


def _nested(start: str, end: str, deepest: int = 1_000_000) -> Maker:
    """Elements in each other, down to a depth, as often as the size allows."""

    def make(size: int) -> str:
        depth = max(min(deepest, size // (len(start) + len(end))), 1)
        soup = (start * depth + "some text" + end * depth) * max(size // (depth * len(start + end)), 1)
        return f"{_HEAD}</head><body>{_ARTICLE}{soup}</body></html>"

    return make


def _text(unit: str) -> Maker:
    """Plain text of one piece again and again."""
    return lambda size: _repeat(unit, size)


def _repeat(unit: str, size: int) -> str:
    count = size // len(unit) + 1
    if "{}" not in unit:
        return unit * count
    first, *rest = unit.split("{}")
    return "".join([first + "".join([f"{number}{part}" for part in rest]) for number in range(count)])


_LD: Final = '<script type="application/ld+json">%s</script>'

PAGES: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "article paragraphs": _body(f"<p>{_PROSE * 2}</p>"),
        "short paragraphs": _body("<p>a</p>"),
        "numbered paragraphs": _body("<p>Number {} of many</p>"),
        "one paragraph": _body(_PROSE, "<p>%s</p>"),
        "one word": _body("a", "<p>%s</p>"),
        "one Chinese paragraph": _body("会议在星期二晚上举行，同意重建旧的海港墙。", "<p>%s</p>"),
        "line breaks": _body("<br>"),
        "lines": _body("a line of words<br>"),
        "lines wrapped by hand": _body("of the old harbour wall that was wrapped by hand,<br>", "<p>%s</p>"),
        "named lines": _body("<span class=line>A line of words</span><br>"),
        "inline elements": _body("<b>bold</b> and <i>not</i> ", "<p>%s</p>"),
        "links": _body("<a href=/page/{}>A link to page {}</a> "),
        "links in one paragraph": _body("<a href=/page/{}>A link</a> ", "<p>%s</p>"),
        "a menu": _body("<li><a href=/page/{}>A link</a></li>", "<nav><ul>%s</ul></nav>"),
        "list items": _body("<li>One more item of the list</li>", "<ul>%s</ul>"),
        "table cells": _body("<tr><td>one<td>two<td>{}</tr>", "<table>%s</table>"),
        "headings": _body("<h2>The harbour wall</h2>"),
        "images": _body("<img src=/{}.jpg alt='The wall' width=640 height=480>"),
        "figures": _body("<figure><img src=/{}.jpg><figcaption>Photo: the wall</figcaption></figure>"),
        "times": _body("<time datetime=2024-05-06>6 May 2024</time> "),
        "bylines": _body("<span class=author>By Jane Doe {}</span> "),
        "bylines in blocks": _body("<p class=byline>By Jane Doe and John Roe</p>"),
        "dates in blocks": _body("<p>Published on 6 May 2024 at 10:3{}</p>"),
        "contacts": _body("<p>Press contact:</p><p>Jane Doe lives in Halmark and tells of boats.</p>"),
        "comments of readers": _body("<h3>27 comments</h3><p>Jane, 6 May 2024, 10:3{}</p>"),
        "headings of comments": _body("<h3>27 comments</h3>"),
        "headlines and summaries": _body(
            "<p>Harbour news {}</p><p>The harbour wall is rebuilt</p><p>The council met and agreed to do it now.</p>"
        ),
        "tables": _body("<table><tr><td>Time<td>50 m<tr><td>one<td>{}</table>"),
        "headings closed by others": _body("<h2>The harbour wall</h3><p>Text</p>"),
        "labels": _body("<p>Read more: the harbour wall</p>"),
        "tweets": _body("<blockquote class=twitter-tweet><p>So it is. #wall</p>Jane (@jane)</blockquote>"),
        "nested divs": _nested("<div>", "</div>"),
        "nested divs, open": _nested("<div>", ""),
        "divs nested 1,000 deep": _nested("<div>", "</div>", 1_000),
        "nested objects, open": _nested("<object>x", ""),
        "objects nested 1,000 deep": _nested("<object>x", "</object>", 1_000),
        "nested inline": _nested("<b>", "</b>"),
        "bylines nested 1,000 deep": _nested("<span class=author>x", "</span>", 1_000),
        "nested bylines": _nested("<span class=author>x", "</span>"),
        "nested times": _nested("<span class=time>", "</span>"),
        "nested menus": _nested("<nav>x", "</nav>"),
        "menus nested 1,000 deep": _nested("<nav><p>x</p>", "</nav>", 1_000),
        "nested lists": _nested("<ul><li>x", "</li></ul>"),
        "nested items": _nested("<ul><li>One more item of the list", "</li></ul>"),
        "nested tables": _nested("<table><tr><td>x", "</table>", 1_000),
        "unclosed links": _body("<a href=/{}>"),
        "unclosed formatting": _body("<b><p>"),
        "attributes of one element": _body(" a{}=b", "<p%s>text</p>"),
        "attributes with markup": _body(" a{}='<p>'", "<p%s>text</p>"),
        "attributes of every element": _body(f"<p {' '.join(f'data-{n}=x' for n in range(40))}>text</p>"),
        "one long attribute": _body("word ", "<p class='%s'>text</p>"),
        "class names": _body("<div class='name-{} other-{}'><p>Text</p></div>"),
        "entities": _body("&amp;&eacute;&#8217; "),
        "comments": _body("a<!-- -->"),
        "one script": _body("var a = {}; ", "<script>%s</script>"),
        "scripts": _head("<script>var a = {};</script>"),
        "a list in JSON-LD": _head('{"@type":"NewsArticle","headline":"Wall {}"},', _LD % "[%s{}]"),
        "a text in JSON-LD": _head(_PROSE, _LD % '{"@type":"NewsArticle","articleBody":"%s"}'),
        "broken JSON-LD": _head('{"a":"b",,', _LD % "%s"),
        "brackets in JSON-LD": _head("[", _LD % "%s"),
        "JSON-LD scripts": _head(_LD % '{"@type":"NewsArticle","author":{"name":"Jane {}"}}'),
        "metas": _head("<meta property=article:tag content='wall {}'>"),
        "one meta": _head("wall, ", "<meta name=keywords content='%s'>"),
        "page data": _head('"datePublished":"2024-05-06","a{}":[', "<script>%s</script>"),
        "signs": _body("<p>. , ; : - ! ? ( ) [ ]</p>"),
        "accents on one letter": _body("\u0301", "<p>a%s</p>"),
        "no markup": _body("word "),
        "less-than signs": _body("<"),
    }
)
"""Makers of pages by name."""

TEXTS: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "text: paragraphs": _text(f"{_PROSE * 2}\n\n"),
        "text: short lines": _text("a\n"),
        "text: one line": _text(_PROSE),
        "text: wrapped lines": _text(
            "The council met on Tuesday and agreed to rebuild the old\nharbour wall at last. "
        ),
        "text: fragments": _text("The wall\n , it is said,\n is new.\n"),
        "text: list items": _text("- item {}\n"),
        "text: Markdown links": _text("[link]({}) and **bold** "),
        "text: open brackets": _text("[a]("),
        "text: brackets": _text("[a](b("),
        "text: stars": _text("*a _b "),
        "text: quotes": _text("> > a\n"),
        "text: line feeds": _text("\n"),
        "text: blanks": _text(" "),
        "text: dates": _text("6 May 2024 "),
    }
)
"""Makers of plain texts by name."""
