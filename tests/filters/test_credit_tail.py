"""Captions that end with the name of who made the picture."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.credit_tail import CreditTail
from cleanarticle.model import Kind, Medium, Species
from cleanarticle.words.line_signs import SignBook, SignRules
from tests.builders import PROSE, block, fates, pack_of_signs, page, surveyed


def seen(text: str, kind: Kind = Kind.PARAGRAPH) -> str | None:
    """The credit by which a line goes."""
    some_survey = surveyed(page(block(text, kind=kind)))
    labels = frozenset({"photo", "foto", "फोटो", "摄影", "撮影", "ภาพ", "ภาพโดย", "ảnh"})
    words = replace(
        some_survey.words, credits=labels, roles=frozenset({"afp", "ferry", "pictures"}), joiners=frozenset({"and"})
    )
    verdict = fates(CreditTail(), replace(some_survey, words=words, caption_words=frozenset({"photo", "ảnh"}))).get(0)
    assert verdict is None or (verdict.species is Species.CAPTION and not verdict.keep)
    return verdict and str(verdict.seen)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The ferry on Monday. Photo: Jane Doe", "Photo: Jane Doe"),
        ("The ferry on Monday (Photo Jane Doe/Harbour Trust)", "Photo Jane Doe/Harbour Trust)"),
        ("Die Fähre am Montag. (Archivfoto: Doe)", "Archivfoto: Doe)"),
        ("Prom w poniedziałek. (Foto. Jan Nowak)", "Foto. Jan Nowak)"),
        ("The ferry on Monday (Foto: ferry pictures/Doe)", "Foto: ferry pictures/Doe)"),
        ("The ferry on Monday (Foto: harbour house/Doe)", "Foto: harbour house/Doe)"),
        ("The ferry on Monday. Foto: ferry pictures", "Foto: ferry pictures"),
        ("The ferry on Monday. © Jane Doe", "© Jane Doe"),
        ("सोमवार को नाव। (फोटो: मीना जोशी)", "फोटो: मीना जोशी)"),
        ("修复后的渡船。（摄影：李梅）", "摄影：李梅）"),
        ("港に入る船（十二日、撮影・森田花）", "撮影・森田花）"),
        ("Die Fähre am Montag (Archivfoto)", "Archivfoto"),
        ("The ferry came back to the island on Monday. JANE DOE", "JANE DOE"),
        ("सोमवार को नाव। फोटो: मीना जोशी", "फोटो: मीना जोशी"),
        ("港に入る船＝北浜、森田花撮影", "森田花撮影"),
        ("渡船进港。李小梅 摄影", "李小梅 摄影"),
        ("Photo Jane Doe", "Photo Jane Doe"),
        ("The old ferry at the wall | Photo", "Photo"),
        ("The old ferry at the wall – Archivfoto", "Archivfoto"),
        ("सोमवार को नाव। -संवाद", "संवाद"),
        ("The bridge today. Archive photo", "Archive photo"),
        ("The ferry on Monday. | Jane Doe", "Jane Doe"),
        ("AFP/Jane Doe", "AFP/Jane Doe"),
        ("The ferry at the pier © Jane Doe", "© Jane Doe"),
        ("The ferry at the pier (Photo: the harbour's own)", "Photo: the harbour's own"),
        ("The ferry at the pier (photo of the archive).", "photo of the archive"),
        ("Photo. Jane Doe-Roe", "Photo. Jane Doe-Roe"),
        ("The ferry at the pier. (Jane Doe/Staff)", "Jane Doe/Staff"),
        ("เรือข้ามฟากที่ท่า ภาพโดย มะลิ ทรายแก้ว", "ภาพโดย มะลิ ทรายแก้ว"),
        ("เรือข้ามฟากที่ท่า ภาพ:มะลิ ทรายแก้ว", "ภาพ: มะลิ ทรายแก้ว"),
        ("เรือข้ามฟากที่ท่า ภาพ : มะลิ", "ภาพ : มะลิ"),
        ("Phà cũ bên bến. (Ảnh tư liệu)", "Ảnh tư liệu"),
        ("The ferry at the pier (Jane Maria Doe / Harbour Times).", "Jane Maria Doe / Harbour Times"),
    ],
)
def test_a_credit_at_the_end(text: str, credit: str) -> None:
    """After a sentence, a bracket or a dash, in any script."""
    assert seen(text) == credit


@pytest.mark.parametrize(
    "text",
    [
        "The ferry on Monday. Photo of an old friend",  # no names
        "8. Take Photo Albums Along",  # a numbered heading
        "1. THE MAIN SUBJECT",  # the same in capitals
        "The ferry came back to the island on Monday. Jane Doe",  # a name may end a story
        "Three of four would come back. (Harbour University)",
        "Three of four would come back. (Foto: the university's own count)",  # a source, and no word for a picture
        "The ferry on Monday (Foto: the harbour house by boat/Doe)",
        "He took a photo.",
        "Photo finish",
        "2. Photo",
        "East/West",
        "The ferry goes both ways (East/West)",
        "The ferry goes both ways (from East to/from West)",
        "/",
        "Photo Finish",
        "Photo Jane Doe has",
        "港の写真を撮影",
        "ชาวบ้านดู ภาพ เรือเก่า",
        "ภาพโดย คนในหมู่บ้านซึ่งไม่ประสงค์ออกนามสักคนเดียว",
    ],
)
def test_no_credit(text: str) -> None:
    """What only looks like one."""
    assert seen(text) is None


def test_cells_stay() -> None:
    """A table may list pictures."""
    assert seen("The ferry. Photo: Jane Doe", Kind.CELL) is None


@pytest.mark.parametrize("kind", [Kind.CELL, Kind.HEADING, Kind.LIST_ITEM])
def test_kinds_that_are_no_captions(kind: Kind) -> None:
    """Cells, headings and items end with brackets and names for other reasons."""
    assert seen("The ferry on Monday (Archivfoto)", kind) is None


def test_a_list_goes_on() -> None:
    """Behind a comma, names with commas between them belong to the sentence."""
    assert seen("The wall was shown on every channel of the town, Photo Weekly, the Courier and Radio Harbour.") is None
    assert seen("The wall was shown on Harbour Radio, Photo and Co.") is None
    assert seen("The wall on Monday, Photo Jane Doe") == "Photo Jane Doe"
    assert seen("The wall on Monday, Photo Jane Doe and Max Roe") == "Photo Jane Doe and Max Roe"


def test_somebodys_account() -> None:
    """A paragraph that is surely the article's may close with it; a line below a picture that does is a caption."""
    some_survey = surveyed(page(block(f"{PROSE} Photo: @Harbour")))
    known = replace(some_survey, words=replace(some_survey.words, credits=frozenset({"photo"})))

    assert not fates(CreditTail(), known, points=3.5)
    assert list(fates(CreditTail(), known, points=1.0)) == [0]


