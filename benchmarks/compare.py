"""What changed, page by page, between two results."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.report import Results
from benchmarks.scoring import PageScore, summarise

__all__ = ["Change", "changes", "describe"]

_FIELDS = ("shingle", "snippets", "title", "authors", "published")


class Change(NamedTuple):
    """One field of one page that differs; figures 0-1, higher is better."""

    corpus: str
    extractor: str
    page: str
    field: str
    before: float
    after: float


def changes(before: Results, after: Results, *, min_change: float = 0.001) -> list[Change]:
    """List what differs on pages that both results hold, greatest loss first, greatest gain last."""
    found = [
        Change(corpus, name, old.id, field, left, right)
        for corpus, name, old, new in _pairs(before, after)
        for field in _FIELDS
        if (left := _figure(old, field)) is not None
        and (right := _figure(new, field)) is not None
        and abs(left - right) >= min_change
    ]
    return sorted(found, key=lambda change: change.after - change.before)


def describe(before: Results, after: Results, *, min_change: float = 0.001) -> str:
    """Give the changes as lines: pages first, then each corpus' figures."""
    lines = [
        f"{change.after - change.before:+.3f}  {change.before:.3f} -> {change.after:.3f}  "
        f"{change.field:<9}  {change.corpus}/{change.page}  {change.extractor}"
        for change in changes(before, after, min_change=min_change)
    ]
    for corpus, rows in after.items():
        for name, pages in rows.items():
            old = summarise(before.get(corpus, {}).get(name, []))
            moved = [
                f"{figure} {old[figure]:.3f} -> {value:.3f}"
                for figure, value in summarise(pages).items()
                if figure in old and abs(value - old[figure]) >= min_change
            ]
            lines.append(f"{corpus} {name}: {', '.join(moved) or 'the same'}")
    return "\n".join(lines)


def _pairs(before: Results, after: Results) -> Iterator[tuple[str, str, PageScore, PageScore]]:
    for corpus, rows in after.items():
        for name, pages in rows.items():
            known = {page.id: page for page in before.get(corpus, {}).get(name, [])}
            for page in pages:
                if page.id in known:
                    yield corpus, name, known[page.id], page


def _figure(page: PageScore, field: str) -> float | None:
    if field == "shingle":
        return page.shingle.f1 if page.shingle else None
    if field == "snippets":
        if not page.snippets:
            return None
        # No share: a page may have unwanted snippets only. Each wrong one costs a tenth.
        return 1 - (page.snippets.missed + page.snippets.intruding) / 10
    value = getattr(page, field)
    return float(value) if value is not None else None
