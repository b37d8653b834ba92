"""Invented lines of boilerplate, and sentences that only sound like it, which articles have: several sets a language.

The sets were written by different hands, so that a line of one is as new to what another taught as a line of a page
that nobody has seen.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from fitting.folds import FOLDS
from tests.planted import stories

_FOLDER = Path(__file__).parent / "lines"
_WRITERS = ("national", "local", "magazine", "broadcaster", "tabloid", "portal")
# Lines that pages were planted with to measure, and that rules were tuned with since; others teach line models alone.
_MEASURED = ("dev", "held", stories.FRESH, stories.LATER, stories.UNSEEN, stories.NEWEST)
HEADLINE = "{}"  # where another article's headline stands in a line
SITE, PAPER = "{site}", "{paper}"  # where the site's name stands, and where the part of it that is said for short
_SAID = 4  # letters of a name's word that is said for short
_INVENTED, _REAL = ".example", ".com"  # addresses end so that nobody owns them; nobody else's do


class LineSet(NamedTuple):
    """What one hand wrote in one language."""

    lines: Mapping[str, tuple[str, ...]]  # by species; a line break between the lines of one widget
    stays: tuple[str, ...]  # sentences of articles
    prose: tuple[str, ...]  # paragraphs of an invented article
    headlines: tuple[str, ...]  # of other articles

    @property
    def texts(self) -> list[str]:
        """The lines of all species."""
        return [text for texts in self.lines.values() for text in texts]

    def single(self, without: Collection[str]) -> Iterator[str]:
        """The lines of all species but some, each by itself and without names."""
        for text in (text for species, texts in self.lines.items() if species not in without for text in texts):
            yield from nameless(text).split("\n")


def together(sets: Sequence[LineSet]) -> LineSet | None:
    """Several sets as one; None where there are none."""
    if not sets:
        return None
    species = dict.fromkeys(name for own in sets for name in own.lines)
    lines = {name: tuple(text for own in sets for text in own.lines.get(name, ())) for name in species}
    return LineSet(lines, *(tuple(chain.from_iterable(part)) for part in zip(*(own[1:] for own in sets), strict=True)))


def line_sets(language: str, measured: Sequence[str] = _MEASURED) -> tuple[LineSet, ...]:
    """The sets of a language, in an order that never changes; none where nobody wrote in it.

    Args:
        language: its code.
        measured: which of the sets that measure are taken along.
    """
    taken = [_of_story(language, name) for name in measured if language in stories.languages(name)]
    headlines = taken[0].headlines if taken else ()
    return (*taken, *(found for writer in _WRITERS if (found := _of_writer(language, writer, headlines))))


def taught_languages() -> list[str]:
    """Codes of the languages in which as many hands wrote as a cross-validation needs; sorted."""
    return [language for language in stories.languages() if len(line_sets(language)) >= FOLDS]


def _of_story(language: str, name: str) -> LineSet:
    story = stories.read(language, name)
    stays = tuple(miss.text for miss in story.misses[name])
    body = tuple(block.text for block in story.body)
    # The place that a paper is named after stands in its articles, too.
    short = [word for word in re.split(r"[\W\d]+", story.site) if len(word) >= _SAID and word not in " ".join(body)]
    words = re.compile(rf"\b(?:{'|'.join(short)})\b") if short else None
    lines = {
        species: tuple(_without(text, story.site, words) for text in texts)
        for species, texts in story.planted[name].items()
    }
    return LineSet(_lines(lines), stays, body, story.others)


def _without(text: str, site: str, words: re.Pattern[str] | None) -> str:
    """A line with places for the names of any site."""
    text = text.replace(site, SITE)
    return words.sub(PAPER, text) if words else text


def nameless(text: str) -> str:
    """A line without headlines and names."""
    return text.replace(HEADLINE, "").replace(SITE, "").replace(PAPER, "")


def named(text: str, site: str) -> str:
    """A line as a site would print it.

    Args:
        text: the line.
        site: the site's name; for short its last long word is said.
    """
    long = [word for word in site.split() if len(word) >= _SAID] or [site]
    return text.replace(SITE, site).replace(PAPER, long[-1])


def _of_writer(language: str, writer: str, headlines: tuple[str, ...]) -> LineSet | None:
    file = _FOLDER / writer / f"{language}.toml"
    if not file.is_file():
        return None
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return LineSet(_lines(data["lines"]), tuple(data["article"]["stays"]), (), headlines)


def _lines(lines: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    """As real ones would be written."""
    return {species: tuple(text.replace(_INVENTED, _REAL) for text in texts) for species, texts in lines.items()}
