"""A line of digits, months, days and words like "updated", and nothing else, is the article's date; or its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final
from unicodedata import category

from cleanarticle.facts.left import left_of
from cleanarticle.filters.edges import edges_of, is_below_headline
from cleanarticle.filters.full_names import may_be_place, may_name
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.language_words import MAX_DATE
from cleanarticle.words.tokens import tokens as tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_SOURCE: Final = 8  # tokens after the date that name where the text is from
_MAX_PLACE: Final = 3  # words of the place before it
_MAX_PLACE_LINE: Final = 5  # words of a line that is nothing but a place
_NEAR: Final = 12  # blocks down to the prose that it opens
_AGENCY: Final = ("):", ")\uff1a", ").")
_MAX_DAY: Final = 6  # tokens of a weekday, a day and a month: "quinta-feira, 26 de novembro"
_MAX_DIGITS: Final = 2  # of a day; more are a year
_DASHES: Final = frozenset("-–—")
_PLACE: Final = pattern(r"([^\d,،]{2,40}?)(?:[,،]| [-–—])\s")  # a place, and what parts it from its date
# Behind a date "·Harbourton", " | Halmark"; in scripts without spaces a few characters.
_PLACE_LAST: Final = pattern(r"\d\s?[·•|,]\s?([^\W\d_]{2,24}(?:[ -][^\W\d_]{1,24}){0,2})$")
_MIN_END: Final = 3  # letters of its first and last word
_MIN_PLACE: Final = 4  # letters of a place that stands alone
_STEM: Final = 5  # of these, by which the article names it
# What a small Turkish "i" without its dot is, and what Python makes of a capital one with it.
_DOTLESS: Final = chr(0x131)
_DOTTED: Final = "i\u0307"
_MONEY: Final = "Sc"  # Unicode's category of the signs of currencies: cents look like a month
_SHARE: Final = "%"
_YEAR: Final = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_FRACTION: Final = pattern(r"[1-7]\s?/\s?[2348]$")  # "1/4", of a cup
_SPAN: Final = 2  # years, as in "2008-2012", which heads what was done then
_MAX_AGE: Final = 10  # tokens of "Updated 3 hours ago"
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})


class DateLine:
    """Drops lines of dates in the article's head and foot, and the one line anywhere that says how long ago it was."""

    name: ClassVar[str] = "date-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of dates."""
        edges = edges_of(survey, kept)
        amid = []
        lines = [block for block in left_of(survey, kept).blocks if 0 < block.words <= MAX_DATE * survey.words.factor]
        for block in lines:
            number = block.number
            if not (block.kind in _KINDS or is_below_headline(survey, block)):
                continue
            # One that ends with a full stop would be the second paragraph, or the last.
            is_edge = edges.have(number) or number in edges
            if is_edge and _is_dated(survey, block, is_head=number < edges.head):
                yield Verdict(number, False, Species.DATELINE, "only-date", block.text, MAX_DATE)
            elif number < edges.head and (_is_place_line(survey, kept, block) or _is_place(survey, kept, block)):
                yield Verdict(number, False, Species.DATELINE, "only-place", block.text, _MAX_PLACE_LINE)
            elif _is_age(survey, survey.tokens[number], is_head=number < edges.head):
                amid.append(block)
        if len(amid) == 1:  # several are the subheads of a look back: "10 years ago", "25 years ago"
            yield Verdict(amid[0].number, False, Species.DATELINE, "only-age", amid[0].text, _MAX_AGE)


def _counts(text: str) -> bool:
    """Whether the numbers of a line are a sum, a share, a fraction or a span of years."""
    is_sum = _SHARE in text or any(category(letter) == _MONEY for letter in text)
    return is_sum or bool(_FRACTION.match(text)) or len(_YEAR.findall(text)) >= _SPAN


def _is_dated(survey: Survey, block: Block, *, is_head: bool) -> bool:
    """Whether a line is a date, in the head also a day without its year, perhaps before or behind the place."""
    found = _PLACE_LAST.search(block.text) if is_head else None
    if found and all(map(may_name, found[1].split())):
        tokens: Sequence[str] = tokens_of(block.text[: found.start() + 1])
    else:
        tokens = survey.tokens[block.number][_place(block.text) :]
    is_date = _is_date(survey, tokens) or (is_head and _is_day(survey, tokens))
    return is_date and not _counts(block.text)


