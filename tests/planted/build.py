"""Writes planted pages as HTML, with plain paragraphs or with the usual wrappers, and as flat text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from tests.planted import compose
from tests.planted.compose import Line
from tests.planted.stories import Story


class Planted(NamedTuple):
    """One page and what must come out of it."""

    name: str  # "de-held-plain-3"
    manner: str  # "plain", "wrapped", "flat"; "misses", "flat-misses" are plain and flat without planted lines
    source: str  # HTML, or flat text
    lines: tuple[Line, ...]

    @property
    def expected(self) -> list[str]:
        """The lines of the body, in order."""
        return [line.text for line in self.lines if line.stays]


_BODY_SHAPES: Final = {"subhead": "<h2>{}</h2>", "quote": "<blockquote><p>{}</p></blockquote>", "item": "<li>{}</li>"}

_PAGE: Final = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} - {site}</title>
<meta property="og:type" content="article"><meta property="og:title" content="{title}"></head>
<body>
<header class="site-header"><a class="logo" href="/">{site}</a><nav><ul>{navigation}</ul></nav></header>
<main><article class="article"><h1>{title}</h1>
{inside}
</article></main>
{after}
<footer class="site-footer"><ul>{navigation}</ul></footer>
</body></html>
"""

# Wrappers as news sites commonly write them; "{}" is what they hold.
_WRAPPERS: Final = {
    "ad": '<div class="ad-slot ad-slot--inline" data-ad="1">{}<div id="slot-2"></div></div>',
    "affiliate": '<div class="affiliate-disclaimer">{}</div>',
    "app-promo": '<div class="app-promo"><img src="/app.png" alt="">{}</div>',
    "audio-player": '<div class="audio-player"><button type="button"></button>{}</div>',
    "author-bio": '<aside class="author-bio"><img src="/author.jpg" alt="">{}</aside>',
    "byline": '<div class="article__byline">{}</div>',
    "caption": '<figure><img src="/img/lead.jpg" alt=""><figcaption>{}</figcaption></figure>',
    "comments": '<section class="comments" id="comments">{}</section>',
    "cookie": '<div class="embed-consent">{}<button type="button">OK</button></div>',
    "copyright": '<div class="article__copyright">{}</div>',
    "credit": '<figure><img src="/img/2.jpg" alt=""><span class="image-credit">{}</span></figure>',
    "dateline": '<div class="article__date">{}</div>',
    "feedback": '<div class="article-feedback">{}</div>',
    "live-ticker": '<div class="live-ticker">{}</div>',
    "most-read": '<aside class="most-read">{}</aside>',
    "newsletter": '<div class="newsletter-signup">{}<form><input type="email" name="e"></form></div>',
    "paywall": '<div class="paywall-prompt">{}</div>',
    "player-notice": '<div class="video-player"><video src="/v.mp4"></video>{}</div>',
    "player-title": '<div class="video-player"><video src="/v.mp4"></video>{}</div>',
    "poll": '<div class="poll-widget">{}</div>',
    "reading-time": '<div class="article__reading-time">{}</div>',
    "share": '<div class="share-buttons">{}</div>',
    "tags": '<div class="article__tags">{}</div>',
    "teaser-inline": '<aside class="related-inline">{}</aside>',
    "teaser-list": '<section class="related-articles">{}</section>',
    "tweet-widget": '<aside class="twitter-timeline">{}</aside>',
}
_OUTSIDE: Final = frozenset({"comments", "most-read", "teaser-list", "tweet-widget"})  # below the article when wrapped


def plain(story: Story, lines: Sequence[Line], *, with_links: bool) -> str:
    """The hard manner: every planted line is a bare paragraph among the article's own.

    Args:
        story: the article.
        lines: the page.
        with_links: whether headlines of other articles are links.
    """
    inside = "\n".join(_plain_parts(_content(lines), with_links))
    return _fill(story, lines, f'<div class="article-body">\n{inside}\n</div>', "")


def wrapped(story: Story, lines: Sequence[Line]) -> str:
    """Planted lines in wrappers that say what they are, some of them below the article."""
    inside: list[str] = []
    after: list[str] = []
    for _, run in groupby(_content(lines), lambda line: (line.stays, line.group)):
        group = list(run)
        if group[0].stays:
            inside += _plain_parts(group, with_links=False)
        else:
            role = group[-1].role
            parts = "\n".join(_plain_parts(group, with_links=True))
            (after if role in _OUTSIDE else inside).append(_WRAPPERS[role].format(parts))
    body = "\n".join(inside)
    return _fill(story, lines, f'<div class="article__content">\n{body}\n</div>', "\n".join(after))


def flat(lines: Sequence[Line]) -> str:
    """The page as a tool that flattens pages gives it: the widgets below the article apart by two blank lines."""
    last = max(number for number, line in enumerate(lines) if line.stays)
    text = lines[0].text
    for number, (before, line) in enumerate(pairwise(lines), 1):
        is_apart = line.role == "headline" or (number > last and before.group != line.group)
        text += ("\n\n\n" if is_apart else "\n\n") + line.text
    return text + "\n"


def _content(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.role not in ("navigation", "headline")]


def _plain_parts(lines: Sequence[Line], with_links: bool) -> list[str]:  # noqa: FBT001 - private
    parts: list[str] = []
    for is_list, run in groupby(lines, lambda line: line.role == "item"):
        group = [_element(line, with_links) for line in run]
        parts += ["<ul>" + "\n".join(group) + "</ul>"] if is_list else group
    return parts


def _element(line: Line, with_links: bool) -> str:  # noqa: FBT001 - private
    text = escape(line.text, quote=False)
    if with_links and line.is_link:
        text = f'<a href="/news/{sum(map(ord, line.text))}">{text}</a>'
    return _BODY_SHAPES.get(line.role if line.stays else "", "<p>{}</p>").format(text)


def _fill(story: Story, lines: Sequence[Line], inside: str, after: str) -> str:
    words = [escape(line.text) for line in lines if line.role == "navigation"]
    return _PAGE.format(
        language=story.language,
        title=escape(story.headline),
        site=escape(story.site),
        navigation="".join(f'<li><a href="/s/{number}">{word}</a></li>' for number, word in enumerate(words)),
        inside=inside,
        after=after,
    )


def planted_pages(story: Story, half: str) -> list[Planted]:
    """All pages of a story and half: each wording once in each manner.

    Args:
        story: the article and its lines.
        half: a set of lines.

    Returns:
        And pages in two manners with what only sounds like boilerplate.
    """
    manners: tuple[tuple[str, Callable[[int, Sequence[Line]], str]], ...] = (
        ("plain", lambda number, lines: plain(story, lines, with_links=number % 2 == 0)),
        ("wrapped", lambda _, lines: wrapped(story, lines)),
        ("flat", lambda _, lines: flat(lines)),
    )
    return [
        Planted(f"{story.language}-{half}-{manner}-{number}", manner, write(number, lines), tuple(lines))
        for manner, write in manners
        for number, lines in enumerate(compose.pages(story, half, manner), 1)
    ] + [
        page
        for number, lines in enumerate(compose.pages_of_misses(story, half), 1)
        for page in _misses(f"{story.language}-{half}", number, story, lines)
    ]


def _misses(name: str, number: int, story: Story, lines: Sequence[Line]) -> tuple[Planted, Planted]:
    """A page without planted lines in two manners."""
    return (
        Planted(f"{name}-misses-{number}", "misses", plain(story, lines, with_links=False), tuple(lines)),
        Planted(f"{name}-flat-misses-{number}", "flat-misses", flat(lines), tuple(lines)),
    )
