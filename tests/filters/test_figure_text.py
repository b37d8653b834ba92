"""Captions in figures that have no figcaption."""

from __future__ import annotations

import pytest

import cleanarticle
from tests.builders import PROSE, words

_CAPTION = "Volunteers carried sandbags to the wall during the night of the storm last winter."
_PICTURE = "<img src=/wall.jpg width=900 height=600>"
_CREDIT = "Ana Vell"


def text_with(figure: str) -> str:
    """The text of a page whose article has such a figure between its paragraphs."""
    paragraphs = [f"<p>{PROSE}</p><p>Work begins in May, said the mayor, and will take two years.</p>"] * 2
    prose = "".join([f"<p>On day {number} {words(40).lower()}</p>" for number in range(4)])
    return cleanarticle.extract(f"<article><h1>The wall</h1>{paragraphs[0]}{figure}{prose}</article>").text


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure>{_PICTURE}<p>{_CAPTION}</p></figure>",
        f"<figure><div>{_PICTURE}</div><div><span>{_CAPTION}</span></div></figure>",
        f"<figure>{_PICTURE}{_CAPTION}</figure>",
        f"<figure><picture>{_PICTURE}</picture><p>{_CAPTION}</p><p>{_CREDIT}</p></figure>",
    ],
)
def test_a_caption_without_figcaption(figure: str) -> None:
    """It goes, though it is a whole sentence."""
    found = text_with(figure)

    assert PROSE in found
    assert _CAPTION not in found
    assert _CREDIT not in found


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><p>{_CAPTION}</p></figure>",  # a figure of text
        f"<figure><p>{_CAPTION}</p>{_PICTURE}</figure><p></p>",
        f"<figure>{_PICTURE}</figure><p>{_CAPTION}</p>",
        f"<figure>{_PICTURE}</figure><figure><blockquote><p>{PROSE}</p></blockquote><p>{_CAPTION}</p></figure>",
        f"<figure>{_PICTURE}<ul><li>{_CAPTION}</li></ul></figure>",
        f"<figure>{_PICTURE}" + f"<p>{_CAPTION}</p>" + f"<p>{PROSE}</p>" * 4 + "</figure>",
    ],
)
def test_what_is_no_caption(figure: str) -> None:
    """Text without a picture above it, outside the figure, or below a quote; a list, and an article in a figure."""
    assert _CAPTION in text_with(figure)
