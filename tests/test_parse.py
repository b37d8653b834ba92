"""Any page becomes a tree, and nothing that a browser would show is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cleanarticle.errors import PageTooLarge
from cleanarticle.options import Options
from cleanarticle.parsing import end_tags, repairs
from cleanarticle.parsing.document import Document
from cleanarticle.parsing.parse import parse

OPTIONS = Options()
PROSE = "It rained on Monday, and the river rose by two metres."
# Tags whose content the walk leaves out; a sentence that ends up in one of these is lost.
UNSEEN = {
    "math",
    "script",
    "style",
    "title",
    "textarea",
    "select",
    "option",
    "noscript",
    "template",
    "svg",
    "iframe",
    "plaintext",
}


def inside(document: Document, words: str) -> set[str]:
    """Tags of all elements around the first text that holds the words."""
    for element in document.root.iter():
        if words in (element.text or ""):
            return {str(element.tag), *(str(above.tag) for above in element.iterancestors())}
        if words in (element.tail or ""):
            return {str(above.tag) for above in element.iterancestors()}
    return set()


def text(document: Document) -> str:
    """All text of the tree."""
    return "".join(document.root.itertext())


def test_a_plain_page() -> None:
    """A sound page is read by lxml, without a note."""
    document = parse(f"<html><body><p>{PROSE}</p></body></html>", OPTIONS)
    assert (text(document), document.notes, document.reader) == (PROSE, (), "lxml")


@pytest.mark.parametrize("page", ["", " \n", "<!-- only -->", "<!doctype html>", "\0", "\ufeff"])
def test_nothing_to_read(page: str) -> None:
    """An empty page is an empty root with a note."""
    document = parse(page, OPTIONS)
    assert (document.root.tag, len(document.root), len(document.notes)) == ("html", 0, 1)


def test_an_open_element_without_text() -> None:
    """Only doctypes stand in it, so that closing it would leave no page."""
    assert list(parse("<plaintext><!doctype<p><!doctype", Options()).root.iter("plaintext"))


def test_text_and_utf8_give_the_same_tree() -> None:
    """The bytes of a page and its text are two forms of one page, whatever its meta element says."""
    page = f"<meta charset=koi8-r><p title=ö>{PROSE} Größe, размер</p>"
    assert etree.tostring(parse(page, OPTIONS).root) == etree.tostring(parse(page.encode(), OPTIONS).root)


def test_xml_declaration_in_a_str() -> None:
    """A str that declares an encoding is read, which lxml itself refuses."""
    document = parse('<?xml version="1.0" encoding="utf-16"?><html><p>größer</p></html>', OPTIONS)
    assert text(document) == "größer"


@pytest.mark.parametrize(
    "page",
    [
        f"<title>Rain <body><p>{PROSE}</p></body></html>",
        f"<body><textarea>write here<p>{PROSE}</p></body></html>",
        f"<body><SCRIPT>var a = 1;\n<p>{PROSE}</p></body></html>",
        f"<style>p {{}}\n<body><p>{PROSE}</p></body></html>",
        f"<body><iframe src=x><div><p>{PROSE}</p></div></body></html>",
        f"<body><plaintext><p>{PROSE}</p></body></html>",
        f"<script>a</script><title>x<script>b<body><p>{PROSE}</p><p>that is all</p></body></html>",
        f"<body><select><option>one<p>{PROSE}</p></body>",
        f"<body><noscript><img src=x><p>{PROSE}</p></body>",
        f"<body><noscript><img src=x><p>{PROSE}</p><noscript><b>x</b></noscript></body>",
        f"<body><template><p>{PROSE}</p>",
        f"<body><svg><path><p>{PROSE}</p></body>",
        f"<html><body><p>x</p></body></html><p>{PROSE}</p>",
        f"<html><body><p>x</p></body></html><html><body><p>{PROSE}</p></body></html>",
        f"<p>x</html></html>{PROSE}",
        f"<head><noscript><img src=x></noscript></head><p>{PROSE}</p>",
        f"<script src=x /><p>{PROSE}</p>",
        f"<my-story data-x=1><p>{PROSE}</p></my-story>",
        f"<!--[if !IE]><!--><p>{PROSE}</p><!--<![endif]-->",
        f"<![if !IE]><p>{PROSE}</p><![endif]>",
        f"<table><p>{PROSE}</p><tr><td>x</table>",
        f"</div></p></body><p>{PROSE}",
        f"<article><p>a<math><mi>x</mi><p>{PROSE}</article>",
        f"<div><svg><symbol><path/><div><p>{PROSE}</div></symbol></svg></div><p>b",
    ],
)
def test_prose_is_seen(page: str) -> None:
    """Whatever is left open, the article behind it stands where the walk finds it."""
    tags = inside(parse(page, OPTIONS), PROSE)
    assert tags
    assert not tags & UNSEEN


@pytest.mark.parametrize("tag", ["noscript", "template", "select", "script", "iframe"])
def test_what_is_closed_stays_unseen(tag: str) -> None:
    """An element that is closed at the page's end is not taken for an unclosed one."""
    document = parse(f"<body><p>x</p><{tag}><p>{PROSE}</p></{tag}></body></html>", OPTIONS)
    assert tag in inside(document, PROSE)
    assert document.notes == ()


