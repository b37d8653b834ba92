"""A short line that ends with "Photo: Jane Doe" is the caption of a picture that the text has lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.credit_labels import NO_LABEL, is_label, may_have_label
from cleanarticle.filters.sign_off import is_sign_off
from cleanarticle.filters.unspaced_credits import MAX_THAI, ends_with_label, label_last, opens_with_label, thai_credit
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.language_words import MIN_COMPOUND
from cleanarticle.words.tokens import is_thai, normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block
    from cleanarticle.words.language_words import LanguageWords

_MAX_WORDS: Final = 45  # words of a caption
_NO_CAPTIONS: Final = frozenset({Kind.CELL, Kind.HEADING, Kind.LIST_ITEM})  # "2. Video communications", "Clips (Reels)"
_MAX_NAMES: Final = 60  # characters of the credit
_SIGNS: Final = rf"\s\d{NO_LABEL}"  # what no label has
# A sentence's end or a bracket, a word, a sign or blank, and names to the end.
_TAIL: Final = pattern(
    r"(?:[.!?।؟۔)\]|,]\s+|[。、）（]|(?<=[^\W\x00-\xff])\(|\s[(\[]\s?|\s[-–—/]\s|\s(?=\u00a9))"
    rf"((\u00a9|[^{_SIGNS}]+(?:[- ][^{_SIGNS}]+)?)[\s.:：=・]+(?:[^.!?。]|(?<=[\s/][^\W\d_])\.)+\.?[)\]）]?)$"
)
# The end of a sentence and a name in capitals: "… opened on Monday. JANE DOE".
_NAME: Final = pattern(r"[.!?]\s+([^\W\d_]{2,}(?: [^\W\d_]{2,}){1,2})$")
_CLOSING: Final = frozenset(")]）")
_AROUND: Final = "():[].,;（）："  # what stands around the words of a name
# Up to three words, a slash, and up to three words.
_AGENCY: Final = pattern(
    r"\((([^\W\d_][^\s/]*(?: [^\W\d_]\S*){0,2}) ?/ ?[^\W\d_][^\s/()]*(?: [^\W\d_][^\s/()]*){0,2})\)\.?$"
)
_MAX_AGENCY: Final = 3  # words before a slash, the colon of a label among them, that may be in lower case
_MAX_SMALL: Final = 3  # letters of "of", "von", "des"
_KIND: Final = pattern(r"[(\[（]([^\W\d_][^():：\[\]（）]{2,24}(?:[:：][^()\[\]（）]{2,40})?)[)\]）]\.?$")
# A sentence's end, a dash or bar, and a name to the end.
_SET_OFF: Final = pattern(r"[.!?।]\s+[|–—/-]\s+([^\W\d_a-z]\w+(?: [^\W\d_a-z][\w.]*){1,2})$")
# A sentence's end, and up to three words.
_KIND_LAST: Final = pattern(r"[.!?।]\s+([^\W\d_]\S*(?: \S+){0,2})$")
_BARRED: Final = pattern(r"\s[|–—-]\s([^\W\d_]\S*(?: [^\W\d_]\S*)?)$")  # "... at work | Archive"
_DASHED: Final = pattern(r"[।۔]\s*[-–—]\s?([^\W\d_a-zA-Z]\S*(?: \S+)?)$")  # "… । -संवाद"
_MAX_KIND: Final = 40  # characters of these
_MAX_SLASHED: Final = 5  # words
_NAMES: Final = range(2, 4)  # words of a name
_MIN_BLANKS: Final = 4  # in that sentence; "1. THE SUBJECT" is a heading
_MAX_NAME_LINE: Final = 30  # words of a caption that ends with nothing but a name


class CreditTail:
    """Drops captions with their credit."""

    name: ClassVar[str] = "credit-tail"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line that ends with a credit."""
        labels, ends = survey.words.labels, survey.words.label_ends
        for block in left_of(survey, kept).blocks:
            text = block.text
            is_long = block.words > _MAX_WORDS and not (is_thai(text) and block.words <= MAX_THAI)
            if is_long or block.kind in _NO_CAPTIONS:
                continue
            is_closed = text.removesuffix(".")[-1:] in _CLOSING  # one look spares most texts the search
            credit = (
                thai_credit(text, labels)
                or _credit(text, labels, ends, survey.words)
                or (is_closed and (_bracket(text, labels, survey.caption_words) or _agency(text, survey.words.roles)))
                or (_open_credit(survey, block, labels) if text[-1] != "." else "")
                or _slashed(block, survey.words.roles)
                or (_last_words(survey, block) if text[-1] != "." else "")
            )
            if credit and not is_sign_off(survey, block, credit, points[block.number]):
                yield Verdict(block.number, False, Species.CAPTION, "ends-with-credit", credit, _MAX_WORDS)


def _open_credit(survey: Survey, block: Block, labels: frozenset[str]) -> str:
    """The credit at the end of a text without a full stop, with its label; "" where there is none."""
    return (
        label_last(block.text, labels)
        or _label_first(block, survey.caption_words)
        or (_kind_last(block.text, labels) if block.kind is kinds.PARAGRAPH else "")
    )


def _last_words(survey: Survey, block: Block) -> str:
    """The same without a label: an agency in brackets, or a name in capitals."""
    return _bracketed(survey, block) or (_name(block.text) if block.words <= _MAX_NAME_LINE else "")


