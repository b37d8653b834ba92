"""Calls the steps, in the order of the work; the one file that knows them all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.article import Article
from cleanarticle.decode import clean_str, decode
from cleanarticle.door import open_page
from cleanarticle.embedded import append_body, embedded_markup
from cleanarticle.filters import chosen
from cleanarticle.head import Head, read_head
from cleanarticle.hints import address_of, page_hints
from cleanarticle.judge import judge
from cleanarticle.langpacks import UNDETERMINED, LanguagePacks
from cleanarticle.language import load_signs, pick_language
from cleanarticle.language_words import LanguageWords, language_words
from cleanarticle.metadata.gather import gather
from cleanarticle.metadata.page_type import as_judged, is_index
from cleanarticle.options import Options
from cleanarticle.phrases import PhraseBook
from cleanarticle.scorers import NEWS as SCORERS
from cleanarticle.scorers import TEXTS as TEXT_SCORERS
from cleanarticle.segment import segment
from cleanarticle.segment_text import segment_text
from cleanarticle.site.suffix import without_suffix
from cleanarticle.species import read_species_names
from cleanarticle.survey import PageHints, Survey, survey
from cleanarticle.weights import FittedNumbers

if TYPE_CHECKING:
    from datetime import date

    from cleanarticle.decode import Decoded
    from cleanarticle.door import Input
    from cleanarticle.model import Judgement, Page
    from cleanarticle.site_evidence import SiteReader


class Prepared(NamedTuple):
    """A page, ready to be judged."""

    survey: Survey
    head: Head
    language: str  # code of the page's language; "und" where nothing tells


class Extractor:
    """Extracts articles; made once, it serves all threads and never changes.

    Args:
        options: what the caller chooses.
    """

    def __init__(self, options: Options | None = None) -> None:
        self.options: Final = options or Options()
        self._packs = LanguagePacks()
        self._book = PhraseBook(self._packs)
        self._signs = load_signs()
        self._weights = FittedNumbers()
        self._filters = chosen(self.options)
        self._names = read_species_names()
        self._words_of: dict[str, LanguageWords] = {}  # by language; a race only builds an entry twice

    def extract(
        self,
        page: Input,
        *,
        url: str | None = None,
        charset: str | None = None,
        now: date | None = None,
        site: SiteReader | None = None,
    ) -> Article:
        """Extract the article of a page.

        Args:
            page: bytes, str, an lxml tree or element, or a BeautifulSoup object, which is not changed.
            url: where the page came from; resolves relative addresses and tells own links from others.
            charset: encoding that the server declared.
            now: day of the crawl, after which nothing was published.
            site: what other pages of the site have taught; it is only read.

        Raises:
            TypeError: the input is of no such kind.
            UnreadablePage: the bytes are no text.
            PageTooLarge: a limit was reached and the options ask for an error.
        """
        url = clean_str(url) if url else url
        opened = open_page(page, charset=charset, options=self.options)
        document = opened.document
        head = read_head(document.root)
        cut = segment(document.root, self.options)
        prepared = self._prepare(cut._replace(notes=document.notes + cut.notes), head, url, site)
        judgement = self._judge(prepared.survey)
        if full := self._with_embedded(prepared, judgement, url):
            prepared, judgement = full, self._judge(full.survey)
        return self._finish(prepared, judgement, opened.decoded, url=url, now=now)

    def clean_text(
        self,
        text: str | bytes,
        *,
        url: str | None = None,
        charset: str | None = None,
        now: date | None = None,
        site: SiteReader | None = None,
    ) -> Article:
        """Clean plain text that someone made of a page.

        Args:
            text: the text, one block a line; bytes are decoded as pages are.
            url: where the page came from.
            charset: encoding that the caller knows of.
            now: day of the crawl, after which nothing was published.
            site: what other pages of the site have taught; it is only read.

        Raises:
            TypeError: the input is neither str nor bytes.
            UnreadablePage: the bytes are no text.
            PageTooLarge: a limit was reached and the options ask for an error.
        """
        url = clean_str(url) if url else url
        decoded = None
        if isinstance(text, bytes | bytearray | memoryview):
            decoded = decode(bytes(text), charset)
            text = decoded.text
        if not isinstance(text, str):
            msg = f"clean_text() takes str or bytes, not {type(text).__name__}"
            raise TypeError(msg)
        cut = segment_text(clean_str(text), self.options)
        prepared = self._prepare(cut, Head.empty(), url, site)
        return self._finish(prepared, self._judge(prepared.survey), decoded, url=url, now=now)

    def prepare(self, page: Input, *, url: str | None = None) -> Prepared:
        """The first half of ``extract``: everything before a block is judged; for those who fit the weights."""
        root = open_page(page, charset=None, options=self.options).document.root
        return self._prepare(segment(root, self.options), read_head(root), url)

    def prepare_text(self, text: str) -> Prepared:
        """The first half of ``clean_text``, likewise."""
        return self._prepare(segment_text(clean_str(text), self.options), Head.empty(), None)

    def _prepare(self, page: Page, head: Head, url: str | None, site: SiteReader | None = None) -> Prepared:
        texts = [block.text for block in page.blocks]
        code = self.options.language or pick_language(head.language or None, texts, self._signs).code
        hints = page_hints(head, url) if page.has_markup else PageHints()
        facts = survey(page, hints, self._words(code), self._book.index(code))
        if site is not None:
            facts = replace(facts, site=site.read(facts, address_of(head, url), self.months(code)))
        return Prepared(facts, head, code)

    def months(self, code: str | None) -> frozenset[str]:
        """Names of months in a language, lower case; none where the language is not known."""
        return self._words(code or UNDETERMINED).months

    def _words(self, code: str) -> LanguageWords:
        """The single words that a page in this language is read with."""
        if code not in self._words_of:
            self._words_of[code] = language_words(code, self._packs.active(code))
        return self._words_of[code]

    def _with_embedded(self, prepared: Prepared, judgement: Judgement, url: str | None) -> Prepared | None:
        """The page with the body that stands in its embedded JSON; None where it has none or needs none."""
        page = prepared.survey.page
        kept = sum([len(block.text) for block in page.blocks if judgement.kept[block.number]])
        markup = "" if is_index(judgement) else embedded_markup(prepared.head, prepared.survey.hints.titles, kept)
        if not markup:
            return None
        body = segment(open_page(markup, options=self.options).document.root, self.options)
        full = append_body(page, body)
        return None if full is page else self._prepare(full, prepared.head, url)

    def _judge(self, found: Survey) -> Judgement:
        if found.page.has_markup:
            return judge(found, SCORERS, self._weights.pages, self._filters, self._names)
        return judge(found, TEXT_SCORERS, self._weights.texts, self._filters, self._names)

    def _finish(
        self, prepared: Prepared, judgement: Judgement, decoded: Decoded | None, *, url: str | None, now: date | None
    ) -> Article:
        page = prepared.survey.page
        packs = self._packs.active(prepared.language)
        metadata = gather(prepared.head, page, judgement.kept, packs, url=url, now=now)
        metadata = without_suffix(as_judged(metadata, judgement), prepared.survey.site)
        return Article(
            page=page,
            judgement=judgement,
            metadata=metadata,
            language=None if prepared.language == UNDETERMINED else prepared.language,
            encoding=decoded.encoding if decoded else None,
            encoding_because=decoded.because if decoded else "",
            url=url,
            options=self.options,
            notes=page.notes + prepared.head.notes,
        )
