"""How large a memory of many pages is, and how long it takes to load: ``python -m benchmarks.site_size [PAGES]``.

The pages of a corpus are remembered again and again, each time with other prose under other addresses and headlines;
the rest of each page stays, as it does on a site. Times are of the processor, beside ten extractions of such pages.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from time import process_time

from benchmarks.corpus import Sample, read_corpus
from cleanarticle import Extractor, Site
from cleanarticle.facts.site_evidence import READERS
from cleanarticle.site.file_format import Remembered, written
from cleanarticle.site.identity import Identity
from cleanarticle.site.record import PageRecord, packed, record_of
from cleanarticle.site.standing import stayed

__all__ = ["main"]

_FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"
_PAGES = 40  # of the corpus


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.site_size", description=__doc__)
    parser.add_argument("pages", nargs="?", type=int, default=10_000)
    parser.add_argument("--corpus", type=Path, default=_FOLDER / "sites")
    options = parser.parse_args(argv)
    extractor = Extractor()
    samples = read_corpus(options.corpus)[:_PAGES]
    articles = [extractor.extract(sample.html(), url=sample.url) for sample in samples]
    records = [record_of(article, extractor.months(article.language), READERS) for article in articles]
    rows = [Remembered(number, packed(record)) for number, record in enumerate(_many(records, options.pages), 1)]
    data = written(options.pages, rows)
    start = process_time()
    site = Site.from_bytes(data)
    loaded = process_time()
    extractor.extract(samples[0].html(), url=samples[0].url, site=site)
    read = process_time()
    ten = _ten(extractor, samples)
    sys.stdout.write(
        f"{len(site)} pages: {len(data) / 1e6:.1f} MB; loaded in {loaded - start:.3f} s, first read in "
        f"{read - loaded:.3f} s; ten extractions take {ten:.3f} s\n"
    )
    return 0


def _ten(extractor: Extractor, samples: Sequence[Sample]) -> float:
    """Seconds of ten extractions, by the mean of all pages."""
    pages = [(sample.html(), sample.url) for sample in samples]
    start = process_time()
    for page, url in pages:
        extractor.extract(page, url=url)
    return (process_time() - start) / len(pages) * 10


def _many(records: Sequence[PageRecord], count: int) -> Iterator[PageRecord]:
    """Records of that many pages, each of another article."""
    for number, (identity, texts, paths, suffix) in enumerate(islice(cycle(records), count)):
        new = {stayed(key): stayed(_other(key, number)) for key in identity.prose}
        prose = {_other(key, number): words for key, words in identity.prose.items()}
        titles = frozenset(_other(title, number) for title in identity.titles)
        own = Identity(_other(identity.address, number), titles, prose)
        yield PageRecord(own, tuple(sorted(new.get(text, text) for text in texts)), paths, suffix)


def _other(key: int, number: int) -> int:
    """Another fingerprint for each number, 32 bits."""
    return (key + number * 2_654_435_761) % (2**32 - 1) + 1  # Knuth's multiplier spreads the numbers


if __name__ == "__main__":
    sys.exit(main())
