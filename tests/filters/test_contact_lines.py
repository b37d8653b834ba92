"""Lines below "Press contact"."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.filters.contact_lines import ContactLines
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed, words

_LABEL = "Press contact"
_PHRASES = {Species.AUTHOR_BIO: {"exact": [_LABEL.lower()]}}
_LINES = ("Jane Orme", "Harbour Road 3", "20 Halmark")


def gone(kept: str, *texts: str, kind: Kind = Kind.PARAGRAPH) -> list[int]:
    """Numbers of the lines that go."""
    drafts = [block(text, kind=Kind.PARAGRAPH if text == PROSE else kind) for text in texts]
    said = fates(ContactLines(), surveyed(page(*drafts), phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.AUTHOR_BIO}
    return list(said)


@pytest.mark.parametrize("reached", ["jane@halmark.example", "Phone: +49 (0)40-3003-1000"])
def test_how_somebody_is_reached(reached: str) -> None:
    """An address or a number makes all of them contacts, whether it went or not, down to the next paragraph."""
    assert gone("kkdkkkdk", PROSE, PROSE, _LABEL, *_LINES, reached, words(12)) == [3, 4, 5]
    assert gone("kkdkkkkk", PROSE, PROSE, _LABEL, *_LINES, reached, words(12)) == [3, 4, 5, 6]


def test_a_long_line_of_contacts() -> None:
    """Several offices may stand in one line, each with its address; an article's paragraph is longer."""
    offices = (
        "Harbour office: wall@halmark.example, phone 020 3003 1000; ferry office: ferry@halmark.example, 020 3003 1001"
    )

    assert gone("kkdk", PROSE, PROSE, _LABEL, offices) == [3]
    assert gone("kkdk", PROSE, PROSE, _LABEL, f"{offices} {words(50)}") == []


def test_no_contact() -> None:
    """Nobody is reached, the label stays or is another, the article goes on below, or headings follow."""
    assert gone("kkdkkk", PROSE, PROSE, _LABEL, *_LINES) == []
    assert gone("kkkkkkk", PROSE, PROSE, _LABEL, *_LINES, "jane@halmark.example") == []
    assert gone("kkdkkkk", PROSE, PROSE, "Our shop", *_LINES, "jane@halmark.example") == []
    assert gone("kdkkkkk", PROSE, _LABEL, *_LINES, "jane@halmark.example", PROSE) == []
    assert gone("kkdkkkk", PROSE, PROSE, _LABEL, *_LINES, "jane@halmark.example", kind=Kind.HEADING) == []


def test_the_foot_of_a_release() -> None:
    """The pack of the language knows the label."""
    paragraphs = "".join(f"<p>{name}: {PROSE}</p>" for name in ("One", "Two", "Three", "Four"))
    lines = "".join(f"<p>{line}</p>" for line in ("Media contact:", *_LINES, "Phone: +44 20 3003 1000"))
    article = extract(f"<body><article><h1>The wall</h1>{paragraphs}{lines}</article>")

    assert article.text.endswith(PROSE)
