"""Tags that the data declare: one by one, and without what programs and sites write in their place."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import gathered, linked, news, page


def tags_of(keywords: str, head: str = "", *, title: str = "The wall is rebuilt") -> tuple[str, ...]:
    """The tags of a page that declares these key words."""
    return gathered(page(f'<meta name="keywords" content="{keywords}">{head}', title=title)).tags.value


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("Walls, Storm; Ferries", ("Walls", "Storm", "Ferries")),
        ("\u6e2f\u53e3 \u57ce\u5899", ("\u6e2f\u53e3", "\u57ce\u5899")),
        ("harbour wall", ("harbour wall",)),
        ("Walls, News, Uncategorized, front-page", ("Walls",)),
        ("Walls, Jane Doe", ("Walls",)),
        ("Walls, editors_pick, _Prio_3, @river, 105867721, [NAME], sp:st=soccer", ("Walls",)),
        ("Walls, 8f507083-bac4-423a-9015-2eb31e1bce50", ("Walls",)),
        ("Walls, Page: article, Region: Global", ("Walls",)),
        ("Walls, Storms: The Return", ("Walls", "Storms: The Return")),
        ("&lt;meta name=", ()),
        ("The wall is rebuilt", ()),
        ("wall, is, rebuilt", ()),  # the headline, cut into words
    ],
)
def test_what_is_a_tag(keywords: str, tags: tuple[str, ...]) -> None:
    """Words for readers that not every article has, and that are no name beside it."""
    assert tags_of(keywords, "<meta name='author' content='Jane Doe'>") == tags


def test_words_of_the_site() -> None:
    """Four and more, none of which stands in the text, are the site's; an article's data are believed."""
    words = "gardens, recipes, weather, horoscopes, puzzles"
    assert tags_of(words) == ()
    assert tags_of(words + ", harbour") == (*words.split(", "), "harbour")
    assert tags_of("gardens, recipes") == ("gardens", "recipes")
    assert gathered(page(linked(news(keywords=words)))).tags.value == tuple(words.split(", "))


def test_the_sites_name_among_the_key_words() -> None:
    """It says whose the others are, where the headline has none of them and the text hardly any."""
    words = "harbour-times, quay news, gulls"
    site = "<meta property='og:site_name' content='Harbour-Times'>"
    assert tags_of(words, site) == ()
    assert tags_of(words + ", wall", site) == ("quay news", "gulls", "wall")
    assert tags_of("quay news, gulls", site) == ("quay news", "gulls")


def test_commas_in_tags() -> None:
    """Each of several metas is one tag, with its comma; with more it is a list, unless "and" is spelled as in names."""
    metas = "<meta property='article:tag' content='%s'>"
    assert gathered(page(metas % "Walls, Storms")).tags.value == ("Walls", "Storms")
    assert gathered(page(metas % "Walls, Quays, &amp; Storms")).tags.value == ("Walls, Quays, & Storms",)
    assert gathered(page(metas % "Doe, Jane J" + metas % "Walls")).tags.value == ("Doe, Jane J", "Walls")
    assert gathered(page(metas % "Quays, Gulls, Sails" + metas % "Walls")).tags.value[:3] == ("Quays", "Gulls", "Sails")
    long = "Walls, Quays, Storms, Gulls, &amp; Sails"
    assert gathered(page(metas % long)).tags.value == ("Walls", "Quays", "Storms", "Gulls", "Sails")


def test_names_of_types_and_titles() -> None:
    """A template's word for the page's type, and the page's title, are no tags."""
    assert tags_of("Walls, NewsArticle, WebPage") == ("Walls",)
    title = "The wall is rebuilt - Quay.com"
    found = gathered(page(f"<meta name='keywords' content='Walls, {title}'>", title=title))
    assert found.tags.value == ("Walls",)
