"""Every form of page that callers hold comes in, and leaves as it was."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from lxml import etree, html, objectify

from cleanarticle.errors import PageTooLarge
from cleanarticle.options import Options
from cleanarticle.parsing.door import open_page

if TYPE_CHECKING:
    from cleanarticle.parsing.door import Input

OPTIONS = Options()
PAGE = (
    '<html lang="en"><head><title>Rain &amp; wind</title></head><body class="a b"><p>one<!-- no --> two<br/>three</p>'
    "tail</body></html>"
)
TEXT = "Rain & windone twothreetail"


def text(page: Input) -> str:
    """All text of a page that came through the door."""
    root = open_page(page, options=OPTIONS).document.root
    return "".join(part for part in root.itertext(tag=etree.Element) if part)


@pytest.mark.parametrize("codec", ["latin-1", "cp1251", "utf-16", "utf-8", "gbk"])
def test_the_size_is_that_of_the_bytes(codec: str) -> None:
    """Whatever the parser makes of them; of a str it is that of its characters."""
    written = "<p>" + ("é" if codec == "latin-1" else "д") * 150
    data = written.encode(codec)
    open_page(data, charset=codec, options=Options(max_bytes=len(data), on_limit="raise"))
    open_page(written, options=Options(max_bytes=len(written), on_limit="raise"))
    for page in (data, written):
        with pytest.raises(PageTooLarge):
            open_page(page, charset=codec, options=Options(max_bytes=len(page) - 1, on_limit="raise"))


@pytest.mark.parametrize("most", range(10, 16))
def test_the_size_limit_cuts_no_character(most: int) -> None:
    """A page of UTF-8 stays one when the limit falls into its only character beyond ASCII."""
    opened = open_page("<p>a word😀 and more".encode(), options=Options(max_bytes=most))
    assert opened.document.root.xpath("string()").rstrip(" a") == ("a word" if most < 13 else "a word😀")
    assert opened.document.notes == (f"the page has more than {most} bytes; only the first {most} were read",)


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        PAGE.encode(),
        bytearray(PAGE.encode()),
        memoryview(PAGE.encode()),
        html.document_fromstring(PAGE),
        etree.ElementTree(html.document_fromstring(PAGE)),
        etree.fromstring(PAGE),
        etree.fromstring(PAGE.replace("<html", '<html xmlns="http://www.w3.org/1999/xhtml"')),
        BeautifulSoup(PAGE, "lxml"),
        BeautifulSoup(PAGE, "html.parser"),
    ],
    ids=[
        "str",
        "bytes",
        "bytearray",
        "memoryview",
        "lxml.html",
        "tree",
        "etree",
        "xhtml",
        "soup-lxml",
        "soup-html.parser",
    ],
)
def test_forms(page: Input) -> None:
    """All forms of one page give the same text, language and classes."""
    root = open_page(page, options=OPTIONS).document.root
    assert text(page) == TEXT
    assert root.get("lang") == "en"
    assert [element.get("class") for element in root.iter("body")] == ["a b"]
    assert [element.tag for element in root.iter("p", "br")] == ["p", "br"]


def test_bytes_are_decoded() -> None:
    """The decision about the encoding comes with the page."""
    opened = open_page("<p>größer</p>".encode("cp1252"), charset="latin1", options=OPTIONS)
    assert opened.decoded is not None
    assert (opened.decoded.encoding, opened.decoded.because) == ("windows-1252", "given")


def test_other_forms_have_no_encoding() -> None:
    """There is nothing to decode in a str."""
    assert open_page(PAGE, options=OPTIONS).decoded is None


def test_an_element_is_read_without_what_surrounds_it() -> None:
    """A part of a page stands for itself."""
    body = html.document_fromstring(PAGE)[1]
    assert open_page(body[0], options=OPTIONS).document.root is body[0]


def test_a_tag_is_read_without_what_surrounds_it() -> None:
    """A tag of a soup likewise."""
    tag = BeautifulSoup(PAGE, "html.parser").p
    assert tag is not None
    assert text(tag) == "one twothree"


def test_the_callers_tree_is_not_changed() -> None:
    """Trees are read, never written, also where markup is odd."""
    tree = html.document_fromstring("<body><p>x</p><noscript><p>y</p>")
    before = etree.tostring(tree)
    open_page(tree, options=OPTIONS)
    assert etree.tostring(tree) == before


def test_the_callers_soup_is_not_changed() -> None:
    """A soup is copied, with its order and its text."""
    soup = BeautifulSoup("<p>one<!-- c --><b>two</b></p><![CDATA[x]]>\x0c<a:b c:d='e'>f</a:b>", "html.parser")
    before = str(soup)
    open_page(soup, options=OPTIONS)
    assert str(soup) == before


def test_a_soup_of_any_names() -> None:
    """Names and characters that no XML tree can hold do not stop the copy; their text stays."""
    soup = BeautifulSoup("<p>one</p>", "html.parser")
    odd = soup.new_tag("odd name", attrs={"1x": "y"})
    odd["class"] = ["a", "b"]  # type: ignore[assignment] # as callers may do
    odd.string = "two\0\x0b"
    assert soup.p is not None
    soup.p.append(odd)
    soup.p["on click"] = "\0"
    assert text(soup) == "onetwo"


def test_a_deep_soup() -> None:
    """Depth costs no recursion."""
    soup = BeautifulSoup("<div>" * 50_000 + "deep", "html.parser")
    assert text(soup) == "deep"


def test_xhtml_with_prefixes() -> None:
    """Prefixed elements keep their local names, comments and instructions vanish with their text kept apart."""
    source = b'<x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:p xml:lang="de">a<?pi b?>c<!-- d -->e</x:p>f</x:html>'
    root = open_page(etree.parse(io.BytesIO(source)), options=OPTIONS).document.root
    assert etree.tostring(root) == b'<html><p lang="de">ace</p>f</html>'


def test_elements_that_give_their_siblings_for_children() -> None:
    """lxml.objectify's do."""
    assert text(objectify.fromstring(PAGE)) == TEXT


