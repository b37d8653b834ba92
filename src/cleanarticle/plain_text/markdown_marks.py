"""Takes Markdown's marks out of a line of text, and keeps what they say about it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from cleanarticle.patterns import pattern

# Bounded, so that a line of brackets costs no more than any other.
_ADDRESS: Final = r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s{1,9}\"[^\"]{0,500}\")?\)"
_IMAGE: Final = pattern(rf"!\[[^\[\]]{{0,1000}}\]{_ADDRESS}")
_LINK: Final = pattern(rf"\[([^\[\]]{{0,1000}})\]({_ADDRESS})")
_EMPHASIS: Final = pattern(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)")
_ESCAPE: Final = pattern(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_HEADING: Final = pattern(r"^#{2,6} ", re.MULTILINE)
# Of text that has a mark here and there. Marks stand in pairs: a footnote's star and one amid a word have none.
_PAIR: Final = pattern(r"(?<![\w*_])([*_]{1,3})(?=[^\s*_])([^*_\n]{1,300})(?<=\S)\1(?![\w*_])")
_LONE_HEADING: Final = pattern(r"(?:\A\s{0,99}|\n[ \t]*\n)#{1,6} [^\W\d_][^#\n]*\n[ \t]*\n")
_LONE_RULE: Final = pattern(r"([-*=])(?:\s?\1){2,}")
_EMPHASES: Final = ("*", "_")
_OPENING_MARKS: Final = ("#", ">", "---", "===", "- - -")
_OPENS_MARKED: Final = pattern(rf"^[ \t]{{0,9}}(?:{'|'.join(_OPENING_MARKS)})", re.MULTILINE)
_MIN_QUOTED: Final = 5  # spaces in a line that a mark for quotes opens: it is a bullet before headlines
_QUOTE_ENDS: Final = frozenset(".!?…。！？؟।\"”»“’')")
_BORDER: Final = "| \t"
_MIN_STARS: Final = 4  # two pieces of bold text


class Unmarked(NamedTuple):
    """A line without its marks."""

    text: str
    links: tuple[str, ...]  # targets, as written
    linked: int  # characters that stand in links
    bold: bool  # all of it is bold


def is_markdown(text: str) -> bool:
    """Whether a text has marks that only Markdown has."""
    if "](" in text and _LINK.search(text):
        return True
    if "*" in text and text.count("**") >= _MIN_STARS:  # looking for one sign costs a tenth
        return True
    return "##" in text and _HEADING.search(text) is not None


def may_be_marked(text: str) -> bool:
    """Whether some line of a text may have one of Markdown's marks, so that its lines are looked at."""
    if any(sign in text for sign in _EMPHASES):
        return True
    # Looking for each sign first costs a tenth of the pattern, which stops at every line.
    return any(sign in text for sign in _OPENING_MARKS) and _OPENS_MARKED.search(text) is not None


def has_lone_heading(text: str) -> bool:
    """Whether a heading of any level stands between blank lines: without them it is a comment in code, or a hashtag."""
    return "# " in text and _LONE_HEADING.search(text) is not None


def is_rule(line: str) -> bool:
    """Whether a line is one sign of a rule again and again: it separates, and says nothing."""
    return line[0] in "-*=" and _LONE_RULE.fullmatch(line) is not None


def is_quote(line: str) -> bool:
    """Whether a mark opens a quote: a sentence, as the same mark opens headlines and steps of a menu."""
    return line.startswith("> ") and line[-1] in _QUOTE_ENDS and line.count(" ") > _MIN_QUOTED


def without_pairs(line: str) -> Unmarked:
    """A line without the pairs of marks that set off words in it."""
    found = None
    if "*" in line or "_" in line:
        found = _PAIR.fullmatch(line)
        line = found[2] if found else _without_signs(line)
    return Unmarked(" ".join(line.split()), (), 0, found is not None and len(found[1]) > 1)


def _without_signs(line: str) -> str:
    """A line with what stands between its pairs of marks, and without these."""
    pieces = _PAIR.split(line)
    del pieces[1::3]
    return "".join(pieces)


def unmark(line: str) -> Unmarked:
    """Read one line of Markdown; its white space is folded."""
    links: tuple[str, ...] = ()
    linked = 0
    if "](" in line:
        if "![" in line:
            line = _IMAGE.sub("", line)
        pieces = _LINK.split(line)  # a third of what sub costs, which calls Python for each group that it puts back
        links = tuple([target[1:-1].partition(" ")[0] for target in pieces[2::3]])
        linked = sum([len(text.strip()) for text in pieces[1::3]])
        del pieces[2::3]
        line = "".join(pieces)
    bold = line.startswith("**") and line.rstrip().endswith("**") and line.count("**") == 2  # noqa: PLR2004 - a pair
    if "*" in line or "_" in line:
        line = _EMPHASIS.sub("", line)
    if "\\" in line:
        line = "".join(_ESCAPE.split(line))
    if "|" in line:
        line = line.strip(_BORDER)
    return Unmarked(" ".join(line.split()), links, linked, bold)
