"""The sentence about the author at the article's end."""

from __future__ import annotations

from cleanarticle.filters.author_line import AuthorLine
from tests.builders import block, fates, page, surveyed


def test_a_script_without_blanks() -> None:
    """A line may count as many words and have no second one; it is looked at, and stays."""
    some_page = page(block(), block("A会议举行", words=5), block(".", words=4))

    assert fates(AuthorLine(), surveyed(some_page)) == {}
