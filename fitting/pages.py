"""Annotated pages as the scorers see them, each with the best choice of blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import Sample, read_corpus
from cleanarticle.extractor import Extractor, Prepared
from fitting.labels import best_choice

# What ships is fitted from these; the licence of the other folders' annotations does not allow it.
CORPORA = ("newsroom", "aeb", "naeb", "portals", "wcxb", "wcxb-other")


class Annotated(NamedTuple):
    """A page, ready to be scored, and its truth."""

    sample: Sample
    site: str
    prepared: Prepared
    labels: tuple[bool, ...]


def read_annotated(folder: Path, corpora: Iterable[str] = CORPORA) -> list[Annotated]:
    """Read all pages of some corpora that have a body; two processes share the work."""
    samples = [sample for name in corpora for sample in read_corpus(folder / name) if sample.body]
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(_annotated, samples, chunksize=16)
    return [page for page in found if page.prepared.survey.page.blocks]


def _annotated(sample: Sample) -> Annotated:
    prepared = Extractor().prepare(sample.html(), url=sample.url)
    texts = [block.text for block in prepared.survey.page.blocks]
    return Annotated(sample, site_of(sample), prepared, tuple(best_choice(texts, sample.body or "")))


def site_of(sample: Sample) -> str:
    """The site, which keeps a site's pages in one fold."""
    return (sample.site or sample.id).lower().removeprefix("www.")


def sites(pages: Sequence[Annotated]) -> list[str]:
    """The site of each page."""
    return [page.site for page in pages]
