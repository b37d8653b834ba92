"""Bytes become text in the order of the standard, and the decision is told."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.decoding.decode import clean_str, decode
from cleanarticle.errors import UnreadablePage
from tests.voices import ENCODINGS, SENTENCES, page

GERMAN = SENTENCES["de"]
RUSSIAN = SENTENCES["ru"]


@pytest.mark.parametrize(("label", "codec", "language"), ENCODINGS)
def test_declared_rightly(label: str, codec: str, language: str) -> None:
    """A page in the encoding that its meta element names is read to the letter."""
    written = page(SENTENCES[language], label)
    assert decode(written.encode(codec)).text == written


@pytest.mark.parametrize(("label", "codec", "language"), ENCODINGS)
def test_given_rightly(label: str, codec: str, language: str) -> None:
    """The encoding that came with the bytes reads a page that names none."""
    written = page(SENTENCES[language])
    assert decode(written.encode(codec), label).text == written


@pytest.mark.parametrize(("label", "codec", "language"), ENCODINGS)
def test_declared_as_utf8(label: str, codec: str, language: str) -> None:
    """A page that wrongly names UTF-8 is told by its characters."""
    del label
    written = page(SENTENCES[language], "utf-8")
    decoded = decode(written.encode(codec))
    assert (decoded.text, decoded.because) == (written, "guessed")


@pytest.mark.parametrize(("label", "codec", "language"), ENCODINGS)
def test_undeclared(label: str, codec: str, language: str) -> None:
    """A page that names no encoding is told by its characters."""
    del label
    written = page(SENTENCES[language])
    decoded = decode(written.encode(codec))
    assert (decoded.text, decoded.because) == (written, "guessed")


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("label", ["iso-8859-1", "gb2312", "shift_jis", "utf-16", "no-such-encoding", ""])
def test_valid_utf8_wins_over_a_stale_declaration(language: str, label: str) -> None:
    """Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever meta and HTTP say."""
    written = page(SENTENCES[language], label)
    decoded = decode(written.encode(), label)
    assert (decoded.text, decoded.encoding, decoded.because) == (written, "UTF-8", "valid-utf-8")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", SENTENCES)
def test_utf16_without_mark(language: str, codec: str) -> None:
    """UTF-16 is told by the zero bytes of its markup."""
    written = page(SENTENCES[language], "utf-16")
    decoded = decode(written.encode(codec))
    assert (decoded.text, decoded.because) == (written, "zero-bytes")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["ja", "zh", "zh-tw", "ko", "th", "ar"])
def test_utf16_that_the_caller_names(language: str, codec: str) -> None:
    """Text without a single character of ASCII has no zero bytes, and what the caller says is enough."""
    written = "".join(SENTENCES[language].split()) * 20
    decoded = decode(written.encode(codec), codec.replace("16-", "16"))
    assert (decoded.text, decoded.because) == (written, "given")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["ja", "zh", "zh-tw"])
def test_utf16_of_long_paragraphs(language: str, codec: str) -> None:
    """Where hardly any character is ASCII, the most frequent characters of the language tell UTF-16."""
    written = f"<p>{SENTENCES[language] * 20}</p>\n" * 3
    for charset in (None, "utf-8", "utf-16"):  # a wrong name, and one that names no order of bytes
        assert decode(written.encode(codec), charset).text == written


@pytest.mark.parametrize(("label", "codec", "language"), ENCODINGS)
def test_utf16_that_the_bytes_contradict(label: str, codec: str, language: str) -> None:
    """A page in another encoding is read as ever, although the caller names UTF-16."""
    written = page(SENTENCES[language], label)
    assert decode(written.encode(codec), "utf-16").text == written


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_byte_order_mark_wins(codec: str) -> None:
    """A byte-order mark decides against meta and HTTP, and is no part of the text."""
    written = page(RUSSIAN, "windows-1251")
    decoded = decode(written.encode(codec), "koi8-r")
    assert (decoded.text, decoded.because) == (written, "bom")


def test_given_wins_over_meta() -> None:
    """HTTP's charset comes before the page's own."""
    decoded = decode(page(RUSSIAN, "windows-1252").encode("koi8-r"), "koi8-r")
    assert (decoded.encoding, decoded.because) == ("KOI8-R", "given")


def test_an_unknown_label_is_left_aside() -> None:
    """A given label that no encoding has does not stop meta from deciding."""
    decoded = decode(page(RUSSIAN, "koi8-r").encode("koi8-r"), "klingon")
    assert (decoded.encoding, decoded.because) == ("KOI8-R", "declared")


def test_a_declaration_that_the_bytes_contradict_is_not_believed() -> None:
    """Cyrillic bytes are no legal EUC-KR."""
    written = page(RUSSIAN, "euc-kr")
    assert decode(written.encode("cp1251")).text == written


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="koi8-r">',
        "<META CHARSET=koi8-r />",
        "<meta content='text/html;charset=koi8-r' http-equiv=content-type>",
        '<?xml version="1.0" encoding="koi8-r"?>',
        "<script>" + "x" * 9_000 + "</script><meta charset=koi8-r>",
    ],
)
def test_forms_of_declaration(declaration: str) -> None:
    """Old and new meta elements, XML's declaration, and a meta element far down are read."""
    decoded = decode((declaration + page(RUSSIAN)).encode("koi8-r"))
    assert (decoded.encoding, decoded.because) == ("KOI8-R", "declared")


