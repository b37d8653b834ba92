"""Authors beside the headline: roles behind them, links below a word for "by", lines in Chinese."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import gathered, linked, news, page

HOUSE = linked(news(author={"@type": "Organization", "name": "El Faro"})) + "<meta name='author' content='El Faro'>"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe / Reporter 04/01/2024 | 10:41", ("Jane Doe",)),
        ("Jane Doe, Staff Writer, 4 January 2024", ("Jane Doe",)),
        ("Jane Doe / Reporter", ("El Faro",)),  # a caption says so, too
        ("Jane Doe / Minister 04/01/2024", ("El Faro",)),
        ("Old Harbour / Wall 04/01/2024 | 10:41", ("El Faro",)),
    ],
)
def test_a_role_and_a_day(line: str, names: tuple[str, ...]) -> None:
    """A person, a role and a day in one line are a byline; the data's house is one in a meta, too."""
    assert gathered(page(HOUSE, f"<div>{line}</div>")).authors.value == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("4.1.2024 10:20 | Jane Doe | Print", "Jane Doe"),
        ("4.1.2024 10:20 | Print", "El Faro"),
        ("Page 3 | Jane Doe | Print", "El Faro"),
        ("El Faro Jane Doe", "Jane Doe"),
        ("El Faro Related Posts", "El Faro"),
        ("El Faro Jane Doe wins the cup", "El Faro"),
    ],
)
def test_behind_a_day_or_the_house(line: str, name: str) -> None:
    """A full name between the day and the next bar, or behind the declared house, signs below the headline."""
    assert gathered(page(HOUSE, f"<div>{line}</div>")).authors.value == (name,)


def test_by_runs_on_behind_a_day() -> None:
    """A word for "by" may stand in the element behind the day's, with no blank between."""
    line = "<div class='info'><span>January 4, 2024</span><span>By Jane Doe, Senior Editor</span></div>"

    assert gathered(page("", line)).authors.value == ("Jane Doe",)


def test_a_korean_role_runs_on() -> None:
    """Two reporters with a role each, in elements without a blank between, are two; a paper of the economy is none."""
    head = "<meta name='author' content='동해경제'>"
    line = "<div><em>홍길동 기자</em><em>김철수 기자</em></div>"

    names = gathered(page(head, line, lang="ko"), language="ko").authors.value

    assert names == ("홍길동", "김철수")
    line = "<div class='byline'><em>홍길동 기자</em> <em>김철수 기자</em></div>"
    assert gathered(page(head, line, lang="ko"), language="ko").authors.value == names


def test_a_desk_behind_a_persian_name() -> None:
    """What stands behind a semicolon is a role and its desk, and no further person."""
    line = "<div class='author'>سارا اکبری؛ خبرنگار گروه بندر</div>"
    house = "<div>گزارش از: سارا اکبری، خبرنگار دریانما در بندر</div>"

    assert gathered(page("", line, lang="fa"), language="fa").authors.value == ("سارا اکبری",)
    assert gathered(page("", house, lang="fa"), language="fa").authors.value == ("سارا اکبری",)


def test_who_edited_behind_a_label_with_a_colon() -> None:
    """An editor's label with a colon behind its last word ends the names, too."""
    html = page("", "<div>By: रमेश दास | Edited By: सीता देवी</div>", lang="hi")

    assert gathered(html, language="hi").authors.value == ("रमेश दास",)


def test_a_link_below_by() -> None:
    """A linked name below a word for "by" in an element of its own is believed before an account."""
    account = linked(news(author={"name": "Pier Online"}))
    body = "<div>By</div><div><a href='/author/pier'>Jane Doe</a></div>"

    assert gathered(page(account, body)).authors.value == ("Jane Doe",)
    assert gathered(page(account, body.replace("/author/", "/tag/"))).authors.value == ("Pier Online",)


