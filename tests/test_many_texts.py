"""Many texts: in order, one at a time, and a bad one costs only its own place."""

from __future__ import annotations

from collections.abc import Iterator

import cleanarticle
from cleanarticle import Article, UnreadablePage, clean_texts

_BODY = (
    "The council agreed on Tuesday to rebuild the harbour wall, which last winter’s storm broke.\n\n"
    "Work begins in May, the mayor said, and will take two years, as the ferries must keep running."
)


def test_articles_are_those_of_clean_text() -> None:
    """Each text gives what clean_text gives."""
    assert list(clean_texts([_BODY, ""])) == [cleanarticle.clean_text(_BODY), cleanarticle.clean_text("")]


def test_bad_text_costs_its_own_place() -> None:
    """The error stands where the article would."""
    texts: list[str | bytes] = [_BODY, b"\x89PNG\r\n\x1a\n" + bytes(40), None, _BODY]  # type: ignore[list-item]
    kinds = [type(found) for found in clean_texts(texts)]
    assert kinds == [Article, UnreadablePage, UnreadablePage, Article]


def test_texts_are_read_one_by_one() -> None:
    """A stream without end is no matter."""

    def endless() -> Iterator[str]:
        while True:
            yield _BODY

    assert next(clean_texts(endless()))
