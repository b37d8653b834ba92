"""Language packs -> the words that stand around names in a byline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.by_phrases import phrases_of
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.person_names import PARTICLES
from cleanarticle.metadata.authors.shown_words import ShownWords
from cleanarticle.metadata.beginnings import beginnings
from cleanarticle.metadata.wording import UNSPACED_FROM
from cleanarticle.model import Species

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.words.langpacks import LanguagePack

_UNSPACED: Final = "Han"
_LONG_ROLE: Final = 6  # letters
_OF_PAGES: Final = (  # what these species say is no name, though it may look like one
    Species.SHARE,
    Species.COMMENTS,
    Species.NAVIGATION,
    Species.SEARCH,
    Species.TEASER_LIST,
    Species.MOST_READ,
    Species.AUDIO_PLAYER,
)


def shown_words(packs: Sequence[LanguagePack], months: Mapping[str, int]) -> ShownWords:
    """The words of some languages.

    Args:
        packs: of these languages, the page's own first.
        months: number of each month by its name.
    """
    bylines = [pack.byline for pack in packs]
    dates = [pack.dates for pack in packs]
    roles = frozenset().union(*[words.roles for words in bylines])
    prefixes = [text for words in bylines for text in words.prefixes if not text.endswith(NAME_WORDS.han_editors)]
    return ShownWords(
        frozenset(prefixes),
        tuple(joiner for words in bylines for joiner in words.joiners),
        roles,
        frozenset([role.partition(" ")[0] for role in roles if " " in role]) - PARTICLES,
        tuple([role for role in sorted(roles) if len(role) >= _LONG_ROLE]),
        frozenset().union(*[words.agencies for words in bylines]),
        frozenset().union(*[words.published for words in dates], *[words.modified for words in dates]),
        frozenset().union(*[words.parts for words in dates]),
        tuple(pack.stop_words for pack in packs),
        months,
        bool(packs) and packs[0].script == _UNSPACED,
        phrases_of(prefixes),
        beginnings(prefixes),
        frozenset(filter(_may_be_name, _said_by_pages(packs))),
        tuple([prefix for prefix in dict.fromkeys(prefixes) if len(prefix) > 1 and _is_han_writer(prefix)]),
    )


def _said_by_pages(packs: Sequence[LanguagePack]) -> Iterator[str]:
    """All that pages say in these languages on their buttons and above their lists."""
    for pack in packs:
        for species in _OF_PAGES:
            if species in pack.phrases:
                yield from pack.phrases[species].exact


def _may_be_name(text: str) -> bool:
    """Whether words in small letters may be a full name: two of them, or one where letters have no case."""
    return " " in text or text.upper() == text


def _is_han_writer(prefix: str) -> bool:
    """Whether a word for "by" in Chinese characters is that of who wrote, and not of who edited or published."""
    is_other = prefix in NAME_WORDS.han_checkers or prefix.endswith(tuple(NAME_WORDS.helpers))
    return prefix[-1] >= UNSPACED_FROM and not is_other
