"""A paragraph that opens with somebody's name, in an element named for the author or below "About the author"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.columns import nodes_around
from cleanarticle.facts.left import left_of
from cleanarticle.filters.full_names import are_full_names
from cleanarticle.filters.said import author_labels
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_AUTHOR: Final = frozenset(  # class words
    "author authors auteur auteurs autor autora autore autoren autores autori autorin autorzy avtor forfattare "
    "forfatter kirjoittaja penulis skribent szerzo verfasser yazar".split()
)
_BOX: Final = "author"
_WHOLE: Final = frozenset({"html", "body", "main", "article"})  # what these are called says what they have, too
_MAX_LEVELS: Final = 2  # from the paragraph's element up to the box
_MAX_SHARE: Final = 0.2  # of the kept prose in it; beyond it the name means something else
_NAME: Final = range(2, 5)  # words of a full name
_MIN_WORDS: Final = 8  # of a paragraph: more than the name and what its bearer is
_LABEL: Final = range(2, 7)  # words of a label; one alone ("Website") may be the article's
_MAX_BIO: Final = 2  # paragraphs below a label


class AuthorBox:
    """Drops such a paragraph, with the name above it, and the one that follows a label's."""

    name: ClassVar[str] = "author-box"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of such a box."""
        if not survey.page.has_markup:
            return
        said: dict[int, tuple[str, str]] = {}
        last = left_of(survey, kept).numbers[-_MAX_BIO - 1 :]
        for number, label in _labels(survey, kept):
            said |= dict.fromkeys(_below(survey, kept, number, last), ("below-author-label", label))
        if not _AUTHOR.isdisjoint(survey.names):
            for number in _boxed(survey, kept):
                said |= dict.fromkeys((number, *_name_above(survey, kept, number)), ("in-author-box", _BOX))
        for number in sorted(said):
            code, words = said[number]
            yield Verdict(number, False, Species.AUTHOR_BIO, code, words, "" if words == _BOX else _MAX_BIO)


def _labels(survey: Survey, kept: Sequence[bool]) -> Iterator[tuple[int, str]]:
    """The labels of several words, with them; those of a table name what stands beside them."""
    blocks = survey.page.blocks
    for number, said in author_labels(survey, kept, _LABEL[-1]):
        if blocks[number].words in _LABEL and blocks[number].kind is not kinds.CELL:
            yield number, said


def _below(survey: Survey, kept: Sequence[bool], number: int, last: Sequence[int]) -> Sequence[int]:
    """Numbers of the last paragraphs of a page, where they stand below a label and the first opens with a name.

    Args:
        survey: the page.
        kept: per block, whether it stays.
        number: number of the label.
        last: numbers of the last kept blocks, one more than a biography has.
    """
    if not any(kept[number + 1 : number + 2]) or not _opens_with_name(survey, survey.page.blocks[number + 1]):
        return ()
    own = [one for one in last if one > number]
    is_bio = len(own) <= _MAX_BIO and all(survey.page.blocks[one].kind is kinds.PARAGRAPH for one in own)
    return own if is_bio else ()


def _boxed(survey: Survey, kept: Sequence[bool]) -> Iterator[int]:
    """Numbers of the paragraphs that open with a name, in a small element named for the author."""
    nodes, headline = survey.nodes, survey.headline
    own = frozenset(nodes_around([survey.page.blocks[headline].node] if headline >= 0 else (), nodes.parent))
    left = left_of(survey, kept)
    limit = _MAX_SHARE * sum([survey.mass[number] for number in left.prose])
    boxes = {
        number
        for number in survey.around
        if not _AUTHOR.isdisjoint(nodes.words[number])
        and nodes.tag[number] not in _WHOLE
        and number not in own
        and survey.node_mass[number] <= limit
    }
    for block in left.paragraphs if boxes else ():
        if block.words >= _MIN_WORDS:
            at, around = block.node, [block.node]
            while len(around) <= _MAX_LEVELS and at > 0:
                around.append(at := nodes.parent[at])
            if not boxes.isdisjoint(around) and _opens_with_name(survey, block):
                yield block.number


def _opens_with_name(survey: Survey, block: Block) -> bool:
    """Whether a paragraph's first words are somebody's full name."""
    words = block.text.split(maxsplit=_NAME[-1])
    if block.kind is not kinds.PARAGRAPH or len(words) <= _NAME[0]:
        return False
    return any(are_full_names(" ".join(words[:count]), survey.words) for count in _NAME)


def _name_above(survey: Survey, kept: Sequence[bool], number: int) -> Sequence[int]:
    """The number of the heading right above a paragraph, where its words are those of the name in it; else none."""
    above = survey.page.blocks[number - 1] if number and kept[number - 1] else None
    if above is None or above.kind is not kinds.HEADING or above.words > _NAME[-1]:
        return ()
    opening = survey.page.blocks[number].text.split(maxsplit=_NAME[-1])[: _NAME[-1]]
    return (above.number,) if set(above.text.split()) <= set(opening) else ()
