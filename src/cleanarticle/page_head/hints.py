"""Head -> PageHints: what helps to find the article among the things that a page says about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cleanarticle import page_address
from cleanarticle.facts.survey import PageHints
from cleanarticle.metadata.linked_data import ARTICLE, first_text, tier_of, types_of
from cleanarticle.metadata.titles.headlines import head_titles, split_name
from cleanarticle.patterns import pattern
from cleanarticle.references import unescape
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from cleanarticle.page_head.head import Head

_TAG: Final = pattern("<[^<>]{0,1000}>")
_MAX_TYPED: Final = 20  # JSON-LD objects whose type is read
# What Open Graph calls a text, an episode, a song, or an object of the site's own: one thing, and no list of many.
_ONE: Final = pattern(r"(?:article|news|story|post)\Z|(?:video|music)\.|\w{1,40}:\w")
_COLLECTION: Final = "CollectionPage"
_STEPS: Final = frozenset({"HowTo", "Recipe"})  # articles of many short lines; several are a list of them
_PRODUCT: Final = "Product"
_NAMES: Final = ("og:site_name", "application-name")
_DESCRIPTIONS: Final = ("description", "og:description", "twitter:description")
_MAX_NAME: Final = 80  # characters of a site's name
_RECIPE: Final = ("recipeIngredient", "recipeInstructions")
_STEP: Final = ("text", "itemListElement")
_MAX_LINES: Final = 300  # of a recipe
_MAX_RECIPE: Final = 20_000  # characters of a text in it
_MAX_BODY: Final = 400_000  # characters of an embedded article that are compared


def page_hints(head: Head, url: str | None) -> PageHints:
    """Collect titles, description, embedded article and host.

    Args:
        head: the page's head.
        url: where the page came from, if the caller knows it.
    """
    titles: dict[str, None] = {}
    suffix = ""
    for named in head_titles(head):
        titles[named.text] = None
        parts = split_name(named.text)
        titles.update(dict.fromkeys(parts[:2]))
        if parts and named.source == "title":
            suffix = parts[-1]  # the shortest
    described = {name: head.first(name) for name in _DESCRIPTIONS}
    description = max(described["description"], described["og:description"], key=len)
    body, host = embedded_body(head).lower(), host_of(url)
    names, is_product = _names(head, suffix), _is_product(head)
    declared = tuple(filter(None, dict.fromkeys(described.values())))
    recipe, is_first = _recipe(head), page_address.is_front(url or "", page_address.declared(head))
    is_article, is_list = _kind(head)
    is_article = not is_first and (is_article or page_address.is_post(url or ""))
    found = tuple(titles), description, declared, body, host, is_article, names, is_product, recipe, is_first
    return PageHints(*found, is_list=is_list)


def _names(head: Head, suffix: str) -> tuple[tuple[str, ...], ...]:
    """What a page calls its site; the article's publisher is mostly the same.

    Args:
        head: the page's head.
        suffix: what follows the headline in the page's title; "" where nothing does.
    """
    found = [head.first(name) for name in _NAMES]
    if suffix not in head.first("og:title"):
        found.append(suffix)
    for item in head.objects[:_MAX_TYPED]:
        publisher = item.get("publisher")
        found.append(first_text(publisher))
        if "WebSite" in types_of(item):
            found.append(first_text(item.get("name")))
    return tuple(dict.fromkeys(words for name in found if (words := tuple(tokens(name[:_MAX_NAME])))))


def _kind(head: Head) -> tuple[bool, bool]:
    """Whether meta or JSON-LD call the page an article, and no collection; whether JSON-LD calls it that alone.

    Pages of a department often call themselves both, and are no articles.
    """
    items = [(item, frozenset(types_of(item))) for item in head.objects[:_MAX_TYPED]]
    has_article = any(tier_of(item) == ARTICLE for item, _ in items)
    if any(_COLLECTION in types for _, types in items):
        return False, not has_article
    if has_article or _ONE.match(head.first("og:type").lower()):
        return True, False
    return sum([not _STEPS.isdisjoint(types) for _, types in items]) == 1, False


def _is_product(head: Head) -> bool:
    """Whether Open Graph or JSON-LD call the page a product."""
    if head.first("og:type").lower().partition(".")[0] == _PRODUCT.lower():
        return True
    return any(_PRODUCT in types_of(item) for item in head.objects[:_MAX_TYPED])


def embedded_body(head: Head) -> str:
    """The longest ``articleBody`` of the page's JSON-LD, tags and entities resolved, white space folded."""
    bodies = [body for item in head.objects if isinstance(body := item.get("articleBody"), str)]
    longest = max(bodies, key=len, default="")[:_MAX_BODY]
    return " ".join(unescape(_TAG.sub(" ", longest)).split())


def _recipe(head: Head) -> frozenset[str]:
    """The lines of ``recipeIngredient`` and ``recipeInstructions`` in JSON-LD, as PageHints has them.

    Steps are texts, objects with one, or sections of them: https://schema.org/recipeInstructions.
    """
    waiting = [item[name] for item in head.objects[:_MAX_TYPED] for name in _RECIPE if name in item]
    lines: set[str] = set()
    while waiting and len(lines) < _MAX_LINES:
        value = waiting.pop()
        if isinstance(value, str):
            plain = unescape(_TAG.sub("\n", value[:_MAX_RECIPE]))
            lines.update(["".join(tokens(line)) for line in plain.splitlines()])
        elif isinstance(value, list):
            waiting += value[:_MAX_LINES]
        elif isinstance(value, dict):
            waiting += [value[name] for name in _STEP if name in value]
    return frozenset(lines - {""})


def host_of(url: str | None) -> str:
    """The host of a URL without "www."; "" where there is none."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def address_of(head: Head, url: str | None) -> str | None:
    """The address that the page calls its own, as written; else the one that it came from."""
    return next(iter(page_address.declared(head)), url)
