"""A line after the last paragraph that says what somebody writes is about the author; so is a name above a role."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.edges import edges_of
from cleanarticle.filters.full_names import are_full_names, is_word
from cleanarticle.filters.said import words_of
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import NO_END, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.filters.edges import Edges
    from cleanarticle.model import Block
    from cleanarticle.words.phrases import Cue

_MAX_WORDS: Final = 45
_MAX_NAME: Final = 4  # words of a name that heads the lines about an author
_BIO: Final = frozenset({Species.AUTHOR_BIO})
_LABELS: Final = frozenset({Species.AUTHOR_BIO, Species.BYLINE})
_MAX_BOX: Final = 4  # lines of a box about an author, below its heading
_MAX_BIO: Final = 2  # paragraphs below a name in it
_MAX_LEVELS: Final = 6  # of elements between its heading's and theirs
_MIN_WORDS: Final = 4
_BEFORE_ROLE: Final = 12  # words from the line's start to the role
_MIN_STEM: Final = 5  # letters of a role that are compared: its end changes in many languages
_MIN_END: Final = 7  # letters of a role that ends a longer word: "economieverslaggever"
_STEM_SHARE: Final = 0.75
_NUMBERED: Final = pattern(r"\d{1,3}[.)]\s?[^\W\d]")


class AuthorLine:
    """Drops the sentence about the author at the article's end, and names above "Reporter" anywhere."""

    name: ClassVar[str] = "author-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line about an author."""
        edges = edges_of(survey, kept)
        foot = edges.foot
        yield from _labelled(survey, kept, edges)
        roles = _Roles(survey.words.writers)
        for block in reversed(left_of(survey, kept).blocks):
            number = block.number
            is_above = number < foot and not kept[number + 1]  # a line that went
            if is_above and (role := _role_below(survey, number, roles)):
                yield Verdict(number, False, Species.BYLINE, "above-role", role, _MAX_NAME)
            if number < foot:
                continue
            if number > foot and (bio := _heads_bio(survey, kept, number, roles)):
                yield Verdict(number, False, Species.AUTHOR_BIO, "above-author-bio", bio, _MAX_NAME)
                continue
            if not _may_say_who_writes(block) or _is_of_list(survey, kept, number):
                continue
            if _opens_with_name(block.text.split(), survey.words.stop_words, is_after=number > foot):
                opening = survey.tokens[number][2:_BEFORE_ROLE]
                if role := roles.first(opening):
                    yield Verdict(number, False, Species.AUTHOR_BIO, "says-who-writes", role, _BEFORE_ROLE)


class _Roles:
    """Words for what somebody is who writes, filed when they are first asked for: on few pages."""

    __slots__ = ("_filed", "_writers")

    def __init__(self, writers: Collection[str]) -> None:
        self._writers = writers
        self._filed: tuple[frozenset[str], tuple[str, ...]] | None = None  # stems, and ends of longer words

    def first(self, tokens: Sequence[str]) -> str:
        """The first of some words that is one; "" where none is."""
        if self._filed is None:
            roles = self._writers
            own = [_stem(role) for role in roles if len(role) >= _MIN_STEM - (not _has_case(role[0]))]
            self._filed = frozenset(own), tuple([role for role in roles if len(role) >= _MIN_END])
        stems, ends = self._filed
        return next((token for token in tokens if _stem(token) in stems or token.endswith(ends)), "")


def _labelled(survey: Survey, kept: Sequence[bool], edges: Edges) -> Iterator[Verdict]:
    """A name below "Author", and the short lines between two that went, "About the author" and "All her articles"."""
    blocks = survey.page.blocks
    for number, cues in survey.cues.by_block.items():
        said = next((cue.phrase for cue in cues if _is_whole(cue) and cue.species in _LABELS), "")
        if not said or kept[number]:
            continue
        yield from _below_linked_name(survey, kept, number, said)
        if not edges.have(number):
            continue
        own = range(number + 1, min(number + 1 + _MAX_BOX, len(kept)))
        end = next((one for one in own if not kept[one]), -1)
        is_box = end > number + 1 and bool(words_of(survey, end, _BIO))
        for one in range(number + 1, end) if is_box else own[:1]:
            is_name = are_full_names(blocks[one].text, survey.words) or (is_box and not survey.mass[one])
            if kept[one] and is_name and blocks[one].kind is kinds.PARAGRAPH:
                yield Verdict(one, False, Species.AUTHOR_BIO, "below-author-label", said, _MAX_BOX)


