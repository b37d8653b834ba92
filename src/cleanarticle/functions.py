"""extract() and clean_text(): an Extractor with the default options, for those who need no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleanarticle.extractor import Extractor

if TYPE_CHECKING:
    from datetime import date

    from cleanarticle.article import Article
    from cleanarticle.facts.site_evidence import SiteReader
    from cleanarticle.options import Options
    from cleanarticle.parsing.door import Input


class _Default:
    """The Extractor behind the module's functions: the one thing that is remembered, and it never changes."""

    extractor: Extractor | None = None  # a race between threads only builds it twice


def default_extractor(options: Options | None = None) -> Extractor:
    """The Extractor behind ``extract`` and ``clean_text``; a new one for options of one's own."""
    if options is not None:
        return Extractor(options)
    if _Default.extractor is None:
        _Default.extractor = Extractor()
    return _Default.extractor


def extract(
    page: Input,
    *,
    url: str | None = None,
    charset: str | None = None,
    options: Options | None = None,
    now: date | None = None,
    site: SiteReader | None = None,
) -> Article:
    """Extract the article of a page; see ``Extractor.extract``, which is faster for many pages with options.

    Args:
        page: bytes, str, an lxml tree or element, or a BeautifulSoup object, which is not changed.
        url: where the page came from.
        charset: encoding that the server declared.
        options: choices; None: the defaults.
        now: moment of the crawl, after which nothing was published; without an offset, or a day alone, in any
            time zone; None: this moment.
        site: a ``Site`` that has learnt other pages of the same site; it is only read.

    Raises:
        TypeError: the input is of no such kind.
        CleanArticleError: the page cannot be read, or is too large and the options ask for an error.
    """
    return default_extractor(options).extract(page, url=url, charset=charset, now=now, site=site)


def clean_text(
    text: str | bytes,
    *,
    url: str | None = None,
    charset: str | None = None,
    options: Options | None = None,
    now: date | None = None,
    site: SiteReader | None = None,
) -> Article:
    """Clean plain text that someone made of a page; see ``Extractor.clean_text``.

    Args:
        text: the text, one block a line.
        url: where the page came from.
        charset: encoding that the caller knows of, for bytes.
        options: choices; None: the defaults.
        now: moment of the crawl, after which nothing was published; without an offset, or a day alone, in any
            time zone; None: this moment.
        site: a ``Site`` that has learnt other pages of the same site; it is only read.

    Raises:
        TypeError: the input is neither str nor bytes.
        CleanArticleError: the text cannot be read, or is too large and the options ask for an error.
    """
    return default_extractor(options).clean_text(text, url=url, charset=charset, now=now, site=site)
