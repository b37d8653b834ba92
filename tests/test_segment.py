"""HTML -> blocks, marks and media: every case of tests/cases/segment, one idea each, and what a case cannot show.

A case is a line "=== title", the page's HTML, a line "---", and what must come out: a line for each block (its kind,
its tag, those of its facts that are not the usual ones, its text), then one for each mark and medium.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree
from lxml.html import document_fromstring

from cleanarticle.errors import PageTooLarge
from cleanarticle.model import Block, Mark, Medium, Node, Page
from cleanarticle.options import Options
from cleanarticle.walk.outline import Outline
from cleanarticle.walk.segment import segment
from tests.builders import page_of

_FOLDER = Path(__file__).parent / "cases" / "segment"
_CASE = re.compile(r"^=== (.+)\n((?s:.*?))\n---\n((?s:.*?))\n*(?=^=== |\Z)", re.MULTILINE)


class Case(NamedTuple):
    """One case of a file."""

    name: str
    html: str
    expected: str


def _cases() -> list[Case]:
    return [
        Case(f"{path.stem}: {found[1]}", found[2], found[3])
        for path in sorted(_FOLDER.glob("*.case"))
        for found in _CASE.finditer(path.read_text("utf-8"))
    ]


def _shown(page: Page) -> str:
    """A page as the cases write it."""
    lines = [_shown_block(block, hidden=page.nodes[block.node].hidden) for block in page.blocks]
    return "\n".join([*lines, *map(_shown_mark, page.marks), *map(_shown_medium, page.media)])


def _shown_block(block: Block, *, hidden: bool) -> str:
    kind = f"{block.kind}-{block.level}" if block.level else str(block.kind)
    shares = {"linked": block.linked, "links": ",".join(block.links), "bold": block.bold, "italic": block.italic}
    facts = [f"{name}={value if isinstance(value, str) else f'{value:.2g}'}" for name, value in shares.items() if value]
    facts += ["joined"] * block.joined + ["hidden"] * hidden
    if block.inline_words:
        facts.append("inline=" + ",".join(block.inline_words))
    if block.row >= 0:
        facts.append(f"row={block.row}")
    if block.words != len(block.text.split()):
        facts.append(f"words={block.words}")
    return " ".join([kind, block.tag, *facts, "|", block.text])


def _shown_mark(mark: Mark) -> str:
    return f'mark {mark.name} "{mark.value}" "{mark.text}" @{mark.block}'


def _shown_medium(medium: Medium) -> str:
    facts = [f'{name}="{value}"' for name, value in (("alt", medium.alt), ("caption", medium.caption)) if value]
    if medium.width or medium.height:
        facts.append(f"{medium.width}x{medium.height}")
    return " ".join(["medium", medium.name, medium.url, *facts, f"@{medium.block}"])


def test_every_case_is_read() -> None:
    """A case with a typing error in its marks does not vanish."""
    titles = sum(len(re.findall("^===", path.read_text("utf-8"), re.MULTILINE)) for path in _FOLDER.glob("*.case"))

    assert len(_cases()) == titles > 0


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.name)
def test_case(case: Case) -> None:
    """The page gives these blocks, marks and media."""
    assert _shown(page_of(case.html)) == case.expected


class TestNodes:
    """The block-level elements around the blocks."""

    def test_parents_come_first(self) -> None:
        """Numbers are places; node 0 is the root, and each parent has a lower number."""
        nodes = page_of("<div><p>One.</p><section><p>Two.</p></section></div><p>Three.</p>").nodes

        assert [node.number for node in nodes] == list(range(len(nodes)))
        assert nodes[0].parent == -1
        assert all(0 <= node.parent < node.number for node in nodes[1:])
        assert [node.depth for node in nodes[1:]] == [nodes[node.parent].depth + 1 for node in nodes[1:]]

    def test_words_of_names(self) -> None:
        """Class, id, role and itemprop are split at case and punctuation; numbers are no words."""
        page = page_of('<div class="postBody entry-content2" id="main_1" role="main" itemprop="articleBody">One.</div>')

        assert page.nodes[-1].words == ("post", "body", "entry", "content", "main", "main", "article", "body")

    def test_paths(self) -> None:
        """Equal tags and classes all the way up are one path; an id makes no difference, a class does."""
        page = page_of(
            '<div class="a" id="1"><p>One.</p></div><div class="a" id="2"><p>Two.</p></div>'
            '<div class="b"><p>Three.</p></div>'
        )
        paths = [page.nodes[block.node].path for block in page.blocks]

        assert paths[0] == paths[1] != paths[2]

    def test_paths_of_numbered_classes(self) -> None:
        """A class that a program numbered makes no path of its own; the columns of a grid do."""
        names = "vc_custom_1570202348512", "vc_custom_1570202351", "col-4", "col-6"
        page = page_of("".join(f"<div class='{name}'><p>Halmark</p></div>" for name in names))

        paths = [page.nodes[block.node].path for block in page.blocks]

        assert paths[0] == paths[1]
        assert len(set(paths)) == 3

    def test_an_element_with_two_texts_is_one_node(self) -> None:
        """The text before a child and the text after it stand in the same element."""
        page = page_of("<div>One.<p>Two.</p>Three.</div>")

        assert page.blocks[0].node == page.blocks[2].node != page.blocks[1].node

    @pytest.mark.parametrize("style", ["display:none", "DISPLAY : NONE", "color:red;Visibility:Hidden"])
    def test_hidden_by_style(self, style: str) -> None:
        """In any case of letters."""
        page = page_of(f"<div style='{style}'>One.</div><div style='display:block'>Two.</div>")

        assert [page.nodes[block.node].hidden for block in page.blocks] == [True, False]

    @pytest.mark.parametrize("tag", ["span", "em", "strong", "small", "cite"])
    def test_shown_as_a_block(self, tag: str) -> None:
        """A style makes a paragraph of an inline element: a caption above the first sentence."""
        page = page_of(f"<p><{tag} style='display: block'>The harbour at noon</{tag}>The wall was rebuilt.</p>")

        assert [block.text for block in page.blocks] == ["The harbour at noon", "The wall was rebuilt."]

    def test_hidden_from_above(self) -> None:
        """What stands in a hidden element is hidden."""
        page = page_of("<div hidden><section><p>One.</p></section></div><p>Two.</p>")

        assert [page.nodes[block.node].hidden for block in page.blocks] == [True, False]


def test_records_are_whole() -> None:
    """The walk makes them without their constructors, so a field that is added must be added there, too."""
    page = page_of("<ul><li>One <b>two</b></li></ul><p>Three<br>four</p>")

    assert {len(each) for each in page.blocks} == {len(Block._fields)}
    assert {len(each) for each in page.nodes} == {len(Node._fields)}


class TestPieces:
    """A block's text in runs of one style."""

    def test_plain_text_has_none(self) -> None:
        """It is a run of its own."""
        assert page_of("<p>One <span>two</span>.</p>").blocks[0].pieces == ()

    def test_they_give_the_text(self) -> None:
        """Joined and folded they are the block's text."""
        block = page_of('<p>One <b>two <a href="/x">three</a></b>\n <i>four</i>.</p>').blocks[0]

        assert " ".join("".join(piece.text for piece in block.pieces).split()) == block.text == "One two three four."


