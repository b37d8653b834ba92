"""Records, one a line: each text becomes its article, and a bad one costs one complaint."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from cleanarticle import cli
from cleanarticle.article import Article
from cleanarticle.command.jsonl import Fields, Line, clean_records
from cleanarticle.errors import UnreadablePage
from cleanarticle.options import Options
from tests import builders

_FIELDS = Fields("text", "text", "url", "")
_BODY = (
    "The council agreed on Tuesday to rebuild the harbour wall, which last winter’s storm broke.\n\n"
    "Work begins in May, the mayor said, and will take two years, as the ferries must keep running."
)


def _upper(text: str, url: str | None) -> Article:
    """An article that says what came in."""
    if text == "bad":
        reason = "is no text"
        raise UnreadablePage(reason)
    return builders.article(builders.page(builders.block(text=f"{text.upper()} {url}")))


def _lines(data: bytes, fields: Fields = _FIELDS, most: int = 1000) -> list[Line]:
    return list(clean_records(io.BytesIO(data), _upper, fields, most))


def test_other_fields_stay() -> None:
    """A record keeps what it had."""
    assert [json.loads(line.record) for line in _lines(b'{"id": 7, "text": "one"}\n')] == [
        {"id": 7, "text": "ONE None"}
    ]


def test_order_is_kept() -> None:
    """Results come in the order of the input, blank lines aside."""
    found = _lines(b'{"text": "one"}\n\n{"text": "two"}')
    assert [(line.number, json.loads(line.record)["text"]) for line in found] == [(1, "ONE None"), (3, "TWO None")]


def test_fields_have_other_names() -> None:
    """Text, article and address may stand under any name."""
    fields = Fields("dump", "clean", "source", "")
    (line,) = _lines(b'{"dump": "one", "source": "https://a.example/"}', fields)
    assert json.loads(line.record) == {"dump": "one", "source": "https://a.example/", "clean": "ONE https://a.example/"}


def test_metadata_go_to_their_field() -> None:
    """Metadata come as an object without the text."""
    (line,) = _lines(b'{"text": "one"}', Fields("text", "text", "url", "metadata"))
    assert json.loads(line.record)["metadata"].keys() >= {"title", "authors", "published"}
    assert "text" not in json.loads(line.record)["metadata"]


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"nonsense", "no JSON"),
        (b"[1]", "no JSON object"),
        (b'{"id": 1}', 'no text in the field "text"'),
        (b'{"text": null}', 'no text in the field "text"'),
        (b'{"text": "bad"}', "is no text"),
        (b"[" * 900, "no JSON"),
        (b"\xff\xfe\x00", "no UTF-8"),
        (b'{"text": "' + b"x" * 2000 + b'"}', "longer than 1000 bytes"),
        (b'{"text": 5}', 'no text in the field "text"'),
        (b'{"text": -0}', 'no text in the field "text"'),
        (b'{"id": "caf\xe9", "text": "The bridge opens again."}', "no UTF-8: invalid continuation byte at byte 12"),
    ],
)
def test_bad_record_costs_one_complaint(data: bytes, complaint: str) -> None:
    """The records before and after a bad one are cleaned."""
    found = _lines(b'{"text": "one"}\n' + data + b'\n{"text": "two"}\n')
    assert [bool(line.record) for line in found] == [True, False, True]
    assert complaint in found[1].complaint


def test_nesting_without_end_is_a_bad_record() -> None:
    """Ten thousand brackets are refused, not a crash."""
    (line,) = _lines(b'{"text": ' + b"[" * 10_000, most=100_000)
    assert "no JSON" in line.complaint


def test_records_are_read_as_they_are_asked_for() -> None:
    """Nothing is read ahead: a stream without end can be cleaned."""
    stream = io.BytesIO(b'{"text": "one"}\n{"text": "two"}\n')
    next(clean_records(stream, _upper, _FIELDS, 1000))
    assert stream.tell() == len(b'{"text": "one"}\n')


def test_command_cleans_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--text --jsonl`` writes records, complains of bad ones and says so at the end."""
    file = tmp_path / "dump.jsonl"
    file.write_text(json.dumps({"id": 1, "text": _BODY}) + "\nnonsense\n", encoding="utf-8")
    assert cli.main(["--text", "--jsonl", str(file)]) == cli.FAILED

    out, err = capsys.readouterr()
    assert json.loads(out) == {"id": 1, "text": _BODY}
    assert err.count("\n") == 1
    assert "line 2" in err


