"""Code amid the article."""

from __future__ import annotations

from cleanarticle.filters.article_code import ArticleCode
from cleanarticle.model import Kind
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")


def _code(text: str, at: str = f"{_BODY}>pre") -> Draft:
    return block(text, at=at, kind=Kind.CODE)


def kept_again(*drafts: Draft, kept: str, points: float = -0.9) -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(ArticleCode(), surveyed(page(*drafts, hidden="off")), kept, points=points))


def test_between_lines_that_stay() -> None:
    """Before the first and below the last it may belong to the frame."""
    code = _code("make harbour")

    assert kept_again(code, _PROSE, code, code, _PROSE, code, kept="dkddkd") == [2, 3]
    assert kept_again(code, kept="d") == []


def test_what_is_none() -> None:
    """Numbers of lines, what is hidden, other kinds, and what a filter dropped."""
    for other in (_code("1 2 3"), _code("make harbour", f"{_BODY}>pre.off"), block("make harbour", at=f"{_BODY}>p")):
        assert kept_again(_PROSE, other, _PROSE, kept="kdk") == []
    assert kept_again(_PROSE, _code("make harbour"), _PROSE, kept="kdk", points=1.0) == []


def test_an_appendix() -> None:
    """More than its form speaks against it."""
    assert kept_again(_PROSE, _code("make harbour"), _PROSE, kept="kdk", points=-1.5) == []
