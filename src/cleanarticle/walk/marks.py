"""Elements that say what a piece of metadata is, noted on the walk."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.model import Mark
from cleanarticle.tags import Act
from cleanarticle.walk.class_words import NOTHING, Told, told_by
from cleanarticle.walk.heading_links import is_heading_link
from cleanarticle.walk.outline import is_moment
from cleanarticle.walk.own_lines import in_lines, is_block, is_floated_sign, is_line
from cleanarticle.walk.unseen import hides, is_note_link, is_note_mark, is_ornament, leave_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.etree import _Element

    from cleanarticle.walk.flow import Flow

_SECONDS: Final = frozenset({"data-time", "data-timestamp", "data-utime", "data-unixtime"})  # since 1970, mostly
_ROLES: Final = frozenset({"aria-hidden", "hidden", "itemprop", "property", "rel", "style", *_SECONDS})
_INLINE: Final = Act.INLINE  # to look up an enum's member costs as much as the rest
_MAY_BE_BLOCKS: Final = frozenset("span em strong small cite".split())  # a link keeps its address only inline
_LINES: Final = frozenset("div p h1 h2 h3 h4 h5 h6".split())  # below each other
_MAX_TEXT: Final = 300  # characters of a mark's text that are kept
_MAX_PIECES: Final = 200  # of a mark's text; 300 characters of real pages have fewer
_MAX_LINKS: Final = 60  # of a menu
_MAX_ELEMENTS: Final = 1_000  # in a mark; of one with more, its first piece: no byline or date has as many
_MAX_READ: Final = 100_000  # characters and elements in all marks that hold elements; beyond, their first piece


_TELLING: Final = frozenset({"sup", "time"})  # elements that say something without any attribute


class Marks:
    """The marks of a walk."""

    def __init__(self, flow: Flow) -> None:
        self.marks: list[Mark] = []
        self._flow = flow
        self._room = _MAX_READ
        self._told: dict[str, Told] = {}  # by class attribute; pages repeat few of them

    def inline(self, element: _Element, tag: str) -> tuple[Act, str]:
        """Note what an inline element's attributes say; gives what the walk does with it, and its href.

        A style may show it as a block, and hidden words amid a line are not to be read.
        """
        href, told = "", NOTHING
        roles: dict[str, str] = {}
        for name, value in element.items():  # to ask for five of them costs twice as much
            if name == "href":
                href = value
            elif name == "class":
                self._flow.inline_names.append(value)
                if self._told.get(value) is not NOTHING:
                    told = self._names(element, value)
            elif name in _ROLES:
                roles[name] = value
            elif value[4:5] == "-" and (name[:5] == "data-" or name == "title") and is_moment(value):  # of hardly any
                self._mark(element, "data-title" if name == "title" else name, value)
        if roles or told.is_unseen or told.may_be_line or tag in _TELLING or "#" in href:
            return self._act(element, tag, roles, told), href
        return _INLINE, href

    def _act(self, element: _Element, tag: str, roles: Mapping[str, str], told: Told) -> Act:
        """What the walk does with an element of which an attribute, or its class, may say so."""
        runs = self._flow.runs
        if is_note_mark(element) if tag == "sup" else tag == "a" and is_note_link(element, runs):
            return Act.SKIP
        if is_heading_link(element, tag, runs) or (roles.get("aria-hidden") == "true" and is_ornament(element, runs)):
            return Act.SKIP
        self._role(element, tag, roles)
        style = roles.get("style", "")
        if told.is_unseen or "hidden" in roles or (style and hides("style", style)):
            return Act.SKIP if leave_out(element, runs) else _INLINE
        is_shown = tag in _MAY_BE_BLOCKS and is_block(style) and not is_floated_sign(element, style)
        if not (is_shown or (told.may_be_line and is_line(element))):
            return _INLINE
        if element.get("class") is not None:
            self._flow.inline_names.pop()  # they are its Node's alone
        return Act.BLOCK

    def _role(self, element: _Element, tag: str, roles: Mapping[str, str]) -> None:
        """Keep what a <time>, an itemprop, RDFa's property or an author's link says."""
        if tag == "time":
            self._mark(element, "time")
        if prop := roles.get("itemprop") or roles.get("property"):
            self._mark(element, "itemprop:" + _plain(prop))
        if tag == "a" and "author" in roles.get("rel", ""):
            self._mark(element, "rel:author")
        for name in roles.keys() & _SECONDS:
            if roles[name].isdecimal() or is_moment(roles[name]):
                self._mark(element, name, roles[name])

    def _names(self, element: _Element, names: str) -> Told:
        """Keep what a class attribute says, and give it."""
        told = self._told.get(names)
        if told is None:
            self._told[names] = told = told_by(names)
        if told.is_mark:
            self._mark(element, "class:" + names)
        if told.is_title:
            self._flow.titled = len(self._flow.runs)
        return told

    def _mark(self, element: _Element, name: str, value: str = "") -> None:
        """Keep what an element says about the article's metadata; ``value`` is that of a data attribute."""
        text = element.text or ""
        if len(element) and self._room > 0:
            text = self._text(element)
            self._room -= len(text)
        get = element.get
        value = value or get("datetime") or get("content") or get("href") or get("title") or ""  # title: microformats
        self.marks.append(Mark(name, value, " ".join(text.split())[:_MAX_TEXT], len(self._flow.blocks)))

    def _text(self, element: _Element) -> str:
        """The text of an element that holds others, lines parted by commas; what is visited counts, as marks nest."""
        if element.find("br") is not None:
            self._room -= self._visited(element)
            return "".join(islice(in_lines(element), _MAX_PIECES)).strip(" ,")
        pieces = [element.text]
        last = None
        before: object = ""
        for child in element:
            if len(child):
                visited = self._visited(element)
                self._room -= visited
                if visited > _MAX_ELEMENTS or self._room <= 0:
                    return element.text or ""  # lxml's ways to all text take the square of its depth
                return "".join(islice(element.itertext(), _MAX_PIECES))
            # Two names run together else, in elements of one class, or a name and below it what its bearer is.
            is_like = last is not None and last.items() == child.items() and last.tag == child.tag
            pieces += [", "] if is_like or {before, child.tag} <= _LINES else []
            last, before = None if child.tail or not child.get("class") else child, child.tag
            pieces += child.text if child.tag.__class__ is str else None, child.tail  # a comment's text is none
        self._room -= len(element)
        return "".join([text for text in pieces if text][:_MAX_PIECES])  # most marks, in half of the time

    def _visited(self, element: _Element) -> int:
        """How many elements are inside one, as far as there is room."""
        return len(list(islice(element.iterdescendants(), self._room)))

    def tags(self, menu: _Element) -> None:
        """Keep the links of a breadcrumb, and those to tags, in a menu, whose text is one block."""
        names = f"{menu.get('class') or ''} {menu.get('aria-label') or ''}".lower()
        if "crumb" in names:
            for link in islice(menu.iter("a"), _MAX_LINKS):
                self._mark(link, "link:crumb")
        if menu.tag != "footer" and "tag" not in names:
            return
        for link in islice(menu.iter("a"), _MAX_LINKS):
            rel = (link.get("rel") or "").split()
            if "category" not in rel and ("tag" in rel or "/tag" in (link.get("href") or "")):
                self._mark(link, "rel:tag" if "tag" in rel else "link:tag")

    def with_declared(self, declared: Sequence[tuple[str, str, int]]) -> tuple[Mark, ...]:
        """The marks, with what block-level elements say in an attribute of their own, in the order of their blocks.

        Args:
            declared: their itemprop and content, or a data-* and its moment, and number of Node, in page order.
        """
        if not declared:
            return tuple(self.marks)
        blocks, place = self._flow.blocks, 0
        found = list(self.marks)
        for prop, content, node in declared:
            while place < len(blocks) and blocks[place].node < node:
                place += 1
            name = prop if prop.startswith("data-") else "itemprop:" + _plain(prop)
            found.append(Mark(name, content, "", place))
        return tuple(sorted(found, key=lambda mark: mark.block))


def _plain(prop: str) -> str:
    """A property without its vocabulary: "schema:author", "https://schema.org/author"."""
    return prop.rpartition(":")[2].rpartition("/")[2]
