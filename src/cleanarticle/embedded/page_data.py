"""An application's JSON -> the HTML of the article in it: the texts beside a title that is the page's."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.embedded.script_data import script_values
from cleanarticle.facts.headline_block import likeness
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import QUOTED, SENTENCE, end_of
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.loose_json import JsonValue

_MAX_VALUES: Final = 100_000  # values of one script that are looked at
_MIN_PROSE: Final = 60  # characters of a text that ends like a sentence
_MIN_BODY: Final = 400  # characters of prose
_ALIKE: Final = 0.75  # share of words in common from which a text is the page's title
_LEVELS: Final = 4  # how far above the body its title may stand
_MIN_PARAGRAPHS: Final = 2
_PARAGRAPH: Final = "</p>"
_MAX_LISTS: Final = 3  # lists within one another that are tried
_MOST: Final = 0.9  # share of the prose from which the inner of two lists is the body
_MIN_KEY: Final = 0.1  # share of the prose under a name from which all texts of that name belong to the body
_TAG: Final = pattern("<[^<>]{0,1000}>")
_ADDRESS: Final = pattern(r"\A(?:https?:/)?/\S+\Z")
_HEADING: Final = pattern(r"\A(?:h[1-6]|[\w-]{0,20}head(?:er|ing|line)?)\Z", re.IGNORECASE)
_ENDS: Final = frozenset({SENTENCE, QUOTED})


class _Box(NamedTuple):
    """A list or an object."""

    parent: int  # -1 at the top
    is_list: bool


class _Leaf(NamedTuple):
    """A text."""

    box: int
    key: str  # name of the property; in a list, that of the list
    text: str
    prose: int  # characters of prose, without tags


def find_body(scripts: Sequence[str], titles: Sequence[str], notes: list[str]) -> str:
    """The body as HTML; "" where no script holds one. Reads at most 2 MB, nothing is raised.

    Args:
        scripts: sources of a page's inline scripts.
        titles: candidates for the page's headline.
        notes: gets a note for each limit over which data were passed over.
    """
    bags = [words for title in titles if (words := frozenset(tokens(title)))]
    values = script_values(scripts, notes) if bags else ()
    return max([_Data(value, bags).body() for value in values], key=len, default="")


class _Data:
    """One script's values as a flat list of boxes and texts, in their order."""

    def __init__(self, value: JsonValue, titles: Sequence[frozenset[str]]) -> None:
        self.boxes: list[_Box] = []
        self.leaves: list[_Leaf] = []
        self.titled: set[int] = set()  # boxes that hold the page's title
        self.linked: set[int] = set()  # boxes that hold an address
        self.headings: set[int] = set()  # boxes that say that they are a heading
        self._titles = titles
        sizes = [sum(map(len, title)) for title in titles]
        self._lengths = range(min(sizes) // 2, 3 * max(sizes))  # characters of what may be the title
        waiting: list[tuple[int, str, JsonValue]] = [(-1, "", value)]
        for _ in range(_MAX_VALUES):
            if not waiting:
                break
            box, key, own = waiting.pop()
            if isinstance(own, str):
                self._note(box, key, own)
            elif isinstance(own, list | dict):
                number = len(self.boxes)
                self.boxes.append(_Box(box, isinstance(own, list)))
                pairs = own.items() if isinstance(own, dict) else [(key, each) for each in own]
                waiting += [(number, name, each) for name, each in pairs][::-1]
        self.titled |= self._around_titles()

    def _around_titles(self) -> set[int]:
        """Boxes around an object that holds the title in some wordings: ``"headlines":{"web":"..."}``."""
        if not self.titled:
            return set()
        outer = {box.parent for box in self.boxes}
        prose = {leaf.box for leaf in self.leaves if leaf.prose}
        own = [self.boxes[box] for box in self.titled - outer - prose]
        return {box.parent for box in own if not box.is_list and box.parent >= 0 and not self.boxes[box.parent].is_list}

    def _note(self, box: int, key: str, text: str) -> None:
        """Keep a text, and what it says about the box that it stands in."""
        plain = _TAG.sub("", text).strip() if "<" in text else text.strip()
        if not plain:
            return
        # A body in one text may end with a note or a button.
        is_prose = len(plain) >= _MIN_PROSE and (end_of(plain) in _ENDS or text.count(_PARAGRAPH) >= _MIN_PARAGRAPHS)
        self.leaves.append(_Leaf(box, key, text, len(plain) if is_prose else 0))
        if _ADDRESS.match(plain):
            self.linked.add(box)
        elif _HEADING.match(plain):
            self.headings.add(box)
        elif len(plain) in self._lengths and likeness(tokens(plain), self._titles) > _ALIKE:
            self.titled.add(box)

    def body(self) -> str:
        """HTML of the heaviest list or single text beside the title."""
        weights: dict[int, int] = defaultdict(int)
        single = _Leaf(-1, "", "", 0)
        for leaf in self.leaves:
            if not leaf.prose:
                continue
            if leaf.prose > max(single.prose, _MIN_BODY) and self._is_titled(leaf.box):
                single = leaf
            for box in self._above(leaf.box):
                if self.boxes[box].is_list:
                    weights[box] += leaf.prose
        lists = {box: weight for box, weight in weights.items() if weight > _MIN_BODY and self._is_titled(box)}
        heaviest = max(lists.values(), default=0)
        most = max(_MOST * heaviest, _MOST * single.prose)
        for box in sorted((box for box in lists if lists[box] >= most), reverse=True)[:_MAX_LISTS]:  # inner ones first
            if written := self._written(box):
                return written
        return _marked_up(single.text, "p") if single.prose else ""

    def _above(self, box: int) -> list[int]:
        """A box and those around it, from the inside."""
        found = []
        while box >= 0:
            found.append(box)
            box = self.boxes[box].parent
        return found

    def _is_titled(self, box: int) -> bool:
        return not self.titled.isdisjoint(self._above(box)[:_LEVELS])

    def _written(self, box: int) -> str:
        """HTML of a list of paragraphs; "" where it is a list of links to other articles."""
        owners = self._owners(box)
        items: dict[tuple[int, int], list[_Leaf]] = defaultdict(list)
        keys: dict[str, int] = defaultdict(int)
        for number, leaf in enumerate(self.leaves):
            owner = owners.get(leaf.box)
            if owner is not None:
                items[owner, number if owner == box else -1].append(leaf)
                keys[leaf.key] += leaf.prose
        prose = [item for item, leaves in items.items() if any(leaf.prose for leaf in leaves)]
        teasers = sum(item in self.linked for item, _ in prose)
        if len(prose) < _MIN_PARAGRAPHS or teasers * 2 > len(prose):
            return ""
        limit = _MIN_KEY * sum(keys.values())
        parts = []
        for (item, _), leaves in items.items():
            text = "".join([leaf.text for leaf in leaves if keys[leaf.key] >= limit])
            parts.append(_marked_up(text, "h2" if item in self.headings else "p"))
        return "\n".join(parts)

    def _owners(self, box: int) -> dict[int, int]:
        """For a list and every box in it: which box directly in the list it belongs to, the list itself for itself."""
        owners = {box: box}
        for number in range(box + 1, len(self.boxes)):  # those around come first
            parent = self.boxes[number].parent
            if parent == box:
                owners[number] = number
            elif parent in owners:
                owners[number] = owners[parent]
        return owners


def _marked_up(text: str, tag: str) -> str:
    """HTML as it stands; plain text in elements of this tag, one a line."""
    if _TAG.search(text):
        return text
    return "".join([f"<{tag}>{line.replace('<', '&lt;')}</{tag}>" for line in text.splitlines() if line.strip()])
