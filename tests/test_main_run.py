"""The run of prose that is a text's article."""

from __future__ import annotations

import pytest

from cleanarticle.facts.main_run import main_run, run_below
from cleanarticle.model import Species
from cleanarticle.words.phrases import Cue, Cues


@pytest.mark.parametrize(
    ("mass", "run"),
    [
        ([0, 200, 0, 200, 0], (1, 3)),
        ([120, *[0] * 20, 200, 0, 200], (21, 23)),  # cookie prose far above is none of it
        ([200, 200, *[0] * 20, 100], (0, 1)),  # nor is a notice far below
        ([200, 0, 0, 0, 200], (0, 4)),  # a few lines between are
        ([5000, *[0] * 20, 300, 300], (21, 22)),  # one paragraph proves only so much, however long
        ([0, 0], (0, 1)),
        ([], (0, -1)),
    ],
)
def test_main_run(mass: list[float], run: tuple[int, int]) -> None:
    """It has the most prose and the fewest other lines."""
    assert main_run(mass) == run


def test_run_below() -> None:
    """A notice that opens the run is none of it; one further down changes nothing."""
    mass = [90, 0, 200, 200, 90, 0]
    assert main_run(mass) == (0, 4)
    for number, species, run in (
        (0, Species.COOKIE, (2, 4)),
        (0, Species.PAYWALL, (0, 4)),
        (3, Species.COOKIE, (0, 4)),
    ):
        cues = Cues({number: (Cue(number, species, "anywhere", "we use cookies", 0, 12),)})
        assert run_below(cues, mass, (0, 4)) == run
