"""A short block that says word for word what boilerplate says is boilerplate, wherever it stands."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.filters.prose_path import prose_path
from cleanarticle.filters.quoting import OPENING_QUOTES
from cleanarticle.filters.said import tells
from cleanarticle.model import Species, Verdict
from cleanarticle.sentence_ends import BRACKET, COLON, NO_END, OTHER_SIGN, QUESTION_MARKS, QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.phrases import Cue
    from cleanarticle.survey import Survey


class _Trust(NamedTuple):
    """Up to how many points of other evidence a phrase of a species is believed, by how it meets the block.

    Measured: of the blocks between the first and last article block of the development pages, the share that the
    truth keeps; below a tenth a phrase is believed against everything.
    """

    exact: float
    prefix: float
    anywhere: float


_ALL: Final = 99.0  # points; more than any block has
_SURE: Final = _Trust(_ALL, _ALL, _ALL)
_HALF: Final = _Trust(_ALL, 2.0, 1.0)
_WEAK: Final = _Trust(2.0, 1.0, 0.0)
_TRUST: Final = MappingProxyType(
    dict.fromkeys(Species, _HALF)
    | dict.fromkeys(
        (
            Species.NEWSLETTER,
            Species.PLAYER_NOTICE,
            Species.SHARE,
            Species.AD,
            Species.COOKIE,
            Species.TWEET_WIDGET,
            Species.MOST_READ,
            Species.PAYWALL,
            Species.AUDIO_PLAYER,
            Species.SEARCH,
        ),
        _SURE,
    )
    | {
        Species.CREDIT: _Trust(_ALL, _ALL, _ALL),
        Species.COPYRIGHT: _Trust(_ALL, 2.0, 4.0),
        Species.COMMENTS: _Trust(_ALL, 2.0, 1.0),
        Species.TEASER_INLINE: _Trust(_ALL, 2.0, 2.0),
        Species.AFFILIATE: _Trust(_ALL, 3.0, 4.0),
        Species.APP_PROMO: _Trust(_ALL, 3.0, 0.0),
        Species.AUTHOR_BIO: _Trust(_ALL, 4.0, 3.0),
        Species.NAVIGATION: _WEAK,
        Species.PLAYER_TITLE: _WEAK,
        Species.LIVE_TICKER: _WEAK,
        Species.CAPTION: _Trust(1.0, 4.0, 1.0),
    }
)
_ONE_WORD: Final = 1.0  # points; a single word is a label of many things
_MAX_PREFIX_WORDS: Final = 45  # words of a block that a phrase may open; a longer one is prose
_MAX_WORDS: Final = 60
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
                if points[number] < (limit := _LABEL if _is_label(survey, cue) else _limit(cue)):
                    yield Verdict(number, False, cue.species, f"phrase-{cue.match}", cue.phrase, limit)
                    break


def _is_of_article(survey: Survey, kept: Sequence[bool], cue: Cue) -> bool:
    """Whether it heads a section of the article, or is an item of its lists: "TikTok", "Accessibility", "Android"."""
    block = survey.page.blocks[cue.block]
    if block.kind is kinds.HEADING:
        return cue.match == "exact" and cue.species in _HEADINGS and any(kept[cue.block + 1 : cue.block + 2])
    return block.kind is kinds.LIST_ITEM and survey.page.has_markup and cue.species in _ITEMS


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


def _limit(cue: Cue) -> float:
    """The points from which the phrase is not believed."""
    trust = _TRUST[cue.species]
    if cue.match == "exact":
        return min(trust.exact, _ONE_WORD) if cue.words == 1 and cue.species not in _LONE_WORDS else trust.exact
    if cue.match == "prefix":
        return trust.prefix if cue.words <= _MAX_PREFIX_WORDS else 0.0
    return trust.anywhere if cue.words <= _MAX_WORDS else 0.0


_LONE_WORDS: Final = frozenset({Species.AD, Species.SHARE, Species.TEASER_INLINE, Species.NEWSLETTER, Species.CREDIT})
