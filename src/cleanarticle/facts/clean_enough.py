"""Plain text that needs no cleaning is nearly left alone: what filters know of pages would eat its first lines."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from cleanarticle.facts.left import sign_of
from cleanarticle.model import Species
from cleanarticle.patterns import pattern
from cleanarticle.words.language_words import MAX_DATE
from cleanarticle.words.sentence_ends import SENTENCE
from cleanarticle.words.tokens import end_of_token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Verdict

# Filters that act on clean text, too: what a site has on every article is no part of one, however clean it looks.
_ALWAYS: Final = frozenset({"site-repeats", "site-paths", "whole-text"})
# Filters that act on the head of clean text, where it has a byline or a date.
_OF_HEAD: Final = frozenset({"headline", "caption-line", "credit-tail", "date-line", "byline-line"})
_HEAD: Final = 6  # lines below the headline in which its byline or date stands
_MAX_PROSE: Final = 1  # paragraphs above these: a standfirst
_MAX_BYLINE: Final = 12  # words
_SET_OFF: Final = " :,.|/\u3000\uff1a\uff0f"  # between it and the name

# Of the development pages' own bodies, fed as input, 85 and 74 % came back unchanged with the filters, and 100 and
# 95 % without (newsroom, aeb; out of fold); of dumps hardly one is as clean as this.
_MAX_GONE: Final = 0.01  # share of a text's words that the judge drops
# The same in a text that opens with what stays and says nowhere what boilerplate says: its short lines are a list's,
# and far from all prose. Of 953 bodies 17 are such texts that the judge would cut, and of 2,859 dumps none.
_MAX_GONE_OF_WHOLE: Final = 0.2
_BOILERPLATE: Final = -2.0  # weight of a line's words, as in filters.said
# What a line says that no article does, word for word: whoever cut the text left it standing.
_LEFT_OVER: Final = frozenset(
    {
        Species.PLAYER_NOTICE,
        Species.NEWSLETTER,
        Species.SHARE,
        Species.AD,
        Species.COOKIE,
        Species.TWEET_WIDGET,
        Species.MOST_READ,
        Species.TEASER_INLINE,
        Species.TEASER_LIST,
    }
)
# Filters of lines that say what they are, and what no article has at all.
_LINES: Final = frozenset({"phrase-line", "sign-line", "labelled-teaser", "player-title", "teaser"})
# Of 1,324 bodies of the development pages that are as clean as this, 43 have such a line,
# and none in newsroom and aeb; 28 are guides with "Read more: ..." between their sections.
_SURE: Final = _LEFT_OVER - {Species.NEWSLETTER, Species.SHARE} | {Species.PLAYER_TITLE, Species.PAYWALL}
# What asks readers for something amid a text that is clean otherwise. Of 984 bodies as clean as this, truths keep such
# lines in none; in eight where they open the text, run over several sentences or are told by a phrase alone.
_PITCHES: Final = frozenset({Species.NEWSLETTER, Species.SHARE, Species.APP_PROMO, Species.AFFILIATE})
_PITCHING: Final = frozenset({"phrase-line", "sign-line"})
_MAX_PITCH: Final = 25  # words
_YEAR: Final = pattern(r"(?:19|20)\d\d")


def acts(name: str, unclean: int, count: int) -> bool:
    """Whether a filter may have something to say of a text.

    Args:
        name: the filter's.
        unclean: see end_of_unclean.
        count: number of blocks.
    """
    return unclean == count or name in _ALWAYS or name in _LINES or (unclean > 0 and name in _OF_HEAD)


def holds(name: str, verdict: Verdict, unclean: int, survey: Survey) -> bool:
    """Whether what such a filter says holds for the text.

    Args:
        name: the filter's.
        verdict: one of its verdicts.
        unclean: see end_of_unclean.
        survey: the text.
    """
    if unclean == len(survey.page.blocks) or name in _ALWAYS or (name in _OF_HEAD and verdict.block < unclean):
        return True
    if name not in _LINES or verdict.keep:
        return False
    return verdict.species in _SURE or (name in _PITCHING and _is_left_over(survey, verdict))


def _is_left_over(survey: Survey, verdict: Verdict) -> bool:
    """Whether a line that a phrase or signs tell is a pitch by all its words, or the notice of rights at the end."""
    number = verdict.block
    if verdict.species in _PITCHES:
        is_short = survey.page.blocks[number].words <= _MAX_PITCH * survey.words.factor
        return number > 0 and is_short and survey.says[number] < _BOILERPLATE
    if number + 1 < len(survey.page.blocks):
        return False
    sign = sign_of(survey, number)  # whose rights, and since when; without a year truths keep it
    return sign is not None and sign.species is Species.COPYRIGHT and any(map(_YEAR.fullmatch, survey.tokens[number]))


def end_of_unclean(survey: Survey, kept: Sequence[bool]) -> int:
    """Number of the block from which on filters leave a page alone: 0 for clean text, unless it has a page's head.

    A headline with its byline or date shows a text that nobody has cut; below them it may be clean all the same.

    Args:
        survey: the page.
        kept: what the judge keeps.
    """
    end = _end_of_head(survey)
    return end if is_clean(survey, kept, end) else len(survey.page.blocks)


def _end_of_head(survey: Survey) -> int:
    """Number of the block below a text's headline, byline and date; 0 where neither byline nor date is near the top."""
    if survey.page.has_markup or survey.headline > _HEAD:
        return 0
    below = range(survey.headline + 1, min(survey.headline + 1 + _HEAD, len(survey.page.blocks)))
    end = int(survey.headline == 0 and survey.page.blocks[0].level == 1)  # Markdown says that it is the headline
    prose = 0
    for number in below:
        if survey.mass[number]:
            prose += 1
            if prose > _MAX_PROSE:
                break
        elif _is_date(survey, number) or _is_byline(survey, number):
            end = number + 1
    return max(end, min(survey.first, below.stop)) if end else 0


