"""What the article is about: its tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import all_texts
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.metadata.sources import MAX_LOST, Sources
from cleanarticle.metadata.topics.shown_tags import shown_tags
from cleanarticle.metadata.topics.tag_words import is_cut_headline, listed, says_nothing_of, tag_words, without_counts
from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

_TAG_METAS: Final = (
    "article:tag",
    "og:article:tag",
    "parsely-tags",
    "sailthru.tags",
    "news_keywords",
    "keywords",
    "itemprop:keywords",
    "parsely-page:tags",
)
_TAGS: Final = "meta:article:tag"  # each of which is one tag, with its comma, where there are several: https://ogp.me
_OF_SITES: Final = frozenset({"meta:news_keywords", "meta:keywords"})  # which many sites have alike on all pages
_MAX_TAGS: Final = 50
_MIN_OF_SITE: Final = 4  # tags, fewer of which may be the article's topic in other words
_OF_SITE_SAID: Final = 0.21  # share of tags beside the site's name, fewer of which the text has by chance: a fifth
_ANY: Final = 0.01
_EVERYWHERE: Final = "nothing of it is in the text: the site has it on every page"
_MAX_TEXT: Final = 6_000  # characters of the article in which they are looked for


def tags(sources: Sources, headline: int | None, known: AbstractSet[str]) -> Field[tuple[str, ...]]:
    """Key words of the article, each once, in the page's order; those of the surest source.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
        known: what is no tag: the headline, the authors and the site, as ``bare`` gives them.
    """
    lost: list[Candidate] = []
    best: tuple[str, ...] = ()
    best_source = ""
    known = known | {bare(clean(sources.head.title))}
    for texts, source in _declared(sources):
        is_one_each = source == _TAGS and len(texts) > 1
        words = tag_words(texts[:_MAX_TAGS], known, is_one_each=is_one_each)
        fault = f"after {best_source}" if best else _fault(words, texts, source, sources)
        if words and fault:
            lost.append(Candidate("; ".join(words)[:200], source, fault))
        elif words:
            best, best_source = words, source
    if not best and (words := tag_words(without_counts(shown_tags(sources, headline)), known)):
        best, best_source = words, "links"
    return Field(best[:_MAX_TAGS], best_source, tuple(lost[:MAX_LOST]))


def _declared(sources: Sources) -> Iterator[tuple[tuple[str, ...], str]]:
    metas = sources.head.metas
    if "article:tag" in metas:
        yield metas["article:tag"], _TAGS
    for item in sources.articles[:3]:
        if "keywords" in item:
            yield all_texts(item["keywords"]), "json-ld:keywords"
    for name in _TAG_METAS[1:]:
        if name in metas:
            yield metas[name], "meta:" + name


def _fault(words: Sequence[str], texts: Sequence[str], source: str, sources: Sources) -> str:
    """Why key words are none of this article; "" where nothing says so."""
    if is_cut_headline(words, sources.head.title):
        return "the headline, cut into words"
    return _EVERYWHERE if source in _OF_SITES and _is_of_site(words, texts, sources) else ""


def _is_of_site(words: Sequence[str], texts: Sequence[str], sources: Sources) -> bool:
    """Whether hardly any of the key words are told of; where the site's name stands among them, few say that."""
    told = _told(sources)
    if len(words) >= _MIN_OF_SITE and says_nothing_of(words, told) and says_nothing_of(words, _text(sources)):
        return True
    names = (bare(word) for text in texts for word in listed(text))
    if sources.sites.isdisjoint(names) or not says_nothing_of(words, told, _ANY):
        return False
    return says_nothing_of(words, _text(sources), _OF_SITE_SAID)


def _told(sources: Sources) -> str:
    """The headline and the description, where most tags are found."""
    head = sources.head
    return f"{head.title} {head.first('og:title')} {head.first('og:description', 'description')}"


def _text(sources: Sources) -> str:
    """The same, and how the text begins."""
    pieces, room = [_told(sources)], _MAX_TEXT
    for number in sources.span:
        if sources.kept[number]:
            pieces.append(sources.page.blocks[number].text[:room])
            room -= len(pieces[-1])
            if room <= 0:
                break
    return " ".join(pieces)
