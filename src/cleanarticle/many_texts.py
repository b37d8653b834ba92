"""Many texts, one after the other: a bad one costs its own place and no other's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleanarticle.errors import CleanArticleError, UnreadablePage
from cleanarticle.extractor import Extractor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleanarticle.article import Article
    from cleanarticle.options import Options


def clean_texts(
    texts: Iterable[str | bytes], *, options: Options | None = None
) -> Iterator[Article | CleanArticleError]:
    """Clean many texts; see ``clean_text``.

    Texts are read one by one as results are asked for, so that a stream without end is no matter.

    Args:
        texts: the texts, in any number.
        options: choices; None: the defaults.

    Yields:
        For each text its Article, in the same order; for one that cannot be read the error, which is not raised.
    """
    extractor = Extractor(options)
    for text in texts:
        try:
            yield extractor.clean_text(text)
        except CleanArticleError as error:
            yield error
        except TypeError:
            if isinstance(text, str | bytes | bytearray | memoryview):
                raise
            yield UnreadablePage(f"a text is str or bytes, not {type(text).__name__}")
