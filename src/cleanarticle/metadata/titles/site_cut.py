"""A title without its site's name, and without what stands beyond it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.titles.headlines import split_name
from cleanarticle.metadata.wording import bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from cleanarticle.metadata.titles.headlines import Named

_MAX_LABEL: Final = 4  # words behind a headline that are no part of it
# A sign between Chinese or Japanese words, with no blanks around it.
HAN_BORDER: Final = pattern("(?<=[\u3000-\u9fff\uff00-\uffef])[-_\u2013\u2014|\uff5c]{1,3}(?=[\u3400-\u9fff])")
_MIN_HAN: Final = 8  # characters of a headline before such a sign
_MAX_HAN: Final = 8  # characters of a name behind it
_MIN_SITE: Final = 3  # letters of a site's name behind "on" or its like
_MAX_SECTION: Final = 2  # words of a section's name


def without_site(
    found: Named, sites: frozenset[str], headings: AbstractSet[str], others: AbstractSet[str] = frozenset()
) -> Named:
    """The text without the site's name and what stands beyond it, where separators show them.

    Args:
        found: a headline as one source gives it.
        sites: names of the site, as ``bare`` gives them.
        headings: the page's headings, likewise: a part that is one is the headline.
        others: what the other sources say, likewise: between two such parts they decide.
    """
    if bare(found.text) in headings:
        return found
    parts = [(part, key) for part in split_name(found.text) if (key := bare(part)) not in sites]
    shown = [(part, key) for part, key in parts if key in headings]
    if len(shown) > 1:  # the name of a blog may be a heading, too
        parts = [*((part, key) for part, key in shown if key in others), *parts]
    for part, key in parts:
        if key in headings:
            return found._replace(text=part)
        rest = bare(found.text.replace(part, "", 1))
        # In front of the rest only the name itself is one: headlines often begin with what the site is named for.
        if rest in sites or (found.text.startswith(part) and _is_site(rest, sites)):
            return found._replace(text=_without_section(part))
    return found


def _without_section(text: str) -> str:
    """A title whose site was cut off, without the section before it: one or two words after the same sign."""
    front, sign, section = text.rpartition(" | ")
    if sign and len(section.split()) <= _MAX_SECTION and len(front.split()) > _MAX_SECTION:
        return front
    return text


def without_label(found: Named) -> Named:
    """A heading without the few words behind an upright stroke: a department, or words for search engines."""
    front, sign, label = found.text.rpartition(" | ")
    if sign and len(label.split()) <= _MAX_LABEL and len(front.split()) > len(label.split()):
        return found._replace(text=front)
    return found


def without_tail(text: str, sites: AbstractSet[str]) -> str:
    """A page's title without the few words behind its last sign: the site's name, where nothing else gives it.

    Args:
        text: the title.
        sites: names of the site, as ``bare`` gives them; one that ends the title behind "on" or its like goes, too.
    """
    front, _, site = text.rpartition(" ")
    front, _, where = front.rpartition(" ")
    if where in NAME_WORDS.where and len(site) >= _MIN_SITE and bare(site) in sites and len(front.split()) > _MAX_LABEL:
        return front
    while (borders := list(HAN_BORDER.finditer(text))) and borders[-1].start() >= _MIN_HAN:
        if len(text) - borders[-1].end() > _MAX_HAN:
            break
        text = text[: borders[-1].start()]
    front, sign, tail = text.rpartition(" | " if " | " in text else " - ")
    if sign and len(tail.split()) <= _MAX_LABEL < len(front.split()):
        return front
    return text


def _is_site(key: str, sites: frozenset[str]) -> bool:
    """Whether what was cut off names the site: its name, a part of it, or little more than it."""
    return len(key) > 3 and any(
        key in site or (len(site) > 3 and site in key and len(site) >= 0.4 * len(key)) for site in sites
    )
