"""Where prose stood on the site's other articles, and where it never did."""

from __future__ import annotations

from dataclasses import replace

from cleanarticle.facts.site_evidence import PathSeen, SiteEvidence
from cleanarticle.filters.site_paths import SitePaths
from cleanarticle.model import Kind, Species, Verdict
from tests.builders import Draft, block, fates, page, surveyed, words

PROSE = [block(words(60), at=f"body>article#{number}>p") for number in range(3)]


def said(draft: Draft, path: PathSeen | None, kept: str, *, points: float = 0.5, stands: int = 0) -> Verdict | None:
    """The verdict on a block under three paragraphs, whose path was seen so."""
    found = surveyed(page(*PROSE, draft))
    site = SiteEvidence(5, [0, 0, 0, stands], [None, None, None, path])
    return fates(SitePaths(), replace(found, site=site), "kkk" + kept, points=points).get(3)


ASIDE = block(words(20), at="body>aside>p")


def test_without_a_memory() -> None:
    """It abstains."""
    assert not fates(SitePaths(), surveyed(page(*PROSE)))


def test_a_path_without_prose() -> None:
    """A doubtful sentence goes where lists of them went, and is named as they were."""
    verdict = said(ASIDE, PathSeen(5, 1, 20, Species.TEASER_LIST), "k")

    assert verdict
    assert (verdict.keep, verdict.species, verdict.code) == (False, Species.TEASER_LIST, "path-without-prose")


def test_a_sure_block_stays() -> None:
    """The evidence of the page itself is stronger."""
    assert not said(ASIDE, PathSeen(5, 1, 20, None), "k", points=2.0)


def test_one_sentence_an_article() -> None:
    """It may be a standfirst that was taken for something else each time."""
    assert not said(ASIDE, PathSeen(5, 0, 5, None), "k")


def test_a_mixed_path() -> None:
    """It says nothing."""
    assert not said(ASIDE, PathSeen(5, 4, 20, None), "k")


def test_a_path_of_one_article() -> None:
    """It says nothing, either."""
    assert not said(ASIDE, PathSeen(1, 0, 20, None), "k")


def test_where_this_page_has_its_prose() -> None:
    """A page of another template may use the path otherwise."""
    assert not said(block(words(500), at="body>aside>p"), PathSeen(5, 0, 20, None), "k")


def test_a_long_list_of_teasers() -> None:
    """It goes although it is longer than the article, where the article stands as others do."""
    list_item = block(words(500), at="body>aside>p")
    site = SiteEvidence(5, [0] * 4, [*[PathSeen(5, 40, 2, None)] * 3, PathSeen(5, 0, 60, None)])
    found = replace(surveyed(page(*PROSE, list_item)), site=site)

    verdict = fates(SitePaths(), found, "kkkk").get(3)
    assert verdict
    assert verdict.code == "path-without-prose"


def test_a_line_an_article() -> None:
    """A standfirst without a full stop stays, too; a label goes."""
    path = PathSeen(5, 0, 7, None)

    assert not said(block("A long line that has no full stop", at="body>aside>p"), path, "k")
    assert said(block("Read more", at="body>aside>p"), path, "k")


def test_a_path_of_prose() -> None:
    """A doubtful sentence comes back."""
    verdict = said(ASIDE, PathSeen(5, 30, 1, None), "d", points=-0.5)

    assert verdict
    assert (verdict.keep, verdict.code) == (True, "path-of-prose")


def test_what_was_not_judged() -> None:
    """A short sentence far from all prose comes back, a label does not."""
    assert said(block("Nobody was hurt.", at="body>aside>p"), PathSeen(5, 30, 1, None), "d", points=-9.0)
    assert not said(block("Nobody was hurt", at="body>aside>p"), PathSeen(5, 30, 1, None), "d", points=-9.0)


def test_what_does_not_come_back() -> None:
    """What stands on other articles, captions, and what another filter dropped knowingly."""
    path = PathSeen(5, 30, 1, None)

    assert not said(ASIDE, path, "d", points=-0.5, stands=1)
    assert not said(block(words(20), kind=Kind.CAPTION, at="body>aside>p"), path, "d", points=-0.5)
    assert not said(ASIDE, path, "d", points=1.0)
