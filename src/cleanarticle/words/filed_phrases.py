"""A language pack's phrases, filed by the token that each begins with; one is cut up when a block has that token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cleanarticle.model import Species
from cleanarticle.words.tokens import normal, spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cleanarticle.words.langpacks import LanguagePack

Match = Literal["exact", "prefix", "anywhere"]
"""How a phrase meets a block: it is the block, it opens it, it stands in it."""

ANY: Final = "*"  # one to six tokens
NUMBER: Final = "#"  # one to three tokens that start with a digit
_BUTTON: Final = (Species.SHARE, "exact")
_MATCHES: Final[tuple[Match, ...]] = ("exact", "prefix", "anywhere")  # in the order of PhraseLists
# What stands for a wildcard while a text is cut into tokens, which leaves no sign in it.
_STAND_INS: Final = ((ANY, "_any_"), (NUMBER, "_number_"))


class Phrase(NamedTuple):
    """A phrase, ready to be compared."""

    parts: tuple[str, ...]  # tokens and wildcards; a wildcard at the start is left out
    species: Species
    match: Match
    text: str  # as the pack has it
    has_lead: bool  # one to six tokens stand before it
    is_label: bool  # something must set it off from what follows
    is_tail: bool  # something must set it off from what stands before
    is_plain: bool  # it has no wildcards
    weight: int  # letters of its tokens: the more, the surer
    needs: tuple[str, ...]  # its tokens, each once; no set, as the collector of garbage passes over tuples of strings


class FiledPhrases(NamedTuple):
    """The phrases of a pack, each known by its number; next to nothing of them is worked out.

    A pack has up to 5,500 phrases, of which the pages of a day meet a tenth: making a record of each took a process
    four times as long at the first page of a language, and left as many objects to the collector of cyclic garbage.
    """

    texts: Sequence[str]  # as the pack has them
    lines: Sequence[str]  # their tokens and wildcards, a blank between two
    kinds: Sequence[tuple[Species, Match]]
    outer: Mapping[str, tuple[int, ...]]  # numbers of those that must stand at a block's start, by their first part
    inner: Mapping[str, tuple[int, ...]]  # of those that may stand further in, by the least usual token of each
    buttons: Mapping[str, int]  # of those for share rows that are one token

    def phrase(self, number: int) -> Phrase:
        """A phrase, cut up."""
        text, parts = self.texts[number], tuple(self.lines[number].split())
        species, match = self.kinds[number]
        has_lead = parts[0] == ANY
        kept = parts[1:] if has_lead else parts
        is_plain = ANY not in kept and NUMBER not in kept
        words = _words(kept)
        weight, needs = len("".join(words)), tuple(dict.fromkeys(words))
        is_label, is_tail = text.endswith(":"), text.startswith("*:")
        return Phrase(kept, species, match, text, has_lead, is_label, is_tail, is_plain, weight, needs)


def file_phrases(pack: LanguagePack) -> FiledPhrases:
    """File the phrases of a pack."""
    texts: list[str] = []
    kinds: list[tuple[Species, Match]] = []
    for species, lists in pack.phrases.items():
        for match, own in zip(_MATCHES, lists, strict=True):
            texts += own
            kinds += [(species, match)] * len(own)
    lines = _lines(texts)
    outer: dict[str, tuple[int, ...]] = {}
    inner: dict[str, tuple[int, ...]] = {}
    buttons: dict[str, int] = {}
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        first, *rest = line.split(None, 1)
        if first == ANY or kind[1] == "anywhere":
            words = rest[0].split() if first == ANY else line.split()
            token = max(_words(words), key=lambda word: (word not in pack.stop_words, len(word)))
            inner[token] = (*inner.get(token, ()), number)
        else:
            outer[first] = (*outer.get(first, ()), number)
            if kind == _BUTTON and not rest and first != NUMBER:
                buttons[first] = number
    return FiledPhrases(texts, lines, kinds, outer, inner, buttons)


def phrase_parts(phrase: str) -> tuple[str, ...]:
    """The tokens and wildcards of a phrase as a pack has it."""
    return tuple(_lines([phrase])[0].split())


def _lines(phrases: Sequence[str]) -> list[str]:
    """The parts of many phrases, cut in one pass, which costs a tenth of one each."""
    if not phrases:
        return []
    text = normal("\n".join(phrases))
    for sign, stand_in in _STAND_INS:
        text = text.replace(sign, f" {stand_in} ")
    text = spaced(text)
    for sign, stand_in in _STAND_INS:
        text = text.replace(stand_in, sign)
    return text.split("\n")


def _words(parts: Iterable[str]) -> list[str]:
    """The parts that are tokens."""
    return [part for part in parts if part not in "*#"]
