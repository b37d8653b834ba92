"""Document -> Head: what a page says about itself outside its text, read once."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle.deadline import TimeIsUpError
from cleanarticle.loose_json import JsonObject, JsonValue, read_json
from cleanarticle.metadata.linked_data import unfold
from cleanarticle.page_head.unusual_metas import is_of_review, unusual_metas

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from cleanarticle.deadline import Deadline

_RELS: Final = frozenset("canonical amphtml next prev shortlink author publisher image_src alternate".split())
# A page of 2,988 read for this has at most 530 meta elements; more are an attack or a mistake.
_MAX_METAS: Final = 5_000
_MAX_CONTENT: Final = 20_000  # characters of one meta's content
_MAX_SCRIPT_CHARACTERS: Final = 4_000_000  # of all kept scripts together
_EVERY: Final = 500  # elements between two looks at the clock
_SHARE: Final = 0.3  # of the time left
# Characters of metas and scripts up to which a head is small beside its page's blocks. Three quarters of pages have
# fewer, and 9,000 in the mean, where an article takes 400 kB.
_LARGE: Final = 48_000


def _nothing() -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Everything read from title, meta, link and script elements.

    Attributes:
        title: text of the first <title> outside drawings, white space folded.
        metas: contents in page order by lower-case name or property; a meta with ``itemprop`` is
            under "itemprop:" and the lower-case property.
        links: href by rel, lower case; "alternate" holds only feeds' and languages' neighbours.
        language: the ``lang`` of the root element, as written.
        base: href of <base>; "" where there is none.
        objects: JSON-LD objects with a type, outermost first, ``@graph`` and lists unfolded.
        scripts: sources of inline scripts and embedded JSON, unread, in page order.
        notes: what could not be read, or was mended, and why.
        is_large: whether it has too much in metas and scripts to be held for what may never be asked of it.
    """

    title: str = ""
    metas: Mapping[str, tuple[str, ...]] = field(default_factory=_nothing)
    links: Mapping[str, tuple[str, ...]] = field(default_factory=_nothing)
    language: str = ""
    base: str = ""
    objects: tuple[JsonObject, ...] = ()
    scripts: tuple[str, ...] = field(default=(), repr=False)
    notes: tuple[str, ...] = ()
    is_large: bool = False

    @classmethod
    def empty(cls) -> Head:
        """The head of plain text, which has none."""
        return cls()

    def first(self, *names: str) -> str:
        """Content of the first of these metas that has one; "" where none has."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return content
        return ""


def read_head(root: _Element, deadline: Deadline | None = None) -> Head:
    """Read title, metas, links and scripts of a parsed page, in one pass in C.

    Args:
        root: root of an lxml tree (HTML); it is only read.
        deadline: the page's; None: there is none.

    Raises:
        PageTooLarge: time was up, and the options ask for an error.
    """
    reader = _Reader(deadline.share(_SHARE) if deadline else None)
    by_tag = {"meta": reader.meta, "script": reader.script, "link": reader.link}
    by_tag |= {"title": reader.heading, "base": reader.address}
    try:
        for number, element in enumerate(root.iter(*by_tag)):
            if number % _EVERY == 0:
                reader.look_at_clock()
            by_tag[str(element.tag)](element)
    except TimeIsUpError as up:
        reader.notes.append(deadline.note(f"stopped {up.doing}") if deadline else "")
    return Head(
        title=reader.title,
        metas={name: tuple(contents) for name, contents in reader.metas.items()},
        links={rel: tuple(targets) for rel, targets in reader.links.items()},
        language=(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip(),
        base=reader.base,
        objects=unfold(reader.values),
        scripts=tuple(reader.scripts),
        notes=tuple(reader.notes),
        is_large=reader.size > _LARGE,
    )


class _Reader:
    """What has been read so far; used once."""

    __slots__ = tuple("base count left_out links metas notes room scripts size time title values".split())

    def __init__(self, time: Deadline | None) -> None:
        self.time = time
        self.title = ""
        self.base = ""
        self.count = self.size = self.left_out = 0
        self.room = _MAX_SCRIPT_CHARACTERS
        self.metas: dict[str, list[str]] = {}
        self.links: dict[str, list[str]] = {}
        self.values: list[JsonValue] = []
        self.scripts: list[str] = []
        self.notes: list[str] = []

    def look_at_clock(self) -> None:
        """Stop when time is up.

        Raises:
            TimeIsUpError: it is.
        """
        if self.time is not None:
            self.time.check("reading the page's head")

    def heading(self, element: _Element) -> None:
        """Note the page's title: the first one outside drawings."""
        parent = element.getparent()
        if not self.title and (parent is None or parent.tag not in {"svg", "symbol", "g"}):
            self.title = " ".join((element.text or "")[:_MAX_CONTENT].split())

    def address(self, element: _Element) -> None:
        """Note what relative addresses are relative to: the first one that is not empty."""
        self.base = self.base or (element.get("href") or "").strip()

    def meta(self, element: _Element) -> None:
        """Note a meta under each name that it bears."""
        get = element.get
        content = get("content")
        if not content or self.count >= _MAX_METAS:
            return
        self.count += 1
        self.size += len(content)
        named = get("name")
        if named and named.endswith("ld+json"):  # what a framework makes of a script that it was given as a meta
            self.linked(content)
            return
        content = content[:_MAX_CONTENT].strip()
        prop = get("property")
        item = get("itemprop")
        is_unusual = named == "parsely-page" if named is not None else item == "name" or get("http-equiv")
        for name, text in unusual_metas(element, content) if is_unusual else ():
            self.metas.setdefault(name, []).append(text)
        if prop:
            self.metas.setdefault(prop.lower().strip(), []).append(content)
        if named and named != prop:
            self.metas.setdefault(named.lower().strip(), []).append(content)
        if item and not is_of_review(element, item):
            self.metas.setdefault("itemprop:" + item.lower().strip(), []).append(content)

    def linked(self, text: str) -> None:
        """Read JSON-LD."""
        self.look_at_clock()
        reading = read_json(text)
        self.values.extend(reading.values)
        if reading.note:
            self.notes.append("json-ld: " + reading.note)

    def link(self, element: _Element) -> None:
        """Note a link that says something about the article."""
        names = _RELS.intersection((element.get("rel") or "").lower().split())
        target = (element.get("href") or "").strip() if names else ""  # most links lead to files of the site's
        for name in names if target else ():
            self.links.setdefault(name, []).append(target)

    def script(self, element: _Element) -> None:
        """Read JSON-LD; keep other inline scripts as they stand."""
        text = element.text
        if not text or element.get("src"):
            return
        self.size += len(text)
        if "ld+json" in (element.get("type") or "").lower():
            self.linked(text)
        elif len(text) <= self.room:
            self.room -= len(text)
            self.scripts.append(text)
        elif not self.left_out:
            self.left_out = len(text)
            self.notes.append(f"page data: longer than {_MAX_SCRIPT_CHARACTERS} characters, all scripts together")
