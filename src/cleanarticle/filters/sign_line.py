"""A short line whose words together say what boilerplate says is boilerplate, however it is worded."""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of, sign_of
from cleanarticle.filters.edges import edges_around, edges_of
from cleanarticle.filters.led_list import is_led
from cleanarticle.filters.said import STOPS, tells
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import QUESTION_ENDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.filters.edges import Edges
    from cleanarticle.model import Block
    from cleanarticle.words.line_signs import Sign

# Points from which a sign of these is not believed: annotators keep about every second invitation to comment that
# stands like a paragraph of the article.
_UP_TO: Final = MappingProxyType({Species.COMMENTS: 3.5})
# The same for any sign in a paragraph of many words: of twelve such ones that the truths of real pages have or leave
# out, eleven are the article's, and no invented notice is as long and has as many points.
_UP_TO_LONG: Final = 1.5
_LONG: Final = 28  # words
_UP_TO_POLL: Final = 1.0  # and for the signs of a poll on a page, without a question nearby
_ASKED: Final = 4  # blocks above it in which that stands
_AT_FOOT: Final = frozenset({Species.AUTHOR_BIO})  # above the last paragraph, people are what the article is about
# So clear that a line with one may be the last paragraph, and so are two together: "has covered", "since 2017".
_CLEAR: Final = frozenset({"writes", "post", "at-paper", "journalism-school"})
_CLEAR_PAIRS: Final = (
    frozenset({"on-beat", "since-year"}),
    frozenset({"on-beat", "career", "name-first"}),
    frozenset({"joined-staff", "covers"}),
)
_HIDES: Final = "no-consent"  # nor does any say why the reader does not see what stands in it
_COUNTED: Final = "count-last"  # or asks, and counts the answers
_OF_ARTICLES: Final = 1.0  # what its words say from which a line is an article's, whatever two of them add up to
_CORRECTS: Final = "earlier-version"  # no article speaks of what it said before but in a note on its correction
_FEED: Final = "appeared-first"  # as a feed says below the whole headline, whatever the words of that
# Of which only who makes a paper speaks so.
_OFFERS: Final = frozenset({"issues", "forwarded", "letters-page", "no-spam"})
_ALIKE: Final = 0.3  # share of words that such a line has in common with the headline
_FOREIGN: Final = -1.0  # what its words say from which they are no boilerplate's
_FEW: Final = 10  # words of a line in which two signs leave little else to say
# What the words of a sentence say in the language's line model, from which it is one of an article that only speaks of
# newsletters or subscriptions. Of the sentences of invented pages that taught nothing and whose signs add up, 27 of the
# article's say more, and none of 1,132 others. Those that speak to the reader, of "us" or of the article need more:
# of such on annotated pages 6 are the article's and 4 are not, all of which the trees hardly keep.
_TELLS: Final = 0.5
_TELLS_YOU: Final = 1.5
_TELLS_YOU_FROM: Final = 1.5  # points
_ADDRESS: Final = frozenset({"you", "we", "question", "article", "this-text"})
_MOST_MENTIONS: Final = 1  # other kept blocks that speak of the same thing; an article about apps has more


class SignLine:
    """Drops lines by the signs that the language packs word, where the article is not about what they speak of."""

    name: ClassVar[str] = "sign-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line whose signs add up."""
        edges = edges_of(survey, kept)
        found = {
            block.number: sign
            for block in left_of(survey, kept).blocks
            if _may_be_sign(survey, block, edges)
            and points[block.number] < _up_to_any(survey, block)
            and (sign := sign_of(survey, block.number))
            and (survey.says[block.number] < _OF_ARTICLES or _is_clear(block, sign))
            and points[block.number] < _UP_TO.get(sign.species, math.inf)
            and not _tells(survey, block, sign, points[block.number])
            and not _is_rule(survey, block, sign, points[block.number])
        }
        if not found:
            return
        if not survey.page.has_markup:
            found = {number: sign for number, sign in found.items() if not _is_item(survey, kept, number)}
        feet = edges.foot, edges_around(_without(left_of(survey, kept).prose, found), len(kept)).foot
        found = {
            number: sign
            for number, sign in found.items()
            if sign.species not in _AT_FOOT or number > feet[_is_clear_bio(sign)]
        }
        # Any article may tell what reporters saw.
        topics = {sign.topic for sign in found.values() if sign.species not in _AT_FOOT}
        about = {topic for topic in topics if _is_about(survey, kept, topic, found)}
        for number, sign in found.items():
            if sign.species in _AT_FOOT or sign.topic not in about:
                yield Verdict(number, False, sign.species, "words-together", sign.words, sign.most)


