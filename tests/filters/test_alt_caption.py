"""Lines that say what the alternative text of their picture says."""

from __future__ import annotations

from cleanarticle.filters.alt_caption import AltCaption
from cleanarticle.model import Species
from tests.builders import PROSE, fates, page_of, surveyed

_LINES = ("The wall before the storm", "The mayor looks at it", "Masons at work in May", "The wall as it is now")


def _gone(lines: tuple[str, ...] = _LINES, alts: tuple[str, ...] = (), *, tag: str = "p") -> list[int]:
    """Numbers of what goes of lines below a picture each, with paragraphs between them."""
    html = "".join(
        f"<p>{PROSE}</p><img src=/{number}.jpg alt='{alt}'><{tag}>{line}</{tag}>"
        for number, (line, alt) in enumerate(zip(lines, alts or lines, strict=True))
    )
    said = fates(AltCaption(), surveyed(page_of(f"<body><div>{html}<p>{PROSE}</p></div>")))
    assert {verdict.species for verdict in said.values()} <= {Species.CAPTION}
    return list(said)


def test_captions() -> None:
    """Four of them, however the picture's text is broken."""
    assert _gone() == [1, 3, 5, 7]
    assert _gone(alts=(" The wall\nbefore the storm", *_LINES[1:])) == [1, 3, 5, 7]


def test_lines_that_are_none() -> None:
    """Three may be what the article lists; so may names, and headings; other words are no caption."""
    assert _gone(_LINES[:3]) == []
    assert _gone(("Bread", "Old cheese", "Wine", "Olives")) == []
    assert _gone(tag="h3") == []
    assert _gone(tag="a href=/story") == []
    assert _gone(alts=("wall", *_LINES[1:])) == []


def test_prose_below_its_pictures() -> None:
    """Where most of the page stands there, it is the article."""
    assert _gone((PROSE,) * 4, (PROSE,) * 4) == []


def test_a_sentence_is_a_caption_by_itself() -> None:
    """Names and headlines of things are none, nor are a few words."""
    assert _gone(("Masons look at the old wall in May.",)) == [1]
    assert _gone(("Masons at the old wall in May",)) == []
    assert _gone(("Masons at work.",)) == []
