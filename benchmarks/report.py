"""The results of a run: a file that keeps every page, and the table that a person reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.metrics import Counts, Scores
from benchmarks.scoring import FIGURES, PageScore, summarise

__all__ = ["Results", "overview", "read", "rewrite", "table", "worst", "write"]

Results = dict[str, dict[str, list[PageScore]]]
"""Pages by corpus and extractor."""

_COLUMNS: Mapping[str, tuple[str, str]] = {
    "shingle_p": ("P", "{:.3f}"),
    "shingle_r": ("R", "{:.3f}"),
    "shingle_f1": ("F1", "{:.3f}"),
    "p10": ("p10", "{:.3f}"),
    "perfect": ("perfect", "{:.1%}"),
    "fail": ("fail", "{:.1%}"),
    "word_f1": ("word F1", "{:.3f}"),
    "snippet_p": ("snip. P", "{:.3f}"),
    "snippet_r": ("snip. R", "{:.3f}"),
    "snippet_f1": ("snip. F1", "{:.3f}"),
    "title": ("title", "{:.3f}"),
    "authors": ("authors", "{:.3f}"),
    "published": ("published", "{:.3f}"),
    "ms": ("ms", "{:.2f}"),
    "ratio": ("x parse", "{:.2f}"),
    "errors": ("errors", "{:.0f}"),
}


def write(results: Results, file: Path) -> None:
    """Write every page's scores as JSON."""
    plain = {
        corpus: {name: [asdict(page) for page in pages] for name, pages in rows.items()}
        for corpus, rows in results.items()
    }
    file.write_text(json.dumps(plain, indent=0) + "\n", encoding="utf-8")


def read(file: Path) -> Results:
    """Read what ``write`` wrote.

    Raises:
        OSError: the file cannot be read.
        ValueError: it holds no results.
    """
    plain = json.loads(file.read_text(encoding="utf-8"))
    return {
        corpus: {name: [_page(fields) for fields in pages] for name, pages in rows.items()}
        for corpus, rows in plain.items()
    }


def table(corpus: str, rows: Mapping[str, Sequence[PageScore]]) -> str:
    """Give one corpus as a table in Markdown, one extractor a row, without columns that nobody fills."""
    figures = {name: summarise(pages) for name, pages in rows.items()}
    shown = [column for column in FIGURES if any(column in row for row in figures.values())]
    lines = [["extractor", *(_COLUMNS[column][0] for column in shown)]]
    lines.append(["---", *("---:" for _ in shown)])
    for name, row in figures.items():
        lines.append([name, *(_cell(column, row.get(column)) for column in shown)])
    pages = max((len(found) for found in rows.values()), default=0)
    return "\n".join([f"### {corpus} ({pages} pages)", "", *(f"| {' | '.join(line)} |" for line in lines)])


def overview(results: Results) -> str:
    """Give the main figures side by side: an extractor a row, for each corpus shingle F1 and share of perfect pages.

    A corpus without bodies is left out.
    """
    figures = {corpus: {name: summarise(pages) for name, pages in rows.items()} for corpus, rows in results.items()}
    shown = [corpus for corpus, rows in figures.items() if any("shingle_f1" in row for row in rows.values())]
    names = list(dict.fromkeys(name for corpus in shown for name in figures[corpus]))
    lines = [["F1, perfect", *shown], ["---", *("---:" for _ in shown)]]
    for name in names:
        rows = [figures[corpus].get(name, {}) for corpus in shown]
        lines.append([name, *(f"{row['shingle_f1']:.3f}, {row['perfect']:.0%}" if row else "" for row in rows)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def rewrite(file: Path, results: Results) -> None:
    """Replace what stands below the heading "## Results" of a document by the overview and the tables.

    Raises:
        OSError: the file cannot be read or written.
        ValueError: it has no such heading.
    """
    head, heading, _ = file.read_text(encoding="utf-8").partition("\n## Results\n")
    if not heading:
        msg = f"{file} has no heading '## Results'"
        raise ValueError(msg)
    parts = [overview(results), *(table(corpus, rows) for corpus, rows in results.items())]
    file.write_text(head + heading + "\n" + "\n\n".join(parts) + "\n", encoding="utf-8")


def worst(pages: Iterable[PageScore], count: int) -> list[PageScore]:
    """List the pages with the lowest shingle F1, lowest first; those without a body are left out."""
    scored = [page for page in pages if page.shingle]
    return sorted(scored, key=lambda page: (page.shingle or Scores(0, 0, 0)).f1)[:count]


def _cell(column: str, figure: float | None) -> str:
    # Not one headline, name or day right on a whole corpus: the extractor does not offer the field.
    is_offered = figure is not None and (figure or column not in ("title", "authors", "published"))
    return _COLUMNS[column][1].format(figure) if is_offered else ""


def _page(fields: Mapping[str, object]) -> PageScore:
    shingle, snippets = fields["shingle"], fields["snippets"]
    return PageScore(
        **{  # type: ignore[arg-type]  # the values come from our own file
            **fields,
            "shingle": Scores(*shingle) if isinstance(shingle, Sequence) else None,
            "snippets": Counts(*snippets) if isinstance(snippets, Sequence) else None,
        }
    )
