"""JSON as pages write it: read as it stands, else mended where that cannot change a value."""

from __future__ import annotations

import json
import re
from typing import NamedTuple, TypeAlias

from cleanarticle.patterns import pattern
from cleanarticle.references import unescape

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = "dict[str, JsonValue]"

# The longest script seen on 2,988 development pages is 0.4 MB; reading 2 MB takes some 15 ms.
MAX_CHARACTERS = 2_000_000
# Article data nests six to twelve deep; the standard library's reader gives up near 1,000.
MAX_DEPTH = 64
_MAX_MISSING = 4  # brackets; where more are missing, a piece of the data is

# The notes of what was not even tried.
TOO_LONG = f"longer than {MAX_CHARACTERS} characters"
TOO_DEEP = f"nested deeper than {MAX_DEPTH}"

_STRICT = json.JSONDecoder(strict=False)
# An unclosed string or comment runs to the end of the text: each character is looked at once.
_STRING_OR_FLESH = pattern(r'"(?:[^"\\]++|\\.?)*+"?|[^\[\]{}"]++', re.DOTALL)
_WRAPPERS = pattern(r"\A(?:\s|<!--|-->|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|;|\ufeff)+")
_DATE = r"\d{4}-\d\d-\d\d(?:[T ]\d\d:[\d:.]{2,20}(?:Z|[+-][\d:]{2,6})?)?"
_TOKEN = pattern(
    r'"(?:[^"\\]++|\\.?)*+"?'  # a string: kept, but for escapes that JSON does not know
    r"|//[^\n]*|/\*(?:[^*]++|\*(?!/))*+(?:\*/)?"  # comments: dropped
    r"|,(?=\s*[}\],])"  # commas before a closing bracket or another comma: dropped
    rf"|\b{_DATE}"  # dates without quotes: quoted
    # control characters, and blanks that are none to JSON, between tokens: dropped
    r"|[\x00-\x08\x0b\x0c\x0e-\x1f\xa0\u2000-\u200b\u2028\u2029\u3000\ufeff]",
    re.DOTALL,
)
_WRONG_ESCAPE = pattern(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
# Half of a UTF-16 pair alone, which no encoding can write; behind what must not be taken for one.
_LONE_SURROGATE = pattern(
    r"(\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
_ESCAPE = pattern(r"\\(?:[^u]|u[0-9a-fA-F]{4}|)", re.DOTALL)
_NAMED = pattern(
    rf'"(headline|datePublished|dateModified|articleSection)"\s*:\s*("(?:[^"\\\n]|\\.){{1,300}}+"|{_DATE})'
)
_TYPED = pattern(r'"@type"\s*:\s*"(\w{0,20}Article|\w{0,8}BlogPosting)"')


class Reading(NamedTuple):
    """What a piece of JSON held.

    ``values`` are the top-level values in order; ``note`` says what was mended or why nothing was
    read, "" where the text was sound.
    """

    values: tuple[JsonValue, ...]
    note: str


def read_json(text: str) -> Reading:
    """Read every top-level value of ``text``; nothing is raised, whatever it holds."""
    if len(text) > MAX_CHARACTERS:
        return Reading((), TOO_LONG)
    if is_too_deep(text):
        return Reading((), TOO_DEEP)
    text = without_halves(text)
    try:
        return Reading((_STRICT.decode(text),), "")
    except (ValueError, RecursionError):  # recursion: the caller's own stack may be nearly full
        pass
    if not text.strip():
        return Reading((), "empty")
    return _read_mended(text)


def without_halves(text: str) -> str:
    """Write U+FFFD for every half of a surrogate pair that stands alone."""
    if "\\ud" in text or "\\uD" in text:
        return _LONE_SURROGATE.sub(lambda found: found[1] or "\\ufffd", text)
    return text


def is_too_deep(text: str) -> bool:
    """Whether brackets nest over the limit; strings that hold brackets do not count."""
    if min(text.count("{") + text.count("["), text.count("}") + text.count("]")) <= MAX_DEPTH:
        # Unclosed brackets nest as well, but a reader fails on them before it nests on.
        return text.count("{") + text.count("[") > 8 * MAX_DEPTH
    brackets = _STRING_OR_FLESH.sub("", text)
    for _ in range(MAX_DEPTH):
        # Each round takes the innermost level away, in C, instead of counting in Python.
        shorter = brackets.replace("{}", "").replace("[]", "")
        if len(shorter) == len(brackets):
            break
        brackets = shorter
    return len(brackets) > 2 * MAX_DEPTH or "{}" in brackets or "[]" in brackets


def _read_mended(text: str) -> Reading:
    bare = _WRAPPERS.sub("", text)
    if bare[:8].replace(" ", "").startswith(("{&quot;", "[{&quot;", "{\n&quot;")):
        bare = without_halves(unescape(bare))
    values = _read_all(bare)
    if values:
        return Reading(values, "wrapper or trailing text taken off")
    mended = _TOKEN.sub(_mend_token, bare)
    values = _read_all(mended)
    if values:
        return Reading(values, "commas, comments or escapes mended")
    values = _read_all(mended + _missing(mended))
    if any(values):
        return Reading(values, "missing brackets added at the end")
    return _salvage(bare)


def _missing(text: str) -> str:
    """The few brackets that nothing closes, closed; "" where some are closed that nothing opens."""
    brackets = _STRING_OR_FLESH.sub("", text)
    for _ in range(MAX_DEPTH):
        brackets = brackets.replace("{}", "").replace("[]", "")
    if len(brackets) > _MAX_MISSING or "}" in brackets or "]" in brackets:
        return ""
    return brackets[::-1].replace("{", "}").replace("[", "]")


def _read_all(text: str) -> tuple[JsonValue, ...]:
    """The values that stand one after the other at the start of ``text``."""
    values: list[JsonValue] = []
    position = 0
    while len(values) < MAX_DEPTH:
        opening = _next_opening(text, position)
        if opening < 0:
            break
        try:
            value, position = _STRICT.raw_decode(text, opening)
        except (ValueError, RecursionError):
            break
        values.append(value)
    return tuple(values)


def _next_opening(text: str, position: int) -> int:
    """Place of the next bracket, where only separators stand before it; -1 where there is none."""
    for place in range(position, min(position + 200, len(text))):
        if text[place] in "{[":
            return place
        if text[place] not in " \t\r\n,;\ufeff]}":
            break
    return -1


def _mend_token(found: re.Match[str]) -> str:
    token = found.group()
    if token[0].isdigit():
        return f'"{token}"'
    if token[0] != '"':
        return ""
    if "\\" not in token:
        return token
    return _ESCAPE.sub(_mend_escape, token)


def _mend_escape(found: re.Match[str]) -> str:
    escape = found.group()
    return escape[1:] if _WRONG_ESCAPE.match(escape) else escape


def _salvage(text: str) -> Reading:
    """Plain fields of an article whose surroundings cannot be read, each only where it is unique."""
    kind = _TYPED.search(text)
    if kind is None:
        return Reading((), "cannot be read as JSON")
    found: JsonObject = {"@type": kind.group(1)}
    seen: set[str] = set()
    for name, quoted in _NAMED.findall(text):
        try:
            value = _STRICT.decode(_TOKEN.sub(_mend_token, quoted))
        except ValueError:
            continue
        if name in seen and found.get(name) != value:
            found.pop(name, None)
        elif name not in seen:
            found[name] = value
        seen.add(name)
    return Reading((found,), "broken; single fields were picked out")
