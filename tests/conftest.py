"""Marks the tests that pending.toml names as not passing yet, each with the reason that stands there."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

_PENDING = Path(__file__).parent / "pending.toml"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expect a listed test to fail; one that passes is no error, so that mending comes before tidying."""
    pending = tomllib.loads(_PENDING.read_text(encoding="utf-8"))["pending"]
    if not pending:
        return
    for item in items:
        for pattern, reason in pending.items():
            if fnmatchcase(item.nodeid.replace("[", "<").replace("]", ">"), pattern):
                item.add_marker(pytest.mark.xfail(reason=reason, strict=False))
                break
