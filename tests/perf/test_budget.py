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


@pytest.mark.parametrize(
    ("measured", "found", "left"),
    [([9.0, 8.0, 7.0], 9.0, 2), ([11.0, 9.0, 8.0], 9.0, 1), ([12.0, 11.0, 13.0, 9.0], 11.0, 1)],
)
def test_what_is_over_is_measured_again(measured: list[float], found: float, left: int) -> None:
    """Until it is within the budget, and three times at most: others use the machine, too."""
    values = iter(measured)

    assert budget.lowest(lambda: next(values), 10.0) == found
    assert len(list(values)) == left


def test_no_corpora_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where there are no corpora the check says that it is left out."""
    assert budget.main(["--folder", str(tmp_path / "nowhere")]) == 0
    assert "left out" in capsys.readouterr().out
