"""The table of steps shows every step that an extraction goes through, whatever the code calls them by now."""

from __future__ import annotations

import gzip
from pathlib import Path

from benchmarks import steps
from benchmarks.corpus import Sample
from cleanarticle import filters, scorers

_PAGE = Path(__file__).parent / "fixtures" / "twin" / "page-wordpress.html"


def test_every_step_is_on_the_clock(tmp_path: Path) -> None:
    """Each step, scorer and filter has a line, and the parts of the work that every page needs took time."""
    page = tmp_path / "page.html.gz"
    page.write_bytes(gzip.compress(_PAGE.read_bytes()))

    # Twenty times: a step of one page may be shorter than the processor's clock tells.
    found = steps.measure([Sample(id="page", corpus="twin", page=page)] * 20, rounds=1)

    parts = {f". scorer {one.name}" for one in scorers.NEWS} | {f". filter {one.name}" for one in filters.NEWS}
    assert parts <= found.keys()
    for name in ("bare parse", "all", ". decode", ". parse", "segment", ". phrases", "survey", "judge", "metadata"):
        assert found[name] > 0.0
