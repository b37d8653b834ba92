"""The heading right above the text, which is the headline whatever the head says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.titles.headlines import Named, parts_of
from cleanarticle.metadata.titles.kicker import KICKER_NAMES
from cleanarticle.metadata.titles.site_cut import HAN_BORDER, without_tail
from cleanarticle.metadata.wording import UNSPACED_FROM, bare, shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.metadata.titles.headline_headings import Heading

_MAX_LABEL: Final = 2  # words of a menu's label
_ABOVE: Final = 4  # blocks before the text in which the headline stands
_FAR_ABOVE: Final = 18  # the same for the page's only heading of the first level: bylines and buttons stand between
_SENTENCE: Final = 5  # words of one that says enough
_TICKER: Final = "+++"  # between the latest news of a page that has an older headline
_WORDS: Final = range(4, 26)  # of a headline that says more than a label does
_LEAST: Final = 2  # words of one that has a label's words, too
_MAX_HAN: Final = 12  # characters of a label without blanks
_MIN_LABEL: Final = 6  # letters of such a label
_WEIGHT: Final = 7.0  # of a heading that nothing else agrees with
_ONLY_WEIGHT: Final = 5.5  # the same for the only one: more than the head's, less than the head's and the address's


def heading_above_text(
    headings: Sequence[Heading], named: Sequence[Named], span: range, sites: AbstractSet[str]
) -> list[Named]:
    """The last heading above the text, where the head holds nothing but a <title> of labels.

    Args:
        headings: the page's, none of which says what the head does.
        named: the headlines of the head.
        span: numbers of the text's blocks.
        sites: names of the site, as ``bare`` gives them.
    """
    if not span or not named or any(found.source != "title" for found in named):
        return []
    parts = [part for found in named for part in parts_of(without_tail(found.text, sites))]
    labels = [label for part in parts for label in HAN_BORDER.split(part)]
    if any(len(label.split()) > _MAX_LABEL for label in labels) or not _may_be_labels(labels):
        return []
    keys = [key for label in labels if len(key := bare(label)) >= _MIN_LABEL]
    for heading in reversed(headings):
        number, words = heading.block.number, heading.block.words
        if span.start - _ABOVE <= number <= span.start and (
            words in _WORDS or (words >= _LEAST and any(key in heading.key for key in keys))
        ):
            return [Named(heading.block.text, f"block:{number}", _WEIGHT)]
    return []


def _may_be_labels(labels: Sequence[str]) -> bool:
    """Whether what has no blanks between words is short, and not the only part of its title: a headline, perhaps."""
    if all(max(label) < UNSPACED_FROM for label in labels):
        return True
    return len(labels) > 1 and all(len(label) <= _MAX_HAN for label in labels)


def only_heading_above_text(headings: Sequence[Heading], span: range, sites: AbstractSet[str]) -> Named | None:
    """The page's only first-level heading, where it is a sentence right above the text: what readers see.

    The head may have another headline for search engines or for sharing; that of another article, in a ticker or a
    list, stands elsewhere.

    Args:
        headings: the page's.
        span: numbers of the text's blocks.
        sites: names of the site, as ``bare`` gives them.
    """
    firsts = [heading.block for heading in headings if heading.block.level == 1 and heading.key not in sites]
    if len(firsts) != 1 or firsts[0].words < _SENTENCE or _TICKER in firsts[0].text:
        return None
    if not KICKER_NAMES.isdisjoint(firsts[0].inline_words):  # where the label in it ends only the head could tell
        return None
    is_above = 0 <= span.start - firsts[0].number <= _FAR_ABOVE
    return Named(shown(firsts[0].text), f"block:{firsts[0].number}", _ONLY_WEIGHT) if is_above else None
