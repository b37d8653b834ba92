"""Words of two inline elements that nothing but a style parts: "Read moreThe old wall"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.walk.line_breaks import Run


def parted(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs of a block, with a blank where a word with a capital stands right behind a small letter.

    A label and the link beside it are shown apart by their boxes. On the annotated pages 149 such borders are a blank
    in the truth and one is none; a capital alone goes on with the word before it ("ChatGPT" of which only "GPT" is a
    link). Behind a link nothing is parted: there a name runs into what its bearer does, and bylines are read by that.

    Args:
        runs: at least two.
    """
    heads = "".join([run[0][:1] for run in runs])
    if heads[1:].lower() == heads[1:]:  # no run but the first opens with a capital: most blocks
        return runs
    last, found = "", []
    for run in runs:
        text, _, href = run
        if last.islower() and text[:1].isupper() and text[1:2].islower():
            run = (" " + text, *run[1:])  # noqa: PLW2901 - the run itself, elsewhere as it was
        found.append(run)
        last = "" if href else text[-1:]
    return found