@pytest.mark.parametrize(
    "head",
    [
        "<!-- <meta charset=koi8-r> -->",
        '<!--[if lt IE 9]><meta charset="koi8-r"><![endif]-->',
        "<script>document.write('<meta charset=koi8-r>')</script>",
        "<title>What <meta charset=koi8-r> means</title>",
        "<meta data-charset=koi8-r>",
        '<meta name="description" content="How charset=koi8-r broke the mail">',
        '<meta content="text/html; charset=koi8-r">',
        '<meta http-equiv="refresh" content="0; charset=koi8-r">',
        '<meta name="charset" content="x" data-x="charset=koi8-r">',
        '<p title="<meta charset=koi8-r>">',
        "<metadata charset=koi8-r>",
        "<meta charset=klingon>",
        "<!doctype html><? x ?></ x><a b='>' c=\"d>",
    ],
)
def test_what_is_no_declaration(head: str) -> None:
    """Only a meta element's own charset and that of a Content-Type count, and the next one is looked for."""
    decoded = decode(f"<html><head>{head}<meta charset=windows-1252></head><p>{GERMAN}".encode("cp1252"))
    assert (decoded.encoding, decoded.because) == ("windows-1252", "declared")


@pytest.mark.parametrize("end", ["<!-- ", "<script>", "<!", '<p title="', "<meta "])
def test_a_declaration_behind_what_never_ends(end: str) -> None:
    """What never ends takes the rest of the page, and only a quote is taken for a slip."""
    decoded = decode(f"{end}<meta charset=koi8-r>{RUSSIAN}".encode("koi8-r"))
    assert (decoded.encoding, decoded.text[-20:]) == ("KOI8-R", RUSSIAN[-20:])


def test_a_declaration_that_is_cut() -> None:
    """A label at the end of what is looked at first is read when more is looked at."""
    head = "<meta name='x' content='" + "y" * (4_096 - 24 - 22) + "'><meta charset=iso-8859-15>"
    assert decode((head + GERMAN).encode("iso8859-15")).encoding == "ISO-8859-15"


@pytest.mark.parametrize("charset", ["hz-gb-2312", None])
def test_hz(charset: str | None) -> None:
    """Chinese in seven bits is read where it is named, and a lone tilde is one."""
    written = page(SENTENCES["zh"], "" if charset else "hz-gb-2312") + "<a href=/~x>~"
    assert decode(written.encode("hz"), charset).text == written
    assert decode(written.encode("hz").replace(b"~~", b"~"), charset).text == written


def test_tildes_are_no_hz() -> None:
    """Braces behind tildes stay what they are where nothing names HZ."""
    assert decode(b"<p>~{x}~ ~{VPND~}</p>").text == "<p>~{x}~ ~{VPND~}</p>"


@pytest.mark.parametrize("charset", ["iso-2022-kr", None])
def test_iso_2022_kr(charset: str | None) -> None:
    """Korean in seven bits is told by its escape; where that was lost, by its name."""
    written = page(SENTENCES["ko"], "" if charset else "iso-2022-kr")
    data = written.encode("iso2022_kr")
    assert decode(data).text == written
    assert decode(data.replace(b"\x1b$)C", b""), charset).text == written


def test_stray_bytes_in_utf8() -> None:
    """UTF-8 with some bytes of windows-1252 keeps every character of both."""
    mixed = page(GERMAN * 4).encode() + "<p>“Müller – später”</p>".encode("cp1252")
    decoded = decode(mixed, "windows-1252")
    assert decoded.text == page(GERMAN * 4) + "<p>“Müller – später”</p>"
    assert decoded.because == "mixed-utf-8"


def test_a_cut_character_is_one_replacement() -> None:
    """A page that a download cut inside a character stays UTF-8."""
    assert decode(page(RUSSIAN).encode()[:-30] + "я".encode()[:1]).encoding == "UTF-8"
    assert decode(RUSSIAN.encode() + "中".encode()[:2]).text == RUSSIAN + "\ufffd"


