"""Below a subhead stands prose; below the heading of a list of teasers stand links."""

from __future__ import annotations

from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_MOST: Final = 60  # blocks of a section, beyond which all are alike


class Sections:
    """What a heading and the blocks below it, up to the next heading, are made of."""

    name: ClassVar[str] = "sections"
    facts: ClassVar[tuple[str, ...]] = ("section-blocks", "section-prose", "section-linked", "section-place")
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        columns = survey.columns
        borders = [place for place, kind in enumerate(columns.kind) if kind is kinds.HEADING and place]
        mass = survey.of_open(survey.mass)
        chars = list(map(len, columns.text))
        links = list(map(mul, chars, columns.linked))
        sizes: list[float] = []
        prose: list[float] = []
        linked: list[float] = []
        places: list[float] = []
        for start, end in pairwise([0, *borders, len(chars)]):
            size = end - start
            total = sum(chars[start:end]) or 1
            sizes += [min(size, _MOST)] * size
            prose += [sum(mass[start:end]) / total] * size
            linked += [sum(links[start:end]) / total] * size
            places += range(size)
        return sizes, prose, linked, places
