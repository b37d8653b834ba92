"""What a page's own site is called in its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey

_MIN_SHORT: Final = 4  # letters of the word that stands for a longer name


def site_names(survey: Survey) -> frozenset[tuple[str, ...]]:
    """What the site is called, in full, without function words, and by its last long word alone, as tokens.

    Args:
        survey: the page.
    """
    names = survey.memo.names
    if names is None:
        names = survey.memo.names = _worked_out(survey)
    return names


def _worked_out(survey: Survey) -> frozenset[tuple[str, ...]]:
    """The same, for the first filter that asks."""
    small = survey.stop_words
    named = [tuple([word for word in name if word not in small]) for name in survey.hints.names]
    short = [words[-1:] for words in named if len(words) > 1 and len(words[-1]) >= _MIN_SHORT]
    return frozenset(filter(None, [*survey.hints.names, *named, *short]))