@pytest.mark.parametrize(
    ("strays", "read"),
    [
        (b"<!-- caf\xe9 -->", "<!-- café -->"),
        ("<!-- à côté, là, été, où, façade -->".encode("cp1252"), "<!-- à côté, là, été, où, façade -->"),
        (b"\xe2\x80 <i>\xe2\x80</i>", "\ufffd <i>\ufffd</i>"),
    ],
)
@pytest.mark.parametrize("charset", ["utf-8", None])
def test_strays_where_utf8_is_named(strays: bytes, read: str, charset: str | None) -> None:
    """A few characters of UTF-8 are enough where HTTP or the page says that they are."""
    head = "" if charset else "<meta charset=utf-8>"
    decoded = decode(f"{head}<p>It’s a long day.".encode() + strays, charset)
    assert (decoded.text, decoded.because) == (f"{head}<p>It’s a long day.{read}", "mixed-utf-8")


@pytest.mark.parametrize("codec", ["gbk", "euc_jp", "euc_kr", "shift_jis", "big5", "cp874", "koi8-r", "cp1251"])
def test_what_is_utf8_by_chance(codec: str) -> None:
    """In other scripts some bytes always are; a page that says UTF-8 of itself is read by its characters."""
    by_chance = "联通 移动" if codec == "gbk" else ""
    language = next(language for _, name, language in ENCODINGS if name == codec)
    written = page(SENTENCES[language] + by_chance, "utf-8")
    assert decode(written.encode(codec), "utf-8").text == written


def test_halves_of_characters_are_counted_once() -> None:
    """A cut character has up to three bytes, and is one fault."""
    data = "Он сказал ".encode() + b"\xf0\x9f\x98 " * 4
    assert (decode(data).encoding, decode(data).text) == ("UTF-8", "Он сказал " + "\ufffd " * 4)


def test_a_character_that_the_end_cuts_is_no_stray() -> None:
    """However little of it is there."""
    for size in (1, 2):
        assert decode("It’s".encode() + "’".encode()[:size]).text == "It’s\ufffd"


def test_windows_1252_reads_every_byte() -> None:
    """The five bytes without a character are control characters, as the standard has it."""
    assert decode(b"\x81\x8d\x8f\x90\x9d \xe9", "latin-1").text == "\x81\x8d\x8f\x90\x9d é"


def test_entities_are_left_alone() -> None:
    """Character references are the parser's work."""
    assert decode(b"<p>&eacute;&amp;&#233;</p>").text == "<p>&eacute;&amp;&#233;</p>"


@pytest.mark.parametrize("text", ["<p>one\0two</p>", "<p>größ\0er</p>"])
def test_zero_bytes_are_removed(text: str) -> None:
    """A NUL in a page does not make it UTF-16, and is not in the text."""
    assert decode(text.encode() + b"x" * 90).text == text.replace("\0", "") + "x" * 90


def test_nothing_is_text() -> None:
    """No bytes give no text."""
    assert decode(b"").text == ""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (gzip.compress(b"<p>x</p>"), "gzip"),
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"GIF89a\x01\0\x01\0", "GIF"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "WebP"),
        (b"PK\x03\x04\x14\0\x06\0", "zip"),
        (bytes(range(256)) * 20, "control characters"),
        (b"\0" * 500, "control characters"),
    ],
)
def test_files_that_are_no_text(data: bytes, words: str) -> None:
    """The error names what the bytes are."""
    with pytest.raises(UnreadablePage, match=words):
        decode(data)


@pytest.mark.parametrize("text", ["BMW builds", "RIFF raff", "ID3 is a tag", "BZh, said he"])
def test_words_like_signatures(text: str) -> None:
    """A text that begins like a file's signature is a text."""
    assert decode(text.encode()).text == text


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "gb2312", "utf-16", "iso-2022-jp", "hz", "x"]))
def test_any_bytes(data: bytes, charset: str | None) -> None:
    """Any bytes are text without NUL and lone surrogates, or no text at all."""
    try:
        text = decode(data, charset).text
    except UnreadablePage:
        return
    assert "\0" not in text
    text.encode()


def test_clean_str_leaves_good_text_alone() -> None:
    """Text without surrogates comes back as it is."""
    assert clean_str(RUSSIAN) is RUSSIAN


def test_clean_str_joins_pairs_and_replaces_lone_surrogates() -> None:
    """Two halves of one character are joined, half of one is replaced."""
    assert clean_str("\ufeffa\ud83d\ude00b\ud800c") == "a\U0001f600b\ufffdc"
