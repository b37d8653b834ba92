"""What hypothesis builds pages of: markup in every state, and text in every script."""

from __future__ import annotations

from hypothesis import strategies as st

_TAGS = (
    "html head body title meta link script style noscript template svg iframe frameset frame form select option "
    "textarea div section article aside nav main header footer p h1 h2 h3 ul ol li dl dt dd blockquote pre table "
    "caption tr td th figure figcaption img video audio a b i em strong span time br hr code x-note o:p"
).split()
_NAMES = "class id style href src datetime itemprop rel role hidden aria-hidden lang content property name type".split()
_VALUES = (
    "article-body teaser nav hidden display:none #top /a https://other.example/b javascript:x mailto:a@b data:, "
    "2024-05-06 author byline headline description og:title application/ld+json true"
).split()
_PHRASES = (
    "The council met on Tuesday evening and agreed to rebuild the old harbour wall.",
    "Read more:",
    "Advertisement",
    "By Jane Doe",
    "Photo: Jane Doe/Agency",
    "Share",
    "Sign up for our newsletter",
    "Latest Tweets",
    "You may also like",
    "会议在星期二晚上举行，同意重建旧的海港墙。",
    "اجتمع المجلس مساء الثلاثاء.",
    "&amp; &nbsp; &#x0; &#xD800; &unknown; &#1114112;",
    '{"@type": "NewsArticle", "headline": [{}], "author": 1}',
)
_SCRAPS = ("<!--", "-->", "<![CDATA[", "]]>", "<?php", "?>", "<!DOCTYPE html>", "<", ">", "</", "\0", "\ufeff", "<?xml")

texts = st.one_of(st.sampled_from(_PHRASES), st.text(max_size=40))
"""What stands between tags: phrases that steps look for, and anything."""

_ATTRIBUTE = st.builds(
    lambda name, value, quote: f" {name}={quote}{value}{quote}",
    st.sampled_from(_NAMES),
    st.one_of(st.sampled_from(_VALUES), st.text(max_size=12)),
    st.sampled_from(["'", '"', ""]),
)
_TAG = st.builds(
    lambda start, tag, attributes: f"<{start}{tag}{''.join(attributes)}>",
    st.sampled_from(["", "", "/"]),
    st.sampled_from(_TAGS),
    st.lists(_ATTRIBUTE, max_size=3),
)

broken_pages = st.lists(st.one_of(_TAG, texts, st.sampled_from(_SCRAPS)), max_size=40).map("".join)
"""Pages whose elements are closed or not, as it comes."""

_BLOCKS = st.builds(
    lambda tag, name, text: f'<{tag} class="{name}">{text}</{tag.split()[0]}>',
    st.sampled_from("p p p h2 li blockquote td div figcaption pre a".split()),
    st.sampled_from(["", "text", "teaser", "share"]),
    st.one_of(
        st.sampled_from(_PHRASES[:11]),
        st.lists(
            st.sampled_from("the wall of old Halmark was rebuilt in May ferries".split()), min_size=1, max_size=40
        ).map(lambda words: " ".join(words).capitalize() + "."),
    ),
)

whole_pages = st.lists(_BLOCKS, max_size=25).map(
    lambda blocks: f"<html><head><title>The wall</title></head><body>{''.join(blocks)}</body></html>"
)
"""Pages in good order, whose paragraphs and labels come in any order."""

dumps = st.lists(texts, max_size=30).map("\n".join)
"""Plain text, a line a block."""
