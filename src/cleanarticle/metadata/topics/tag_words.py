"""Single tags out of what pages have in their place, and what is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.label_words import LABEL_WORDS
from cleanarticle.metadata.wording import bare, clean
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

_BORDER: Final = pattern(r"\s*[,;|\u060c\u3001\uff0c\uff1b]\s*")
_LAST_OF_NAME: Final = "& "
_PARTS_OF_NAME: Final = 4  # parts; more are a list
_ONE: Final = 2  # parts of a text that is one tag: "Doe, Jane"
_MAX_TEXT: Final = 5_000  # characters of one source that are read
_MAX_TAG: Final = 80
_NOT_IN_TAGS: Final = frozenset("<>={}")
_SIGNS: Final = "#\"' "  # around a tag
# Codes of programs: "editors_pick", "_Prio_3", "@river", "[NAME]", numbers of articles and other objects.
_CODE: Final = pattern(r"[_@\[].*|\d{6,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_KEYED: Final = pattern(r"[A-Za-z][\w -]{1,30}:\s?\S.*")  # "Region: Global"
_MIN_KEYED: Final = 2  # tags with such a key that make it one: "Star Wars: The Last Jedi" is a tag
_HAN: Final = pattern("[\u3400-\u9fff]{2,12}(?: [\u3400-\u9fffA-Za-z0-9]{1,12})+")  # which have no blanks inside
_MIN_CUT: Final = 3  # words of a headline that stand among the tags one by one
_CUT: Final = 0.6  # share of the headline's letters
_MIN_SAID: Final = 0.15  # share of tags that stand in the text
_MIN_WORD: Final = 4  # letters


def tag_words(texts: Iterable[str], known: AbstractSet[str], *, is_one_each: bool = False) -> tuple[str, ...]:
    """The tags that some texts list, each once.

    Args:
        texts: as the page has them.
        known: what is no tag: the headline, the authors and the site, as ``bare`` gives them.
        is_one_each: whether a text with one comma is one tag, and no list.
    """
    words: dict[str, str] = {}
    for text in texts:
        parts = listed(text)
        for word in [clean(text).strip(_SIGNS)] if is_one_each and len(parts) <= _ONE else parts:
            key = bare(word) or word
            if 1 < len(word) <= _MAX_TAG and key not in known and not _is_code(word):
                words.setdefault(key, word)
    found = tuple(words.values())
    keyed = {word for word in found if ":" in word and _KEYED.fullmatch(word)}
    return found if len(keyed) < _MIN_KEYED else tuple([word for word in found if word not in keyed])


def listed(text: str) -> list[str]:
    """What stands between a list's signs; between blanks where all of it is Chinese words."""
    text = clean(text[:_MAX_TEXT])
    parts = [part.strip(_SIGNS) for part in _BORDER.split(text)]
    if parts[-1].startswith(_LAST_OF_NAME):
        if len(parts) <= _PARTS_OF_NAME:  # "Business, Finance, & Economics"
            return [text]
        parts[-1] = parts[-1].removeprefix(_LAST_OF_NAME)
    if len(parts) == 1 and " " in text and not text.isascii() and _HAN.fullmatch(text):
        return text.split()
    return parts


def _is_code(word: str) -> bool:
    """Whether a word is for programs, or says nothing of any article."""
    if "://" in word or not _NOT_IN_TAGS.isdisjoint(word) or word.startswith(("tag:", "type:")):
        return True
    plain = word.casefold().replace("-", " ")
    return LABEL_WORDS.says_nothing(plain) or plain in LABEL_WORDS.no_tags or _is_name_of_code(word)


def _is_name_of_code(word: str) -> bool:
    """Whether a program's code is spelled so."""
    is_snake = "_" in word and word.isascii() and word.islower() and word.replace("_", "").isalnum()
    return is_snake or _CODE.fullmatch(word) is not None


def without_counts(texts: Sequence[str]) -> Sequence[str]:
    """Shown tags without the number of articles behind each, where all of them have one."""
    ends = [text.rpartition(" ") for text in texts]
    is_counted = len(texts) > 1 and all(front and last.strip("()[]").isdecimal() for front, _, last in ends)
    return [front for front, _, _ in ends] if is_counted else texts


def is_cut_headline(words: Sequence[str], title: str) -> bool:
    """Whether tags are the words of a headline, one by one and in its order.

    Args:
        words: the tags.
        title: the page's title.
    """
    if len(words) < _MIN_CUT:
        return False
    key, joined = bare(title), bare("".join(words))
    return len(joined) >= _CUT * len(key) and joined in key


def says_nothing_of(words: Sequence[str], text: str, least: float = _MIN_SAID) -> bool:
    """Whether hardly any of the tags, or of their longer words, stand in an article.

    Args:
        words: the tags.
        text: the article's headline, description and text.
        least: share of the tags that would be more than hardly any.
    """
    key = bare(text)
    return sum([_is_in(word, key) for word in words]) < least * len(words)


def _is_in(word: str, key: str) -> bool:
    if bare(word) in key:
        return True
    longer = [part for part in map(bare, word.split()) if len(part) >= _MIN_WORD]
    return bool(longer) and all(part in key for part in longer)