class TestDepth:
    """Nesting that no reader would write by hand."""

    def _nested(self, root: etree._Element, path: str, tag: str, depth: int) -> etree._Element:
        """The innermost of elements in each other that are put into one of a tree."""
        inner = root.find(path)
        assert inner is not None
        for _ in range(depth):
            inner = etree.SubElement(inner, tag)
        return inner

    def test_three_thousand_elements(self) -> None:
        """The walk has a stack of its own."""
        root = document_fromstring("<p>One.</p>")
        inner = self._nested(root, "body", "div", 3_000)
        inner.text = "Deep."
        page = segment(root, Options())

        assert [block.text for block in page.blocks] == ["One.", "Deep."]
        assert page.nodes[page.blocks[1].node].depth == 3_001

    def test_three_thousand_inline_elements(self) -> None:
        """Likewise where no element opens a block."""
        root = document_fromstring("<p>One</p>")
        inner = self._nested(root, "body/p", "b", 3_000)
        inner.text, inner.tail = " two", " three."
        page = segment(root, Options())

        assert [block.text for block in page.blocks] == ["One two three."]

    def test_menus_in_menus(self) -> None:
        """Each is asked for what it holds without looking through all of them again and again."""
        root = document_fromstring("<p>One.</p>")
        inner = self._nested(root, "body", "nav", 20_000)
        etree.SubElement(inner, "p").text = "Deep."

        assert [block.text for block in segment(root, Options()).blocks] == ["One.", "Deep."]


