"""Real pages with invented lines among the article's paragraphs, where nothing but its words tells what a line is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple
from zlib import crc32

from lxml import etree
from lxml.html import HtmlElement, document_fromstring, tostring

from benchmarks.corpus import Sample, read_corpus
from cleanarticle.extractor import Extractor
from cleanarticle.prepared import Prepared
from fitting.folds import fold_of
from fitting.labels import best_choice
from fitting.line_tables import HiddenSets
from fitting.lines import HEADLINE, PAPER, SITE, LineSet, named
from fitting.pages import Annotated, read_by_eye, site_of, without_lines

HOSTS = ("newsroom", "aeb", "naeb", "portals", "wcxb")
# What such a page counts beside a real one: with 0.6 fewer lines go, with 1.5 as many and more of the articles.
_COUNTS = 1.0
_SUBHEADS = ("h2", "h3", "h4")
_UNHEADED_EVERY = 3  # of the pages one has no headings; where all had none, a sixth fewer pages came out exactly right
_LEAST_WORDS = 8  # of a paragraph below which a line may be planted
_LEAST_PARAGRAPHS = 3  # of a page
_MOST_LINES = 6
_NAMED = 4  # which of them names the site: of lines on real pages one in ten does
_NAMELESS = "Morning Tribune"  # what a site is called that does not say
_A_SENTENCE_EVERY = 3  # of the planted lines one is a sentence that stays


class _Choice(NamedTuple):
    """What is planted on a page."""

    places: Sequence[HtmlElement]
    widgets: Sequence[Sequence[str]]  # lines below each of the places
    stays: frozenset[str]  # the lines that belong to the article


def read_planted(folder: Path, corpora: Iterable[str] = HOSTS) -> list[Annotated]:
    """Plant lines into all pages of some corpora, and into those that were read by eye."""
    samples = [sample for name in corpora for sample in read_corpus(folder / name) if sample.body]
    return plant([*samples, *[page.sample for page in read_by_eye(folder)]])


def plant(samples: Iterable[Sample]) -> list[Annotated]:
    """Plant lines into pages with a body whose language has any; two processes share the work."""
    with ProcessPoolExecutor(2) as pool:
        pages = pool.map(partial(planted, hidden=HiddenSets()), samples, chunksize=16)
        return [page for page in pages if page is not None]


def planted(sample: Sample, hidden: HiddenSets) -> Annotated | None:
    """A page with lines below some of its article's paragraphs, in copies of these paragraphs' own elements.

    On some pages the subheads become paragraphs, too, so that a short line among paragraphs is not planted as a rule.

    Args:
        sample: the page.
        hidden: the lines.

    Returns:
        None where the article has few paragraphs, or nobody has written lines in its language.
    """
    html, extractor = sample.html(), Extractor()
    before = without_lines(extractor.prepare(html, url=sample.url))
    own = hidden.of(before.language, fold_of(site_of(sample)))
    if own is None:
        return None
    try:
        root = document_fromstring(html)
    except etree.LxmlError:
        return None
    article = _article(before, sample)
    paragraphs = [one for one in _elements(root, article, "p") if article[_text_of(one)] >= _LEAST_WORDS]
    if len(paragraphs) < _LEAST_PARAGRAPHS:
        return None
    chance = crc32(sample.id.encode())
    if chance % _UNHEADED_EVERY == 0:
        for subhead in _elements(root, article, *_SUBHEADS):
            _like(subhead, paragraphs[0])
    choice = _choose(paragraphs, own, _name_of(before), Random(chance))  # noqa: S311 - chooses lines and places
    _plant(choice)
    after = without_lines(extractor.prepare(tostring(root, encoding="unicode"), url=sample.url))
    return Annotated(sample, site_of(sample), after, _labels(after, choice, sample), _COUNTS)


def _article(page: Prepared, sample: Sample) -> Mapping[str, int]:
    """The article's blocks: their text, and how many words it has."""
    blocks = page.survey.page.blocks
    kept = best_choice([block.text for block in blocks], sample.body or "")
    return {block.text: block.words for block, keep in zip(blocks, kept, strict=True) if keep}


def _elements(root: HtmlElement, article: Mapping[str, int], *tags: str) -> list[HtmlElement]:
    """The elements of these tags that hold one of the article's blocks and nothing else."""
    return [one for one in root.iter(*tags) if _text_of(one) in article]


def _text_of(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def _like(subhead: HtmlElement, paragraph: HtmlElement) -> None:
    """Make a subhead one more paragraph, as sites do that know no headings: not every short line is planted."""
    subhead.tag = paragraph.tag
    subhead.attrib.clear()
    subhead.attrib.update(_attributes_of(paragraph))


def _attributes_of(element: HtmlElement) -> dict[str, str]:
    return {name: value for name, value in element.items() if name != "id"}


def _name_of(page: Prepared) -> str:
    """What a page calls its site: lines that name it are mostly the site's own."""
    names = page.survey.hints.names
    return " ".join(names[0]).title() if names else _NAMELESS


def _choose(paragraphs: Sequence[HtmlElement], own: LineSet, site: str, random: Random) -> _Choice:
    count = min(_MOST_LINES, len(paragraphs) // _LEAST_PARAGRAPHS)
    widgets: list[list[str]] = []
    stays = set()
    for number in range(1, count + 1):
        if number % _A_SENTENCE_EVERY == 0:
            widgets.append([" ".join(random.choice(own.stays).split())])
            stays.add(widgets[-1][0])
        else:
            lines = [text for text in own.texts if SITE in text or PAPER in text] if number == _NAMED else []
            text = named(random.choice(lines or own.texts).replace(HEADLINE, random.choice(own.headlines)), site)
            widgets.append([" ".join(line.split()) for line in text.split("\n")])
    return _Choice(random.sample(list(paragraphs), count), widgets, frozenset(stays))


def _plant(choice: _Choice) -> None:
    for place, lines in zip(choice.places, choice.widgets, strict=True):
        at = place
        for line in lines:
            new = place.makeelement("p", _attributes_of(place))
            new.text, new.tail, at.tail = line, at.tail, None
            at.addnext(new)
            at = new


def _labels(page: Prepared, choice: _Choice, sample: Sample) -> tuple[bool, ...]:
    texts = [block.text for block in page.survey.page.blocks]
    new = {line for lines in choice.widgets for line in lines}
    labels = [text in choice.stays for text in texts]
    old = [number for number, text in enumerate(texts) if text not in new]
    kept = best_choice([texts[number] for number in old], sample.body or "")
    for number, keep in zip(old, kept, strict=True):
        labels[number] = keep
    return tuple(labels)
