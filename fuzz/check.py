"""One hostile input through the public functions: anything but an Article or a CleanArticleError is a find."""

from __future__ import annotations

import traceback
from datetime import date
from pathlib import Path
from random import Random
from time import process_time
from typing import Final, NamedTuple

from cleanarticle import Article, CleanArticleError, Extractor

__all__ = ["Find", "check"]

_URLS: Final = (
    None,
    None,
    "https://www.example.com/2024/05/06/wall.html",
    "http://[::1",
    "//",
    "javascript:alert(1)",
    "https://\ud800.example/%",
    "http://example.com:99999999/٣",
    "",
)
_CHARSETS: Final = (None, None, None, "utf-8", "utf-16", "gbk", "no-such-thing", "", "\0")
_DAY: Final = date(2026, 1, 31)
_FORMS: Final = 4  # one input in so many is rendered in every form
_TRAILS: Final = 64  # the same with trails, which cost fifty times as much as the extraction


class Find(NamedTuple):
    """An input that broke something."""

    key: str  # the error and the two innermost places in the package: equal keys are one defect
    story: str  # the traceback


class Outcome(NamedTuple):
    """What became of an input."""

    find: Find | None
    seconds: float  # of processor time
    is_refused: bool  # a CleanArticleError was raised


def check(extractor: Extractor, data: bytes, random: Random, *, is_text: bool) -> Outcome:
    """Extract from, or clean, one input, and look at the result.

    Args:
        extractor: the one for the whole run.
        data: the input.
        random: decides the address, the charset, and which forms are written.
        is_text: clean it as plain text, not as a page.
    """
    url, charset = random.choice(_URLS), random.choice(_CHARSETS)
    now = random.choice((None, _DAY))
    work = extractor.clean_text if is_text else extractor.extract
    begin = process_time()
    try:
        article = work(data, url=url, charset=charset, now=now)
        seconds = process_time() - begin
        number = random.randrange(_TRAILS)
        _look_at(article, rendered=number % _FORMS == 0, told=number == 0)
    except CleanArticleError:
        return Outcome(None, process_time() - begin, is_refused=True)
    except Exception as error:  # noqa: BLE001 - to find these is what the run is for
        return Outcome(_find(error), process_time() - begin, is_refused=False)
    return Outcome(None, seconds, is_refused=False)


def _look_at(article: Article, *, rendered: bool, told: bool) -> None:
    """Write the article down, in one form or in more; all of it can be encoded."""
    forms = [article.text]
    if rendered:
        forms += [
            article.markdown(metadata=True, images=True),
            article.html(metadata=True, images=True),
            article.to_json(),
            repr(article),
        ]
    if told:
        forms += [article.to_json(blocks=True), article.explain(), article.report()]
    for form in forms:
        form.encode()


def _find(error: Exception) -> Find:
    places = [
        f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if "cleanarticle" in frame.filename
    ]
    return Find(f"{type(error).__name__} {' > '.join(places[-2:])}", "".join(traceback.format_exception(error)))
