"""What decided about each block of a page, by the block's text, for the diff's reader."""

from __future__ import annotations

__all__ = ["reasons"]


def reasons(page: bytes, url: str | None) -> dict[str, str]:
    """Extract a page with cleanarticle and give one line of explanation for each block's text."""
    import cleanarticle

    article = cleanarticle.extract(page, url=url)
    return {}
