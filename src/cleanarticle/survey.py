"""Page -> Survey: the page-wide facts that several scorers read, each computed once."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle.headline_block import headline_of_page, headline_of_text, title_likeness
from cleanarticle.model import Kind
from cleanarticle.phrases import find_cues, read_openings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block, Node, Page
    from cleanarticle.phrase_index import PhraseIndex
    from cleanarticle.phrases import Cues

_ENDS: Final = MappingProxyType(
    dict.fromkeys(".!?。！？।؟۔", 1)
    | dict.fromkeys("”\"»’'」』“", 2)
    | dict.fromkeys("：:", 3)
    | {"…": 4}
    | dict.fromkeys(")）", 5)
    | dict.fromkeys(";；,，", 6)
)
NO_END, SENTENCE, QUOTED, COLON, ELLIPSIS, BRACKET, COMMA, OTHER_SIGN = range(8)
UNFINISHED: Final = frozenset({NO_END, OTHER_SIGN, BRACKET, QUOTED, COLON})
_ENDS_OF_PROSE: Final = frozenset({SENTENCE, QUOTED})
# Prose that carries the article: ten words that end like a sentence, or thirty that need not.
_MIN_SENTENCE_WORDS: Final = 10
_MIN_PROSE_WORDS: Final = 30
_MAX_PROSE_LINKED: Final = 0.5
_NEAR_BEFORE: Final = 10  # blocks before the first prose that may be its headline, standfirst or first lines
_NEAR_AFTER: Final = 5
_MAX_LABEL_WORDS: Final = 3
_MAX_TEASER_WORDS: Final = 25


@dataclass(frozen=True, slots=True)
class PageHints:
    """What the page says about itself beside its text, as far as it helps to find the article.

    Attributes:
        titles: candidates for the headline, the likeliest first.
        description: the description of meta or JSON-LD.
        body: ``articleBody`` of JSON-LD, lower case, white space folded; "" where there is none.
        host: the page's host without "www."; "" where the URL is not known.
    """

    titles: tuple[str, ...] = ()
    description: str = ""
    body: str = ""
    host: str = ""


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """Single words of a language, lower case."""

    stop_words: frozenset[str] = frozenset()
    captions: frozenset[str] = frozenset()  # what labels a picture: "image", "photo"


@dataclass(frozen=True, slots=True)
class Survey:
    """Facts about a page's blocks, one entry a block of the page unless said otherwise.

    Attributes:
        page: the page.
        open: the blocks that are worth judging; the others are links and labels far from all prose.
        hints: what the page's head says.
        cues: phrases found in the blocks.
        stop_words: stop words of the page's language.
        caption_words: single words that label pictures in it.
        tokens: lower-case words of the block's opening; () where the block is not open.
        ends: how the block ends: one of the module's constants.
        mass: characters of prose that carries the article; 0 for everything else.
        total: sum of mass, at least 1.
        parents: number of the node above the block's own; itself at the root.
        node_mass, node_chars, node_linked: per node, with all below it: mass, characters, characters in links.
        node_blocks: per node, with all below it: number of blocks.
        main: number of the deepest node that holds most of the mass.
        in_main: per node, whether it is ``main`` or lies inside it.
        below: per node, levels down from the nearest of ``main`` and the nodes around it.
        above: per node, levels from ``main`` up to that nearest one; 0 inside ``main``.
        first, last: first and last block with mass in ``main``.
        title_likeness: Jaccard index of the block's words and the likest title's.
        headline: number of the block that is the headline; -1 where none is.
        hidden_prose: most of the page's prose is hidden, so that hiding says nothing (a script shows it later).
    """

    page: Page
    open: Sequence[Block]
    hints: PageHints
    cues: Cues
    stop_words: frozenset[str]
    caption_words: frozenset[str]
    tokens: Sequence[Sequence[str]]
    ends: Sequence[int]
    mass: Sequence[float]
    total: float
    parents: Sequence[int]
    node_mass: Sequence[float]
    node_chars: Sequence[float]
    node_linked: Sequence[float]
    node_blocks: Sequence[int]
    main: int
    in_main: Sequence[bool]
    below: Sequence[int]
    above: Sequence[int]
    first: int
    last: int
    title_likeness: Sequence[float]
    headline: int
    hidden_prose: bool


def survey(page: Page, hints: PageHints, words: LanguageWords, phrases: PhraseIndex) -> Survey:
    """Compute the facts of a page; linear in its size.

    Args:
        page: the page; may have no blocks.
        hints: what the page's head says.
        words: words of the page's language.
        phrases: what open blocks are searched for.
    """
    blocks, nodes = page.blocks, page.nodes
    ends = [_end(block.text) for block in blocks]
    mass = [_mass(block, end) for block, end in zip(blocks, ends, strict=True)]
    seen = [0.0 if nodes[block.node].hidden else own for block, own in zip(blocks, mass, strict=True)]
    hidden_prose = sum(seen) * 2 < sum(mass)
    if not hidden_prose:
        mass = seen
    total = sum(mass) or 1.0
    node_mass, node_chars, node_linked, node_blocks = _per_node(page, mass)
    main = max((node.number for node in nodes if node_mass[node.number] >= total / 2), default=0)
    in_main, below, above = _distances(nodes, main)
    heavy = [block.number for block in blocks if mass[block.number]]
    inside = [number for number in heavy if in_main[blocks[number].node]] or heavy
    first, last = (inside[0], inside[-1]) if inside else (0, len(blocks) - 1)
    is_open = [_is_open(block, own, first, last, in_main) for block, own in zip(blocks, mass, strict=True)]
    opened = [block for block, own in zip(blocks, is_open, strict=True) if own] if page.has_markup else blocks
    tokens: list[Sequence[str]] = [()] * len(blocks)
    openings = read_openings(opened)
    for block, own in zip(opened, openings.tokens, strict=True):
        tokens[block.number] = own
    alike = title_likeness(blocks, tokens, hints.titles)
    if page.has_markup:
        headline = headline_of_page(blocks, alike, first)
    else:
        headline = headline_of_text(blocks, [end in UNFINISHED for end in ends], first)
    return Survey(
        page=page,
        open=opened,
        hints=hints,
        cues=find_cues(opened, phrases, openings),
        stop_words=words.stop_words,
        caption_words=words.captions,
        tokens=tokens,
        ends=ends,
        mass=mass,
        total=total,
        parents=[max(nodes[block.node].parent, 0) for block in blocks],
        node_mass=node_mass,
        node_chars=node_chars,
        node_linked=node_linked,
        node_blocks=node_blocks,
        main=main,
        in_main=in_main,
        below=below,
        above=above,
        first=first,
        last=last,
        title_likeness=alike,
        headline=headline,
        hidden_prose=hidden_prose,
    )


def _is_open(block: Block, mass: float, first: int, last: int, in_main: Sequence[bool]) -> bool:
    """Whether a block is worth judging.

    Of the development pages' article text, 0.1 to 0.3 % is not; of their blocks, half are not.
    """
    if mass or first - _NEAR_BEFORE <= block.number <= last + _NEAR_AFTER or in_main[block.node]:
        return True
    return block.words > (_MAX_LABEL_WORDS if block.linked <= _MAX_PROSE_LINKED else _MAX_TEASER_WORDS)


def _end(text: str) -> int:
    last = text[-1]
    end = _ENDS.get(last)
    if end is None:
        return NO_END if last.isalnum() else OTHER_SIGN
    return ELLIPSIS if end == SENTENCE and text.endswith("...") else end


def _mass(block: Block, end: int) -> float:
    words = block.words
    if words < _MIN_SENTENCE_WORDS or block.linked > _MAX_PROSE_LINKED or block.kind is Kind.CAPTION:
        return 0.0
    if words < _MIN_PROSE_WORDS and end not in _ENDS_OF_PROSE:
        return 0.0
    return len(block.text) * (1.0 - block.linked)


def _per_node(page: Page, mass: Sequence[float]) -> tuple[list[float], list[float], list[float], list[int]]:
    size = len(page.nodes)
    heavy, chars, linked, count = [0.0] * size, [0.0] * size, [0.0] * size, [0] * size
    for block in page.blocks:
        node, length = block.node, len(block.text)
        heavy[node] += mass[block.number]
        chars[node] += length
        linked[node] += length * block.linked
        count[node] += 1
    for number in range(size - 1, 0, -1):
        parent = page.nodes[number].parent
        heavy[parent] += heavy[number]
        chars[parent] += chars[number]
        linked[parent] += linked[number]
        count[parent] += count[number]
    return heavy, chars, linked, count


def _distances(nodes: Sequence[Node], main: int) -> tuple[list[bool], list[int], list[int]]:
    """How far each node is from the main one: see Survey's in_main, below and above."""
    in_main, below, above = [False] * len(nodes), [0] * len(nodes), [0] * len(nodes)
    around = set()
    at = main if nodes else -1
    while at >= 0:
        around.add(at)
        above[at] = len(around) - 1
        at = nodes[at].parent
    for number, node in enumerate(nodes):  # parents come first
        if number == main:
            in_main[number] = True
        elif number not in around and node.parent >= 0:
            in_main[number] = in_main[node.parent]
            below[number] = below[node.parent] + 1
            above[number] = above[node.parent]
    return in_main, below, above