def test_a_short_line_with_somebodys_account() -> None:
    """It tells of this person where it is more than a label and sure, though no prose by its length."""
    some_survey = surveyed(page(block("Who does not know the harbour's own diver? Photo: @Harbour"), block()))
    known = replace(some_survey, words=replace(some_survey.words, credits=frozenset({"photo"})))

    assert not fates(CreditTail(), known, points=3.5)
    assert list(fates(CreditTail(), known, points=2.5)) == [0]


@pytest.mark.parametrize("sign_off", ["— AFP", "(Newswire)", "| AFP", "– AFP"])
def test_the_agency_of_the_text(sign_off: str) -> None:
    """It closes the last paragraph; a caption has fewer points, is short, or names somebody or a picture as well."""

    def numbers(text: str, points: float = 2.0) -> list[int]:
        some_survey = surveyed(page(block(), block(text)))
        labels, agencies = frozenset({"afp", "newswire", "photo"}), frozenset({"afp", "newswire"})
        words = replace(some_survey.words, credits=labels, roles=agencies)
        known = replace(some_survey, words=words, caption_words=frozenset({"photo"}))
        return list(fates(CreditTail(), known, points=points))

    assert numbers(f"{PROSE} {sign_off}") == []
    assert numbers(f"{PROSE} {sign_off}", 0.5) == [1]
    assert numbers(f"The ferry came back to the pier. {sign_off}") == [1]
    assert numbers(f"{PROSE} — Photo AFP") == [1]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("(Harbour Agency)", [1]),
        ("(Harbour and Sons)", []),
        ("The agency", []),
        ("(The agency was the first to do so)", []),
    ],
)
def test_an_agency_in_brackets(text: str, numbers: list[int]) -> None:
    """It stands amid the article, where names in brackets may be anything."""
    signs = SignBook(SignRules({}, frozenset(), alone=("news-agency",))).signs(
        [pack_of_signs({"news-agency": ("agency",)})]
    )
    some_survey = surveyed(page(block(PROSE), block(text), block(PROSE)))
    words = replace(some_survey.words, signs=signs)
    assert list(fates(CreditTail(), replace(some_survey, words=words))) == numbers


@pytest.mark.parametrize("text", ["The ferry | Photo", "The old ferry at the wall | Monday", "Ferry - wall - photo"])
def test_no_label_behind_a_bar(text: str) -> None:
    """Too short a line, or no label."""
    assert seen(text) is None


def test_a_bracket_without_blanks() -> None:
    """In Chinese and Japanese it opens with the word for a picture."""
    some_survey = replace(surveyed(page(block("修好的渡船（图片由市政府给出）"))), caption_words=frozenset({"图片"}))
    assert list(fates(CreditTail(), some_survey)) == [0]
    assert not fates(CreditTail(), replace(some_survey, caption_words=frozenset({"照片"})))


def test_a_link_to_the_source() -> None:
    """A line of a digest names its source behind a sentence, as a link, and is sure; a caption is below a picture."""

    def numbers(linked: float, points: float, *pictures: Medium) -> list[int]:
        line = block("The ferry came back to the pier. (Newswire)", linked=linked)
        some_survey = surveyed(page(block(), line, media=pictures))
        words = replace(some_survey.words, roles=frozenset({"newswire"}))
        known = replace(some_survey, words=replace(words, credits=frozenset({"newswire"})))
        return list(fates(CreditTail(), known, points=points))

    assert numbers(0.2, 2.5) == numbers(0.2, 2.5, Medium("image", "/1.jpg", "", "", 0, 0, 0)) == []
    assert numbers(0.2, 2.5, Medium("image", "/1.jpg", "", "", 0, 0, 1)) == [1]
    assert numbers(0.0, 2.5) == numbers(0.2, 2.0) == [1]
