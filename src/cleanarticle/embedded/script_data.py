"""A page's inline scripts -> the values that an application reads from them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from cleanarticle.embedded.assigned_json import read_assigned
from cleanarticle.embedded.flat_data import is_flat, unfolded
from cleanarticle.embedded.script_literals import json_at, json_of_call, string_at
from cleanarticle.loose_json import MAX_CHARACTERS, TOO_DEEP, TOO_LONG, read_json
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from cleanarticle.loose_json import JsonValue

_MIN_SCRIPT: Final = 400  # characters of a script that may hold an article
_HEAD: Final = 400  # characters in which its data begin
_START: Final = pattern(r"\A[^{\[\"]{0,300}?(?:=|\()\s*(?=[{\[\"])|\A\s*(?=[{\[])")
# JSON in a string, which is read by a function or, in Remix and React Router, put into a stream.
_PARSED: Final = pattern(r"\A[^{\[\"']{0,300}?\b(?:JSON\.parse|streamController\.enqueue)\(\s*(?=[\"'])")
_STARTED: Final = "kit.start("  # what SvelteKit calls with the data of the page's parts, or their name
_PARTS: Final = pattern(r"\bdata\s*[:=]\s*(?=\[)")
_OPEN_KEY: Final = pattern(r"\{\s*+(?:[\w$]++\s*+:|')")  # of an object literal that is no JSON
# Next's app router sends the page's data as strings that are parts of one text, which has a numbered row a line.
_PUSHED: Final = pattern(r"\A[^{\[\"']{0,60}?\b__next_f\.push\(\s*(?=\[1,)")
_MAX_ROWS: Final = 10_000
_ROW: Final = pattern(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),)?")
_TEXT_ROW: Final = pattern(r'"\$([0-9a-f]{1,8})"')  # stands for a row of text
_ELEMENT: Final = pattern(r'\["\$","[^"\\]{1,80}",(?:null|"[^"\\]{0,200}"),')  # what opens an element: tag and key


def script_values(scripts: Sequence[str], notes: list[str]) -> Iterator[JsonValue]:
    """Every top-level value of a page's inline scripts. Reads at most 2 MB; nothing is raised, and no script is run.

    Args:
        scripts: sources of the scripts, in page order.
        notes: gets a note for each limit over which data were passed over.
    """
    room = MAX_CHARACTERS
    pushed: list[str] = []
    for script in scripts:
        if len(script) > room:
            _note(TOO_LONG, notes)
            continue
        start = _PUSHED.match(script[:_HEAD])
        if start is not None:
            room -= len(script)
            pushed += _strings(script[start.end() :])
        elif len(script) >= _MIN_SCRIPT:
            values = _values(script, notes)
            room -= len(script) if values else 0
            yield from map(_whole, values)
    for row in _rows("".join(pushed)) if pushed else ():
        yield from _read(row, notes)


def _read(text: str, notes: list[str]) -> Sequence[JsonValue]:
    """The values of a piece of JSON, and a note where it is over a limit."""
    values, note = read_json(text)
    if note in {TOO_LONG, TOO_DEEP}:
        _note(note, notes)
    return values


def _note(limit: str, notes: list[str]) -> None:
    note = f"page data: {limit}"
    if note not in notes:
        notes.append(note)


def _values(script: str, notes: list[str]) -> list[JsonValue]:
    """The values of one script: those of its JSON, and what it assigns one after the other behind it."""
    texts, rest = _json(script)
    values = [value for text in texts for value in _read(text, notes)]
    if rest is not None:
        values.extend(read_assigned(script, rest if values else 0))
    return values


def _json(script: str) -> tuple[Sequence[str], int | None]:
    """The data of one script as JSON: plain, in a string, an object literal, or what a function returns.

    And the place from which on there may be more; None where there is none.
    """
    head = script[:_HEAD]
    if (start := _PARSED.match(head)) is not None:
        return [string_at(script, start.end())], None
    if _STARTED in script and (start := _PARTS.search(script)) is not None:
        return [json_at(script, start.end())], None
    if (start := _START.match(head)) is None:
        called = tuple(json_of_call(script))
        return called, None if called else 0
    if _OPEN_KEY.match(script, start.end()):
        return [json_at(script, start.end())], None
    return [script[start.end() :]], start.end()


def _whole(value: JsonValue) -> JsonValue:
    """A value as an application sees it: a flat list as a tree, and what an answer holds that was fetched before."""
    if isinstance(value, list) and is_flat(value):
        return unfolded(value)
    if isinstance(value, dict) and "status" in value and isinstance(body := value.get("body"), str):
        return next(iter(read_json(body).values), value)
    return value


def _strings(code: str) -> Iterator[str]:
    """The string in ``[1,"..."]``."""
    for value in read_json(code).values[:1]:
        yield from [part for part in value[1:2] if isinstance(part, str)] if isinstance(value, list) else ()


def _rows(text: str) -> Iterator[str]:
    """JSON of rows such as ``5:{"title":"$6"}``, with the texts that rows such as ``6:T1f,`` hold: 31 bytes."""
    data = text.encode("utf-8", "replace")
    texts: dict[str, str] = {}
    lines: list[str] = []
    place = 0
    for _ in range(_MAX_ROWS):
        if place >= len(data):
            break
        row = _ROW.match(data, place)
        if row is not None and row[2]:
            place = row.end() + int(row[2], 16)
            texts[row[1].decode()] = data[row.end() : place].decode("utf-8", "replace")
            continue
        end = data.find(b"\n", place)
        end = end if end >= 0 else len(data)
        if row is not None and data[row.end() : row.end() + 1] in (b"{", b"["):
            lines.append(data[row.end() : end].decode("utf-8", "replace"))
        place = end + 1
    for line in lines:
        yield _TEXT_ROW.sub(lambda found: _text(found, texts), _ELEMENT.sub("[", line))


def _text(found: re.Match[str], texts: dict[str, str]) -> str:
    """A row's text as JSON, where it is first asked for: written out each time, it might be as long as one likes."""
    text = texts.pop(found[1], None)
    return found[0] if text is None else json.dumps(text)
