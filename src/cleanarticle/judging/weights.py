"""Reads the fitted numbers of ``data/weights.json``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.judging.forest import Forest, Stage
from cleanarticle.judging.judge import Weights
from cleanarticle.words.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleanarticle.judging.forest import Tree

_FOLDER: Final = Path(__file__).parents[1] / "data"
PAGES: Final = _FOLDER / "weights.json"
TEXTS: Final = _FOLDER / "weights-text.json"


class WeightsFile(NamedTuple):
    """What a weights file holds."""

    facts: tuple[str, ...]
    trees: tuple[Tree, ...]
    lexicon: Lexicon
    keep_from: float
    stages: tuple[Stage, ...] = ()


def read_weights(path: Path) -> Weights:
    """Read a weights file.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no JSON.
        KeyError: a part is missing.
    """
    stored = json.loads(path.read_bytes())
    facts = tuple(stored["facts"])
    lexicon = Lexicon(**stored["lexicon"])
    forest = Forest(stored["trees"], len(facts), [Stage(*stage) for stage in stored["stages"]])
    return Weights(facts, forest, lexicon, stored["keep_from"])


def write_weights(path: Path, weights: WeightsFile) -> None:
    """Write a weights file: one tree and one word a line, so that a change is read as a diff."""
    lexicon = weights.lexicon._asdict()
    tables = ",\n".join(
        f"{json.dumps(name)}: {{\n{_lines(f'{json.dumps(word)}: {points}' for word, points in table.items())}\n}}"
        for name, table in lexicon.items()
    )
    trees = _lines(json.dumps(tree, separators=(",", ":")) for tree in weights.trees)
    path.write_text(
        f'{{"keep_from": {weights.keep_from},\n"facts": {json.dumps(weights.facts)},\n'
        f'"stages": {json.dumps(weights.stages)},\n"trees": [\n{trees}\n],\n"lexicon": {{{tables}}}}}\n',
        encoding="utf-8",
    )


def _lines(items: Iterable[str]) -> str:
    return ",\n".join(items)


class FittedNumbers:
    """The fitted numbers, each file read when it is first needed; a race only reads it twice."""

    def __init__(self) -> None:
        self._pages: Weights | None = None
        self._texts: Weights | None = None

    @property
    def pages(self) -> Weights:
        """For pages."""
        if self._pages is None:
            self._pages = read_weights(PAGES)
        return self._pages

    @property
    def texts(self) -> Weights:
        """For plain text."""
        if self._texts is None:
            self._texts = read_weights(TEXTS)
        return self._texts
