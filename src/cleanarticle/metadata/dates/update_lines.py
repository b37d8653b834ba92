"""A line that tells of an update: which part of it is the publication's, before the words for a change or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.dates.local_day import day_of
from cleanarticle.metadata.dates.moments import read_text
from cleanarticle.metadata.dates.short_dates import read_short
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.metadata.sources import Sources

_NUMBER: Final = pattern(r"(?<!\d)\d")
_DIGIT: Final = pattern(r"\d")
_LETTERS: Final = pattern(r"[^\W\d_]+")
_MAX_BESIDE: Final = 2  # words beside the date in a line that is a date and little else
_MAX_NUMBERS: Final = 16  # of a line, from its end, at which a second date is looked for
_COLONS: Final = frozenset(":\uff1a")
_MAX_LABEL: Final = 8  # characters between words for a change and the date that they speak of: ": ", " am "


class Told(NamedTuple):
    """What a line with words for a change says."""

    text: str  # the part that the publication's date stands in; the whole line where no part is an update's alone
    update: Moment | None  # when it was changed, where that stands in another part


def told(text: str, sources: Sources) -> Told:
    """Take a line apart where it names an update.

    Args:
        text: the line, lower case.
        sources: the page's facts.
    """
    if sources.says_modified(text):
        update, other = _parted(text, sources)
        return Told(other, update) if other else Told(text, None)
    found = sources.words.update.search(text, 1)
    if not found:
        return Told(text, None)
    before, behind = text[: found.start()], text[found.start() :]
    front = read_line(before, sources)
    if front is None and _is_age(before, sources):  # "2 days ago updated", and the publication behind it
        return Told(text[found.end() :], None)
    update, other = _parted(behind, sources) if front is None else (read_line(behind, sources), "")
    if other:
        return Told(other, update)
    # "Published/updated" is the publication, but "by Jane Doe, updated" is none.
    is_both = front is None and sources.says_published(text) and not sources.words.lines.has_prefix(text)
    return Told(text, None) if is_both or (front is None and update is None) else Told(before, update)


def in_update(date: str, line: str, sources: Sources) -> bool:
    """Whether a date in an element of its own stands in that part of a line which tells of an update.

    Args:
        date: the element's text, lower case.
        line: the line's, likewise.
        sources: the page's facts.
    """
    if not sources.says_modified(line):
        return False
    rest = told(line, sources).text
    return rest is line or line.find(date) < line.find(rest)


def is_behind_update(date: str, line: str, sources: Sources) -> bool:
    """Whether words for a change stand right before a date in an element of its own, wherever they are in the line.

    Args:
        date: the element's text, lower case.
        line: the line's, likewise.
        sources: the page's facts.
    """
    place = line.find(date) if date else -1
    found = list(sources.words.update.finditer(line, 0, place)) if place > 0 else []
    if not found or place - found[-1].end() > _MAX_LABEL:
        return False
    return not _DIGIT.search(line, found[-1].end(), place)


def says_published_within(text: str, sources: Sources) -> bool:
    """Whether a label for the publication stands before a lower-case line's first date: "Source: | Published: 5.1."."""
    label = sources.words.publication.search(text, 1) if ":" in text or "\uff1a" in text else None
    if label is None or _DIGIT.search(text, 0, label.start()):
        return False
    number = _DIGIT.search(text, label.end())
    return number is not None and text[label.end() : number.start()].strip() in _COLONS


def from_label(text: str, sources: Sources) -> str:
    """A headline's line, in lower case, from the label right before its day on: one may run on behind a headline."""
    label = sources.words.publication.search(text, 1)
    return text[label.start() :] if label and text[label.end() :].lstrip(" :")[:1].isdigit() else text


def _parted(text: str, sources: Sources) -> tuple[Moment | None, str]:
    """When a text that begins with words for a change says that it was, and the part with another day behind it.

    The other day is the publication's where words say so, or where the update has a day before it, if without a year.
    """
    label = sources.words.publication.search(text, 1)
    if label and _DIGIT.search(text, 0, label.start()) and read_line(text[label.start() :], sources):
        return _updated(text[: label.start()], text[label.start() :], sources)
    for number in [found.start() for found in _NUMBER.finditer(text)][: -_MAX_NUMBERS - 1 : -1]:
        if (other := read_line(text[number:], sources)) is None:
            continue
        own = text[:number]
        first = read_line(own, sources)
        if first is not None and day_of(first) < day_of(other):  # of an event, or of the next issue
            return first, ""
        if first is not None or read_short(own, sources.months) or has_age(own, sources):
            return _updated(own, text[number:], sources)
        break
    return read_line(text, sources), ""


def _updated(own: str, other: str, sources: Sources) -> tuple[Moment | None, str]:
    return read_line(own, sources), other


def _is_age(text: str, sources: Sources) -> bool:
    """Whether a text says how long ago something was, and nothing else."""
    text = text.strip(" :|\u00b7\u2022-")
    return bool(text) and any(age.pattern.fullmatch(text) for age in sources.words.ages.phrases())


def has_age(text: str, sources: Sources) -> bool:
    """Whether a lower-case text says somewhere how long ago something was."""
    return any(age.pattern.search(text) for age in sources.words.ages.phrases())


def read_line(text: str, sources: Sources) -> Moment | None:
    """The first date in a line, in the page's languages."""
    return read_text(text, sources.months, month_first=sources.month_first)


def is_date_line(text: str, sources: Sources) -> bool:
    """Whether a lower-case line holds a date and hardly anything else."""
    beside = [word for word in _LETTERS.findall(text) if word not in sources.months and not sources.is_of_date(word)]
    return len(beside) <= _MAX_BESIDE
