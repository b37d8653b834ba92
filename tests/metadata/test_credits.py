"""Who wrote, among those who did something else: credits, accounts, houses, and lines below the text."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import gathered, linked, news, page

HOUSE = linked(news(author={"@type": "Organization", "name": "Harbour Times"}))
ACCOUNT = "<meta name='author' content='Unknown'>"
END = "<p>Share</p>"


def authors_of(body: str = "", *, head: str = "", below: str = "", language: str = "en") -> tuple[str, ...]:
    """The authors of a page with something below the headline, and something below the text."""
    html = page(head, body, lang=language).replace("</body>", f"{below}{END}</body>")
    return gathered(html, language=language).authors.value


@pytest.mark.parametrize("head", ["", HOUSE, ACCOUNT], ids=["nobody", "house", "account"])
@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("en", "Words: Jane Doe | Photography: Max Roe", ("Jane Doe",)),
        ("en", "Words by Jane Doe, photos by Max Roe", ("Jane Doe",)),
        ("en", "Editor: Max Roe | Reporter: Jane Doe", ("Jane Doe",)),
        ("en", "Reporting by Jane Doe; editing by Max Roe", ("Jane Doe",)),
        ("de", "Jana Doe und Ulf Poe (Text), Max Roe (Bilder)", ("Jana Doe", "Ulf Poe")),
        ("de", "Von Jana Doe (Text) und Max Roe (Fotos)", ("Jana Doe",)),
        ("sv", "Text: Janna Doe Foto: Max Roe", ("Janna Doe",)),
        ("it", "Testo di Gianna Doe, foto di Max Roe", ("Gianna Doe",)),
        ("ru", "Текст: Анна Петрова. Фото: Иван Сидоров", ("Анна Петрова",)),
        ("id", "Editor: Sri Lestari | Reporter: Budi Santoso", ("Budi Santoso",)),
        ("zh", "文/王小明 图/李大伟", ("王小明",)),
        ("zh", "记者 王小明 摄影 李大伟", ("王小明",)),
        ("ja", "文・山田太郎 写真・鈴木一郎", ("山田太郎",)),
        ("ko", "글 김철수 사진 이영희", ("김철수",)),
    ],
)
def test_credits(head: str, language: str, line: str, names: tuple[str, ...]) -> None:
    """Who took the pictures, or edited, is no author beside who wrote."""
    assert authors_of(f"<p>{line}</p>", head=head, language=language) == names


@pytest.mark.parametrize("name", ["Text and photos by Jane Doe", "Jane Doe, Photo Editor", "By Jane Doe, Video Editor"])
def test_labels_that_are_no_credits_of_others(name: str) -> None:
    """Who did both signs, and a role behind a name ends it and is nobody's."""
    assert authors_of(f"<p class='byline'>{name}</p>") == ("Jane Doe",)


@pytest.mark.parametrize("account", ["Unknown", "Адмін", "管理员", "Desconocido"])
def test_accounts_of_other_languages(account: str) -> None:
    """What programs write where they know nobody signs nothing."""
    assert authors_of(head=f"<meta name='author' content='{account}'>") == ()


@pytest.mark.parametrize("author", ["Jane Doe and Admin", "Jane Doe / Admin", "Jane Doe | admin"])
def test_an_account_beside_a_person(author: str) -> None:
    """The account alone is nobody."""
    assert authors_of(head=f"<meta name='author' content='{author}'>") == ("Jane Doe",)
    assert authors_of(f"<p class='byline'>By {author}</p>") == ("Jane Doe",)


def test_a_desk_in_chinese() -> None:
    """A desk is a house, though its name begins with a role."""
    head = linked(news(author={"@type": "Person", "name": "編輯中心"}))

    assert authors_of(head=head, language="zh") == ("編輯中心",)
    assert authors_of("<p>記者王小明、李大偉／台北報導</p>", head=head, language="zh") == ("王小明", "李大偉")


def test_who_took_a_picture() -> None:
    """A line that ends so is no byline, were it right below the headline."""
    head = "<meta name='author' content='王小明'>"

    assert authors_of("<p>记者 李大伟 摄</p>", head=head, language="zh") == ("王小明",)


