"""The language that the page declares, checked against the language of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.langpacks import UNDETERMINED
from cleanarticle.metadata.linked_data import first_text
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.sources import Sources

_TAG: Final = pattern(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_METAS: Final = ("og:locale", "content-language", "language", "dc.language", "dcterms.language", "itemprop:inlanguage")


def language(sources: Sources) -> Field[str | None]:
    """The article's language as a BCP 47 tag: the declared one, unless the text is in another."""
    read = sources.words.packs[0].code if sources.words.packs else UNDETERMINED
    lost: list[Candidate] = []
    best = best_source = ""
    for text, source in _declared(sources):
        tag = _tag(text)
        if not tag:
            lost.append(Candidate(text[:40], source, "no language tag"))
        elif read != UNDETERMINED and tag.split("-", 1)[0] != read:
            lost.append(Candidate(tag, source, f"the text is in {read}"))
        elif best:
            lost.append(Candidate(tag, source, f"after {best_source}"))
        else:
            best, best_source = tag, source
    if not best and read != UNDETERMINED:
        best, best_source = read, "text"
    return Field(best or None, best_source, tuple(lost))


def _declared(sources: Sources) -> Iterator[tuple[str, str]]:
    if sources.head.language:
        yield sources.head.language, "html:lang"
    text = first_text(sources.article.get("inLanguage"))
    if text:
        yield text, "json-ld:inLanguage"
    for name in _METAS:
        if name in sources.head.metas:
            yield sources.head.first(name), "meta:" + name


def _tag(text: str) -> str:
    found = _TAG.match(text.strip())
    if found is None:
        return ""
    code, script, region = found.groups()
    return "-".join(part for part in (code.lower(), script and script.title(), region and region.upper()) if part)
