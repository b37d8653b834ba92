"""Lines of JSON in, lines of JSON out: each record's text is replaced by its article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.errors import CleanArticleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from cleanarticle.article import Article

    Clean = Callable[[str, str | None], Article]


_SPACE: Final = " \t\n\r"
_BLANKS: Final = frozenset(_SPACE)


class Fields(NamedTuple):
    """Names of the fields of a record."""

    text: str  # where the text stands
    article: str  # where the article's text goes
    url: str  # where the page's address stands, if the record has one
    metadata: str  # where the metadata go; "" for nowhere
    may_replace: bool = False  # whether metadata may take the place of what a record has in that field


class Line(NamedTuple):
    """What became of one line of the input."""

    number: int  # from 1
    record: str  # the line to write, without its line break; "" where the record is bad
    complaint: str  # what is wrong; "" where nothing is
    notes: tuple[str, ...] = ()  # limits that were reached


class _Record(NamedTuple):
    """The fields of a record by name; what is not replaced goes out as it came, as Python's numbers are shorter."""

    values: dict[str, object]
    written: dict[str, str]  # each value as it is written


class _Number:
    """A whole number of any length; what it is never matters."""

    def __init__(self, _: str) -> None:
        pass


class _BadRecord(Exception):  # noqa: N818 - never leaves this file
    """A line is no record of the kind that is read here."""


def clean_records(stream: IO[bytes], clean: Clean, fields: Fields, most: int) -> Iterator[Line]:
    """Clean the records of a stream, one line at a time; blank lines are passed over.

    Args:
        stream: lines of UTF-8, a JSON object each.
        clean: (text, URL) -> Article.
        fields: names of the fields.
        most: longest line, in bytes; a longer one is a bad record.

    Yields:
        One Line for each record, in the order of the input; a bad record ends nothing.

    Raises:
        OSError: the stream cannot be read.
    """
    number = 0
    while data := stream.readline(most + 1):
        number += 1
        try:
            if len(data) > most:
                _skip_line(stream, data, most)
                msg = f"longer than {most} bytes"
                raise _BadRecord(msg)  # noqa: TRY301 - one place answers for all that can be wrong
            if data.strip():
                record, notes = _cleaned(data, clean, fields)
                yield Line(number, record, "", notes)
        except (_BadRecord, CleanArticleError) as error:
            yield Line(number, "", str(error))


def _skip_line(stream: IO[bytes], data: bytes, most: int) -> None:
    while data and not data.endswith(b"\n"):
        data = stream.readline(most)


def _cleaned(data: bytes, clean: Clean, fields: Fields) -> tuple[str, tuple[str, ...]]:
    """The line to write for a record, and what there is to say about its article."""
    values, written = _record(data)
    text, url = values.get(fields.text), values.get(fields.url)
    if not isinstance(text, str):
        msg = f'no text in the field "{fields.text}"'
        raise _BadRecord(msg)
    if fields.metadata in values and not fields.may_replace:
        msg = f'has a field "{fields.metadata}" of its own; --metadata-field names another, or this one'
        raise _BadRecord(msg)
    article = clean(text, url if isinstance(url, str) else None)
    written[fields.article] = _as_json(article.text)
    if fields.metadata:
        found = article.to_dict()
        found.pop("text", None)
        written[fields.metadata] = _as_json(found)
    line = ", ".join([f"{_as_json(name)}: {value}" for name, value in written.items()])
    return f"{{{line}}}", article.notes


def _as_json(value: object) -> str:
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:  # half a character, which no encoding has
        return json.dumps(value)
    return line


def _record(data: bytes) -> _Record:
    try:
        line = data.decode("utf-8-sig").strip(_SPACE)
        if not line.startswith("{"):
            json.loads(line)
            msg = "no JSON object"
            raise _BadRecord(msg)
        return _fields(line)
    except UnicodeDecodeError as error:
        msg = f"no UTF-8: {error.reason} at byte {error.start + 1}"
        raise _BadRecord(msg) from error
    except ValueError as error:
        msg = f"no JSON: {error}"
        raise _BadRecord(msg) from error
    except RecursionError as error:
        msg = "no JSON that can be read: nested too deeply"
        raise _BadRecord(msg) from error


def _fields(line: str) -> _Record:
    """The fields of an object, read one by one, as only the decoder knows where each ends."""
    decoder = json.JSONDecoder(parse_int=_Number)  # Python reads no number of 5,000 digits
    found = _Record({}, {})
    at = _at(line, 1)
    if line.startswith("}", at) and at == len(line) - 1:
        return found
    while True:
        name, end = decoder.raw_decode(line, at)
        if not isinstance(name, str) or line[at] != '"':
            msg = "Expecting property name enclosed in double quotes"
            raise json.JSONDecodeError(msg, line, at)
        begin = _at(line, _expect(":", line, end))
        found.values[name], end = decoder.raw_decode(line, begin)
        found.written[name] = line[begin:end].replace("\r", " ")  # white space of some kind; in a string it is escaped
        end = _at(line, end)
        if line.startswith("}", end) and end == len(line) - 1:
            return found
        at = _at(line, _expect(",", line, end))


def _expect(sign: str, line: str, at: int) -> int:
    """The place behind a sign, which must come next."""
    at = _at(line, at)
    if line[at : at + 1] != sign:
        msg = f"Expecting '{sign}' delimiter"
        raise json.JSONDecodeError(msg, line, at)
    return at + 1


def _at(line: str, at: int) -> int:
    """Where the next sign stands."""
    while line[at : at + 1] in _BLANKS:
        at += 1
    return at
