"""Annotated pages as the scorers see them, each with the best choice of blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import compress
from pathlib import Path
from typing import NamedTuple

from benchmarks.by_eye import labels_of, read_marks
from benchmarks.corpus import Sample, read_corpus
from cleanarticle.extractor import Extractor
from cleanarticle.prepared import Prepared
from cleanarticle.words.line_model import NOTHING_KNOWN
from fitting.labels import best_choice

# What ships is fitted from these; the licence of the other folders' annotations does not allow it.
CORPORA = ("newsroom", "aeb", "naeb", "portals", "wcxb", "wcxb-other")
# Pages of which only a few lines are known; the same holds for their licences.
PARTLY = ("trafeval", "dates")


class Annotated(NamedTuple):
    """A page, ready to be scored, and its truth."""

    sample: Sample
    site: str
    prepared: Prepared
    labels: tuple[bool, ...]
    counts: float = 1.0  # how much it teaches beside others


class Partly(NamedTuple):
    """A page, ready to be scored, of which some blocks are known."""

    sample: Sample
    site: str
    prepared: Prepared
    known: tuple[bool | None, ...]  # per block, whether it is article text; None where nobody said


def read_partly(folder: Path, corpora: Iterable[str] = PARTLY) -> list[Partly]:
    """Read the pages of some corpora that have no body and that nobody read; two processes share the work."""
    known = read_marks()
    samples = [sample for sample in _read(folder, corpora) if (sample.corpus, sample.id) not in known]
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(_partly, samples, chunksize=16)
    return [page for page in found if page.prepared.survey.open]


def read_by_eye(folder: Path, corpora: Iterable[str] = PARTLY) -> list[Annotated]:
    """Read the pages of these corpora whose articles somebody read; two processes share the work."""
    known = read_marks()
    samples = [sample for sample in _read(folder, corpora) if (sample.corpus, sample.id) in known]
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(_by_eye, samples, [known[sample.corpus, sample.id] for sample in samples], chunksize=16)
    return [page for page in found if page is not None]


def _read(folder: Path, corpora: Iterable[str]) -> list[Sample]:
    return [sample for name in corpora if (folder / name).is_dir() for sample in read_corpus(folder / name)]


def _by_eye(sample: Sample, marks: Sequence[str]) -> Annotated | None:
    prepared = without_lines(Extractor().prepare(sample.html(), url=sample.url))
    texts = [block.text for block in prepared.survey.page.blocks]
    labels = labels_of(texts, marks)
    if labels is None:
        return None
    body = "\n\n".join(compress(texts, labels))
    return Annotated(replace(sample, body=body), site_of(sample), prepared, labels)


def _partly(sample: Sample) -> Partly:
    prepared = without_lines(Extractor().prepare(sample.html(), url=sample.url))
    wanted, unwanted = ([" ".join(one.split()) for one in some or ()] for some in (sample.wanted, sample.unwanted))
    known = tuple(
        True
        if any(one in block.text for one in wanted)
        else False
        if any(one in block.text for one in unwanted)
        else None
        for block in prepared.survey.page.blocks
    )
    return Partly(sample, site_of(sample), prepared, known)


def read_annotated(folder: Path, corpora: Iterable[str] = CORPORA) -> list[Annotated]:
    """Read all pages of some corpora that have a body; two processes share the work."""
    samples = [sample for name in corpora for sample in read_corpus(folder / name) if sample.body]
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(_annotated, samples, chunksize=16)
    return [page for page in found if page.prepared.survey.page.blocks]


def _annotated(sample: Sample) -> Annotated:
    prepared = without_lines(Extractor().prepare(sample.html(), url=sample.url))
    texts = [block.text for block in prepared.survey.page.blocks]
    return Annotated(sample, site_of(sample), prepared, tuple(best_choice(texts, sample.body or "")))


def without_lines(prepared: Prepared) -> Prepared:
    """A page without what its language knows of lines: each fit has its own, and thousands of copies fill memories."""
    words = replace(prepared.survey.words, lines={}, model=NOTHING_KNOWN)
    return prepared._replace(survey=replace(prepared.survey, words=words))


def site_of(sample: Sample) -> str:
    """The site, which keeps a site's pages in one fold."""
    return (sample.site or sample.id).lower().removeprefix("www.")


def sites(pages: Sequence[Annotated]) -> list[str]:
    """The site of each page."""
    return [page.site for page in pages]
