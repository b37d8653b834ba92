"""Names of elements and marks that speak of a change, and not of the publication."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block, Mark, Page

_MODIFIED_WORDS: Final = frozenset(
    "modified updated update changed lastmod lastupdated dateupdated datemodified".split()
)
_PUBLISHED_WORDS: Final = frozenset("published publish entry post date pubdate created timestamp".split())
_OF_POSTS: Final = frozenset({"entry", "post"})  # nor of a publication beside "modified"
WITHIN: Final = "time in "  # how a <time> is called inside an element that is called so
_WORD: Final = pattern("[a-z]+")
_YEAR: Final = pattern(r"\d{4}")


def tells_update(name: str) -> bool:
    """Whether a mark's name speaks of a change."""
    return names_modified(set(_WORD.findall(name.lower())))


def names_modified(words: set[str]) -> bool:
    """Whether class words speak of a change; "date updated" is what many themes call the publication's date."""
    if words.isdisjoint(_MODIFIED_WORDS):
        return False
    others = words - _OF_POSTS if "modified" in words else words
    return "last" in words or others.isdisjoint(_PUBLISHED_WORDS)


def beside_update(block: Block, page: Page) -> str:
    """A block's text without the days that marks inside it call an update: the publication's may stand beside them.

    Args:
        block: one with a word for a change among the names of its elements.
        page: the page.
    """
    text = block.text
    for mark in page.marks:
        if mark.block == block.number and tells_update(mark.name) and _YEAR.search(mark.text):
            text = " ".join(text.rsplit(mark.text, 1))  # both may be the same: the update stands last
    return text


def with_updates(marks: Sequence[Mark], page: Page) -> Iterator[Mark]:
    """The marks without each <time> that its own class or microdata, a mark beside it, tells to be an update.

    One inside an element that is called so bears that element's name.

    Args:
        marks: the page's, in page order.
        page: the page.
    """
    telling = {name for name in {mark.name for mark in marks} if name != "time" and tells_update(name)}
    changed = [mark for mark in marks if mark.name in telling]
    own = {mark[1:] for mark in changed}
    around = {mark.block: mark for mark in changed}
    times = Counter(mark.block for mark in marks if mark.name == "time")
    for mark in marks:
        if mark.name != "time":
            yield mark
        elif mark[1:] not in own:
            outer = around.get(mark.block)
            if outer is not None and mark.text and mark.text in outer.text:
                yield mark._replace(name=f"{WITHIN}{outer.name}")
            elif times[mark.block] == 1 and (name := _element(mark.block, page)):
                yield mark._replace(name=f"{WITHIN}{name}")
            else:
                yield mark


def _element(block: int, page: Page) -> str:
    """What a block's element is called, where that speaks of a change; else ""."""
    if not page.nodes or block >= len(page.blocks):
        return ""
    words = page.nodes[page.blocks[block].node].words
    return " ".join(sorted(words)) if names_modified({*words}) else ""
