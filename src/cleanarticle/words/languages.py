"""What pages of each language are read with: packs, phrases and single words, made when the first page asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.page_words import page_words
from cleanarticle.words.langpacks import UNDETERMINED, LanguagePacks
from cleanarticle.words.language import load_signs, pick_language
from cleanarticle.words.language_words import LanguageWords, language_words
from cleanarticle.words.line_signs import SignBook, read_rules
from cleanarticle.words.phrases import PhraseBook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.page_words import PageWords
    from cleanarticle.model import Block
    from cleanarticle.words.phrase_index import PhraseIndex

_ENOUGH: Final = 200  # characters of a text that tells a language


class Languages:
    """The languages of one Extractor; a race between threads only makes an entry twice."""

    def __init__(self) -> None:
        self._packs = LanguagePacks()
        self._book = PhraseBook(self._packs)
        self._signs = load_signs()
        self._sign_book = SignBook(read_rules())
        self._words: dict[str, LanguageWords] = {}  # by language
        self._page_words: dict[str, PageWords] = {}

    def pick(self, declared: str, blocks: Sequence[Block]) -> str:
        """The code of the language that some blocks are in; "und" where nothing tells.

        Blocks that are links and nothing else, as menus and links for robots are, speak only where no other is long.
        """
        own = [block.text for block in blocks if block.linked < 1.0]
        is_enough = max(map(len, own), default=0) >= _ENOUGH
        return pick_language(declared, own if is_enough else [block.text for block in blocks], self._signs).code

    def page_words(self, code: str) -> PageWords:
        """The words that the metadata of a page in this language are read with."""
        if code not in self._page_words:
            self._page_words[code] = page_words(self._packs.active(code))
        return self._page_words[code]

    def phrases(self, code: str) -> PhraseIndex:
        """What its blocks are searched for."""
        return self._book.index(code)

    def words(self, code: str) -> LanguageWords:
        """The single words that it is read with."""
        if code not in self._words:
            packs = self._packs.active(code)
            self._words[code] = language_words(code, packs, self._sign_book.signs(packs))
        return self._words[code]

    def months(self, code: str | None) -> frozenset[str]:
        """Names of months, lower case; none where the language is not known."""
        return self.words(code or UNDETERMINED).months
