"""The headline: what the head says and what the headings say, weighed by how far they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.headlines import Named, head_titles, split_name
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.metadata.sources import MAX_LOST, Sources
from cleanarticle.metadata.wording import bare, clean, overlap, tokens

if TYPE_CHECKING:
    from cleanarticle.head import Head
    from cleanarticle.model import Block

_HEADING_WEIGHTS: Final = (3.0, 1.2, 0.8, 0.6, 0.6, 0.6)  # h1 to h6; what agrees with the head counts in full
_ONLY_HEADING: Final = 0.5  # a page's one h1 is its headline more often than the first of several
_AGREES_FROM: Final = 0.34  # share of words that a heading must have in common with the head
_MAX_HEADLINE: Final = 400  # characters; the longest true headline seen has 260
_MAX_KICKER: Final = 0.6  # a kicker is at most this share of a heading's length
_MAX_HEADINGS: Final = 60  # headings looked at


def headline_candidates(head: Head) -> tuple[str, ...]:
    """What the head gives as headline, the surest first: usable before any block is judged.

    Each text once, cleaned, with and without the site's name where a separator shows it; () for
    plain text.
    """
    found = [title.text for title in head_titles(head)]
    return tuple(dict.fromkeys((*found, *(part for text in found for part in split_name(text)))))


def title(sources: Sources) -> Field[str | None]:
    """The article's headline, without the site's name."""
    named = [_without_site(title, sources.sites) for title in head_titles(sources.head)]
    headings = _headings(sources, named)
    everything = [found for found in (*headings, *named) if bare(found.text) not in sources.sites]
    if not everything:
        return Field(None)
    votes: dict[str, float] = {}
    spelled: dict[str, Named] = {}
    for found in everything:
        key = bare(found.text)
        votes[key] = votes.get(key, 0.0) + found.weight
        spelled.setdefault(key, found)
    best = max(votes, key=votes.__getitem__)
    winner = _without_kicker(spelled[best], [spelled[key] for key in votes if key != best])
    lost = [
        Candidate(found.text[:200], found.source, f"weighs {votes[bare(found.text)]:.1f} of {votes[best]:.1f}")
        for found in everything
        if bare(found.text) != best
    ]
    return Field(winner.text, winner.source, tuple(lost[:MAX_LOST]))


def _headings(sources: Sources, named: list[Named]) -> list[Named]:
    """Headings that may be the headline: they agree with the head, or there is nothing to agree with."""
    blocks = [block for block in sources.headings if len(block.text) <= _MAX_HEADLINE][:_MAX_HEADINGS]
    firsts = [block for block in blocks if block.level == 1 and bare(block.text) not in sources.sites]
    known = [(bare(item.text), tokens(item.text)) for item in named]
    only = _ONLY_HEADING if len(firsts) == 1 else 0.0
    found = []
    for block in firsts or blocks:
        agreement = _agreement(block, known) if known else 1.0
        if agreement >= _AGREES_FROM:
            weight = _HEADING_WEIGHTS[block.level - 1] * (0.5 + agreement / 2) + only
            found.append(Named(clean(block.text), f"block:{block.number}", weight))
    return sorted(found, key=lambda item: -item.weight)[:1]


def _agreement(block: Block, known: list[tuple[str, frozenset[str]]]) -> float:
    """How far a heading says what the head says, 0-1."""
    key, words = bare(block.text), tokens(block.text)
    if not key:
        return 0.0
    if any(key == other for other, _ in known):
        return 1.0
    if len(key) > 8 and any(key in other or (len(other) > 8 and other in key) for other, _ in known):
        return 0.9
    return 0.8 * max(overlap(words, others) for _, others in known)


def _without_site(found: Named, sites: frozenset[str]) -> Named:
    """The text without the site's name and what stands beyond it, where separators show them."""
    for part in split_name(found.text):
        rest = bare(found.text.replace(part, "", 1))
        if rest in sites or any(len(site) > 3 and (site in rest or (len(rest) > 3 and rest in site)) for site in sites):
            return found._replace(text=part)
    return found


def _without_kicker(found: Named, others: list[Named]) -> Named:
    """The heading without a label that runs into it, where another source has only the rest."""
    if not found.source.startswith("block:"):
        return found
    text = found.text
    for other in others:
        kicker = text[: -len(other.text)]
        if text.endswith(other.text) and 0 < len(kicker) <= len(text) * _MAX_KICKER and not kicker[-1].isalnum():
            return found._replace(text=other.text)
    return found
