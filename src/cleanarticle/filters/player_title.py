"""The title of a video: a short line without an end below a player notice, or one that is labelled."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.said import words_of
from cleanarticle.filters.speed_line import is_length
from cleanarticle.filters.subhead import Subheads, is_bolder
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import BRACKET, NO_END, OTHER_SIGN, QUOTED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 12  # words of a video's title
_MAX_LABELLED: Final = 20  # and of one with a label
_OPEN: Final = frozenset({NO_END, BRACKET, OTHER_SIGN})
_BEFORE: Final = "-–—|"  # what sets a label at the end apart
# How long a video runs, in brackets at the end: "(01:48)", "(1:48 Min.)", "（1分42秒）"; no line of 1,500 pages that
# was kept has it.
_LENGTH: Final = pattern(r"[(\[\uff08](?:\d{1,3}:[0-5]\d(?:\s?[^\W\d]{1,8}\.?)?|\d{1,3}分\d{1,2}秒)[)\]\uff09]$")
# Without brackets behind a sentence's end, "... without heating. 3:26", and before a title, "01:07 'The tins'".
_LAST: Final = pattern(r"[.!?…»”\"'।。」』] \d{1,2}:[0-5]\d$")
_FIRST: Final = pattern(r"\d{1,2}:[0-5]\d ['\"“„«‘「『]")
_MAX_LENGTH: Final = 20  # characters of it
# Set off at the end: "| 01:48", "- 01:48", and below a line that went "- 2:33", "· 1 min. 12 sec.", "— 2 min".
_SET_OFF: Final = pattern(r"[·•|] ?\d{1,2}:[0-5]\d$|[–—-] 0\d:[0-5]\d$")
_BELOW: Final = pattern(
    r"[·•|,–—-] ?(?:\d{1,2}:[0-5]\d|\d{1,3} ?[^\W\d_]{1,8}\.?(?:,? ?\d{1,2}(?: ?[^\W\d_]{1,8}\.?)?)?)$"
    r"|[(\[]\d{1,2}[.:][0-5]\d[)\]]$|(?<=[^\W\d_] )0[0-5]:[0-5]\d$"
)
_ENDS_LONG: Final = pattern(r"\d{1,2}:[0-5]\d$")
_MAX_BELOW: Final = 26  # characters of it
_RUNS: Final = "run-time"  # the sign of what is said before a length: "Duration: 1:48"
_MINUTES: Final = "minutes"
_WHO: Final = pattern(r"[^\W\d_][^:\uff1a.!?]{2,40}[:\uff1a] ?[^\w\s]")  # before what somebody says
_SAID: Final = "said"
_SHOWS: Final = "video-title"  # the sign of words that say what a video shows, or that somebody speaks in it
_MIN_LETTERS: Final = 4  # of a word that says what an article is about
_STEM: Final = 5  # letters by which two forms of it are compared
_NOTICE: Final = frozenset({Species.PLAYER_NOTICE})


class PlayerTitle:
    """Drops the line after a player notice where it is no sentence, and "VIDEO. The ferry is back" anywhere."""

    name: ClassVar[str] = "player-title"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept title line."""
        most, subheads = _MAX_WORDS * survey.words.factor, Subheads(survey, kept)
        titles: set[int] = set()
        yield from _labelled(survey, kept)
        blocks = survey.page.blocks
        for number in left_of(survey, kept).begun:
            above, title = blocks[number - 1], blocks[number]
            if title.words > most or not _is_open(survey, title):
                continue
            if _label_of(title, survey.words.videos) or _length_last(survey, kept, title):
                continue
            # Below the title of a clip may stand that of its programme.
            notice = above.number - (above.number > 0 and (is_length(above.text) or above.number in titles))
            said = "" if title.kind is kinds.HEADING else words_of(survey, notice, _NOTICE)
            if said and not _is_subhead(survey, subheads, number) and not _is_bold_subhead(survey, kept, above, title):
                titles.add(number)
                yield Verdict(number, False, Species.PLAYER_TITLE, "follows-player-notice", said, _MAX_WORDS)


