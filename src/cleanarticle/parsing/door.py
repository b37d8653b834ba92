"""Whatever a caller holds -> Document; the caller's object is only read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from lxml import etree

from cleanarticle.deadline import Deadline
from cleanarticle.decoding.decode import Decoded, clean_str, decode
from cleanarticle.decoding.mixed_utf8 import cut_bytes
from cleanarticle.errors import PageTooLarge
from cleanarticle.parsing.document import Document
from cleanarticle.parsing.foreign_trees import from_soup, is_deep, is_strange, without_namespaces
from cleanarticle.parsing.parse import parse

if TYPE_CHECKING:
    from bs4 import Tag
    from lxml.etree import _Element, _ElementTree

    from cleanarticle.options import Options

    Input: TypeAlias = bytes | bytearray | memoryview | str | _Element | _ElementTree[_Element] | Tag


_CALLER: Final = "caller"  # that built the tree
_SHARE: Final = 0.4  # of the time left, for a copy of a tree; the rest is for what is done with it


class Opened(NamedTuple):
    """A page that is ready for the walk."""

    document: Document
    decoded: Decoded | None  # how its bytes were read; None where the caller gave no bytes


def open_page(
    page: object, *, charset: str | None = None, options: Options, deadline: Deadline | None = None
) -> Opened:
    """Read a page, in any of the forms that callers hold.

    Args:
        page: bytes, bytearray, memoryview, str, an lxml element or tree, or a BeautifulSoup object or tag.
        charset: label of the encoding that came with bytes, as in HTTP's Content-Type; without meaning for other forms.
        options: the limits.
        deadline: the page's; None: it begins now.

    Returns:
        The tree, and how its bytes were read.

    Raises:
        TypeError: the page is none of these.
        UnreadablePage: the bytes are no text.
        PageTooLarge: a limit was reached and ``options.on_limit`` is "raise".
    """
    deadline = deadline or Deadline(options)
    if isinstance(page, bytes | bytearray | memoryview):
        decoded, notes = _decoded(bytes(page), charset, options, deadline)
        document = parse(decoded.page, options, deadline)
        return Opened(document._replace(notes=notes + document.notes) if notes else document, decoded)
    if isinstance(page, str):
        return Opened(parse(page, options, deadline), None)
    if isinstance(page, etree._ElementTree):  # noqa: SLF001 - lxml has no public name for its types
        page = page.getroot()
        if page is None:
            page = etree.Element("html")
    if isinstance(page, etree._Element):  # noqa: SLF001
        return Opened(_callers_tree(page, options, deadline), None)
    if _is_soup(page):
        time = deadline.share(_SHARE)
        copied = from_soup(page, options.max_depth, time)  # type: ignore[arg-type] # by its class's name
        return Opened(copied.document("soup", options, time), None)
    msg = f"a page is bytes, str, an lxml tree or element, or a BeautifulSoup object, not {type(page).__name__}"
    raise TypeError(msg)


class OpenedText(NamedTuple):
    """Plain text that is ready to be cut."""

    text: str
    decoded: Decoded | None  # how its bytes were read; None where the caller gave no bytes
    notes: tuple[str, ...]  # limits that were reached


def open_text(text: object, *, charset: str | None, options: Options, deadline: Deadline) -> OpenedText:
    """Read plain text, as a str or as bytes.

    Args:
        text: bytes, bytearray, memoryview or str.
        charset: label of the encoding that the caller knows of.
        options: the limits.
        deadline: the text's.

    Raises:
        TypeError: the text is none of these.
        UnreadablePage: the bytes are no text.
        PageTooLarge: a limit was reached and ``options.on_limit`` is "raise".
    """
    if isinstance(text, bytes | bytearray | memoryview):
        decoded, notes = _decoded(bytes(text), charset, options, deadline)
        return OpenedText(clean_str(decoded.text), decoded, notes)
    if not isinstance(text, str):
        msg = f"clean_text() takes str or bytes, not {type(text).__name__}"
        raise TypeError(msg)
    return OpenedText(clean_str(text), None, ())


def _decoded(data: bytes, charset: str | None, options: Options, deadline: Deadline) -> tuple[Decoded, tuple[str, ...]]:
    """Decode what the limits allow; gives notes of what they cut off."""
    notes: list[str] = []
    if len(data) > options.max_bytes:
        if options.on_limit == "raise":
            raise PageTooLarge("max_bytes", options.max_bytes, len(data))
        notes.append(f"the page has more than {options.max_bytes} bytes; only the first {options.max_bytes} were read")
        data = cut_bytes(data, options.max_bytes)
    decoded = decode(data, charset, deadline)
    if not decoded.is_whole:
        notes.append(deadline.note("only the start of the page was decoded"))
    return decoded, tuple(notes)


def _callers_tree(root: _Element, options: Options, deadline: Deadline) -> Document:
    """The caller's own tree, or a copy where it is too deep, has namespaces, or elements of lxml.objectify."""
    if not isinstance(root.tag, str):  # a comment, a processing instruction or an entity
        return Document(etree.Element("html"), ("the page is no element",), _CALLER)
    time = deadline.share(_SHARE)
    if root.tag.startswith("{") or is_strange(root) or is_deep(root, options.max_depth, time):
        return without_namespaces(root, options.max_depth, time).document(_CALLER, options, time)
    return Document(root, (), _CALLER)


def _is_soup(page: object) -> bool:
    """Whether the page is a tag or soup of bs4, told without importing bs4."""
    return any(kind.__name__ == "Tag" and kind.__module__ == "bs4.element" for kind in type(page).__mro__)