def test_a_drawing_may_hold_what_a_page_does() -> None:
    """What stands in its foreignObject is the drawing's."""
    document = parse(f"<p>x</p><svg><foreignObject><div>{PROSE}</div></foreignObject></svg><p>y</p>", OPTIONS)
    assert "svg" in inside(document, PROSE)


def test_many_unclosed_elements_of_one_name_cost_one_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """20 MB of them, nested 1,000 deep, took two minutes; and each had a note of its own."""
    searched: list[bytes] = []
    end_tags = repairs._end_tags

    def counted(data: bytes, tag: bytes) -> repairs._EndTags:
        searched.append(tag)
        return end_tags(data, tag)

    monkeypatch.setattr(repairs, "_end_tags", counted)
    document = parse("<object>x" * 100 + f"<p>{PROSE}</p>", OPTIONS)

    assert searched == [b"object"]
    assert "object" not in inside(document, PROSE)
    assert document.notes == ("<object> is never closed: what stands in it was read as part of the page",)


def test_a_script_cut_by_the_download_is_no_page() -> None:
    """Markup in a script that was cut short does not become text."""
    document = parse(f"<p>x</p><script>var html = '<p>{PROSE}</p>'; var more = 'a long string", OPTIONS)
    assert "script" in inside(document, PROSE)


def test_a_closing_br_breaks_the_line() -> None:
    """libxml2 drops ``</br>``; browsers break the line there."""
    document = parse("<p>one</br>two</BR>three</p>", OPTIONS)
    assert [element.tag for element in document.root.iter("br")] == ["br", "br"]


@pytest.mark.parametrize("end", ["</h3>", "</H3 >", "</h3\n>"])
def test_any_end_of_a_heading_closes_it(end: str) -> None:
    """A heading that is closed by the end tag of another rank does not hold the article."""
    document = parse(f"<h2>Bees{end}<div><p>{PROSE}</p></div><h4>Wasps</h4><p>x</p>", OPTIONS)
    assert [element.text for element in document.root.iter("h2", "h3", "h4")] == ["Bees", "Wasps"]
    assert not inside(document, PROSE) & {"h2", "h3"}


def test_a_paragraph_may_be_all_of_a_heading() -> None:
    """Libxml2 closes the heading at it, and browsers do not."""
    page = f"<h2 class=dek> <p class=x>Bees <b>and</b> wasps</p></h2><h3></h3><p>{PROSE}</p>"
    root = parse(page, OPTIONS).root
    assert [element.tag for element in root.iter("h2", "span", "b", "h3", "p")] == ["h2", "span", "b", "h3", "p"]
    assert inside(parse(page, OPTIONS), "Bees") >= {"h2", "span"}


def test_a_program_is_no_text_where_its_script_looks_closed() -> None:
    """HTML has no empty script, XHTML has: what stands behind one is program or page, by what tag comes next."""
    document = parse(f"<script type='x'/>run();</script><script src=a /><p>{PROSE}</p><script>go();</script>", OPTIONS)
    assert [element.text for element in document.root.iter("p")] == [PROSE]
    assert [element.text for element in document.root.iter("script")] == ["run();", None, "go();"]


