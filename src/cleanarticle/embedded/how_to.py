"""Instructions that a page gives only as data, an introduction and its steps -> HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import types_of
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.loose_json import JsonObject, JsonValue

_MAX_STEPS: Final = 200
_TAG: Final = pattern("</?[a-zA-Z][^<>]{0,1000}>")


def how_to_body(objects: Sequence[JsonObject]) -> str:
    """The page's HowTo as HTML, each step's name above its text; "" where there is none, or several.

    Args:
        objects: the page's JSON-LD, https://schema.org/HowTo.
    """
    found = [item for item in objects if "HowTo" in types_of(item)]
    if len(found) != 1:
        return ""
    return "".join([_markup(found[0].get("description")), *map(_of_step, _steps(found[0].get("step")))])


def _steps(value: JsonValue) -> Iterator[JsonObject]:
    """The steps in page order; sections hold theirs in a list."""
    waiting, count = [value], 0
    while waiting and count < _MAX_STEPS:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value[_MAX_STEPS::-1])
        elif isinstance(value, dict):
            count += 1
            yield value
            waiting.append(value.get("itemListElement"))


def _of_step(step: JsonObject) -> str:
    name, text = step.get("name"), step.get("text")
    if isinstance(name, str) and isinstance(text, str) and not text.startswith(name):
        return f"<h2>{_plain(name)}</h2>{_markup(text)}"
    return _markup(text or name)


def _markup(value: JsonValue) -> str:
    """A text as HTML, which it may be already."""
    if not isinstance(value, str):
        return ""
    return f"<div>{value}</div>" if _TAG.search(value) else f"<p>{_plain(value)}</p>"


def _plain(text: str) -> str:
    return text.replace("<", "&lt;")
