"""Bylines that a reader sees: rel=author, marked elements, lines that begin with "By"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.author_links import as_linked, linked_authors, linked_below
from cleanarticle.metadata.authors.bare_names import bare_name
from cleanarticle.metadata.authors.byline_blocks import has_day, is_label, is_marked, may_be_byline
from cleanarticle.metadata.authors.credited_names import credited
from cleanarticle.metadata.authors.marked_names import after_by, after_small_word, without_accounts, without_rubric
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.other_credits import from_writer
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.role_lines import with_role, with_roles
from cleanarticle.metadata.authors.shown_byline import ShownByline
from cleanarticle.metadata.authors.side_by_side import are_joined, side_by_side, together
from cleanarticle.metadata.authors.teaser_bylines import outside_texts
from cleanarticle.metadata.authors.weighed_bylines import joined
from cleanarticle.metadata.elsewhere import is_elsewhere
from cleanarticle.metadata.glued import parted
from cleanarticle.metadata.wording import unbracketed
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block, Mark

_MARKS: Final = ("author", "byline", "journalist")
_NOT_MARKS: Final = pattern(
    "comment|quote|avatar|related|teaser|follow|bio|desc|media|image|img|photo|rec-|recommend|label|title|job|role|position|"
    "social|btn|button|authori[sz]"
)
_NAMED: Final = frozenset({"rel:author", "itemprop:author"})  # hold names and nothing else
_RUN: Final = 3  # blocks between marks that name authors side by side
_BEFORE: Final = 8  # blocks before the headline in which a byline may stand
_AFTER: Final = 20  # and after it
_BESIDE: Final = 5  # blocks after the headline in which a bare name is a byline
_RIGHT_BELOW: Final = 4  # blocks after the headline in which a byline is the article's own
_MAX_OWN: Final = 80  # characters of such a line
_MAX_WORDS: Final = 30
_MAX_LABEL: Final = 9  # words of a line that is no sentence
_MAX_LINE: Final = 200  # characters of a byline with roles and places
_NEAR: Final = 12  # blocks after the headline that are right beside it
_UNPLACED: Final = 60  # blocks looked at where the headline is not shown
_MAX_FOUND: Final = 12


def shown_bylines(sources: Sources, reader: NameReader, headline: int | None, *, is_near: bool) -> list[ShownByline]:
    """Visible bylines, the surest first; at most a dozen.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
        is_near: look only right beside the headline.
    """
    blocks = sources.page.blocks
    start, end = (0, _UNPLACED) if headline is None else (headline - _BEFORE, headline + _AFTER)
    if is_near:
        start, end = (0, _NEAR) if headline is None else (headline - _NEAR // 3, headline + _NEAR)
    marks = [mark for mark in sources.page.marks if start <= mark.block < end] if is_near else sources.page.marks
    found = list(_of_marks(marks, sources, reader, headline))
    near = list(_of_blocks(blocks[max(0, start) : max(0, end)], sources, reader, headline))
    found.extend(side_by_side(outside_texts(near, sources), sources))
    found.sort(key=lambda shown: -shown.weight)
    return found[:_MAX_FOUND]


def _of_marks(
    marks: Sequence[Mark], sources: Sources, reader: NameReader, headline: int | None
) -> Iterator[ShownByline]:
    """One byline of each run of equal marks: several rel=author side by side are several authors."""
    run: list[Mark] = []
    telling = {name for name in {mark.name for mark in marks} if _names_author(name.casefold())}  # pages repeat few
    for mark in marks:
        if mark.name not in telling:
            continue
        if not mark.text and mark.name.casefold() == "itemprop:author" and _is_near(mark, headline):
            mark = mark._replace(text=mark.value)  # noqa: PLW2901 - content= of an element that shows nothing
        if not 0 < len(mark.text) <= _MAX_LINE or is_elsewhere(mark.block, sources, headline):
            continue
        if run and (mark.name != run[0].name or mark.block - run[-1].block > _RUN or len(run) > _MAX_FOUND):
            yield _of_run(run, reader, headline)
            run = []
        run.append(mark)
    if run:
        yield _of_run(run, reader, headline)


def _names_author(name: str) -> bool:
    """Whether a mark's name, in small letters, is that of an element with a byline."""
    return any(map(name.__contains__, _MARKS)) and _NOT_MARKS.search(name) is None


def _is_near(mark: Mark, headline: int | None) -> bool:
    """Whether an attribute names somebody beside the headline: further away it is who wrote a comment or a review."""
    return (headline is None or abs(mark.block - headline) <= _NEAR) and "/" not in mark.value


def _of_run(run: list[Mark], reader: NameReader, headline: int | None) -> ShownByline:
    if run[0].name in _NAMED:
        reader = reader._replace(shortest=2)
    first, texts = run[0], [mark.text for mark in run]
    names = joined([reader.read(after_small_word(text, reader.words)) for text in without_accounts(texts)])
    name = first.name.casefold()
    weight = 3.0 if name == "rel:author" else 2.8 if name == "itemprop:author" else 2.0
    is_prefixed = reader.words.has_prefix(first.text)
    weight += _nearness(first.block, headline) + is_prefixed
    text = "; ".join(texts)
    is_joined = len(run) >= len(names.people) or reader.words.has_joiner(text)
    return ShownByline(names, "mark:" + first.name[:40], text, weight, is_prefixed, is_joined)


