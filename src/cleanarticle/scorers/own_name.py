"""Lines that name the site they stand on are often its own: what it offers, asks for and sells."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_OFTEN: Final = 4  # paragraphs; an article that names the site more often speaks of it, or of what it is called after


class OwnName:
    """Share of the site's name that a block has, and how many of the page's paragraphs have all of it.

    Without it, one in seven of the blocks that were kept of the corpora naeb and wcxb and have the whole name was no
    article; of the others one in fifteen.
    """

    name: ClassVar[str] = "own-name"
    facts: ClassVar[tuple[str, ...]] = ("own-name", "own-name-often")
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        count, stop_words = len(survey.open), survey.stop_words
        names = [words for name in survey.hints.names if (words := frozenset(name) - stop_words)]
        if not names:
            return ([0.0] * count,) * len(self.facts)
        every: frozenset[str] = frozenset().union(*names)
        has_none = every.isdisjoint
        shares = [0.0 if has_none(words) else _share(words, names) for words in survey.of_open(survey.tokens)]
        mass = survey.of_open(survey.mass)
        whole = sum([share == 1.0 and own > 0 for share, own in zip(shares, mass, strict=True)])
        return shares, [float(min(whole, _OFTEN))] * count


def _share(words: Sequence[str], names: Sequence[frozenset[str]]) -> float:
    """The largest share of a name's words that stand in a block."""
    return max([len(name.intersection(words)) / len(name) for name in names])
