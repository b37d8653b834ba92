"""What the words and pairs of a line say, and the files that keep it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanarticle.words.langpacks import LanguagePacks
from cleanarticle.words.line_model import FOLDER, NOTHING_KNOWN, LineModel, read_line_model, write_line_model
from fitting.lines import taught_languages


@pytest.mark.parametrize(
    ("line", "weight"),
    [
        (("sign", "up"), 0.25 - 5.0 / 3**0.5),
        (("the", "mayor", "said"), 0.25 + 2.5),
        (("zyx",), 0.25),
        ((), 0.0),
    ],
)
def test_what_a_line_says(line: tuple[str, ...], weight: float) -> None:
    """The sum of its words and pairs over the root of its length, and the prior."""
    pairs = {("sign", "up"): -2.0, ("", "the"): 0.5, ("said", ""): 1.5, ("mayor", "sign"): 9.0}
    model = LineModel(0.25, {"sign": -3.0, "said": 2.0, "mayor": 1.0}, pairs)

    assert model.weigh(line) == pytest.approx(weight)
    assert NOTHING_KNOWN.weigh(line) == 0.0


def test_files(tmp_path: Path) -> None:
    """What was written is read; a language without a file has no words."""
    model = LineModel(-0.5, {"a": 2.0, "\u00e4": 0.25}, {("a", "b"): 1.0, ("", "a"): -1.0, ("b", ""): 0.5})
    write_line_model("xx", model, tmp_path)

    assert read_line_model("xx", tmp_path) == model
    assert read_line_model("yy", tmp_path) == NOTHING_KNOWN


def test_shipped_files() -> None:
    """Every language in which lines were written has its model, and a pack that asks for it."""
    assert sorted(file.stem for file in FOLDER.glob("*.json")) == taught_languages()
    assert set(taught_languages()) <= set(LanguagePacks().codes())
    assert read_line_model("en").weigh(("subscribe", "to", "our", "newsletter")) < -1
    assert read_line_model("en").weigh(("the", "mayor", "said", "he", "would", "resign")) > 1
