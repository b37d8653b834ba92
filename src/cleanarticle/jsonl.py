"""Lines of JSON in, lines of JSON out: each record's text is replaced by its article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from cleanarticle.errors import CleanArticleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from cleanarticle.article import Article

    Clean = Callable[[str, str | None], Article]


class Fields(NamedTuple):
    """Names of the fields of a record."""

    text: str  # where the text stands
    article: str  # where the article's text goes
    url: str  # where the page's address stands, if the record has one
    metadata: str  # where the metadata go; "" for nowhere


class Line(NamedTuple):
    """What became of one line of the input."""

    number: int  # from 1
    record: str  # the line to write, without its line break; "" where the record is bad
    complaint: str  # what is wrong; "" where nothing is


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
                yield Line(number, _cleaned(data, clean, fields), "")
        except (_BadRecord, CleanArticleError) as error:
            yield Line(number, "", str(error))


def _skip_line(stream: IO[bytes], data: bytes, most: int) -> None:
    while data and not data.endswith(b"\n"):
        data = stream.readline(most)


def _cleaned(data: bytes, clean: Clean, fields: Fields) -> str:
    """The line to write for a record."""
    record = _record(data)
    text, url = record.get(fields.text), record.get(fields.url)
    if not isinstance(text, str):
        msg = f'no text in the field "{fields.text}"'
        raise _BadRecord(msg)
    article = clean(text, url if isinstance(url, str) else None)
    record[fields.article] = article.text
    if fields.metadata:
        found = article.to_dict()
        found.pop("text", None)
        record[fields.metadata] = found
    line = json.dumps(record, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:  # a field that is passed on names half a character, which no encoding has
        return json.dumps(record)
    return line


def _record(data: bytes) -> dict[str, object]:
    try:
        found = json.loads(data.decode("utf-8-sig", "replace"))
    except ValueError as error:
        msg = f"no JSON: {error}"
        raise _BadRecord(msg) from error
    except RecursionError as error:
        msg = "no JSON that can be read: nested too deeply"
        raise _BadRecord(msg) from error
    if not isinstance(found, dict):
        msg = "no JSON object"
        raise _BadRecord(msg)
    return found
