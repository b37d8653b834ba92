"""Words of two inline elements that nothing but a style parts."""

from __future__ import annotations

import pytest

import cleanarticle


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<span>Read more</span><a href=/wall>The old wall</a>", "Read more The old wall"),
        ("<span>Ann Lee</span><span>Reporter</span>", "Ann Lee Reporter"),
        ("<a href=/lee>Ann Lee</a><span>Reporter</span>", "Ann LeeReporter"),  # bylines are told by it
        ("go to the<a href=/wall>Wall</a>.", "go to the Wall."),
        ("<b>W</b>e build", "We build"),  # a drop cap
        ("Harbour<b>FM</b>", "HarbourFM"),  # capitals alone go on with the word
        ("the <i>Mary</i> <b>Ann</b>", "the Mary Ann"),
        ("<b>THE</b>Wall", "THEWall"),  # capitals end no word that can be told
        ("<b>Größe</b><i>Über alles</i>", "Größe Über alles"),
        ("one<br><b>Two</b> three", "one\nTwo three"),
    ],
)
def test_a_blank_between_words(inside: str, text: str) -> None:
    """One stands where a word with a capital follows a small letter right at the border of two elements."""
    article = cleanarticle.extract(f"<body><p>{inside}</p></body>")

    assert "\n".join(block.text for block in article.blocks) == text
