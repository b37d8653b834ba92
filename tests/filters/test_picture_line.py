"""Lines right below pictures, like which there is no other on the page."""

from __future__ import annotations

from cleanarticle.filters.picture_line import PictureLine
from cleanarticle.model import Species
from tests.builders import PROSE, fates, page_of, surveyed

_LINES = ("The wall before the storm", "The mayor looks at it", "Masons at work in May")


def _gone(lines: tuple[str, ...] = _LINES, *, tag: str = "p class=small", more: str = "", kept: str = "") -> list[int]:
    """Numbers of what goes of lines below a picture each, with paragraphs between them."""
    html = "".join(f"<p>{PROSE}</p><img src=/{number}.jpg><{tag}>{line}</{tag}>" for number, line in enumerate(lines))
    some_page = page_of(f"<body><div>{html}<p>{PROSE}</p>{more}<p>{PROSE}</p></div>")
    said = fates(PictureLine(), surveyed(some_page), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.CAPTION}
    return list(said)


def test_captions() -> None:
    """Two or three, in an element of their own sort, or shorter than any paragraph."""
    assert _gone() == [1, 3, 5]
    assert _gone(_LINES[:2]) == [1, 3]
    assert _gone(tag="em") == [1, 3, 5]
    assert _gone(kept="kdkkkdkkk") == [3]


def test_a_form_that_other_lines_have() -> None:
    """Subheads look like it, too."""
    assert _gone(more="<p class=small>And what is next</p>") == []
    assert _gone(more="<p>And what is next</p>") == [1, 3, 5]


def test_other_lines_below_pictures() -> None:
    """One may be anything; names of things, sentences, links, headings and paragraphs are none."""
    assert _gone(_LINES[:1]) == []
    assert _gone(("Bread", "Old cheese", "Wine")) == []
    assert _gone(tuple(f"{line}." for line in _LINES)) == []
    assert _gone(tuple(f"<a href=/story>{line}</a>" for line in _LINES)) == []
    assert _gone(tag="h3") == []
    assert _gone((PROSE,) * 3) == []


def test_other_pictures() -> None:
    """Most of them have a line."""
    assert _gone(more=f"<img src=/a.jpg><p>{PROSE}</p><img src=/b.jpg>") == []


def _below_button(
    button: str = "<a href=/1>[+] Enlarge<img src=/1.jpg></a>", *, kept: str = "kdkk", inner: str = ""
) -> list[int]:
    """Numbers of what goes below a button, in one element with it."""
    box = f"<div>{button}<div>The mayor says that he knew nothing of the wall.</div>{inner}</div>"
    some_page = page_of(f"<body><div><p>{PROSE}</p>{box}<p>{PROSE[::-1]}</p></div>")
    said = fates(PictureLine(), surveyed(some_page, phrases={Species.CAPTION: {"exact": ["enlarge"]}}), kept)
    return list(said)


def test_below_a_button_that_enlarges_its_picture() -> None:
    """Whatever it says, in an element that holds little else."""
    assert _below_button() == [2]
    assert _below_button("<img src=/1.jpg><p><a href=/1>Enlarge</a></p>") == [2]
    assert _below_button(kept="kkkk") == []
    assert _below_button("<img src=/1.jpg><p><a href=/1>The wall</a></p>") == []
    assert _below_button("<img src=/1.jpg><p>Enlarge</p>") == []
    assert _below_button("<p><a href=/1>Enlarge</a></p>") == []
    assert _below_button(kept="kdkkkk", inner="<p>More.</p><p>And more.</p>") == []


def _codes(html: str) -> dict[int, str]:
    """What is said of the lines of a page that a picture and some HTML follow."""
    some_page = page_of(f"<body><div><p>{PROSE}</p><img src=/1.jpg>{html}<p>{PROSE}</p></div>")
    return {number: said.code for number, said in fates(PictureLine(), surveyed(some_page)).items()}


def test_a_triangle_that_points_at_the_picture() -> None:
    """Whatever its end; one that points down, or below no picture, says nothing."""
    assert _codes("<p>▲The old wall, seen from the sea.</p>") == {1: "points-at-picture"}
    assert _codes("<p>▼The old wall, seen from the sea</p>") == {}
    assert _codes("<p>The old wall, seen from the sea</p><p>▲The quay</p>") == {}


def test_triangles_that_point_at_no_picture() -> None:
    """They say what rose, or list things below one picture, as Korean papers do; below two each may have its own."""
    assert _codes("<p>▲ 2.3 % Halmark Stone</p>") == {}
    assert _codes("<p>▲Alpha Road is closed</p><p>▲Beta Road is open</p>") == {}
    assert _codes("<p>▲The quay</p><img src=/2.jpg><p>▲The wall</p>") == dict.fromkeys((1, 2), "points-at-picture")
    assert _codes("<img src=/2.jpg><p>▲The quay</p><p>▲The wall</p>") == dict.fromkeys((1, 2), "points-at-picture")


def test_a_table_that_only_sets_captions() -> None:
    """One or two below as many pictures; more cells, and a sentence, may be what the article says."""
    cell = "<td>The old wall, seen from the sea</td>"

    assert _codes(f"<table><tr>{cell}</tr></table>") == {1: "in-picture-table"}
    assert _codes(f"<table><tr>{cell * 2}</tr></table>") == {1: "in-picture-table"}
    assert _codes(f"<img src=/2.jpg><table><tr>{cell * 2}</tr></table>") == dict.fromkeys((1, 2), "in-picture-table")
    assert _codes(f"<table><tr>{cell * 3}</tr></table>") == {}
    assert _codes("<table><tr><td>The wall is seen from the sea.</td></tr></table>") == {}
