"""Phrases looked up by their first two letters."""

from __future__ import annotations

import pytest

from cleanarticle.metadata.beginnings import beginnings


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("written by jane", ("written by", "written")),
        ("writing", ()),
        ("\u6587\uff5cjane", ("\u6587",)),
        ("\u6587/jane", ("\u6587/", "\u6587")),
        ("\u6587", ("\u6587",)),
        ("w", ()),
        ("", ()),
    ],
)
def test_beginnings(text: str, begun: tuple[str, ...]) -> None:
    """The longest first; those of one letter begin what begins with longer ones, too."""
    table = beginnings(["written", "written by", "\u6587", "\u6587/", "", "by", "written"])

    assert tuple(filter(text.startswith, table.of(text))) == begun
    assert table.begin(text) is bool(begun)
