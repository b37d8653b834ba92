"""Builds, from a flattened page and its article, two HTML pages that could have given that text.

Which line is what follows from its place and shape alone, so that no word of any page stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple


class Line(NamedTuple):
    """One line of a flattened page and what it was on the page."""

    role: str  # "head", "headline", "paragraph", "subhead", "caption", "notice", "player-title", "cue", "teaser" ...
    text: str


def read_lines(page: str, article: str) -> list[Line]:
    """Tell what each line of a flattened page is.

    Args:
        page: the text of the whole page, a line a block; widgets stand apart by two blank lines.
        article: what must come out of it, its blocks apart by blank lines.

    Returns:
        The lines that are not blank, in page order.
    """
    wanted = set(article.split("\n"))
    lines = [line.strip() for line in page.split("\n")]
    at = [number for number, line in enumerate(lines) if line and line in wanted]
    first, last = at[0], at[-1]
    before = [line for line in lines[:first] if line]
    return [
        *(Line("head", text) for text in before[:-1]),
        Line("headline", before[-1]),
        *_middle([line for line in lines[first : last + 1] if line], wanted),
        *_tail(lines[last + 1 :]),
    ]


def _middle(lines: Sequence[str], wanted: set[str]) -> Iterator[Line]:
    """The article's own lines and the runs of foreign lines between them."""
    for is_article, run in groupby(lines, lambda line: line in wanted):
        group = list(run)
        if is_article:
            yield from (Line("subhead" if _is_subhead(text) else "paragraph", text) for text in group)
        elif len(group) == 1:
            yield Line("caption", group[0])
        else:
            roles = ["notice", "player-title", "cue"] + ["teaser"] * len(group)
            yield from map(Line, roles, group)


def _is_subhead(text: str) -> bool:
    return len(text) > 2 and text[0] == "“" and text[-1] == "”" and text[-2] not in ".!?,…"


def _tail(lines: Sequence[str]) -> Iterator[Line]:
    """A widget of three lines, then a heading, then summaries with labels between them."""
    left = [line for line in lines if line]
    yield from map(Line, ["widget-title", "account", "tweet", "list-title"], left)
    for text in left[4:]:
        yield Line("summary" if text.endswith(("...", "…")) else "label", text)


_WORDPRESS: Final = {
    "paragraph": "<p>{}</p>",
    "subhead": "<h2>{}</h2>",
    "caption": '<figure class="wp-caption aligncenter"><img src="/wp-content/uploads/one.jpg" alt="">'
    '<figcaption class="wp-caption-text">{}</figcaption></figure>',
    "summary": '<li class="more-item"><a href="/?p=7"><img src="/wp-content/uploads/t.jpg" alt=""></a><p>{}</p></li>',
    "label": '<li class="more-label"><span class="cat">{}</span></li>',
    "head": '<div class="fly-head"><span>{}</span></div>',
    "widget-title": '<h3 class="widget-title">{}</h3>',
    "account": '<a class="tweet-name" href="https://birds.example/desk">{}</a>',
    "tweet": '<p class="tweet-text">{}</p>',
    "list-title": '<h4 class="widget-title">{}</h4>',
}

_HASHED: Final = {
    "paragraph": '<div class="css-1r2q9x"><div class="css-8f0kqa">{}</div></div>',
    "subhead": '<div class="css-1r2q9x"><div class="css-m3zz0e"><span>{}</span></div></div>',
    "caption": '<div class="css-kk19aj"><img data-src="https://img.example/1.webp" alt="">'
    '<div class="css-q0v7ud">{}</div></div>',
    "summary": '<div class="css-77ahqp"><a class="css-z1" href="/n/7"><img src="/t.webp" alt=""></a>'
    '<div class="css-p0yte4">{}</div></div>',
    "label": '<div class="css-lab31x"><span>{}</span></div>',
    "head": '<div class="css-3dnwe5"><div class="css-h7">{}</div></div>',
    "widget-title": '<div class="css-o5yqe1">{}</div>',
    "account": '<div class="css-4fwhq2">{}</div>',
    "tweet": '<div class="css-9sgq7t">{}</div>',
    "list-title": '<div class="css-o5yqe1">{}</div>',
}

