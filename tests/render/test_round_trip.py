"""A whole page through the real path: what is rendered can be read again."""

from __future__ import annotations

import copy
import pickle
import re
from pathlib import Path

import pytest

import cleanarticle
from cleanarticle.model import Score, Verdict

TWIN = Path(__file__).parents[1] / "fixtures" / "twin"
PAGES = [TWIN / "page-wordpress.html", TWIN / "page-hashed.html"]

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)


@every_page
def test_our_html_gives_the_same_article(page: Path) -> None:
    """Extracting from our own HTML, as a piece and as a document, keeps the same paragraphs."""
    first = cleanarticle.extract(page.read_bytes())

    assert cleanarticle.extract(first.html()).text == first.text
    again = cleanarticle.extract(first.html(metadata=True))
    assert again.text == first.text
    assert again.title == first.title
    assert again.authors == first.authors


@every_page
def test_our_text_gives_the_same_article(page: Path) -> None:
    """A clean text stays as it is."""
    first = cleanarticle.extract(page.read_bytes())

    assert cleanarticle.clean_text(first.text).text == first.text


@every_page
def test_words_come_in_page_order(page: Path) -> None:
    """Every word of the output stands on the page, and in its order."""
    article = cleanarticle.extract(page.read_bytes())
    on_page = iter([word for block in article.page.blocks for word in re.findall(r"\w+", block.text)])

    assert all(word in on_page for word in re.findall(r"\w+", article.text))


@every_page
def test_replaying_the_trail_gives_the_decision(page: Path) -> None:
    """The scores of a trail add up to the points, and the points or the last verdict are the decision."""
    article = cleanarticle.extract(page.read_bytes())
    keep_from = article.judgement.keep_from

    for block in article.blocks:
        scores = [step.outcome for step in block.trail if isinstance(step.outcome, Score)]
        verdicts = [step.outcome for step in block.trail if isinstance(step.outcome, Verdict)]
        assert sum(score.points for score in scores) == pytest.approx(block.points)
        assert block.kept == (verdicts[-1].keep if verdicts else block.points >= keep_from)


@every_page
def test_every_removed_block_has_a_species(page: Path) -> None:
    """What went is named, and what stays has no such name."""
    article = cleanarticle.extract(page.read_bytes())

    assert [block.text for block in article.blocks if (block.species is None) != block.kept] == []


@every_page
def test_a_real_article_travels(page: Path) -> None:
    """Pickles and copies of it are equal to it, trails and all."""
    article = cleanarticle.extract(page.read_bytes())

    for other in (pickle.loads(pickle.dumps(article)), copy.deepcopy(article)):  # noqa: S301 - our own bytes
        assert other == article
        assert hash(other) == hash(article)
        assert other.blocks == article.blocks
