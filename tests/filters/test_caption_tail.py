"""Captions that end with a source and no word for it."""

from __future__ import annotations

import pytest

from cleanarticle.filters.caption_tail import CaptionTail
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed


def gone(*drafts: Draft | str, kept: str = "") -> list[int]:
    """Numbers of the lines that go."""
    blocks = [block(draft) if isinstance(draft, str) else draft for draft in drafts]
    said = fates(CaptionTail(), surveyed(page(*blocks)), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.CAPTION}
    return list(said)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor on the old quay this morning. Halle Wrenfield",
        "Nora Falk shows what is left of the quay / Halmark Times",
        "بقايا الرصيف القديم في مدخل المدينة - دائرة الموانئ",
    ],
)
def test_a_source_at_the_end(text: str) -> None:
    """A name behind a sentence, or a source behind a slash or dash."""
    assert gone(PROSE, text, PROSE) == [1]
    assert gone(PROSE, text, PROSE, kept="kdk") == []
    assert gone(PROSE, block(text, kind=Kind.HEADING), PROSE) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("市議会で方針を説明する港の担当者＝14日、湊市役所", [1]),
        ("市議会で方針を説明する港の担当者（14日、湊市役所で）", [1]),
        ("14日に市議会で方針を説明する港の担当者、湊市役所", []),
    ],
)
def test_a_day_and_a_place(text: str, numbers: list[int]) -> None:
    """Behind a sign that parts them from what the picture shows."""
    assert gone(PROSE, block(text, words=20), PROSE) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "The mayor on the old quay this morning. Halle Wrenfield.",
        "“We will stay on the old quay this morning. Halle Wrenfield",
        "The mayor on the old quay this morning. Nobody came",
        "The mayor on the quay talked with Prof. Wrenfield",
        "Nora Falk shows what is left of the quay / and the mole",
        "Quay. Halle Wrenfield",
        "14日、湊市役所で市議会の特別委員会",
    ],
)
def test_other_ends(text: str) -> None:
    """Sentences, speech, short lines and words that are no names."""
    assert gone(PROSE, text, PROSE) == []


def test_lines_that_all_end_so() -> None:
    """More than three on a page are how its lines end."""
    line = "The mayor on the old quay this morning. Halle Wrenfield"
    assert gone(PROSE, line, line, line) == [1, 2, 3]
    assert gone(PROSE, line, line, line, line) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The old quay before the flood, about 1950. / Lent by the family of the keeper", [1]),
        ("A picture of the film about the old quay. © The feast's own committee", [1]),
        ("The quay, about 1950. © 2024", []),
        ("The quay is and/or was here. Either / or", []),
    ],
)
def test_an_owner_at_the_end(text: str, numbers: list[int]) -> None:
    """Behind the sign of a copyright, or a slash and a sentence, its words need no capitals."""
    assert gone(PROSE, text, PROSE) == numbers
