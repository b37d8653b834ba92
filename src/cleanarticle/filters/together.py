"""The items of a list, and the cells of a table, stay or go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.list_nodes import ALL_LINK, are_links, lists_of
from cleanarticle.filters.said import has_words_of_boilerplate, says_nothing
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import COLON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MOST: Final = 4.0  # points either way that one item may bring in


_LED: Final = -0.5  # points, by their mean, of a list of links below a line of the article that leads to one
_MIN_WORDS: Final = 4  # of that line; a shorter one is a label


class Together:
    """Decides each list and table of the main element as one, by the mean of its evidence, weighted by words."""

    name: ClassVar[str] = "together"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each item that was decided otherwise than its list."""
        if not survey.page.has_markup:
            return
        members: dict[int, list[Block]] = {}
        for block, at in zip(survey.open, lists_of(survey), strict=True):
            if at >= 0:
                members.setdefault(at, []).append(block)
        for at, items in members.items():
            own = _without_inserted(survey, kept, items, at)
            if not _is_parted(kept, own):
                continue
            mean = _mean(own, points)
            limit = _LED if mean < 0 and _is_led(survey, kept, own) else 0.0
            species = None if mean >= limit else _species(own)
            for block in own:
                if kept[block.number] != (mean >= limit) and _may_follow(survey, block.number, mean - limit):
                    yield Verdict(block.number, mean >= limit, species, "decided-with-its-list", mean, limit)


def _is_parted(kept: Sequence[bool], blocks: Sequence[Block]) -> bool:
    """Whether some blocks stay and others went."""
    return len({kept[block.number] for block in blocks}) > 1


def _without_inserted(survey: Survey, kept: Sequence[bool], items: list[Block], at: int) -> list[Block]:
    """The items without those links that went as a list of their own, put between the items and not into one.

    A sublist stands in the item that it belongs to; what stands in its place was inserted: "Read more", and its links.
    """
    if not _is_parted(kept, items):  # nothing is to be decided, as of nearly all lists
        return items
    tags, above = survey.nodes.tag, survey.nodes.parent
    inserted: dict[int, list[Block]] = {}
    for block in items:
        inner = survey.parents[block.number]
        if inner != at and tags[inner] == tags[above[inner]] == tags[at]:
            inserted.setdefault(inner, []).append(block)
    gone = {
        inner
        for inner, own in inserted.items()
        if all(block.linked >= ALL_LINK and not kept[block.number] for block in own)
    }
    return [block for block in items if survey.parents[block.number] not in gone] if gone else items


def _may_follow(survey: Survey, number: int, mean: float) -> bool:
    """Whether nothing that an item says speaks against its list: a phrase, or words of boilerplate in an article."""
    return not survey.cues.of(number) and (mean < 0 or not has_words_of_boilerplate(survey, number))


def _is_led(survey: Survey, kept: Sequence[bool], own: Sequence[Block]) -> bool:
    """Whether a list of links stands right below a kept line that ends with a colon, and above the article's prose.

    The trees take links for teasers; what an offer lists there is hardly ever links, and no part of the article.
    """
    lead, below = own[0].number - 1, own[-1].number + 1
    if lead < 0 or below >= len(kept) or not are_links(own) or not (kept[lead] and kept[below] and survey.mass[below]):
        return False
    is_line = survey.ends[lead] == COLON and survey.page.blocks[lead].words >= _MIN_WORDS * survey.words.factor
    return is_line and says_nothing(survey, lead) and survey.parents[lead] == survey.parents[below]


def _mean(own: Sequence[Block], points: Sequence[float]) -> float:
    words = sum([block.words for block in own]) or 1
    return sum([max(-_MOST, min(_MOST, points[block.number])) * block.words for block in own]) / words


def _species(own: Sequence[Block]) -> Species:
    return Species.TEASER_LIST if are_links(own) else Species.BOILERPLATE
