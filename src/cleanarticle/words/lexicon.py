"""Words -> log-odds: what class names, link targets and words of short blocks said on the fitted pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Lexicon(NamedTuple):
    """Fitted log-odds (natural logarithm) that a block with the word is article text, by where the word stands."""

    names: Mapping[str, float]  # class, id, role and itemprop of block-level elements
    inline_names: Mapping[str, float]  # class and id of inline elements
    tags: Mapping[str, float]
    targets: Mapping[str, float]  # words of link targets
    texts: Mapping[str, float]  # words of short blocks

    @classmethod
    def empty(cls) -> Lexicon:
        """A lexicon without words: every sum is 0."""
        return cls({}, {}, {}, {}, {})


NOTHING: Final = (0.0, 0.0, 0.0)  # what words say of which none is known


def weigh(words: Iterable[str], lexicon: Mapping[str, float]) -> tuple[float, float, float]:
    """The lowest, the highest and the sum of the words' log-odds; zeros where none is known."""
    known = [own for own in map(lexicon.get, words) if own is not None]
    return (min(known), max(known), sum(known)) if known else NOTHING


def weigh_sum(words: Iterable[str], lexicon: Mapping[str, float]) -> float:
    """The sum of the words' log-odds."""
    return sum(filter(None, map(lexicon.get, words)), 0.0)


def weigh_all(many: Iterable[tuple[str, ...]], lexicon: Mapping[str, float]) -> list[tuple[float, float, float]]:
    """Weigh many lists of words, of which most stand there again and again, as siblings' class names do."""
    known: dict[tuple[str, ...], tuple[float, float, float]] = {(): NOTHING}
    find = known.get
    return [find(words) or known.setdefault(words, weigh(words, lexicon)) for words in many]
