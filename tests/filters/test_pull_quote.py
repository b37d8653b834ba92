"""Quotes that stand in the text, too."""

from __future__ import annotations

import pytest

from cleanarticle.filters.pull_quote import PullQuote
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PULLED = "“The storm of last winter had broken it in three places”"
_TEXT = f"{PROSE} “The storm of last winter had broken it in three places,” she said."


def _gone(quote: Draft, kept: str = "") -> set[int]:
    return set(fates(PullQuote(), surveyed(page(block(_TEXT), quote)), kept))


def test_a_quote_from_the_text() -> None:
    """It goes, whether its tag or its class says that it is a quote."""
    assert _gone(block(_PULLED, at="body>blockquote>p", kind=Kind.QUOTE)) == {1}
    assert _gone(block(_PULLED, at="body>div.pull-quote>p")) == {1}


def test_what_is_no_quote_stays() -> None:
    """A paragraph may say again what another says."""
    assert _gone(block(_PULLED, at="body>p")) == set()


def test_a_quote_of_its_own_stays() -> None:
    """It stands nowhere else."""
    assert _gone(block("“Nobody asked us who live behind it”", at="body>blockquote>p", kind=Kind.QUOTE)) == set()


def test_the_text_must_stay() -> None:
    """What stands in a dropped block only would be lost."""
    assert _gone(block(_PULLED, at="body>blockquote>p", kind=Kind.QUOTE), "dk") == set()


def test_a_line_in_a_box_named_after_a_quote() -> None:
    """Where the box holds much else, it is none."""
    box = [block(text, at="body>div.quote-article>p") for text in (_TEXT, _PULLED)]

    assert not fates(PullQuote(), surveyed(page(*box)), "kk")


def test_a_subhead_that_quotes_the_text() -> None:
    """It stays in a box that holds the text and is named after a quote, and goes in one of its own."""
    subhead = block(_PULLED, at="body>div.quote-article>h2", kind=Kind.HEADING)
    whole = page(block(_TEXT, at="body>div.quote-article>p"), subhead, block("A line", at="body>div.quote-article>p"))

    assert not fates(PullQuote(), surveyed(whole), "kkk")
    assert _gone(subhead) == {1}
    assert _gone(block(_PULLED, at="body>div>h3.pullquote", kind=Kind.HEADING)) == {1}


def test_a_sentence_in_an_element_unlike_the_paragraphs() -> None:
    """It goes where the trees hardly keep it, below some prose; the same words in a paragraph like the others stay."""
    set_off = block("The storm of last winter had broken it in three places.", at="body>p.big")
    drafts = [block(f"{PROSE} The storm of last winter had broken it in three places."), set_off]

    assert set(fates(PullQuote(), surveyed(page(*drafts)), points=1.5)) == {1}
    assert not fates(PullQuote(), surveyed(page(*drafts)), points=2.5)
    assert not fates(PullQuote(), surveyed(page(*drafts[::-1])), points=1.5)
    assert not fates(PullQuote(), surveyed(page(drafts[0], block(set_off.block.text))), points=1.5)


@pytest.mark.parametrize(("text", "goes"), [("“Nobody wants it here”", False), ("“Nobody wants it here.”", True)])
def test_a_subhead_in_an_element_unlike_the_paragraphs(text: str, goes: bool) -> None:  # noqa: FBT001 - a case
    """It quotes a few words of the text without a full stop, as a pull quote hardly does."""
    drafts = [block(f"{PROSE} He said: “Nobody wants it here.”"), block(text, at="body>p.big"), block()]

    assert set(fates(PullQuote(), surveyed(page(*drafts)), points=1.5)) == ({1} if goes else set())


@pytest.mark.parametrize("kept", ["kkk", "kdk"])
def test_whose_the_quote_is(kept: str) -> None:
    """The name right below a pull quote goes with it, in the same box, whoever dropped the quote."""
    quote, name = block(_PULLED, at="body>div.quote#box>p"), block("Ilse Marren, baker", at="body>div.quote#box")

    assert 2 in fates(PullQuote(), surveyed(page(block(_TEXT), quote, name)), kept)
    assert 2 not in fates(PullQuote(), surveyed(page(block(_TEXT), quote, block("Ilse Marren, baker"))), kept)
    own = block("“Nobody asked us who live behind it”", at="body>div.quote#box>p")
    assert 2 not in fates(PullQuote(), surveyed(page(block(_TEXT), own, name)), kept)
