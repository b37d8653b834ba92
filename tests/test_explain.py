"""The lines, and the page, that a person reads."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Literal

import pytest
from lxml.html import document_fromstring

from cleanarticle import Article, Options, PageTooLarge
from cleanarticle.model import Kind, Species, Verdict
from tests.builders import article, block, judgement, page, score


def test_a_kept_block_tells_its_sum_and_weightiest_scores() -> None:
    """The largest on the decision's side come first, then the one that weighs most against it; the rest is counted."""
    some_page = page(block("One paragraph."))
    weights = {"a": 0.1, "b": -0.5, "c": 3.0, "d": 0.2, "e": 0.4, "f": -0.1}
    made = judgement(some_page, "k", scores=[(name, [score(points)]) for name, points in weights.items()])

    line, _ = article(some_page, judgement=made).explain().splitlines()

    told = "made-up: saw 1, limit 0"
    assert line == (
        f"keep  block 0 <p>  evidence +3.1 where 0 is needed: {told} [c +3.0]; {told} [e +0.4]; {told} [d +0.2]; "
        f"but {told} [b -0.5]; 2 more  | One paragraph."
    )


def test_a_filter_that_had_the_last_word_is_named() -> None:
    """What overruled the sum is told in place of the sum."""
    some_page = page(block("Read more", kind=Kind.HEADING, at="body>h2"))
    said = Verdict(0, keep=False, species=Species.TEASER_INLINE, code="brand-new", seen="Read more", limit=0)
    made = judgement(some_page, "d", species=[Species.TEASER_INLINE], verdicts=[("teaser-inline", said)])

    line, totals = article(some_page, judgement=made).explain().splitlines()

    assert line == (
        "drop  block 0 <h2> teaser-inline  teaser-inline: "
        'brand-new: saw "Read more", limit 0 (overrules evidence +0.0)  | Read more'
    )
    assert totals.startswith("kept 0 of 1 blocks. Evidence adds up ")


def test_where_every_sum_starts_is_no_reason() -> None:
    """The prior is the same for blocks that stay and that go; a filter that agrees with the sum overrules nothing."""
    some_page = page(block("a"), block("b"))
    said = Verdict(1, keep=False, species=Species.AD, code="brand-new", seen="b", limit=0)
    prior = [score(2.0, "prior"), score(2.0, "prior")]
    words = [score(0.25), score(-2.5)]
    made = judgement(some_page, "kd", scores=[("prior", prior), ("a", words)], verdicts=[("ad", said)])

    kept, dropped, _ = article(some_page, judgement=made).explain().splitlines()

    assert kept.endswith("evidence +2.2 where 0 is needed: made-up: saw 1, limit 0 [a +0.2]; 1 more  | a")
    assert dropped.endswith('ad: brand-new: saw "b", limit 0 (as does evidence -0.5)  | b')


def test_one_line_a_block_whatever_the_text() -> None:
    """Line separators inside a text or a measurement do not break the line."""
    texts = ["a\u2028b", "c\x0bd", "x" * 500]
    some_page = page(*map(block, texts))
    scores = [("odd", [score(seen="a\nb\u2029c") for _ in texts])]
    made = article(some_page, judgement=judgement(some_page, scores=scores))

    assert len(made.explain().splitlines()) == len(texts) + 1


def test_plain_text_has_no_tag() -> None:
    """A block of plain text is shown without one."""
    assert article(page(block("a", tag=""))).explain().startswith("keep  block 0  evidence +0.0 where 0 is needed  | a")


def test_the_report_shows_every_block_and_step() -> None:
    """Kept and removed blocks in page order, each with its trail, all of it escaped."""
    some_page = page(block("<script>alert(1)</script>"), block("b"))
    said = Verdict(1, keep=False, species=Species.AD, code='"><i>', seen="<b>", limit=0)
    made = judgement(
        some_page, "kd", species=[None, Species.AD], scores=[("s", [score(), None])], verdicts=[("f", said)]
    )

    written = article(some_page, judgement=made).report()
    root = document_fromstring(written)

    _guide, *details = root.findall(".//details")
    assert [one.get("class") for one in details] == ["keep", "drop"]
    assert [len(one.findall("table/tr")) for one in details] == [3, 3]  # the head, one step, the sum
    assert details[0].findtext("summary/span") == "<script>alert(1)</script>"
    assert not root.findall(".//script")
    assert not root.findall(".//i")


def _late(on_limit: Literal["partial", "raise"] = "partial") -> Article:
    """An article of two blocks whose trails have no time left."""
    some_page = page(block("a"), block("b"))
    said = Verdict(1, keep=False, species=Species.AD, code="brand-new", seen="b", limit=0)
    made = judgement(some_page, "kd", scores=[("s", [score(), score()])], verdicts=[("f", said)])
    return article(some_page, judgement=made, options=Options(max_seconds=1e-9, on_limit=on_limit))


def test_where_time_is_up_the_scores_are_left_out() -> None:
    """What was decided is told all the same, and a note says what is missing."""
    note = "the scores of blocks from 0 on were not worked out: max_seconds is 1e-09"
    late = _late()
    as_json = json.loads(late.to_json(blocks=True))

    assert late.explain().splitlines()[:3] == [
        "keep  block 0 <p>  evidence +1.0 where 0 is needed  | a",
        'drop  block 1 <p> boilerplate  f: brand-new: saw "b", limit 0 (overrules evidence +1.0)  | b',
        note,
    ]
    assert as_json["notes"] == [note]
    assert [[step["step"] for step in one["trail"]] for one in as_json["blocks"]] == [[], ["f"]]
    assert note in late.report()
    assert json.loads(late.to_json())["notes"] == []


def test_the_blocks_of_an_article_know_no_deadline() -> None:
    """They are worked out one by one, when they are looked at."""
    assert [[step.name for step in one.trail] for one in _late().blocks] == [["s"], ["s", "f"]]


@pytest.mark.parametrize("told", [Article.explain, Article.report, partial(Article.to_json, blocks=True)])
def test_time_that_is_up_is_an_error_where_the_options_ask_for_one(told: Callable[[Article], str]) -> None:
    """As in every other step."""
    with pytest.raises(PageTooLarge, match="max_seconds"):
        told(_late("raise"))


def test_the_report_of_a_large_page_stays_readable() -> None:
    """A browser is given some of the blocks and some of each text, and told how many more there are."""
    some_page = page(block("x" * 2_500), *[block("b") for _ in range(10_004)])

    written = article(some_page).report()

    assert written.count("<details class=") == 10_000
    assert "5 more blocks are not shown" in written
    assert f">{'x' * 2_000}… (500 more characters)<" in written
