"""The article as HTML that is safe in any page: a few tags, checked addresses and numbers alone, all text escaped."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from cleanarticle.metadata.record import Image
from cleanarticle.model import Block, Kind, Page
from cleanarticle.render.flow import Part, flow, follows
from cleanarticle.render.front_matter import Value
from cleanarticle.render.inline import marks, runs
from cleanarticle.render.tables import Field
from cleanarticle.render.text import verbatim
from cleanarticle.render.urls import checker

_HEAD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "title": "<title>{0}</title>",
        "authors": '<meta name="author" content="{0}">',
        "published": '<meta property="article:published_time" content="{0}">',
        "modified": '<meta property="article:modified_time" content="{0}">',
        "site": '<meta property="og:site_name" content="{0}">',
        "url": '<link rel="canonical" href="{0}">',
    }
)

Check = Callable[[str], str]


def html(page: Page, kept: Sequence[bool], *, url: str | None, pictures: Mapping[int, list[Image]]) -> str:
    """The kept blocks of a page as sanitised HTML.

    Args:
        page: the page.
        kept: one truth value per block.
        url: the page's address, against which links are resolved; None where not known.
        pictures: number of a block -> pictures to write before it.

    Returns:
        p, h2-h6, ul, ol, li, blockquote, pre, code, table, tr, th, td, a with an href of http, https or mailto,
        strong, em, br, figure, figcaption and img, an ol with its start if it is not 1, an li with its value if it
        does not follow on the one before; one part a line, no line break at the end; nothing else.
    """
    check = checker(url)
    written: list[str] = []
    for part in flow(page, kept):
        written += [_picture(image) for block in part.blocks for image in pictures.get(block.number, ())]
        written.append(_WRITERS[part.kind](part, check))
    return "\n".join(written)


def document(body: str, facts: Mapping[str, Value], *, language: str | None, headed: bool = False) -> str:
    """A whole page around a body, with what is known about it in its head.

    Args:
        body: what ``html()`` gave.
        facts: title, authors, published, modified, site and url, as far as known.
        language: code of the body's language; None where not known.
        headed: the body begins with the title.

    Returns:
        An HTML document without a line break at the end.
    """
    tag = f' lang="{escape(language)}"' if language else ""
    head = [line for name, value in facts.items() for line in _head(name, value)]
    title = facts.get("title")
    headline = [f"<h1>{escape(title)}</h1>"] if isinstance(title, str) and not headed else []
    start = ["<!DOCTYPE html>", f"<html{tag}>", "<head>", '<meta charset="utf-8">', *head, "</head>"]
    return "\n".join([*start, "<body>", "<article>", *headline, body, "</article>", "</body>", "</html>"])


def _head(name: str, value: Value) -> list[str]:
    """The lines of a document's head for one fact."""
    texts = list(value) if isinstance(value, tuple) else [value if isinstance(value, str) else value.isoformat()]
    return [_HEAD[name].format(escape(text)) for text in texts]


def escape(text: str) -> str:
    """Text as it may stand between tags and in quoted attributes."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace('"', "&quot;").replace("'", "&#39;")


def _inline(block: Block, check: Check) -> str:
    """A block's text with its emphasis, code and links."""
    if not block.pieces:
        return escape(block.text)
    written: list[str] = []
    for mark in marks(runs(block, check)):
        if not mark.name:
            written.append(escape(mark.value))
        elif mark.name == "link":
            written.append(f'<a href="{escape(mark.value)}">' if mark.is_start else "</a>")
        else:
            written.append(f"<{'' if mark.is_start else '/'}{mark.name}>")
    return "".join(written)


def _lines(blocks: Sequence[Block], check: Check) -> str:
    return "<br>".join([_inline(block, check) for block in blocks])


def _paragraph(part: Part, check: Check) -> str:
    return f"<p>{_lines(part.blocks, check)}</p>"


def _heading(part: Part, check: Check) -> str:
    """A subhead; the only h1 of the page that this goes into is its own."""
    level = min(max(part.blocks[0].level, 2), 6)
    return f"<h{level}>{_lines(part.blocks, check)}</h{level}>"


def _paragraphs(blocks: Sequence[Block], check: Check) -> str:
    """Paragraphs of a quote or list item."""
    written = [_inline(blocks[0], check)]
    for before, block in pairwise(blocks):
        written += ["<br>" if follows(block, before) else "</p><p>", _inline(block, check)]
    return f"<p>{''.join(written)}</p>"


def _quote(part: Part, check: Check) -> str:
    return f"<blockquote>{_paragraphs(part.blocks, check)}</blockquote>"


def _list(part: Part, check: Check) -> str:
    """Nested lists, by the items' depth and without recursion."""
    written: list[str] = []
    opened: list[str] = []
    counts: list[int] = []  # number of the last item of each
    for item in part.items:
        tag = "ol" if item.ordered else "ul"
        while len(opened) > item.depth + 1 or (len(opened) == item.depth + 1 and opened[-1] != tag):
            written.append(f"</li></{opened.pop()}>")
            counts.pop()
        value = ""
        if len(opened) == item.depth + 1:
            written.append("</li>")
            value = f' value="{item.number}"' if item.ordered and item.number != counts[-1] + 1 else ""
        else:
            opened.append(tag)
            counts.append(0)
            written.append(f'<ol start="{item.number}">' if item.ordered and item.number != 1 else f"<{tag}>")
        counts[-1] = item.number
        single = len(item.blocks) == 1
        written.append(f"<li{value}>" + (_inline(item.blocks[0], check) if single else _paragraphs(item.blocks, check)))
    written += [f"</li></{tag}>" for tag in reversed(opened)]
    return "".join(written)


def _table(part: Part, check: Check) -> str:
    rows = ["".join([_cell(field, check) for field in row]) for row in part.rows]
    return f"<table>{''.join([f'<tr>{row}</tr>' for row in rows])}</table>"


def _cell(field: Field, check: Check) -> str:
    tag = "th" if field.is_header else "td"
    return f"<{tag}>{_lines(field.blocks, check)}</{tag}>"


def _code(part: Part, check: Check) -> str:  # noqa: ARG001 - one table for all kinds
    body = "\n".join([verbatim(block) for block in part.blocks])
    return f"<pre><code>{escape(body)}</code></pre>"


def _picture(image: Image) -> str:
    caption = f"<figcaption>{escape(image.caption)}</figcaption>" if image.caption else ""
    return f'<figure><img src="{escape(image.url)}" alt="{escape(image.alt)}">{caption}</figure>'


_WRITERS: Final[Mapping[Kind, Callable[[Part, Check], str]]] = MappingProxyType(
    {
        Kind.PARAGRAPH: _paragraph,
        Kind.HEADING: _heading,
        Kind.CAPTION: _paragraph,
        Kind.QUOTE: _quote,
        Kind.LIST_ITEM: _list,
        Kind.CELL: _table,
        Kind.CODE: _code,
    }
)