def test_command_takes_names_of_fields(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--text-field`` and ``--article-field`` name them."""
    file = tmp_path / "dump.jsonl"
    file.write_text(json.dumps({"raw": _BODY}) + "\n", encoding="utf-8")
    arguments = ["--text", "--jsonl", "--text-field", "raw", "--article-field", "clean", str(file)]
    assert cli.main(arguments) == cli.ARTICLE
    assert json.loads(capsys.readouterr().out) == {"raw": _BODY, "clean": _BODY}


def test_command_refuses_other_forms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Records are the only form that ``--jsonl`` writes."""
    assert cli.main(["--jsonl", "--format", "html", str(tmp_path)]) == cli.FAILED
    assert "--jsonl" in capsys.readouterr().err


def test_half_a_character_in_another_field() -> None:
    """No encoding has it; it leaves as the escape that it came as."""
    (line,) = _lines(b'{"text": "caf\\u00e9", "title": "\\ud83d"}')

    assert json.loads(line.record.encode()) == {"text": "CAFÉ None", "title": "\ud83d"}


@pytest.mark.parametrize(
    "value",
    ["1e400", "-0.10", "0.12345678901234567890123", "1" * 5_000, '{"a": [1.50, null ]}', '"caf\\u00e9"', "[1,2]"],
)
def test_other_fields_are_passed_on_as_they_are_written(value: str) -> None:
    """No number is rounded, and none becomes a word that is no JSON."""
    (line,) = _lines(f' {{"n":{value} , "text" :"one", "m":\t{value}\r }}\r\n'.encode(), most=20_000)
    assert line.record == f'{{"n": {value}, "text": "ONE None", "m": {value}}}'


def test_the_last_of_fields_of_one_name_counts() -> None:
    """As in every reader of JSON."""
    (line,) = _lines(b'{"text": "one", "a": 1, "text": "two", "\\u0061": 2}')
    assert line.record == '{"text": "TWO None", "a": 2}'


@pytest.mark.parametrize(
    "data",
    [
        "{",
        "{]",
        '{"a"}',
        '{"a":}',
        '{"a" 1}',
        '{"a": 1,}',
        "{1: 2}",
        '{"a": 1} x',
        '{"a": 1',
        "{} {}",
        '{"a": 1 "b": 2}',
    ],
)
def test_what_is_no_object(data: str) -> None:
    """A bad record says where it is bad."""
    (line,) = _lines(data.encode())
    assert line.complaint.startswith("no JSON: ")


def test_metadata_replace_nothing_unasked() -> None:
    """A record that has such a field is a bad one, unless the field was named by whoever called."""
    data = b'{"text": "one", "metadata": {"mine": 1}}'
    (line,) = _lines(data, Fields("text", "text", "url", "metadata"))
    assert (line.record, '"metadata"' in line.complaint) == ("", True)

    (line,) = _lines(data, Fields("text", "text", "url", "metadata", may_replace=True))
    assert "title" in json.loads(line.record)["metadata"]


def test_command_takes_the_name_of_the_metadata_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--metadata-field`` asks for metadata, and says where they go."""
    file = tmp_path / "dump.jsonl"
    file.write_text(json.dumps({"text": _BODY, "metadata": 1}) + "\n", encoding="utf-8")
    assert cli.main(["--text", "--jsonl", "--metadata-field", "found", str(file)]) == cli.ARTICLE
    record = json.loads(capsys.readouterr().out)
    assert (record["metadata"], "title" in record["found"]) == (1, True)

    assert cli.main(["--text", "--jsonl", "--metadata-field", "metadata", str(file)]) == cli.ARTICLE
    assert "title" in json.loads(capsys.readouterr().out)["metadata"]


def test_command_tells_what_it_tells_of_single_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Limits that were reached, and an encoding that there is not; neither is a failure."""
    file = tmp_path / "dump.jsonl"
    file.write_text("\n" + json.dumps({"text": "a\n\nb\n\nc"}) + "\n", encoding="utf-8")
    monkeypatch.setattr(cli, "options", lambda _: Options(max_blocks=2))
    assert cli.main(["--text", "--jsonl", "--encoding", "bogus", str(file)]) == cli.ARTICLE

    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert "--encoding bogus: no such encoding" in err.splitlines()[0]
    assert "line 2: read 2 of 3" in err.splitlines()[1]


def test_an_address_that_is_a_number() -> None:
    """It is none."""
    (line,) = _lines(b'{"text": "one", "url": 7}')
    assert json.loads(line.record) == {"text": "ONE None", "url": 7}
