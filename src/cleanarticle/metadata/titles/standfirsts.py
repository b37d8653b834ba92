"""Whether a line below the headline is a standfirst: by its names, by what the page says of itself, by its form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.facts.named_nodes import CAPTION_NAMES, STANDFIRST_NAMES, SUBTITLE_NAMES
from cleanarticle.metadata.around import elements_around
from cleanarticle.metadata.wording import bare, is_sentence, tokens
from cleanarticle.model import Kind

if TYPE_CHECKING:
    from cleanarticle.metadata.record import Field
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block, Page

# Names of two words, as in "sub-title" or "introText".
_PAIRS: Final = tuple(
    frozenset(pair.split()) for pair in ("sub title", "sub headline", "intro text", "alternative headline")
)
# Names that other things have, too: what they name must stay in the text, or be the page's description.
_MAYBE: Final = (STANDFIRST_NAMES - SUBTITLE_NAMES - {"kicker", "sub"}) | {
    "introtext",
    "leadtext",
    "teaser",
    "teasertext",
}
_OF_TEXT: Final = (frozenset({"body", "content"}), frozenset({"speakable"}))  # names of the text and its paragraphs
_PICTURE: Final = CAPTION_NAMES | frozenset("image media photo photocaption".split())
_SAYING: Final = SUBTITLE_NAMES.union(_MAYBE, _PICTURE, *_PAIRS)
_BOX: Final = 4  # elements around a line that may hold it alone
_DEEP: Final = 10  # elements around its neighbours
_NEAR: Final = 6  # blocks below the headline in which a name tells more than the judge, and the form tells anything
_BESIDE: Final = 3  # the same where a heading has no name
_AFTER: Final = 30  # blocks below a standfirst in which the text begins
_LONG: Final = 10  # words of a standfirst that nothing but its form tells
_PROSE_WORDS: Final = 15
_BOLD: Final = 0.9
_PLAIN: Final = 0.5
_MIN_SAID: Final = 24  # letters that a description and a line have in common from their first on
_MAX_SAID: Final = 1_000  # characters of a description
_FIRST: Final = 6  # of these letters are compared before all
_LEAST_SAID: Final = 0.3  # share of a line that a description which is cut short has
_SAID: Final = 0.6  # share of words that both have in common, each way
_MAX_TEXT: Final = 1_000  # characters of the text below that are read
_MAX_ALIKE: Final = 100  # letters in which a line and the text below it differ


class Below(NamedTuple):
    """What the lines below a headline are held against."""

    sources: Sources
    headline: int  # number of its block
    title: str
    told: tuple[str, ...]  # the page's descriptions
    firsts: frozenset[str]  # their first letters, as ``bare`` gives them


def below_headline(sources: Sources, headline: int, title: str, description: Field[str | None]) -> Below:
    """Gather what the lines below a headline are held against.

    Args:
        sources: the page's facts.
        headline: number of its block.
        title: the headline.
        description: the page's own summary of the article.
    """
    texts = [(description.value or "")[:_MAX_SAID], *[lost.value for lost in description.lost]]
    told = tuple(dict.fromkeys(filter(None, texts)))
    return Below(sources, headline, title, told, frozenset(map(_first, told)))


def is_standfirst(block: Block, below: Below) -> bool:
    """Whether a name, the description or its form calls a line a standfirst.

    Args:
        block: the line.
        below: what it is held against.
    """
    page = below.sources.page
    own = {*page.nodes[block.node].words, *block.inline_words}
    is_said = below.sources.kept[block.number] or _begins_so(block, below)
    if not is_said and block.number - below.headline > _NEAR:
        return False
    if _is_named(own):
        return True
    names = own | _of_box(page, block)
    if not _PICTURE.isdisjoint(names):
        return False
    return _is_named(names) or (is_said and _is_like_one(block, names, below))


def _is_named(names: set[str]) -> bool:
    return not names.isdisjoint(SUBTITLE_NAMES) or any(pair <= names for pair in _PAIRS)


def _of_box(page: Page, block: Block) -> set[str]:
    """Names of the elements that hold a block alone, as far as one of them may say what it is."""
    number = block.number
    around = [node for node in elements_around(page, number, _BOX) if not _SAYING.isdisjoint(node.words)]
    if not around:
        return set()
    others = {node.number for near in (number - 1, number + 1) for node in elements_around(page, near, _DEEP)}
    return {word for node in around if node.number not in others for word in node.words}


def _is_like_one(block: Block, names: set[str], below: Below) -> bool:
    """Whether a line that stays is a standfirst, though its names do not say so alone."""
    after = _text_after(block, below)
    is_heading = block.kind is Kind.HEADING
    if not _MAYBE.isdisjoint(names) and not any(own <= names for own in _OF_TEXT):
        if is_heading and not _MAYBE.isdisjoint(tokens(block.text)):
            return False  # its id repeats its text
        return after is None or not _is_excerpt(block, after)
    if (
        after is None
        or block.kind is Kind.QUOTE
        or (is_heading and _share(tokens(block.text), tokens(below.title)) >= _SAID)
    ):
        return False
    is_one = _is_apart(below.sources.page, block, after) and _is_told(block, below)
    return (is_one or _is_formed(block, after, below)) and not _is_excerpt(block, after)


def _text_after(block: Block, below: Below) -> Block | None:
    """The next paragraph of the article."""
    kept = below.sources.kept
    behind = below.sources.page.blocks[block.number + 1 : block.number + 1 + _AFTER]
    return next((one for one in behind if kept[one.number] and one.words >= _PROSE_WORDS), None)


def _is_excerpt(block: Block, after: Block) -> bool:
    """Whether the text below says the same."""
    return bare(after.text[:_MAX_TEXT]).startswith(bare(block.text)[:_MAX_ALIKE])


def _begins_so(block: Block, below: Below) -> bool:
    """Whether a description says a line, or its beginning, word for word."""
    if _first(block.text) not in below.firsts:
        return False  # costs a tenth
    key = bare(block.text)
    return any(_is_beginning(key, bare(text)) for text in below.told)


def _first(text: str) -> str:
    """Its first letters, as ``bare`` gives them."""
    return bare(text[:_MIN_SAID])[:_FIRST]


def _is_beginning(key: str, said: str) -> bool:
    if key == said:
        return True
    is_long = min(len(key), len(said)) >= _MIN_SAID
    return is_long and (said.startswith(key) or (key.startswith(said) and len(said) >= _LEAST_SAID * len(key)))


def _is_told(block: Block, below: Below) -> bool:
    """Whether a description says what a line says, in these words or others."""
    if _begins_so(block, below):
        return True
    own = tokens(block.text)
    return any(_share(own, said) >= _SAID for said in map(tokens, below.told))


def _share(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of the larger set's words that are in the other, 0-1."""
    return len(left & right) / max(len(left), len(right), 1)


