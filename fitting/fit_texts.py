"""Fits the numbers for plain text on flattened pages and on clean bodies, and writes ``data/weights-text.json``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from types import MappingProxyType
from zlib import crc32

from benchmarks.corpus import Sample, read_corpus
from benchmarks.dumps import MANNERS
from cleanarticle.extractor import Extractor
from cleanarticle.judging.weights import WeightsFile, write_weights
from cleanarticle.page_head.head import Head
from cleanarticle.scorers import TEXTS
from fitting.fit import fit
from fitting.folds import fold_of
from fitting.labels import best_choice
from fitting.line_tables import HiddenSets
from fitting.lines import named
from fitting.pages import CORPORA, Annotated, site_of, without_lines
from fitting.trees import PARAMETERS
from tests.planted.build import Planted, flat
from tests.planted.compose import pages
from tests.planted.stories import Block, read

# Smaller trees than for pages: text has fewer facts, and three megabytes of it a second are wanted. With 12 leaves F1
# on dumps is 0.001 lower, and one text in a hundred fewer comes out perfect.
_TREES = MappingProxyType({**PARAMETERS, "num_leaves": 20})
# Layout dumps have the lines of the first manner; what is told about one is told about the other.
TAUGHT = ("lines", "strings", "markdown")
CLEAN = "clean"  # the truth itself, fed as input
NOTICED = "noticed"  # its first paragraphs with invented notices between them, as short articles have
# Short articles are few beside whole pages: counted once, one flat page in seventy fewer with planted lines is right.
_NOTICED_COUNTS = 2.5
_PARAGRAPHS = range(9, 16)  # paragraphs of such an article
_SENTENCES = 2  # among them that only sound like notices
# Folders of few news: with every page in every manner they would outweigh the news three to one.
_IN_ONE_MANNER = frozenset({"wcxb", "wcxb-other"})


def read_texts(folder: Path, corpora: Iterable[str] = CORPORA) -> list[tuple[str, Annotated]]:
    """Flatten all pages of some corpora that have a body; two processes share the work.

    Returns:
        For each text the manner of its dump, or CLEAN, and the text with its best choice of lines.
    """
    samples = [sample for name in corpora for sample in read_corpus(folder / name) if sample.body]
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(partial(texts_of, hidden=HiddenSets()), samples, chunksize=16)
    return [text for texts in found for text in texts]


def manners_of(sample: Sample) -> tuple[str, ...]:
    """In which manners a page teaches: news in all, of other folders each page in one, by a checksum of its name."""
    all_manners = (*TAUGHT, CLEAN, NOTICED)
    if sample.corpus in _IN_ONE_MANNER:
        return (all_manners[crc32(sample.id.encode()) % len(all_manners)],)
    return all_manners


def texts_of(sample: Sample, hidden: HiddenSets) -> list[tuple[str, Annotated]]:
    """The texts that a page gives, each with its manner and its best choice of lines."""
    return list(_flattened(sample, hidden))


def _flattened(sample: Sample, hidden: HiddenSets) -> Iterator[tuple[str, Annotated]]:
    extractor, body = Extractor(), sample.body or ""
    for manner in manners_of(sample):
        noticed = with_notices(sample, extractor.prepare_text(body).language, hidden) if manner == NOTICED else None
        if manner == NOTICED and noticed is None:
            continue
        source = noticed.source if noticed else body if manner == CLEAN else MANNERS[manner](sample.html())
        prepared = without_lines(extractor.prepare_text(source))
        # An empty head's mappings are read-only proxies, which do not travel between processes.
        prepared = prepared._replace(head=Head(metas={}, links={}))
        texts = [block.text for block in prepared.survey.page.blocks]
        if noticed:
            stay = {" ".join(line.split()) for line in noticed.expected}
            labels = tuple(text in stay for text in texts)
        else:
            labels = (True,) * len(texts) if manner == CLEAN else tuple(best_choice(texts, body))
        if texts:
            counts = _NOTICED_COUNTS if noticed else 1.0
            yield manner, Annotated(sample, site_of(sample), prepared, labels, counts)


def with_notices(sample: Sample, language: str, hidden: HiddenSets) -> Planted | None:
    """A body with invented lines, and sentences that only sound like them, between its paragraphs.

    Args:
        sample: a page with a body.
        language: code of the body's language.
        hidden: the lines.

    Returns:
        None where the body is short, or nobody has written such lines in its language.
    """
    chance = crc32(sample.id.encode())
    paragraphs = [" ".join(line.split()) for line in (sample.body or "").split("\n") if line.strip()]
    paragraphs = paragraphs[: _PARAGRAPHS[chance % len(_PARAGRAPHS)]]
    own = hidden.of(language, fold_of(site_of(sample)))
    if own is None or len(paragraphs) < _PARAGRAPHS[0]:
        return None
    for number in range(_SENTENCES):
        place = (chance >> number) % (len(paragraphs) - 1) + 1
        paragraphs.insert(place, own.stays[(chance + number) % len(own.stays)])
    body = tuple([Block("paragraph", text) for text in paragraphs])
    around = read(language)
    planted = {species: tuple(named(text, around.site) for text in texts) for species, texts in own.lines.items()}
    around = around._replace(headline=sample.title or "Untitled", body=body, planted={NOTICED: planted})
    choices = pages(around, NOTICED, sample.id)
    lines = choices[chance % len(choices)]
    return Planted(sample.id, "flat", flat(lines), tuple(lines))


def fit_texts(texts: Iterable[Annotated]) -> WeightsFile:
    """Fit lexicon and trees on flattened pages."""
    return fit(list(texts), scorers=TEXTS, parameters=_TREES)


def main() -> None:
    """Fit on all pages of a corpora folder and write the data file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    parser.add_argument("output", type=Path, help="the file to write, src/cleanarticle/data/weights-text.json")
    chosen = parser.parse_args()
    write_weights(chosen.output, fit_texts(text for _, text in read_texts(chosen.corpora)))


if __name__ == "__main__":
    main()
