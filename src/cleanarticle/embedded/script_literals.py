"""JavaScript -> JSON: the literals that stand in it, as far as JSON can say them; no script is ever run."""

from __future__ import annotations

import json
import re
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.loose_json import MAX_CHARACTERS, read_json
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MAX_TOKENS: Final = 100_000  # of one value; reading them takes some 100 ms
_MAX_ASSIGNED: Final = 2_000  # properties that a function assigns
_TOKEN: Final = pattern(
    r"""(?P<space>\s++|//[^\n]*+|/\*(?:[^*]++|\*(?!/))*+\*/|\bnew\s++(?=[^\W\d])|\.\s*+[^\W\d][\w$]*+)"""
    r"""|(?P<string>"(?:[^"\\]++|\\.)*+"|'(?:[^'\\]++|\\.)*+'|`(?:[^`\\$]++|\\.|\$(?!\{))*+`)"""
    r"""|(?P<key>[\w$]++(?=\s*+:))|(?P<word>!\s*+[01]|void\s++0|[^\W\d][\w$]*+|\$[\w$]*+)"""
    r"""|(?P<number>-?(?:\d++(?:\.\d*+)?+|\.\d++)(?:[eE][+-]?\d++)?+)|(?P<sign>[\[\]{}(),:])|(?P<other>.)""",
    re.DOTALL,
)
# Words that JSON has, too, and what minifiers write for them.
_WORDS: Final = MappingProxyType({"true": "true", "false": "false", "null": "null", "!0": "true", "!1": "false"})
_ESCAPE: Final = pattern(r'\\(?:u[0-9a-fA-F]{4}|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|(.))|(["\n])', re.DOTALL)
_KNOWN: Final = '"\\/bfnrt'  # escapes that JSON has, too
_OWN: Final = MappingProxyType({"v": "\\u000b", "0": "\\u0000", "\n": ""})
_ENDS: Final = frozenset("]}),")  # what may stand behind a value
_DEPTHS: Final = MappingProxyType({"[": 1, "{": 1, "]": -1, "}": -1})
_CALLS: Final = MappingProxyType({"(": 1, ")": -1})
_FUNCTION: Final = pattern(r"\A[^{\[\"']{0,300}?\(\s*+function\s*+\(([\w$,\s]*+)\)\s*+\{")
_ASSIGNS: Final = pattern(r"[\s;]*+([\w$]++)\.([\w$]++)\s*+=(?!=)\s*+")
_RETURNS: Final = pattern(r"[\s;]*+return\b\s*+")


class _Made(NamedTuple):
    """JSON of one value; "" where it is none."""

    json: str
    end: int  # place of what stands behind it


def string_at(code: str, start: int) -> str:
    """What the string literal at a place says; "" where there is none."""
    token = _TOKEN.match(code, start)
    values = read_json(_quoted(token[0])).values if token and token.lastgroup == "string" else ()
    return values[0] if values and isinstance(values[0], str) else ""


def json_at(code: str, start: int) -> str:
    """JSON of the object or list literal at a place; "" where there is none."""
    return _json_at(code, start, {}).json


def json_of_call(code: str) -> Iterator[str]:
    """JSON of what a function that is called on the spot returns: ``x=(function(a,b){return {title:a}}("A title",1))``.

    What it assigns to the properties of its arguments before it returns comes as an object for each argument.
    """
    head = _FUNCTION.match(code)
    if head is None or not (_RETURNS.match(code, head.end()) or _ASSIGNS.match(code, head.end())):
        return
    named = _arguments(code, head[1])
    place, objects = head.end(), dict[str, list[str]]()
    for _ in range(_MAX_ASSIGNED):
        found = _ASSIGNS.match(code, place)
        if found is None:
            break
        made = _json_at(code, found.end(), named)
        if not made.json:
            return
        objects.setdefault(found[1], []).append(f'"{found[2]}":{made.json}')
        place = made.end
    for pairs in objects.values():
        yield "{" + ",".join(pairs) + "}"
    if found := _RETURNS.match(code, place):
        yield _json_at(code, found.end(), named).json


def _arguments(code: str, names: str) -> Mapping[str, str]:
    """JSON of each plain value that a function is called with, by the name that the function gives it."""
    start = max(code.rfind("}(") + 2, code.rfind("})(") + 3)
    own = code[start:].rstrip().rstrip(";").rstrip().removesuffix(")")
    if code[start - 2] == "}":  # the call itself stands in brackets
        own = own.rstrip().removesuffix(")")
    made = _json_at(f"[{own}]", 0, {}).json
    values = read_json(made).values if made else ()
    given = values[0] if values and isinstance(values[0], list) else []
    plain = (json.dumps(value) if not isinstance(value, list | dict) else "null" for value in given)
    return dict(zip([name.strip() for name in names.split(",")], plain, strict=False))


def _json_at(code: str, start: int, named: Mapping[str, str]) -> _Made:
    """JSON of the literal at a place: names stand for what is known of them, all that is no literal is null."""
    parts: list[str] = []
    depth, calls, size = 0, 0, 0
    for token in islice(_TOKEN.finditer(code, start), _MAX_TOKENS):
        kind, text = token.lastgroup, token[0]
        if kind == "sign":
            if depth == calls == 0 and text in _ENDS:
                return _Made("".join(parts), token.start())
            calls += _CALLS.get(text, 0)
            depth += 0 if calls else _DEPTHS.get(text, 0)
            part = "" if calls or text == ")" else text
        elif kind == "other":
            return _Made("" if depth or calls else "".join(parts), token.start())
        else:
            part = "" if calls else _part(token, named)
        size += len(part)
        if size > MAX_CHARACTERS:  # long values may have been named often
            break
        parts.append(part)
    return _Made("" if depth or calls else "".join(parts), len(code))


def _part(token: re.Match[str], named: Mapping[str, str]) -> str:
    """JSON of one token."""
    kind, text = token.lastgroup, token[0]
    if kind == "space":
        return ""
    if kind == "string":
        return _quoted(text)
    if kind == "key":
        return f'"{text}"'
    if kind == "word":
        return _WORDS.get(text) or named.get(text, "null")
    return text if text[-1] != "." and text.lstrip("-")[0] != "." else "0"  # ".5" and "5." are no numbers to JSON


def _quoted(text: str) -> str:
    """A string literal with any of the three quotation marks, as JSON."""
    inner = text[1:-1]
    if "\\" not in inner and '"' not in inner:
        return f'"{inner}"'
    return '"' + _ESCAPE.sub(_escape, inner) + '"'


def _escape(found: re.Match[str]) -> str:
    """An escape that JSON knows, for one that JavaScript knows."""
    point, byte, one, bare = found.groups()
    if bare:
        return "\\" + bare if bare == '"' else "\\n"
    if byte:
        return "\\u00" + byte
    if point:
        return json.dumps(chr(min(int(point, 16), 0x10FFFF)))[1:-1]
    return found[0] if one is None or one in _KNOWN else _OWN.get(one, one)
