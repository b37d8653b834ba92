"""What counts as a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.words.tokens import end_of_token, is_unspaced, normal, spaced, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Don't miss: 1,234 things!", ["don", "t", "miss", "1", "234", "things"]),
        ("Große Straße", ["grosse", "strasse"]),
        ("阅读更多 news", ["阅", "读", "更", "多", "news"]),
        ("ข่าว", ["ข่า", "ว"]),
        ("ประเทศไทยใน10ปี ๒๕๖๗", ["ป", "ระ", "เท", "ศ", "ไท", "ย", "ใน", "10", "ปี", "๒๕๖๗"]),
        ("น้ำ ทั่ว ๆ เเละ", ["น้ํา", "ทั่", "ว", "ๆ", "เเละ"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("co\u00adop\u200beration", ["cooperation"]),
        ("ＮＥＷＳ ①", ["news", "1"]),
        ("„Anführung“ – Ende…", ["anführung", "ende"]),
        ("© 2024 AFP", ["2024", "afp"]),
        ("snake_case", ["snake_case"]),
        ("İlgili Haberler", ["ilgili", "haberler"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    """A token is one CJK character, one Thai consonant with its vowels, or a run of other word characters."""
    assert tokens(text) == expected


def test_signs_are_tokens_of_phrases_only() -> None:
    """The signs of copyright and of addresses count as no words, but phrases can ask for them."""
    assert spaced(normal("(©AFP) a@b.org")).split() == ["©", "afp", "a", "@", "b", "org"]
    assert tokens("(©AFP) a@b.org") == ["afp", "a", "b", "org"]


def test_lines_stay_lines() -> None:
    """A whole page is normalised in one go, so line feeds survive it."""
    assert [line.split() for line in spaced(normal("Ä b\n\nc…\n")).split("\n")] == [["ä", "b"], [], ["c"], []]


def test_end_of_token() -> None:
    """The place behind a token, in characters; the end of the text where there are fewer."""
    assert end_of_token("read more: this", 2) == 9
    assert end_of_token("read more", 5) == 9


@pytest.mark.parametrize(
    ("text", "is_so"), [("森田花", True), ("もりた", True), ("森 田", False), ("a森", False), ("", False)]
)
def test_is_unspaced(text: str, *, is_so: bool) -> None:
    """Letters of Japanese or Chinese alone."""
    assert is_unspaced(text) is is_so


@given(st.text(alphabet="กรงเไะา่็ๆ๕5a \n\x01,"))
def test_thai_tokens_are_cut_alike(text: str) -> None:
    """Whether they are cut all at once or looked for one by one."""
    lowered = normal(text)
    signs = " \n\x01,"
    ends = [end_of_token(lowered, count) for count in range(1, len(tokens(text)) + 1)]
    starts = [0, *ends]

    cut = [lowered[start:end].strip(signs) for start, end in zip(starts, ends, strict=False)]

    assert cut == tokens(text)


@given(st.text())
def test_any_text_has_tokens(text: str) -> None:
    """Nothing is raised, and a token has neither white space nor ASCII punctuation."""
    for token in tokens(text):
        assert token.split() == [token]
        assert "," not in token


def test_what_arabic_may_leave_out() -> None:
    """Vowel points, and the stroke that stretches a word."""
    assert tokens("مُمَوَّل إعـــلان") == tokens("ممول إعلان") == ["ممول", "إعلان"]


@pytest.mark.parametrize("word", ["نُشر", "هـ", "محمّد", "عـــرض"])
def test_an_arabic_word_alone(word: str) -> None:
    """Phrases are cut up one by one and pages at once: a word lost its points only beside one with an alef."""
    assert tokens(word) == tokens(f"الأحد {word}")[1:]
