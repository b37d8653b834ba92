"""cleanarticle: a scraped news page in, the article's body and metadata out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

try:
    from cleanarticle.article import Article as Article
    from cleanarticle.errors import CleanArticleError as CleanArticleError
    from cleanarticle.errors import PageTooLarge as PageTooLarge
    from cleanarticle.errors import UnreadableMemory as UnreadableMemory
    from cleanarticle.errors import UnreadablePage as UnreadablePage
    from cleanarticle.extractor import Extractor as Extractor
    from cleanarticle.functions import clean_text as clean_text
    from cleanarticle.functions import extract as extract
    from cleanarticle.many_texts import clean_texts as clean_texts
    from cleanarticle.options import Options as Options
    from cleanarticle.site.memory import Site as Site
except KeyboardInterrupt:
    # Most of the time that the command takes to start goes by here: Ctrl-C ends it as it does later (__main__.py).
    # Who imports the package for anything else is told as ever.
    from pathlib import PurePath  # what is imported before the others comes before Ctrl-C is quiet

    if sys.orig_argv[1:3] != ["-m", __name__] and PurePath((sys.argv or [""])[0]).stem != __name__:
        raise
    raise SystemExit(130) from None

if TYPE_CHECKING:
    from cleanarticle.site.store import Sites as Sites

__all__ = [
    "Article",
    "CleanArticleError",
    "Extractor",
    "Options",
    "PageTooLarge",
    "Site",
    "Sites",
    "UnreadableMemory",
    "UnreadablePage",
    "clean_text",
    "clean_texts",
    "extract",
]


def __getattr__(name: str) -> object:
    """``Sites``, when it is first asked for: it brings SQLite along, which one page does not need."""
    if name != "Sites":
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from cleanarticle.site.store import Sites  # noqa: PLC0415 - see above

    return Sites
