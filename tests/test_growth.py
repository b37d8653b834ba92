"""Twice the page takes about twice the time: by ratios, so coarse that only quadratic work is told from linear."""

from __future__ import annotations

import gc
from collections.abc import Sequence

import pytest

from benchmarks.growth import least_seconds
from benchmarks.shapes import PAGES, TEXTS
from cleanarticle import Extractor, Options

_SMALL, _LARGE = 8_000, 64_000  # characters; eight times: linear work takes 8 times as long, quadratic 64 times
_MOST = 24
_DEEP, _DEEPEST, _MOST_DEEP = 50_000, 800_000, 40  # likewise for what nests: lxml's own walks show only beyond 2,000
_TRIES = 4  # a machine that is busy with something else makes one measurement wrong, not four
_FAST = 0.05  # seconds that the large page may take in any case: for quadratic work to show, it must take more
_EXTRACTOR = Extractor(Options(max_depth=10**6, max_blocks=10**6))
_NAMES: Sequence[str] = [*PAGES, *TEXTS]


@pytest.mark.parametrize("name", _NAMES)
def test_no_shape_of_page_takes_quadratic_time(name: str) -> None:
    """Eight times the page takes at most 24 times as long."""
    assert any(_is_linear(name) for _ in range(_TRIES))


def _is_linear(name: str) -> bool:
    large = least_seconds(name, _EXTRACTOR, _LARGE, runs=1)
    return large < _FAST or large <= _MOST * least_seconds(name, _EXTRACTOR, _SMALL, runs=2)


@pytest.mark.parametrize("name", ["nested times", "nested menus"])
def test_no_depth_takes_quadratic_time(name: str) -> None:
    """Sixteen times as deep takes at most 40 times as long, far beyond the depth that libxml2 reads."""
    gc.collect()
    gc.freeze()  # what other tests left alive would be gone through by each collection of the large page
    try:
        assert any(_is_linear_in_depth(name) for _ in range(_TRIES))
    finally:
        gc.unfreeze()


def _is_linear_in_depth(name: str) -> bool:
    deepest = least_seconds(name, _EXTRACTOR, _DEEPEST, runs=1)
    return deepest <= _MOST_DEEP * least_seconds(name, _EXTRACTOR, _DEEP, runs=2)
