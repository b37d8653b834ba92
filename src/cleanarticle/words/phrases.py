"""Phrases -> cues: which blocks say, word for word, that they are boilerplate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from cleanarticle.patterns import pattern
from cleanarticle.words.filed_phrases import ANY, Phrase, file_phrases
from cleanarticle.words.phrase_index import PhraseIndex, phrase_end
from cleanarticle.words.tokens import end_of_token, normal, spaced, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.model import Species
    from cleanarticle.words.filed_phrases import FiledPhrases, Match
    from cleanarticle.words.langpacks import LanguagePacks

__all__ = ["Cue", "Cues", "PhraseBook", "PhraseIndex", "Worded", "find_cues", "tokens"]

_LONG: Final = 60  # tokens; a block beyond it is prose, of which only the first words can be a cue
_OPENING: Final = 12  # tokens of a long block that are read
_OPENING_CHARS: Final = 150  # characters that surely hold so many tokens
_LEAD: Final = 6  # tokens that may stand before a prefix that starts with *
# What sets a label off from what follows: "Photo: ", "Read more | ", "More >> ", "Watch.. ", "Foto – ", "사진=",
# "[속보] "; not "read-only".
_SET_OFF: Final = pattern("""[\\s)\\]"'”»]{0,4}[:=|»›→▶►>＞】\\]]|\\.{2,3}\\s|\\s{1,3}[/–—•·-]+(?:\\s|$)""")
_SET_APART: Final = pattern(rf"\s*[/,]|{_SET_OFF.pattern}")  # the same for a tail: "Doe/Agency", "Doe, Agency"


class Worded(Protocol):
    """A text, its number of tokens, and its place in the page; a Block is one."""

    @property
    def text(self) -> str: ...  # noqa: D102

    @property
    def words(self) -> int: ...  # noqa: D102

    @property
    def number(self) -> int: ...  # noqa: D102


class Cue(NamedTuple):
    """One phrase that was found in a block."""

    block: int  # number of the block
    species: Species
    match: Match
    phrase: str  # as the pack has it
    at: int  # tokens of the block before the phrase
    words: int  # tokens of the block


@dataclass(frozen=True, slots=True)
class Cues:
    """All cues of a page.

    Attributes:
        by_block: for each block that has any, its cues: at most one per species, the surest first.
    """

    by_block: Mapping[int, tuple[Cue, ...]]

    def of(self, block: int) -> tuple[Cue, ...]:
        """The cues of one block."""
        return self.by_block.get(block, ())

    def __iter__(self) -> Iterator[Cue]:
        """All cues in page order."""
        return (cue for cues in self.by_block.values() for cue in cues)


class PhraseBook:
    """The index of each language, built when it is first asked for; a race only builds it twice."""

    def __init__(self, packs: LanguagePacks) -> None:
        self._packs = packs
        self._filed: dict[str, FiledPhrases] = {}  # by the codes of packs
        self._built: dict[tuple[str, ...], PhraseIndex] = {}

    def index(self, code: str) -> PhraseIndex:
        """What a page in this language is searched for: its own phrases, the English and the general ones."""
        packs = self._packs.active(code)
        codes = tuple([pack.code for pack in packs])
        if codes not in self._built:
            for pack in packs:
                if pack.code not in self._filed:
                    self._filed[pack.code] = file_phrases(pack)
            self._built[codes] = PhraseIndex([self._filed[one] for one in codes])
        return self._built[codes]


class Openings(NamedTuple):
    """Blocks as they are compared."""

    texts: Sequence[str]  # normalised; of a block over 60 tokens the opening
    tokens: Sequence[list[str]]  # of these texts


def read_openings(blocks: Sequence[Worded]) -> Openings:
    """Normalise some blocks and cut them into tokens.

    Those of nothing but ASCII cost a fifth of the others, and quotation marks stand in some lines of most pages.
    """
    texts = [block.text if block.words <= _LONG else block.text[:_OPENING_CHARS] for block in blocks]
    plain = _read([text for text in texts if text.isascii()])
    other = _read([text for text in texts if not text.isascii()])
    read = [next(plain if text.isascii() else other) for text in texts]
    return Openings([text for text, _ in read], [own for _, own in read])


