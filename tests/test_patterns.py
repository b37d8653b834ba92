"""No pattern backtracks catastrophically: on strings that nearly match, twice the length takes about twice the time."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time
from typing import Any, Final

import pytest

import cleanarticle
from tests.attacks_on_patterns import attacks, patterns

_PATTERNS: Final = patterns()
_SIZE: Final = 1_500  # characters
_MOST: Final = 1.5  # times longer than two texts of half the length; 1 is linear, 2 is quadratic
_SMALL: Final = 0.002  # seconds below which nothing is compared
_TRIES: Final = 40  # the machine may be doing something else
_ENDLESS: Final = 2.0  # seconds of processor time
# What is only ever matched at a place that is given, so that it is tried once and not at every character.
_AT_ONE_PLACE: Final = frozenset(
    {
        "trail.codes._NEIGHBOUR",
        "decoding.declared._ATTRIBUTE",
        "decoding.declared._XML",
        "metadata.links._SCHEME",
        "metadata.authors.names._DATE",
        "metadata.dates.scripted_dates._VALUE",
        "plain_text.paragraph_starts._STARTS_ITEM",
        "words.phrases._SET_APART",
        "render.markdown_inline._START",
        "render.urls._SCHEME",
        "embedded.script_literals._ASSIGNS",
        "embedded.script_literals._RETURNS",
        "plain_text.unwrap._QUOTE",
    }
)
# What is only searched for in text whose white space is folded.
_FOLDED: Final = frozenset(
    {
        "filters.byline_shapes._PARTS",
        "metadata.authors.byline._REVERSED_NAME",
        "metadata.titles.headlines._SEPARATOR",
        "metadata.authors.name_parts._DATE_BEGINS",
        "metadata.authors.names._BORDER",
        "metadata.topics.tag_words._BORDER",
    }
)
# Quadratic, over text that is cut first: what it costs is tested through the whole path.
_BOUNDED: Final = frozenset(
    {"filters.credit_tail._TAIL", "metadata.pictures.image._CREDIT", "metadata.wording._ADDRESS"}
)
_LONG: Final = 100_000  # characters
_PROSE: Final = "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer. "


class _EndlessError(Exception):
    """A search was stopped."""


@contextmanager
def _watched() -> Iterator[None]:
    """Stop what takes too long: the engine looks for signals while it works."""

    def stop(*_: object) -> None:
        raise _EndlessError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, _ENDLESS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _seconds(look: Callable[[Any], object], *texts: object) -> float:
    """Processor time for some texts."""
    begin = process_time()
    for text in texts:
        look(text)
    return process_time() - begin


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no way to stop a search")
@pytest.mark.parametrize("name", sorted(_PATTERNS.keys() - _BOUNDED))
def test_no_pattern_backtracks(name: str) -> None:
    """Whatever nearly matches."""
    pattern = _PATTERNS[name]
    look = pattern.match if name in _AT_ONE_PLACE else pattern.search
    pairs = zip(attacks(pattern, _SIZE), attacks(pattern, 2 * _SIZE), strict=True)
    for short, long in pairs:
        if name in _FOLDED:
            short, long = _folded(short), _folded(long)  # noqa: PLW2901 - as the pattern sees it
        assert _is_linear(look, short, long), long[:60]


def _is_linear(look: Callable[[Any], object], short: object, long: object) -> bool:
    """Whether the shortest times of some tries say so, or most of the tries.

    Both are timed for as long and one after the other, so that a busy machine adds as much to either.

    Nothing is watched while the clock runs: the processor time of a process with a timer has steps of 4 ms.
    """
    with _watched():
        look(long)
    halves, whole = [], []
    for _ in range(_TRIES):
        whole.append(_seconds(look, long))
        halves.append(_seconds(look, short, short))
        if min(whole) < max(_SMALL, _MOST * min(halves)):
            return True
    return sum(one < _MOST * two for one, two in zip(whole, halves, strict=True)) > _TRIES / 2


def _folded(text: Any) -> Any:  # noqa: ANN401 - str or bytes, as the pattern asks
    return (b" " if isinstance(text, bytes) else " ").join(text.split())


@pytest.mark.parametrize(
    "page",
    [
        '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"%s"}}</script>' % ("a" * _LONG),
        f'<meta name=author content="{"a" * _LONG}">',
        f"<span class=author>By {'a' * _LONG}</span>",
        f"<figure><img src=/a.jpg><figcaption>{'Photo: a ' * (_LONG // 9)}</figcaption></figure>",
        f"<figure><img src=/a.jpg><figcaption>{'© ' * (_LONG // 2)}|</figcaption></figure>",
        f"<p>{'. © [ a' * (_LONG // 7)}</p>",
        "<p>" + "[ a" * 50 + "</p>",
        f"\xff<meta charset={' ' * _LONG}",
        f"\xff<?xml encoding={' ' * _LONG}",
    ],
    ids=lambda page: page[:30],
)
def test_what_is_bounded_is_so_on_every_way(page: str) -> None:
    """Authors, credits and declarations of any length are read in no time that a person would notice."""
    with _watched():
        cleanarticle.extract(f"{page}<p>{_PROSE * 6}</p>".encode("latin-1"))


def test_the_patterns_are_found() -> None:
    """Those that are named here exist, and more than a hundred do."""
    assert len(_PATTERNS) > 100
    assert _PATTERNS.keys() >= _AT_ONE_PLACE | _FOLDED | _BOUNDED


@pytest.mark.parametrize("source", [r"(a+)+b", r"(\w+\s?)*$", r"\s+x", rb"(=+)+a"])
def test_an_attack_finds_what_backtracks(source: str | bytes) -> None:
    """The attacks are such that a careless pattern fails the test."""
    pattern = re.compile(source)
    pairs = list(zip(attacks(pattern, _SIZE), attacks(pattern, 2 * _SIZE), strict=True))
    try:
        # A busy machine hides a doubled ratio now and then, not each time.
        found = any(not _is_linear(pattern.search, *pair) for pair in pairs * 4)
    except _EndlessError:
        return
    assert found
