"""A headline that line breaks cut into several blocks, in one piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleanarticle.metadata.headline_headings import Heading

if TYPE_CHECKING:
    from collections.abc import Sequence


def whole_headings(headings: Sequence[Heading], named: Sequence[str]) -> list[Heading]:
    """The headings; the lines of one element are one heading where the head has them as one.

    Args:
        headings: the page's headings, in page order.
        named: the headlines of the head, as ``bare`` gives them.
    """
    whole: list[Heading] = []
    for heading in headings:
        last = whole[-1] if whole else None
        if last is not None and last.block.node == heading.block.node and heading.block.level == 1:
            key = last.key + heading.key
            if any(key in name for name in named):
                text = f"{last.block.text} {heading.block.text}"
                block = last.block._replace(text=text, words=last.block.words + heading.block.words)
                whole[-1] = Heading(block, key)
                continue
        whole.append(heading)
    return whole
