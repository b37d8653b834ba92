"""Scores and times metadata alone: ``python -m benchmarks.metadata ../shared/corpora newsroom wcxb``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from time import process_time
from typing import NamedTuple

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from benchmarks.corpus import Sample, read_corpus
from benchmarks.metrics import author_f1, mean, same_day, same_title
from cleanarticle.metadata.dates.crawl_time import crawl_time
from cleanarticle.metadata.gather import gather
from cleanarticle.metadata.page_words import PageWords, page_words
from cleanarticle.metadata.record import Metadata
from cleanarticle.metadata.sources import Decided
from cleanarticle.options import Options
from cleanarticle.page_head.head import read_head
from cleanarticle.page_head.hints import host_of
from cleanarticle.walk.segment import segment
from cleanarticle.words.langpacks import LanguagePacks
from cleanarticle.words.language import load_signs, pick_language
from fitting.folds import fold_of

_PROSE_WORDS = 15  # a block at least this long with few links stands for a kept one: the judge is not run here
_PROSE_LINKED = 0.3
_TUNED_FOLDS = 3  # of five


class Row(NamedTuple):
    """What one page scored; None for what its truth does not give."""

    id: str
    title: float | None
    authors: float | None
    published: float | None
    parse: float  # seconds of processor time for lxml's bare parse
    own: float  # the same for reading the head and gathering
    found: Metadata


def main(argv: Sequence[str] | None = None) -> int:
    """Print one line for each corpus, and the misses of a field where asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.metadata", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("corpora", nargs="*", default=["newsroom", "naeb", "wcxb", "trafeval", "dates"])
    parser.add_argument(
        "--misses",
        choices=("title", "authors", "published"),
        help="list the pages that miss this field, with every candidate and why it lost",
    )
    parser.add_argument(
        "--half",
        choices=("tune", "check"),
        help="only the sites of folds 0 to 2 (to read and tune) or of 3 and 4 (to check), as fitting.folds cuts them",
    )
    options = parser.parse_args(argv)
    for corpus in options.corpora:
        samples = [
            sample
            for sample in read_corpus(options.folder / corpus)
            if options.half is None or options.half == _half(sample)
        ]
        rows = list(_rows(samples))
        sys.stdout.write(_line(corpus, rows))
        if options.misses:
            sys.stdout.writelines(_misses(options.misses, rows, samples))
    return 0


def _half(sample: Sample) -> str:
    """The half of the sites that a page belongs to."""
    return "tune" if fold_of(host_of(sample.url) or sample.id) < _TUNED_FOLDS else "check"


def _rows(samples: Sequence[Sample]) -> Iterator[Row]:
    packs, signs, options = LanguagePacks(), load_signs(), Options()
    words: dict[str, PageWords] = {}  # by language
    for sample in samples:
        html = sample.html()
        before = process_time()
        root = _parsed(html)
        parse = process_time() - before
        if root is None:
            continue
        page = segment(root, options)
        code = pick_language(root.get("lang"), [block.text for block in page.blocks], signs).code
        kept = [block.words >= _PROSE_WORDS and block.linked < _PROSE_LINKED for block in page.blocks]
        if code not in words:
            words[code] = page_words(packs.active(code))
        before = process_time()
        found = gather(read_head(root), page, Decided(kept), words[code], url=sample.url, now=crawl_time(None))
        own = process_time() - before
        yield _scored(sample, found, parse, own)


def _parsed(html: bytes) -> etree._Element | None:
    try:
        html.decode("utf-8")
    except UnicodeDecodeError:
        parser = HTMLParser(huge_tree=True)
    else:
        parser = HTMLParser(huge_tree=True, encoding="utf-8")
    try:
        return document_fromstring(html, parser=parser)
    except etree.ParserError:  # an empty page
        return None


def _scored(sample: Sample, found: Metadata, parse: float, own: float) -> Row:
    return Row(
        sample.id,
        None if sample.title is None else float(same_title(found.title.value, sample.title)),
        None if sample.authors is None else author_f1(found.authors.value, sample.authors),
        None if sample.published is None else float(same_day(_day(found.published.value), sample.published)),
        parse,
        own,
        found,
    )


def _day(moment: datetime | date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _line(corpus: str, rows: Sequence[Row]) -> str:
    figures = []
    for name in ("title", "authors", "published"):
        scored = [figure for row in rows if (figure := getattr(row, name)) is not None]
        figures.append(f"{name} {mean(scored):.3f}" if scored else f"{name}     -")
    own, parse = sum(row.own for row in rows), sum(row.parse for row in rows)
    cost = f"{1000 * own / len(rows):.2f} ms/page, {own / parse:.2f} x parse" if rows and parse else ""
    return f"{corpus:10} {len(rows):4} pages  {'  '.join(figures)}  {cost}\n"


def _misses(name: str, rows: Sequence[Row], samples: Sequence[Sample]) -> Iterator[str]:
    truths = {sample.id: getattr(sample, name) for sample in samples}
    for row in rows:
        figure = getattr(row, name)
        if figure is not None and figure < 1:
            field = getattr(row.found, name)
            yield f"  {row.id}\n    truth {truths[row.id]}\n    found {field.value} ({field.source})\n"
            yield from (f"    lost  {lost.value[:100]!r} ({lost.source}): {lost.reason}\n" for lost in field.lost)


if __name__ == "__main__":
    sys.exit(main())