def _read(texts: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Each text normalised, and its tokens, all in one pass, which is cheapest."""
    if not texts:
        return iter(())
    page = normal("\n".join(texts))
    if page.count("\n") != len(texts) - 1:  # code and plain text have line feeds of their own
        page = normal("\n".join([text.replace("\n", " ") for text in texts]))
    return zip(page.split("\n"), map(str.split, spaced(page).split("\n")), strict=True)


def find_cues(blocks: Sequence[Worded], index: PhraseIndex, openings: Openings | None = None) -> Cues:
    """Search some blocks of a page for phrases, in time linear in their size.

    Args:
        blocks: the blocks, in page order.
        index: the phrases.
        openings: the same blocks, normalised, where the caller has them.

    Returns:
        What was found. Blocks over 60 tokens are only looked at for phrases that open them.
    """
    openings = openings or read_openings(blocks)
    found: dict[int, tuple[Cue, ...]] = {}
    may_open, has_none = index.may_open, index.has_none
    for place, read in enumerate(openings.tokens):
        opens = bool(read) and may_open(read)
        if opens or not has_none(read):
            block = blocks[place]
            is_long = block.words > _LONG
            head = read[:_OPENING] if is_long else read
            hits = _hits(openings.texts[place], head, index, opens=opens, is_long=is_long)
            if hits:
                found[block.number] = _surest(hits, block.number, block.words)
    return Cues(found)


def _hits(text: str, read: list[str], index: PhraseIndex, *, opens: bool, is_long: bool) -> list[tuple[int, Phrase]]:
    """The phrases in a block, each with the number of the token at which it starts; a whole block needs no others.

    ``opens`` is what ``index.may_open`` says of it.
    """
    if opens and not is_long and (whole := index.whole(read)):
        return [(0, phrase) for phrase in whole]
    words = set(read)
    hits: list[tuple[int, Phrase]] = []
    if opens:
        hits = [(0, phrase) for phrase in index.opening(read, words) if _holds(text, read, 0, phrase)]
    hits += [(at, phrase) for at, phrase in index.inside(read, words) if _holds(text, read, at, phrase)]
    if is_long:
        return [(at, phrase) for at, phrase in hits if phrase.match == "prefix"]
    if opens and not hits and words <= index.buttons.keys():
        return [(0, index.buttons[read[0]])]
    return hits


def _holds(text: str, read: list[str], at: int, phrase: Phrase) -> bool:
    """Whether the whole phrase stands where its beginning does, and as its kind asks."""
    end = phrase_end(phrase, read, at)
    if end < 0 or (phrase.match != "anywhere" and phrase.has_lead != (0 < at <= _LEAD)):
        return False
    if phrase.is_tail and not _SET_APART.match(text, end_of_token(text, at)):
        return False
    if not phrase.is_label:
        return True
    ends = range(end, min(end + _LEAD, len(read) + 1)) if phrase.parts[-1] == ANY else (end,)
    return any(_SET_OFF.match(text, end_of_token(text, one)) for one in ends)


def _surest(hits: Sequence[tuple[int, Phrase]], number: int, words: int) -> tuple[Cue, ...]:
    """At most one cue per species; a whole block before a part of it, a long phrase before a short one."""
    if len(hits) == 1:  # of most lines with any
        [(at, phrase)] = hits
        return (Cue(number, phrase.species, phrase.match, phrase.text, at, words),)
    best: dict[Species, Cue] = {}
    for at, phrase in sorted(hits, key=lambda hit: (hit[1].match != "exact", -hit[1].weight, hit[0])):
        best.setdefault(phrase.species, Cue(number, phrase.species, phrase.match, phrase.text, at, words))
    return tuple(best.values())
