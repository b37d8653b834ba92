"""Write docs/codes.md from src/cleanarticle/data/codes.toml; a test holds the two together."""

from __future__ import annotations

from pathlib import Path

from cleanarticle.trail.codes import Codes

PAGE = Path(__file__).parent.parent / "docs" / "codes.md"
HEAD = """# Codes

Every score and verdict on a block's trail has a code that says what was seen, what was measured (`seen`) and what
that was compared with (`limit`).
In the sentence a number is followed by what it was compared with, as in "(more than 17 %)" or "(17 % or less)".
What "weighs" was fitted: words, tags and class names weigh more than 0 where they mostly stood in articles on the pages
that were learnt from, and less where they stood in boilerplate.
`cleanarticle --explain` and `article.report()` turn it into the sentence below.
A code that ends in `±` stands for its kin of several neighbours: `words-1` is the block before, `words+2` the second
block after.

This page is written by `python -m scripts.write_codes` from `src/cleanarticle/data/codes.toml`.

| code | sentence | meaning |
| --- | --- | --- |
"""


def codes_page() -> str:
    """The page's text."""
    rows = [
        f"| `{name}` | {_cell(code.says)}{_choices(code.values)}{_nothing(code.none)} | {_cell(code.means)} |"
        for name, code in sorted(Codes.load().known.items())
    ]
    return HEAD + "\n".join(rows) + "\n"


def _nothing(none: str) -> str:
    return f"; or: {_cell(none)}" if none else ""


def _choices(values: tuple[str, ...]) -> str:
    return f" ({_cell('; '.join(values))})" if values else ""


def _cell(text: str) -> str:
    return text.replace("|", r"\|").replace("<", r"\<")


if __name__ == "__main__":
    PAGE.write_text(codes_page(), "utf-8")
