"""Flattened pages -> texts to fit on."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from benchmarks.corpus import Sample
from fitting.line_tables import HiddenSets

_BODY = (
    "The council met on Tuesday evening and agreed to rebuild the old harbour wall, which the storm broke.\n\n"
    "It will be ready before the first ferries of the summer arrive, the mayor said after the vote."
)
_PAGE = "<ul><li>Home<li>News</ul>" + "".join(f"<p>{line}</p>" for line in _BODY.split("\n\n")) + "<p>Contact</p>"


def _sample(folder: Path, corpus: str, name: str) -> Sample:
    page = folder / f"{name}.html.gz"
    page.write_bytes(gzip.compress(_PAGE.encode()))
    return Sample(id=name, corpus=corpus, page=page, site="courier.example", body=_BODY)


def test_news_teach_in_all_manners(tmp_path: Path) -> None:
    """And as clean bodies, of which all lines are article."""
    pytest.importorskip("lightgbm")
    from fitting.fit_texts import texts_of  # noqa: PLC0415 - only where its tools are

    texts = dict(texts_of(_sample(tmp_path, "newsroom", "one"), HiddenSets()))

    assert [*texts] == ["lines", "strings", "markdown", "clean"]
    assert texts["clean"].labels == (True, True)
    assert texts["lines"].labels == (False, False, True, True, False)


def test_other_pages_teach_in_one_manner(tmp_path: Path) -> None:
    """Always the same, and not all in the same."""
    pytest.importorskip("lightgbm")
    from fitting.fit_texts import manners_of  # noqa: PLC0415 - only where its tools are

    manners = [manners_of(_sample(tmp_path, "wcxb", f"page-{number}")) for number in range(20)]

    assert all(len(own) == 1 for own in manners)
    assert len({*manners}) > 1
    assert manners == [manners_of(_sample(tmp_path, "wcxb", f"page-{number}")) for number in range(20)]
