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

_HEADING_WEIGHTS: Final = (7.0, 2.4, 2.4, 2.4, 2.4, 2.4)  # h1 to h6, as far as the head agrees
_ALONE: Final = 0.2  # share of that weight that a heading has without the head's agreement
_ONLY_HEADING: Final = 0.3  # a page's one h1 is its headline more often than the first of several
_AGREES_FROM: Final = 0.34  # share of words that an h1 must have in common with the head
_LONG_AGREES_FROM: Final = 0.15  # the same for a page's only h1, where it is a sentence
_LONG: Final = 5  # words of a heading that is more than a label
_LOWER_AGREES_FROM: Final = 0.5  # the same for lower headings, which are mostly something else
_BESIDE: Final = 6  # blocks after the h1 in which the headline that readers see may follow
_LONG_KEY: Final = 16  # letters of a heading that cannot be a label
_MAX_HEADLINE: Final = 400  # characters; the longest true headline seen has 260
_TEXT_LINES: Final = 12  # lines of plain text in which the headline must stand
_TEXT_WORDS: Final = range(4, 41)  # words of a headline that nothing marks
_PROSE_WORDS: Final = 12
_SENTENCE_ENDS: Final = frozenset('.!?\u2026\u3002\u0964"\u201d\u00bb')
_MAX_KICKER: Final = 6  # words of a label before a headline
_MAX_SECTION: Final = 2  # words of a section's name
_MAX_HEADINGS: Final = 45  # headings looked at


def headline_candidates(head: Head) -> tuple[str, ...]:
    """What the head gives as headline, the surest first: usable before any block is judged.

    Each text once, cleaned, with and without the site's name where a separator shows it; () for
    plain text.
    """
    found = [title.text for title in head_titles(head)]
    return tuple(dict.fromkeys((*found, *(part for text in found for part in split_name(text)))))


def title(sources: Sources) -> Field[str | None]:
    """The article's headline, without the site's name."""
    known = frozenset(bare(block.text) for block in sources.headings[:_MAX_HEADINGS])
    named = [_without_site(found, sources.sites, known) for found in head_titles(sources.head)]
    everything = [found for found in (*_headings(sources, named), *named) if bare(found.text) not in sources.sites]
    if not everything:
        return _of_text(sources)
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


def _of_text(sources: Sources) -> Field[str | None]:
    """In plain text, the last line above the first prose that is no sentence; nothing on a page with markup."""
    if sources.page.has_markup:
        return Field(None)
    best = None
    for block in sources.page.blocks[:_TEXT_LINES]:
        if block.words >= _PROSE_WORDS and block.text[-1] in _SENTENCE_ENDS:
            break
        if len(block.text) <= _MAX_HEADLINE and block.words in _TEXT_WORDS and block.text[-1] not in ".:;,":
            best = block
    return Field(best.text, f"block:{best.number}") if best else Field(None)


def _headings(sources: Sources, named: list[Named]) -> list[Named]:
    """The heading that may be the headline: it agrees with the head, or there is nothing to agree with."""
    blocks = [block for block in sources.headings if len(block.text) <= _MAX_HEADLINE][:_MAX_HEADINGS]
    known = [(bare(item.text), tokens(item.text)) for item in named]
    firsts = [block for block in blocks if block.level == 1 and bare(block.text) not in sources.sites]
    found = _agreeing(firsts, known, sources.sites, is_only=len(firsts) == 1)
    if not found:
        found = _agreeing([block for block in blocks if block.level != 1], known, sources.sites, is_only=False)
    best = sorted(found, key=lambda item: -item.weight)[:1]
    return _shown(best[0], blocks, named) or best if best and firsts else best


def _shown(first: Named, blocks: list[Block], named: list[Named]) -> list[Named]:
    """The lower heading beside the h1 that the head repeats: the h1 is then written for search engines."""
    number = int(first.source.removeprefix("block:"))
    key = bare(first.text)
    for block in blocks:
        if block.level > 1 and 0 < block.number - number <= _BESIDE:
            text = clean(block.text)
            for item in named:
                other = bare(item.text)
                if len(other) >= _LONG_KEY and other not in key and bare(text).endswith(other):
                    return [Named(item.text, f"block:{block.number}", first.weight)]
    return []


def _agreeing(
    blocks: list[Block], known: list[tuple[str, frozenset[str]]], sites: frozenset[str], *, is_only: bool
) -> list[Named]:
    found = []
    for block in blocks:
        agreement = _agreement(block, known) if known else 1.0
        enough = _AGREES_FROM if block.level == 1 else _LOWER_AGREES_FROM
        if is_only and block.words >= _LONG:
            enough = _LONG_AGREES_FROM
        if agreement >= enough:
            weight = _HEADING_WEIGHTS[block.level - 1] * (_ALONE + (1.0 - _ALONE) * agreement) + _ONLY_HEADING * is_only
            heading = Named(clean(block.text), f"block:{block.number}", weight)
            found.append(_without_site(heading, sites, frozenset()) if "|" in heading.text else heading)
    return found


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


def _without_site(found: Named, sites: frozenset[str], headings: frozenset[str]) -> Named:
    """The text without the site's name and what stands beyond it, where separators show them."""
    if bare(found.text) in headings:
        return found
    for part in split_name(found.text):
        if bare(part) in sites:
            continue
        if bare(part) in headings:
            return found._replace(text=part)
        rest = bare(found.text.replace(part, "", 1))
        # In front of the rest only the name itself is one: headlines often begin with what the site is named for.
        if rest in sites or (found.text.startswith(part) and _is_site(rest, sites)):
            return found._replace(text=_without_section(part))
    return found


def _without_section(text: str) -> str:
    """A title whose site was cut off, without the section before it: one or two words after the same sign."""
    front, sign, section = text.rpartition(" | ")
    if sign and len(section.split()) <= _MAX_SECTION and len(front.split()) > _MAX_SECTION:
        return front
    return text


def _is_site(key: str, sites: frozenset[str]) -> bool:
    """Whether what was cut off names the site: its name, a part of it, or little more than it."""
    return len(key) > 3 and any(
        key in site or (len(site) > 3 and site in key and len(site) >= 0.4 * len(key)) for site in sites
    )


def _without_kicker(found: Named, others: list[Named]) -> Named:
    """The heading without a label that runs into it, where another source has only the rest."""
    if not found.source.startswith("block:"):
        return found
    text = found.text
    for other in others:
        kicker = text[: -len(other.text)]
        if text.endswith(other.text) and _is_kicker(kicker):
            return found._replace(text=other.text)
    return found


def _is_kicker(text: str) -> bool:
    """Whether words before a headline are a label: few, without numbers, set off from it."""
    return 0 < len(text.split()) <= _MAX_KICKER and not text[-1].isalnum() and not any(map(str.isdigit, text))