_WORDPRESS_PAGE: Final = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>{title} - Desk</title>
<meta property="og:type" content="article"><meta property="og:title" content="{title}">
<link rel="stylesheet" href="/wp-content/themes/desk/style.css"></head>
<body class="post-template-default single single-post postid-7">
<div id="fly-wrap"><ul class="menu"><li class="menu-item"><a href="/category/world/">World</a></li>
<li class="menu-item"><a href="/category/europe/">Europe</a></li></ul>{head}</div>
<div id="page"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-7" class="post-7 post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">{title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published"
datetime="2023-03-21T08:00:00+00:00">March 21, 2023</time></span></div></header>
<div class="entry-content">
{body}
</div></article></main></div>
<aside id="secondary" class="widget-area"><section class="widget">{widget}</section></aside>
<section class="more-posts">{list_title}<ul>
{summaries}
</ul></section>
<footer id="colophon" class="site-footer"><p>Copyright &copy; 2023 Desk.</p></footer></div>
<script>var settings = {{"ajax": "/wp-admin/admin-ajax.php"}};</script></body></html>
"""

_HASHED_PAGE: Final = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | Desk</title>
<meta property="og:title" content="{title}"><style>.css-8f0kqa{{margin:0 0 24px}}</style></head>
<body><div id="app"><div class="css-bar0"><div class="css-mi"><a href="/c/world">World</a></div>
<div class="css-mi"><a href="/c/europe">Europe</a></div></div>
{head}
<div class="css-shell"><div class="css-col"><div class="css-hl"><span>{title}</span></div>
<div class="css-when">21 March 2023</div><div class="css-story">
{body}
</div></div><div class="css-rail">{widget}</div><div class="css-more">{list_title}
{summaries}
</div></div><div class="css-foot"><a href="/about">About</a><a href="/privacy">Privacy</a></div></div>
<script src="/main.js"></script></body></html>
"""


def wordpress(lines: Sequence[Line]) -> str:
    """The page in the manner of a WordPress news theme with widgets."""
    return _fill(_WORDPRESS_PAGE, _WORDPRESS, lines)


def hashed(lines: Sequence[Line]) -> str:
    """The page with hashed class names, and div and span only."""
    return _fill(_HASHED_PAGE, _HASHED, lines)


def _fill(page: str, manner: dict[str, str], lines: Sequence[Line]) -> str:
    def part(*roles: str) -> str:
        marked = ((manner.get(line.role, manner["paragraph"]), line) for line in lines if line.role in roles)
        return "\n".join([shape.format(escape(line.text, quote=False)) for shape, line in marked])

    return page.format(
        title=escape(next(line.text for line in lines if line.role == "headline")),
        head=part("head"),
        body=part("paragraph", "subhead", "caption", "notice", "player-title", "cue", "teaser"),
        widget=part("widget-title", "account", "tweet"),
        list_title=part("list-title"),
        summaries=part("summary", "label"),
    )


FORMS: Final[tuple[tuple[str, Callable[[Sequence[Line]], str]], ...]] = (("wordpress", wordpress), ("hashed", hashed))


def build(source: Path, target: Path) -> list[Path]:
    """Write both HTML forms of a flattened page.

    Args:
        source: folder with page.txt and article.txt.
        target: folder to write to.

    Returns:
        The files written, in the order of FORMS.
    """
    lines = read_lines(*((source / name).read_text(encoding="utf-8") for name in ("page.txt", "article.txt")))
    files = []
    for name, form in FORMS:
        file = target / f"{name}.html"
        file.write_text(form(lines), encoding="utf-8")
        files.append(file)
    return files
