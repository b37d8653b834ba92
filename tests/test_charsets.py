"""Labels mean what the WHATWG's table says, and Python can read every encoding."""

from __future__ import annotations

import codecs

import pytest

from cleanarticle.decoding.charsets import codecs_of, encoding_of


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("latin1", "windows-1252"),
        ("iso-8859-1", "windows-1252"),
        ("us-ascii", "windows-1252"),
        ("ISO-8859-9", "windows-1254"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("x-sjis", "Shift_JIS"),
        ("ks_c_5601-1987", "EUC-KR"),
        ("tis-620", "windows-874"),
        ("utf8", "UTF-8"),
        ("unicode", "UTF-16LE"),
        (" \n'Windows-1251\" ", "windows-1251"),
    ],
)
def test_labels(label: str, encoding: str) -> None:
    """Case, white space and quotes around a label do not matter."""
    assert encoding_of(label) == encoding


@pytest.mark.parametrize("label", [None, "", "klingon", "UTF-8:", "GBK utf-8"])
def test_no_label(label: str | None) -> None:
    """What is in no row of the table is no label."""
    assert encoding_of(label) is None


@pytest.mark.parametrize(
    "label", ["866", "l3", "koi", "mac", "hz", "ucs-2", "eucjp", "big5", "x-mac-ukrainian", "csiso2022kr"]
)
def test_every_encoding_has_a_codec(label: str) -> None:
    """Python knows each codec that stands for an encoding."""
    encoding = encoding_of(label)
    assert encoding is not None
    assert all(codecs.lookup(codec) for codec in codecs_of(encoding))
