"""The section as readers see it: a breadcrumb, or a link or label beside the headline."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cleanarticle.metadata.around import elements_around
from cleanarticle.metadata.linked_data import address_key
from cleanarticle.metadata.topics.section_names import section_name
from cleanarticle.metadata.topics.shown_tags import is_called, links_of
from cleanarticle.metadata.wording import bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_SECTION_LINK: Final = pattern(
    r"/(?:categor(?:y|ies|ia|ias|ie)|kategorien?|cat|sections?|seccion(?:es)?|rubri[ck]s?|rubriques?|rubriken|ressorts?)/"
)
_SECTION_WORDS: Final = frozenset({"category", "categories", "rubric", "rubrik", "rubrique"})
_TRAIL_WORDS: Final = frozenset("ariane breadcrumb breadcrumbs brotkrumen crumb crumbs migas path".split())
_TRAIL: Final = pattern("\\s>{1,2}\\s|\\S>>\\S|[\u203a\u00bb\uff1e]")  # between a breadcrumb's steps
_AT_ENDS: Final = " >\u203a\u00bb\uff1e"
_ELSEWHERE: Final = frozenset(
    "menu nav navbar navigation related popular trending sidebar widget dropdown submenu subnav footer".split()
)
_AROUND: Final = 3  # elements around a block whose names are looked at
_BEFORE: Final = 8  # blocks before the headline in which the section stands
_BESIDE: Final = 6  # the same after it
_MAX_WORDS: Final = 4
_MAX_TRAIL: Final = 60  # words of a breadcrumb, with a headline at its end
_MAX_PATH: Final = 6  # parts of an address
_GERMAN: Final = MappingProxyType({0xE4: "ae", 0xF6: "oe", 0xFC: "ue", 0xDF: "ss"})  # as addresses spell umlauts


def shown_section(sources: Sources, headline: int | None, known: AbstractSet[str]) -> tuple[str, str]:
    """Text and source of what names the section beside the headline; two empty texts where nothing does.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
        known: names of the site, the authors and the headline, as ``bare`` gives them.
    """
    if headline is None:
        return "", ""
    parts = _parts_of_address(sources.url)
    near = sources.page.blocks[max(0, headline - _BEFORE) : headline + _BESIDE]
    for block in sorted(near, key=lambda block: abs(block.number - headline)):
        if block.number == headline:
            continue
        for text in _named_by(block, sources, parts):
            name = section_name(text, known)
            if name and len(name.split()) <= _MAX_WORDS:
                return name, f"block:{block.number}"
    return "", ""


def _named_by(block: Block, sources: Sources, parts: AbstractSet[str]) -> Iterator[str]:
    """What may be the section's name in a block, the likeliest first."""
    if block.tag == "nav":
        steps = [mark.text for mark in sources.page.marks if mark.block == block.number and mark.name == "link:crumb"]
        yield from reversed(steps)
        return
    if block.words <= _MAX_WORDS and _is_part(block.text, parts):
        yield block.text
    if not block.links or block.words > _MAX_TRAIL:
        return
    if any(not _ELSEWHERE.isdisjoint(node.words) for node in elements_around(sources.page, block.number, _AROUND)):
        return
    links = [(text, href) for text, href in links_of(block) if len(text.split()) <= _MAX_WORDS]
    yield from (text for text, _ in links if _is_part(text, parts))
    if _is_trail(block) or is_called(block, sources, _TRAIL_WORDS):
        yield from (text for text, href in reversed(links) if href.strip() != "/")
    is_marked = is_called(block, sources, _SECTION_WORDS)
    yield from (text for text, href in links if is_marked or _SECTION_LINK.search(href))


def _is_trail(block: Block) -> bool:
    """Whether signs stand between all links of a line: before the first or behind the last they lead elsewhere."""
    signs = len(_TRAIL.findall(block.text.strip(_AT_ENDS)))
    return signs > 0 and signs >= len(block.links) - 1


def _parts_of_address(url: str) -> frozenset[str]:
    """The folders of an address, as ``bare`` gives them."""
    return frozenset(
        [
            bare(unquote(part) if "%" in part else part)
            for part in address_key(url).split("/")[1:-1][:_MAX_PATH]
            if len(part) > 1
        ]
    )


def _is_part(text: str, parts: AbstractSet[str]) -> bool:
    """Whether a label is a folder of the page's address."""
    if not parts or text.isdecimal():
        return False
    if text.isascii():
        return bare(text) in parts
    lowered = text.casefold()
    plain = "".join(filter(str.isascii, unicodedata.normalize("NFKD", lowered)))
    return any(bare(form) in parts for form in (lowered, plain, lowered.translate(_GERMAN)))
