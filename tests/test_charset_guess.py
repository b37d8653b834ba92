"""Undeclared encodings are told from a sentence or two."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.decoding.charset_guess import guess
from cleanarticle.decoding.charsets import codecs_of, encoding_of
from tests.voices import ENCODINGS, SENTENCES


@pytest.mark.parametrize(
    ("label", "codec", "language"), [row for row in ENCODINGS if not row[0].startswith("iso-2022")]
)
def test_reads_as_written(label: str, codec: str, language: str) -> None:
    """The encoding that is guessed reads the sentence to the letter."""
    del label
    data = SENTENCES[language].encode(codec)
    guessed = guess(data)
    assert guessed is not None
    assert data.decode(codecs_of(guessed)[0]) == SENTENCES[language]


def test_one_accent_in_english_is_western() -> None:
    """A single letter beyond ASCII does not make a page Central European."""
    assert guess("<p>The café was full on Monday.</p>".encode("cp1252")) == "windows-1252"


def test_typographic_quotes_are_western() -> None:
    """Quotes and dashes stand at the same place in all Windows encodings: the usual one is meant."""
    assert guess("“It rained – again,” she said.".encode("cp1252")) == "windows-1252"


def test_the_page_language_helps_short_texts() -> None:
    """Two letters tell too little alone, but enough on a page that says it is Polish."""
    data = "<p>są łzy</p>".encode("cp1250")
    assert guess(data) == "windows-1252"
    assert guess(b'<html lang="pl">' + data) == "windows-1250"


def test_capitals_only() -> None:
    """Headlines in capitals are not taken for another script's small letters."""
    assert guess(SENTENCES["el"].upper().encode("iso8859-7", "ignore")) in ("windows-1253", "ISO-8859-7")


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    """A guess is an encoding that has a name, or none."""
    guessed = guess(data)
    assert guessed is None or encoding_of(guessed) == guessed


def test_the_data_file() -> None:
    """Every encoding in the data is known, and no letter stands twice in its language."""
    table = tomllib.loads(files("cleanarticle").joinpath("data/characters.toml").read_text("utf-8"))
    for row in (*table["group"], *table["wide"]):
        assert all(encoding_of(encoding) == encoding for encoding in row["encodings"])
    for group in table["group"]:
        for letters in group["languages"].values():
            assert len(set(letters)) == len(letters)
