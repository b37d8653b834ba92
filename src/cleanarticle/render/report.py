"""What was decided about a page as a page for a browser: each block in colour, with the reason and its whole trail."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.deadline import Deadline
from cleanarticle.model import Score, Step
from cleanarticle.render.html import escape
from cleanarticle.render.write import facts
from cleanarticle.trail.codes import Codes
from cleanarticle.trail.explain import EVIDENCE, reason
from cleanarticle.trail.judged import JudgedBlock, JudgedBlocks

if TYPE_CHECKING:
    from cleanarticle.article import Article

# Blocks that are shown. 10,000 with their trails make a page of 25 MB, which Chromium 150 lays out in seconds.
_MOST_BLOCKS: Final = 10_000
_LONGEST_TEXT: Final = 2_000  # characters of a block that are shown

_STYLE: Final = """
body { font: 16px/1.5 sans-serif; max-width: 56em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
body { overflow-wrap: break-word; }
.text, .why, h1, dd, td:nth-child(3) { overflow-wrap: anywhere; }
h1 { line-height: 1.2; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em; font-size: .9em; }
dt, .why, th { color: #595959; }
dd { margin: 0; }
label { margin-right: 1em; }
details { border-inline-start: 4px solid; margin: .4em 0; padding: .1em .8em; }
summary { cursor: pointer; }
.keep summary, .drop summary { display: block; }
summary:hover { background: #f3f3f3; }
.keep { border-color: #2a7d3f; }
.drop { border-color: #b03a2e; }
.drop .text { color: #6b6b6b; }
.keep b { color: #2a7d3f; }
.drop b { color: #b03a2e; }
.text, .why { display: block; }
.why { font-size: .8em; }
#kept:checked ~ .drop, #removed:checked ~ .keep { display: none; }
table { border-collapse: collapse; font-size: .85em; margin: .3em 0 1em; }
th { text-align: start; font-weight: normal; }
td { border-top: 1px solid #ddd; vertical-align: top; }
td, th { padding: .1em .8em .1em 0; }
td:nth-child(2) { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
"""
_GUIDE: Final = f"""
<p>The page was cut into blocks, here in the order of the page: green ones are the article's text, red ones went, with
a word for what they are. Below each stands what decided; a click on a block shows all that was seen of it.</p>
<p>{EVIDENCE} A block stays where its sum reaches what is needed. A number in brackets, as in “(more than 17 %)”, is
what a measurement was compared with. Words, tags and class names weigh more than 0 where they mostly stood in articles
on the pages that were learnt from, less where they stood in boilerplate. Prose is running text in whole sentences.
After the sum, filters for single kinds of lines may overrule it; the last one that says “keep” or “drop” decides.</p>
"""
_CHOICE: Final = """
<input type=radio name=show id=all checked><label for=all>all blocks</label>
<input type=radio name=show id=kept><label for=kept>what stayed</label>
<input type=radio name=show id=removed><label for=removed>what went</label>
""".strip()
_TABLE_HEAD: Final = "<tr><th>step</th><th>evidence</th><th>what it saw</th><th>code</th></tr>"


def report(article: Article, deadline: Deadline | None = None) -> str:
    """A page that shows what was decided about each block.

    Args:
        article: whose page it is.
        deadline: when to stop working out scores; blocks after it have the sum and the verdicts alone.

    Returns:
        An HTML document that needs no other file and runs no script, without a line break at the end. It shows the
        first 10,000 blocks, and the first 2,000 characters of each.

    Raises:
        PageTooLarge: time was up, and the options ask for an error.
    """
    codes = Codes.load()
    blocks = JudgedBlocks(article.page, article.judgement, deadline)
    shown = [_block(block, article.judgement.keep_from, codes) for block in islice(blocks, _MOST_BLOCKS)]
    name = escape(article.title or "cleanarticle")
    return "\n".join(
        [
            f'<!DOCTYPE html>\n<html lang=en>\n<meta charset="utf-8"><title>{name}</title>',
            '<meta name=viewport content="width=device-width">',
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<style>{_STYLE}</style>",
            f"<h1 dir=auto>{name}</h1>",
            _facts(article),
            f"<details open><summary>How to read this page</summary>{_GUIDE}</details>",
            *[f"<p>{escape(note)}</p>" for note in (*article.notes, blocks.note, _not_shown(article)) if note],
            _CHOICE,
            *shown,
        ]
    )


def _facts(article: Article) -> str:
    """What is known about the article, in a list of terms."""
    kept = sum(article.judgement.kept)
    known = {name: value for name, value in facts(article).items() if name != "title"}
    known["language"] = article.language or "not known"
    if article.encoding:
        known["encoding"] = f"{article.encoding} ({article.encoding_because})"
    known["kept"] = f"{kept} of {len(article.page.blocks)} blocks, {article.word_count} words"
    told = [(key, ", ".join(value) if isinstance(value, tuple) else str(value)) for key, value in known.items()]
    return f"<dl>{''.join([f'<dt>{key}</dt><dd dir=auto>{escape(value)}</dd>' for key, value in told])}</dl>"


def _not_shown(article: Article) -> str:
    """What to say of blocks that are left out; "" where none are."""
    more = len(article.page.blocks) - _MOST_BLOCKS
    return f"{more} more blocks are not shown; explain() tells of all" if more > 0 else ""


def _block(block: JudgedBlock, keep_from: float, codes: Codes) -> str:
    """One block: its text, what decided, and every step underneath."""
    fate = "keep" if block.kept else "drop"
    species = f": {block.species.value}" if block.species else ""
    where = f"{block.number}, &lt;{escape(block.tag)}&gt;" if block.tag else f"{block.number}"
    more = len(block.text) - _LONGEST_TEXT
    text = escape(block.text[:_LONGEST_TEXT]) + (f"… ({more} more characters)" if more > 0 else "")
    why = f"<b>{fate}{species}</b> · {where} · {escape(reason(block, keep_from, codes))}"
    head = f"<summary><span class=text dir=auto>{text}</span><span class=why>{why}</span></summary>"
    rows = "".join([_row(step, codes) for step in block.trail])
    total = f"<tr><td>sum</td><td>{block.points:+.2f}</td><td>{keep_from:g} is needed</td><td></td></tr>"
    return f"<details class={fate}>{head}<table>{_TABLE_HEAD}{rows}{total}</table></details>"


def _row(step: Step, codes: Codes) -> str:
    """One score or verdict of a trail."""
    said = step.outcome
    weight = f"{said.points:+.2f}" if isinstance(said, Score) else "keep" if said.keep else "drop"
    cells = (step.name, weight, codes.sentence(said), said.code)
    return f"<tr>{''.join([f'<td>{escape(cell)}</td>' for cell in cells])}</tr>"
