"""Names in a byline: without houses, places, roles and what programs write, in every script."""

from __future__ import annotations

import pytest

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import NameReader, Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.page_words import page_words
from cleanarticle.words.langpacks import LanguagePacks


def names_of(text: str, language: str = "en") -> Names:
    """Who a byline names."""
    return NameReader(page_words(LanguagePacks().active(language)).lines, frozenset({"harbourtimes"}), {}).read(text)


@pytest.mark.parametrize(
    "text",
    [
        "By Jane Doe For The Harbour Mail On Sunday",
        "By Jane Doe Reuters",
        "Jane Doe Associated Press",
        "By JANE DOE AP",
        "By Jane Doe BBC News, Washington",
        "By Jane Doe | Coast Herald",
        "Jane Doe, Coast Gazette",
        "Jane Doe/The Coast",
        "Jane Doe | TNN | Jan 5, 2024",
        "Jane Doe, Chief Technology Officer",
        "By Jane Doe, Senior Director",
        "Jane Doe Last updated: 5 Jan 2024",
        "Jane Doe [Photo]",
        "By Jane Doe | Coast Sentinel",
        "By Jane Doe \u2014 Santa Clara",
        "By JANE DOE Harbour staff writer",
        "By Jane DoeStaff Writer",
        "Jane DoeReporter",
        "Jane Doe27. January 2024, 13:00",
        "Jane Doe.",
        "By Jane Doe Updated Mon, 04 Dec 2023",
        "By Jane Doe Tuesday, Aug. 17, 2010",
        "Jane Doe Senior Harbour Correspondent",
    ],
)
def test_houses_offices_and_labels_go(text: str) -> None:
    """What stands behind a person's name is no further person, and no part of the name."""
    people = names_of(text).people

    assert [name.title() for name in people] == ["Jane Doe"]


@pytest.mark.parametrize("name", ["coast24.example", "coast24", "kaikutter07", "Web3.0 Harbour News"])
def test_digits_of_a_name(name: str) -> None:
    """Two digits belong to a lone word, any to a host and a version; behind names they number a note, or an account."""
    assert names_of("By " + name) in (Names((name,), ()), Names((), (name,)))
    assert names_of("By Jane Doe1").people == ("Jane Doe",)
    assert names_of("HarbourTimes1") == Names((), ("HarbourTimes",))


def test_and_with_a_capital() -> None:
    """Papers that write all words with capitals write "And" so, too."""
    assert names_of("By Jane Doe And Max Roe For The Mail On Sunday").people == ("Jane Doe", "Max Roe")


@pytest.mark.parametrize(
    "name", ["Press Trust of India", "New York Times", "The Coast", "Coast University", "Harbour City News"]
)
def test_houses_are_others(name: str) -> None:
    """A house's last or first word tells it from a person."""
    assert names_of(f"By {name}") == Names((), (name,))


@pytest.mark.parametrize("name", sorted(NAME_WORDS.nobody))
def test_nobody(name: str) -> None:
    """What programs write where they know no author is nobody."""
    assert not names_of(name)


def test_a_place_behind_a_house() -> None:
    """One word behind a house's name is where it sits; two are a person."""
    assert names_of("Harbour Times, Oslo, Norway") == Names((), ("Harbour Times",))
    assert names_of("Reuters, Jane Doe") == Names(("Jane Doe",), ("Reuters",))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("zh", "作者：王小明", "王小明"),
        ("zh", "：王小明", "王小明"),
        ("zh", "新华社记者王小明", "王小明"),
        ("zh", "【记者王小明台北报导】", "王小明"),
        ("zh", "記者王小明／台北報導", "王小明"),
        ("zh", "中央社記者王小明台北5日電", "王小明"),
        ("zh", "王小明 报道", "王小明"),
        ("zh", "新华社记者王明报道", "王明"),
        ("zh", "记者 王小明 校对 李四", "王小明"),
        ("zh", "作者：王小明 阅读：1644", "王小明"),
        ("zh", "来源: 王小明 广东 举报", "王小明"),
        ("zh", "记者王小明 整合", "王小明"),
        ("ja", "山田太郎記者", "山田太郎"),
        ("ja", "【山田太郎】", "山田太郎"),
        ("ja", "取材・文＝山田太郎", "山田太郎"),
        ("ko", "[서울=뉴시스] 홍길동 기자", "홍길동"),
        ("th", "เรียบเรียงโดย ใบตอง ลมเย็น", "ใบตอง ลมเย็น"),
        ("th", "ผู้สื่อข่าว ใบตอง ลมเย็น", "ใบตอง ลมเย็น"),
        ("vi", "Bài và ảnh: Hoàng Mai", "Hoàng Mai"),
        ("vi", "Phóng viên Đỗ Thanh Trà", "Đỗ Thanh Trà"),
        ("ko", "입력 홍길동 기자", "홍길동"),
        ("ar", "محمد علي - القاهرة", "محمد علي"),
        ("de", "Interview: Jane Doe", "Jane Doe"),
        ("de", "Von Rechtsanwältin Jane Doe", "Jane Doe"),
    ],
)
def test_in_other_scripts_and_languages(language: str, text: str, name: str) -> None:
    """Roles, houses and places that run into a name go."""
    assert names_of(text, language).people == (name,)


@pytest.mark.parametrize("name", ["新华社", "海港日报", "海港新闻网"])
def test_chinese_houses(name: str) -> None:
    """How a Chinese house's name ends tells it from a person's."""
    assert names_of(f"来源：{name}", "zh") == Names((), (name,))


