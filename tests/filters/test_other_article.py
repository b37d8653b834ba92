"""Other stories in <article> elements of their own."""

from __future__ import annotations

from cleanarticle.filters.other_article import OtherArticle
from cleanarticle.model import Kind, Species
from cleanarticle.survey import PageHints
from tests.builders import PROSE, Draft, block, fates, page, surveyed, words

_TITLE = "Harbour wall is built again"
_HEAD = "You may also like"
_OWN = "body>article#own>p"
_OTHER = "body>article#other>p"


def gone(*below: Draft, own: str = words(50), kept: str = "") -> list[int]:
    """Numbers of what goes below a headline and the text in its own <article>."""
    drafts = (block(_TITLE, at="body>article#own>h1", kind=Kind.HEADING), block(own, at=_OWN), *below)
    some_survey = surveyed(
        page(*drafts), hints=PageHints(titles=(_TITLE,)), phrases={Species.TEASER_LIST: {"exact": [_HEAD.lower()]}}
    )
    assert some_survey.headline == 0
    return list(fates(OtherArticle(), some_survey, kept or "dk" + "k" * len(below)))


def _head(at: str = "body>h3") -> Draft:
    return block(_HEAD, at=at, kind=Kind.HEADING)


def test_below_a_teaser_heading() -> None:
    """However long they are; what stands in no <article> is not judged."""
    below = (_head(), block(PROSE, at=_OTHER), block(PROSE, at="body>article#third>p"), block(PROSE, at="body>div>p"))
    assert gone(*below, kept="dkdkkk") == [3, 4]


def test_without_a_heading() -> None:
    """A recipe may stand in an <article> of its own, and a heading that stays announces nothing."""
    assert gone(block(PROSE, at=_OTHER)) == []
    assert gone(_head(), block(PROSE, at=_OTHER), kept="dkkk") == []


def test_the_article_goes_on() -> None:
    """A heading within it is an inline teaser's, and its own paragraphs stay."""
    assert gone(_head(_OWN), block(PROSE, at=_OWN), block(PROSE, at=_OTHER), kept="dkdkk") == []


def test_little_text_of_its_own() -> None:
    """The article may be the other one."""
    assert gone(_head(), block(PROSE, at=_OTHER), own="In short.", kept="dkdk") == []


def test_pages_without_the_element() -> None:
    """Most have none."""
    drafts = (block(_TITLE, at="body>h1"), block(words(50)), _head(), block(PROSE))
    some_survey = surveyed(page(*drafts), phrases={Species.TEASER_LIST: {"exact": [_HEAD.lower()]}})
    assert not fates(OtherArticle(), some_survey, "dkdk")
