"""README and docs say what is true: examples run, files exist, options are known."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from cleanarticle.cli import main

_ROOT = Path(__file__).parent.parent
_DOCUMENTS = [_ROOT / "README.md", _ROOT / "CHANGELOG.md", *sorted((_ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
_OPTION = re.compile(r"(?<!\S)--[a-z-]+")

every_document = pytest.mark.parametrize("document", _DOCUMENTS, ids=lambda file: file.name)


def _blocks(document: Path, language: str) -> list[str]:
    return [block for kind, block in _BLOCK.findall(document.read_text(encoding="utf-8")) if kind == language]


@every_document
def test_examples_run(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python examples give what the document says; those of one document build on each other."""
    monkeypatch.chdir(_ROOT)
    source = "\n".join(_blocks(document, "python"))
    examples = doctest.DocTestParser().get_doctest(source, {}, document.name, str(document), 0)
    told: list[str] = []

    failed = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(examples, out=told.append).failed

    assert not failed, "".join(told)


@every_document
def test_python_blocks_are_examples(document: Path) -> None:
    """A Python block without a prompt would not be run by anybody."""
    assert all(">>> " in block for block in _blocks(document, "python"))


@every_document
def test_links_lead_somewhere(document: Path) -> None:
    """A relative link names a file of the repository."""
    links = _LINK.findall(document.read_text(encoding="utf-8"))
    lost = [link for link in links if "://" not in link and not (document.parent / link).exists()]

    assert lost == []


@every_document
def test_commands_use_known_options(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every option that a document gives to the command is in its help."""
    commands = [
        line
        for block in _blocks(document, "sh")
        for line in re.split(r"&&|\||\n", block)
        if re.match(r"\s*(\.venv/bin/)?cleanarticle\s", line)
    ]
    main(["--help"])
    known = set(_OPTION.findall(capsys.readouterr().out.replace("[", " ")))

    assert {option for command in commands for option in _OPTION.findall(command)} <= known


def test_the_readme_cleans_a_page_that_is_there() -> None:
    """The page of the first command is part of the repository."""
    pages = re.findall(r"tests/fixtures/[\w./-]+", (_ROOT / "README.md").read_text(encoding="utf-8"))

    assert pages
    assert all((_ROOT / page).exists() for page in pages)


def test_the_readme_has_the_two_commands() -> None:
    """Each command is one line that makes its own environment; .ci/run takes them from here."""
    lines = [line for block in _blocks(_ROOT / "README.md", "sh") for line in block.splitlines()]

    assert [line for line in lines if line.startswith("python3 -m venv ") and ".venv/bin/cleanarticle " in line]
    assert [line for line in lines if line.startswith("python3 -m venv ") and line.endswith(".venv/bin/pytest")]
