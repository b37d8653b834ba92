"""Where a page shows (almost) nothing of its article, the body in its embedded JSON -> blocks after its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.embedded.how_to import how_to_body
from cleanarticle.embedded.page_data import find_body
from cleanarticle.model import Node, Page
from cleanarticle.patterns import pattern
from cleanarticle.references import unescape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.page_head.head import Head

SCRIPT: Final = "script"  # tag of the node that the blocks hang from; no block of the page itself lies in one
_MIN_WORDS: Final = 80
# Of the embedded body's characters: a page that shows more speaks for itself. Part of a slide show is a page of its
# own; what must be paid for is only the start.
_MAX_SHARE: Final = 0.1
_MAX_SHARE_LOCKED: Final = 0.3
_ALMOST_NOTHING: Final = 300  # kept characters up to which the application's data are read
_FIRST_LINES: Final = 1_000  # up to which they are, if they go on with what is shown: of 192 pages two have such data
_OPENING: Final = 60  # characters of the longest paragraph that is shown
_MAX_BODIES: Final = 3  # objects with a body; more are a list of articles
_MAX_BODY: Final = 400_000  # characters
_TAG: Final = pattern("</?[a-zA-Z][^<>]{0,1000}>")
_ESCAPED_TAG: Final = pattern("&lt;/?[a-zA-Z]")


def embedded_markup(head: Head, titles: Sequence[str], shown: Sequence[str], notes: list[str]) -> str:
    """The embedded body as HTML; "" where there is none, or where the page itself shows too much of it.

    Args:
        head: the page's head, whose JSON-LD is read; its scripts only where JSON-LD holds no body.
        titles: candidates for the headline, which tell the article among the application's data.
        shown: the texts that were kept of the page.
        notes: gets a note for each limit over which data were passed over, which may have held the body.
    """
    kept = sum(map(len, shown))
    body = _linked_body(head)
    if not body and kept <= _FIRST_LINES:
        body = how_to_body(head.objects) or find_body(head.scripts, titles, notes)
        if kept > _ALMOST_NOTHING and not _goes_on(body, shown):
            return ""
    if kept > (_MAX_SHARE_LOCKED if _is_locked(head) else _MAX_SHARE) * len(body):
        return ""
    return body if _TAG.search(body) else _paragraphs(body)


def _linked_body(head: Head) -> str:
    """The longest ``articleBody`` of JSON-LD; "" where there is none, or one for each of many articles."""
    bodies = [body for item in head.objects if isinstance(body := item.get("articleBody"), str)]
    if not bodies or len(set(bodies)) > _MAX_BODIES:
        return ""
    body = max(bodies, key=len)[:_MAX_BODY]
    return unescape(body) if _ESCAPED_TAG.search(body) else body


def _goes_on(body: str, shown: Sequence[str]) -> bool:
    """Whether a body holds the longest paragraph that is shown, and is no transcript or list beside the article."""
    opening = " ".join(max(shown, key=len)[:_OPENING].split())
    return opening in " ".join(unescape(_TAG.sub("", body)).split())


def _is_locked(head: Head) -> bool:
    """Whether JSON-LD says that the page must be paid for."""
    return any(str(item.get("isAccessibleForFree", "")).lower() == "false" for item in head.objects)


def _paragraphs(text: str) -> str:
    """Plain text as HTML, a paragraph a line."""
    return "".join([f"<p>{line.replace('<', '&lt;')}</p>" for line in text.splitlines() if line.strip()])


def append_body(page: Page, body: Page) -> Page:
    """The page with the embedded body's blocks at its end, below a node of their own.

    Args:
        page: the page.
        body: the embedded body, cut into blocks; of fewer than 80 words, the page stays as it is.
    """
    if sum(block.words for block in body.blocks) < _MIN_WORDS:
        return page
    first, paths = len(page.nodes), 1 + max((node.path for node in page.nodes), default=-1)
    blocks, rows = len(page.blocks), 1 + max((block.row for block in page.blocks), default=-1)
    added = [_moved(node, first, paths) for node in body.nodes]
    return page._replace(
        blocks=page.blocks
        + tuple(
            block._replace(
                number=block.number + blocks,
                node=block.node + first,
                row=block.row + rows if block.row >= 0 else -1,
            )
            for block in body.blocks
        ),
        nodes=page.nodes + tuple(added),
        media=page.media + tuple(medium._replace(block=medium.block + blocks) for medium in body.media),
        notes=page.notes + body.notes,
        cells=page.cells + tuple(cell._replace(node=cell.node + first) for cell in body.cells),
        starts=page.starts + tuple((node + first, start) for node, start in body.starts),
    )


def _moved(node: Node, first: int, paths: int) -> Node:
    """A node of the body, numbered on; its root becomes a child of the page's root."""
    tag, parent = (node.tag, node.parent + first) if node.parent >= 0 else (SCRIPT, 0 if first else -1)
    depth = node.depth + 1 if first else node.depth
    return node._replace(number=node.number + first, parent=parent, tag=tag, path=node.path + paths, depth=depth)
