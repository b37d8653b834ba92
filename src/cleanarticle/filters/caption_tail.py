"""A line that ends with whose a picture is, or when and where it was taken, and with no word for it, is a caption."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.filters.full_names import are_full_names
from cleanarticle.filters.quoting import OPENING_QUOTES
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import BRACKET, NO_END
from cleanarticle.words.tokens import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_WORDS: Final = range(6, 31)  # of a caption
_MAX_TAIL: Final = 60  # characters of what it ends with
_MOST: Final = 3  # such lines of a page: more are how its lines end
_MIN_BEFORE: Final = 4  # blanks before the source
# The day, and a place or who was there: "…＝14日、湊市役所", "…（14日、湊市役所で）"; 日 is the day of a month.
_DAY_SIGN: Final = chr(0x65E5)
_DAY: Final = pattern(
    rf"[＝=][^。＝=]{{0,20}}\d{_DAY_SIGN}[^。＝=]{{0,30}}$|[（(][^。（）()]{{0,5}}\d{_DAY_SIGN}[^。（）()]{{0,30}}[）)]$"
)
# A sentence's end and a name: "The mayor at noon. Jane Doe"; titles are cut short, too, but most are capitalised.
_NAME: Final = pattern(r"[a-zß-öø-ÿ]{3}[.!?] ([^\W\d_]+(?: [^\W\d_]+){1,2})$")
# A slash and a source: "The mayor at noon / Harbour Times".
_SLASH: Final = pattern(r"\w (?:/|\|) ([^\W\d_]\w+(?: [^\W\d_]\w*){0,2})$")
# A sentence's end, a slash or bar, and a source in any letters, or the sign of a copyright and its owner.
_BEHIND: Final = pattern(r"(?:[.!?।][”\"»]? [/|] |\s\u00a9\s?)([^\W\d_][^.!?/|\u00a9\d]{1,50})$")
# A dash and a source, in scripts without capitals: there a dash stands for a colon more seldom.
_DASH: Final = pattern(r"\S\s[-–—]\s([^\W\d_][^\s\d.,:;!?–—|/()-]+(?: [^\s\d.,:;!?–—|/()-]+){0,2})$")


class CaptionTail:
    """Drops "The bridge at noon. Jane Doe" and "The bridge at noon / Harbour Times"."""

    name: ClassVar[str] = "caption-tail"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each of the few kept lines that end so."""
        least, most = (count * survey.words.factor for count in (_WORDS.start, _WORDS.stop))
        found = {
            block.number: source
            for block in left_of(survey, kept).lines
            if least <= block.words < most
            and survey.ends[block.number] in {NO_END, BRACKET}
            and (source := _source(survey, block))
        }
        if len(found) <= _MOST:
            for number, source in found.items():
                yield Verdict(number, False, Species.CAPTION, "ends-with-source", source, _MOST)


def _source(survey: Survey, block: Block) -> str:
    """Whose a picture is, or its day and place, at a line's end; "" where it ends with anything else."""
    text = block.text
    at = max(0, len(text) - _MAX_TAIL)
    if is_unspaced(text.rstrip(")）")[-1:]):
        found = _DAY.search(text, at) if _DAY_SIGN in text[at:] else None
        return found[0] if found else ""
    if text[0] in OPENING_QUOTES or block.linked:
        return ""
    if (behind := _BEHIND.search(text, at)) and text.count(" ", 0, behind.start()) >= _MIN_BEFORE - 1:
        return behind[1]
    if text[0].lower() != text[0].upper():
        return _named(survey, text, at)
    found = _DASH.search(text, at) if survey.ends[block.number] == NO_END else None
    is_alone = found is not None and text.count(" ", 0, found.start()) >= _MIN_BEFORE and text.isascii() is False
    return found[1] if found and is_alone and not any(map(str.isdigit, found[1])) else ""


def _named(survey: Survey, text: str, at: int) -> str:
    """A full name behind a sentence, or a capitalised source behind a slash."""
    if (found := _NAME.search(text, at)) and are_full_names(found[1], survey.words):
        return found[1] if text.count(" ", 0, found.start()) >= _MIN_BEFORE - 1 else ""
    found = _SLASH.search(text, at)
    if not found or text.count(" ", 0, found.start()) < _MIN_BEFORE or text.count("/") > 1:
        return ""
    return found[1] if all(word[0].isupper() for word in found[1].split()) else ""
