"""Whole pages of invented text: one test per page and field.

``tests/fixtures/<slug>/`` holds the page (page.html, or the files that ``pages`` in source.toml lists), source.toml
(why it is here, its URL), article.toml (the expected fields) and article.txt (the expected body; empty for none).
"""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import cleanarticle
from cleanarticle.article import Article

_FIXTURES = Path(__file__).parent / "fixtures"


class Case(NamedTuple):
    """One expected field of one page."""

    folder: Path
    page: str
    field: str
    expected: Any  # whatever TOML holds


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _cases() -> list[Case]:
    found = []
    for folder in sorted(each.parent for each in _FIXTURES.glob("*/source.toml")):
        fields = _toml(folder / "article.toml")
        apart = fields.pop("page", {})  # fields that only one of several pages has
        body = (folder / "article.txt").read_text(encoding="utf-8").rstrip("\n")
        for page in _toml(folder / "source.toml").get("pages", ["page.html"]):
            expected = {"text": body, **fields, **apart.get(page, {})}
            found += [Case(folder, page, field, value) for field, value in expected.items()]
    return found


def _extract(case: Case) -> Article:
    data = (case.folder / case.page).read_bytes()
    if case.page.endswith(".txt"):
        return cleanarticle.clean_text(data.decode("utf-8"))
    url = _toml(case.folder / "source.toml").get("url")
    return cleanarticle.extract(data, url=url.get(case.page) if isinstance(url, dict) else url)


def _comparable(value: object) -> object:
    """A field as TOML would hold it: tuples as lists, empty ones and None alike."""
    if isinstance(value, tuple):
        return [_comparable(each) for each in value]
    return value


def _same_day(found: object, expected: date) -> bool:
    """A page that tells the day only may still be read as that day's start."""
    return (found.date() if isinstance(found, datetime) else found) == expected


@pytest.mark.parametrize("case", _cases(), ids=lambda case: f"{case.folder.name}/{case.page}:{case.field}")
def test_field(case: Case) -> None:
    """The field is as article.toml says, the text as article.txt has it, to the letter."""
    found = getattr(_extract(case), case.field)
    if isinstance(case.expected, date) and not isinstance(case.expected, datetime):
        assert _same_day(found, case.expected), f"{found} is not on {case.expected}"
    else:
        assert _comparable(found) == case.expected
