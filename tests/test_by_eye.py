"""Labels of pages that were read: kept as checksums, found again on the page."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from benchmarks.by_eye import figures, labels_of, mark, measure, read_marks, write_marks
from fitting.pages import read_by_eye, read_partly

_MENU = "Home News Sport Weather"
_ONE = "The council met on Tuesday and agreed to rebuild the harbour wall before the winter."
_TWO = "Nobody said what the stones would cost, or who would pay for them in the end."


def test_blocks_of_the_article_are_found_by_their_words() -> None:
    """Other white space, signs and capitals are the same words."""
    marks = [mark(_ONE), mark(_TWO)]
    assert labels_of([_MENU, _ONE.upper(), f"  {_TWO} ", _MENU], marks) == (False, True, True, False)


def test_a_copy_is_as_often_the_articles_as_it_was() -> None:
    """The first of two is, where the article has it once."""
    assert labels_of([_ONE, _TWO, _ONE], [mark(_ONE), mark(_TWO)]) == (True, True, False)
    assert labels_of([_ONE, _TWO, _ONE], [mark(_ONE), mark(_TWO), mark(_ONE)]) == (True, True, True)


def test_a_page_that_is_cut_differently_teaches_nothing() -> None:
    """Labels of blocks that are no more would call what they became none of the article's."""
    assert labels_of([_MENU, f"{_ONE} {_TWO}"], [mark(_ONE), mark(_TWO)]) is None


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Whatever the order."""
    marks = {("b", "2"): ["0000000a"], ("a", "1"): ["0000000c", "0000000b"]}
    write_marks(marks, tmp_path / "marks.jsonl")
    assert read_marks(tmp_path / "marks.jsonl") == marks


def test_the_file_holds_checksums_and_no_text() -> None:
    """Each page once, and of each block eight hexadecimal digits."""
    marks = read_marks()
    assert len(marks) > 500
    assert all(len(own) == 8 and int(own, 16) >= 0 for article in marks.values() for own in article)


def test_a_page_that_was_read_is_not_guessed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes with labels; the others of its corpus come with what their snippets say."""
    folder = tmp_path / "trafeval"
    (folder / "pages").mkdir(parents=True)
    page = f"<ul><li>{_MENU}</li></ul><article><p>{_ONE}</p><p>{_TWO}</p></article>".encode()
    records = [{"id": name, "url": f"https://{name}.example/", "with": [_TWO]} for name in ("read", "unread")]
    (folder / "truth.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    for name in ("read", "unread"):
        (folder / "pages" / f"{name}.html.gz").write_bytes(gzip.compress(page))
    monkeypatch.setattr("fitting.pages.read_marks", lambda: {("trafeval", "read"): [mark(_ONE), mark(_TWO)]})

    (read,) = read_by_eye(tmp_path)
    assert (read.sample.id, read.sample.body, read.site) == ("read", f"{_ONE}\n\n{_TWO}", "read.example")
    assert read.labels == tuple(block.text != _MENU for block in read.prepared.survey.page.blocks)
    (guessed,) = read_partly(tmp_path)
    assert (guessed.sample.id, sum(known is True for known in guessed.known)) == ("unread", 1)


def test_what_a_page_keeps_is_held_against_what_was_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One block more and one fewer of two: half of them are right, and the page is not exactly so."""
    folder = tmp_path / "trafeval"
    (folder / "pages").mkdir(parents=True)
    body = "".join(f"<p>{text}</p>" for text in (_ONE, _TWO))
    page = f"<article><h1>The wall</h1>{body}</article>".encode()
    (folder / "pages" / "read.html.gz").write_bytes(gzip.compress(page))
    (folder / "truth.jsonl").write_text(json.dumps({"id": "read"}), encoding="utf-8")
    for article, found in (((_ONE, _TWO), (1.0, 1.0)), ((_ONE, _MENU), (0.0, 0.5))):
        marks = {("trafeval", "read"): [mark(text) for text in article]}
        monkeypatch.setattr("benchmarks.by_eye.read_marks", lambda own=marks: own)
        reached = figures(measure(tmp_path, jobs=1))
        assert (reached["exact"], reached["block_f1"]) == found