def _credit(text: str, labels: frozenset[str], ends: Mapping[str, tuple[str, ...]], known: LanguageWords) -> str:
    """The credit at a text's end; "" where there is none."""
    at = max(0, len(text) - _MAX_NAMES)
    tail = text[at:]
    words = tail.replace("/", " ").rsplit(None, 1)
    last = words[-1].strip(_AROUND) if words else ""
    if (last.isalpha() and not _is_name(last, known.roles)) or not may_have_label(tail, labels, ends):
        return ""  # two looks spare nearly all texts the search
    while found := _TAIL.search(text, at):
        label = found[2]
        # After a comma, "Instagram Reels, LinkedIn and YouTube" is a list, and no credit; so is "YouTube and Co.".
        goes_on = "," in found[1] or not known.joiners.isdisjoint(found[1].split()[1:2])
        is_list = text[found.start()] == "," and goes_on
        if not is_list and is_label(label, labels) and _are_names(found[1][len(label) :], known.roles):
            return found[1]
        at = found.start() + 1
    return ""


def _label_first(block: Block, labels: frozenset[str]) -> str:
    """A line that is a label and a name without a colon: "Photo Jane Doe"."""
    if block.words > _NAMES.stop:
        return ""
    label, *names = block.text.split()
    is_credit = len(names) in _NAMES and block.kind is kinds.PARAGRAPH and normal(label).rstrip(".") in labels
    are_names = all(name.replace("-", "").isalpha() and name[0].isupper() for name in names)
    return block.text if is_credit and are_names else ""


def _kind_last(text: str, labels: frozenset[str]) -> str:
    """What kind of picture it is, or a name set off, behind the last sentence: "… File photo", "… | Jane Doe"."""
    if not text[-1].isalpha():
        return ""
    at = max(0, len(text) - _MAX_NAMES)
    if found := _SET_OFF.search(text, at) or _DASHED.search(text, at):
        return found[1]
    barred = _BARRED.search(text, at)
    if barred and text.count(" ", 0, barred.start()) >= _MIN_BLANKS - 1 and is_label(barred[1].split()[0], labels):
        return barred[1]
    last = _KIND_LAST.search(text, max(0, len(text) - _MAX_KIND))
    if last and " " not in text[: last.start()]:  # "2. Photography"
        return ""
    words = last[1].split() if last else []
    return last[1] if last and any(is_label(word, labels) for word in (words[0], words[-1])) else ""


def _slashed(block: Block, agencies: frozenset[str]) -> str:
    """A line that is an agency and a name: "AFP/Jane Doe", "Jane Doe / AFP"."""
    sides = block.text.split("/") if block.words <= _MAX_SLASHED and "/" in block.text else ()
    if len(sides) != 2 or not all(sides):  # noqa: PLR2004 - two sides
        return ""
    are_names = all(word[0].isupper() for side in sides for word in side.split())
    has_agency = any(set(normal(side).split()) <= agencies for side in sides if side.strip())
    return block.text if are_names and has_agency else ""


def _bracketed(survey: Survey, block: Block) -> str:
    """A line that is an agency in brackets and nothing else: "(Harbour News Agency)"."""
    text = block.text
    if text[0] not in "([（【" or text[-1] not in ")]）】" or block.words > _MAX_SLASHED * survey.words.factor:
        return ""
    return text if survey.words.signs.mentions("news-agency", survey.tokens[block.number]) else ""


def _bracket(text: str, labels: frozenset[str], pictures: frozenset[str]) -> str:
    """A bracket at the end of what kind of picture it is, and perhaps whose: "(Archivfoto)", "(Foto: Stadt Gera)"."""
    found = _KIND.search(text, max(0, len(text) - _MAX_NAMES))
    if not found:
        return ""
    label, colon, _ = found[1].lower().replace("\uff1a", ":").partition(":")
    word = label.split()[0]
    # "(Source: the ministry)" may stand behind any paragraph.
    is_kind = len(word) + (not word.isascii()) >= MIN_COMPOUND and is_label(word, pictures if colon else labels)
    is_apart = not word[-1].isascii() and (ends_with_label(found[1], labels) or opens_with_label(found[1], pictures))
    return found[1] if is_kind or is_apart else ""


def _agency(text: str, agencies: frozenset[str]) -> str:
    """A bracket at the end of a name and whom it works for: "(Jane Doe/Harbour Times)", "(AFP/Jane Doe)"."""
    found = _AGENCY.search(text, max(0, len(text) - _MAX_NAMES))
    if not found or (" " not in found[2] and normal(found[2]) not in agencies):  # a name has two words
        return ""
    return found[1] if all(word[0].isupper() for word in found[1].replace("/", " ").split()) else ""


def _name(text: str) -> str:
    """A name in capitals that is all that follows the last sentence; "" where there is none."""
    if text[-1].islower() or text[-1] == ".":
        return ""
    found = _NAME.search(text, max(0, len(text) - _MAX_NAMES))
    return found[1] if found and found[1].isupper() and text.count(" ", 0, found.start()) >= _MIN_BLANKS else ""


def _are_names(text: str, agencies: frozenset[str]) -> bool:
    """Whether all words but short ones, and those of an agency's name, are capitalised."""
    agency, slash, names = text.rpartition("/")  # "picture alliance/Doe"
    read = names if slash and len(agency.split()) <= _MAX_AGENCY else text.replace("/", " ")
    words = [word.strip(_AROUND) for word in read.split()]
    return any(words) and all(_is_name(word, agencies) for word in words)


def _is_name(word: str, agencies: frozenset[str]) -> bool:
    """Whether a word may be part of a name: it is capitalised, or short, or an agency's."""
    return not word[:1].islower() or len(word) <= _MAX_SMALL or word in agencies