class TestNoteMarks:
    """Numbers that lead to the notes of a page."""

    @pytest.mark.parametrize(
        "mark",
        [
            '<sup><a href="#fn1">1</a></sup>',
            '<a href="#fn1"><sup>1</sup></a>',
            '<sup id="ref-1"><a href="#note-1">[1]</a></sup>',
            '<sup>[<a href="#n">12</a>]</sup>',
            '<sup><a href="#n">*</a></sup>',
            '<a class="footnote-anchor" href="#footnote-1">1</a>',
            '<a role="doc-noteref" href="#n">[1]</a>',
        ],
    )
    def test_they_are_no_text(self, mark: str) -> None:
        """They would run into the word before them."""
        assert [block.text for block in page_of(f"<p>The wall is old{mark}. It broke.</p>").blocks] == [
            "The wall is old. It broke."
        ]

    @pytest.mark.parametrize(
        "line",
        [
            '<p>See chapter <a href="#c1">1</a></p>',
            '<p>See our <a class="footnote" href="#n1">notes of chapter 1</a></p>',
            '<p>See chapter <a class="footnote" href="/c1">1</a></p>',
            '<p><a class="footnote-number" href="#footnote-anchor-1">1</a></p>',
            '<p>See footnote <a class="footnote" href="#n1">1</a></p>',
        ],
    )
    def test_other_links_stay(self, line: str) -> None:
        """Those in the text, words, those that lead elsewhere, and the numbers of the notes themselves."""
        (block,) = page_of(line).blocks

        assert block.text.endswith("1")

    @pytest.mark.parametrize(
        "mark",
        ["<sup>2</sup>", '<sup><a href="/notes">2</a></sup>', '<sup><a href="#top">to the top</a></sup>'],
    )
    def test_other_superscripts_stay(self, mark: str) -> None:
        """Powers, links to other pages, words."""
        (block,) = page_of(f"<p>The area is 20 km{mark}, they say.</p>").blocks

        assert block.text != "The area is 20 km, they say."


class TestOrnaments:
    """Signs that screen readers pass over."""

    @pytest.mark.parametrize(
        "line",
        [
            '<li><span aria-hidden="true">+</span><span>Nearly silent</span></li>',
            '<li><span aria-hidden="true">–</span> Nearly silent</li>',
            '<h2>Nearly silent <a href="#silent" aria-hidden="true">#</a></h2>',
            '<h2><a href="#silent">Nearly silent<span aria-hidden="true">#</span></a></h2>',
        ],
    )
    def test_they_are_no_text_at_an_end_of_a_line(self, line: str) -> None:
        """They would run into the first word, or the last."""
        assert [block.text for block in page_of(line).blocks] == ["Nearly silent"]

    @pytest.mark.parametrize(
        "line",
        [
            '<p><span aria-hidden="true">−</span>4 degrees</p>',
            '<p><span aria-hidden="true">$</span>four and a half</p>',
            '<p><span aria-hidden="true">“</span>Four degrees</p>',
            '<p>Wall <span aria-hidden="true">–</span> four houses</p>',
            '<p><b>Wall<span aria-hidden="true">–</span></b> four houses</p>',
            '<p><span aria-hidden="true">+</span></p>',
            "<p><span>+</span>Nearly silent</p>",
        ],
    )
    def test_other_signs_stay(self, line: str) -> None:
        """Those of a number, of speech, of money and amid a line, and one that readers are told."""
        (block,) = page_of(line).blocks

        assert set("−$“–+") & set(block.text)


