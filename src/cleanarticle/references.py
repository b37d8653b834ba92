"""Character references in texts that were no markup when the page was parsed."""

from __future__ import annotations

import html
from typing import Final

from cleanarticle.patterns import pattern

# More digits than any character has; the standard library's reader raises for more than 4,300 of them.
_LONG_NUMBER: Final = pattern(r"&#[0-9]{8,}+;?")


def unescape(text: str) -> str:
    """Text with its character references read; U+FFFD for the number of no character."""
    if "&#" in text:
        text = _LONG_NUMBER.sub("\ufffd", text)
    return html.unescape(text)
