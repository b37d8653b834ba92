"""Holds the figures of every corpus against their floors: quality only gets better, unless a person says otherwise.

``python -m tests.quality.gate`` checks; ``--update`` raises the floors to what was reached and refuses to lower
one, unless ``--allow-regression`` is given as well.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import by_eye, corpus, runner
from benchmarks.scoring import score, summarise

__all__ = ["TOLERANCE", "Floors", "Gap", "gaps", "main", "raised", "read_floors", "write_floors"]

TOLERANCE = 0.001
"""Fall of a figure that is still noise, absolute.

The same code on the same pages gives the same figures to the last digit. What is left is another lxml or another
table of Unicode, which moves a mean by less than this; one page fewer that is perfect moves its corpus by more.
"""

_LOWER_IS_BETTER = frozenset({"fail", "errors"})
_UNHELD = frozenset({"ms", "ratio", "shingle_p", "shingle_r", "snippet_p", "snippet_r"})  # time, and parts of an F1
_PLACE = Path(__file__).resolve()
_FOLDER = _PLACE.parents[3] / "shared" / "corpora"
_FLOORS = _PLACE.with_name("floors.toml")
_FINGERPRINT = "sha256"
_BY_EYE = "by-eye"  # pages of several corpora that were read block by block


class Floors(NamedTuple):
    """What one corpus must reach: the fingerprint of its pages, and figures by name."""

    sha256: str
    figures: Mapping[str, float]


class Gap(NamedTuple):
    """A figure that is worse than its floor."""

    corpus: str
    figure: str
    floor: float
    reached: float


def gaps(name: str, floors: Mapping[str, float], reached: Mapping[str, float]) -> list[Gap]:
    """List the figures of one corpus that are worse than their floors by more than noise.

    A figure that has a floor and was not measured counts as nothing reached.
    """
    found = [Gap(name, figure, floor, _got(figure, reached)) for figure, floor in floors.items()]
    return [gap for gap in found if _loss(gap) > TOLERANCE]


def raised(before: Mapping[str, float], reached: Mapping[str, float], *, may_fall: bool) -> dict[str, float]:
    """Give new floors: what was reached, or where that is worse and ``may_fall`` is not said, the old floor."""
    new = {figure: round(value, 4) for figure, value in reached.items() if figure not in _UNHELD}
    if may_fall:
        return new
    kept = {figure: floor for figure, floor in before.items() if _loss(Gap("", figure, floor, _got(figure, new))) > 0}
    return {**new, **kept}


def read_floors(file: Path) -> dict[str, Floors]:
    """Read the floors by corpus; none where the file is not there yet."""
    if not file.exists():
        return {}
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        name: Floors(table[_FINGERPRINT], {key: float(value) for key, value in table.items() if key != _FINGERPRINT})
        for name, table in tables.items()
    }


def write_floors(file: Path, floors: Mapping[str, Floors]) -> None:
    """Write the floors as TOML, corpora in alphabetical order."""
    parts = [
        "# Written by `python -m tests.quality.gate --update`. fail and errors are ceilings, all else are floors.\n"
    ]
    for name, held in sorted(floors.items()):
        figures = "".join(f"{figure} = {value}\n" for figure, value in held.figures.items())
        parts.append(f'[{name}]\n{_FINGERPRINT} = "{held.sha256}"\n{figures}')
    file.write_text("\n".join(parts), encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    """Check or update the floors; 0: all held, or left out; 1: a figure fell; 2: cannot be measured."""
    options = _parser().parse_args(argv)
    names = corpus.corpora(options.folder)
    if not names:
        _say(f"quality gate: left out, there are no corpora at {options.folder}")
        return 0
    engine = next((each for each in runner.engines([]) if each.name == "cleanarticle"), None)
    if engine is None:
        _say("quality gate: cleanarticle is not installed")
        return 2
    floors = read_floors(options.floors)
    measured = {name: _measure(engine, options.folder / name, options.jobs) for name in names}
    if found := by_eye.measure(options.folder, options.jobs):
        measured[_BY_EYE] = Floors(by_eye.fingerprint(), _told(_BY_EYE, by_eye.figures(found)))
    if options.update:
        return _update(options.floors, floors, measured, may_fall=options.allow_regression)
    return _check(floors, measured)


def _measure(engine: runner.Engine, folder: Path, jobs: int) -> Floors:
    samples = corpus.read_corpus(folder)
    outcomes = runner.run(engine, samples, jobs=jobs)
    figures = summarise([score(*pair) for pair in zip(samples, outcomes, strict=True)])
    return Floors(corpus.fingerprint(folder), _told(folder.name, figures))


def _told(name: str, figures: Mapping[str, float]) -> Mapping[str, float]:
    _say(f"{name}: " + "  ".join(f"{figure} {value:.4g}" for figure, value in figures.items()))
    return figures


def _check(floors: Mapping[str, Floors], measured: Mapping[str, Floors]) -> int:
    fallen: list[Gap] = []
    strange: list[str] = []
    for name, reached in measured.items():
        held = floors.get(name)
        if held is None or held.sha256 != reached.sha256:
            strange.append(name)
        else:
            fallen += gaps(name, held.figures, reached.figures)
    for name in strange:
        _say(f"quality gate: the floors are not of these pages of {name}; write new ones with --update")
    _tell(fallen)
    status = int(bool(fallen or strange))
    _say("quality gate: " + ("failed" if status else f"{len(measured)} corpora hold their floors"))
    return status


def _update(file: Path, floors: Mapping[str, Floors], measured: Mapping[str, Floors], *, may_fall: bool) -> int:
    new: dict[str, Floors] = dict(floors)
    fallen: list[Gap] = []
    for name, reached in measured.items():
        old = floors.get(name)
        # Floors of other pages say nothing about these, but a person has to know that they go.
        before = old.figures if old else {}
        fallen += gaps(name, before, reached.figures)
        is_same = old is None or old.sha256 == reached.sha256
        new[name] = Floors(reached.sha256, raised(before if is_same else {}, reached.figures, may_fall=may_fall))
    _tell(fallen)
    if fallen and not may_fall:
        _say("quality gate: nothing written; to lower floors, say --allow-regression")
        return 1
    write_floors(file, new)
    _say(f"quality gate: wrote {file.name}")
    return 0


def _tell(fallen: Iterable[Gap]) -> None:
    for gap in fallen:
        word = "ceiling" if gap.figure in _LOWER_IS_BETTER else "floor"
        _say(f"{gap.corpus}: {gap.figure} is {gap.reached:.4f}, {word} {gap.floor:.4f}")


def _loss(gap: Gap) -> float:
    """How much worse than the floor a figure is; negative where it is better."""
    return gap.reached - gap.floor if gap.figure in _LOWER_IS_BETTER else gap.floor - gap.reached


def _got(figure: str, reached: Mapping[str, float]) -> float:
    return reached.get(figure, float("inf") if figure in _LOWER_IS_BETTER else 0.0)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.quality.gate", description=__doc__)
    parser.add_argument("--update", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--allow-regression", action="store_true", help="with --update: lower floors, too")
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where the corpora lie")
    parser.add_argument("--floors", type=Path, default=_FLOORS, help="the file of floors")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