def test_a_studio_is_no_author() -> None:
    """A broadcaster's studio stands behind the name."""
    assert gathered(page("", "<p>By Jane Doe, Studio Seahaven</p>")).authors.value == ("Jane Doe",)


def test_a_role_in_cyrillic_runs_on() -> None:
    """A capital shows where a role lost its space."""
    name = "\u0410\u043d\u043d\u0430 \u041b\u0435\u0431\u0435\u0434\u0435\u0432\u0430"
    role = "\u041a\u043e\u0440\u0440\u0435\u0441\u043f\u043e\u043d\u0434\u0435\u043d\u0442"
    html = page("", f"<div class='byline'>{name}{role}</div>", lang="ru")

    assert gathered(html, language="ru").authors.value == (name,)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p>\u3014\u8a18\u8005\u6797\u5c0f\u660e\uff0f\u82b1\u84ee\u5831\u5c0e\u3015</p>", ("\u6797\u5c0f\u660e",)),
        ("<p><b>2024\u5e741\u67084\u65e5</b><i>\u8a18\u8005 \u6797\u5c0f\u660e</i></p>", ("\u6797\u5c0f\u660e",)),
        (
            "<p>\u25a1 \u672c\u62a5\u8bb0\u8005 \u6797\u5c0f\u660e \u901a\u8baf\u5458 \u738b\u4e00\u51e1</p>",
            ("\u6797\u5c0f\u660e", "\u738b\u4e00\u51e1"),
        ),
    ],
    ids=["place", "behind the day", "correspondent"],
)
def test_lines_in_chinese(line: str, names: tuple[str, ...]) -> None:
    """Brackets, places and days around a name are none; a correspondent writes, too."""
    html = page("", line, title="\u6e2f\u53e3\u7684\u65b0\u5899\u5efa\u6210\u4e86", lang="zh")

    assert gathered(html, language="zh").authors.value == names


def test_a_caption_in_kana() -> None:
    """A whole line without blanks is no name, though a day stands beside it."""
    caption = "\u58c1\u306e\u524d\u3067\u624b\u3092\u632f\u308b\u6f01\u5e2b\u305f\u3061"
    html = page("", f"<p>2024\u5e741\u67084\u65e5</p><p>{caption}</p>", title="\u6e2f\u306e\u58c1", lang="ja")

    assert gathered(html, language="ja").authors.value == ()


@pytest.mark.parametrize(("below", "name"), [("City Reporter", "Jane Doe"), ("Old Harbour", "El Faro")])
def test_a_role_below_a_name(below: str, name: str) -> None:
    """A name alone beside the day signs where the line below it is a role, before a declared house."""
    body = f"<p>4 January 2024</p><p>Jane Doe</p><p>{below}</p>"

    assert gathered(page(HOUSE, body)).authors.value == (name,)


def test_labels_below_names() -> None:
    """Where the label of the editor stands below a name, that of the author stands below the one before."""
    body = "<div><p>Jane Doe</p><p>Author</p><p>Max Roe</p><p>Editor</p></div>"

    assert gathered(page(HOUSE, body)).authors.value == ("Jane Doe",)
    one = "<meta name='author' content='Jane Doe'>"
    assert gathered(page(one, body.replace("Doe", "Doe, Ann Poe"))).authors.value == ("Jane Doe", "Ann Poe")


def test_a_label_in_an_unknown_language() -> None:
    """A word in an element called "by" is one, whatever it says."""
    body = "<div class='author-name'><div class='author-by'>Xkz</div><div>Quay Gazette</div></div>"

    assert gathered(page("", body)).authors.value == ("Quay Gazette",)
    assert gathered(page("", "<p class='author-by'>Cher</p>")).authors.value == ("Cher",)  # with nobody below it


def test_desks_before_korean_roles() -> None:
    """A word of two characters before each role is what somebody writes about."""
    assert gathered(page("", "<p>사회 기자 정치 기자</p>", lang="ko"), language="ko").authors.value == ()