def _is_date(survey: Survey, number: int) -> bool:
    """Whether a line is numbers and words of dates, and nothing else."""
    tokens = survey.tokens[number]
    return 0 < len(tokens) <= MAX_DATE * survey.words.factor and survey.words.opens_date(tokens) == len(tokens)


def _is_byline(survey: Survey, number: int) -> bool:
    """Whether a line is a word for "by" and little else, the first a capital where the script has them."""
    block = survey.page.blocks[number]
    if block.words > _MAX_BYLINE * survey.words.factor or survey.ends[number] == SENTENCE:
        return False
    count = survey.words.opens_byline(survey.tokens[number])
    name = block.text[end_of_token(block.text, count) :].strip(_SET_OFF) if count else ""
    return bool(name) and (name[0].isupper() or name[0].lower() == name[0].upper()) and not name[0].isdigit()


def is_clean(survey: Survey, kept: Sequence[bool], start: int = 0) -> bool:
    """Whether a text is plain, nearly all of it article, and without a line that only boilerplate has.

    Args:
        survey: the text.
        kept: what the judge keeps.
        start: number of the first block that counts.
    """
    if survey.page.has_markup:
        return False
    if _share_gone(survey, kept, start) > _MAX_GONE:
        return is_whole(survey, kept)
    return not any(cue.match == "exact" and cue.words > 1 and cue.species in _LEFT_OVER for cue in survey.cues)


def is_whole(survey: Survey, kept: Sequence[bool]) -> bool:
    """Whether a text opens with what stays, and what goes is little and says nothing of what boilerplate says.

    Args:
        survey: the text.
        kept: what the judge keeps.
    """
    if survey.page.has_markup or not any(kept[:1]) or survey.cues.by_block:
        return False
    if _share_gone(survey, kept) > _MAX_GONE_OF_WHOLE:
        return False
    gone = (number for number, stays in enumerate(kept) if not stays)
    return not any(survey.says[number] < _BOILERPLATE or sign_of(survey, number) for number in gone)


def _share_gone(survey: Survey, kept: Sequence[bool], start: int = 0) -> float:
    """Share of a text's words that the judge drops."""
    words = survey.every.words[start:]
    every = sum(words)
    return (every - sum(compress(words, kept[start:]))) / max(every, 1)
