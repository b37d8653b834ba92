"""Language packs -> the index in which the phrases of a page are looked up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

from cleanarticle.model import Species
from cleanarticle.phrase_index import ANY, NUMBER, Groups, Match, Phrase, PhraseIndex
from cleanarticle.tokens import normal, spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cleanarticle.langpacks import LanguagePack

    _Key = TypeVar("_Key")
    _Listed = dict[_Key, tuple[Phrase, ...]]

_MATCHES: Final[tuple[Match, ...]] = ("exact", "prefix", "anywhere")  # in the order of PhraseLists
_WILD: Final = re.compile(r"([*#])")


def compile_index(packs: Iterable[LanguagePack]) -> PhraseIndex:
    """Sort the phrases of some packs into what a search needs; where two say the same, one cue results."""
    packs = tuple(packs)
    usual = frozenset[str]().union(*(pack.stop_words for pack in packs))
    whole: dict[tuple[str, ...], tuple[Phrase, ...]] = {}
    openings: Groups = {}
    inner: Groups = {}
    rare: dict[str, set[str]] = {}
    for phrase in (phrase for pack in packs for phrase in _phrases(pack)):
        if phrase.match == "anywhere" or phrase.has_lead:
            _add(inner, phrase)
            token = max(_words(phrase.parts), key=lambda word: (word not in usual, len(word)))
            rare.setdefault(token, set()).add(phrase.parts[0])
        elif phrase.match == "exact" and phrase.is_plain:
            whole[phrase.parts] = (*whole.get(phrase.parts, ()), phrase)
        else:
            _add(openings, phrase)
    lone = [one for parts, found in whole.items() if len(parts) == 1 for one in found]
    buttons = {one.parts[0]: one for one in lone if one.species is Species.SHARE}
    return PhraseIndex(whole, openings, inner, _heads(whole, openings), _frozen(rare), buttons)


def joined(first: PhraseIndex, second: PhraseIndex) -> PhraseIndex:
    """One index of two, in a fraction of the time that compiling their packs again takes.

    Args:
        first: the phrases that are found first where both say the same.
        second: usually the larger one; its parts are shared, not copied.
    """
    return PhraseIndex(
        _in_front(first.whole, second.whole),
        _groups(first.openings, second.openings),
        _groups(first.inner, second.inner),
        _united(first.heads, second.heads),
        _united(first.rare, second.rare),
        {**first.buttons, **second.buttons},
    )


def _united(first: Mapping[str, frozenset[str]], second: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Sets of tokens under the same key become one."""
    found = {**second}
    for key, tokens in first.items():
        found[key] = tokens | found.get(key, frozenset())
    return found


def _groups(first: Groups, second: Groups) -> Groups:
    """The groups of two indexes."""
    return {**second, **{token: _in_front(group, second.get(token, {})) for token, group in first.items()}}


def _in_front(first: Mapping[_Key, tuple[Phrase, ...]], second: Mapping[_Key, tuple[Phrase, ...]]) -> _Listed[_Key]:
    """Lists of phrases under the same key become one."""
    found = {**second}
    for key, phrases in first.items():
        found[key] = phrases + found.get(key, ())
    return found


def phrase_parts(phrase: str) -> tuple[str, ...]:
    """The tokens and wildcards of a phrase as a pack has it."""
    return _all_parts([phrase])[0]


def _all_parts(phrases: Sequence[str]) -> list[tuple[str, ...]]:
    """The parts of many phrases, cut in one pass, which costs a tenth of one each."""
    if not phrases:
        return []
    text = _WILD.sub("\n\\1\n", normal("\0".join(phrases)).replace("\0", "\n\0\n"))
    parts: list[list[str]] = [[]]
    for piece, tokens in zip(text.split("\n"), spaced(text).split("\n"), strict=True):
        if piece == "\0":
            parts.append([])
        elif piece in (ANY, NUMBER):
            parts[-1].append(piece)
        else:
            parts[-1] += tokens.split()
    return [tuple(own) for own in parts] if phrases else []


def _phrases(pack: LanguagePack) -> Iterator[Phrase]:
    """All phrases of a pack."""
    listed = [
        (species, match, text)
        for species, lists in pack.phrases.items()
        for match, texts in zip(_MATCHES, lists, strict=True)
        for text in texts
    ]
    for (species, match, text), parts in zip(listed, _all_parts([text for *_, text in listed]), strict=True):
        has_lead = parts[0] == ANY
        kept = parts[1:] if has_lead else parts
        is_plain = ANY not in kept and NUMBER not in kept
        weight = len("".join(kept if is_plain else _words(kept)))
        yield Phrase(kept, species, match, text, has_lead, text.endswith(":"), text.startswith("*:"), is_plain, weight)


def _heads(whole: Iterable[tuple[str, ...]], openings: Groups) -> dict[str, frozenset[str]]:
    """For each first token the second ones; * among them where anything may follow, "" where nothing must."""
    heads: dict[str, set[str]] = {}
    for parts in whole:
        heads.setdefault(parts[0], set()).add(parts[1] if len(parts) > 1 else "")
    for first, group in openings.items():
        seconds = heads.setdefault(first, set())
        seconds.update(second for second in group if second)
        if not seconds.isdisjoint((ANY, NUMBER)) or "" in group:
            seconds.add(ANY)
    return _frozen(heads)


def _frozen(sets: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    """The same sets, never to be changed."""
    return {key: frozenset(tokens) for key, tokens in sets.items()}


def _words(parts: Iterable[str]) -> list[str]:
    """The parts that are tokens."""
    return [part for part in parts if part not in "*#"]


def _add(groups: Groups, phrase: Phrase) -> None:
    """File a phrase under its first two parts."""
    second = phrase.parts[1] if len(phrase.parts) > 1 else ""
    group = groups.setdefault(phrase.parts[0], {})
    group[second] = (*group.get(second, ()), phrase)
