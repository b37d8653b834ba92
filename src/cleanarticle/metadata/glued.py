"""Where the text of one element runs into that of the next without a space between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.author_links import AUTHOR_LINK
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block

_BEFORE_MONTH: Final = pattern(r"(?<=[a-z\u00df-\u00ff])(?=[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{2,9}\.? \d)")
# A time or a year, and what runs on behind it: "09:302 May", "May 5, 20245 min", "1/5/20240 comments".
_BEHIND_TIME: Final = pattern(r"(?<=\d:[0-5]\d)(?=\d)")
_BEHIND_YEAR: Final = pattern(r"(?<=\D20[0-4]\d)(?=\d{1,2}(?!\d))|(?<=\D20[0-4]\d-[01]\d-[0-3]\d)(?=\d)")
_BEFORE_YEAR: Final = pattern(r"(?<=[^\W\d] \d\d)(?=20[0-4]\d(?!\d))")


def parted(block: Block, joiners: Sequence[str]) -> str:
    """A block's text without what runs on behind a link: "<a>Jane Doe</a>News Reporter and <a>Max Roe</a>".

    Another author's link, and what has a word for "and" in it, stands behind a comma.

    Args:
        block: a line that may be a byline.
        joiners: words for "and".
    """
    texts: list[str] = []
    last, was_linked = "", False
    for text, _, href in block.pieces:
        if was_linked and last.islower() and (text[:1].isupper() or (href and "@" in text)):
            is_name = AUTHOR_LINK.search(href) or any(word in joiners for word in text.casefold().split())
            texts.append(f", {text}" if is_name else " ")
        else:
            texts.append(text)
        last, was_linked = text[-1:], bool(href)
    return " ".join("".join(texts).split()) or block.text


def without_address(text: str) -> str:
    """A line up to an electronic address, which may begin with the name that it runs on behind.

    Of "Jane Doejane.doe@paper.example" that is "Jane Doe".
    """
    place = text.find("@")
    if place < 0:
        return text
    start = text.rfind(" ", 0, place) + 1
    glued = text[start:place].casefold().find(text.partition(" ")[0].casefold(), 1)
    return text[: start + max(glued, 0)].strip(" ,")


def unglued_months(text: str) -> str:
    """A line with a space before a month that runs on behind a word: "AuthorMarch 5, 2024"."""
    return _BEFORE_MONTH.sub(" ", text)


def unglued_days(text: str) -> str:
    """A line with a space wherever a month, a time or a year runs into what stands beside it."""
    text = _BEFORE_YEAR.sub(" ", _BEHIND_YEAR.sub(" ", text)) if "20" in text else text
    return unglued_months(_BEHIND_TIME.sub(" ", text) if ":" in text else text)
