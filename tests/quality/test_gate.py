"""The gate's arithmetic and its refusals, without any corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quality import gate
from tests.quality.gate import Floors, Gap


def test_a_fall_beyond_noise_is_a_gap() -> None:
    """A figure below its floor by more than the tolerance is told; one within it is not."""
    assert gate.gaps("c", {"shingle_f1": 0.95}, {"shingle_f1": 0.948}) == [Gap("c", "shingle_f1", 0.95, 0.948)]
    assert gate.gaps("c", {"shingle_f1": 0.95}, {"shingle_f1": 0.9495}) == []


def test_ceilings_point_the_other_way() -> None:
    """More failed pages are worse, fewer are not."""
    assert gate.gaps("c", {"fail": 0.01}, {"fail": 0.02}) == [Gap("c", "fail", 0.01, 0.02)]
    assert gate.gaps("c", {"fail": 0.01}, {"fail": 0.0}) == []


def test_an_unmeasured_figure_is_a_gap() -> None:
    """A floor cannot be met by not measuring."""
    assert [gap.reached for gap in gate.gaps("c", {"title": 0.9}, {})] == [0.0]
    assert gate.gaps("c", {"errors": 0.0}, {})


def test_floors_rise_and_do_not_fall() -> None:
    """Better figures replace a floor, worse ones leave it."""
    before = {"perfect": 0.5, "fail": 0.02}

    assert gate.raised(before, {"perfect": 0.6, "fail": 0.03}, may_fall=False) == {"perfect": 0.6, "fail": 0.02}
    assert gate.raised(before, {"perfect": 0.4, "fail": 0.03}, may_fall=True) == {"perfect": 0.4, "fail": 0.03}


def test_time_has_no_floor() -> None:
    """Figures that differ between machines are not held."""
    assert gate.raised({}, {"ms": 4.0, "ratio": 3.0}, may_fall=False) == {}


def test_floors_survive_the_file(tmp_path: Path) -> None:
    """Floors that were written are read back equal."""
    floors = {"b": Floors("12ab", {"perfect": 0.5, "errors": 0.0}), "a": Floors("34cd", {"title": 0.25})}
    gate.write_floors(tmp_path / "floors.toml", floors)

    assert gate.read_floors(tmp_path / "floors.toml") == floors


def test_no_corpora_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where there are no corpora the gate says that it is left out, and does not fail."""
    assert gate.main(["--folder", str(tmp_path / "nowhere")]) == 0
    assert "left out" in capsys.readouterr().out


def _measured(monkeypatch: pytest.MonkeyPatch, folder: Path, reached: Floors) -> None:
    """Let the gate see one corpus that reaches the given figures."""
    (folder / "tiny" / "pages").mkdir(parents=True)
    (folder / "tiny" / "truth.jsonl").write_text("", encoding="utf-8")
    monkeypatch.setattr(gate, "_measure", lambda _engine, _folder, _jobs: reached)


def test_update_refuses_to_lower(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A fallen figure stops the update; nothing is written."""
    floors = {"tiny": Floors("12ab", {"perfect": 0.5})}
    gate.write_floors(tmp_path / "floors.toml", floors)
    _measured(monkeypatch, tmp_path, Floors("12ab", {"perfect": 0.4}))
    common = ["--folder", str(tmp_path), "--floors", str(tmp_path / "floors.toml")]

    assert gate.main([*common, "--update"]) == 1
    assert gate.read_floors(tmp_path / "floors.toml") == floors


def test_update_lowers_when_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """--allow-regression writes what was reached."""
    gate.write_floors(tmp_path / "floors.toml", {"tiny": Floors("12ab", {"perfect": 0.5})})
    reached = Floors("12ab", {"perfect": 0.4})
    _measured(monkeypatch, tmp_path, reached)
    common = ["--folder", str(tmp_path), "--floors", str(tmp_path / "floors.toml")]

    assert gate.main([*common, "--update", "--allow-regression"]) == 0
    assert gate.read_floors(tmp_path / "floors.toml") == {"tiny": reached}


def test_other_pages_fail_the_check(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Floors of other pages prove nothing: the check fails and says so."""
    gate.write_floors(tmp_path / "floors.toml", {"tiny": Floors("12ab", {"perfect": 0.5})})
    _measured(monkeypatch, tmp_path, Floors("ffff", {"perfect": 0.9}))

    assert gate.main(["--folder", str(tmp_path), "--floors", str(tmp_path / "floors.toml")]) == 1
