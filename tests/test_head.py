"""What is read from a page's head, and that nothing in it can raise."""

from __future__ import annotations

from lxml.html import document_fromstring

from cleanarticle.page_head.head import Head, read_head


def head_of(html: str) -> Head:
    """The head of a page."""
    return read_head(document_fromstring(html))


def test_title_is_folded() -> None:
    """White space in the title is folded."""
    assert head_of("<title> A\n  wall </title>").title == "A wall"


def test_a_drawing_has_no_say() -> None:
    """The title of an SVG drawing is not the page's."""
    assert head_of("<body><svg><title>Icon</title></svg><p>x</p></body>").title == ""


def test_metas_by_name_property_and_itemprop() -> None:
    """A meta is found under each name that it bears, in lower case; itemprop has a prefix."""
    head = head_of(
        "<meta property='og:title' content='A'><meta name='Author' content='B'>"
        "<meta name='x' property='y' content='C'><meta itemprop='datePublished' content='D'>"
    )

    assert head.first("og:title") == "A"
    assert head.first("author") == "B"
    assert head.first("x") == head.first("y") == "C"
    assert head.first("itemprop:datepublished") == "D"


def test_repeated_metas_keep_their_order() -> None:
    """Every content is kept, in page order."""
    head = head_of("<meta property='article:tag' content='a'><meta property='article:tag' content='b'>")

    assert head.metas["article:tag"] == ("a", "b")


def test_links_language_and_base() -> None:
    """Canonical and AMP links, the root's language and the base are read."""
    head = head_of("<html lang='de-AT'><head><base href='/x/'><link rel='canonical' href='https://a.example/b'></head>")

    assert (head.links["canonical"], head.language, head.base) == (("https://a.example/b",), "de-AT", "/x/")


def test_graph_and_lists_are_unfolded() -> None:
    """Objects in @graph and in lists stand in ``objects``, outermost first."""
    head = head_of(
        '<script type="application/ld+json">[{"@graph": [{"@type": "WebPage"}, {"@type": "Article"}]},'
        ' {"@type": "Person"}]</script>'
    )

    assert [item["@type"] for item in head.objects] == ["WebPage", "Article", "Person"]


def test_a_main_entity_is_found() -> None:
    """An article inside a page's mainEntity is an object of its own."""
    head = head_of(
        '<script type="application/ld+json">{"@type": "WebPage", "mainEntity": {"@type": "Article"}}</script>'
    )

    assert [item["@type"] for item in head.objects] == ["WebPage", "Article"]


def test_other_scripts_stay_unread() -> None:
    """Inline scripts are kept as text; scripts with a source are not."""
    head = head_of("<script>var a = 1</script><script src='/x.js'></script>")

    assert head.scripts == ("var a = 1",)


def test_broken_data_leaves_a_note() -> None:
    """JSON-LD that cannot be read is named in the notes."""
    assert head_of("<script type='application/ld+json'>nothing</script>").notes


def test_huge_and_deep_data() -> None:
    """Five megabytes, or ten thousand levels, are passed over with a note."""
    for text in ('{"a": "' + "x" * 5_000_000 + '"}', '{"a":' * 10_000 + "1" + "}" * 10_000):
        head = head_of(f"<script type='application/ld+json'>{text}</script><p>x</p>")

        assert head.objects == ()
        assert len(head.notes) == 1


def test_the_empty_head() -> None:
    """Plain text has a head that says nothing."""
    head = Head.empty()

    assert (head.title, head.first("title"), head.objects, dict(head.metas)) == ("", "", (), {})


def test_linked_data_that_became_a_meta() -> None:
    """A framework that is given a script among its metas writes the script's text as a meta's content."""
    head = head_of("<meta name='script:ld+json' content='{&quot;@type&quot;: &quot;NewsArticle&quot;}'>")

    assert head.objects == ({"@type": "NewsArticle"},)
    assert head_of("<meta name='script:ld+json' content='{broken'>").notes == ("json-ld: cannot be read as JSON",)