def _is_whole(cue: Cue) -> bool:
    """Whether a phrase is all of a line; a word may have a colon in it, for all genders."""
    return cue.match == "exact" or cue.words == 1


def _below_linked_name(survey: Survey, kept: Sequence[bool], number: int, said: str) -> Iterator[Verdict]:
    """The last paragraphs, in the element of a heading "Authors" and below a name that leads to all that is theirs."""
    blocks, name = survey.page.blocks, number + 1
    if blocks[number].kind is not kinds.HEADING or name + 1 >= len(kept) or kept[name] or not blocks[name].linked:
        return
    if not are_full_names(blocks[name].text, survey.words):
        return
    own = [one for one in range(name + 1, len(kept)) if kept[one]]
    if len(own) <= _MAX_BIO and all(_is_inside(survey, one, survey.parents[number]) for one in own):
        for one in own:
            yield Verdict(one, False, Species.AUTHOR_BIO, "below-author-label", said, _MAX_BIO)


def _is_inside(survey: Survey, number: int, node: int) -> bool:
    """Whether a block stands in an element, a few levels down: the columns of a box nest."""
    at = survey.parents[number]
    for _ in range(_MAX_LEVELS):
        if at <= node:  # parents come first
            break
        at = survey.nodes.parent[at]
    return at == node


def _may_say_who_writes(block: Block) -> bool:
    """Whether a block is a paragraph as long as a sentence about somebody."""
    return block.kind is kinds.PARAGRAPH and _MIN_WORDS <= block.words <= _MAX_WORDS


def _is_of_list(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line belongs to a list: no sentence and above a kept item, or between two kept numbered lines.

    "Film of the Year [to its producer]"; "9. Jane Doe", who she is, "10. You".
    """
    if not all(kept[number + 1 : number + 2]) or number + 1 == len(kept):
        return False
    above, after = survey.page.blocks[number - 1], survey.page.blocks[number + 1]
    if kept[above.number] and _NUMBERED.match(above.text) and _NUMBERED.match(after.text):
        return True
    return after.kind is kinds.LIST_ITEM and survey.ends[number] != SENTENCE


def _heads_bio(survey: Survey, kept: Sequence[bool], number: int, roles: _Roles) -> str:
    """The words by which the dropped line below is about an author, where this line is a name; "" otherwise."""
    if not _is_name(survey, survey.page.blocks[number]) or kept[number + 1 : number + 2] != [False]:
        return ""
    is_short = survey.page.blocks[number + 1].words <= _BEFORE_ROLE * survey.words.factor
    role = roles.first(survey.tokens[number + 1]) if is_short else ""
    return words_of(survey, number + 1, _BIO) or role


def _role_below(survey: Survey, number: int, roles: _Roles) -> str:
    """The role that is the dropped line below, where this line is somebody's name and says so by its capitals."""
    block = survey.page.blocks[number]
    if survey.page.blocks[number + 1].words > _MAX_NAME or not _has_case(block.text[0]):
        return ""
    is_name = block.kind is kinds.PARAGRAPH and _is_name(survey, block)
    return roles.first(survey.tokens[number + 1]) if is_name else ""


def _is_name(survey: Survey, block: Block) -> bool:
    """Whether a line may be a name: a few words, each with a capital where there are any."""
    is_short = 0 < block.words <= _MAX_NAME * survey.words.factor and survey.ends[block.number] == NO_END
    words = block.text.split() if is_short else ()
    if not words or not all(map(is_word, words)):
        return False
    is_capital = len(words) > 1 and all(word[0].isupper() or not _has_case(word[0]) for word in words)
    return is_capital or not _has_case(block.text[0])


def _opens_with_name(words: Sequence[str], stop_words: frozenset[str], *, is_after: bool) -> bool:
    """Whether the first two words may be a name; letters without case say less, and are believed after the prose."""
    first = [word[0] for word in words[:2]]
    if len(first) < 2 or words[0].lower() in stop_words:  # noqa: PLR2004 - two words
        return False
    return all(letter.isupper() for letter in first) or (is_after and not any(map(_has_case, first)))


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper() or not letter.isalpha()


def _stem(word: str) -> str:
    """The part of a word that stays when its end changes."""
    return word[: max(_MIN_STEM, int(len(word) * _STEM_SHARE))]
