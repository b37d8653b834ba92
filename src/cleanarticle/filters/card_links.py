"""Where linked headlines lead; that of a card leads to another page of the site."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cleanarticle import kinds
from cleanarticle.patterns import pattern
from cleanarticle.tags import MENUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

LINKED: Final = 0.75  # share of linked characters from which a block is a linked headline
MIN_WORDS: Final = 4  # words of one; names of users and departments are shorter
BEFORE: Final = 4  # blocks that its summary may stand below it: picture, author and time stand between

_MIN_NAME: Final = 4  # letters of a site's name in a host above others; "co.uk" and "com.br" have none

_HOST: Final = pattern(r"//([a-z0-9.-]+)(?:[/?#]|$)")


def leads(survey: Survey, block: Block) -> str:
    """Where a headline leads: its own link, or one that closes what stands below it ("Read more"); "" where nowhere."""
    number, host = block.number, survey.hints.host
    if block.words < MIN_WORDS or block.tag in MENUS:
        return ""
    if block.linked > LINKED:
        return elsewhere(block, host)
    if number == survey.headline:
        return ""
    below = takewhile(lambda one: one.kind is not kinds.HEADING, survey.page.blocks[number + 1 : number + 1 + BEFORE])
    return next((link for one in below if _is_closed_by_link(one) and (link := elsewhere(one, host))), "")


def headlines_of(blocks: Iterable[Block]) -> Mapping[str, int]:
    """Where linked headlines lead, on this site or another, and the number of the first that leads there."""
    found: dict[str, int] = {}
    for block in blocks:
        if block.linked > LINKED and block.words >= MIN_WORDS and block.tag not in MENUS and block.links:
            found.setdefault(block.links[0], block.number)
    return found


def _is_closed_by_link(block: Block) -> bool:
    """Whether a few linked words are a block, or end it."""
    if not block.pieces or not block.pieces[-1].href:  # blocks of plain text have links, and no pieces
        return False
    return len(block.pieces[-1].text.split()) < MIN_WORDS


def elsewhere(block: Block, host: str) -> str:
    """Where a block links to: another page of the same site; "" where nowhere."""
    for link in block.links:
        if not link or "#" in link:
            continue
        scheme, colon, rest = link.partition(":")
        if not colon or "/" in scheme:
            rest = link
        elif scheme.lower() not in {"http", "https"}:
            continue
        if not rest.startswith("//") or _is_own(rest, host):
            return link
    return ""


def _is_own(address: str, host: str) -> bool:
    if host and (found := _HOST.match(address)):  # as nearly all are written; taking one apart costs ten times as much
        return _is_one_site(found[1].removeprefix("www."), host)
    try:
        named = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:  # brackets that are no IPv6 address
        return False
    return not host or _is_one_site(named, host)


def _is_one_site(named: str, host: str) -> bool:
    """Whether one of two hosts is a part of the other, or both of one that is a site's: "uk.news." and "uk.movies."."""
    if named == host or named.endswith("." + host) or host.endswith("." + named):
        return True
    above = host.partition(".")[2]
    return named.endswith("." + above) and max(map(len, above.split(".")[:-1]), default=0) >= _MIN_NAME