def _may_be_sign(survey: Survey, block: Block, edges: Edges) -> bool:
    """Whether to look for signs: few words of an article say little against them; people and notes stand at edges."""
    is_short = block.words <= _FEW * survey.words.factor
    return survey.says[block.number] < _OF_ARTICLES or is_short or not edges.head < block.number < edges.foot


def _up_to_any(survey: Survey, block: Block) -> float:
    """Points from which no signs of a line are believed, so that they need not be looked for."""
    return _UP_TO_LONG if block.words > _LONG * survey.words.factor else math.inf


def _is_item(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line of plain text is one of a list below a colon, and its words are not those of boilerplate."""
    return survey.says[number] > _FOREIGN and is_led(survey, kept, number)


def _is_clear(block: Block, sign: Sign) -> bool:
    """Whether signs are believed of a line whose words are those of an article."""
    return (
        sign.species in _AT_FOOT or sign.topic in (_CORRECTS, _FEED) or _COUNTED in sign.all or _is_label(block, sign)
    )


def _tells(survey: Survey, block: Block, sign: Sign, points: float) -> bool:
    """Whether a line is a sentence of an article that speaks of what boilerplate speaks of."""
    if sign.species in _AT_FOOT or sign.topic == _HIDES or not _OFFERS.isdisjoint(sign.all):
        return False
    if sign.topic == _FEED:
        return survey.title_likeness[block.number] < _ALIKE
    if _ADDRESS.isdisjoint(sign.all):
        return tells(survey, block.number, _TELLS)
    return points > _TELLS_YOU_FROM and tells(survey, block.number, _TELLS_YOU)


def _is_rule(survey: Survey, block: Block, sign: Sign, points: float) -> bool:
    """Whether what else is known of a line that may count the answers of a poll says that it is the article's.

    "Entries: 1 a household". A poll's own line stands below its question, or among other lines that go.
    """
    if sign.species is not Species.POLL or points < _UP_TO_POLL or not survey.page.has_markup:
        return False
    above = survey.page.blocks[max(0, block.number - _ASKED) : block.number]
    return not any(one.text[-1] in QUESTION_ENDS for one in (*above, block))


def _is_label(block: Block, sign: Sign) -> bool:
    """Whether a line is so short that its signs are all it says, and ends like no sentence: "14 votes against 9."."""
    return sign.most <= _FEW and block.text[-1] not in STOPS


def _is_about(survey: Survey, kept: Sequence[bool], topic: str, but: Collection[int]) -> bool:
    """Whether the headline, or more kept blocks than a few, speak of a topic."""
    signs, mentions = survey.words.signs, 0
    for block in survey.open:
        number = block.number
        if (kept[number] or number == survey.headline) and number not in but:
            mentions += signs.mentions(topic, survey.tokens[number])
            if mentions > _MOST_MENTIONS or (mentions and number == survey.headline):
                return True
    return False


def _is_clear_bio(sign: Sign) -> bool:
    """Whether a line is so surely about an author that it may be the last paragraph."""
    return not _CLEAR.isdisjoint(sign.all) or any(sign.all >= pair for pair in _CLEAR_PAIRS)


def _without(prose: Sequence[int], found: Mapping[int, Sign]) -> list[int]:
    """The prose but for the lines that are surely about authors."""
    gone = {number for number, one in found.items() if one.species in _AT_FOOT and _is_clear_bio(one)}
    return [number for number in prose if number not in gone]
