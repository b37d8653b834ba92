"""The frozen records that travel between the steps; no parser's type leaks through them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a block is in the article's flow; decides how it is rendered."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    CELL = "cell"
    CODE = "code"
    CAPTION = "caption"


class Species(StrEnum):
    """What a removed block was."""

    HEADLINE = "headline"
    NAVIGATION = "navigation"
    SEARCH = "search"
    BREADCRUMB = "breadcrumb"
    SHARE = "share"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    PLAYER_NOTICE = "player-notice"
    PLAYER_TITLE = "player-title"
    TWEET_WIDGET = "tweet-widget"
    TEASER_INLINE = "teaser-inline"
    TEASER_LIST = "teaser-list"
    NEWSLETTER = "newsletter"
    PAYWALL = "paywall"
    COOKIE = "cookie"
    COMMENTS = "comments"
    AD = "ad"
    COPYRIGHT = "copyright"
    AUTHOR_BIO = "author-bio"
    TAGS = "tags"
    FEEDBACK = "feedback"
    AFFILIATE = "affiliate"
    APP_PROMO = "app-promo"
    POLL = "poll"
    MOST_READ = "most-read"
    LIVE_TICKER = "live-ticker"
    READING_TIME = "reading-time"
    AUDIO_PLAYER = "audio-player"
    HIDDEN = "hidden"
    BOILERPLATE = "boilerplate"


class Node(NamedTuple):
    """One block-level element that holds blocks, directly or further down; Node 0 is the root."""

    number: int  # its place in the page, from 0
    parent: int  # number of the enclosing node; -1 for the root
    tag: str
    words: tuple[str, ...]  # the words of class, id, role and itemprop, lower case, in page order
    path: int  # of tags and classes from the root: equal for nodes with the same ones all the way up
    depth: int  # 0 for the root
    hidden: bool  # style, attribute or aria say that a reader does not see it


class Piece(NamedTuple):
    """A run of a block's text in one inline style; white space as the page has it."""

    text: str
    style: int  # BOLD | ITALIC | CODE
    href: str  # target of the link that it stands in, as written; "" outside links


BOLD, ITALIC, CODE = 1, 2, 4


class Block(NamedTuple):
    """One paragraph-like piece of text, and the facts that the walk saw."""

    number: int  # its place in the page, from 0
    text: str  # white space folded, no leading or trailing space, never empty
    kind: Kind
    tag: str  # tag of the nearest block-level element; "" in plain text
    node: int  # number of that element's Node
    level: int  # heading 1-6; nesting of a list item, from 1; else 0
    joined: bool  # only one line break stands between the block before and this one
    words: int  # tokens: one CJK character or Thai consonant, or a run of other word characters
    linked: float  # share of the characters that stand in links, 0-1
    links: tuple[str, ...]  # href of each link, as written
    bold: float  # share of the characters in b, strong; 0-1
    italic: float  # share of the characters in i, em; 0-1
    inline_words: tuple[str, ...]  # class and id words of the inline elements in it
    row: int  # table cell: number of its row in the page, from 0; else -1
    pieces: tuple[Piece, ...]  # its text in runs of one style; () where all of it is plain
    marker: str = ""  # what stood before an item of a list in plain text, with its blank: "- ", "3. "


class Mark(NamedTuple):
    """An element that says what a piece of metadata is: <time>, itemprop, rel=author, a byline class."""

    name: str  # "time", "itemprop:author", "rel:author", "rel:tag", "class:byline", "class:date", "data-time" ...
    value: str  # datetime=, content=, href=, title= or data-* of the element; "" where it has none
    text: str  # visible text, white space folded, at most 300 characters
    block: int  # number of the block that it stands in or that follows it


class Medium(NamedTuple):
    """An image, video or audio element, where it stands."""

    name: str  # "image", "video", "audio", "iframe"
    url: str  # as written; lazy-loading attributes resolved
    alt: str
    caption: str  # figcaption's text, white space folded
    width: int  # pixels as declared; 0 where not
    height: int
    block: int  # number of the block that follows it


class Cell(NamedTuple):
    """Where a table cell that holds text stands among all cells of its table, empty ones included."""

    node: int  # number of its Node
    row: int  # number of its row; only those of one table compare
    column: int  # its first column, from 0; what reaches down from rows above counts
    end: int  # the column after its last


class Page(NamedTuple):
    """A whole page or plain text, cut into blocks."""

    blocks: tuple[Block, ...]
    nodes: tuple[Node, ...]
    marks: tuple[Mark, ...]
    media: tuple[Medium, ...]
    has_markup: bool  # False for plain text: scorers that need markup abstain
    notes: tuple[str, ...]  # limits reached, in words
    cells: tuple[Cell, ...] = ()  # of the tables whose columns are known
    starts: tuple[tuple[int, int], ...] = ()  # Node of a numbered list, or of an item, and its (first) number


class Score(NamedTuple):
    """One piece of evidence about a block, in log-odds of being article text (natural logarithm)."""

    points: float
    code: str  # what was seen, kebab-case, stable
    seen: str | float
    limit: str | float


class Verdict(NamedTuple):
    """One overruling of the sum, by a filter."""

    block: int
    keep: bool
    species: Species | None  # what the block is, when it goes; one that is called boilerplate is named in the end
    code: str
    seen: str | float
    limit: str | float


class Step(NamedTuple):
    """A score or verdict with the name of the step that gave it; a trail is a tuple of these."""

    name: str
    outcome: Score | Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the judge and the filters decided; everything runs parallel to ``page.blocks``.

    Attributes:
        kept: whether the block belongs to the article.
        species: what a removed block is; None for kept ones.
        points: sum of the evidence, in log-odds, before the filters.
        scores: for each scorer its name and one Score or None per block.
        verdicts: what the filters said, in running order, each with the filter's name.
        keep_from: sum from which the judge keeps a block.
    """

    kept: tuple[bool, ...]
    species: Sequence[Species | None]
    points: tuple[float, ...]
    scores: tuple[tuple[str, Sequence[Score | None]], ...]
    verdicts: tuple[tuple[str, Verdict], ...]
    keep_from: float

    def trail(self, index: int) -> tuple[Step, ...]:
        """Every step that said something about block ``index``, in the order of the work."""
        scores = [Step(name, score) for name, row in self.scores if (score := row[index])]
        verdicts = [Step(name, said) for name, said in self.verdicts if said.block == index]
        return (*scores, *verdicts)
