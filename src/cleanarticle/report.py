"""The blocks of a page as an HTML page for a browser: kept and removed in colour, each with its whole trail."""

from __future__ import annotations

from typing import Final

from cleanarticle.codes import Codes
from cleanarticle.explain import reason
from cleanarticle.judged import JudgedBlock, judged
from cleanarticle.model import Judgement, Page, Score, Step
from cleanarticle.render.html import escape

_STYLE: Final = """
body { font: 16px/1.5 sans-serif; max-width: 52em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
details { border-left: 4px solid; margin: .4em 0; padding: .1em .8em; }
summary { cursor: pointer; }
.keep { border-color: #2a7d3f; }
.drop { border-color: #b03a2e; color: #777; }
.drop summary > span:first-child { text-decoration: line-through; }
.note { font-size: .8em; color: #555; }
table { border-collapse: collapse; font-size: .85em; color: #222; }
td { border-top: 1px solid #ddd; padding: .1em .6em; vertical-align: top; }
"""


def report(page: Page, judgement: Judgement, *, title: str | None = None) -> str:
    """A page that shows what was decided about each block.

    Args:
        page: the page.
        judgement: what was decided about its blocks.
        title: the article's headline, for the report's own; None where not known.

    Returns:
        An HTML document that needs no other file and runs no script, without a line break at the end.
    """
    codes = Codes.load()
    name = escape(title or "cleanarticle")
    blocks = [_block(block, judgement.keep_from, codes) for block in judged(page, judgement)]
    kept = f"<p class=note>kept {sum(judgement.kept)} of {len(judgement.kept)} blocks</p>"
    head = f'<meta charset="utf-8"><title>{name}</title><style>{_STYLE}</style>'
    return "\n".join(["<!DOCTYPE html>", head, f"<h1>{name}</h1>", kept, *blocks])


def _block(block: JudgedBlock, keep_from: float, codes: Codes) -> str:
    """One block: its text, what decided, and every step underneath."""
    fate = "keep" if block.kept else "drop"
    species = f" · {block.species.value}" if block.species else ""
    note = f"{block.number} · &lt;{escape(block.tag)}&gt; · {block.kind.value}{species}"
    rows = "".join([_row(step, codes) for step in block.trail])
    summary = f"<span>{escape(block.text)}</span> <span class=note>{note}</span>"
    why = escape(reason(block, keep_from, codes))
    return f"<details class={fate}><summary>{summary}</summary><p class=note>{why}</p><table>{rows}</table></details>"


def _row(step: Step, codes: Codes) -> str:
    """One score or verdict of a trail."""
    said = step.outcome
    weight = f"{said.points:+.2f}" if isinstance(said, Score) else "keep" if said.keep else "drop"
    cells = (step.name, weight, said.code, codes.sentence(said))
    return f"<tr>{''.join([f'<td>{escape(cell)}</td>' for cell in cells])}</tr>"
