"""The lines, and the page, that a person reads."""

from __future__ import annotations

from lxml.html import document_fromstring

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
        f"keep  block 0 <p>  +3.1 where +0.0 is needed (c +3.0: {told}; e +0.4: {told}; d +0.2: {told}; "
        f"but b -0.5: {told}; 2 more)  | One paragraph."
    )


def test_a_filter_that_had_the_last_word_is_named() -> None:
    """What overruled the sum is told in place of the sum."""
    some_page = page(block("Read more", kind=Kind.HEADING, at="body>h2"))
    said = Verdict(0, keep=False, species=Species.TEASER_INLINE, code="brand-new", seen="Read more", limit=0)
    made = judgement(some_page, "d", species=[Species.TEASER_INLINE], verdicts=[("teaser-inline", said)])

    line, totals = article(some_page, judgement=made).explain().splitlines()

    assert line == (
        "drop  block 0 <h2> teaser-inline  teaser-inline: "
        'brand-new: saw "Read more", limit 0 (evidence +0.0)  | Read more'
    )
    assert totals == "kept 0 of 1 blocks"


def test_one_line_a_block_whatever_the_text() -> None:
    """Line separators inside a text or a measurement do not break the line."""
    texts = ["a\u2028b", "c\x0bd", "x" * 500]
    some_page = page(*map(block, texts))
    scores = [("odd", [score(seen="a\nb\u2029c") for _ in texts])]
    made = article(some_page, judgement=judgement(some_page, scores=scores))

    assert len(made.explain().splitlines()) == len(texts) + 1


def test_plain_text_has_no_tag() -> None:
    """A block of plain text is shown without one."""
    assert (
        article(page(block("a", tag=""))).explain().startswith("keep  block 0  +0.0 where +0.0 is needed (no evidence)")
    )


def test_the_report_shows_every_block_and_step() -> None:
    """Kept and removed blocks in page order, each with its trail, all of it escaped."""
    some_page = page(block("<script>alert(1)</script>"), block("b"))
    said = Verdict(1, keep=False, species=Species.AD, code='"><i>', seen="<b>", limit=0)
    made = judgement(
        some_page, "kd", species=[None, Species.AD], scores=[("s", [score(), None])], verdicts=[("f", said)]
    )

    written = article(some_page, judgement=made).report()
    root = document_fromstring(written)

    details = root.findall(".//details")
    assert [one.get("class") for one in details] == ["keep", "drop"]
    assert [len(one.findall(".//tr")) for one in details] == [1, 1]
    assert details[0].findtext("summary/span") == "<script>alert(1)</script>"
    assert not root.findall(".//script")
    assert not root.findall(".//i")