def test_a_surname_like_a_report() -> None:
    """A short name that ends like a word for "reports" keeps its last character."""
    assert names_of("作者：王電", "zh").people == ("王電",)


def test_a_house_in_a_sentence() -> None:
    """A sentence that begins with a house's name names nobody further on."""
    line = "The Coast newsletter is edited by Jane Doe, Founder and General Partner of the house"

    assert names_of(line) == Names((), ("The Coast",))


@pytest.mark.parametrize("name", ["Super User", "administrator", "Webmaster", "Anonymous", "Anónimo"])
def test_accounts_are_nobody(name: str) -> None:
    """Accounts that nobody signs with, and words for "anonymous", name nobody."""
    assert names_of(name) == Names((), ())


@pytest.mark.parametrize("text", ["Jane McDonald", "Jane Harbour", "Jane Sun", "J. DeVito"])
def test_what_only_looks_like_a_label(text: str) -> None:
    """Capitals inside names, and surnames that the site's name or a day of the week has, stay."""
    assert names_of(text).people == (text,)


def test_a_button_behind_a_source() -> None:
    """What a button says is no part of the name that it runs into."""
    assert names_of("\u5317\u539f\u6653\u660e\u4e3e\u62a5", "zh").people == ("\u5317\u539f\u6653\u660e",)


def test_korean_houses() -> None:
    """The names of Korean papers end in words of theirs; three syllables are a person's name."""
    assert names_of("\ub3d9\ud574\ub9e4\uc77c", "ko") == Names((), ("\ub3d9\ud574\ub9e4\uc77c",))
    assert names_of("\uae40\ub9e4\uc77c", "ko").people == ("\uae40\ub9e4\uc77c",)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By Jane Doe, Max Roe, and Anna Smith", ("Jane Doe", "Max Roe", "Anna Smith")),
        ("Jane Doe, and Max Roe", ("Jane Doe", "Max Roe")),
        ("By Jane Doe, Max Roe, and others", ("Jane Doe", "Max Roe")),
        ("By Quarry, and Anna Smith on the pier", ("Quarry",)),
    ],
)
def test_a_comma_before_and(text: str, people: tuple[str, ...]) -> None:
    """The last name of a list is read behind a comma and "and", too, after a full name."""
    assert names_of(text).people == people


def test_a_small_word_in_capitals() -> None:
    """A small word in capitals behind a name ends it; a name in capitals may have such a part."""
    assert names_of("VON Jane Doe IN Hafen", "de").people == ("Jane Doe",)
    assert names_of("By Kim An Doe").people == ("Kim An Doe",)
    assert names_of("By JANE DOE AND MAX ROE").people == ("JANE DOE", "MAX ROE")


def test_a_last_initial() -> None:
    """Its stop belongs to the name; that of a sentence does not."""
    assert names_of("By Jane Maria D.").people == ("Jane Maria D.",)
    assert names_of("Jane D., Max Roe.").people == ("Jane D.", "Max Roe")


def test_a_bureau_is_a_house() -> None:
    """The town before the word for a bureau is no person whose role it is."""
    assert names_of("सागर ब्यूरो", "hi") == Names((), ("सागर ब्यूरो",))


@pytest.mark.parametrize(
    "text",
    [
        "责任编辑：王小明",
        "编辑 王小明 校对 李四",
        "作者：未知 责任编辑：王小明",
        "分享到：",
        "文字、图片",
        "作者：网络整理 阅读：1644",
        "打印 关闭",
    ],
)
def test_nobody_in_chinese(text: str) -> None:
    """Who edits what others wrote signs nothing, nor do buttons, labels and words for "unknown"."""
    assert names_of(text, "zh") == Names((), ())


def test_a_paper_before_its_reporters() -> None:
    """A role behind the first name, and none behind the others, is that of those whom the paper sent."""
    assert names_of("采写：海港记者 王小明 李四", "zh").people == ("王小明", "李四")
    assert names_of("评论员 王小明 李四", "zh").people == ("王小明", "李四")


def test_an_office_in_chinese() -> None:
    """A committee's name is not cut after three characters, and no person's."""
    assert names_of("作者：海港修复工程党支部", "zh") == Names((), ("海港修复工程党支部",))


def test_a_publisher_with_its_paper_behind() -> None:
    """What ends with an article and the site's name is a house."""
    words = page_words(LanguagePacks().active("es")).lines

    assert NameReader(words, frozenset({"elpuerto"}), {}).read("Ediciones El Puerto") == Names(
        (), ("Ediciones El Puerto",)
    )


@pytest.mark.parametrize(
    ("name", "is_full"),
    [
        ("王小明", True),
        ("海墙修好了吗（一）", False),
        ("海港修复工程今天开始", False),
        ("山田太郎", True),
        ("홍길동", True),
    ],
)
def test_full_names_without_capitals(name: str, *, is_full: bool) -> None:
    """Signs of sentences, or seven characters without a blank, make no name."""
    assert is_person(name) is is_full


def test_a_house_that_ends_with_the_name_of_its_site() -> None:
    """Two words and more that are the site's name are no family name."""
    words = page_words(LanguagePacks().active("es")).lines
    reader = NameReader(words, frozenset({"elfaro"}), {})

    assert reader.read("Ediciones El Faro") == Names((), ("Ediciones El Faro",))
    assert reader.read("Ana El Hamdaoui").people == ("Ana El Hamdaoui",)
