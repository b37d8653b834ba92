"""Who wrote the article: declared authors and visible bylines, people before organisations."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.far_bylines import far_bylines
from cleanarticle.metadata.authors.initials import in_full
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import MAX_BYLINE, NameReader, Names
from cleanarticle.metadata.authors.owners import begins_with_site, is_owner, is_program
from cleanarticle.metadata.authors.person_names import is_company, is_person
from cleanarticle.metadata.authors.real_writers import behind_house, from_source, real_writer
from cleanarticle.metadata.authors.shown_byline import SURE_FROM, is_fair
from cleanarticle.metadata.authors.shown_bylines import shown_bylines
from cleanarticle.metadata.authors.turned_names import as_shown, as_spelled
from cleanarticle.metadata.authors.weighed_bylines import Written, best_of, joined, with_houses
from cleanarticle.metadata.linked_data import all_texts, name_of, resolved, types_of
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.metadata.sources import MAX_LOST, Sources
from cleanarticle.metadata.wording import bare, clean
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.loose_json import JsonValue
    from cleanarticle.metadata.authors.shown_byline import ShownByline

_METAS: Final = tuple(
    "author sailthru.author parsely-author cxenseparse:author article:author_name article:author og:article:author "
    "og:author byl authors citation_author dc.creator dcterms.creator dc:creator dcsext.author "
    "branch:deeplink:authorname1 shareaholic:article_author_name rbauthors itemprop:author lrt_authors "
    "creator twitter:author mediator_author dable:author article_author author_name authorname content_author".split()
)
_REVERSED: Final = frozenset({"meta:citation_author", "meta:dc.creator", "meta:dcterms.creator"})
_REVERSED_NAME: Final = pattern(r"\A\s*([^\W\d]+(?:[ -][^\W\d]+)?),\s*((?:[^\W\d]|[. -]){1,40})\Z")
_HOST: Final = pattern(r"(?:https?://)?www\.[\w.-]{4,60}/?")
_CODE: Final = pattern(r"[A-Za-z]{0,4}\d{2,}")  # by which a system knows somebody
_INITIALS: Final = pattern(r"[^\W\d_]\. [^\W\d_]{2,40}\Z")  # "J. Doe", as no house is called
_BORDER: Final = pattern("[,;|/]")
_ADDRESS: Final = pattern("[/@]")
_WEB_ADDRESS: Final = pattern(r"(?<=[ (])(?:https?://|www\.)")  # behind other words
_ORGANISATIONS: Final = frozenset(
    "Organization NewsMediaOrganization Corporation Brand WebSite OnlineBusiness EducationalOrganization".split()
)
_SIGNS: Final = " -\u2013|,("  # between a name and its address
_MAX_AUTHORS: Final = 30
_MAX_NAME: Final = 60  # characters of an organisation's name


def authors(sources: Sources, headline: int | None) -> Field[tuple[str, ...]]:
    """The article's authors: people; organisations only where no person is named.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
    """
    reader = NameReader(sources.words.lines, sources.sites, {})
    lost: list[Candidate] = []
    found: list[Written] = []
    for written in _everything(sources, reader, headline, found):
        if written.names:
            found.append(written)
        elif written.text:
            reason = "too long for a byline" if len(written.text) > MAX_BYLINE else "no name in it"
            lost.append(Candidate(written.text[:80], written.source, reason))
    best = best_of(found)
    if best is None or not best.names.people:
        far = far_bylines(sources, reader, headline, is_last=not found and not _says_nobody(lost))
        found += list(behind_house(found, sources, reader, headline)) or _agreeing(far, found)
        best = from_source(best_of(found), found, sources)
    elif writer := real_writer(best, sources, reader, headline):
        found.append(writer)
        best = writer
    if best is None:
        return Field((), "", tuple(lost[:MAX_LOST]))
    value = best.names.people or best.names.others
    if len(value) == 1:
        value = (in_full(value[0], sources, reader, headline),)
    value = tuple([as_spelled(name, sources) for name in value])
    lost[:0] = [
        Candidate("; ".join(one.names.people or one.names.others)[:200], one.source, f"after {best.source}")
        for one in found
        if one is not best
    ]
    return Field(value[:_MAX_AUTHORS], best.source, tuple(lost[:MAX_LOST]))


def _agreeing(far: Iterator[ShownByline], found: Sequence[Written]) -> list[Written]:
    """The surest of the far bylines, where it names nobody else than faint signs beside the headline."""
    doubtful = {name for one in found for name in one.names.people}
    return [
        Written(one.names, one.source, one.text, is_declared=False, is_prefixed=True)
        for one in islice(far, 1)  # the others need not even be looked for
        # Two faint signs of one person agree; a role is no faint one.
        if not doubtful or doubtful.issuperset(one.names.people) or one.is_prefixed
    ]


def _says_nobody(lost: Sequence[Candidate]) -> bool:
    """Whether a source names an account, or says that nobody is named: faint signs name somebody else then."""
    return any(NAME_WORDS.is_nobody(one.value) for one in lost)


def _everything(
    sources: Sources, reader: NameReader, headline: int | None, found: Sequence[Written]
) -> Iterator[Written]:
    """Every source's names, the surest source first; ``found`` holds those that named somebody so far."""
    declared = reader._replace(shortest=2)
    yield from _linked(sources, declared)
    metas = sources.head.metas
    for name in _METAS:
        if name in metas:
            texts = [as_shown(text, sources.page.blocks) for text in metas[name][:_MAX_AUTHORS]]
            yield with_houses(_together(_of_meta(text, "meta:" + name, sources, declared) for text in texts), found)
    if reader.words.has_prefix(sources.head.first("twitter:label1")):
        yield _of_text(sources.head.first("twitter:data1"), "meta:twitter:data1", declared)
    is_known = any(is_person(name) for one in found for name in one.names.people)
    for shown in shown_bylines(sources, reader, headline, is_near=is_known):
        yield Written(
            shown.names,
            shown.source,
            shown.text,
            is_declared=False,
            is_sure=shown.weight >= SURE_FROM,
            is_fair=is_fair(shown, sources.head.title),
            is_prefixed=shown.is_prefixed,
            is_joined=shown.is_joined,
            is_own=shown.is_own,
        )


