"""Who wrote, in a line that says behind the names what each did: "Jane Doe and Max Roe (text), Ann Poe (photos)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.shown_byline import ShownByline
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.model import Block

_MAX_LINE: Final = 160
_CREDIT: Final = pattern(r"([^()\uff08\uff09\u3002]{3,100}+)[(\uff08]([^()\uff08\uff09\d]{1,40}+)[)\uff09]")
_CLOSED: Final = frozenset(")\uff09")
_SIGNS: Final = " ,;/|&+\u00b7\u2022\u2013\u2014"  # between one's bracket and the next one's name
_WORD: Final = pattern(r"[^\W\d_]+")
_WEIGHT: Final = 3.6  # the bracket is one sign, and that all before it are names the other


def credited(block: Block, reader: NameReader) -> ShownByline | None:
    """Those before the bracket that speaks of the text; None where there is none, or they are no persons in full.

    Args:
        block: one near the headline.
        reader: reads names in the page's languages.
    """
    if len(block.text) > _MAX_LINE or block.text[-1] not in _CLOSED:
        return None
    line = reader.words.without_prefix(block.text)
    for found in _CREDIT.finditer(line):
        if NAME_WORDS.texts.isdisjoint(_WORD.findall(found[2].casefold())):
            continue
        names = reader.read(found[1].strip(_SIGNS))
        if names.people and not names.others and all(map(is_person, names.people)):
            return ShownByline(Names(names.people, ()), f"block:{block.number}", block.text, _WEIGHT, is_joined=True)
        return None
    return None