def test_a_desk_in_vietnamese() -> None:
    """Its last word in small letters makes no person of the others."""
    head = linked(news(author={"@type": "Person", "name": "Ban Thời sự"}))

    assert authors_of(head=head, language="vi") == ("Ban Thời sự",)


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("ja", "（山田 太郎）", ("山田 太郎",)),
        ("ja", "（文・山田太郎、写真・鈴木一郎）", ("山田太郎",)),
        ("ja", "（敬称略）", ()),
        ("ja", "（終わり）", ()),
        ("vi", "<strong>Nguyễn Thị Hoa</strong>", ("Nguyễn Thị Hoa",)),
        ("vi", "<strong>Mời xem thêm</strong>", ()),
        ("en", "Jane Doe, special to the Harbour Times", ("Jane Doe",)),
        ("en", "<em>Jane Doe is a teacher, and has a boat.</em>", ("Jane Doe",)),
        ("de", "<em>Weitere Angebote finden Sie im Heft.</em>", ()),
        (
            "uk",
            "Текст Анна Петренко</p><p>Текст Іван Сидоренко</p><p>Відео Ганна Бойко",
            ("Анна Петренко", "Іван Сидоренко"),
        ),
    ],
)
def test_below_the_text(language: str, line: str, names: tuple[str, ...]) -> None:
    """Who signs there, is told of, or is listed with what each did."""
    sentence = "町の議会は火曜日の夜に集まり、嵐で壊れた古い港の壁を、夏の最初の船が来る前に直すことを決めた。"
    above = f"<p>{sentence}</p>" if language == "ja" else ""

    assert authors_of(below=f"{above}<p>{line}</p>", language=language) == names


def test_somebody_whom_the_text_names() -> None:
    """A line in italics about somebody of the text is not about its author."""
    below = "<p>The wall was built by the grandfather of Jane Doe, who told us so in her garden on Monday evening.</p>"

    assert authors_of(below=f"{below}<p><em>Jane Doe is a teacher, and has a boat.</em></p>") == ()


def test_initials() -> None:
    """The full name is the only one that has them, at the start of a line."""
    below = "<p>Odile Passy — correspondante de vallée.</p>"

    assert authors_of("<p>15 octobre 2025, par O. P.</p>", below=below, language="fr") == ("Odile Passy",)
    assert authors_of("<p>15 octobre 2025, par O. R.</p>", below=below, language="fr") == ("O. R.",)


def test_who_asked() -> None:
    """Below an interview, before whom its headline is about; who took the pictures is not asked for."""
    head = "<meta name='author' content='Max Rebuilt'>"

    assert authors_of(head=head, below="<p>Interview by Jane Doe</p>") == ("Jane Doe",)
    assert authors_of(head=head, below="<p>Photos by Jane Doe</p>") == ("Max Rebuilt",)


def test_several_side_by_side() -> None:
    """Lines alike of a name and a role are one byline."""
    line = "<li><a href='/authors/{0}'>{0} Doe</a><span>Reporter</span></li>"
    body = f"<ul>{line.format('Jane')}{line.format('Ann')}</ul>"

    assert authors_of(body) == ("Jane Doe", "Ann Doe")


def test_a_role_runs_on_in_small_letters() -> None:
    """As of Finnish pages, whose next element holds it."""
    body = "<div class='author'><span>Tuuli Doe</span><span>toimittaja</span></div>"

    assert authors_of(body, language="fi") == ("Tuuli Doe",)


def test_an_element_of_the_page_s_own() -> None:
    """Its name may say author, as a class does."""
    assert authors_of("<x-autor>Jana Doe und Ulf Poe</x-autor>", head=HOUSE, language="de") == ("Jana Doe", "Ulf Poe")


def test_bylines_of_teasers() -> None:
    """Each below a link, in elements alike: the article's own stands in another."""
    teaser = "<div><p><a href='/{0}'>A column on boats</a></p><p><small>By {0} Roe</small></p></div>"
    body = f"{teaser.format('Max')}{teaser.format('Kim')}{teaser.format('Sam')}<div><b>By Jane Doe / Reporter</b></div>"

    assert authors_of(body) == ("Jane Doe",)


def test_a_label_runs_on_behind_a_name() -> None:
    """The next element's, which is no part of a name; capitals inside a family name are."""
    assert authors_of("<p class='byline'>Jane Doe, Ann PoePhotos: Max Roe</p>") == ("Jane Doe", "Ann Poe")
    assert authors_of("<p class='byline'>Jane McDoe and Ann MacPoe</p>") == ("Jane McDoe", "Ann MacPoe")
