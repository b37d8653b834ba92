"""Calls the steps, in the order of the work; the one file that knows them all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cleanarticle.article import Article
from cleanarticle.asked import Asked, checked
from cleanarticle.deadline import Deadline, TimeIsUpError
from cleanarticle.decoding.decode import clean_str
from cleanarticle.embedded.bodies import append_body, embedded_markup
from cleanarticle.facts.survey import PageHints, Survey, survey
from cleanarticle.filters import chosen
from cleanarticle.judging.judge import judge
from cleanarticle.judging.species import read_species_names
from cleanarticle.judging.weights import FittedNumbers
from cleanarticle.metadata.dates.crawl_time import crawl_time
from cleanarticle.metadata.gather import gather
from cleanarticle.metadata.page_type import as_judged, is_index, of_article
from cleanarticle.metadata.sites.site_places import with_site
from cleanarticle.metadata.sources import Decided
from cleanarticle.model import Page
from cleanarticle.options import HasOptions, Options
from cleanarticle.page_head.head import Head, read_head
from cleanarticle.page_head.hints import address_of, page_hints
from cleanarticle.parsing.door import open_page, open_text
from cleanarticle.plain_text.segment_text import segment_text
from cleanarticle.prepared import Prepared
from cleanarticle.scorers import NEWS, TEXTS
from cleanarticle.walk.segment import segment
from cleanarticle.words.langpacks import UNDETERMINED
from cleanarticle.words.languages import Languages

if TYPE_CHECKING:
    from datetime import date

    from cleanarticle.decoding.decode import Decoded
    from cleanarticle.facts.site_evidence import SiteReader
    from cleanarticle.metadata.record import Metadata
    from cleanarticle.model import Judgement
    from cleanarticle.parsing.door import Input, Opened

_FIRST: Final = 0.4  # of the time left; who needs more has no time to do all again with an embedded body


class Extractor(HasOptions):
    """Extracts articles; made once, it serves all threads and never changes.

    Args:
        options: what the caller chooses; None: what nobody chose. Anything else is a TypeError.
    """

    def __init__(self, options: Options | None = None) -> None:
        super().__init__(options)
        self._languages = Languages()
        self._weights = FittedNumbers()
        self._filters = chosen(self.options)
        self._names = read_species_names()

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
            now: moment (or day, in any time zone) of the crawl, after which nothing was published; None: this moment.
            site: what other pages of the site have taught; it is only read.

        Raises:
            TypeError: the input is of no such kind, or an argument of another type.
            UnreadablePage: the bytes are no text.
            PageTooLarge: a limit was reached and the options ask for an error.
        """
        asked = checked(Asked(url, now, site, deadline := Deadline(self.options)), charset)
        opened = open_page(page, charset=charset, options=self.options, deadline=deadline)
        try:
            return self._article(opened, asked, deadline)
        except TimeIsUpError as up:
            late = Page((), (), (), (), True, (*opened.document.notes, deadline.note(str(up))))
            return self._of(late, opened.decoded, asked._replace(deadline=None))

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
            now: moment (or day, in any time zone) of the crawl, after which nothing was published; None: this moment.
            site: what other pages of the site have taught; it is only read.

        Raises:
            TypeError: the input is neither str nor bytes, or an argument of another type.
            UnreadablePage: the bytes are no text.
            PageTooLarge: a limit was reached and the options ask for an error.
        """
        asked = checked(Asked(url, now, site, deadline := Deadline(self.options)), charset)
        opened = open_text(text, charset=charset, options=self.options, deadline=deadline)
        try:
            cut = segment_text(opened.text, self.options, deadline)
            return self._of(cut._replace(notes=opened.notes + cut.notes), opened.decoded, asked)
        except TimeIsUpError as up:
            late = Page((), (), (), (), False, (*opened.notes, deadline.note(str(up))))
            return self._of(late, opened.decoded, asked._replace(deadline=None))

    def prepare(self, page: Input, *, url: str | None = None) -> Prepared:
        """The first half of ``extract``: everything before a block is judged; for those who fit the weights."""
        root, _, _ = document = open_page(page, options=self.options).document
        return self._prepare(segment(root, self.options, is_parsed=document.is_parsed), read_head(root), Asked(url))

    def prepare_text(self, text: str) -> Prepared:
        """The first half of ``clean_text``, likewise."""
        return self._prepare(segment_text(clean_str(text), self.options), Head.empty(), Asked())

    def _article(self, opened: Opened, asked: Asked, deadline: Deadline) -> Article:
        """What a page holds."""
        root, notes, _ = document = opened.document
        head, cut = read_head(root, deadline), segment(root, self.options, deadline, is_parsed=document.is_parsed)
        half = deadline.share(_FIRST)
        prepared = self._prepare(cut._replace(notes=notes + cut.notes), head, asked)
        judgement = self._judge(prepared.survey, asked)
        if half.is_over:
            prepared = prepared.noted(deadline.note("embedded data were not searched for the article"))
        elif full := self.with_embedded(prepared, judgement, asked):
            prepared, judgement = full, self._judge(full.survey, asked)
        return self._finish(prepared, judgement, opened.decoded, asked)

    def _of(self, cut: Page, decoded: Decoded | None, asked: Asked) -> Article:
        """What there is in a page without a head."""
        prepared = self._prepare(cut, Head.empty(), asked)
        return self._finish(prepared, self._judge(prepared.survey, asked), decoded, asked)

    def _prepare(self, page: Page, head: Head, asked: Asked) -> Prepared:
        if asked.deadline is not None:
            asked.deadline.check("surveying the page")
        code = self.options.language or self._languages.pick(head.language, page.blocks)
        hints = page_hints(head, asked.url) if page.has_markup else PageHints()
        facts = survey(page, hints, self._languages.words(code), self._languages.phrases(code))
        if asked.site is not None:
            facts = replace(facts, site=asked.site.read(facts, address_of(head, asked.url), self.months(code)))
        return Prepared(facts, head, code)

    def months(self, code: str | None) -> frozenset[str]:
        """Names of months in a language, lower case; none where the language is not known."""
        return self._languages.months(code)

    def with_embedded(self, prepared: Prepared, judgement: Judgement, asked: Asked) -> Prepared | None:
        """The page with the body that stands in its embedded JSON, or a note why not; None where it needs neither."""
        facts, notes = prepared.survey, list[str]()
        shown = [text for text, stays in zip(facts.every.text, of_article(judgement), strict=True) if stays]
        markup = "" if is_index(judgement) else embedded_markup(prepared.head, facts.hints.titles, shown, notes)
        if not markup:
            return prepared.noted(*notes) if notes else None
        opened = open_page(markup, options=self.options, deadline=asked.deadline)
        full = append_body(facts.page, segment(opened.document.root, self.options, asked.deadline))
        return None if full is facts.page else self._prepare(full, prepared.head, asked)

    def _judge(self, found: Survey, asked: Asked) -> Judgement:
        own, weights = (NEWS, self._weights.pages) if found.page.has_markup else (TEXTS, self._weights.texts)
        return judge(found, own, weights, self._filters, self._names, asked.deadline)

    def _finish(self, prepared: Prepared, judgement: Judgement, decoded: Decoded | None, asked: Asked) -> Article:
        head, page, site = prepared.head, prepared.survey.page, prepared.survey.site
        words, url = self._languages.page_words(prepared.language), asked.url
        now = crawl_time(asked.now)  # at the call, however much later the metadata are looked at
        decided = Decided(of_article(judgement), prepared.survey.headline)  # the rest of the survey is not held for it

        def metadata() -> Metadata:
            found = gather(head, page, decided, words, url=url, now=now)
            return with_site(as_judged(found, judgement, page), page, site, words, now=now)

        return Article(
            page=page,
            judgement=judgement,
            metadata=metadata() if head.is_large else metadata,
            language=None if prepared.language == UNDETERMINED else prepared.language,
            encoding=decoded.encoding if decoded else None,
            encoding_because=decoded.because if decoded else "",
            url=url,
            options=self.options,
            notes=page.notes + head.notes,
        )
