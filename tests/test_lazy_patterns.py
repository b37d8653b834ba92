"""Patterns that wait for their first use: as good as compiled ones, and not compiled by the import."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import AnyStr

import pytest

from cleanarticle.patterns import pattern

# What is compiled on behalf of a module of the package while it is imported.
_COMPILED_BY_IMPORT = """
import re, sys
compiler, ours = re._compiler.compile, []
def watched(source, flags=0):
    frame = sys._getframe(3)
    if frame.f_globals["__name__"].startswith("cleanarticle"):
        ours.append(source)
    return compiler(source, flags)
re._compiler.compile = watched
import cleanarticle
from cleanarticle.words import tokens
at_import = len(ours)
tokens.tokens("a\\u00e4" * 9 + "".join(map(chr, range(0x400, 0x450))))
print(at_import, "then", len(ours) > at_import)
"""


@pytest.mark.parametrize(("source", "text"), [(r"(\d+)-(\w+)", "12-ab"), (rb"(\d+)-(\w+)", b"12-ab")])
@pytest.mark.parametrize("name", ["fullmatch", "match", "search"])
def test_finds_like_a_compiled_pattern(source: AnyStr, text: AnyStr, name: str) -> None:
    """The method itself answers, at the first call and at the second, when it is an attribute."""
    lazy, compiled = pattern(source, re.ASCII), re.compile(source, re.ASCII)
    for _ in range(2):  # the second time, the method is there already
        assert getattr(lazy, name)(text).groups() == getattr(compiled, name)(text).groups()
        assert getattr(lazy, name)(text[3:]) is None


def test_cuts_and_replaces() -> None:
    """Methods that give no match."""
    lazy = pattern("a+")
    assert (lazy.sub("b", "caat"), lazy.subn("b", "caat")) == ("cbt", ("cbt", 1))
    assert (lazy.split("caat"), lazy.findall("a aa")) == (["c", "t"], ["a", "aa"])
    assert [found.group() for found in lazy.finditer("a aa")] == ["a", "aa"]


def test_knows_its_source_and_flags() -> None:
    """Attributes of a compiled pattern are its own."""
    lazy = pattern("a+", re.IGNORECASE)
    assert (lazy.pattern, lazy.flags) == ("a+", re.compile("a+", re.IGNORECASE).flags)
    assert lazy.search("xAa")


def test_a_wrong_name_is_an_error() -> None:
    """A method that no pattern has is missed as on any object."""
    with pytest.raises(AttributeError):
        _ = pattern("a").serach  # type: ignore[attr-defined]


def test_the_import_compiles_none() -> None:
    """All of them together are a third of the import; the second count shows that compiling would be seen."""
    done = subprocess.run([sys.executable, "-c", _COMPILED_BY_IMPORT], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert done.stdout.split() == ["0", "then", "True"]
