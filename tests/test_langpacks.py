"""The data files of the languages: every one loads and keeps the rules of docs/language-packs.md."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleanarticle.model import Species
from cleanarticle.words.filed_phrases import file_phrases
from cleanarticle.words.langpacks import LanguagePacks, read_pack
from cleanarticle.words.languages import Languages
from cleanarticle.words.tokens import tokens
from scripts.format_languages import FOLDER, formatted, problems

_FILES = sorted(FOLDER.glob("*.json"))

every_pack = pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)


@every_pack
def test_pack_keeps_the_rules(path: Path) -> None:
    """All tables are there, species exist, no phrase is too short for its place."""
    assert problems(json.loads(path.read_text("utf-8")), path.stem) == []


@every_pack
def test_pack_is_in_order(path: Path) -> None:
    """Lists are lower case, sorted and without duplicates: scripts/format_languages.py mends it."""
    text = path.read_text("utf-8")

    assert formatted(json.loads(text)) == text


@every_pack
def test_pack_loads(path: Path) -> None:
    """Every file becomes a frozen pack whose phrases can be searched."""
    pack = read_pack(path)
    filed = file_phrases(pack)

    assert pack.code == path.stem
    assert [filed.phrase(number).text for number in range(len(filed.texts))] == filed.texts


@every_pack
def test_months_are_told_apart(path: Path) -> None:
    """No word means two months."""
    names = [name for month in read_pack(path).months for name in month]

    assert len(names) == len(set(names))


def test_a_pack_is_read_once() -> None:
    """Asking twice gives the same object."""
    packs = LanguagePacks()

    assert packs.get("en") is packs.get("en")


@pytest.mark.parametrize("code", ["xx", "", "../en", "EN", "e/n", "en\x00", "日本"])
def test_no_such_pack(code: str) -> None:
    """A code that no file has gives None, however hostile."""
    assert LanguagePacks().get(code) is None


def test_english_and_the_general_pack_are_always_active() -> None:
    """A page is read with its own pack, English and "und", each once."""
    packs = LanguagePacks()

    assert [pack.code for pack in packs.active("de")] == ["de", "en", "und"]
    assert [pack.code for pack in packs.active("en")] == ["en", "und"]
    assert [pack.code for pack in packs.active("xx")] == ["en", "und"]


def test_codes_are_the_files() -> None:
    """The codes are those of the folder."""
    assert LanguagePacks().codes() == tuple(path.stem for path in _FILES)


@pytest.fixture
def new_folder(tmp_path: Path) -> Path:
    """A folder with two packs, to which a third can be added."""
    for code in ("en", "und"):
        (tmp_path / f"{code}.json").write_text((FOLDER / f"{code}.json").read_text("utf-8"), "utf-8")
    return tmp_path


def test_a_new_pack_changes_no_other_language(new_folder: Path) -> None:
    """The index of English is the same with and without a neighbour."""
    before = list(map(file_phrases, LanguagePacks(new_folder).active("en")))
    data = json.loads((FOLDER / "en.json").read_text("utf-8")) | {"code": "zz", "phrases": {"ad": {"exact": ["zzz"]}}}
    (new_folder / "zz.json").write_text(json.dumps(data), "utf-8")

    assert list(map(file_phrases, LanguagePacks(new_folder).active("en"))) == before
    assert LanguagePacks(new_folder).get("zz") is not None


def test_a_missing_table_is_an_error(tmp_path: Path) -> None:
    """A pack without its dates is refused when read."""
    path = tmp_path / "zz.json"
    path.write_text('{"code": "zz", "byline": {}}', "utf-8")

    with pytest.raises(KeyError):
        read_pack(path)


def test_an_unknown_species_is_an_error(tmp_path: Path) -> None:
    """A table of phrases for no species is refused when read."""
    path = tmp_path / "zz.json"
    data = json.loads((FOLDER / "en.json").read_text("utf-8"))
    data["phrases"]["nonsense"] = {"exact": ["x"]}
    path.write_text(json.dumps(data), "utf-8")

    with pytest.raises(ValueError, match="nonsense"):
        read_pack(path)


def test_phrases_are_filed_by_species() -> None:
    """A pack's phrases are keyed by the species themselves."""
    pack = LanguagePacks().get("en")

    assert pack is not None
    assert "advertisement" in pack.phrases[Species.AD].exact


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ar", "الأحد 15 رمضان 1445 هـ"),
        ("ar", "24 مارس 2024 م الموافق 14 رمضان 1445"),
        ("ar", "3 ذو القعدة 1446"),
        ("fa", "15 شعبان 1445"),
        ("ja", "令和6年3月24日"),
    ],
)
def test_dates_of_other_calendars(code: str, line: str) -> None:
    """A line of nothing but a date of the Islamic calendar, or of a Japanese era."""
    assert Languages().words(code).opens_date(tokens(line)) == len(tokens(line))