def test_headings_in_headings_keep_their_ends() -> None:
    """Where each has an end tag of its own, nothing is changed: not the case of its name either."""
    page = "<h2>Bees <H3>and wasps</H3> and ants</h2></h4><p>x</p>"
    document = parse(page, OPTIONS)
    assert [element.tag for element in document.root.iter("h2", "h3", "h4")] == ["h2", "h3"]
    assert end_tags.mend_end_tags(page.encode(), ["Unexpected end tag : h4"]) is None


def test_cdata_in_xhtml() -> None:
    """XHTML's CDATA sections are text, but for those that guard a script."""
    page = (
        '<?xml version="1.0"?><html><head><script>//<![CDATA[\nif (1 < 2) {}\n//]]></script></head>'
        "<body><p><![CDATA[salt & <b>pepper</b>]]> and oil</p></body></html>"
    )
    document = parse(page, OPTIONS)
    assert document.root.findtext(".//p") == "salt & <b>pepper</b> and oil"
    assert "if (1 < 2) {}" in (document.root.findtext(".//script") or "")


def test_control_characters_are_removed() -> None:
    """Bells and NULs vanish, a vertical tab is white space."""
    assert text(parse("<p>one\0\x07\x0btwo\x1d</p>", OPTIONS)) == "one two"


def test_lone_surrogates_are_replaced() -> None:
    """A str that no encoding can hold is read all the same."""
    assert text(parse("<p>a\ud800b\ud83d\ude00</p>", OPTIONS)) == "a\ufffdb\U0001f600"


def test_size_limit_gives_a_part() -> None:
    """A page over the limit is cut between two characters, with a note."""
    document = parse("<p>" + "ö" * 1_000, Options(max_bytes=100))
    assert text(document) == "ö" * 97
    assert "100" in document.notes[0]


def test_size_limit_may_raise() -> None:
    """The error tells the limit and what the page has."""
    with pytest.raises(PageTooLarge) as caught:
        parse("<p>" + "x" * 1_000, Options(max_bytes=100, on_limit="raise"))
    assert (caught.value.limit, caught.value.allowed, caught.value.seen) == ("max_bytes", 100, 1_003)


@pytest.mark.parametrize("depth", [300, 2_000, 2_100, 10_000])
def test_deep_pages(depth: int) -> None:
    """Text at any depth under the limit is found, in page order, without a note."""
    document = parse("<div>" * depth + f"<p>{PROSE}</p>" + "</div>" * depth + "<p>after</p>", OPTIONS)
    assert text(document) == PROSE + "after"
    assert document.notes == ()
    assert document.reader == ("lxml" if depth < 2_048 else "deep")


@pytest.mark.parametrize("depth", [1, 3_000])
@pytest.mark.parametrize("fault", ["<!-->", "<!--->", "<!-- x --!>", "<head>", "<body>", "<html>"])
def test_faults_that_lose_nothing_at_any_depth(fault: str, depth: int) -> None:
    """Comments that end early, and tags of elements that the page has already, leave the text where it is."""
    document = parse(f"<html><body>{'<div>' * depth}{fault}<p>{PROSE}</p>", OPTIONS)
    paragraph = next(document.root.iter("p"))
    assert [text(document), document.notes] == [PROSE, ()]
    assert [element.tag for element in paragraph.iterancestors()] == ["div"] * depth + ["body", "html"]


@pytest.mark.parametrize("depth", [1, 3_000])
@pytest.mark.parametrize("tag", ["template", "noscript", "select", "object", "canvas", "audio", "video", "svg"])
def test_unseen_elements_that_are_never_closed_at_any_depth(tag: str, depth: int) -> None:
    """What stands in them is part of the page, with a note."""
    document = parse(f"<html><body>{'<div>' * depth}<{tag}><p>{PROSE}</p>", OPTIONS)
    assert next(document.root.iter(tag), None) is None
    assert document.notes == (f"<{tag}> is never closed: what stands in it was read as part of the page",)


@pytest.mark.parametrize("max_depth", [1_000, 20_000])
def test_the_head_of_a_deep_page(max_depth: int) -> None:
    """One that is never closed ends where the body begins."""
    page = f"<html lang=en><head><title>A</title><body class=b>{'<div>' * 3_000}<p>{PROSE}</p>"
    root = parse(page, Options(max_depth=max_depth)).root
    assert [root.get("lang"), *[(child.tag, child.get("class")) for child in root]] == [
        "en",
        ("head", None),
        ("body", "b"),
    ]


