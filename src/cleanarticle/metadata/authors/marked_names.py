"""What an element that is called an author's says without a word for "by" that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import PARTICLES, is_person

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.shown_words import ShownWords
    from cleanarticle.model import Block


def after_small_word(text: str, words: ShownWords) -> str:
    """What follows a word for "by"; before a person's full name any small word is one, as themes are translated badly.

    Args:
        text: an author's element.
        words: the words around names in the page's languages.
    """
    text = words.after_prefix(text) or text
    first, _, rest = text.partition(" ")
    return rest if first.islower() and first not in PARTICLES and is_person(rest) else text


def without_accounts(texts: list[str]) -> list[str]:
    """The texts of elements alike; none where one names nobody: what stands beside "Unknown" is a button."""
    return [] if any(map(_is_account, texts)) else texts


def _is_account(text: str) -> bool:
    """Whether a text is an account that nobody signs with, perhaps behind a word for "by" in some language."""
    front, _, last = text.rpartition(" ")
    is_name = not front or front.rpartition(" ")[2].islower()
    return text.casefold() in NAME_WORDS.nobody or (is_name and last.casefold() in NAME_WORDS.nobody)


def without_rubric(names: Names, text: str) -> Names:
    """Nobody, where all that a line names is its first word before one in small letters, as in "Readers ask".

    Behind "by the" in one word stands what somebody is called.
    """
    first, _, behind = text.partition(" ")
    if first in NAME_WORDS.by_the and names.people == (text,) and behind.isalpha():
        return Names((behind,), ())
    is_rubric = names.people == (first,) and not names.others and behind[:1].islower()
    return Names((), ()) if is_rubric else names


def after_by(block: Block, after: str, headline: int | None) -> str:
    """What follows "by" inside a line; "" where it is a teaser's, as "di" and "de" are other words, too.

    Above the headline small letters are no account's name.
    """
    is_above = headline is not None and block.number < headline
    return "" if is_above and after[:1].islower() else after
