"""Captions of pictures that the text has lost."""

from __future__ import annotations

import pytest

from cleanarticle.filters.caption_line import CaptionLine
from cleanarticle.model import Kind, Species
from tests.builders import block, fates, page, surveyed, words

_LABELS = frozenset({"image", "photo"})


def goes(text: str) -> bool:
    """Whether a line between paragraphs goes."""
    said = fates(CaptionLine(), surveyed(page(block(), block(text), block()), captions=_LABELS))
    assert {verdict.species for verdict in said.values()} <= {Species.CAPTION}
    assert set(said) <= {1}
    return 1 in said


@pytest.mark.parametrize("text", ["Image The mayor on her arrival", "Photo Harbour of Halmark at dusk:"])
def test_a_label_and_a_name(text: str) -> None:
    """A label in capitals, a capital after it, no sentence's end."""
    assert goes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Image The mayor arrived on Tuesday.",  # a sentence
        "Image processing for small boats",  # goes on in small letters
        "image The mayor on her arrival",  # no label: it begins in small letters
        "Images The mayor on her arrival",  # another word
        "Image: The mayor on her arrival",  # a phrase of the packs may say so, a label alone is something else
        "Image The mayor",  # too short to be told from a headline
        f"Image The {words(60)[:-1]}",  # too long
        "The Image of the mayor on arrival",  # not at the start
    ],
)
def test_near_misses_stay(text: str) -> None:
    """What only uses the same words."""
    assert not goes(text)


def test_what_is_gone_already_is_left_alone() -> None:
    """A verdict is a change of a decision."""
    some_survey = surveyed(page(block(), block("Image The mayor on her arrival")), captions=_LABELS)

    assert not fates(CaptionLine(), some_survey, "kd")


def test_a_language_without_labels() -> None:
    """Nothing is said."""
    assert not fates(CaptionLine(), surveyed(page(block(), block("Image The mayor on her arrival"))))


def test_a_heading() -> None:
    """It heads a section, whatever its first word."""
    heading = block("Photo Sources and Display Controls", kind=Kind.HEADING)
    assert not fates(CaptionLine(), surveyed(page(block(), heading, block()), captions=_LABELS))
