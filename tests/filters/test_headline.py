"""The headline goes to the title, and what stands before it is the page's head."""

from __future__ import annotations

from dataclasses import replace

from cleanarticle import Options, extract
from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.headline import Headline
from cleanarticle.filters.kept_headline import KeptHeadline
from cleanarticle.model import Kind, Species
from tests.builders import block, fates, page, surveyed
from tests.voices import SENTENCES

_TITLE = "Old harbour wall is rebuilt"


def test_the_headline_goes() -> None:
    """It is the article's title."""
    said = fates(Headline(), surveyed(page(block(_TITLE, at="body>h1"), block(), block())))

    assert list(said) == [0]
    assert (said[0].keep, said[0].species, said[0].code) == (False, Species.HEADLINE, "is-headline")


def test_a_headline_in_two_lines() -> None:
    """Where the page's title has both in one, the first goes, too."""
    drafts = (block("Harbour wall:", at="body>h2"), block(_TITLE, at="body>h4"), block(), block())
    for title, numbers in ((f"Our {_TITLE}", [1]), (f"The Harbour wall: {_TITLE}", [0, 1])):
        some_survey = surveyed(page(*drafts), hints=PageHints(titles=(title, _TITLE)))
        assert list(fates(Headline(), some_survey)) == numbers


def test_its_copies_above_the_first_prose_go() -> None:
    """Pages repeat the headline for small screens; the same words further down are the article's."""
    some_page = page(
        block(_TITLE), block(_TITLE, at="body>h1"), block(_TITLE), block(), block(_TITLE), block(), block()
    )

    assert list(fates(Headline(), surveyed(some_page))) == [0, 1, 2]


def test_a_copy_right_below_a_long_headline_goes() -> None:
    """A headline may be as long as prose, and so seem to be the first of it."""
    long = (
        "The old harbour wall, which the storm of last winter broke in three places, is rebuilt before the summer, and "
        "nobody knows yet what it will cost the small town."
    )
    some_page = page(block(long, at="body>h1"), block(long, at="body>h2"), block(), block())

    assert list(fates(Headline(), surveyed(some_page))) == [0, 1]


def test_a_page_keeps_what_stands_before_its_headline() -> None:
    """Markup tells navigation; a kicker or standfirst may stand above the headline."""
    some_page = page(block("Harbour news"), block(_TITLE, at="body>h1"), block())

    assert list(fates(Headline(), surveyed(some_page))) == [1]


def test_plain_text_loses_what_stands_before_its_headline() -> None:
    """In plain text nothing but the place tells it from the article."""
    lines = [block(text, at="") for text in ("Sections", "Sign in here", _TITLE)]
    some_page = page(*lines, block(at=""), block(at=""), has_markup=False)
    said = fates(Headline(), surveyed(some_page))

    assert {number: verdict.species for number, verdict in said.items()} == {
        0: Species.NAVIGATION,
        1: Species.NAVIGATION,
        2: Species.HEADLINE,
    }


def test_no_headline() -> None:
    """Nothing is said of a page that has none."""
    assert not fates(Headline(), surveyed(page(block(), block())))
    assert not fates(Headline(), surveyed(page()))


def test_the_headline_is_kept_where_the_caller_says_so() -> None:
    """Its copies go all the same."""
    some_survey = surveyed(page(block(_TITLE), block(_TITLE, at="body>h1"), block(_TITLE), block(), block(), block()))
    said = fates(KeptHeadline(), some_survey, "ddd" + "k" * 3)

    assert [(number, verdict.keep, verdict.code) for number, verdict in said.items()] == [(1, True, "headline-wanted")]
    assert not fates(KeptHeadline(), some_survey, "k" * 6)
    assert not fates(KeptHeadline(), surveyed(page(block(), block())), "dd")


def test_a_headline_that_the_body_repeats_is_kept_once() -> None:
    """The copy does not come back for standing between two kept lines; all else is as without the headline."""
    prose = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES["de"].split(". ") * 3)
    markup = f"<title>{_TITLE}</title><body><h1>{_TITLE}</h1><div><div><h2>{_TITLE}</h2>{prose}</div></div>"
    plain = extract(markup).text
    article = extract(markup, options=Options(keep_headline=True))

    assert _TITLE not in plain
    assert article.text == f"{_TITLE}\n\n{plain}"
    assert article.html(metadata=True).count(f">{_TITLE}</h") == 1
    assert extract(markup).html(metadata=True).count(f"<h1>{_TITLE}</h1>") == 1


def test_below_two_paragraphs_plain_text_has_no_headline() -> None:
    """What is taken for one there is a line of the article, and so is what stands before it."""
    lines = [block(), block(), block("The gates are shut"), block("The old gate"), block(_TITLE), *[block()] * 9]
    some_survey = replace(surveyed(page(*lines, has_markup=False)), headline=4, first=5)

    assert list(fates(Headline(), some_survey, points=0.5)) == []
    assert list(fates(Headline(), some_survey, "dkkkkkkkkkkkkk", points=0.5)) == [4]


def test_a_paragraph_that_lacks_the_last_words_of_the_headline() -> None:
    """It says once more what the headline says; a few of its words, or a heading, are something else."""
    for text, at, goes in (
        ("Old harbour wall is rebuilt", "body>p", True),
        ("Old harbour wall is rebuilt", "body>h2", False),
        ("Old harbour wall", "body>p", False),
        ("Harbour wall is rebuilt at last", "body>p", False),
    ):
        kind = Kind.HEADING if at.endswith("h2") else Kind.PARAGRAPH
        some_page = page(block(f"{_TITLE}. PHOTOS", at="body>h1"), block(text, at=at, kind=kind), block(), block())
        assert list(fates(Headline(), surveyed(some_page))) == [0, 1][: 1 + goes]