def _is_open(survey: Survey, title: Block) -> bool:
    """Whether a line ends like no sentence; "The mayor: “We will go on”" says who speaks, and not that she said it."""
    end = survey.ends[title.number]
    if end != QUOTED or not _WHO.match(title.text):
        return end == NO_END
    return not survey.words.signs.mentions(_SAID, survey.tokens[title.number])


def _is_subhead(survey: Survey, subheads: Subheads, number: int) -> bool:
    """Whether a line of plain text below a notice rather opens what follows than says what a video shows.

    Of 84 subheads below notices in invented texts one has a word of the headline and two do not stand right above a
    paragraph that is kept; of 92 titles of videos 70 are told by one of the two.
    """
    if survey.words.signs.mentions(_SHOWS, survey.tokens[number]) or _names_topic(survey, number):
        return False
    return subheads.may_be(number)


def _is_bold_subhead(survey: Survey, kept: Sequence[bool], notice: Block, title: Block) -> bool:
    """Whether a line of a page is bold and the notice is not, and the next paragraph stands in an element like its."""
    if not survey.page.has_markup or not is_bolder(title, notice):
        return False
    nodes = survey.page.nodes
    below = survey.page.blocks[title.number + 1 : title.number + 2]
    return any(
        kept[other.number] and survey.mass[other.number] > 0 and nodes[other.node].path == nodes[title.node].path
        for other in below
    )


def _names_topic(survey: Survey, number: int) -> bool:
    """Whether a line has a word of the headline, function words aside; two characters where these are the tokens."""
    if survey.headline < 0:
        return False
    own, headline = survey.tokens[number], survey.tokens[survey.headline]
    if survey.words.factor > 1:
        return not set(pairwise(own)).isdisjoint(pairwise(headline))
    words = {token[:_STEM] for token in headline if len(token) >= _MIN_LETTERS and token not in survey.stop_words}
    return any(token[:_STEM] in words for token in own)


def _labelled(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """The verdicts for lines that say themselves that a video follows."""
    most = _MAX_LABELLED * survey.words.factor
    for block in left_of(survey, kept).paragraphs:
        is_open = survey.ends[block.number] in _OPEN or block.text[0].isdigit()
        if block.words <= most:
            label = (_label_of(block, survey.words.videos) if is_open else "") or _length_last(survey, kept, block)
            if label:
                yield Verdict(block.number, False, Species.PLAYER_TITLE, "labelled-video", label, _MAX_LABELLED)


def _length_last(survey: Survey, kept: Sequence[bool], block: Block) -> str:
    """How long a video runs, behind its name or title; "" where a line says something else."""
    text, number = block.text, block.number
    is_below = number > 0 and not kept[number - 1]
    if block.kind is not kinds.PARAGRAPH or not (is_below or text[-1].isdigit()):
        return ""
    if not any(map(str.isdigit, text[-_MAX_LENGTH:])):
        return ""
    at = max(0, len(text) - _MAX_BELOW)
    mentions = survey.words.signs.mentions
    if found := _SET_OFF.search(text, at):
        return found[0]
    if _ENDS_LONG.search(text, at) and mentions(_RUNS, survey.tokens[number]):  # "Focal length: 250mm" is none
        return text
    found = _BELOW.search(text, at) if is_below else None
    is_length_ = found is not None and (
        ":" in found[0] or "." in found[0][:4] or mentions(_MINUTES, survey.tokens[number])
    )
    return found[0] if found and is_length_ else ""


def _label_of(block: Block, videos: Collection[str]) -> str:
    """The label of a video's title, in capitals at its start or set apart at its end, or its length; "" without."""
    if block.kind is not kinds.PARAGRAPH:
        return ""
    if not block.text[-1].isalpha() or block.text[0].isdigit():
        at = max(0, len(block.text) - _MAX_LENGTH)
        if found := _LENGTH.search(block.text, at) or _LAST.search(block.text, at) or _FIRST.match(block.text):
            return found[0]
    if " " not in block.text:
        return ""
    first, last = block.text.split(None, 1)[0], block.text.rsplit(None, 1)[1]
    if first[-1] == "." and first.isupper() and first.rstrip(".").casefold() in videos:
        return first
    is_apart = last[0] in "([" or block.text[: -len(last)].rstrip()[-1] in _BEFORE
    return last if is_apart and last.strip("()[]").casefold() in videos else ""
