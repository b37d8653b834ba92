"""Measures invented pages in many languages: which planted lines of boilerplate go, and whether the body stays.

Run ``python -m benchmarks.planted [--lang de] [--half SET]
[--manner plain|wrapped|flat] [--show]``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import cleanarticle
from tests.planted import build, stories

__all__ = ["Tally", "main", "measure"]

_MANNERS = ("plain", "wrapped", "flat", "misses", "flat-misses")


@dataclass(slots=True)
class Tally:
    """What came out of some pages.

    Attributes:
        planted, removed: planted lines by species, and those of them that went.
        named: those of the lines that went which were named as the species that they are, where species were given.
        misses, missed: sentences that only sound like boilerplate, and those of them that went.
        blocks, kept: body blocks, and those of them that stayed.
        pages, exact: pages, and those of which exactly the body came out.
        survivors, lost: "species: line" that stayed wrongly, and blocks that went wrongly, with how often.
    """

    planted: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)
    misses: int = 0
    missed: int = 0
    blocks: int = 0
    kept: int = 0
    pages: int = 0
    exact: int = 0
    survivors: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)

    def add(self, page: build.Planted, text: str, species: Mapping[str, str] | None = None) -> None:
        """Count one page.

        Args:
            page: the page as it was planted.
            text: what came out of it.
            species: what each text that went was said to be, by the text with single blanks.
        """
        found = [line for line in text.split("\n") if line]
        there = set(found)
        self.pages += 1
        self.exact += found == [_folded(text) for text in page.expected]
        for line in page.lines:
            is_there = _folded(line.text) in there
            if line.stays:
                self.blocks += 1
                self.kept += is_there
                self.misses += line.is_miss
                self.missed += line.is_miss and not is_there
                self.lost.update([] if is_there else [line.text])
            else:
                self.planted[line.role] += 1
                self.removed[line.role] += not is_there
                self.named[line.role] += not is_there and (species or {}).get(_folded(line.text)) == line.role
                self.survivors.update([f"{line.role}: {line.text}"] if is_there else [])

    def join(self, other: Tally) -> None:
        """Count another tally's pages here too."""
        for name in ("planted", "removed", "named", "survivors", "lost"):
            getattr(self, name).update(getattr(other, name))
        for name in ("misses", "missed", "blocks", "kept", "pages", "exact"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def row(self) -> list[str]:
        """Pages, and the four shares; the headline and the navigation are no planted lines."""
        species = self.planted.keys() - {"headline", "navigation"}
        shares = (
            (sum(self.removed[name] for name in species), sum(self.planted[name] for name in species)),
            (self.kept, self.blocks),
            (self.exact, self.pages),
            (self.missed, self.misses),
            (sum(self.named[name] for name in species), sum(self.removed[name] for name in species)),
        )
        return [str(self.pages), *(_share(part, whole) for part, whole in shares)]


def measure(languages: Iterable[str], halves: Sequence[str], manners: Sequence[str]) -> dict[tuple[str, str], Tally]:
    """Extract every planted page.

    Args:
        languages: codes of stories.
        halves: sets of lines.
        manners: how the pages are written.

    Returns:
        (language, manner) -> what came out.
    """
    tallies: dict[tuple[str, str], Tally] = {}
    for language in languages:
        for page in (page for half in halves for page in build.planted_pages(stories.read(language, half), half)):
            if page.manner in manners:
                read = cleanarticle.clean_text if page.manner.startswith("flat") else cleanarticle.extract
                article = read(page.source)
                species = {_folded(one.text): one.species.value for one in article.removed if one.species}
                tallies.setdefault((language, page.manner), Tally()).add(page, article.text, species)
    return tallies


def _folded(text: str) -> str:
    """A line with single blanks, as extracted text has them: French and Chinese ones have others inside."""
    return " ".join(text.split())


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    ruled = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in ruled) + "\n"


def _totals(tallies: dict[tuple[str, str], Tally], manners: Sequence[str]) -> dict[str, Tally]:
    totals = {manner: Tally() for manner in manners}
    for (_, manner), tally in tallies.items():
        totals[manner].join(tally)
    return totals


def _species_rows(totals: dict[str, Tally]) -> list[list[str]]:
    species = sorted({name for tally in totals.values() for name in tally.planted})
    return [
        [name, *(_share(tally.removed[name], tally.planted[name]) for tally in totals.values())] for name in species
    ]


def _details(tallies: dict[tuple[str, str], Tally]) -> Iterable[str]:
    for (language, manner), tally in tallies.items():
        yield f"\n{language}, {manner}"
        yield from (f"  + {count} x {line}" for line, count in sorted(tally.survivors.items()))
        yield from (f"  - {count} x {line}" for line, count in sorted(tally.lost.items()))


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.planted", description=__doc__)
    parser.add_argument("--lang", action="append", choices=stories.languages(), help="only this language")
    parser.add_argument("--half", choices=stories.SETS, help="only this set of wordings; otherwise both halves")
    parser.add_argument("--manner", action="append", choices=_MANNERS, help="only pages written in this manner")
    parser.add_argument("--show", action="store_true", help="print survivors (+) and lost body blocks (-)")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables.

    Args:
        argv: command line without the program's name.
    """
    options = _arguments(argv)
    manners = options.manner or _MANNERS
    halves = [options.half] if options.half else stories.HALVES
    tallies = measure(options.lang or stories.languages(halves[0]), halves, manners)
    totals = _totals(tallies, manners)
    rows = [[language, manner, *tally.row()] for (language, manner), tally in tallies.items()]
    rows += [["all", manner, *tally.row()] for manner, tally in totals.items()]
    parts = [
        _table(
            [
                "language",
                "manner",
                "pages",
                "planted removed",
                "body kept",
                "exactly right",
                "misses lost",
                "named right",
            ],
            rows,
        ),
        _table(["removed of species", *manners], _species_rows(totals)),
        *(_details(tallies) if options.show else ()),
    ]
    sys.stdout.write("\n".join(parts) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
