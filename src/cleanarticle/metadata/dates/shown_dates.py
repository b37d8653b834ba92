"""Dates that a reader sees: in <time>, in marked elements, in short lines beside the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.dates.date_places import (
    TEASER,
    TODAY,
    far_above,
    nearness,
    of_name,
    of_place,
    places_around,
    places_near,
)
from cleanarticle.metadata.dates.event_lines import tells_hours
from cleanarticle.metadata.dates.local_day import is_aware
from cleanarticle.metadata.dates.mark_moments import moment_of, value_of
from cleanarticle.metadata.dates.moments import Moment
from cleanarticle.metadata.dates.update_lines import (
    from_label,
    in_update,
    is_behind_update,
    is_date_line,
    read_line,
    says_published_within,
    told,
)
from cleanarticle.metadata.dates.update_words import WITHIN, beside_update, names_modified, tells_update, with_updates
from cleanarticle.metadata.elsewhere import is_elsewhere, is_not_its_own, opening
from cleanarticle.metadata.glued import unglued_days
from cleanarticle.metadata.listed_marks import rows
from cleanarticle.metadata.wording import is_sentence
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block, Mark

_FOREIGN: Final = "[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]"  # digits of other scripts
_THAI_YEAR: Final = "|".join([rf"(?<=[\u0e01-\u0e4e]{end}\d\d)" for end in ("", " ", r"\.", r"\. ")])  # two digits
# What every date has, so that other blocks cost one look: a year, or three numbers with the same sign. All begin with
# one set of characters, to the first of which ``re`` runs in C: a tenth of what alternatives cost.
MAY_BE_DATE: Final = pattern(
    rf"[\d\u5e74](?:(?<=1)9\d\d|(?<=2)(?:0\d|5[3-9])\d|(?<=\d)\d?[./]\d{{1,2}}[./]\d\d"
    rf"|(?<={_FOREIGN}){_FOREIGN}{{3}}|(?<=\u5e74).{{1,4}}\u6708|\d(?!\d)(?:{_THAI_YEAR}))"
)
_DATE_WORDS: Final = frozenset(
    "date dateline datetime pubdate published publish publication posted submitted timestamp time created meta "
    "byline".split()
)
_MEMBER_WORDS: Final = frozenset({"profile", "joined"})  # since when somebody is a forum's member
_MAX_LINE: Final = 160  # characters of a line that is a date and little else
_OPENING: Final = 30  # characters of a paragraph that may open with its date
_MAX_PLAIN: Final = 90  # the same for lines that nothing marks as a date
_MAX_FOUND: Final = 12
_MAX_MARKS: Final = 120  # of a page with more, those near the headline are read
_MAX_FAR: Final = 3_000  # blocks searched where no date stands near the headline
_MARKED: Final = 4.0  # weight of a line whose class says that it is a date
_DOUBTFUL: Final = 2.5  # weight below which a date is a teaser's, mostly
_SURE: Final = 4.5  # weight of a line that says that its date is the publication's
_RIGHT_BELOW: Final = 6  # blocks after the headline in which such a line is the article's own


class Shown(NamedTuple):
    """A date that is visible on the page."""

    moment: Moment
    source: str
    weight: float
    is_modified: bool
    is_own: bool = False  # stands right below the headline, in a line that is a date and little else
    is_behind_update: bool = False  # in an element of its own, right behind words for a change


def shown_dates(sources: Sources, headline: int | None, *, is_near: bool = False) -> list[Shown]:
    """Visible dates, the surest first; at most a dozen.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
        is_near: look only right beside the headline.
    """
    blocks, marks = sources.page.blocks, sources.page.marks
    places = places_near(headline, sources.span) if is_near else places_around(headline)
    if is_near or len(marks) > _MAX_MARKS:
        marks = tuple([mark for mark in marks if mark.block in places][:_MAX_MARKS])
    placed = [
        (mark.block, shown)
        for mark in with_updates(marks, sources.page)
        if (shown := _of_mark(mark, sources, headline))
    ]
    for block in blocks[places.start : places.stop]:
        if MAY_BE_DATE.search(block.text if len(block.text) <= _MAX_LINE else opening(block.text)):
            placed += [(block.number, shown) for shown in _of_block(block, sources, headline)]
    listed = rows({place: one.moment for place, one in placed if not one.is_modified}, sources.page, headline)
    top = far_above(headline, sources.span)
    found = [
        shown._replace(weight=shown.weight - TODAY) if place in top else shown
        for place, shown in placed
        if place not in listed
    ]
    if not is_near and all(shown.weight < _DOUBTFUL for shown in found):
        found.extend(_far(sources))
    found.sort(key=lambda shown: -shown.weight)
    return found[:_MAX_FOUND]


def _far(sources: Sources) -> Iterator[Shown]:
    """Dates anywhere that a line's words say to be the publication's, or the page's only marked one.

    For pages without any other.
    """
    marked: dict[Moment, Shown] = {}
    for block in sources.page.blocks[:_MAX_FAR]:
        if len(block.text) <= _MAX_LINE and MAY_BE_DATE.search(block.text) and not _is_of_teaser(block, sources):
            for shown in _of_block(block, sources, None):
                if shown.weight >= _SURE:
                    yield shown
                elif shown.weight >= _MARKED:
                    marked.setdefault(shown.moment, shown)
    if len(marked) == 1:
        yield from marked.values()


def _is_of_teaser(block: Block, sources: Sources) -> bool:
    """Whether the names of a block's element say that it tells of another article."""
    nodes = sources.page.nodes
    return bool(nodes) and TEASER.search(" ".join((*nodes[block.node].words, *block.inline_words))) is not None


