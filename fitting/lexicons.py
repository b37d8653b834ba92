"""Annotated pages -> Lexicon: how often each word stood at article text, a site counting once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log, sqrt
from typing import NamedTuple

from cleanarticle.scorers.links import target_words
from cleanarticle.scorers.short_text import opening
from cleanarticle.words.lexicon import Lexicon
from fitting.pages import Annotated

_MIN_SITES = 3  # sites that must have a word: a name that only one or two use says nothing of others
_SMOOTHING = 2.0  # imagined sites at the mean, so that a rare word says little
_DIGITS = 3  # of a log-odds; more is noise, and a larger file


class _Sighting(NamedTuple):
    """A word at a place of a page, and how much article and other text stood there."""

    table: str
    word: str
    article: float
    other: float


def fit_lexicon(pages: Iterable[Annotated]) -> Lexicon:
    """Weigh every word that enough sites have.

    Each site has one vote, split by how much of the word's text was article there, so that a site with many
    pages or blocks does not outweigh the rest.
    """
    votes: dict[str, dict[str, dict[str, list[float]]]] = {
        table: defaultdict(lambda: defaultdict(lambda: [0.0, 0.0])) for table in Lexicon._fields
    }
    for page in pages:
        for sighting in _sightings(page):
            vote = votes[sighting.table][sighting.word][page.site]
            vote[0] += sighting.article
            vote[1] += sighting.other
    return Lexicon(*(_log_odds(votes[table]) for table in Lexicon._fields))


def _sightings(page: Annotated) -> Iterator[_Sighting]:
    """All words of a page: those of its elements, and those of its open blocks."""
    yield from _of_nodes(page)
    survey = page.prepared.survey
    for block in survey.open:
        weight = sqrt(block.words + 1)
        share = (weight, 0.0) if page.labels[block.number] else (0.0, weight)
        yield from (_Sighting("inline_names", word, *share) for word in set(block.inline_words))
        targets = target_words(block.links) if block.links else ()
        yield from (_Sighting("targets", word, *share) for word in set(targets))
        yield from (_Sighting("texts", word, *share) for word in set(opening(block.words, survey.tokens[block.number])))


def _of_nodes(page: Annotated) -> Iterator[_Sighting]:
    """Tags and names, with all text below them."""
    blocks, nodes = page.prepared.survey.page.blocks, page.prepared.survey.page.nodes
    text = [[0.0, 0.0] for _ in nodes]
    for block, label in zip(blocks, page.labels, strict=True):
        text[block.node][0 if label else 1] += sqrt(block.words + 1)
    for node in reversed(nodes):
        if node.parent >= 0:
            text[node.parent][0] += text[node.number][0]
            text[node.parent][1] += text[node.number][1]
    for node in nodes:
        article, other = text[node.number]
        yield _Sighting("tags", node.tag, article, other)
        for word in set(node.words):
            yield _Sighting("names", word, article, other)


def _log_odds(votes: dict[str, dict[str, list[float]]]) -> dict[str, float]:
    sums = {word: _by_site(by_site.values()) for word, by_site in votes.items() if len(by_site) >= _MIN_SITES}
    article = sum(one for one, _ in sums.values())
    other = sum(one for _, one in sums.values())
    if not article or not other:
        return {}
    mean = article / (article + other)
    return {
        word: round(
            log((for_it + _SMOOTHING * mean) / (against + _SMOOTHING * (1 - mean))) - log(mean / (1 - mean)), _DIGITS
        )
        for word, (for_it, against) in sorted(sums.items())
    }


def _by_site(votes: Iterable[Sequence[float]]) -> tuple[float, float]:
    article = other = 0.0
    for for_it, against in votes:
        if for_it + against > 0:
            article += for_it / (for_it + against)
            other += against / (for_it + against)
    return article, other
