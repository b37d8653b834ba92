"""Short numbers that are equal where two pages say the same, or say it at the same place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from zlib import crc32

from cleanarticle.model import Kind
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block, Node

NOTHING: Final = 0  # the fingerprint of what has none
# From this many words on a text is compared to the letter; below it, numbers and months do not count.
_LONG: Final = 25
_MIN_LETTERS: Final = 3  # a text with fewer letters ("12:30", "A") says too little to be known again
_NUMBERS: Final = pattern(r"\d+")
_WORDS: Final = pattern(r"[^\W\d_]+")
_MAX_DATE_WORDS: Final = 16  # a longer text with a month in it is no date line
_MOBILE: Final = ("www.", "m.", "amp.", "mobile.")
_NUMBER: Final = pattern(r"\d{5}")  # of an article, in the last part of a path
_MIN_WORDS: Final = 4  # of a headline, likewise
_AMP: Final = pattern(r"(?:/amp|\.amp)(?=/|\.html?\Z|\Z)", re.IGNORECASE)


def text_key(block: Block, months: frozenset[str]) -> int:
    """Fingerprint of a block's text, 32 bits; NOTHING for table cells and texts that say too little.

    Numbers of short texts count as one number, and names of months in short texts with numbers as none, so that
    "12 comments" and "Updated 3 May" are known again.

    Args:
        block: the block.
        months: names of months, lower case.
    """
    text, words = block.text, block.words
    if block.kind is Kind.CELL:
        return NOTHING
    if words < _LONG:
        folded = _NUMBERS.sub("0", text)
        if folded != text and months and words <= _MAX_DATE_WORDS:
            folded = _WORDS.sub(lambda word: "" if word[0].lower() in months else word[0], folded)
        text = folded
        if len(text) < _MIN_LETTERS or not (text[0].isalpha() or any(map(str.isalpha, text))):
            return NOTHING
    return crc32(text.encode("utf-8", "surrogatepass")) or 1


def exact_key(block: Block) -> int:
    """Fingerprint of a text as it stands; NOTHING where ``text_key`` is that already.

    A sentence with other figures says something else: "The bank raised its rate to 3 percent."
    """
    if block.words >= _LONG or block.kind is Kind.CELL or not _NUMBERS.search(block.text):
        return NOTHING
    return crc32(block.text.encode("utf-8", "surrogatepass")) or 1


def path_keys(nodes: Sequence[Node]) -> list[int]:
    """Fingerprint of the tags and class words from the root down to each node, 32 bits; by the node's number.

    Words with a digit in them are left out: they number posts, slots and pages.
    """
    by_path: dict[int, int] = {}
    for _, parent, tag, words, path, _, _ in nodes:  # parents come first
        if path not in by_path:
            named = f"{tag} {' '.join([word for word in words if word.isalpha()])}" if words else tag
            above = by_path[nodes[parent].path] if parent >= 0 else 0
            by_path[path] = crc32(named.encode("utf-8", "surrogatepass"), above) or 1
    return [by_path[node.path] for node in nodes]


def title_key(title: str | None) -> int:
    """Fingerprint of a headline without signs and case; NOTHING where there is none."""
    letters = "".join(_WORDS.findall((title or "").lower()))
    return (crc32(letters.encode("utf-8", "surrogatepass")) or 1) if letters else NOTHING


def address_key(url: str | None) -> int:
    """Fingerprint of an address without scheme, query and what marks a mobile or AMP version; NOTHING for none.

    It is odd where the path names one article, by a number or by words: see ``names_article``.
    """
    try:
        parts = urlsplit(url or "")
        host = (parts.hostname or "").lower()
    except ValueError:
        return NOTHING
    for mark in _MOBILE:
        host = host.removeprefix(mark)
    path = _AMP.sub("", parts.path).strip("/")
    numbers = "".join(_NUMBERS.findall(parts.query))  # "?id=123" tells articles apart, "?print" does not
    if not path and not numbers:
        return NOTHING  # every page of some sites calls the front page its address
    key = crc32(f"{host}/{path}?{numbers}".encode("utf-8", "surrogatepass"))
    last = path.rpartition("/")[2].replace("_", "-")
    is_of_article = _NUMBER.search(last) or len(list(filter(None, last.split("-")))) >= _MIN_WORDS
    return key | 1 if is_of_article else key & ~1 or 2


def names_article(address: int) -> bool:
    """Whether an address, by its fingerprint, is that of one article alone.

    Some sites call a section, or a program that shows every article, the address of all.
    """
    return address & 1 == 1
