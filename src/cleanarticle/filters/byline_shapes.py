"""What bylines look like: a word for "by" and names, names and roles, a role alone, an address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from cleanarticle.filters.full_names import are_full_names, may_be_place
from cleanarticle.patterns import pattern
from cleanarticle.words.tokens import end_of_token, is_thai, is_unspaced, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cleanarticle.model import Block
    from cleanarticle.words.language_words import LanguageWords

MAX_WORDS: Final = 18  # tokens; a Chinese character is one
_MAX_UNCASED: Final = 5  # words of the names, in scripts without capitals
_MAX_SMALL: Final = 3  # function words: "of", "in", "de"
_NAME: Final = range(2, 6)  # words of one or two names
_SIGNS: Final = ".,:;|()[]{}<>\"'–—-·•*/…“”„«»"
_PARTICLE: Final = 3  # letters of "de", "van", "al" in a name
_MAX_NAMED: Final = 4  # words before an address
_PLACED: Final = range(2, 8)  # words of the names before a place
_MAX_ROLE: Final = 4  # words of a role that stands alone
_ADDRESS: Final = pattern(r"[^\s@]{1,80}@[^\s@]{1,80}\.[a-z]{2,12}")
_MAX_UNSPACED: Final = 24  # characters of a byline in a script without spaces
# Small letters in brackets, and perhaps an agency's, or with a slash, or capitals.
_INITIALS: Final = pattern(
    r"[([][^\W\d_A-Z]{2,4}(?:[/,] ?[^\W\d_]+){0,2}[)\]]|[a-zà-ÿ]{2,4}/[a-zà-ÿ]{2,4}|[A-ZÀ-Þ]{4,5}|[A-Z]{2,5}/[A-Z]{2,5}"
)
_BARE: Final = pattern(r"[\w\s\u3000\u30fb\u00b7\u0e31-\u0e4e]+")
_BETWEEN: Final = pattern(r"[\s/|\uff0f\uff5c]+")
_PARTS: Final = pattern(r"\s*[,|•·/]\s*|\s+[–—-]\s+")
_IN_BRACKETS: Final = pattern(r"[(\[]([^()\[\]]{1,30})[)\]]$")  # "(with agencies)", "(photos)"
_SET_OFF: Final = pattern(r"\s*[,:/|\uff1a\uff0f\u3000\u30fb\u00b7]|\s+")
_SIGNED: Final = pattern(r"[、・／/\s]")  # between the names of a signature
_SIGNATURE: Final = range(2, 8)  # characters of a name there
_MAX_MADE: Final = 3  # characters of what was made
_MAX_SIGNED: Final = 4  # names


class Line(NamedTuple):
    """A line that may be a byline."""

    block: Block
    tokens: Sequence[str]
    words: LanguageWords


Shape: TypeAlias = "Callable[[Line], bool]"


def opens(line: Line) -> bool:
    """Whether the line opens as bylines do, and goes on with names and nothing else."""
    opening = line.words.opens_byline(line.tokens)
    if not opening:
        return False
    text = line.block.text
    end = end_of_token(text, opening)
    rest = text[end:]
    names = rest.strip(_SIGNS + " \u3000\uff1a\uff0f")
    if not names or not _SET_OFF.match(rest):
        return False
    if is_cased(names):
        return _is_names(names, line.words)
    count = len(line.tokens) - opening
    if is_thai(names):  # a first and a last name; their parts are function words elsewhere
        return count <= MAX_WORDS and 1 < len(names.split()) <= _MAX_UNCASED
    if " " in names or count == 1:
        return count <= _MAX_UNCASED and line.words.stop_words.isdisjoint(line.tokens[opening:])
    return count <= MAX_WORDS


def _is_signed(line: Line) -> bool:
    """Whether the line is names in brackets, as stand below reports, or "文/name 图/name"."""
    text = line.block.text
    if text[0] in "(\uff08\u3010" and text[-1] in ")\uff09\u3011":
        if is_cased(text[1:]):
            names = text[1:-1].split()
            is_name = len(names) in _NAME and _is_capital(names[0]) and _is_capital(names[-1])
            return is_name and all(_is_capital(name) or len(name) <= _PARTICLE for name in names)
        names = _SIGNED.split(text[1:-1])
        return len(names) <= _MAX_SIGNED and all(len(name) in _SIGNATURE and is_unspaced(name) for name in names)
    parts = [part.replace("\uff0f", "/").split("/") for part in text.split()]
    return all(len(part) == 2 and _is_maker(*part) for part in parts)  # noqa: PLR2004 - what, and who made it


def _is_maker(what: str, who: str) -> bool:
    """Whether two words are what somebody made, in a character or three, and the name: "文", "森田花"."""
    return 0 < len(what) <= _MAX_MADE and len(who) in _SIGNATURE and is_unspaced(what + who)


def _names_role(line: Line) -> bool:
    """Whether the line is a name or two, and behind a comma what they are or where."""
    name, *others = _PARTS.split(line.block.text)
    if not others or not is_cased(name) or len(name.split()) not in _NAME or not _is_names(name, line.words):
        return False
    first = name.split()[0].lower()
    if first in line.words.stop_words or any(char.isdigit() for char in line.block.text):
        return False
    known = line.words.roles | line.words.labels
    has_role = any(word.strip(_SIGNS).lower() in known for other in others for word in other.split()[:3])
    return has_role or (len(others) == 1 and (may_be_place(others[0].split()) or bool(_INITIALS.fullmatch(others[0]))))


def is_role(line: Line) -> bool:
    """Whether a line is what somebody in a newsroom is, and perhaps of what: "Staff Writer", "Repórter de Cidades"."""
    tokens, writers = line.tokens, line.words.writers
    has_role = bool(tokens) and (tokens[0] in writers or tokens[-1] in writers)
    return has_role and len(tokens) <= _MAX_ROLE and (line.block.text[:1].isupper() or len(tokens) == 1)


def _is_address(line: Line) -> bool:
    """Whether a line is a mail address, and perhaps a name or a role before it."""
    *names, last = line.block.text.split()
    if not _ADDRESS.fullmatch(last) or len(names) > _MAX_NAMED:
        return False
    return all(_is_capital(name) or not is_cased(name) for name in names)


def is_initials(line: Line) -> bool:
    """Whether a line is how an editor signs: "(bok)", "red/tgr", or an agency's letters, "NYNB"."""
    return _INITIALS.fullmatch(line.block.text) is not None


