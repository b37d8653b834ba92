"""A line beside the headline that says who somebody is: "Jane Doe / Correspondent", with no word for "by"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.byline_blocks import has_day
from cleanarticle.metadata.authors.han_houses import is_han_house
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.shown_byline import ShownByline
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_MAX_LINE: Final = 120  # characters of a name, a role, a day and an hour
_SIGN: Final = pattern(r" ?[,/|\u00b7\u2022\u2013\u2014] ?| - ")  # between the name and the role
_MAX_ROLE: Final = 3  # words of a role
_UNCASED: Final = range(2, 5)  # characters of a name in Korean or Chinese
_AMONG: Final = range(3, 5)  # of one of several: shorter words before a role may be a desk's, "사회 기자"
_MAX_UNCASED: Final = 16  # and of a role behind it
_SURELY: Final = 3.6  # of several names and as many roles
_WEIGHT: Final = 3.2  # the role is one sign, and the day the other


def with_role(block: Block, sources: Sources, reader: NameReader) -> ShownByline | None:
    """A person in full, a role in the page's languages right behind, and the day in one line; None for all others.

    Args:
        block: a line right after the headline.
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    if named := _without_case(block, reader):
        return named
    if block.text[0].isdigit() and (named := _behind_day(block, sources, reader)):
        return named
    sign = _SIGN.search(block.text) if len(block.text) <= _MAX_LINE else None
    if sign is None or not is_person(name := block.text[: sign.start()]):
        return None
    words = block.text[sign.end() :].casefold().split()[:_MAX_ROLE]
    roles = reader.words.roles
    if not any(" ".join(words[: end + 1]).strip(",.:|") in roles for end in range(len(words))):
        return None
    names = Names((name,), ())
    if reader.read(name) != names or not has_day(block.text, sources):
        return None
    return ShownByline(names, f"block:{block.number}", block.text, _WEIGHT)


def _behind_day(block: Block, sources: Sources, reader: NameReader) -> ShownByline | None:
    """A person in full as all that stands between a day and the next bar: "5.1.2024 10:00 | Jane Doe | Print"."""
    day, *parts = block.text.split(" | ", 2) if len(block.text) <= _MAX_LINE else ("",)
    if not parts or not is_person(parts[0]):
        return None
    names = Names((parts[0],), ())
    if reader.read(parts[0]) != names or not has_day(day, sources):
        return None
    return ShownByline(names, f"block:{block.number}", block.text, _WEIGHT)


def _without_case(block: Block, reader: NameReader) -> ShownByline | None:
    """A name, and a role behind a blank or a house behind a bar, in scripts without capitals: "홍길동 기자"."""
    name, sign, role = block.text.partition("/" if "/" in block.text else " ")
    if len(block.text) > _MAX_UNCASED or name.lower() != name.upper():
        return None
    if sign == "/" and is_han_house(role) and reader.read(block.text).people == (name,):
        return ShownByline(Names((name,), ()), f"block:{block.number}", block.text, _WEIGHT)
    if role not in reader.words.roles:
        names = _running_on(block.text, reader) if " " in role else Names((), ())
        return ShownByline(names, f"block:{block.number}", block.text, _WEIGHT, is_joined=True) if names else None
    names = reader.read(block.text)
    is_name = len(name) in _UNCASED and names == Names((name,), ())
    return ShownByline(names, f"block:{block.number}", block.text, _WEIGHT) if is_name else None


def with_roles(block: Block, reader: NameReader) -> ShownByline | None:
    """Several names with a role behind each, in scripts without capitals, whatever their element is called."""
    text = block.text if len(block.text) <= _MAX_UNCASED else ""
    names = _running_on(text, reader) if " " in text and text[0].lower() == text[0].upper() else Names((), ())
    return ShownByline(names, f"block:{block.number}", text, _SURELY, is_joined=True) if len(names.people) > 1 else None


def _running_on(text: str, reader: NameReader) -> Names:
    """Names and a role each, which may run on into the next one's name; nobody where more stands there."""
    first, *between, last = text.split()
    roles = reader.words.roles
    people, is_told = [first], False
    for word in between if last in roles else ():
        role = next(filter(word.startswith, roles), "")
        if word not in roles:
            people.append(word[len(role) :] if bool(role) != is_told else "")
        is_told = word in roles
    is_all = last in roles and all(len(name) in _AMONG and name not in roles for name in people)
    return Names(tuple(people) if between and is_all else (), ())
