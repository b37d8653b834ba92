"""A page may hold its article, or a part of it, twice: for phones and desks, or in an element that scripts read."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.beside import are_alike
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_WORDS: Final = 8  # a shorter line may well stand twice
_OPENING: Final = 50  # characters that two versions of one paragraph have in common
_MIN_OPENING_WORDS: Final = 150  # words of a block from which a common opening is no chance
_MIN_HELD: Final = 3  # blocks that stand in another
_MIN_HELD_SHARE: Final = 0.5  # of its words, those of the blocks that it holds
_SPOKEN: Final = frozenset("reader sr visually".split())  # classes of what is for screen readers alone: "sr-only"
# Classes of what is seen on phones alone, or on desks: Bootstrap's "d-none d-md-block", Foundation's
# "hide-for-small-only", Tailwind's "md:hidden".
_TURNS: Final = _SPOKEN.union("desktop hidden hide invisible mobile none phone show tablet visible".split())
_AGAIN: Final = "says-again"
_TIMES: Final = 2  # a block with this many times the words of one above that opens alike is what that one previews


class Duplicate:
    """Drops a block whose text, or whose long opening, was kept before, in another element."""

    name: ClassVar[str] = "duplicate"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block that says again what other kept ones say."""
        blocks = [block for block in compress(survey.page.blocks, kept) if block.words >= _MIN_WORDS]
        sums = {verdict.block: verdict for verdict in _sums(blocks)}
        yield from sums.values()
        if len({block.text[:_OPENING] for block in blocks}) == len(blocks):  # most pages
            return
        said = list(_said_again(survey, [block for block in blocks if block.number not in sums]))
        gone = sums.keys() | {verdict.block for verdict in said}
        yield from (one for one in said if one.code != _AGAIN or not _is_amid(survey, kept, one.block, gone))


def _said_again(survey: Survey, blocks: Sequence[Block]) -> Iterator[Verdict]:
    """The blocks that say what another one says, or open as a long one does."""
    whole: dict[str, Block] = {}
    openings: dict[str, Block] = {}
    for block in blocks:
        opening = block.text[:_OPENING]
        said = whole.setdefault(block.text, block)
        if said is not block and _says_again(survey, said, block):
            goes, whole[block.text] = (said, block) if _is_unseen(survey, said) else (block, said)
            yield Verdict(goes.number, False, Species.BOILERPLATE, _AGAIN, opening, "")
            continue
        earlier = openings.setdefault(opening, block)
        if block.words >= _MIN_OPENING_WORDS and _are_apart(survey, earlier, block):
            # A preview of it may stand above the whole.
            goes, stays = (earlier, block) if block.words > _TIMES * earlier.words else (block, earlier)
            openings[opening] = stays
            yield Verdict(goes.number, False, Species.BOILERPLATE, "opens-again", opening, _MIN_OPENING_WORDS)


def _is_amid(survey: Survey, kept: Sequence[bool], number: int, gone: Container[int]) -> bool:
    """Whether a copy stands right between two lines like it that stay and say nothing again: it belongs to their text.

    Its caption, or a box, may say the same; and so may two sections of one page, each of its own subject. Of such lines
    on annotated and read pages six belong to the article and one does not.
    """
    if _is_unseen(survey, survey.page.blocks[number]) or not 0 < number < len(kept) - 1:
        return False
    near = (number - 1, number + 1)
    return all(kept[one] and one not in gone and are_alike(survey, one, number) for one in near)


def _says_again(survey: Survey, said: Block, block: Block) -> bool:
    """Whether a block says again what another one says that reads alike.

    An item of another list, with other items around it, says it of something else: who is nominated for two prizes.
    """
    if _by_turns(survey, said, block):
        return True
    if not _are_apart(survey, said, block):
        return False
    return {said.kind, block.kind} != {kinds.LIST_ITEM} or _have_same_neighbour(survey, said.number, block.number)


def _have_same_neighbour(survey: Survey, one: int, other: int) -> bool:
    """Whether the line above two blocks is the same, or the line below."""
    blocks = survey.page.blocks
    above = one > 0 and blocks[one - 1].text == blocks[other - 1].text
    return above or (other + 1 < len(blocks) and blocks[one + 1].text == blocks[other + 1].text)


def _are_apart(survey: Survey, one: Block, other: Block) -> bool:
    """Whether two blocks stand in different elements: within one, a speech may say again what it said."""
    return survey.parents[one.number] != survey.parents[other.number]


def _is_unseen(survey: Survey, block: Block) -> bool:
    """Whether readers do not see a block, where another one like it stands."""
    return is_out_of_sight(survey, block.node) or not _SPOKEN.isdisjoint(survey.page.nodes[block.node].words)


def _by_turns(survey: Survey, one: Block, other: Block) -> bool:
    """Whether readers see only one of two copies, by their classes or because the other is hidden."""
    nodes = survey.page.nodes
    first, second = nodes[one.node], nodes[other.node]
    if first.hidden != second.hidden:
        return True
    return first.words != second.words and not _TURNS.isdisjoint(first.words + second.words)


def _sums(blocks: Sequence[Block]) -> Iterator[Verdict]:
    """The long blocks that hold others as wholes: the article once more, without its paragraphs, for scripts."""
    for long in blocks:
        if long.words >= _MIN_OPENING_WORDS:
            held = [block.words for block in blocks if block is not long and block.text in long.text]
            if len(held) >= _MIN_HELD and sum(held) >= _MIN_HELD_SHARE * long.words:
                yield Verdict(long.number, False, Species.BOILERPLATE, "holds-others", len(held), _MIN_HELD)
