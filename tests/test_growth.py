"""Twice the page takes about twice the time: by ratios, so coarse that only quadratic work is told from linear."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from benchmarks.growth import least_seconds
from benchmarks.shapes import PAGES, TEXTS
from cleanarticle import Extractor, Options

_SMALL, _LARGE = 8_000, 128_000  # characters; sixteen times: linear work takes 16 times as long, quadratic 256 times
_MOST = 64
_EXTRACTOR = Extractor(Options(max_depth=10**6, max_blocks=10**6))
_NAMES: Sequence[str] = [*PAGES, *TEXTS]


@pytest.mark.parametrize("name", _NAMES)
def test_no_shape_of_page_takes_quadratic_time(name: str) -> None:
    """Sixteen times the page takes at most 64 times as long."""
    small = least_seconds(name, _EXTRACTOR, _SMALL, runs=3)
    large = least_seconds(name, _EXTRACTOR, _LARGE, runs=1)

    assert large <= _MOST * small
