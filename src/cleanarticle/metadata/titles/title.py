"""The headline: what the head says and what the headings say, weighed by how far they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.names import NameReader
from cleanarticle.metadata.dates.shown_dates import MAY_BE_DATE
from cleanarticle.metadata.dates.update_lines import is_date_line
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.metadata.sources import MAX_LOST, Sources
from cleanarticle.metadata.titles.address_words import of_address, of_slug
from cleanarticle.metadata.titles.bold_headline import bold_above_text
from cleanarticle.metadata.titles.cut_headlines import whole_headline
from cleanarticle.metadata.titles.headline_above import heading_above_text, only_heading_above_text
from cleanarticle.metadata.titles.headline_headings import headings_as_headline
from cleanarticle.metadata.titles.headline_lines import homes, whole_headings, without_day
from cleanarticle.metadata.titles.headlines import Named, head_titles
from cleanarticle.metadata.titles.kicker import without_glued_kicker, without_kicker
from cleanarticle.metadata.titles.mastheads import masthead
from cleanarticle.metadata.titles.shown_title import shown_part
from cleanarticle.metadata.titles.site_cut import without_site, without_tail
from cleanarticle.metadata.titles.untold_headings import untold_headings, without_second
from cleanarticle.metadata.wording import Keys, bare, is_sentence
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.titles.headline_headings import Heading
    from cleanarticle.model import Block

_MAX_HEADLINE: Final = 400  # characters; the longest true headline seen has 260
_MAX_HEADINGS: Final = 45  # headings looked at, whatever their level
_TEXT_LINES: Final = 12  # lines of plain text in which the headline must stand
_TEXT_WORDS: Final = range(4, 41)  # words of a headline that nothing marks
_OPENING: Final = 6  # lines in which a text without a page's head has its first paragraph
_PROSE_WORDS: Final = 12  # of the first paragraph, which no headline is taken for
_SLUG: Final = 5.0  # for what the address says word for word, where no source of the head repeats the heading
_INSIDE: Final = pattern(r"(?<=\w)['\u2019](?=\w)")  # an apostrophe between two letters


def title(sources: Sources) -> Field[str | None]:
    """The article's headline, without the site's name."""
    sources = _without_masthead(_without_homes(sources))
    titles = list(head_titles(sources.head))
    bared = Keys()
    keys = [bared[found.text] for found in titles]
    shown = without_second(whole_headings(_shown(sources), keys), titles, sources.page.blocks)
    named = _of_head(sources, titles, keys, frozenset([heading.key for heading in shown] + _of_block(sources, keys)))
    headings = _of_headings(shown, named, sources)
    everything = [(key, one) for one in (*headings, *named) if (key := bared[one.text]) not in sources.sites]
    if not everything:
        return _of_text(sources)
    votes: dict[str, float] = {}
    spelled: dict[str, Named] = {}
    for key, found in everything:
        votes[key] = votes.get(key, 0.0) + found.weight
        if key not in spelled or _has_lost_sign(spelled[key], found):
            spelled[key] = found
    for key in of_address(sources.url, headings, spelled):
        votes[key] += _SLUG
    best = max(votes, key=votes.__getitem__)
    winner = without_kicker(spelled[best], [spelled[key] for key in votes if key != best], titles, sources)
    winner = without_glued_kicker(winner, [found.text for _, found in everything])
    winner = winner._replace(text=without_tail(winner.text, sources.sites)) if winner.source == "title" else winner
    winner = whole_headline(shown_part(winner, sources), [found for _, found in everything], sources.page.blocks)
    lost = [
        Candidate(found.text[:200], found.source, f"weighs {votes[key]:.1f} of {votes[best]:.1f}")
        for key, found in everything
        if key != best
    ]
    return Field(winner.text, winner.source, tuple([*_running_on(titles, winner, lost), *lost][:MAX_LOST]))


def _shown(sources: Sources) -> list[Heading]:
    """The headings that a reader sees, or what may be one at the top of a plain text."""
    own = sources.headings if sources.page.has_markup else _at_top(sources)
    return without_day(_first([block for block in own if len(block.text) <= _MAX_HEADLINE]), sources.page.marks)


def _without_homes(sources: Sources) -> Sources:
    """The page's facts, in which headings that lead to the site's first page are its name; not where titles are."""
    names = homes(sources.headings, sources.url) - {bare(sources.head.title)}
    if not names:
        return sources
    rest = tuple([block for block in sources.headings if bare(block.text) not in names])
    return sources._replace(sites=sources.sites | names, headings=rest)


def _without_masthead(sources: Sources) -> Sources:
    """The page's facts, in which a first-level heading that is the site's name is none, and the headline is one."""
    found = masthead(sources.headings, sources.head.title, sources.span.start, sources.url) if sources.span else None
    if found is None:
        return sources
    rest = [block for block in sources.headings if block is not found.name]
    raised = tuple([block._replace(level=1) if block is found.headline else block for block in rest])
    return sources._replace(sites=sources.sites | {bare(found.name.text)}, headings=raised)


def _first(blocks: Sequence[Block]) -> list[Block]:
    """The first headings, and all of the first level behind them: menus may be full of headings."""
    return [*blocks[:_MAX_HEADINGS], *(block for block in blocks[_MAX_HEADINGS:] if block.level == 1)]


def _without_notices(shown: Sequence[Heading], named: Sequence[Named], sources: Sources) -> Sequence[Heading]:
    """The headings without what a page says while it loads: "Loading" is a headline only where the head has it, too."""
    players = sources.words.players
    if players.isdisjoint([heading.key for heading in shown]):  # as on nearly all pages
        return shown
    said = {bare(found.text) for found in named}
    return [heading for heading in shown if heading.key in said or heading.key not in players]


def _of_headings(shown: Sequence[Heading], named: Sequence[Named], sources: Sources) -> list[Named]:
    """The headings that may be the headline, as the head and the address have it, or where neither has one."""
    told = _without_notices(shown, named, sources)
    if not named and sources.page.has_markup:
        told = untold_headings(told, sources)
    found = headings_as_headline(told, [*named, *of_slug(shown, sources.url)], sources.sites)
    top = only_heading_above_text(told, sources.span, sources.sites)
    if top is not None and (not found or found[0].source == top.source):
        return [found[0]._replace(weight=max(found[0].weight, top.weight))] if found else [top]
    found = found or heading_above_text(told, named, sources.span, sources.sites)
    return found or bold_above_text(sources, named)


def _has_lost_sign(own: Named, other: Named) -> bool:
    """Whether a headline of the head lacks the apostrophe that another source has: programs for addresses lose it."""
    return not own.source.startswith("block:") and bool(_INSIDE.search(other.text)) and not _INSIDE.search(own.text)


def _running_on(titles: Sequence[Named], winner: Named, lost: Sequence[Candidate]) -> list[Candidate]:
    """What the head says beyond the headline, as it stands there: the memory of a site learns endings from it."""
    known = {candidate.value for candidate in lost}
    longer = {found.text: found for found in titles if found.text.startswith(winner.text) and found.text != winner.text}
    return [
        Candidate(text, found.source, "runs on behind the headline")
        for text, found in longer.items()
        if text not in known and len(text) <= _MAX_HEADLINE
    ]


def _of_head(sources: Sources, titles: Sequence[Named], keys: Sequence[str], known: frozenset[str]) -> list[Named]:
    """What the head says, without the site's name; the page's headings are known."""
    cut: dict[str, str] = {}  # most sources say the same
    for place, found in enumerate(titles):
        if found.text not in cut:
            others = {*keys[:place], *keys[place + 1 :]}
            cut[found.text] = without_site(found, sources.sites, known, others).text
    return [found._replace(text=cut[found.text]) for found in titles]


def _of_block(sources: Sources, keys: Sequence[str]) -> list[str]:
    """What the block says that is likest the title, if less: on old pages the headline is bold, and no heading."""
    own = bare(sources.page.blocks[sources.likely].text) if sources.likely >= 0 else ""
    return [own] if own and own not in keys else []


def _at_top(sources: Sources) -> Sequence[Block]:
    """The headings of a text; where it opens with its article, those above the first paragraph: below are subheads."""
    blocks = sources.page.blocks
    is_ranked = sources.likely < 0 or any(block.level == 1 for block in sources.headings)
    top = blocks[:_OPENING] if is_ranked else blocks[sources.likely :]
    opening = (block for block in top if sources.kept[block.number] and _is_prose(block))
    first = next((block.number for block in opening), len(blocks))
    return [block for block in sources.headings if block.number < first]


def _is_prose(block: Block) -> bool:
    return is_sentence(block.text, block.words, _PROSE_WORDS)


def _of_text(sources: Sources) -> Field[str | None]:
    """In plain text, the line that says most of what the article says; nothing on a page with markup.

    Where there is no such line, the last line above the first prose that is no sentence, date or byline.
    """
    if sources.page.has_markup:
        return Field(None)
    if sources.likely >= 0:
        return Field(sources.page.blocks[sources.likely].text, f"block:{sources.likely}")
    best = None
    for block in sources.page.blocks[:_TEXT_LINES]:
        if _is_prose(block):
            break
        may_be = len(block.text) <= _MAX_HEADLINE and block.words in _TEXT_WORDS and block.text[-1] not in ".:;,"
        if may_be and not _says_who_or_when(block.text, sources):
            best = block
    return Field(best.text, f"block:{best.number}") if best else Field(None)


def _says_who_or_when(text: str, sources: Sources) -> bool:
    """Whether a line is a date and little else, or "by" and names."""
    if MAY_BE_DATE.search(text) and is_date_line(text.casefold(), sources):
        return True
    words = sources.words.lines
    return words.has_prefix(text) and bool(NameReader(words, sources.sites, {}).read(words.without_prefix(text)))
