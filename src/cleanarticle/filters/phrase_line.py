"""A short block that says word for word what boilerplate says is boilerplate, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.phrase_trust import believed_to
from cleanarticle.filters.prose_path import prose_path
from cleanarticle.filters.quoting import OPENING_QUOTES, is_mention
from cleanarticle.filters.said import tells
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import BRACKET, COLON, NO_END, OTHER_SIGN, QUESTION_MARKS, QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.words.phrases import Cue


_LABEL: Final = 6.0  # points up to which a label before a headline is believed
_MAX_LABEL_WORDS: Final = 20  # words of a label and its headline
_LABELLED: Final = frozenset(
    {
        Species.PLAYER_TITLE,
        Species.LIVE_TICKER,
        Species.POLL,
        Species.TAGS,
        Species.CAPTION,
        Species.TEASER_INLINE,
        Species.AUTHOR_BIO,
        Species.BYLINE,
    }
)
# Of kept headings with a kept block below, and of kept items, that these name, the truth keeps nine in ten.
_HEADINGS: Final = frozenset(
    {Species.SHARE, Species.NAVIGATION, Species.APP_PROMO, Species.AUDIO_PLAYER, Species.PLAYER_TITLE}
)
_ITEMS: Final = _HEADINGS | {Species.CREDIT, Species.READING_TIME}
_SUBHEADS: Final = range(2, 5)
_PARAGRAPH: Final = "p"
_MIN_WORDS: Final = 10  # of a line below a subhead that leads to a list
_MIN_SHARE: Final = 0.5  # of the page's prose, that stands on the path of the paragraph below a subhead
_OPENING_ALONE: Final = frozenset({Species.CAPTION, Species.BYLINE})  # their phrases are enough without a colon
# What the words of a sentence say in the language's line model, from which the phrase that opens it is the start of
# something else: "Read also the back". Of the 221 lines of invented pages that phrases took rightly, none says as much.
_OF_ARTICLES: Final = 3.0
_LABELS: Final = frozenset({Species.CAPTION, Species.COPYRIGHT})  # whose phrases need no colon
_OPEN_ENDS: Final = frozenset({NO_END, OTHER_SIGN, QUOTED, BRACKET})


class PhraseLine:
    """Drops blocks by the phrases of the language packs, and names what they are."""

    name: ClassVar[str] = "phrase-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block that a believed phrase names."""
        blocks, prose = survey.page.blocks, _Prose(survey, kept)
        for number, cues in survey.cues.by_block.items():
            if not kept[number] or blocks[number].kind is kinds.CELL:
                continue
            for cue in cues:
                if (
                    _is_speech(survey, cue)
                    or _tells(survey, cue)
                    or _is_of_article(survey, kept, cue)
                    or (_is_above_prose(survey, kept, cue) and prose.has(cue.block + 1))
                ):
                    continue
                if points[number] < (
                    limit := _LABEL if _is_label(survey, cue) else believed_to(cue, survey.words.factor)
                ):
                    if not is_mention(survey, cue):
                        yield Verdict(number, False, cue.species, f"phrase-{cue.match}", cue.phrase, limit)
                    break


def _is_of_article(survey: Survey, kept: Sequence[bool], cue: Cue) -> bool:
    """Whether it heads a section of the article, or is an item of its lists: "TikTok", "Accessibility", "Android"."""
    block = survey.page.blocks[cue.block]
    if block.kind is kinds.HEADING:
        return cue.match == "exact" and cue.species in _HEADINGS and any(kept[cue.block + 1 : cue.block + 2])
    if not survey.page.has_markup:
        return False
    if block.kind is not kinds.LIST_ITEM:
        return block.joined and block.tag == _PARAGRAPH and _is_amid_lines(survey, kept, cue.block)
    return cue.species in _ITEMS or (
        cue.species is not Species.TEASER_INLINE and _is_amid_list(survey, kept, cue.block)
    )


def _is_amid_list(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether items of the same list stay right above and right below one."""
    parents, near = survey.parents, (number - 1, number + 1)
    return 0 < number < len(kept) - 1 and all(kept[one] and parents[one] == parents[number] for one in near)


def _is_amid_lines(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether lines of the same paragraph stay right above and right below one: "Time", in verse."""
    places, near = survey.every.node, (number - 1, number + 1)
    return 0 < number < len(kept) - 1 and all(kept[one] and places[one] == places[number] for one in near)


def _is_above_prose(survey: Survey, kept: Sequence[bool], cue: Cue) -> bool:
    """Whether a subhead that is a phrase, or one with its colon, stands right above a kept paragraph, beside it."""
    block, below = survey.page.blocks[cue.block], cue.block + 1
    is_whole = cue.match == "exact" or (cue.phrase[-1] == ":" and cue.words == cue.phrase.count(" ") + 1)
    if not is_whole or block.level not in _SUBHEADS or block.linked or not survey.page.has_markup:
        return False
    if not any(kept[below : below + 1]) or survey.parents[cue.block] != survey.parents[below]:
        return False
    leads = survey.ends[below] == COLON and survey.page.blocks[below].words >= _MIN_WORDS * survey.words.factor
    return leads or survey.mass[below] > 0


class _Prose:
    """On which path the article's prose stands, looked for when it is first asked for."""

    __slots__ = ("_kept", "_path", "_survey")

    def __init__(self, survey: Survey, kept: Sequence[bool]) -> None:
        self._survey = survey
        self._kept = kept
        self._path: int | None = None

    def has(self, number: int) -> bool:
        """Whether half of the page's prose has the path of a block."""
        survey, nodes = self._survey, self._survey.page.nodes
        if self._path is None:
            best, mass = prose_path(survey, self._kept)
            self._path = best if survey.total and mass >= _MIN_SHARE * survey.total else -1
        return nodes[survey.page.blocks[number].node].path == self._path


def _is_label(survey: Survey, cue: Cue) -> bool:
    """Whether a phrase opens a short line that is no sentence: "Video: Ferries return", "In the photo, a ferry"."""
    is_set_off = cue.phrase[-1] == ":" or cue.species in _OPENING_ALONE
    if cue.match != "prefix" or cue.at or not is_set_off or cue.species not in _LABELLED:
        return False
    block, end = survey.page.blocks[cue.block], survey.ends[cue.block]
    if block.kind is kinds.LIST_ITEM:  # "Video: 4K" in a list of what something has
        return False
    is_open = end in _OPEN_ENDS or (cue.species is Species.POLL and block.text[-1] in QUESTION_MARKS)
    return is_open and cue.words <= _MAX_LABEL_WORDS * survey.words.factor


def _tells(survey: Survey, cue: Cue) -> bool:
    """Whether a phrase that is no label only opens a sentence of an article."""
    if cue.match != "prefix" or cue.phrase[-1] == ":" or cue.species in _LABELS:
        return False
    return tells(survey, cue.block, _OF_ARTICLES)


def _is_speech(survey: Survey, cue: Cue) -> bool:
    """Whether a block that opens with a quotation mark ends like the sentence that tells who said it."""
    opens = cue.match == "prefix" and survey.page.blocks[cue.block].text[0] in OPENING_QUOTES
    return opens and survey.ends[cue.block] == SENTENCE
