"""Other stories in <article> elements of their own."""

from __future__ import annotations

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.other_article import OtherArticle
from cleanarticle.model import Kind, Species
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


def _next(at: str, *links: str) -> Draft:
    """The headline of another story."""
    return block("Ferry returns to Lyre", at=f"{at}>h1", kind=Kind.HEADING, links=links)


def test_the_next_story() -> None:
    """What a reader scrolls on to has the template's classes and an <h1> of its own."""
    below = (
        block(PROSE, at="body>article#own>p"),
        _next("body>article.post#b"),
        block(PROSE, at="body>article.post#b>p"),
    )
    drafts = [
        block(_TITLE, at="body>article.post#a>h1", kind=Kind.HEADING),
        block(words(50), at="body>article.post#a>p"),
    ]
    some_survey = surveyed(page(*drafts, *below), hints=PageHints(titles=(_TITLE,)))
    found = fates(OtherArticle(), some_survey, "dkkdk")

    assert [(number, said.code, said.seen) for number, said in found.items()] == [
        (4, "under-another-headline", "Ferry returns to Lyre")
    ]


def test_a_linked_headline_of_another_template() -> None:
    """It says where the story stands; one that links to itself, or to nowhere, heads a part of the article."""
    box = "body>article.box"
    text = block(PROSE, at=f"{box}>p")

    assert gone(_next(box, "/ferry"), text, kept="dkdk") == [3]
    assert gone(_next(box, "#ferry"), text, kept="dkdk") == []
    assert gone(_next(box), text, kept="dkdk") == []


def test_a_headline_within_the_article() -> None:
    """A box in an <article> within the page's own is part of it; so is the same headline once more."""
    inner = "body>article#own>article#box"
    again = block(_TITLE, at="body>article#other>h1", kind=Kind.HEADING, links=("/wall",))

    assert gone(_next(inner, "/ferry"), block(PROSE, at=f"{inner}>p"), kept="dkdk") == []
    assert gone(again, block(PROSE, at=_OTHER), kept="dkdk") == []


def test_pages_without_the_element() -> None:
    """Most have none."""
    drafts = (block(_TITLE, at="body>h1"), block(words(50)), _head(), block(PROSE))
    some_survey = surveyed(page(*drafts), phrases={Species.TEASER_LIST: {"exact": [_HEAD.lower()]}})
    assert not fates(OtherArticle(), some_survey, "dkdk")
