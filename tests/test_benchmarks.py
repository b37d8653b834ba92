"""The benchmark's metrics, its reader and its reports, on examples that can be checked by hand."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import compare, corpus, diff, metrics, report, runner
from benchmarks.__main__ import main
from benchmarks.metrics import Counts, Scores
from benchmarks.outcome import Outcome, from_line, to_line
from benchmarks.scoring import PageScore, score, summarise


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A corpora folder with one corpus of two made-up pages."""
    pages = tmp_path / "tiny" / "pages"
    pages.mkdir(parents=True)
    for name in ("one", "two"):
        html = f"<html><title>Page {name}</title><p>Words of page {name}.</html>"
        (pages / f"{name}.html.gz").write_bytes(gzip.compress(html.encode(), mtime=0))
    records = [
        {
            "id": "one",
            "corpus": "tiny",
            "url": "https://www.example.org/1",
            "body": "Words of page one.",
            "with": ["of"],
        },
        {"id": "two", "corpus": "tiny", "url": None, "body": None, "title": "Two", "authors": ["A. Author"]},
    ]
    lines = "".join(json.dumps(record) + "\n" for record in records)
    (tmp_path / "tiny" / "truth.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two words", ["two", "words"]),
        ("it's 3.5 %", ["it", "s", "3", "5"]),
        ("snake_case", ["snake_case"]),
        ("東京タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("abc東def", ["abc", "東", "def"]),
        ("ไทย", ["ไ", "ท", "ย"]),
        ("한국어 기사", ["한국어", "기사"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", ["softhyphen", "zerowidth", "mark"]),
        ("ﬁne ＡＢＣ", ["fine", "abc"]),
        ("", []),
        ("... --- !", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    """A token is one CJK or Thai character or a run of other word characters, of normalised text."""
    assert metrics.tokens(text) == expected


def test_shingles_are_a_multiset() -> None:
    """Repeated 4-grams are counted as often as they occur."""
    found = metrics.shingles("a b c d a b c d".split())

    assert found[("a", "b", "c", "d")] == 2
    assert found.total() == 5


def test_a_short_text_is_one_shingle() -> None:
    """Under four tokens the whole text is the only shingle."""
    assert metrics.shingles(["a", "b"]) == {("a", "b"): 1}
    assert metrics.shingles([]) == {}


def test_shingle_scores() -> None:
    """Three shingles found, four true, two in both: P 2/3, R 2/4, F1 4/7."""
    scores = metrics.shingle_scores("a b c d e x", "a b c d e f g")

    assert scores == pytest.approx(Scores(2 / 3, 2 / 4, 4 / 7))


def test_word_scores_count_repetitions() -> None:
    """Four tokens found, three true; "a" twice and "b" once in both: P 3/4, R 1."""
    assert metrics.word_scores("a a b c", "a b a") == pytest.approx(Scores(3 / 4, 1.0, 6 / 7))


def test_empty_texts() -> None:
    """Nothing found where nothing is true is right; nothing where something is true is not."""
    assert metrics.shingle_scores("", "").f1 == 1.0
    assert metrics.shingle_scores("", "some words").f1 == 0.0
    assert metrics.shingle_scores("some words", "").f1 == 0.0


def test_snippets_fold_white_space() -> None:
    """A snippet is found across line ends; case counts."""
    counts = metrics.snippet_counts("One two\n three. Menu", ["two three", "ONE"], ["Menu", "Footer"])

    assert counts == Counts(found=1, missed=1, intruding=1)
    assert counts.scores() == pytest.approx(Scores(1 / 2, 1 / 2, 1 / 2))


def test_titles_are_compared_by_letters() -> None:
    """Quotes, dashes, spaces and case do not count; words do."""
    assert metrics.same_title("“Storm” – what now?", "storm: What now")
    assert not metrics.same_title("Storm - what now? | Site", "Storm - what now?")
    assert not metrics.same_title(None, "Storm")


def test_author_f1() -> None:
    """One of two names found and one wrong one: F1 1/2; no names where none are true is right."""
    assert metrics.author_f1(["ANN LEE", "Web Desk"], ["Ann Lee", "Bo Ek"]) == pytest.approx(1 / 2)
    assert metrics.author_f1([], []) == 1.0
    assert metrics.author_f1([""], ["Ann Lee"]) == 0.0


def test_days_are_compared_without_the_time() -> None:
    """Only the day counts."""
    assert metrics.same_day("2024-03-01T23:00:00+01:00", "2024-03-01")
    assert not metrics.same_day(None, "2024-03-01")


def test_tenth_percentile() -> None:
    """Of twenty pages, two lie below the tenth percentile."""
    assert metrics.tenth_percentile([place / 20 for place in range(20)]) == pytest.approx(0.1)


def test_summary() -> None:
    """Shares of perfect and failed pages, means over pages that have the truth, snippets over all pages."""
    pages = [
        PageScore(id="a", shingle=Scores(1, 1, 0.99), word_f1=1.0, snippets=Counts(2, 0, 1), ms=4.0, parse_ms=1.0),
        PageScore(id="b", shingle=Scores(0, 0, 0.49), word_f1=0.5, title=1.0, ms=2.0, parse_ms=2.0, error="died"),
    ]

    figures = summarise(pages)

    assert figures["perfect"] == figures["fail"] == 0.5
    assert figures["shingle_f1"] == pytest.approx(0.74)
    assert figures["snippet_p"] == pytest.approx(2 / 3)
    assert figures["title"] == 1.0
    assert "authors" not in figures
    assert (figures["ms"], figures["ratio"], figures["errors"]) == (3.0, 2.0, 1.0)


def test_a_missing_truth_is_not_scored(folder: Path) -> None:
    """Fields that the truth leaves open stay None; an error scores as an empty answer."""
    first, second = corpus.read_corpus(folder / "tiny")

    assert score(first, Outcome(error="ValueError")).shingle == Scores(0.0, 0.0, 0.0)
    assert score(second, Outcome(title="TWO!", authors=("A Author",))) == PageScore(id="two", title=1.0, authors=1.0)


def test_an_empty_body_is_not_scored(folder: Path) -> None:
    """A body without words was not annotated: what an extractor gives there is neither right nor wrong."""
    first = corpus.read_corpus(folder / "tiny")[0]

    assert score(replace(first, body=" "), Outcome("Some text.")).shingle is None


def test_corpus(folder: Path) -> None:
    """The reader gives every record with its page's bytes and its site."""
    first, second = corpus.read_corpus(folder / "tiny")

    assert corpus.corpora(folder) == ["tiny"]
    assert first.html().startswith(b"<html>")
    assert (first.site, second.site) == ("example.org", "two")
    assert (first.wanted, second.authors, second.body) == (("of",), ("A. Author",), None)


def test_absent_corpora_are_none(tmp_path: Path) -> None:
    """A folder that does not exist holds no corpora."""
    assert corpus.corpora(tmp_path / "nowhere") == []


def test_fingerprint_follows_the_pages(folder: Path) -> None:
    """One changed byte of one page changes the fingerprint."""
    before = corpus.fingerprint(folder / "tiny")
    (folder / "tiny" / "pages" / "one.html.gz").write_bytes(gzip.compress(b"<p>other", mtime=0))

    assert corpus.fingerprint(folder / "tiny") != before


def test_outcomes_travel_as_lines() -> None:
    """What a worker writes is what the reader gets."""
    outcome = Outcome("Zeile\nzwei ü", "T", ("A", "B"), "2024-01-02", "", 1.5, 0.5)

    assert from_line(to_line(outcome)) == outcome
    assert "\n" not in to_line(outcome)


def test_diff_names_lines() -> None:
    """A line of the result that the truth lacks is kept wrongly; the other way round it was missed."""
    lines = diff.differences("Right words stand here now.\nMore", "Right words stand here now.\nA last line was lost.")

    assert [(line.sign, line.text) for line in lines] == [("+", "More"), ("-", "A last line was lost.")]


def test_diff_counts_repetitions() -> None:
    """A line that the result has twice and the truth once is kept wrongly once."""
    lines = diff.differences("One two three four.\nOne two three four.", "One two three four.")

    assert [line.sign for line in lines] == ["+"]


def test_compare_lists_losses_first() -> None:
    """Changes are sorted from the greatest loss to the greatest gain."""
    before = {"tiny": {"x": [PageScore(id="a", shingle=Scores(1, 1, 0.5)), PageScore(id="b", title=1.0)]}}
    after = {"tiny": {"x": [PageScore(id="a", shingle=Scores(1, 1, 0.9)), PageScore(id="b", title=0.0)]}}

    assert [(change.page, change.field) for change in compare.changes(before, after)] == [
        ("b", "title"),
        ("a", "shingle"),
    ]


def test_results_survive_the_file(tmp_path: Path) -> None:
    """Scores that were written are read back equal."""
    results = {"tiny": {"x": [PageScore(id="a", shingle=Scores(1.0, 0.5, 0.7), snippets=Counts(1, 2, 3), ms=2.0)]}}
    report.write(results, tmp_path / "results.json")

    assert report.read(tmp_path / "results.json") == results


def test_table_leaves_out_empty_columns() -> None:
    """A column that no extractor fills is not shown."""
    shown = report.table("tiny", {"x": [PageScore(id="a", title=1.0)]})

    assert "### tiny (1 pages)" in shown
    assert "title" in shown
    assert "authors" not in shown


def test_tables_replace_the_old_ones(tmp_path: Path) -> None:
    """What stands above the results of a document stays, what stands below is written anew."""
    document = tmp_path / "performance.md"
    document.write_text("# Head\n\n## Results\n\nold\n", encoding="utf-8")

    report.rewrite(document, {"tiny": {"x": [PageScore(id="a", shingle=Scores(1.0, 1.0, 1.0))]}})

    text = document.read_text(encoding="utf-8")
    assert text.startswith("# Head\n\n## Results\n\n| F1, perfect | tiny |")
    assert "| x | 1.000, 100% |" in text
    assert "old" not in text


def test_run_measures_cleanarticle(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command runs a worker process over the pages and prints the corpus' table."""
    status = main(["run", "--folder", str(folder), "--extractor", "cleanarticle"])

    assert status == 0
    assert "### tiny (2 pages)" in capsys.readouterr().out


def test_a_page_that_kills_its_worker_costs_one_page(folder: Path) -> None:
    """After a page that ended its worker (here: it is not there) a new worker goes on with the next."""
    first, second = corpus.read_corpus(folder / "tiny")
    engine = next(engine for engine in runner.engines([]) if engine.name == "cleanarticle")

    outcomes = runner.run(engine, [replace(first, page=folder / "nowhere"), second])

    assert [outcome.error == "died" for outcome in outcomes] == [True, False]


def test_unknown_extractors_are_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Asking for what is not installed is an error that names it."""
    assert main(["run", "--folder", str(folder), "--extractor", "nobody"]) == 2
    assert "nobody" in capsys.readouterr().err