def _is_apart(page: Page, block: Block, after: Block) -> bool:
    """Whether something sets a line apart from the text below: it is a heading, bold, or in a box of another form."""
    if block.kind is Kind.HEADING or _is_bold(block, after):
        return True
    own, other = page.nodes[block.node].parent, page.nodes[after.node].parent
    if page.nodes[own].path == page.nodes[other].path:
        return False
    return own not in {node.number for node in elements_around(page, after.number, _DEEP)}


def _is_bold(block: Block, after: Block) -> bool:
    return block.bold >= _BOLD and after.bold < _PLAIN


def _is_formed(block: Block, after: Block, below: Below) -> bool:
    """Whether a line is a standfirst by its form alone: a heading unlike all others, or the first text, and bold."""
    number, page, place = block.number, below.sources.page, block.number - below.headline
    if block.words < _LONG or place > _NEAR or not below.sources.kept[number]:
        return False
    if block.kind is Kind.HEADING:
        path = page.nodes[block.node].path
        others = [one for one in below.sources.headings if one.number > number and page.nodes[one.node].path == path]
        return place <= _BESIDE and not others
    is_first = block.kind is Kind.PARAGRAPH and not any(below.sources.kept[below.headline + 1 : number])
    return is_first and _is_bold(block, after) and is_sentence(block.text, block.words)
