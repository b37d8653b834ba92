"""What a memory of the site is worth: each page extracted after 0, 1, 2, 4, 7 of its site's other pages were learnt.

``python -m benchmarks.sites [CORPUS ...]`` prints, for each corpus and number of pages, the figures of the corpora's
own measure, how many pages got better and worse, and the worst loss; the last row has a memory of another site.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import Sample, read_corpus
from benchmarks.metrics import FAIL_BELOW, PERFECT_ABOVE, mean, shingle_scores
from cleanarticle import Article, CleanArticleError, Extractor, Site

__all__ = ["Learnt", "Row", "curve", "main"]

_FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"
_CORPORA = ("sites", "naeb", "newsroom")
_COUNTS = (0, 1, 2, 4, 7)
_CHANGED = 0.003  # of F1, from which a page counts as changed


class Learnt(NamedTuple):
    """A page and what is extracted of it without a memory."""

    sample: Sample
    article: Article
    f1: float  # without a memory


class Row(NamedTuple):
    """The figures of all pages for one memory."""

    name: str
    f1: float
    perfect: float
    fail: float
    better: int
    worse: int
    largest_loss: float


def curve(samples: Sequence[Sample], *, counts: Sequence[int] = _COUNTS, text: bool = False) -> Iterator[Row]:
    """Measure a corpus: a row for each number of learnt pages, and one with another site's memory.

    Args:
        samples: its pages; those without a body are left out.
        counts: numbers of other pages of the site that are learnt before a page is extracted, at most.
        text: whether to take every page as plain text.
    """
    extractor = Extractor()
    by_site: dict[str, list[Learnt]] = {}
    for sample in samples:
        if sample.body is not None:
            article = _extracted(extractor, sample, None, text=text)
            if article is not None:
                by_site.setdefault(sample.site, []).append(Learnt(sample, article, _f1(article, sample)))
    sites = list(by_site.values())
    for count in counts:
        taught = [(page, _others(own, page, count)) for own in sites for page in own]
        yield _row(str(count), [(page, _again(extractor, page, pages, text=text)) for page, pages in taught])
    strangers = [(page, own) for own, other in pairwise([*sites, sites[0]]) for page in other]
    yield _row("other site", [(page, _again(extractor, page, pages, text=text)) for page, pages in strangers])


def main(argv: Sequence[str] | None = None) -> int:
    """Print a table for each corpus."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sites", description=__doc__)
    parser.add_argument("corpora", nargs="*", default=_CORPORA)
    parser.add_argument("--folder", type=Path, default=_FOLDER)
    parser.add_argument("--text", action="store_true", help="take every page as plain text, flattened by the walk")
    options = parser.parse_args(argv)
    for name in options.corpora:
        sys.stdout.write(f"\n| {name}, pages learnt | F1 | perfect | fail | better | worse | largest loss |\n")
        sys.stdout.write("| --- | --- | --- | --- | --- | --- | --- |\n")
        for row in curve(read_corpus(options.folder / name), text=options.text):
            sys.stdout.write(
                f"| {row.name} | {row.f1:.4f} | {row.perfect:.1%} | {row.fail:.1%} | {row.better} | {row.worse} "
                f"| {row.largest_loss:.3f} |\n"
            )
            sys.stdout.flush()
    return 0


def _others(own: Sequence[Learnt], page: Learnt, count: int) -> list[Learnt]:
    """The pages that follow a page in its site, in a circle."""
    place = own.index(page)
    return [own[(place + step) % len(own)] for step in range(1, min(count, len(own) - 1) + 1)]


def _again(extractor: Extractor, page: Learnt, pages: Sequence[Learnt], *, text: bool) -> float:
    """F1 with a memory of these pages."""
    if not pages:
        return page.f1
    site = Site()
    for other in pages:
        site.learn(other.article, extractor=extractor)
    article = _extracted(extractor, page.sample, site, text=text)
    return _f1(article, page.sample) if article is not None else 0.0


def _extracted(extractor: Extractor, sample: Sample, site: Site | None, *, text: bool) -> Article | None:
    try:
        if not text:
            return extractor.extract(sample.html(), url=sample.url, site=site)
        lines = (block.text for block in extractor.prepare(sample.html()).survey.page.blocks)
        return extractor.clean_text("\n".join(lines), url=sample.url, site=site)
    except CleanArticleError:
        return None


def _f1(article: Article, sample: Sample) -> float:
    return shingle_scores(article.text, sample.body or "").f1


def _row(name: str, pages: Sequence[tuple[Learnt, float]]) -> Row:
    figures = [f1 for _, f1 in pages]
    changes = [f1 - page.f1 for page, f1 in pages]
    return Row(
        name,
        mean(figures),
        mean([float(f1 > PERFECT_ABOVE) for f1 in figures]),
        mean([float(f1 < FAIL_BELOW) for f1 in figures]),
        sum(change > _CHANGED for change in changes),
        sum(change < -_CHANGED for change in changes),
        -min(changes, default=0.0),
    )


if __name__ == "__main__":
    sys.exit(main())
