"""The data files with the fitted numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanarticle import scorers as known
from cleanarticle.judging.weights import PAGES, TEXTS, WeightsFile, read_weights, write_weights
from cleanarticle.words.lexicon import Lexicon

_FILE = WeightsFile(
    facts=("prose:words", "links:linked"),
    trees=([0, 10.0, 0.5, -1.0, [1, 0.5, 1.0, 2.0, -2.0]], 0.125),
    lexicon=Lexicon({"body": 1.5}, {}, {"p": 0.5}, {}, {'say "so"': -0.25, "墙": 1.0}),
    keep_from=-0.25,
)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A small file as the fitting script writes it."""
    path = tmp_path / "weights.json"
    write_weights(path, _FILE)
    return path


def test_what_is_written_is_read(written: Path) -> None:
    """Facts, trees, words and limit come back."""
    weights = read_weights(written)

    assert weights.facts == _FILE.facts
    assert weights.lexicon == _FILE.lexicon
    assert weights.keep_from == _FILE.keep_from
    assert next(weights.forest.points([[11.0], [0.6]])) == pytest.approx(-2.0 + 0.125)


def test_writing_is_stable(written: Path, tmp_path: Path) -> None:
    """The same numbers give the same file, to the byte."""
    write_weights(tmp_path / "again.json", _FILE)

    assert (tmp_path / "again.json").read_bytes() == written.read_bytes()


def test_a_change_is_a_line(written: Path, tmp_path: Path) -> None:
    """One tree or word more is one line more, so that a change can be read."""
    more = _FILE._replace(trees=(*_FILE.trees, 0.5), lexicon=_FILE.lexicon._replace(names={"body": 1.5, "text": 1.0}))
    write_weights(tmp_path / "more.json", more)

    count = len((tmp_path / "more.json").read_text("utf-8").splitlines())
    assert count == len(written.read_text("utf-8").splitlines()) + 2


def test_no_file(tmp_path: Path) -> None:
    """The system's error names the file."""
    with pytest.raises(OSError, match="nothing"):
        read_weights(tmp_path / "nothing.json")


def test_a_broken_file(written: Path) -> None:
    """Half a file is no numbers."""
    written.write_bytes(written.read_bytes()[:50])

    with pytest.raises(ValueError, match="line"):
        read_weights(written)


def test_a_part_is_missing(written: Path) -> None:
    """It is named."""
    written.write_text("{}", "utf-8")

    with pytest.raises(KeyError, match="facts"):
        read_weights(written)


@pytest.mark.parametrize("path", [PAGES, TEXTS], ids=["pages", "texts"])
def test_the_files_that_ship_fit_the_scorers(path: Path) -> None:
    """They name the facts that the scorers measure, in the order in which these measure them."""
    scorers = known.NEWS if path == PAGES else known.TEXTS

    assert read_weights(path).facts == tuple(f"{scorer.name}:{fact}" for scorer in scorers for fact in scorer.facts)