def _of_blocks(
    blocks: Sequence[Block], sources: Sources, reader: NameReader, headline: int | None
) -> Iterator[tuple[Block, ShownByline]]:
    lines = [block for block in blocks if block.words <= _MAX_WORDS and len(block.text) <= _MAX_LINE]
    if reader.words.is_unspaced:
        lines = [block for block in lines if not reader.words.is_sentence(block.text)]
    for block in lines:
        shown = credited(block, reader) or with_roles(block, reader) or _of_block(block, sources, reader, headline)
        # Asked last, as few lines come so far.
        if shown and may_be_byline(block) and not is_elsewhere(block.number, sources, headline):
            yield block, shown


def _of_block(block: Block, sources: Sources, reader: NameReader, headline: int | None) -> ShownByline | None:
    text = _line(block, reader)
    rest = "" if is_label(block, sources, reader) else reader.words.without_prefix(text)
    has_prefix = rest != text
    has_mark = is_marked(block, sources)
    is_prose = block.words > _MAX_LABEL and text[-1] in ".!?"  # what somebody does "by 2028, subject to", a biography
    is_dated = not (has_prefix or has_mark) and has_day(block.text, sources)
    may_be_inside = is_dated or (has_mark and not has_prefix)
    if may_be_inside and (after := after_by(block, reader.after_by(text, is_prose=is_prose), headline)):
        rest, has_prefix = after, True
    is_beside = headline is not None and 0 < block.number - headline <= _BESIDE
    if not (has_prefix or has_mark):
        return _unmarked(block, sources, reader, headline) if is_beside else None
    if has_prefix and not rest:  # "Written by" in a block of its own; the name follows
        rest = "" if block.linked else _line_after(block, sources)  # a menu's "Authors" is a link
    linked = linked_authors(block, reader)
    names = as_linked(reader.read(rest) if has_prefix else without_rubric(reader.read(rest), rest), linked)
    is_full = any(map(is_person, names.people[:1] if is_prose else names.people))  # "By region, North Quay leads."
    is_house = is_beside and bool(names.others)
    is_phrase = " " in text[: len(text) - len(rest)].strip() or bool(linked)  # "Posted by"
    is_said = has_prefix and is_beside and is_phrase
    is_likely = (has_mark and not is_prose) or is_full or is_house
    if not (is_likely or (names and (is_said or is_dated or has_day(block.text, sources)))):
        return None
    weight = 1.0 + has_prefix + has_mark + _nearness(block.number, headline) + together(names, rest)
    is_joined = len(block.links) >= len(names.people) or are_joined(names, rest, block, reader.words)
    is_whole = text.endswith(rest) or names == linked_below(block, sources, reader)
    is_own = is_full and is_whole and _is_own(block, names, reader, headline)
    return ShownByline(names, f"block:{block.number}", block.text, weight, has_prefix, is_joined, is_own)


def _line(block: Block, reader: NameReader) -> str:
    """A block's text without brackets around it, from the label of who wrote on."""
    text = unbracketed(parted(block, reader.words.joiners) if block.links else block.text)
    return from_writer(text, reader.words)


def _unmarked(block: Block, sources: Sources, reader: NameReader, headline: int | None) -> ShownByline | None:
    """A name that neither a word for "by" nor its element's names announce; the headline once more is none."""
    above = sources.page.blocks[headline].text if headline is not None else ""
    if block.text == above:
        return None
    return with_role(block, sources, reader) or bare_name(block, sources, reader, above)


def _line_after(block: Block, sources: Sources) -> str:
    """The line below a word for "by" alone; the one above where labels stand below names: "Jane Doe / Author"."""
    blocks, number = sources.page.blocks, block.number
    below = [one.text for one in blocks[number + 1 : number + 3]]
    if number and len(below) > 1 and below[1].casefold() in NAME_WORDS.helpers:
        below = [blocks[number - 1].text]
    return below[0] if below and len(below[0]) <= _MAX_LINE else ""


def _is_own(block: Block, names: Names, reader: NameReader, headline: int | None) -> bool:
    """Whether a line right below the headline is "By" and names, and so the article's own byline."""
    if headline is None or not 0 < block.number - headline <= _RIGHT_BELOW or len(block.text) > _MAX_OWN:
        return False
    return reader.words.begins_plainly(block.text) and all(map(is_person, names.people))


def _nearness(block: int, headline: int | None) -> float:
    """Points for standing close to the headline: 2 beside it, 0 far from it."""
    if headline is None:
        return 0.0
    distance = block - headline if block >= headline else 2 * (headline - block)
    return max(0.0, 2.0 - distance / 12)
