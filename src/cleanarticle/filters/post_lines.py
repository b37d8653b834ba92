"""A post that lost its frame: an account, what it says, and its date or what readers made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.edges import edges_of
from cleanarticle.filters.said import words_of
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import ELLIPSIS, NO_END, OTHER_SIGN, QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_NAME: Final = 6  # words of who owns an account
_MAX_ACCOUNT: Final = 16  # words of its line, with a date
_MAX_STAMP: Final = 8  # words of the date of a post, or of the counts of reactions
_MAX_TEXT: Final = 60  # words of a line of its text
_MAX_OPEN: Final = 30  # and of one that neither date nor counts follow
_MAX_LINES: Final = 3  # of the text
# "The Harbour @harbour", "— The Harbour (@harbour)".
_ACCOUNT: Final = pattern(r"(?:[—–-]\s?)?[^@()!?:]{0,60}(?:\(@[\w.]{2,30}\)|(?<!\S)@[\w.]{2,30})")
_CLOCK: Final = pattern(r"(?<!\d)\d{1,2}[:.]\d{2}(?!\d)")
_YEAR: Final = pattern(r"(?<!\d)(?:20[0-4]\d|۱[۳۴][۰-۹]{2})(?!\d)")
_DASHES: Final = "—–-"
_NO_POSTS: Final = frozenset({Kind.HEADING, Kind.CELL, Kind.CODE, Kind.LIST_ITEM})
_OPEN: Final = frozenset({NO_END, OTHER_SIGN, QUOTED, ELLIPSIS})
_STAMPS: Final = frozenset({NO_END, OTHER_SIGN, SENTENCE})  # "1:02 p.m."
_POST: Final = frozenset({Species.TWEET_WIDGET})


class PostLines:
    """Drops the lines of such posts, sentences or not, where "tweet-widget" has left any."""

    name: ClassVar[str] = "post-lines"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of a post."""
        head, foot = edges_of(survey, kept)
        gone, most = -1, _MAX_STAMP * survey.words.factor
        # In the head an account is the author's.
        lines = [one for one in survey.open if one.number > head and (one.words <= most or "@" in one.text)]
        for block in lines:
            number = block.number
            if number <= gone:
                continue
            if "@" in block.text and (account := _account(block)):
                own = _post(survey, kept, block, account, foot)
            elif _is_stamp(survey, block):
                own = _framed(survey, kept, number)
            else:
                continue
            gone = max(own, default=gone)
            for one in own:
                if kept[one]:
                    yield Verdict(one, False, Species.TWEET_WIDGET, "of-a-post", block.text, _MAX_LINES)


def _account(block: Block) -> str:
    """The account that a line names, with a date behind it or nothing; "" where it says anything else."""
    found = _ACCOUNT.match(block.text) if block.words <= _MAX_ACCOUNT and block.kind not in _NO_POSTS else None
    if not found or len(found[0].split()) > _MAX_NAME + 2:  # a dash and the account beside the name
        return ""
    behind = block.text[found.end() :]
    return found[0] if not behind or (_YEAR.search(behind) and "@" not in behind) else ""


def _post(survey: Survey, kept: Sequence[bool], block: Block, account: str, foot: int) -> Sequence[int]:
    """Numbers of the lines of a post, from its account's on; () where nothing but the account says that it is one."""
    number, is_dated = block.number, len(account) < len(block.text)
    if is_dated and account[0] in _DASHES:  # its text stands above
        return (number,)
    for end in range(number + 1, min(number + 2 + _MAX_LINES, len(kept))):
        line = survey.page.blocks[end]
        if _is_stamp(survey, line) or (end > number + 1 and _is_counts(survey, kept, line)):
            return range(number, end + 1)
        if not _may_be_text(line, _MAX_TEXT * survey.words.factor):
            break
    if not is_dated:
        return ()
    below = survey.page.blocks[number + 1 : number + 2]
    is_text = below and _may_be_text(below[0], _MAX_OPEN * survey.words.factor)
    is_last = is_text and (survey.ends[number + 1] in _OPEN or number + 1 >= foot)
    return range(number, number + 1 + bool(is_last))


def _framed(survey: Survey, kept: Sequence[bool], stamp: int) -> Sequence[int]:
    """The lines of a post without an account: a name above its date, its text, and below what readers made of it."""
    name = survey.page.blocks[stamp - 1]
    if survey.ends[stamp - 1] != NO_END or name.words > _MAX_NAME * survey.words.factor or name.kind in _NO_POSTS:
        return ()
    for end in range(stamp + 1, min(stamp + 2 + _MAX_LINES, len(kept))):
        line = survey.page.blocks[end]
        if not kept[end] and any(map(str.isdigit, line.text)) and words_of(survey, end, _POST):
            return range(stamp - 1, end)
        if not _may_be_text(line, _MAX_TEXT * survey.words.factor):
            break
    return ()


def _may_be_text(block: Block, most: int) -> bool:
    """Whether a line may be of a post's text."""
    return block.kind not in _NO_POSTS and block.words <= most


def _is_counts(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a line went that is short and has a number."""
    is_short = block.words <= _MAX_STAMP * survey.words.factor and survey.ends[block.number] in _OPEN
    return is_short and not kept[block.number] and any(map(str.isdigit, block.text))


def _is_stamp(survey: Survey, block: Block) -> bool:
    """Whether a short line is a date: a clock or year and another number, or a day and its month."""
    text = block.text
    is_short = block.words <= _MAX_STAMP * survey.words.factor and block.kind not in _NO_POSTS
    if not is_short or not any(map(str.isdigit, text)) or survey.ends[block.number] not in _STAMPS:
        return False
    tokens = survey.tokens[block.number]
    others = [token for token in tokens if not token[0].isdigit()]
    if (
        len(tokens) - len(others) > 1
        and len(others) <= _MAX_NAME * survey.words.factor
        and (_CLOCK.search(text) or _YEAR.search(text))
    ):
        return True
    return 0 < len(others) < len(tokens) and survey.words.dates.issuperset(others)