def test_a_set_of_frames() -> None:
    """A note says why there is nothing."""
    (note,) = parse("<html><frameset><frame src=a.html></frameset></html>", OPTIONS).notes
    assert note == "the page is a set of frames: what it shows stands in other pages"


def test_deeper_than_allowed() -> None:
    """Beyond the limit the tree is flat, no text is lost, and a note says so."""
    document = parse("<div>" * 100_000 + f"<p>{PROSE}</p><p>more</p>", OPTIONS)
    assert text(document) == PROSE + "more"
    assert "20000" in document.notes[0]
    assert max(sum(1 for _ in element.iterancestors()) for element in document.root.iter("p")) == 20_000


def test_depth_limit_may_raise() -> None:
    """The depth is told where the options ask for an error."""
    with pytest.raises(PageTooLarge, match="max_depth"):
        parse("<div>" * 30_000, Options(on_limit="raise"))


def test_a_small_depth_limit() -> None:
    """A limit below libxml2's own is kept as well."""
    document = parse("<div>" * 30 + "<p>one</p><p>two", Options(max_depth=10))
    assert max(sum(1 for _ in element.iterancestors()) for element in document.root.iter()) == 10
    assert text(document) == "onetwo"


def test_time_limit_of_the_deep_reader() -> None:
    """A deadline that has passed ends the work with a note."""
    document = parse("<div>" * 3_000 + "<b>x</b>" * 10_000, Options(max_seconds=1e-9))
    assert "seconds" in document.notes[0]


def test_time_limit_may_raise() -> None:
    """The deadline is an error where the options ask for one."""
    with pytest.raises(PageTooLarge, match="max_seconds"):
        parse("<div>" * 3_000 + "<b>x</b>" * 10_000, Options(max_seconds=1e-9, on_limit="raise"))


SCRAPS = (
    "<p> </p> <div> </div> <br> </br> <title> </title> <script> </script> <select> <option> <table> <tr> <td> "
    "</table> <!-- --> <![CDATA[ ]]> <noscript> </noscript> <template> <plaintext> <svg> </svg> </html> <html> "
    "<body> </body> <frameset> <textarea> <iframe> </iframe> <o:p> <1> <a\xa0href='x > \" ' & &amp; &#0; &#xD800; "
    "&#99999999999; word größe \0 \x0b \ud800 <? <!doctype < / ="
)
MARKUP = st.lists(st.sampled_from(SCRAPS.split(" ")), max_size=60).map("".join)


@given(MARKUP, st.sampled_from([3, 20_000]))
def test_any_markup(page: str, max_depth: int) -> None:
    """Whatever the order of tags and scraps, both readers give a tree."""
    document = parse(page, Options(max_depth=max_depth))
    assert document.root.tag == "html"
    assert "\0" not in text(document)


@pytest.mark.parametrize(
    "start",
    [
        "<title>T</title><article>",
        "<!doctype html><title>T</title><meta name=a content=b>\n<main>",
        "<head><title>T</title><x-story>",
        "<title>T</title><section><p>zero</p></section>",
    ],
)
def test_a_page_without_a_body_tag(start: str) -> None:
    """An element that came with HTML 5 opens the body, which libxml2 does not know."""
    root = parse(f"{start}one<p>two</p>three<p>four", OPTIONS).root
    head, body = root

    assert (head.tag, body.tag, head[0].text) == ("head", "body", "T")
    assert "".join(body.itertext()).replace("zero", "") == "onetwothreefour"


def test_an_article_in_the_head() -> None:
    """Whatever a head cannot hold opens the body, and what stands behind it stands there, too."""
    root = parse(
        "<head><title>T</title><article>one<p>two</p></article><script>s</script><meta name=a></head>", OPTIONS
    ).root
    head, body = root

    assert [child.tag for child in head] == ["title"]
    assert [child.tag for child in body] == ["article", "script", "meta"]


@pytest.mark.parametrize("tag", ["article", "main", "section"])
def test_an_article_in_the_head_before_more_of_the_head(tag: str) -> None:
    """The same where an element that libxml2 knows opens a body later."""
    root = parse(
        f"<title>T</title><{tag}>one<p>two</p></{tag}><script>s</script><meta name=a>three<p>four", OPTIONS
    ).root
    head, body = root

    assert [child.tag for child in head] == ["title"]
    assert "".join(body.itertext()) == "onetwosthreefour"
