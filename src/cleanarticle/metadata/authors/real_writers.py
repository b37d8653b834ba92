"""Who wrote, where the surest source names whom the article is about, an editor, or the house."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.biographies import named_twice
from cleanarticle.metadata.authors.far_bylines import said_below
from cleanarticle.metadata.authors.han_houses import is_han_house
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.reporters import reporters
from cleanarticle.metadata.authors.shown_byline import shown
from cleanarticle.metadata.authors.signatures import signatures
from cleanarticle.metadata.authors.weighed_bylines import Written
from cleanarticle.metadata.wording import bare, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.authors.shown_byline import ShownByline
    from cleanarticle.metadata.sources import Sources

_MAX_LINE: Final = 100  # characters of a house and a name
_BESIDE: Final = 4  # blocks below the headline
_MAX_PART: Final = 4  # characters of a part of the site behind its name: "Harbour Net Finance"
_MAX_LABEL: Final = 40  # characters of a word for "by"


def real_writer(best: Written, sources: Sources, reader: NameReader, headline: int | None) -> Written | None:
    """Whom to believe instead of the surest source; None where that one is right, as on nearly all pages.

    Args:
        best: the surest source, which names people.
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
    """
    for one in reporters(sources, reader, headline) if reader.words.is_unspaced else ():
        return _as_written(one) if set(one.names.people).isdisjoint(best.names.people) else None
    if not any(map(is_person, best.names.people)) and all(map(str.islower, best.names.people)):
        for one in signatures(sources, reader):  # a name below the text, before an account
            return _as_written(one)
    if best.is_declared and not any(map(is_person, best.names.people)):
        for one in named_twice(sources, reader):  # a box about the writer, before a section's name
            return _as_written(one)
    return _who_asked(best, sources, reader, headline)


def behind_house(
    found: Sequence[Written], sources: Sources, reader: NameReader, headline: int | None
) -> Iterator[Written]:
    """Who stands right below the headline behind the house that the data name: "Harbour Times Jane Doe".

    Args:
        found: what the sources say; none of them names a person.
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
    """
    houses = {house.casefold() for one in found for house in one.names.others}
    first = len(sources.page.blocks) if headline is None else headline + 1
    for block in sources.page.blocks[first : first + _BESIDE] if houses else ():
        line = block.text.casefold() if len(block.text) <= _MAX_LINE else ""
        for house in houses:
            name = block.text[len(house) + 1 :]
            if line.startswith(f"{house} ") and is_person(name) and reader.read(name).people == (name,):
                yield _as_written(shown(block, Names((name,), ())))


def from_source(best: Written | None, found: Sequence[Written], sources: Sources) -> Written | None:
    """The house that a Chinese page says its text was taken from, where the data name the portal alone; else the best.

    Args:
        best: the surest source.
        found: what the sources say.
        sources: the page's facts.
    """
    if best is None or best.names.people or not best.is_declared or not sources.words.lines.is_unspaced:
        return best
    house = bare(best.names.others[0])
    if house not in bare(sources.head.title)[-len(house) - _MAX_PART :]:
        return best
    for one in found:
        is_source = not (one.is_declared or one.names.people) and any(
            map(one.text.__contains__, NAME_WORDS.han_sources)
        )
        name = one.names.others[0].partition(" ")[0] if is_source else ""  # buttons stand behind it
        if is_han_house(name) and bare(name) != house:
            return one._replace(names=Names((), (name,)))
    return best


def _as_written(one: ShownByline) -> Written:
    return Written(one.names, one.source, one.text, is_declared=False, is_prefixed=True)


def _who_asked(best: Written, sources: Sources, reader: NameReader, headline: int | None) -> Written | None:
    """Who asked, as a line below the text says, where the data name whom the headline is about."""
    if not best.is_declared or headline is None:
        return None
    words = tokens(sources.page.blocks[headline].text)
    if not all(name.rpartition(" ")[2].casefold() in words for name in best.names.people):
        return None
    for one in said_below(sources, reader):
        if not any(map(one.text[:_MAX_LABEL].casefold().__contains__, NAME_WORDS.asks)):
            continue
        if set(one.names.people).isdisjoint(best.names.people) and all(map(is_person, one.names.people)):
            return _as_written(one)
    return None
