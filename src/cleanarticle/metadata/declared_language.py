"""The language that the page declares, checked against the language of its text."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import first_text
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.patterns import pattern
from cleanarticle.words.langpacks import UNDETERMINED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.sources import Sources

_TAG: Final = pattern(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
# Two codes of one language: https://www.iana.org/assignments/language-subtag-registry
_SAME: Final = MappingProxyType({"in": "id", "iw": "he", "nb": "no", "nn": "no"})
_OLD: Final = frozenset({"in", "iw"})  # which nobody should write any more
# Languages without a pack, which no text is taken for; https://www.loc.gov/standards/iso639-2/php/code_list.php
# Serbian has one, but its texts in Latin letters are read as Croatian.
_UNREAD: Final = frozenset(
    "af am az be bo bs ceb cy et eu fo ga gl gu ha hy ig is ka kk km kn ku ky lb lo lt lv mg mi mk ml mn ms mt my "
    "ne or pa ps rw sh si sl so sq sr st sw te tg ti tk tl tn ts tt ug uz xh yi yo zu".split()
)
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
        elif read != UNDETERMINED and not _may_be(tag, read, source):
            lost.append(Candidate(tag, source, f"the text is in {read}"))
        elif best:
            lost.append(Candidate(tag, source, f"after {best_source}"))
        else:
            best, best_source = tag, source
    if not best and read != UNDETERMINED:
        best, best_source = read, "text"
    return Field(best or None, best_source, tuple(lost))


def _may_be(tag: str, read: str, source: str) -> bool:
    """Whether a declared language is that of the text, or one that no text can be seen to be in."""
    code = tag.split("-", 1)[0]
    return _SAME.get(code, code) == read or (source == "html:lang" and code in _UNREAD)


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
    code = code.lower()
    code = _SAME[code] if code in _OLD else code
    return "-".join(part for part in (code, script and script.title(), region and region.upper()) if part)
