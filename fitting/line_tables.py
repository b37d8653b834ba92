"""Invented lines and real bodies -> what each word of a line says, a table a language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log

from cleanarticle.words.tokens import tokens
from fitting.folds import FOLDS, fold_of
from fitting.lines import LineSet, line_sets, together
from fitting.pages import Annotated, Partly

# Paragraphs that count for one sentence: by design it has the words of boilerplate, and only some of the article's.
_SENTENCE = 2.0
_UNSEEN = 0.3  # lines that a word is imagined in beside those that have it
_IN_SETS = 2  # sets of lines that must have a word, so that no hand's invented names and favourites count, or
_IN_PROSE = 0.005  # the share of article lines that must
_DIGITS = 2
# What speaks of what the article speaks of, or of days: its words are those of any news.
_TOPICAL = frozenset(
    "author-bio byline caption credit dateline events live-ticker player-title poll tags tweet-widget".split()
)


class LineTables:
    """Tables of log-odds by language; with a fold, without the pages of its sites and its sets of lines.

    Args:
        pages: annotated pages, whose bodies count; a page in several manners counts once.
        partly: pages whose bodies nobody knows: their prose does.
    """

    def __init__(self, pages: Iterable[Annotated], partly: Iterable[Partly] = ()) -> None:
        self._bodies: defaultdict[str, defaultdict[int, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
        self._lines: defaultdict[str, Counter[int]] = defaultdict(Counter)  # article lines by language and fold
        self._known: dict[tuple[str, int | None], Mapping[str, float]] = {}
        seen = set()
        for page in pages:
            sample = page.sample
            if (sample.corpus, sample.id) not in seen:
                seen.add((sample.corpus, sample.id))
                self._count(page, (sample.body or "").splitlines())
        for one in partly:
            survey = one.prepared.survey
            self._count(one, [block.text for block in survey.open if survey.mass[block.number]])

    def _count(self, page: Annotated | Partly, lines: Iterable[str]) -> None:
        language, fold = page.prepared.language, fold_of(page.site)
        for line in lines:
            if words := _words(line):
                self._bodies[language][fold].update(words)
                self._lines[language][fold] += 1

    def of(self, language: str, fold: int | None = None) -> Mapping[str, float]:
        """The table of a language.

        Args:
            language: its code.
            fold: of the sites that are to be judged; None: all is used.
        """
        key = (language, fold)
        if key not in self._known:
            self._known[key] = self._fit(language, fold)
        return self._known[key]

    def _fit(self, language: str, fold: int | None) -> Mapping[str, float]:
        sets = line_sets(language)
        if not sets:
            return {}
        used = [own for place, own in enumerate(sets) if fold is None or not _is_hidden(place, fold, sets)]
        by_set = [Counter(word for line in own.single(_TOPICAL) for word in _words(line)) for own in used]
        bad: Counter[str] = sum(by_set, Counter())
        shared = Counter(word for words in by_set for word in words)
        good: Counter[str] = Counter()
        for line in (line for own in used for line in own.stays):
            good.update(dict.fromkeys(_words(line), _SENTENCE))
        prose = dict.fromkeys(line for own in sets for line in own.prose)  # two sets have one story
        good.update(word for line in prose for word in _words(line))
        size = len(prose)
        for one, words in self._bodies[language].items():
            if one != fold:
                good.update(words)
                size += self._lines[language][one]
        often = max(_IN_SETS, _IN_PROSE * size)
        told = {word for word, sets in shared.items() if sets >= _IN_SETS}
        return _log_odds(bad, good, told | {word for word, count in good.items() if count >= often})


class HiddenSets:
    """The lines that are planted in a fold's pages, and that its tables do not know; each language is read once."""

    def __init__(self) -> None:
        self._sets: dict[str, tuple[LineSet, ...]] = {}

    def of(self, language: str, fold: int) -> LineSet | None:
        """The lines of a fold, None where nobody wrote any in the language."""
        if language not in self._sets:
            self._sets[language] = line_sets(language)
        sets = self._sets[language]
        return together([own for place, own in enumerate(sets) if _is_hidden(place, fold, sets)])


def _is_hidden(place: int, fold: int, sets: Sequence[LineSet]) -> bool:
    """Whether the lines at a place are a fold's: each fold has some, and each set one fold, where there are enough."""
    folds = min(FOLDS, len(sets))
    return place % folds == fold % folds


def _words(line: str) -> set[str]:
    """The words of a line; days and hours of invented lines say nothing."""
    return {word for word in tokens(line) if not any(map(str.isdigit, word))}


def _log_odds(bad: Counter[str], good: Counter[str], words: set[str]) -> Mapping[str, float]:
    """How much more often each word stands in articles than in lines of boilerplate."""
    all_bad, all_good = bad.total(), good.total()
    if not all_bad or not all_good:
        return {}
    unseen = _UNSEEN * all_good / all_bad  # as much, in proportion, on either side
    return {
        word: round(log((good[word] + unseen) / all_good) - log((bad[word] + _UNSEEN) / all_bad), _DIGITS)
        for word in sorted(words)
    }
