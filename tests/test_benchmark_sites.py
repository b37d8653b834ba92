"""The benchmarks of site memory run on a corpus that is made up here."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from benchmarks import site_size, sites

NOTICE = "The printed Gazette lies on every counter of the valley from six o'clock each morning."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one corpus: four articles of one site under one notice, and one page without an article."""
    (tmp_path / "tiny" / "pages").mkdir(parents=True)
    records = []
    for name in ("harbour", "library", "railway", "theatre", "empty"):
        lines = [
            f"The {name} {verb} on Tuesday, the council said, and nobody was surprised by that news at all."
            for verb in ("opened", "closed", "burned")
        ]
        body = "".join(f"<p>{line}</p>" for line in (*lines, NOTICE) if name != "empty")
        page = f"<title>The old {name}</title><body><article>{body}</article></body>".encode()
        (tmp_path / "tiny" / "pages" / f"{name}.html.gz").write_bytes(gzip.compress(page))
        site = "nothing.example" if name == "empty" else "gazette.example"
        records.append({"id": name, "corpus": "tiny", "site": site, "url": None, "body": "\n".join(lines)})
    lines_of_truth = "".join(json.dumps(record) + "\n" for record in records)
    (tmp_path / "tiny" / "truth.jsonl").write_text(lines_of_truth, encoding="utf-8")
    return tmp_path


def test_the_curve_rises(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With pages of its own site an article loses the notice; a page of which nothing is kept counts, too."""
    assert sites.main(["tiny", "--folder", str(folder)]) == 0

    rows = [line.split("|") for line in capsys.readouterr().out.splitlines()]
    perfect = {row[1].strip(): row[3].strip() for row in rows if len(row) > 3}
    assert (perfect["0"], perfect["7"], perfect["other site"]) == ("0.0%", "80.0%", "0.0%")


def test_the_size_of_a_memory(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As many pages as were asked for are remembered, each once."""
    assert site_size.main(["50", "--corpus", str(folder / "tiny")]) == 0

    assert re.fullmatch(r"50 pages: [\d.]+ MB; loaded in [\d.]+ s, .+\n", capsys.readouterr().out)
