"""The text that the project was founded on, and its twin, come out to the letter in every form."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import cleanarticle
from tests import seed_pages

_TOP = Path(__file__).parent.parent
_SEED = _TOP.parent / "shared" / "seed"
_TWIN = _TOP / "tests" / "fixtures" / "twin"


@pytest.fixture(params=["seed", "twin"])
def folder(request: pytest.FixtureRequest) -> Path:
    """Folder with page.txt and article.txt; the seed's own is not part of the repository."""
    if request.param == "twin":
        return _TWIN
    if not (_SEED / "page.txt").is_file():
        pytest.skip("../shared/seed is not there: the founding text is not part of the repository")
    return _SEED


def _expected(folder: Path) -> str:
    return (folder / "article.txt").read_text(encoding="utf-8").rstrip("\n")


def _headline(folder: Path) -> str:
    page, article = ((folder / name).read_text(encoding="utf-8") for name in ("page.txt", "article.txt"))
    return next(line.text for line in seed_pages.read_lines(page, article) if line.role == "headline")


def _command(*arguments: str, stdin: bytes | None = None) -> str:
    """What the command prints, read as UTF-8 and stripped of the last line break only."""
    run = [sys.executable, "-X", "utf8", "-m", "cleanarticle", *arguments]
    done = subprocess.run(run, input=stdin, capture_output=True, check=True)  # noqa: S603 - our own command
    return done.stdout.decode("utf-8").replace("\r\n", "\n").rstrip("\n")


def test_clean_text_gives_the_article_to_the_letter(folder: Path) -> None:
    """Flattened text in, exactly the article out."""
    page = (folder / "page.txt").read_text(encoding="utf-8")
    assert cleanarticle.clean_text(page).text == _expected(folder)


def test_clean_text_finds_the_headline(folder: Path) -> None:
    """The headline stands as a line among the head matter."""
    page = (folder / "page.txt").read_text(encoding="utf-8")
    assert cleanarticle.clean_text(page).title == _headline(folder)


def test_command_gives_the_article_to_the_letter(folder: Path) -> None:
    """``cleanarticle --text page.txt`` prints the article and nothing else."""
    assert _command("--text", str(folder / "page.txt")) == _expected(folder)


def test_command_reads_the_text_from_standard_input(folder: Path) -> None:
    """``cleanarticle --text -`` gives the same."""
    assert _command("--text", "-", stdin=(folder / "page.txt").read_bytes()) == _expected(folder)


@pytest.mark.parametrize("form", [0, 1], ids=[name for name, _ in seed_pages.FORMS])
def test_html_form_gives_the_article_to_the_letter(folder: Path, tmp_path: Path, form: int) -> None:
    """A page that could have given the text gives the same article."""
    file = seed_pages.build(folder, tmp_path)[form]
    assert cleanarticle.extract(file.read_bytes()).text == _expected(folder)


@pytest.mark.parametrize("form", [0, 1], ids=[name for name, _ in seed_pages.FORMS])
def test_html_form_gives_the_headline(folder: Path, tmp_path: Path, form: int) -> None:
    """The headline is told from the site's name in <title>."""
    file = seed_pages.build(folder, tmp_path)[form]
    assert cleanarticle.extract(file.read_bytes()).title == _headline(folder)


def test_every_line_of_the_page_stands_in_both_forms(folder: Path, tmp_path: Path) -> None:
    """The builder loses no line, so the HTML forms are as hard as the text."""
    page, article = ((folder / name).read_text(encoding="utf-8") for name in ("page.txt", "article.txt"))
    roles = [line.role for line in seed_pages.read_lines(page, article)]
    assert len(roles) == len([line for line in page.split("\n") if line.strip()])
    assert {"head", "caption", "notice", "cue", "teaser", "subhead", "tweet", "summary", "label"} <= set(roles)
    assert all(file.stat().st_size > len(page) for file in seed_pages.build(folder, tmp_path))
