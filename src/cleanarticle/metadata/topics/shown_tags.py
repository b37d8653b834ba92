"""Tags as readers see them: links around the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.around import COMMENTS, elements_around
from cleanarticle.model import Kind
from cleanarticle.patterns import pattern
from cleanarticle.tags import MENUS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_TAG_LINK: Final = pattern(
    r"/(?:tags?|hashtags?|labels?|keywords?|etiquetas?|schlagwo?e?rt(?:er)?|stichwo?e?rt(?:er)?|mots?-cles?)/"
)
_TAG_WORDS: Final = frozenset({"tags", "taglist", "hashtags"})
_NOT_TAG_WORDS: Final = COMMENTS.union("cloud tagcloud related popular trending menu nav sidebar widget".split())
_WHOLE: Final = frozenset({"body", "article", "main"})  # what their names say holds for all that is in them
_AROUND: Final = 3  # elements around a block whose names are looked at
_BEFORE: Final = 8  # blocks before the headline, or the text, in which tags stand
_AFTER: Final = 20  # blocks after the text in which tags stand
_MAX_GAP: Final = 4  # blocks between tags
_MAX_WORDS: Final = 5  # of a tag
_MIN_LINKED: Final = 0.5  # share of a line of tags that is links
_MAX_LABELS: Final = 8  # words for each link of a line of tags, with what stands before them
_IN_MENUS: Final = frozenset({"rel:tag", "link:tag"})
_MAX_UP: Final = 20  # elements around a menu in which an article is looked for
_MAX_LABEL: Final = 1  # words of "Tags:"
_SIGNS: Final = "#,;|· "  # before and behind a tag


def shown_tags(sources: Sources, headline: int | None) -> tuple[str, ...]:
    """Texts of links that lead to tags, or whose element says so, around the text; the first group of them.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
    """
    span, kept = sources.span, sources.kept
    start = max(0, (headline if headline is not None else span.start) - _BEFORE)
    found: list[str] = []
    last = 0
    menus = _of_menus(sources)
    for block in sources.page.blocks[start : span.stop + _AFTER]:
        number, links = block.number, block.links
        is_menu = block.tag in MENUS
        if not is_menu and (not links or block.words > _MAX_LABELS * len(links)):
            continue  # prose, or a teaser
        if block.kind is Kind.CAPTION:
            continue  # whom a picture shows
        if found and number - last > _MAX_GAP and number > span.stop:
            break
        if is_menu:
            names = menus.get(number, [])
            found += names
            last = number if names else last
            continue
        # Most blocks cost this look only.
        is_marked = is_called(block, sources, _TAG_WORDS)
        if (is_marked or _TAG_LINK.search("\n".join(links))) and not (kept[number] and block.linked < _MIN_LINKED):
            names = list(_tags_of(block, sources, is_marked=is_marked))
            found += names
            last = number if names else last
    return tuple(found)


def _of_menus(sources: Sources) -> dict[int, list[str]]:
    """Tags in menus, whose text is one block, by the block's number.

    They are marked as such, or links to tags inside an article or with but a label beside them.
    """
    found: dict[int, list[str]] = {}
    doubtful: dict[int, list[str]] = {}
    for mark in sources.page.marks:
        if mark.name not in _IN_MENUS or not mark.text or mark.block >= len(sources.page.blocks):
            continue
        block = sources.page.blocks[mark.block]
        text = mark.text.strip(_SIGNS)
        if not _may_be_tag(text) or not names_around(block, sources).isdisjoint(_NOT_TAG_WORDS):
            continue
        if mark.name == "rel:tag":
            found.setdefault(mark.block, []).append(text)
        elif _TAG_LINK.search(mark.value):
            doubtful.setdefault(mark.block, []).append(text)
    for number, texts in doubtful.items():
        block = sources.page.blocks[number]
        labels = block.words - sum(len(text.split()) for text in texts)
        if number not in found and (labels <= _MAX_LABEL or _is_in_article(block, sources)):
            found[number] = texts
    return found


def _is_in_article(block: Block, sources: Sources) -> bool:
    """Whether an <article> holds a block."""
    return any(node.tag == "article" for node in elements_around(sources.page, block.number, _MAX_UP))


def _may_be_tag(text: str) -> bool:
    return bool(text) and len(text.split()) <= _MAX_WORDS and not text.isdecimal()


def _tags_of(block: Block, sources: Sources, *, is_marked: bool) -> Iterator[str]:
    if not names_around(block, sources).isdisjoint(_NOT_TAG_WORDS):
        return
    for text, href in links_of(block):
        if (is_marked or _TAG_LINK.search(href)) and _may_be_tag(text):
            yield text


def is_called(block: Block, sources: Sources, names: frozenset[str]) -> bool:
    """Whether a block's element has one of these names, or its inline elements, or the list that it is an item of."""
    nodes = sources.page.nodes
    node = nodes[block.node]
    if not names.isdisjoint(block.inline_words):
        return True
    if not names.isdisjoint(node.words):
        return node.tag not in _WHOLE
    return block.tag == "li" and not names.isdisjoint(nodes[node.parent].words)


def names_around(block: Block, sources: Sources) -> set[str]:
    """The words of the names of a block's elements, and of those around it."""
    words = set(block.inline_words)
    for node in elements_around(sources.page, block.number, _AROUND):
        if node.parent < 0 or node.tag in _WHOLE:
            break
        words.update(node.words)
    return words


def links_of(block: Block) -> Iterator[tuple[str, str]]:
    """Text and target of each link in a block."""
    found: list[tuple[str, str]] = []
    last = ""  # where the piece before leads to: the words of one link may be several pieces
    for piece in block.pieces:
        if piece.href and piece.href == last:
            found[-1] = (found[-1][0] + piece.text, last)
        elif piece.href:
            found.append((piece.text, piece.href))
        last = piece.href
    if not found and len(block.links) == 1 and block.linked == 1.0:
        found = [(block.text, block.links[0])]
    for text, href in found:
        if plain := " ".join(text.split()).strip(_SIGNS):
            yield plain, href
