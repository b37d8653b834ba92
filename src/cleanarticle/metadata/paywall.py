"""Whether an article must be paid for."""

from __future__ import annotations

from dataclasses import replace
from itertools import compress
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.label_words import LABEL_WORDS
from cleanarticle.metadata.record import Candidate, Field

if TYPE_CHECKING:
    from cleanarticle.loose_json import JsonValue
    from cleanarticle.metadata.sources import Sources

_LOCKED_TIERS: Final = frozenset({"locked", "metered", "premium", "subscriber", "paid"})
_SIGNS_AFTER: Final = 10  # blocks after the last kept one in which a notice to pay stands
_MAX_CUT: Final = 700  # words that a reader who does not pay is shown; below more it invites to something else
_MAX_PARTS: Final = 50  # parts of an article that say whether they are free
_MAX_SIGN: Final = 300  # characters of such a notice


def paywalled(sources: Sources) -> Field[bool | None]:
    """Whether a reader must pay, as far as the page says; None where it says nothing."""
    said: list[Field[bool | None]] = []
    for item in sources.articles[:3]:
        whole, parts = _truth(item.get("isAccessibleForFree")), _of_parts(item.get("hasPart"))
        said += [Field(not free, "json-ld:isAccessibleForFree") for free in (whole, parts) if free is not None]
    free = _truth(sources.head.first("itemprop:isaccessibleforfree"))
    if free is not None:
        said.append(Field(not free, "meta:itemprop:isaccessibleforfree"))
    tier = sources.head.first("article:content_tier", "og:article:content_tier").lower()
    if tier:
        said.append(Field(tier in _LOCKED_TIERS, "meta:article:content_tier"))
    if not said:
        return _notice(sources)
    best = said[0]
    lost = [Candidate(str(one.value), one.source, f"after {best.source}") for one in said[1:]]
    return replace(best, lost=tuple(lost))


def _truth(value: JsonValue) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        lowered = value.strip().lower().rsplit("/", 1)[-1]
        return True if lowered in {"true", "1"} else False if lowered in {"false", "0"} else None
    return None


def _of_parts(value: JsonValue) -> bool | None:
    """False where a part of the article must be paid for; None where no part says so."""
    parts = value[:_MAX_PARTS] if isinstance(value, list) else [value]
    said = [_truth(part.get("isAccessibleForFree")) for part in parts if isinstance(part, dict)]
    return False if False in said else None


def _notice(sources: Sources) -> Field[bool | None]:
    """A notice to subscribe right after the kept text."""
    if not sources.span:
        return Field(None)
    for block in sources.page.blocks[sources.span.stop : sources.span.stop + _SIGNS_AFTER]:
        text = block.text.casefold() if len(block.text) <= _MAX_SIGN else ""
        if text and sources.words.paywall.begin(text) and not LABEL_WORDS.is_of_comments(text):
            words = sum([block.words for block in compress(sources.page.blocks, sources.kept)])
            return Field(True, f"block:{block.number}") if words <= _MAX_CUT else Field(None)
    return Field(None)
