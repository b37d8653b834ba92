"""Where on a page a date stands, and what that and its element's name say for or against it."""

from __future__ import annotations

from typing import Final

from cleanarticle.patterns import pattern

TODAY: Final = 1.5  # off the weight of a date above: the day of the visit, as often as the article's
TEASER: Final = pattern("relat|teaser|card|thumb|recommend|ticker|widget|sidebar|more-|mostread|popular|comment")
_HEADER: Final = 1  # blocks before the headline between which and it only its own date stands
_BEFORE: Final = 12  # blocks before the headline in which its date may stand
_AFTER: Final = 24  # and after it
_NEAR: Final = 10  # blocks after the headline that are right beside it
_TOP: Final = 400  # blocks of a page whose headline is not shown
_ELSEWHERE: Final = 3.0  # off the weight of what stands where other articles' dates stand


def places_around(headline: int | None) -> range:
    """Numbers of the blocks in which the article's date may stand.

    Args:
        headline: number of the headline's block; None where it is not shown.
    """
    return range(_TOP) if headline is None else range(max(0, headline - _BEFORE), headline + _AFTER)


def places_near(headline: int | None, span: range) -> range:
    """Numbers of the blocks right beside the headline, or above the text where no headline is shown.

    Args:
        headline: number of the headline's block; None where it is not shown.
        span: numbers of the text's blocks.
    """
    if headline is None:
        start = max(0, span.start - _NEAR)
        return range(start, start + _NEAR)
    return range(max(0, headline - _NEAR // 2), headline + _NEAR)


def far_above(headline: int | None, span: range) -> range:
    """Numbers of the blocks far above the text, where no headline is shown: the day of the visit stands there.

    Args:
        headline: number of the headline's block; None where it is not shown.
        span: numbers of the text's blocks.
    """
    return range(max(0, span.start - _BEFORE) if headline is None else 0)


def of_name(name: str) -> float:
    """What a mark's name says for or against its date."""
    # Seconds, which data-* have, are more than minutes.
    weight = 2.0 if name == "itemprop:datepublished" else 0.2 * name.startswith("data-")
    if "author" in name or "byline" in name:
        weight -= 1.5  # a date in it belongs to somebody, or something, else as often as not
    return weight - _ELSEWHERE if TEASER.search(name) else weight


def of_place(block: int, headline: int | None) -> float:
    """What a mark's place says for or against its date."""
    weight = nearness(block, headline)
    if headline is None:
        return weight
    if not -_BEFORE <= block - headline <= _AFTER:
        weight -= _ELSEWHERE  # a teaser's, mostly
    return weight - TODAY if block < headline - _HEADER else weight


def nearness(block: int, headline: int | None) -> float:
    """Points for standing close to the headline: 1 beside it, 0 far from it, less before than after."""
    if headline is None:
        return 0.3 if block < 30 else 0.0
    distance = block - headline if block >= headline else 2 * (headline - block)
    return max(0.0, 1.0 - distance / 30)
