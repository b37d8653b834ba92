"""The codes of verdicts that say that a page is no article: a filter gives them, and metadata read them."""

from __future__ import annotations

from typing import Final

OF_CARDS: Final = "page-of-cards"
OF_HEADLINES: Final = "page-of-headlines"
INDEX_CODES: Final = frozenset({OF_CARDS, OF_HEADLINES})
NO_ARTICLE: Final = "page-without-article"
