"""Page -> Survey: the page-wide facts that several scorers read, each computed once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleanarticle.facts.columns import (
    BlockColumns,
    NodeColumns,
    block_columns,
    names_of,
    node_columns,
    nodes_around,
    picker,
)
from cleanarticle.facts.consent import consent_nodes
from cleanarticle.facts.headline_block import headline_of_page, title_likeness
from cleanarticle.facts.left import Memo
from cleanarticle.facts.main_run import main_run, run_below
from cleanarticle.facts.open_blocks import open_blocks
from cleanarticle.facts.prose_place import main_node, prose_of, sums_of, without_whole_forms
from cleanarticle.facts.text_headline import headline_of_text
from cleanarticle.facts.text_lines import TextLines, bags_of
from cleanarticle.words.line_words import weigh_lines
from cleanarticle.words.phrases import find_cues, read_openings
from cleanarticle.words.sentence_ends import ends_of
from cleanarticle.words.tokens import tokens as tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.columns import Picker
    from cleanarticle.facts.site_evidence import SiteEvidence
    from cleanarticle.model import Block, Page
    from cleanarticle.words.language_words import LanguageWords
    from cleanarticle.words.phrase_index import PhraseIndex
    from cleanarticle.words.phrases import Cues


@dataclass(frozen=True, slots=True)
class PageHints:
    """What the page says about itself beside its text, as far as it helps to find the article.

    Attributes:
        titles: candidates for the headline, the likeliest first.
        description, descriptions: the longest description in the metas, and all that they have.
        body: ``articleBody`` of JSON-LD, lower case, white space folded; "" where there is none.
        host: the page's host without "www."; "" where the URL is not known.
        is_article, is_list: the page says that it is an article, and no collection; that it is the latter alone.
        names: what the page calls its site, as tokens, each once.
        is_product, is_front: the page says that it sells something; its address is that of a site's first page.
        recipe: ingredients and steps of the recipe in JSON-LD, the tokens of each run together.
    """

    titles: tuple[str, ...] = ()
    description: str = ""
    descriptions: tuple[str, ...] = ()
    body: str = ""
    host: str = ""
    is_article: bool = False
    names: tuple[tuple[str, ...], ...] = ()
    is_product: bool = False
    recipe: frozenset[str] = frozenset()
    is_front: bool = False
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """Facts about a page's blocks, one entry a block of the page unless said otherwise.

    Attributes:
        page: the page.
        open: the blocks that are worth judging; the others are links and labels far from all prose.
        every: the facts of all blocks, a column each.
        hints: what the page's head says.
        cues: phrases found in the blocks.
        stop_words, caption_words: stop words of the page's language, and single words that label pictures in it.
        tokens: lower-case words of the block's opening; () where the block is not open.
        bags: those of plain text that are no stop words; () for pages.
        says: what the words of the block say in the page's language: see line_words; 0 where the block is not open.
        ends: how the block ends: one of the constants of sentence_ends.
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
        description: words of the page's description.
        headline: number of the block that is the headline; -1 where none is.
        hidden_prose: most of the page's prose is hidden, so that hiding says nothing (a script shows it later).
        consent: numbers of the nodes of windows that ask for consent to cookies.
        words: single words of the page's language.
        names: all words of class, id, role and itemprop on the page.
        columns, nodes: the facts of the open blocks, and of the page's nodes, a column each.
        around: numbers of the nodes that open blocks lie in, directly or further down; parents first.
        of_open: picks the open blocks' values out of one entry a block.
        of_node, of_parent: pick those of their nodes, and of the nodes above these, out of one entry a node.
        site, memo: what other pages of the site say, None without a memory of it; what filters have worked out.
    """

    page: Page
    open: Sequence[Block]
    every: BlockColumns
    hints: PageHints
    cues: Cues
    stop_words: frozenset[str]
    caption_words: frozenset[str]
    tokens: Sequence[Sequence[str]]
    bags: Sequence[frozenset[str]]
    says: Sequence[float]
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
    description: frozenset[str]
    headline: int
    hidden_prose: bool
    consent: frozenset[int]
    words: LanguageWords
    names: frozenset[str]
    columns: BlockColumns
    nodes: NodeColumns
    around: Sequence[int]
    of_open: Picker
    of_node: Picker
    of_parent: Picker
    site: SiteEvidence | None = None
    memo: Memo = field(default_factory=Memo, init=False, repr=False, compare=False)


def survey(page: Page, hints: PageHints, words: LanguageWords, phrases: PhraseIndex) -> Survey:
    """Compute the facts of a page; linear in its size.

    Args:
        page: the page; may have no blocks.
        hints: what the page's head says.
        words: words of the page's language.
        phrases: what open blocks are searched for.
    """
    blocks, every, nodes = page.blocks, block_columns(page.blocks), node_columns(page.nodes)
    ends, consent = ends_of(every.text, words.leads), consent_nodes(nodes, every.node, names := names_of(nodes))
    mass, total, hidden = prose_of(every, nodes, ends, consent)
    sums = sums_of(every, nodes.parent, mass)
    nodes = without_whole_forms(nodes, sums.mass, total)
    main = main_node(nodes.parent, sums.mass, total)
    heavy = [number for number, own in enumerate(mass) if own]
    inside = [number for number in heavy if main.inside[every.node[number]]] or heavy
    first, last = (inside[0], inside[-1]) if page.has_markup and inside else main_run(mass)
    openings = read_openings(opened := open_blocks(page, every, mass, (first, last), main.inside))
    tokens: list[Sequence[str]] = [()] * len(blocks)
    for block, own in zip(opened, openings.tokens, strict=True):
        tokens[block.number] = own
    alike, described = title_likeness(blocks, tokens, hints.titles), frozenset(tokens_of(hints.description))
    cues, says = find_cues(opened, phrases, openings), weigh_lines(tokens, words.lines)
    first, last = (first, last) if page.has_markup else run_below(cues, mass, (first, last))
    bags = () if page.has_markup else bags_of(tokens, words.stop_words)
    lines = TextLines(blocks, tokens, ends, mass, (first, last), cues.by_block, words, bags)
    headline = headline_of_page(blocks, alike, first, hints.titles) if page.has_markup else headline_of_text(lines)
    parents = [nodes.parent[node] if node else 0 for node in every.node]
    read = words.stop_words, words.captions, tokens, bags, says, ends
    found = page, opened, every, hints, cues, *read, mass, total, parents
    columns = block_columns(opened) if len(opened) < len(blocks) else every
    pickers = picker(columns.number), picker(columns.node), picker([parents[number] for number in columns.number])
    more = columns, nodes, nodes_around(columns.node, nodes.parent)
    return Survey(
        *found, *sums, *main, first, last, alike, described, headline, hidden, consent, words, names, *more, *pickers
    )