def _of_mark(mark: Mark, sources: Sources, headline: int | None) -> Shown | None:
    """The date of <time>, itemprop, a class that says date, or of data-* beside a visible date of the same day."""
    moment = value_of(mark, sources)
    if moment is None and (len(mark.text) > _MAX_LINE or not MAY_BE_DATE.search(mark.text)):
        return None  # as most, which name somebody
    blocks = sources.page.blocks
    text = blocks[mark.block].text[:_MAX_LINE] if mark.block < len(blocks) else mark.text
    moment = moment_of(mark, moment, text, sources)
    if moment is None or is_elsewhere(mark.block, sources, headline) or tells_hours(text):
        return None
    name = mark.name.lower()
    text = text.casefold()
    is_other = name.startswith(WITHIN) and sources.says_published(text)  # whatever the element around it is called
    is_modified = (tells_update(name) and not is_other) or in_update(mark.text.casefold(), text, sources)
    weight = 5.5 + of_name(name) + of_place(mark.block, headline) - 3.0 * is_modified + 0.1 * is_aware(moment)
    if not is_modified and sources.says_published(text):
        weight += 1.0
    is_behind = is_behind_update(mark.text.casefold(), text, sources)
    return Shown(moment, "mark:" + mark.name[:40], weight, is_modified, is_behind_update=is_behind)


def _of_block(block: Block, sources: Sources, headline: int | None) -> Iterator[Shown]:
    words = {*sources.page.nodes[block.node].words, *block.inline_words} if sources.page.nodes else set()
    line = beside_update(block, sources.page) if names_modified(words) else block.text
    text = unglued_days(line if len(line) <= _MAX_LINE else opening(line)).casefold()
    if block.number == headline:
        text = from_label(text, sources)
    if not _MEMBER_WORDS.isdisjoint(words) or is_not_its_own(block, words, sources, headline):
        return
    # "Am" and "le" open sentences, too; a line that ends "4 min." is none.
    is_prose = is_sentence(block.text, block.words) and (sources.kept[block.number] or not sources.says_modified(text))
    rest, update = (text, None) if is_prose else told(text, sources)
    says_published = not is_prose and (sources.says_published(rest) or says_published_within(rest, sources))
    is_named = rest is text and line is block.text and names_modified(words)
    is_modified = is_named or (not is_prose and sources.says_modified(rest))
    is_marked = says_published or is_modified or rest is not text or not words.isdisjoint(_DATE_WORDS)
    if not is_marked and len(text) > _MAX_PLAIN and not MAY_BE_DATE.search(text, 0, _OPENING):
        return
    if update is not None:
        yield Shown(update, f"block:{block.number}", nearness(block.number, headline), is_modified=True)
    moment = read_line(rest, sources)
    if moment is not None:
        weight = 3.0 + is_marked + says_published - 3.0 * is_modified + nearness(block.number, headline)
        is_near = headline is not None and 0 < block.number - headline <= _RIGHT_BELOW
        is_own = is_near and len(block.text) <= _MAX_PLAIN and is_date_line(rest, sources)
        is_modified = is_modified and not says_published
        yield Shown(moment, f"block:{block.number}", weight + 1.5 * is_own, is_modified, is_own and not is_modified)
