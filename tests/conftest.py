"""Marks the tests that pending.toml names as not passing yet; lets no test depend on how fast the machine is."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_PENDING = Path(__file__).parent / "pending.toml"

# A busy machine takes a second for what it else does in a millisecond.
_ANY_MACHINE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("any-machine", _ANY_MACHINE)
# pytest tests/test_properties.py --hypothesis-profile nightly --timeout 7200
settings.register_profile("nightly", _ANY_MACHINE, max_examples=10_000)
settings.load_profile("any-machine")


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
