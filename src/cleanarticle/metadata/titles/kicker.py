"""A headline without the label or the date that runs into it, or the line that it runs into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.moments import read_text
from cleanarticle.metadata.titles.headlines import split_name
from cleanarticle.metadata.wording import UNSPACED_FROM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.metadata.titles.headlines import Named
    from cleanarticle.model import Block

_MAX_WORDS: Final = 6  # of a label before a headline
_MIN_REST: Final = 3  # words of the headline behind it
_MAX_DATE: Final = 40  # characters of a date before a headline
_MIN_GLUED: Final = 4  # characters of a label without a blank behind it: "e" and "i" begin words
_MAX_BADGE: Final = 4  # characters of one that runs into a headline: "exclusive"
_DASHES: Final = "-\u2013\u2014"  # for those who hear the page; a colon is read, too
# What elements that hold a label inside a heading are called.
KICKER_NAMES: Final = frozenset(
    "kicker overline topline eyebrow dachzeile roofline surtitle supertitle overtitle pretitle preheadline".split()
)
# What elements that hold more than the headline behind it are called.
_TAILS: Final = frozenset("subtitle subheadline subhead subline dek label badge abo premium".split())
_BRACKETS: Final = (" (", " [")


def without_kicker(found: Named, others: Sequence[Named], titles: Sequence[Named], sources: Sources) -> Named:
    """The heading without a label, where another source has only the rest, or markup and a sign set it off.

    Args:
        found: the headline.
        others: what the other sources say.
        titles: what the head says, before anything is cut off.
        sources: the page's facts.
    """
    if not found.source.startswith("block:"):
        return found
    text = found.text
    if (rest := _behind_label(found, others, titles, sources)) is not None:
        return found._replace(text=rest)
    block = sources.page.blocks[int(found.source.removeprefix("block:"))]
    fronts = [one.text for one in (*others, *titles) if text.startswith(one.text) and one.text != text]
    front = max(fronts, key=len, default="")
    if len(others) == 1 and front and _is_tail(text[len(front) :], block):
        return found._replace(text=front)
    if not KICKER_NAMES.isdisjoint(block.inline_words):
        for rest in split_name(text):
            label = text[: -len(rest)]
            if text.endswith(rest) and len(rest.split()) >= _MIN_REST and _is_label(label) and label[-2] in _DASHES:
                return found._replace(text=rest)
    return found


def _behind_label(found: Named, others: Sequence[Named], titles: Sequence[Named], sources: Sources) -> str | None:
    """What the head has of a heading behind its label; None where it has no such part."""
    whole = found.text.rstrip(".")  # which many heads leave out
    is_headed = any(one.text.startswith(found.text) for one in titles)
    for rest in [other.text for other in others]:
        kicker = whole[: -len(rest)]
        if not whole.endswith(rest) or (is_headed and kicker.rstrip()[-1:].isalnum()):
            continue  # words without a sign behind them, which the head has, too, are the headline's own
        if _is_kicker(kicker) or _is_date(kicker, sources) or _is_badge(kicker, found, sources):
            return rest
    is_marked = not is_headed and bool(sources.page.blocks[int(found.source.removeprefix("block:"))].inline_words)
    return next(_fronts(whole, titles), None) if is_marked else None


def _fronts(whole: str, titles: Sequence[Named]) -> Iterator[str]:
    """What stands in the head before a name that nobody knows, and in a heading behind a label with a sign."""
    for text in dict.fromkeys([one.text for one in titles]):
        for part in split_name(text):
            kicker = whole[: -len(part)].rstrip()
            is_one = text.startswith(part) and whole.endswith(part) and len(part.split()) >= _MIN_REST
            if is_one and kicker and _is_kicker(kicker):
                yield part


def without_glued_kicker(found: Named, spelled: Sequence[str]) -> Named:
    """The heading without a label that runs into it, where the head has the rest alone or behind a sign.

    What it has in front of the sign may be another label.

    Args:
        found: the headline.
        spelled: what the sources say.
    """
    if not found.source.startswith("block:"):
        return found
    others = dict.fromkeys([text for text in spelled if text != found.text and text[-1] == found.text[-1]])
    for rest in [part for text in others for part in (text, *split_name(text)) if text.endswith(part)]:
        label = found.text[: -len(rest)]
        is_whole = len(rest.split()) >= _MIN_REST and len(label) >= _MIN_GLUED
        if is_whole and found.text.endswith(rest) and _is_label(label) and label[-1].isalnum():
            return found._replace(text=rest)
    return found


def _is_tail(text: str, block: Block) -> bool:
    """Whether brackets, or words in an element of their own, stand behind all that the head calls the headline."""
    if text.startswith(_BRACKETS):
        return True
    # A small letter goes on with a headline that the head has cut short.
    return text[0].isspace() and not text[1].islower() and not _TAILS.isdisjoint(block.inline_words)


def _is_kicker(text: str) -> bool:
    """Whether words before a headline are a label: few, without numbers, set off from it."""
    return _is_label(text) and not text[-1].isalnum() and not any(map(str.isdigit, text))


def _is_badge(text: str, found: Named, sources: Sources) -> bool:
    """Whether a word or two in an element of their own run into a headline of characters without blanks."""
    inner = sources.page.blocks[int(found.source.removeprefix("block:"))].inline_words
    return bool(inner) and 0 < len(text) <= _MAX_BADGE and min(text) >= UNSPACED_FROM


def _is_label(text: str) -> bool:
    return 0 < len(text.split()) <= _MAX_WORDS


def _is_date(text: str, sources: Sources) -> bool:
    """Whether a date and little else stands before a headline."""
    return 0 < len(text) <= _MAX_DATE and read_text(text, sources.months, month_first=sources.month_first) is not None
