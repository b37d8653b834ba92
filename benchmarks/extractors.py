"""The extractors that can be measured: cleanarticle and its peers, each behind the same call."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from benchmarks.outcome import Outcome

__all__ = ["EXTRACTORS", "Extract", "Known", "installed"]

Extract = Callable[[bytes, "str | None"], Outcome]
"""Takes a page's bytes and its URL, gives text and metadata; may raise anything."""

_NO_URL = "https://www.example.org/"
_DECLARED_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})""", re.IGNORECASE)
_DECLARED_LANGUAGE = re.compile(rb"""<html[^>]{0,500}?\slang\s{0,9}=\s{0,9}["']?([A-Za-z]{2,3})""", re.IGNORECASE)
_HEAD_BYTES = 4096
_BREAKING = frozenset("p div li h1 h2 h3 h4 h5 h6 br tr td th blockquote pre section article figcaption dt dd".split())


class Known(NamedTuple):
    """An extractor that may be installed."""

    module: str  # its top-level import name
    load: Callable[[], Extract]  # imports it and makes it ready; not part of any timing


def installed() -> list[str]:
    """List the extractors that the running interpreter can import, in the table's order."""
    return [name for name, known in EXTRACTORS.items() if importlib.util.find_spec(known.module)]


def _cleanarticle() -> Extract:
    import cleanarticle

    def run(page: bytes, url: str | None) -> Outcome:
        article = cleanarticle.extract(page, url=url)
        published = article.published.isoformat() if article.published else None
        return Outcome(article.text, article.title, tuple(article.authors), published)

    return run


def _trafilatura() -> Extract:
    import trafilatura

    def run(page: bytes, url: str | None) -> Outcome:
        found = trafilatura.bare_extraction(page, url=url, include_comments=False, with_metadata=True)
        if found is None:
            return Outcome()
        names = tuple(name.strip() for name in (found.author or "").split(";"))
        return Outcome(found.text or "", found.title, names, found.date)

    return run


def _readability() -> Extract:
    import lxml.html
    from readability import Document

    def run(page: bytes, _url: str | None) -> Outcome:
        document = Document(page)
        summary = document.summary(html_partial=True)
        root = lxml.html.fromstring(summary)
        for element in root.iter():
            if element.tag in _BREAKING:
                element.tail = "\n" + (element.tail or "")
        return Outcome(root.text_content(), document.short_title())

    return run


def _newspaper() -> Extract:
    import newspaper

    def run(page: bytes, url: str | None) -> Outcome:
        article = newspaper.Article(url or _NO_URL, fetch_images=False)
        article.download(input_html=_decoded(page))
        article.parse()
        published = article.publish_date
        day = published.isoformat() if hasattr(published, "isoformat") else None
        return Outcome(article.text, article.title, tuple(article.authors), day)

    return run


def _goose() -> Extract:
    import goose3

    goose = goose3.Goose({"enable_image_fetching": False})

    def run(page: bytes, _url: str | None) -> Outcome:
        article = goose.extract(raw_html=_decoded(page))
        names = tuple(name for name in article.authors if isinstance(name, str))  # it may hold lists
        day = article.publish_date if isinstance(article.publish_date, str) else None
        return Outcome(article.cleaned_text, article.title, names, day)

    return run


def _justext() -> Extract:
    import justext

    stop_lists = {name: justext.get_stoplist(name) for name in justext.get_stoplists()}
    codes = {"de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese"}
    codes |= {"nl": "Dutch", "sv": "Swedish", "no": "Norwegian_Bokmal", "nb": "Norwegian_Bokmal", "da": "Danish"}
    codes |= {"pl": "Polish", "cs": "Czech", "tr": "Turkish", "ru": "Russian", "ar": "Arabic", "hi": "Hindi"}
    codes |= {"el": "Greek", "fi": "Finnish", "hu": "Hungarian", "ro": "Romanian", "uk": "Ukrainian", "ko": "Korean"}

    def run(page: bytes, _url: str | None) -> Outcome:
        declared = _DECLARED_LANGUAGE.search(page[:_HEAD_BYTES])
        code = declared[1].decode("ascii").lower() if declared else "en"
        words = stop_lists[codes.get(code, "English")]
        paragraphs = justext.justext(page, words, default_encoding="utf8", enc_errors="replace")
        return Outcome("\n".join(part.text for part in paragraphs if not part.is_boilerplate))

    return run


def _resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    from resiliparse.parse.html import HTMLTree

    def run(page: bytes, _url: str | None) -> Outcome:
        tree = HTMLTree.parse(bytes_to_str(page, detect_encoding(page)))
        text = extract_plain_text(tree, main_content=True, alt_texts=False, comments=False)
        return Outcome(text, tree.title)

    return run


def _boilerpy() -> Extract:
    from boilerpy3.extractors import ArticleExtractor

    extractor = ArticleExtractor()

    def run(page: bytes, _url: str | None) -> Outcome:
        document = extractor.get_doc(_decoded(page))
        return Outcome(document.content, document.title)

    return run


def _decoded(page: bytes) -> str:
    """Decode a page for a peer that takes text only: UTF-8 where valid, else as declared."""
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED_CHARSET.search(page[:_HEAD_BYTES])
    try:
        return page.decode(declared[1].decode("ascii") if declared else "cp1252", "replace")
    except LookupError:
        return page.decode("cp1252", "replace")


EXTRACTORS: Mapping[str, Known] = MappingProxyType(
    {
        "cleanarticle": Known("cleanarticle", _cleanarticle),
        "trafilatura": Known("trafilatura", _trafilatura),
        "readability-lxml": Known("readability", _readability),
        "newspaper4k": Known("newspaper", _newspaper),
        "goose3": Known("goose3", _goose),
        "justext": Known("justext", _justext),
        "resiliparse": Known("resiliparse", _resiliparse),
        "boilerpy3": Known("boilerpy3", _boilerpy),
    }
)
