"""What a caller may choose, checked when it is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Choices of an Extractor; frozen, so one Extractor serves all threads.

    Attributes:
        language: code of the language pack to use ("de"); None: picked from the page.
        keep_embeds: keep tweets and posts that the article quotes.
        keep_headline: let the headline be the body's first block.
        max_bytes: longest input, in bytes (or characters of a str).
        max_depth: deepest element that is read.
        max_blocks: most blocks that are read.
        max_seconds: time for one page, in seconds.
        on_limit: "partial" gives an Article of what was read, with a note; "raise" raises PageTooLarge.

    Raises:
        ValueError: a number is not positive, or ``on_limit`` is neither word.
    """

    language: str | None = None
    keep_embeds: bool = True
    keep_headline: bool = False
    max_bytes: int = 50_000_000
    max_depth: int = 20_000
    max_blocks: int = 200_000
    max_seconds: float = 60.0
    on_limit: Literal["partial", "raise"] = "partial"

    def __post_init__(self) -> None:
        """Refuse values that no page could meet."""
        for name in ("max_bytes", "max_depth", "max_blocks", "max_seconds"):
            if not getattr(self, name) > 0:
                msg = f"{name} must be positive, not {getattr(self, name)!r}"
                raise ValueError(msg)
        if self.on_limit not in ("partial", "raise"):
            msg = f'on_limit must be "partial" or "raise", not {self.on_limit!r}'
            raise ValueError(msg)
