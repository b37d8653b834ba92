"""Metadata as YAML between two lines of dashes, as static-site and note tools read it."""

from __future__ import annotations

import json
from datetime import date
from typing import Final

from cleanarticle.patterns import pattern

# Characters that YAML 1.2 wants escaped in double quotes beyond those that JSON escapes (section 5.1).
_UNPRINTABLE: Final = pattern("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")

Value = str | date | tuple[str, ...]


def front_matter(fields: dict[str, Value]) -> str:
    """A YAML front matter.

    Args:
        fields: names and values, in the order to write; tuples become lists, dates stay unquoted.

    Returns:
        Lines from "---" to "---", without a line break at the end.
    """
    return "\n".join(["---", *[f"{name}: {_yaml(value)}" for name, value in fields.items()], "---"])


def _yaml(value: Value) -> str:
    """A value in YAML's flow style: quoted strings, so that nothing in them can mean anything."""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(_quoted, value))}]"
    return value.isoformat()


def _quoted(text: str) -> str:
    """A double-quoted scalar; JSON's strings are YAML's but for a few characters."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(text, ensure_ascii=False))