@pytest.mark.parametrize("name", ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"])
def test_namespaces_below_the_root(name: str) -> None:
    """Some builders give only a part of the tree a namespace."""
    root = etree.fromstring(f"<html><body><p>one</p><a xmlns='{name}' class='b'><title>two</title></a></body></html>")
    copy = open_page(root, options=OPTIONS).document.root

    assert [element.tag for element in copy.iter()] == ["html", "body", "p", "a", "title"]
    assert (root[0][1].tag, copy[0][1].get("class")) == (f"{{{name}}}a", "b")


def test_a_tag_that_was_decomposed() -> None:
    """It has neither attributes nor children; its soup has the rest."""
    soup = BeautifulSoup(PAGE, "html.parser")
    tag = soup.p
    assert tag is not None
    tag.decompose()

    assert (text(tag), text(soup)) == ("", "Rain & windtail")


def test_a_comment_is_an_empty_page() -> None:
    """As lxml has it, comments are elements; as a page, one holds nothing."""
    document = open_page(etree.Comment("x"), options=OPTIONS).document
    assert len(document.root) == 0
    assert document.notes


def test_an_empty_tree() -> None:
    """A tree without a root holds nothing."""
    assert text(etree.ElementTree()) == ""  # type: ignore[call-overload] # the stubs know no empty tree


@pytest.mark.parametrize("page", [None, 5, ["<p>"], object(), io.BytesIO(b"<p>")])
def test_anything_else(page: object) -> None:
    """The error says what is accepted and what came."""
    with pytest.raises(TypeError, match=r"bytes, str, an lxml .* BeautifulSoup .* not \w+"):
        open_page(page, options=OPTIONS)


def test_bs4_is_not_imported_for_bytes() -> None:
    """Importing bs4 takes longer than a hundred pages; the usual page does not need it."""
    code = (
        "import sys; from cleanarticle.parsing.door import open_page; from cleanarticle.options import Options; "
        "open_page(b'<p>x</p>', options=Options()); sys.exit('bs4' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code


_NESTED = (
    "<html><body>" + "<div>" * 60 + "<p>one</p>two<p>three <i>four</i> five</p>six" + "</div>" * 60 + "</body></html>"
)
_TREES = [
    html.document_fromstring(_NESTED),
    etree.fromstring(_NESTED.replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')),
    BeautifulSoup(_NESTED, "html.parser"),
]


@pytest.mark.parametrize("tree", _TREES)
def test_the_depth_of_a_tree_is_bounded(tree: Input) -> None:
    """As that of a page: what is deeper is read, in its order, as if it stood at that depth, or is an error."""
    document = open_page(tree, options=Options(max_depth=40)).document
    depths = [len(list(element.iterancestors())) for element in document.root.iter()]
    assert document.notes == ("elements deeper than 40 were read as if they stood at that depth",)
    assert max(depths) == 40
    assert "|".join(document.root.itertext()) == "one|two|three |four| fivesix"

    with pytest.raises(PageTooLarge) as caught:
        open_page(tree, options=Options(max_depth=40, on_limit="raise"))
    assert (caught.value.limit, caught.value.seen > 40) == ("max_depth", True)
    assert open_page(tree, options=Options(max_depth=63, on_limit="raise")).document.notes == ()


@pytest.mark.parametrize("kind", ["soup", "xhtml"])
def test_the_time_for_a_copy_is_bounded(kind: str) -> None:
    """What was copied until then is read."""
    markup = "<html><body>" + "<p>one <b>two</b></p>" * 3_000 + "</body></html>"
    tree: Input = BeautifulSoup(markup, "html.parser")
    if kind == "xhtml":
        tree = etree.fromstring(markup.replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">'))
    document = open_page(tree, options=Options(max_seconds=1e-9)).document
    assert document.notes == ("only the start of the page was read: max_seconds is 1e-09",)

    with pytest.raises(PageTooLarge):
        open_page(tree, options=Options(max_seconds=1e-9, on_limit="raise"))
