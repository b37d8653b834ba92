"""Bodies from embedded JSON against what a page shows."""

from __future__ import annotations

from cleanarticle.filters.embedded_body import EmbeddedBody
from tests.builders import block, fates, page, surveyed

_SHOWN = block("Loading", at="html>body>p")
_HIDDEN = block(at="html>script>body>p")


def test_embedded_blocks_stay() -> None:
    """What the application would have shown is kept, and the trail says why."""
    found = fates(EmbeddedBody(), surveyed(page(_SHOWN, _HIDDEN)), "dd")

    assert {number: (verdict.keep, verdict.code) for number, verdict in found.items()} == {1: (True, "embedded-body")}


def test_what_the_page_shows_goes() -> None:
    """It is a teaser, or a notice to enable scripts."""
    found = fates(EmbeddedBody(), surveyed(page(_SHOWN, _HIDDEN)), "kd")

    assert (found[0].keep, found[0].code) == (False, "beside-embedded-body")


def test_other_pages_are_left_alone() -> None:
    """Without an embedded body nothing is said."""
    assert fates(EmbeddedBody(), surveyed(page(_SHOWN))) == {}


def test_an_empty_page() -> None:
    """No blocks, no verdicts."""
    assert fates(EmbeddedBody(), surveyed(page())) == {}
