"""Readers' comments below an article."""

from __future__ import annotations

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.comment_thread import CommentThread
from cleanarticle.model import Kind, Species
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


def test_who_posted_it_and_when() -> None:
    """A weekday and both names may stand before the time, and French has an "h" in it."""
    prose = (block(at="body>p"), block(at="body>p"))
    posted = tuple(f"Posted by: Jane Doe of Harbour Road, {day} May 2012 | 15:22" for day in (1, 2, 3))
    sent = tuple(f"Soumis par Jeanne Dupont, le lundi {day} octobre 2012 à 15h46" for day in (1, 8, 15))
    assert gone(*prose, *_thread(times=posted)) == [2, 3, 4, 5, 6, 7]
    assert gone(*prose, *_thread(times=sent)) == [2, 3, 4, 5, 6, 7]


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


def test_below_a_heading_that_says_comments() -> None:
    """Whatever the element is called, and as French writes the time; a heading amid the article says nothing of it."""
    times = ("Jane Doe (22 June 2018 @11h13)", "(22 June 2018 @12h01)", "(25 June 2018 @9:40)")
    prose, heading = (block(), block()), block("3 comments", at="body>div.forum#x>h2", kind=Kind.HEADING)

    def said(*drafts: Draft, kept: str) -> list[int]:
        survey = surveyed(page(*drafts), phrases={Species.COMMENTS: {"exact": ["3 comments"]}})
        return list(fates(CommentThread(), survey, kept))

    thread = _thread("body>div.forum#x>div.item", times)
    assert said(*prose, heading, *thread, kept="kkdkkkkkk") == [3, 4, 5, 6, 7, 8]
    assert said(*prose, heading, *thread, kept="kkkkkkkkk") == []
    first = block(at="body>div.forum#x>p")
    assert said(*prose, first, heading, *thread, kept="kkkdkkkkkk") == []