class TestMenus:
    """<nav> and <footer> of links and labels alone."""

    def test_one_block(self) -> None:
        """All of it is one block, with the first link."""
        page = page_of("<nav><ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li></ul></nav><p>Three.</p>")

        assert [(block.tag, block.text, block.links) for block in page.blocks] == [
            ("nav", "One Two", ("/a",)),
            ("p", "Three.", ()),
        ]

    def test_an_anchor_before_its_links(self) -> None:
        """What leads nowhere is no link: without one, a long menu would be the page's longest text."""
        page = page_of("<nav><a id='top'>Menu</a><a href='/b'>Two</a></nav><p>Three.</p>")

        assert page.blocks[0].links == ("/b",)
        assert page.blocks[0].linked == 1.0

    def test_more_than_a_menu(self) -> None:
        """One that holds a paragraph is read as any element; the menu in it is a menu."""
        page = page_of(
            "<footer><nav><a href='/a'>One</a> <a href='/b'>Two</a></nav><p>Three.</p><div>Four</div></footer>"
        )

        assert [(block.tag, block.text) for block in page.blocks] == [
            ("nav", "One Two"),
            ("p", "Three."),
            ("div", "Four"),
        ]

    def test_a_menu_after_one_that_is_more(self) -> None:
        """Each is looked at anew."""
        page = page_of("<nav><nav><p>One.</p></nav><nav><b>Two</b><i>three</i></nav></nav><nav><b>Four</b></nav>")

        assert [block.text for block in page.blocks] == ["One.", "Two three", "Four"]


class TestMedia:
    """Where the address of a lazily loaded image is looked for."""

    @pytest.mark.parametrize(("images", "url"), [(20, "/a.jpg"), (100, "data:x")])
    def test_among_many_images(self, images: int, url: str) -> None:
        """Not far: each of many in one <picture> would look through all of it."""
        html = "<picture>%s<source srcset=/a.jpg></picture>" % ("<img src=data:x>" * images)

        assert page_of(html).media[0].url == url


class TestLimits:
    """A page of more blocks than asked for."""

    _HTML = "<p>One.</p>" * 10_000

    def test_partial(self) -> None:
        """The first part is given, with a note."""
        page = segment(document_fromstring(self._HTML), Options(max_blocks=100))

        assert len(page.blocks) == 100
        assert page.notes == ("stopped at 100 blocks: max_blocks is 100",)

    def test_just_as_many(self) -> None:
        """Nothing was cut off, so nothing is said."""
        page = segment(document_fromstring(self._HTML), Options(max_blocks=10_000))

        assert (len(page.blocks), page.notes) == (10_000, ())

    @pytest.mark.parametrize("html", [_HTML, "<b>x</b><br>" * 10_000, "<div><i></i></div>" * 10_000])
    def test_time(self, html: str) -> None:
        """Flat pages are watched, too, and pages without blocks."""
        page = segment(document_fromstring(html), Options(max_seconds=1e-9))

        assert len(page.blocks) < 10_000
        assert any("max_seconds" in note for note in page.notes)

    def test_a_drop_cap_is_the_last_block(self) -> None:
        """Its paragraph is behind the limit: nothing is left to put it before."""
        html = '<p>One.</p><div class="dropcap">T</div>' + "<i></i>" * 5_000 + "<p>he town</p>"

        assert [each.text for each in segment(document_fromstring(html), Options(max_blocks=1)).blocks] == ["One."]

    def test_error(self) -> None:
        """Where the options ask for it."""
        with pytest.raises(PageTooLarge) as caught:
            segment(document_fromstring(self._HTML), Options(max_blocks=100, on_limit="raise"))

        assert caught.value.limit == "max_blocks"


def test_the_root_alone() -> None:
    """An element without any text has no blocks."""
    page = segment(document_fromstring("<html></html>"), Options())

    assert not page.blocks
    assert not page.marks
    assert not page.media


def test_any_element_may_be_the_root() -> None:
    """What follows the root in its document is not the root's."""
    root = document_fromstring("<div id='a'>One.</div>Two.").get_element_by_id("a")

    assert [block.text for block in segment(root, Options()).blocks] == ["One."]


def test_names_of_many_lines_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of lines in one element, each in a named one, took quadratic time: each line read all the names."""
    asked: list[str] = []
    words = Outline.words

    def read(outline: Outline, names: str) -> tuple[str, ...]:
        asked.append(names)
        return words(outline, names)

    monkeypatch.setattr(Outline, "words", read)
    lines = '<span class="line of-a-song">La la la.</span><br>' * 50

    found = page_of(f"<div class=song>{lines}</div>").blocks

    assert (len(found), len([names for names in asked if "line" in names])) == (50, 1)
    assert {block.inline_words[:4] for block in found} == {("line", "of", "a", "song")}
