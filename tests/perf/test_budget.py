"""The arithmetic of the time budget, without a clock."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.outcome import Outcome
from tests.perf import budget


def test_the_fastest_of_each_page_counts() -> None:
    """Times of a page are its shortest over the runs, each kind for itself."""
    runs = [[Outcome(ms=9.0, parse_ms=2.0)], [Outcome(ms=6.0, parse_ms=3.0)]]

    assert budget.ratio(budget.fastest(runs)) == pytest.approx(3.0)


def test_no_time_is_no_pass() -> None:
    """Without a measured parse the ratio is infinite, so the check cannot pass by measuring nothing."""
    assert budget.ratio([]) == float("inf")


def test_no_corpora_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where there are no corpora the check says that it is left out."""
    assert budget.main(["--folder", str(tmp_path / "nowhere")]) == 0
    assert "left out" in capsys.readouterr().out
