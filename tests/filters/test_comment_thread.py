"""Readers' comments below an article."""

from __future__ import annotations

from cleanarticle.filters.comment_thread import CommentThread
from cleanarticle.model import Kind, Species
from cleanarticle.survey import PageHints
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_TIMES = ("9.01.2012, 12:18", "Jane Doe 2012-01-09 13:02", "10 January 2012 10:14PM")


def _thread(at: str = "body>div.comments", times: tuple[str, ...] = _TIMES) -> list[Draft]:
    return [
        draft for time in times for draft in (block(time, at=f"{at}>div#{time[0]}>b"), block(PROSE, at=f"{at}>div>p"))
    ]


def gone(*drafts: Draft, kept: str = "") -> list[int]:
    """Numbers of what goes."""
    said = fates(CommentThread(), surveyed(page(*drafts)), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.COMMENTS}
    return list(said)


def test_all_that_stands_in_it() -> None:
    """Once two paragraphs stand above; what follows the element is not judged."""
    drafts = (block(at="body>p"), block(at="body>p"), *_thread(), block(at="body>p"))
    assert gone(*drafts) == [2, 3, 4, 5, 6, 7]
    assert gone(*drafts, kept="kkdkdkdkk") == [3, 5, 7]


def test_a_page_of_posts() -> None:
    """A forum has no article above, or calls itself one; two comments are no thread."""
    prose = (block(at="body>p"), block(at="body>p"))
    assert gone(*_thread(), *prose) == []
    assert gone(*prose, *_thread("body>div.topic>div.comments")) == []
    assert gone(*prose, *_thread("body>div.community-posts")) == []
    assert gone(*prose, *_thread(times=_TIMES[:2])) == []


def test_the_whole_article_in_it() -> None:
    """A class such as "comments-open" says that readers may write, not that they did."""
    title = "Harbour wall is built again"
    at = "body>article.comments-open"
    drafts = (block(at="body>p"), block(at="body>p"), block(title, at=f"{at}>h1", kind=Kind.HEADING), *_thread(at))
    some_survey = surveyed(page(*drafts), hints=PageHints(titles=(title,)))
    assert some_survey.headline == 2
    assert not fates(CommentThread(), some_survey)


def test_other_elements() -> None:
    """Times of a live blog, days without times, and plain text say nothing."""
    prose = (block(at="body>p"), block(at="body>p"))
    assert gone(*prose, *_thread("body>div.entries")) == []
    assert gone(*prose, *_thread("body>div.match-commentary")) == []
    assert gone(*prose, *_thread(times=("9.01.2012", "10.01.2012", "11.01.2012"))) == []
    flat = page(*prose, *_thread(), has_markup=False)
    assert not fates(CommentThread(), surveyed(flat))


def test_below_a_heading() -> None:
    """What stands below "27 comments" in its element is what readers wrote, whatever its classes are."""
    heading = block("27 comments", at="body>div.forum>h2", kind=Kind.HEADING)
    said = [block("Ilse Marren", at="body>div.forum>ul>li#one>b"), block(PROSE, at="body>div.forum>ul>li#one>p")]
    prose = [block(at="body>p"), block(at="body>p")]
    phrases = {Species.COMMENTS: {"exact": ["# comments", "discussion"]}}

    def below(*drafts: Draft, kept: str) -> list[int]:
        return list(fates(CommentThread(), surveyed(page(*drafts), phrases=phrases), kept))

    assert below(*prose, heading, *said, prose[0], kept="kkdkkk") == [3, 4]
    assert below(*prose, heading, heading, *said, kept="kkddkd") == [4]
    assert below(*prose, heading, *said, kept="kkkkk") == []  # a heading of the article
    assert below(prose[0], heading, *said, kept="kdkk") == []  # the article may stand below
    assert below(*prose, block("27 comments", at="body>div.forum>p"), *said, kept="kkdkk") == []
    other = block("27 comments", at="body>div.comments>h2", kind=Kind.HEADING)
    assert below(*prose, other, *_thread(), kept="kkdkkkkkk") == [3, 4, 5, 6, 7, 8]
    part = block("Discussion", at="body>div.forum>h2", kind=Kind.HEADING)
    assert below(*prose, part, *said, kept="kkdkk") == []
