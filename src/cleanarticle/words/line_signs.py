"""Words of a line -> what the line is: signs that add up, where no phrase of a pack says it word for word."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.model import Species
from cleanarticle.patterns import pattern
from cleanarticle.words.sign_words import COMPUTED, NO_LABEL, QUESTION, SET_OFF, UNSPACED_FACTOR, seen_in, wordlist

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.model import Block
    from cleanarticle.words.langpacks import LanguagePack
    from cleanarticle.words.sign_words import Wordlist

_FILE: Final = Path(__file__).parents[1] / "data" / "line-signs.toml"
_MOST_WORDS: Final = 60  # of any rule; beyond it a block is prose
# What somebody says at length: a line with it is the article's.
_SPEECH: Final = pattern('["“„«»”「『][^"“„«»”「」『』]{40,}["”“»«」』]|[「『][^」』]{16,}[」』]')


class Rule(NamedTuple):
    """Signs that together make a line a species."""

    species: Species
    signs: tuple[str, ...]
    most: int  # words of the line


class Sign(NamedTuple):
    """What a line was found to be."""

    species: Species
    words: str  # the words that say so, as the pack has them, in the order of the rule
    most: int  # words that the line may have
    topic: str  # the first sign of the rule
    all: frozenset[str]  # the signs of the line, those of other rules among them


@dataclass(frozen=True, slots=True)
class LineSigns:
    """The rules, and the words of the languages that a page is read with.

    Attributes:
        rules: by their first sign.
        unless: signs of a line that reports.
        despite: first signs of rules that are believed of such a line, too: it speaks of the very text it stands in.
        lists: the page's own language first; the words of two are never mixed.
        cue: signs that together announce other stories.
    """

    rules: Mapping[str, Sequence[Rule]] = field(default_factory=lambda: MappingProxyType({}))
    unless: frozenset[str] = frozenset()
    despite: frozenset[str] = frozenset()
    lists: Sequence[Wordlist] = ()
    cue: Sequence[str] = ()

    def announced(self, tokens: Sequence[str]) -> str:
        """The words by which a short line announces other stories; "" where it does not."""
        line = f" {' '.join(tokens)} "
        for words in self.lists:
            # Looking for the words of the cue alone spares most lines the search for all.
            if not all(any(map(line.__contains__, words.needles.get(sign, ()))) for sign in self.cue):
                continue
            found = words.ruleless.find(line, tokens)
            seen = dict.fromkeys(found[sign] for sign in self.cue if sign in found)
            if len(seen) == len(self.cue) > 1:  # a word that is both signs says one thing
                return ", ".join(seen)
        return ""

    def find(self, block: Block, tokens: Sequence[str]) -> Sign | None:
        """What a block says that it is.

        Args:
            block: the block.
            tokens: its tokens, as `tokens.spaced` cuts them.
        """
        count, kind = block.words, block.kind
        if not tokens or count > _MOST_WORDS * UNSPACED_FACTOR:
            return None
        if kind is kinds.CELL or kind is kinds.CODE or kind is kinds.LIST_ITEM:
            return None
        for words in self.lists:
            if count > _MOST_WORDS * words.factor:
                continue
            found = words.signs_of(tokens)
            if found:
                found |= seen_in(block.text)
            if len(found) > 1:
                # The block's own words: of a long block the tokens are those of its opening.
                sign = self._first(found, -(-block.words // words.factor))
                if sign and not _SPEECH.search(block.text):
                    return sign
        return None

    def mentions(self, sign: str, tokens: Sequence[str]) -> bool:
        """Whether a text has a sign, in any of the languages."""
        if not tokens:  # of a block that was not worth judging
            return False
        line = f" {' '.join(tokens)} "
        return any(any(map(line.__contains__, words.needles.get(sign, ()))) for words in self.lists)

    def _first(self, found: Mapping[str, str], words: int) -> Sign | None:
        """What the first rule says whose signs are all there; one word alone adds up only in a question."""
        for sign in found if self.unless.isdisjoint(found) else filter(self.despite.__contains__, found):
            for rule in self.rules.get(sign, ()):
                if words <= rule.most and all(one in found for one in rule.signs):
                    seen = [found[one] for one in rule.signs if one != NO_LABEL]  # what is not there has no words
                    if (len(set(seen)) > 1 or QUESTION in found) and not _is_in_name(rule, found):
                        return Sign(rule.species, ", ".join(seen), rule.most, sign, frozenset(found))
        return None


def _is_in_name(rule: Rule, found: Mapping[str, str]) -> bool:
    """Whether a word of a rule is a part of what is taken for a name: "the reporter asked" where no blanks are."""
    name = found[SET_OFF] if SET_OFF in rule.signs else ""
    return bool(name) and any(found[sign] in name for sign in rule.signs if sign != SET_OFF)


class SignRules(NamedTuple):
    """The rules as their file has them."""

    rules: Mapping[str, Sequence[Rule]]  # by their first sign
    unless: frozenset[str]
    despite: frozenset[str] = frozenset()
    cue: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()  # signs that say enough by themselves where a filter asks for one

    def signs(self) -> frozenset[str]:
        """All signs that a pack may word."""
        used = {sign for rules in self.rules.values() for rule in rules for sign in rule.signs}
        return (frozenset(used) | self.unless | {*self.cue, *self.alone}) - COMPUTED


def read_rules(path: Path = _FILE) -> SignRules:
    """Read the data file.

    Args:
        path: a file as `data/line-signs.toml`.

    Raises:
        ValueError: the file is no TOML, or names an unknown species.
    """
    data = tomllib.loads(path.read_text("utf-8"))
    rules: dict[str, list[Rule]] = {}
    for name, lists in data["species"].items():
        for *signs, most in lists:
            rules.setdefault(signs[0], []).append(Rule(Species(name), tuple(signs), most))
    others = [tuple(data.get(key, ())) for key in ("despite", "cue", "alone")]
    return SignRules(rules, frozenset(data["unless"]), frozenset(others[0]), *others[1:])


class SignBook:
    """The words of each language, filed when a page first asks for them; a race only files them twice.

    Args:
        rules: what the signs add up to.
    """

    def __init__(self, rules: SignRules) -> None:
        self._rules = rules
        self._lists: dict[str, Wordlist] = {}  # by the codes of packs

    def signs(self, packs: Sequence[LanguagePack]) -> LineSigns:
        """The signs of a page.

        Args:
            packs: the packs that the page is read with; what "und" has is added to each of the others.
        """
        general = [pack for pack in packs if not pack.stop_words]
        own = [pack for pack in packs if pack.signs and pack not in general]
        rules, unless, despite, cue, alone = self._rules
        for pack in own:
            if pack.code not in self._lists:
                self._lists[pack.code] = wordlist(pack, general, rules, {*cue, *alone})
        return LineSigns(rules, unless, despite, [self._lists[pack.code] for pack in own], cue)