def _names_place(line: Line) -> bool:
    """Whether a line in a script without capitals is two short parts with a dash between, a name and a place."""
    parts = _PARTS.split(line.block.text)
    if len(parts) != 2 or is_cased(line.block.text) or any(map(str.isdigit, line.block.text)):  # noqa: PLR2004
        return False
    return all(1 <= len(part.split()) <= _MAX_UNCASED for part in parts) and line.words.stop_words.isdisjoint(
        line.tokens
    )


def _places_last(line: Line) -> bool:
    """Whether a line is names and, behind a slash, a place in capitals: "Jane DOE - John ROE / HARBOURTOWN, (HT)"."""
    names, slash, place = line.block.text.partition("/")
    words = list(filter(None, [word.strip(_SIGNS) for word in names.split()]))
    return bool(slash) and len(words) in _PLACED and all(map(_is_capital, words)) and place.isupper()


def _names_writer(line: Line) -> bool:
    """Whether a line in a script without spaces is a paper's writer and a name: "晚报记者 尹书禾"."""
    text = _BETWEEN.sub(" ", line.block.text)
    if line.words.factor == 1 or line.block.words > _MAX_UNSPACED or not _BARE.fullmatch(text):
        return False
    roles = [role for role in line.words.writers if not role.isascii()]
    return any(f"{role} " in text or text.endswith(role) or text.startswith(role) for role in roles)


def _bare_names(line: Line) -> str:
    """The line without what stands in brackets behind names, or a place: "(with agencies)", "in Harbourtown"."""
    text, words = line.block.text, line.words
    if found := _IN_BRACKETS.search(text):
        known = words.roles | words.labels | words.videos
        return "" if known.isdisjoint(tokens(found[1])) else text[: found.start()]
    *names, small, place = text.split() if text.count(" ") > _MAX_SMALL else ("", "", "")
    is_place = small.islower() and small in words.stop_words and small not in words.joiners and _is_capital(place)
    return " ".join(names) if is_place else text


def _names_alone(line: Line) -> bool:
    """Whether a line is one name, or two that are joined, and nothing else but a bracket or place behind them."""
    return any(are_full_names(text, line.words) for text in (line.block.text, _bare_names(line)))


def _is_names(text: str, words: LanguageWords) -> bool:
    """Whether a text is capitalised words, what joins names, roles and dates, and a few function words."""
    small = capital = 0
    for written in _BETWEEN.split(text):
        word = written.strip(_SIGNS)
        lower = word.lower()
        if not word or lower in words.joiners or lower in words.roles or lower in words.dates or word[0].isdigit():
            continue
        if _is_capital(word):
            capital += 1
        elif lower in words.stop_words:
            small += 1
        else:
            return False
    return capital > 0 and small <= _MAX_SMALL


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or "@" in word


def is_cased(text: str) -> bool:
    """Whether a text opens with a letter that has a capital form."""
    return text[:1].lower() != text[:1].upper()


# Of a line at either end of the article; of one in its head; of one between its first paragraphs; and of one near the
# headline, where less has to be said.
AT_EDGES: Final[tuple[Shape, ...]] = (opens, _is_signed)
OF_HEAD: Final[tuple[Shape, ...]] = (_names_role, _names_writer, _places_last, is_role, _is_address, is_initials)
BELOW_PROSE: Final[tuple[Shape, ...]] = (_names_role, _places_last, _names_writer, _is_address)
NEAR_HEADLINE: Final[tuple[Shape, ...]] = (_names_alone, _names_place, _names_writer)
