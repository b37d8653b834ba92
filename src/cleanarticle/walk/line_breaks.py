"""Which line breaks part lines: a line that was wrapped by hand goes on, verse and headlines do not."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cleanarticle.model import BOLD
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

Run = tuple[str, int, str]
"""Text, its style (BOLD | ITALIC | CODE), and the target of the link that it stands in."""

WRAPPED_LINE: Final = 40  # characters; a line at least this long that ends in mid-sentence was wrapped by hand
_FEW_LONG: Final = 8  # short lines for each such one, from which the lines are verse
_ITEMS: Final = "-–—•·*"  # signs
_NUMBERED: Final = pattern(r"\(?[a-z0-9]{1,2}\)\s")  # opens an item that was numbered by hand: "b) "
_MAX_BELOW: Final = 60  # characters of it


def is_empty_line(runs: Sequence[Run]) -> bool:
    """Whether nothing but white space stands behind the last line break; some may stand behind an inline element.

    Args:
        runs: what was read of the block, with at least one line break.
    """
    return next(style for text, style, _ in reversed(runs) if style < 0 or not text.isspace()) < 0


def are_verse(runs: Sequence[Run]) -> bool:
    """Whether most lines of some runs are so short that nobody wrapped them: of a wrapped text the last ones are.

    Lines that open with the sign of an item count as long: in what such lists hold, as much was wrapped as was not.
    """
    lines: list[list[str]] = [[]]
    for text, style, _ in runs:
        if style < 0:
            lines.append([])
        else:
            lines[-1].append(text)
    texts = list(filter(None, ["".join(line).rstrip() for line in lines]))
    long = sum([len(text) >= WRAPPED_LINE or text.lstrip()[0] in _ITEMS for text in texts])
    return len(texts) - long >= _FEW_LONG * long


def are_bold(line: Sequence[Run]) -> bool:
    """Whether all that can be seen of some runs is bold."""
    return all([run[1] & BOLD for run in line if not run[0].isspace()])  # noqa: C419 - as in flow.py


def goes_on(rest: Sequence[Run]) -> bool:
    """Whether what follows goes on in small letters; a link, or bold words, that a blank ends are mostly a whole line.

    Below the first line, that is: what is known of others was fitted with first lines glued.

    Args:
        rest: the first runs that follow the line break.
    """
    text = next((run[0] for run in rest if not run[0].isspace()), "")
    return text.lstrip()[:1].islower()


def stands_above(rest: Sequence[Run], *, is_set_off: bool, opens: bool) -> bool:
    """Whether a line is a headline above a byline or date: it is set off, and what follows is not bold.

    What stands above an item that was numbered by hand ends there, too.

    Args:
        rest: the first runs that follow its line break.
        is_set_off: whether the class of its only element says that it is a headline, or all of it is bold.
        opens: whether no line stands above it and no comma ends it: no line is wrapped just where bold letters end.
    """
    if not is_set_off:
        return bool(rest) and _NUMBERED.match(rest[0][0].lstrip()) is not None
    following = list(takewhile(lambda run: run[1] >= 0, rest))
    if any([run[1] & BOLD for run in following if not run[0].isspace()]):  # noqa: C419
        return False
    text = "".join([run[0] for run in following]).strip()
    if len(text) > _MAX_BELOW:
        return opens and text[0].isupper()
    return bool(text) and (text[0].isupper() or text[0].isdigit()) and text[-1] not in ".!?"
