"""Authors where a line alone does not tell them: lists with their roles, links, marks far away, scripts."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, gathered, page

FILLER = "<p>Some other line of the page</p>" * 30


def authors_of(body: str = "", *, head: str = "", after: str = "", language: str = "en") -> tuple[str, ...]:
    """The authors of a page with something below the headline, and something far below the text."""
    html = page(head, body, lang=language).replace("</body>", f"{FILLER}{after}</body>")
    return gathered(html, language=language).authors.value


def test_what_follows_the_last_name_of_a_list() -> None:
    """The name after "and" is the last one; what a comma sets off then is a paper or a desk."""
    assert authors_of("<p>By Jane Doe and Max Roe, Coastal Courier</p>") == ("Jane Doe", "Max Roe")


def test_a_date_runs_on_behind_the_second_name() -> None:
    """The last of two names keeps its place when a date follows it."""
    assert authors_of("<p>By Jane Doe and Max Roe on January 5, 2024 at 3:53PM</p>") == ("Jane Doe", "Max Roe")


def test_a_list_of_duties_is_no_list_of_names() -> None:
    """Duties with "and" between them are no authors."""
    body = "<p class='byline'>By Jane Doe, Head of Harbours and Head of Ferries</p>"

    assert authors_of(body) == ("Jane Doe",)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("<p>Author <a href='/members/fond-of-fish.21/'>Fond of fish</a></p>", "Fond of fish"),
        (
            "<div class='byline'>By <a href='/authors/jd/'>Jane Doe</a><a href='https://e.example'>Doe Boats</a></div>",
            "Jane Doe",
        ),
        ("<div><a href='/user-list/?u=1'>FishFan</a> 17.10.2019, 13:56</div>", "FishFan"),
    ],
    ids=["function words", "runs on", "before a date"],
)
def test_a_link_to_an_author_spells_the_name(body: str, name: str) -> None:
    """All of such a link's text is the name, and nothing beyond it."""
    assert authors_of(body) == (name,)


def test_links_to_those_who_checked() -> None:
    """What stands between two links may say that the second is no author."""
    body = "<p>By <a href='/author/1/'>Jane Doe</a> | Checked by <a href='/author/2/'>Max Roe</a></p>"

    assert authors_of(body) == ("Jane Doe",)


def test_posted_by_a_single_name() -> None:
    """One word is a name after several words for "by", right below the headline or with a date below the text."""
    assert authors_of("<p>Posted by Fishfan under Just For Fun, Boats</p>") == ("Fishfan",)
    assert authors_of(after="<p>Posted by Fishfan at December 16, 2023 11:15 AM</p>") == ("Fishfan",)


def test_posted_by_in_a_comment() -> None:
    """Who comments is no author."""
    comment = "<div class='comments'><p>Posted by Fishfan at December 16, 2023 11:15 AM</p></div>"

    assert authors_of(after=comment) == ()


def test_a_long_line_below_the_text() -> None:
    """A line that begins with several words for "by" is read however it goes on."""
    tags = ", ".join(["harbour walls"] * 20)

    assert authors_of(after=f"<p>Posted by Jane Doe at 18:52 tagged with {tags}</p>") == ("Jane Doe",)


def test_a_heading_for_the_author_below_the_text() -> None:
    """A line "Article by" in a block of its own belongs to the name after it, wherever both stand."""
    assert authors_of(after="<h2>Article by</h2><div>Jane Doe</div>") == ("Jane Doe",)


@pytest.mark.parametrize(
    "after",
    [
        "<div class='post-author-name'>Jane Doe</div>",
        "<div itemprop='author'>Jane Doe</div>",
        "<div class='byline'>Written with love by <a href='/authors/jd/'>Jane Doe</a>, ten years of boats</div>",
    ],
    ids=["class", "microdata", "link"],
)
def test_the_only_marked_person(after: str) -> None:
    """Where nobody else is named, a block-level element that says author names it, wherever it stands."""
    assert authors_of(after=after) == ("Jane Doe",)


def test_several_marked_persons_far_away() -> None:
    """Authors of several teasers are not the article's."""
    cards = "".join(f"<div class='card-author'>{name}</div>" for name in ("Jane Doe", "Max Roe"))

    assert authors_of(after=cards) == ()


def test_names_of_the_body_are_those_of_the_whole_page() -> None:
    """A class of the body marks no block as a byline."""
    html = page(body="").replace("<body>", "<body class='single-author'><div>Jane Doe</div>")

    assert gathered(html).authors.value == ()


@pytest.mark.parametrize(
    "script",
    [
        'dataLayer = [{"pagePostAuthor":"Jane Doe"}];',
        'state = {"authors":[{"id":1,"name":"Jane Doe","role":"x"}]};',
        'self.push("{\\"author\\":{\\"id\\":1,\\"name\\":\\"Jane Doe\\"}}")',
        'state = {"authorName":"Jane D\\u006fe"};',
    ],
    ids=["text", "object", "escaped", "code"],
)
def test_embedded_data(script: str) -> None:
    """The page's own data name the author where nothing else does."""
    found = gathered(page(f"<script>{script}</script>")).authors

    assert found.value == ("Jane Doe",)
    assert found.source.startswith("script:")


@pytest.mark.parametrize(
    "data", ['{"unauthorized":"Jane Doe"}', '{"author":"janedoe21"}', '{"author":null,"title":"Jane Doe"}']
)
def test_embedded_data_about_something_else(data: str) -> None:
    """Parts of other names, handles and neighbours are no authors."""
    assert gathered(page(f"<script>state = {data};</script>")).authors.value == ()


@pytest.mark.parametrize(
    "after",
    [
        "<li><a href='/state-authorization/'>Harbour Authorization</a></li>",
        "<li><a href='/user-api/logout'>My Account</a></li>",
        "<h1>The Harbour Wall</h1><p>The Harbour Wall is old.</p>",
    ],
    ids=["part of a word", "an interface", "a large heading"],
)
def test_capitals_that_are_no_person(after: str) -> None:
    """Names of pages, buttons and headings are no authors."""
    assert authors_of(after=after) == ()
    assert authors_of(body=after) == ()


def test_a_signature_at_the_end_of_the_text() -> None:
    """A name with a role or an address in a last line is its writer's, where nobody else is named."""
    for line in ("홍길동 기자", "홍길동 hong@news.example"):
        html = page("", "").replace("</body>", f"<p>{line}</p></body>")
        assert gathered(html, language="ko").authors.value == ("홍길동",)
    html = page("", "").replace("</body>", "<p>Related Posts</p></body>")
    assert gathered(html).authors.value == ()


@pytest.mark.parametrize(
    "address", ["<a>jane.doe@coast.example</a>", "<a href='mailto:jd@coast.example'>jd@coast.example</a>"]
)
def test_an_address_behind_the_name_in_a_container(address: str) -> None:
    """The author's block far below the text holds the name, and an address that runs on behind it."""
    after = f"<div class='story__authors'><div class='author'><span>Jane Doe</span> {address}</div></div>"

    assert authors_of(after=after) == ("Jane Doe",)
    assert authors_of(after=after.replace("</span> <a>", "</span><a>")) == ("Jane Doe",)


def test_a_label_with_a_colon_below_the_text() -> None:
    """What a label with a colon says goes before a marked name far below the headline, where a house is declared."""
    mark = 25 * PROSE + "<div><h4>An old pier</h4><span class='author'>Max Roe</span></div>"
    head = "<meta name='author' content='quayside_admin'>"

    assert authors_of(after=f"<p>Author: Jane Doe</p>{mark}", head=head) == ("Jane Doe",)