def _place(text: str) -> int:
    """How many tokens name the place that a date stands behind: 1 in "Valdemora, 21 Sep 2025", "Valdemora – 21. 9."."""
    found = _PLACE.match(text)
    words = found[1].split() if found else ()
    return len(tokens_of(found[1])) if found and may_be_place(words) else 0


def _is_place_line(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a line is a place and an agency, as they stand before the first word: "HARBOURTON (HT) -", "(HT):"."""
    if block.words > _MAX_PLACE_LINE or not block.text[0].isupper():
        return False
    if block.text[-1] not in _DASHES and not block.text.endswith(_AGENCY):
        return False
    following = range(block.number + 1, min(block.number + _NEAR, len(kept)))
    return next((survey.mass[one] > 0 for one in following if kept[one]), False)


def _is_place(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a line is a place's name below the headline, that the next paragraph has, too."""
    number, name = block.number, _name(block)
    if len(name) < _MIN_PLACE or not (-1 < survey.headline < number or not survey.page.has_markup):
        return False
    others = (_name(one) for one in survey.open if kept[one.number] and one is not block)
    if any(other.count(" ") == name.count(" ") for other in others if other):
        return False  # a list names one thing after the other
    near = [one for one in range(survey.headline + 1, min(number + _NEAR, len(kept))) if kept[one] and survey.mass[one]]
    paths, places = survey.nodes.path, survey.every.node
    if any(one < number and paths[places[one]] == paths[block.node] for one in near):  # a subhead amid the paragraphs
        return False
    if " " in name and not name.isupper():  # "Open Water Swimming" and a text about "open water swimming"
        return any(name in survey.page.blocks[one].text for one in near)
    own = _dotless(name.lower())
    own = own if " " in own else own[:_STEM]
    return any(f" {own}" in f" {_dotless(' '.join(survey.tokens[one]))}" for one in near)


def _name(block: Block) -> str:
    """The name of a place that is all that a paragraph says; "" where it is anything else."""
    text = block.text.rstrip(".: ") if block.words <= _MAX_PLACE and block.kind is Kind.PARAGRAPH else ""
    words = text.split()
    if not words or not all(map(str.isalpha, words)) or not may_be_place(words) or not words[0][0].isupper():
        return ""
    return text if len(words) == 1 or min(len(words[0]), len(words[-1])) >= _MIN_END else ""


def _dotless(text: str) -> str:
    """A text in which no letter tells that it was a Turkish capital."""
    return text.replace(_DOTLESS, "i").replace(_DOTTED, "i")


def _is_date(survey: Survey, tokens: Sequence[str]) -> bool:
    """Whether some tokens are a date, perhaps with the source's name behind it."""
    end = survey.words.opens_date(tokens)
    if not end:
        return False
    rest = tokens[end:]
    return not rest or (len(rest) <= _MAX_SOURCE and any(tuple(rest[:count]) in survey.words.by for count in (1, 2)))


def _is_day(survey: Survey, tokens: Sequence[str]) -> bool:
    """Whether some tokens are a day and a month, "3 de mayo", and what else dates have."""
    words, months = survey.words.dates, survey.words.months
    at = [number for number, token in enumerate(tokens) if token in months or token[0].isdigit()]
    if len(at) != 2 or len(tokens) > _MAX_DAY:  # noqa: PLR2004 - two parts
        return False
    is_first, is_last = (tokens[number][0].isdigit() and len(tokens[number]) <= _MAX_DIGITS for number in at)
    return (
        is_first != is_last
        and at[1] - at[0] <= 1 + is_first
        and words.issuperset({*tokens} - {tokens[one] for one in at})
    )


def _is_age(survey: Survey, tokens: Sequence[str], *, is_head: bool) -> bool:
    """Whether some tokens say how long ago something was, and perhaps that it was published or changed then.

    In the head there may be no number ("an hour ago"), and the place behind what says that it was published.
    """
    if not 1 < len(tokens) <= _MAX_AGE:
        return False
    numbers = sum([token[0].isdigit() for token in tokens])
    if not (numbers == 1 or (is_head and not numbers)):
        return False
    words = tuple([token for token in tokens if not token[0].isdigit()])
    known = next((at for at, word in enumerate(words) if word not in survey.words.dates), len(words))
    ages = survey.words.ages
    if known == len(words):
        return any(words[start:] in ages or words[: start + 1] in ages for start in range(len(words)))
    is_place = is_head and len(words) - known <= _MAX_PLACE * survey.words.factor
    return is_place and any(words[:end] in ages for end in range(1, known))
