"""Names in a line of their own below the last sentence."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, gathered, linked, news, page

HOUSE = linked(news(author={"@type": "Organization", "name": "Harbour Times"}))


def authors_of(line: str, *, head: str = "", after: str = "") -> tuple[str, ...]:
    """The authors of a page with a line below its text, and more below that."""
    html = page(head).replace("</body>", f"{line}{after}</body>")
    return gathered(html).authors.value


@pytest.mark.parametrize(
    "line",
    [
        "<p style='text-align:right'><em>Jane Doe</em></p>",
        "<p>\u2014 Jane Doe</p>",
        "<p>(Jane Doe)</p>",
        "<p>Jane Doe, 4 January 2024</p>",
    ],
)
def test_signed_with_a_further_sign(line: str) -> None:
    """Italics, a dash, brackets or a day say that a name below the text is its author's, before a house."""
    assert authors_of(line) == ("Jane Doe",)
    assert authors_of(line, head=HOUSE) == ("Jane Doe",)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Related Posts</p>",
        "<p><em><a href='/more/'>Related Posts</a></em></p>",
        "<p>(Published Monday, 4 January 2024)</p>",
        "<blockquote>\u2014 Jane Doe</blockquote>",
        "<p>\u201cIt was a wall before, it is a wall now, and it will be one.\u201d</p><p>\u2014 Jane Doe</p>",
    ],
)
def test_labels_and_who_said_it(line: str) -> None:
    """A name alone is a label more often; behind a quotation it is the speaker's."""
    assert authors_of(line) == ()


def test_the_text_goes_on() -> None:
    """A line inside the text signs nothing, nor do two that sign a piece each."""
    more = "<p>The wall will be open to all who walk there with their dogs in the evening.</p>"

    assert authors_of("<p><em>Jane Doe</em></p>", after=f"{more}<p>The end</p>") == ()
    assert authors_of("<div><em>Jane Doe</em></div>", after=f"<section>{more}<p><em>Max Roe</em></p></section>") == ()


def test_in_brackets_of_their_own() -> None:
    """Where letters have no case, only the brackets and the dash of a signature say that it is one."""
    text = "<p>" + "\u6e2f\u306e\u58c1\u306f\u6628\u65e5\u307e\u3067\u306b\u76f4\u3055\u308c\u305f\u3002" * 3 + "</p>"
    html = f"<html lang='ja'><title>\u6e2f\u306e\u58c1</title><h1>\u6e2f\u306e\u58c1</h1>{text}<p>%s</p></html>"

    assert gathered(html % "\u3010\u9752\u6728\u82b1\u5b50\u3011", language="ja").authors.value == (
        "\u9752\u6728\u82b1\u5b50",
    )
    assert gathered(html % "\u9752\u6728\u82b1\u5b50", language="ja").authors.value == ()


def test_a_known_label_in_brackets() -> None:
    """What the language packs know as a label is nobody, whatever stands around it."""
    text = "<p>" + "\u6e2f\u306e\u58c1\u306f\u6628\u65e5\u307e\u3067\u306b\u76f4\u3055\u308c\u305f\u3002" * 3 + "</p>"
    label = "<p>\u3010\u95a2\u9023\u8a18\u4e8b\u3011</p>"
    html = f"<html lang='ja'><title>\u6e2f\u306e\u58c1</title><h1>\u6e2f\u306e\u58c1</h1>{text}{label}</html>"

    assert gathered(html, language="ja").authors.value == ()


def test_in_bold_inside_the_text() -> None:
    """Bold is a sign where the lines of the text have no elements of their own."""
    text = "The council met on Tuesday evening and agreed to rebuild the old wall.<br><br>"
    html = f"<html lang='en'><title>The wall</title><body><h1>The wall</h1><div>{text * 2}%s</div></html>"

    assert gathered(html % "<div align=right><b>Jane Doe</b></div>").authors.value == ("Jane Doe",)
    assert gathered(html % "<div align=right><b>Related Links</b></div>").authors.value == ()


def test_in_bold_at_the_end() -> None:
    """A bold name below the last sentence signs, with a short credit behind it or none; a list's heading does not."""
    items = "<ul><li>Best of all boats are those of oak, as all who build any here will tell you</ul>"

    assert authors_of("<p><b>Jane Doe</b></p>") == ("Jane Doe",)
    assert authors_of("<p><b>Jane Doe</b></p><p><i>Photos: M. Roe</i></p>") == ("Jane Doe",)
    assert authors_of(f"<p><b>Best Practices</b></p>{items}") == ()
    assert authors_of("<p><b>Related Posts</b></p>") == ()


def test_in_bold_before_the_text() -> None:
    """A bold name as all of the line before the first paragraph is a byline, where a desk or nobody is declared."""
    desk = "<meta name='author' content='Online Desk'>"
    line = "<div><p><strong>{}</strong></p>" + PROSE + "</div>"

    assert gathered(page(desk, line.format("Jane Doe"))).authors.value == ("Jane Doe",)
    assert gathered(page(desk, line.format("Related Posts"))).authors.value == ("Online Desk",)
    assert gathered(page(desk, line.format("Jane Doe").replace("<strong>", "<span>"))).authors.value == ("Online Desk",)


def test_before_an_account() -> None:
    """Who signs below the text is believed before an account in small letters."""
    account = "<div class='post-author'>pierwatch</div>"
    html = page("", account).replace("</body>", "<p><i>Jane Doe</i></p></body>")

    assert gathered(html).authors.value == ("Jane Doe",)
    assert gathered(html.replace("pierwatch", "Max Roe")).authors.value == ("Max Roe",)


def test_an_office_behind_the_name() -> None:
    """An office behind a comma signs below the text; in a list it is a committee's, below a quotation a speaker's."""
    house, line = "<meta name='author' content='Online Desk'>", "<p>Jane Doe, Club Secretary</p>"

    assert authors_of(line, head=house) == ("Jane Doe",)
    assert authors_of(line.replace("Club Secretary", "Old Harbour"), head=house) == ("Online Desk",)
    assert authors_of(f"<ul>{line.replace('p>', 'li>')}</ul>", head=house) == ("Online Desk",)
    assert authors_of(f"<p>\u201cWe rebuilt it.\u201d</p>{line}", head=house) == ("Online Desk",)
    assert authors_of(f"<p>She said: \u201cWe did.\u201d</p>{line}", head=house) == ("Jane Doe",)
    assert authors_of(f"<blockquote><p>We rebuilt it.</p>{line}</blockquote>", head=house) == ("Online Desk",)


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Jane Doe (Seahaven, 1978) teaches at a school and sings alto.", ("Jane Doe",)),
        ("Max Roe (Seahaven, 1978) teaches at a school and sings alto.", ("Poems",)),
    ],
)
def test_a_box_about_the_writer(told: str, names: tuple[str, ...]) -> None:
    """A name alone below the text signs where the next line begins with it and tells of that person."""
    box = f"<aside><div>Jane Doe</div><div>{told}</div></aside>"

    assert authors_of(box, head="<meta name='author' content='Poems'>") == names