def _of_meta(text: str, source: str, sources: Sources, reader: NameReader) -> Written:
    """A declared author; the site's owner is a house there, and the program that made the page nobody."""
    written = _of_text(text, source, reader)
    people, others = written.names
    if not people:
        return written._replace(names=Names((), ())) if is_program(text, sources.head) else written
    own = [name for name in people if is_owner(name, sources.head)]
    if not own:
        return written
    if len(people) > 1 and " - " in text and is_owner(text, sources.head):
        return written._replace(names=Names((), (clean(text),)))  # "Harbour Club - Quayside": one name with a sign
    return written._replace(names=Names(tuple([name for name in people if name not in own]), (*others, *own)))


def _of_text(text: str, source: str, reader: NameReader) -> Written:
    """A declared author; what names no one is an organisation, where it is short and no address."""
    if source in _REVERSED:
        text = _REVERSED_NAME.sub(r"\2 \1", text)
    if NAME_WORDS.is_made_by(text) or _CODE.fullmatch(text.strip()) or NAME_WORDS.is_nobody(text):
        return Written(Names((), ()), source, text)
    if text.islower() and "." in text and (bare(text) in reader.sites or _HOST.fullmatch(text)):
        return Written(Names((), ()), source, text)  # the page's host in the head of all its pages
    if is_company(text) and not _BORDER.search(text.rpartition(" ")[0].rstrip(",")):
        return Written(Names((), (clean(text),) if begins_with_site(text, reader.sites) else ()), source, text)
    names = reader.read(text) if bare(text) not in reader.sites else Names((), (clean(text),))
    address = _WEB_ADDRESS.search(text) if names else None
    if address and (not any(map(is_person, names.people)) or is_company(text[: address.start()].rstrip(_SIGNS))):
        if not begins_with_site(text[address.end() :], reader.sites):
            return Written(Names((), ()), source, text)  # who made the site: "Quayside - www.quayside.example"
        names = Names((), (*names.others, *names.people))
    if not names and 1 < len(text) <= _MAX_NAME and not _ADDRESS.search(text):
        names = Names((), (clean(text),) if any(map(str.isalpha, clean(text))) else ())
    return Written(names, source, text)


def _together(parts: Iterator[Written]) -> Written:
    """One source's several contents as one."""
    every = list(parts)
    return Written(joined([part.names for part in every]), every[0].source, every[0].text)


def _linked(sources: Sources, reader: NameReader) -> Iterator[Written]:
    """Authors of the article among the JSON-LD; persons that no article names are no authors."""
    for item in sources.articles[:4]:
        for key in ("author", "creator"):
            value = item.get(key)
            if value:
                yield _of_property(value, "json-ld:" + key, sources, reader)


def _of_property(value: JsonValue, source: str, sources: Sources, reader: NameReader) -> Written:
    found: list[Names] = []
    listed = value if isinstance(value, list) else [value]
    for entry in listed[:_MAX_AUTHORS]:
        person = resolved(entry, sources.head.objects, "name", "familyName") if isinstance(entry, dict) else {}
        is_organisation = not _ORGANISATIONS.isdisjoint(types_of(person))
        for text in all_texts(name_of(person) if person else entry):
            shown = as_shown(text, sources.page.blocks, is_one=not is_organisation)
            names = reader.read(shown)
            if names and bare(shown) in reader.sites:
                names = Names((), (clean(shown),))
            is_house = is_organisation and not _INITIALS.match(text)
            found.append(Names((), (*names.people, *names.others)) if is_house else names)
    return Written(joined(found), source, "; ".join(all_texts(value))[:400])
