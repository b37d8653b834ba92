"""Invented lines and articles -> models that tell them apart."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("sklearn", reason="only those who fit have it")

from benchmarks.corpus import Sample
from cleanarticle.page_head.head import Head
from cleanarticle.prepared import Prepared
from fitting.line_models import fit_line_models
from fitting.pages import Annotated
from tests.builders import block, page, surveyed


def _annotated(body: str, language: str = "en") -> Annotated:
    sample = Sample(id="one", corpus="made-up", page=Path("no-such-page"), site="courier.example", body=body)
    return Annotated(sample, "courier.example", Prepared(surveyed(page(block())), Head.empty(), language), (True,))


def test_lines_and_articles() -> None:
    """Below 0 what newsletters say, above 0 what articles do."""
    model = fit_line_models([_annotated("The mayor said so.\n" * 60)], languages=["en"])["en"]

    assert model.weigh(("subscribe", "to", "our", "podcast")) < -1
    assert model.weigh(("the", "mayor", "said", "so")) > 1


def test_only_what_several_have() -> None:
    """A name that one hand made up is no word of boilerplate, and one that only articles have tells nothing."""
    model = fit_line_models([_annotated("Zyx zyx.\n" * 60), _annotated("Zyx.", "xx")], languages=["en"])["en"]

    assert "zyx" not in model.words
    assert not any(any(map(str.isdigit, word)) for word in model.words)
    assert ("sign", "up") in model.pairs
