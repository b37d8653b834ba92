"""What a reader of the page does not see: how an element says so, and which such texts only interrupt a line."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final
from unicodedata import category

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

    _Run = tuple[str, int, str]
    """As in flow.py, which stands above: a text, its style, and where it leads."""

MAX_CAP: Final = 2  # characters of a drop cap: a letter, and perhaps a quotation mark before it
HIDING: Final = frozenset({"style", "hidden"})  # attributes that hide an element and all that is in it
_STYLE: Final = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Classes of the frameworks that many sites use, for what only screen readers say: Bootstrap, Tailwind, WordPress,
# Drupal, HTML5 Boilerplate.
_CLASSES: Final = frozenset(
    "element-invisible screen-reader-only screen-reader-text sr-only visually-hidden visuallyhidden".split()
)
UNSEEN_WORDS: Final = ("-only", "hidden", "reader-", "-invisible")  # each class holds one of them
_SHOWN_AGAIN: Final = "not-sr-only"  # Tailwind's, on wider screens
_MAX_PIECES: Final = 4  # of a note's mark: a bracket may stand on either side
_NOTE: Final = pattern(r"\[?(?:\d{1,3}|[*\u2020\u2021])\]?")  # the daggers, too
_NOTE_ROLE: Final = "doc-noteref"  # of DPUB-ARIA
_NOTE_CLASS: Final = "footnote"
_MAX_CHARS: Final = 100  # of an aside; "read more" unfolds longer texts
_MAX_ELEMENTS: Final = 8  # in an aside
_PLAIN: Final = frozenset("b em font i small span strong".split())  # elements of an aside; others may say more
_TELLING: Final = frozenset({"itemprop", "property", "rel"})
_ELLIPSES: Final = ("…", "...")
_MAX_RUNS: Final = 3  # that are looked at for the text before an element
# Unicode's categories of the signs that adorn a line, and those of others: "+" before a merit, "#" that links to its
# heading. Quotation marks, stops and currencies are text, whoever is told to pass over them.
_ADORNING: Final = frozenset({"Sm", "So", "Pd"})
_ALSO_ADORNING: Final = frozenset("#*•·/|»›¶§")
_MIN_BLANKS: Final = 5  # in the text before a hidden link, from which that is none of a label
_AROUND: Final = 2  # inline elements around such a sign that end with it


def hides(name: str, value: str) -> bool:
    """Whether an attribute of HIDING, with this value, hides its element."""
    if name == "style":
        return ("i" in value or "I" in value) and _STYLE.search(value) is not None
    return True


def is_note_mark(element: _Element) -> bool:
    """Whether a <sup> is the mark of a note, a number that leads to it on the page: it would run into the word before.

    Of 14 annotated pages with such marks the truths of ten leave them out. Superscript numbers that lead nowhere are
    powers, and stay.

    Args:
        element: the <sup>.
    """
    link = element.find("a") if len(element) == 1 else element.getparent()
    if link is None or link.tag != "a" or not (link.get("href") or "").startswith("#"):
        return False
    return _reads_as_note(element)


def is_ornament(element: _Element, runs: list[_Run]) -> bool:
    """Whether an element that says nothing is one sign that opens or ends its line, beside words.

    The truths of annotated pages leave out 35 of 40 such signs; a sign before a number may be its own.

    Args:
        element: one that screen readers pass over, or the link of a heading to itself.
        runs: what was read of the block.
    """
    sign = "" if len(element) else (element.text or "").strip()
    if len(sign) != 1 or not (category(sign) in _ADORNING or sign in _ALSO_ADORNING):
        return False
    if _text_before(runs):
        return _ends_line(element)
    after = (element.tail or "").strip()
    if not after and (following := element.getnext()) is not None:
        after = _short_text(following)
    return after[:1].isalpha()


def _ends_line(element: _Element) -> bool:
    """Whether nothing stands behind an element in what it is part of, nor behind the inline elements around it."""
    for _ in range(_AROUND + 1):
        if (element.tail or "").strip() or element.getnext() is not None:
            return False
        around = element.getparent()
        if around is None or (around.tag not in _PLAIN and around.tag != "a"):
            return True
        element = around
    return False


def is_note_link(element: _Element, runs: list[_Run]) -> bool:
    """Whether a link is the mark of a note of the page by its role, or by its class, right behind other text.

    Newsletters raise such numbers by their style, without a <sup>.

    Args:
        element: the link.
        runs: what was read of the block.
    """
    if not runs or not runs[-1][0] or runs[-1][0][-1].isspace() or (element.get("href") or "")[:1] != "#":
        return False
    if element.get("role") != _NOTE_ROLE and _NOTE_CLASS not in (element.get("class") or ""):
        return False
    return _reads_as_note(element)


def _reads_as_note(element: _Element) -> bool:
    """Whether an element holds a number or a sign for a note, and nothing else."""
    return _NOTE.fullmatch("".join(islice(element.itertext(), _MAX_PIECES)).strip()) is not None


def is_unseen(names: str) -> bool:
    """Whether a class attribute leaves an element to screen readers."""
    return not _CLASSES.isdisjoint(names.split()) and not names.endswith(_SHOWN_AGAIN)


def leave_out(element: _Element, runs: list[_Run]) -> bool:
    """Leave out what a hidden inline element only says more to a line that is seen: True where it is to be skipped.

    A hidden line of its own is left to the steps that see the whole page, as is a long text, which a reader may unfold,
    and a link behind few words, which tells what the line is: "Leave a reply", "Cancel reply".
    Where a drop cap has its whole word hidden behind it, and the page shows no more of it, the letter goes instead:
    it is taken from the runs, and the word is read.

    Args:
        element: the hidden element.
        runs: what was read of the block.
    """
    before = _text_before(runs)
    if not before and not _is_shown_alone(element.getnext()):
        return False
    text = "" if element.tag == "a" and before.count(" ") < _MIN_BLANKS else _short_text(element)
    if not any(map(str.isalnum, text)):
        return False  # a link; punctuation, which parts the words around it
    if not before:
        return not (element.tail or "").strip()
    if before.endswith(_ELLIPSES) or _is_label(element):
        return False  # where a reader unfolds the rest; what says that a name follows, or a date
    is_cap = len(runs) == 1 and len(before) <= MAX_CAP and _is_shown_alone(element.getprevious())
    if is_cap and text.startswith(before) and not _goes_on(element, text[len(before) :]):
        runs.clear()
        return False
    return True


def _short_text(element: _Element) -> str:
    """The text of an element that holds little; "" where it is long, or holds what is more than text."""
    parts = [element.text or ""]
    for number, inner in enumerate(islice(element.iterdescendants(), _MAX_ELEMENTS + 1)):
        if number == _MAX_ELEMENTS or inner.tag not in _PLAIN or not _TELLING.isdisjoint(inner.keys()):
            return ""
        parts += inner.text or "", inner.tail or ""
    text = "".join(parts).strip()
    return text if len(text) <= _MAX_CHARS else ""


def _text_before(runs: list[_Run]) -> str:
    """The text of the last run with any, on the same line."""
    for text, style, _ in reversed(runs[-_MAX_RUNS:]):
        if style < 0:
            break
        if bare := text.strip():
            return bare
    return ""


def _is_shown_alone(element: _Element | None) -> bool:
    """Whether an element shows to readers alone what the one beside it says to screen readers."""
    return element is not None and element.get("aria-hidden") == "true" and bool(_short_text(element))


def _is_label(element: _Element) -> bool:
    """Whether only a blank parts an element from another one behind it: "<span>By</span> <span>Jane Doe</span>"."""
    return (element.tail or "").isspace() and element.getnext() is not None


def _goes_on(element: _Element, rest: str) -> bool:
    """Whether what is seen behind a hidden word goes on as the word does after its drop cap."""
    after = element.tail or ""
    if not after.strip() and (following := element.getnext()) is not None:
        after = following.text or ""
    return after.startswith(rest)
