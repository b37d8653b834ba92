"""Which of several bylines names the article's authors: the surest that names people, completed by the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.wording import bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NAME_CLASS: Final = pattern(r"mark:class:(?:.* )?(?:author|byline|journalist)[-_]{1,2}name\b")
_YEAR: Final = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MAX_MORE: Final = 3  # names that a visible byline may have over the declared ones


def joined(several: Iterable[Names]) -> Names:
    """All that some texts name, each once however it is written."""
    people: dict[str, str] = {}
    others: dict[str, str] = {}
    for one in several:
        for name in one.people:
            people.setdefault(bare(name), name)
        for name in one.others:
            others.setdefault(bare(name), name)
    return Names(tuple(people.values()), tuple(others.values()))


class Written(NamedTuple):
    """Who one source names."""

    names: Names
    source: str
    text: str
    is_declared: bool = True
    is_sure: bool = True  # declared, or visible with two signs that it is a byline
    is_fair: bool = True  # declared, or visible with one sign and its place
    is_prefixed: bool = False  # visible, after a word for "by"
    is_joined: bool = False  # visible, and what stands between the names says that each is one
    is_own: bool = False  # visible, all of a line right below the headline that begins with "by"


def with_houses(one: Written, found: Iterable[Written]) -> Written:
    """What a meta names; whom the linked data call an organisation is one there, too: "El Faro del Puerto".

    Args:
        one: the meta's.
        found: what surer sources said.
    """
    houses = {bare(name) for other in found if not other.names.people for name in other.names.others}
    people = tuple([name for name in one.names.people if bare(name) not in houses])
    if len(people) == len(one.names.people):
        return one
    others = [name for name in one.names.people if name not in people]
    return one._replace(names=Names(people, (*one.names.others, *others)))


def best_of(found: Sequence[Written]) -> Written | None:
    """The surest source that names a person in full, or the surest of all; with its longer form, if shown.

    Args:
        found: what the sources say, the surest first.
    """
    if not found:
        return None
    best = next((one for one in found if _is_better(one, found[0])), found[0])
    best = best if best.names.people else _named_in_box(found) or _account(found, best) or best
    best = _below_headline(best, found)
    best = _without_titles(best, found)
    wanted = {bare(name) for name in best.names.people}
    for one in found:
        longer = [bare(name) for name in one.names.people]
        if (
            one.is_sure
            and (one.is_declared or one.is_joined)
            and wanted < set(longer)
            and longer[0] in wanted
            and len(longer) <= len(wanted) + _MAX_MORE
            and all(map(is_person, one.names.people))
        ):
            return one
    return best


def _below_headline(best: Written, found: Sequence[Written]) -> Written:
    """The byline right below the headline where it names other people than the data: an editor's account signs."""
    own = next((one for one in found if one.is_own), None)
    if own is None or not best.is_declared:
        return best
    known = [bare(name) for one in found if one.is_declared for name in one.names.people]
    mine = [bare(name) for name in own.names.people]
    is_other = not any(left in right or right in left for left in mine for right in known)
    return own if is_other else best


def _named_in_box(found: Sequence[Written]) -> Written | None:
    """The only person whom elements called an author's name show, far from the headline: a house alone is declared."""
    named = [one for one in found if _NAME_CLASS.match(one.source) and any(map(is_person, one.names.people))]
    return named[0] if len({one.names for one in named}) == 1 and len(named[0].names.people) == 1 else None


def _account(found: Sequence[Written], best: Written) -> Written | None:
    """The byline that surely names an account after a word for "by", and a year: a house alone is declared."""
    house = "".join(map(bare, best.names.others))
    for one in found:
        names = one.names.people if one.is_prefixed and one.is_sure and _YEAR.search(one.text) else ()
        if names and all(name[0].isupper() and house not in bare(name) for name in names):
            return one
    return None


def _is_better(one: Written, first: Written) -> bool:
    """Whether a source names a person in full, and not just the surest source's short name with more text."""
    if not any(map(is_person, one.names.people)):
        return False
    if one.is_declared:
        return True
    if first.is_prefixed and first.is_sure and first.names.people and " " not in first.names.people[0]:
        return False  # a short name that is surely the byline
    known = (*first.names.people, *first.names.others)
    if any(name.startswith(short) for name in one.names.people for short in known if short != name):
        return _completes(one, first)
    return one.is_sure or (one.is_fair and not first.names.people)


def _completes(one: Written, first: Written) -> bool:
    """Whether a line holds the surest source's name, a family name with it, and nothing else."""
    if len(one.names.people) != 1 or len(first.names.people) != 1:
        return False
    name, short = one.names.people[0], first.names.people[0]
    return " " not in short and name.startswith(short + " ") and one.text.endswith(name) and name.istitle()


def _without_titles(best: Written, found: Sequence[Written]) -> Written:
    """The best source's names, without what stands before a person's full name that another source gives alone."""
    full = {name for one in found if one is not best for name in one.names.people if is_person(name)}
    people = tuple(_shortest(name, full) for name in best.names.people)
    return best if people == best.names.people else best._replace(names=Names(people, best.names.others))


def _shortest(name: str, full: set[str]) -> str:
    return next((other for other in full if name.endswith(" " + other)), name)
