"""HTML that is safe in any page."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from lxml.html import document_fromstring, fragment_fromstring

from cleanarticle.metadata.record import Field, Metadata
from cleanarticle.model import Kind
from tests.builders import article, block, page, page_of, styled

ALLOWED = set(
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code table tbody tr th td a strong em br figure figcaption img".split()
)
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "</p></article><iframe src=//x>",
    "<!-- -->",
    "&#60;script&#62;",
    "javascript:alert(1)",
    "' onclick='x",
    "]]>",
    "</code></pre><b>",
]


@given(
    st.lists(
        st.tuples(
            st.lists(st.tuples(st.sampled_from(HOSTILE), st.integers(0, 7), st.sampled_from(["", "/a", *HOSTILE]))),
            st.sampled_from(Kind),
            st.booleans(),
        ),
        max_size=5,
    )
)
def test_hostile_text_stays_text(drafts: list[tuple[list[tuple[str, int, str]], Kind, bool]]) -> None:
    """Whatever stands in text and links, only our tags come out, and only addresses as attributes."""
    blocks = [block(kind=kind, joined=joined, row=0, **styled(*pieces)) for pieces, kind, joined in drafts if pieces]
    root = fragment_fromstring(article(page(*blocks)).html(), create_parent="div")

    for element in root.iterdescendants():
        assert element.tag in ALLOWED
        assert not set(element.attrib) - {"href", "src", "alt"}
        assert not re.match("(?i)javascript", element.get("href", ""))


def test_attributes_are_escaped() -> None:
    """A quote in an address does not end it."""
    some_page = page_of("""<p><a href='/x"onmouseover="y'>z</a></p>""")

    assert article(some_page).html() == '<p><a href="/x&quot;onmouseover=&quot;y">z</a></p>'


def test_a_document_has_what_is_known() -> None:
    """Title, authors, dates, site and address stand where every reader of HTML finds them."""
    known = Metadata(title=Field("A < B"), authors=Field(("Ann", "Bo")), site_name=Field('The "Times"'))
    made = article(page(block("Body.")), metadata=known, language="en", url="https://e.example/x?a=1&b=2")

    root = document_fromstring(made.html(metadata=True))

    assert root.get("lang") == "en"
    assert root.findtext(".//title") == root.findtext(".//h1") == "A < B"
    assert [meta.get("content") for meta in root.iterfind(".//meta[@name='author']")] == ["Ann", "Bo"]
    assert [link.get("href") for link in root.iterfind(".//link")] == ["https://e.example/x?a=1&b=2"]
    assert root.findtext(".//article/p") == "Body."
