"""A short run of what fuzz/mutate.py does at length: mutants of the fixtures give an Article or a CleanArticleError."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from cleanarticle import Extractor, Options
from fuzz.check import check
from fuzz.mutations import MUTATIONS, flatten, mutate

_PAGES = [path.read_bytes() for path in sorted((Path(__file__).parent.parent / "fixtures").glob("*/page*.html"))[:12]]
_SEEDS = range(10)
_MUTANTS = 12  # of each seed
_EXTRACTOR = Extractor(Options(max_seconds=20.0))


@pytest.mark.parametrize("seed", _SEEDS)
def test_mutants_of_the_fixtures(seed: int) -> None:
    """As pages, and as the plain text that a careless tool makes of them."""
    random = Random(seed)  # noqa: S311 - chance, no secret
    for number in range(_MUTANTS):
        page, *others = random.sample(_PAGES, 3)
        is_text = number % 5 == 0
        if is_text:
            page, others = flatten(page), [flatten(other) for other in others]
        outcome = check(_EXTRACTOR, mutate(page, random, others)[:60_000], random, is_text=is_text)

        assert outcome.find is None, outcome.find.story


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__.strip("_"))
def test_each_mutation_changes_pages(mutation: object) -> None:
    """None is idle, and each takes an empty page."""
    assert callable(mutation)
    random = Random(1)  # noqa: S311 - as above

    assert any(mutation(page, random, _PAGES[:2]) != page for page in _PAGES)
    assert isinstance(mutation(b"", random, [b""]), bytes)
