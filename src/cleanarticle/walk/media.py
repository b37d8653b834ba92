"""Pictures, films and frames of a walk: lazy addresses resolved, each with the caption of its own figure."""

from __future__ import annotations

from itertools import chain, islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.model import Medium
from cleanarticle.patterns import pattern
from cleanarticle.walk.unseen import hides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lxml.etree import _Element

    from cleanarticle.model import Block, Node
    from cleanarticle.walk.flow import Flow

# Those of lazily loaded images first: "src" is a placeholder then.
_SOURCES: Final = ("data-src", "data-lazy-src", "data-lazy", "data-original", "data-url", "data-hi-res-src", "src")
_LAZY: Final = _SOURCES[:-1]
_SETS: Final = ("data-srcset", "data-lazy-srcset", "srcset")
_IMAGES: Final = frozenset({"img", "amp-img"})
_PLAYERS: Final = frozenset({"video", "audio", "amp-video"})  # may hold their addresses in <source>
# Players of https://amp.dev/documentation/components, which give only a film's number: where they play it.
_AMP: Final = MappingProxyType(
    {
        "amp-youtube": "https://www.youtube.com/embed/",
        "amp-vimeo": "https://player.vimeo.com/video/",
        "amp-dailymotion": "https://www.dailymotion.com/embed/video/",
    }
)
_FILMS: Final = frozenset({"amp-video", *_AMP})
_PLACEHOLDERS: Final = "placeholder blank spacer transparent lazy loading 1x1 pixel".split()
_PLACEHOLDER: Final = pattern(rf"(?:{'|'.join(_PLACEHOLDERS)})[\w-]{{0,40}}\.\w{{3,4}}(?:\?|\Z)")
_SIZE: Final = pattern(r"(?<![\w-])(width|height)\s*:\s*(\d{1,5})(?:\.\d{1,9})?px")
_CAPTION_WORDS: Final = frozenset({"caption", "figcaption"})
_MAX_CAPTION: Final = 400  # characters of a paragraph that is a caption by its class
_MAX_DIGITS: Final = 5
_new_record: Final = tuple.__new__  # as in outline.py
_NEAR: Final = 11  # elements around that of a picture or caption in which its figure is looked for
_MAX_AROUND: Final = 9  # elements around an image in which its <picture> is looked for: each unclosed <source> is one
_MAX_INSIDE: Final = 40  # elements of a <picture> or <noscript> that are looked at: of many images in one, each asks


class Media:
    """The media of a walk; used once."""

    def __init__(self, flow: Flow) -> None:
        self._found: list[tuple[Medium, _Element]] = []  # each with the innermost block-level element around it
        self._flow = flow

    def add(self, element: _Element, tag: str) -> None:
        """Keep an image, a player or a frame."""
        attributes = dict(element.items())
        get = attributes.get
        url = name = ""
        for name in _SOURCES if any(map(attributes.__contains__, _LAZY)) else ("src",):
            if found := get(name):
                url = found
                break
        style = get("style") if tag in _IMAGES else None
        if tag in _IMAGES:
            # What a page loads later stands in attributes of its own, and is no placeholder.
            is_later = not url or url.startswith("data:") or (name == "src" and _is_placeholder(url.lower()))
            later = next(_elsewhere(element, get), "") if is_later else ""
            if style and not later and name == "src" and hides("style", style):
                return  # it counts readers, or waits for a click
            url = later or url
        elif tag in _AMP:
            url = _AMP[tag] + number if (number := get("data-videoid", "")) else ""
        elif not url and tag in _PLAYERS:
            url = next((found for source in element.iter("source") if (found := _source(source))), "")
        kind = "image" if tag in _IMAGES else "video" if tag in _FILMS else tag
        width, height = _pixels(get("width")), _pixels(get("height"))
        if style:
            width, height = width or _styled(style, "width"), height or _styled(style, "height")
        url = url.strip().replace(" ", "%20")
        fields = kind, url, get("alt") or "", "", width, height, len(self._flow.blocks)
        medium = _new_record(Medium, fields)
        self._found.append((medium, self._flow.outline.elements[-1]))

    def with_captions(self, blocks: Sequence[Block], nodes: Sequence[Node]) -> tuple[Medium, ...]:
        """The media, each with the caption of its figure, or with the one that follows right behind it."""
        of_figure: dict[_Element | None, int] = {}
        loose: set[int] = set()
        for number, own in self._flow.outline.captions:
            figure = _figure_around(own)
            if figure is None:
                loose.add(number)
            elif number < len(blocks):
                of_figure.setdefault(figure, number)
        media: list[Medium] = []
        for place, (medium, element) in enumerate(self._found):
            caption = of_figure.get(_figure_around(element)) if of_figure else None
            behind = self._found[place + 1][0].block if place + 1 < len(self._found) else -1
            if caption is None and behind != medium.block and medium.block < len(blocks):
                block = blocks[medium.block]
                caption = block.number if block.number in loose or _is_caption(block, nodes) else None
            media.append(medium if caption is None else medium._replace(caption=blocks[caption].text))
        return tuple(media)


def _is_placeholder(url: str) -> bool:
    """Whether an address, in lower case, is that of a picture shown until the page loads another."""
    # Looking for each word first costs a fifth of the pattern.
    return any(map(url.__contains__, _PLACEHOLDERS)) and _PLACEHOLDER.search(url) is not None


def _figure_around(element: _Element) -> _Element | None:
    """The innermost figure that an element is or stands in."""
    around = chain((element,), islice(element.iterancestors(), _NEAR))
    return next((above for above in around if above.tag == "figure"), None)


def _elsewhere(element: _Element, get: Callable[[str], str | None]) -> Iterator[str]:
    """Where a lazily loaded image has its address: in a set, in <picture>, in its twin for readers without scripts."""
    yield from _of_sets(get)
    picture = next((above for above in islice(element.iterancestors(), _MAX_AROUND) if above.tag == "picture"), None)
    if picture is not None:
        for source in _inside(picture, "source"):
            yield from _of_sets(source.get)
    around = element if picture is None else picture
    for twin in (around.getnext(), around.getprevious()):
        if twin is not None and twin.tag == "noscript":
            yield from (url for image in islice(_inside(twin, "img"), 1) if (url := image.get("src")))


def _inside(element: _Element, tag: str) -> Iterator[_Element]:
    """The elements of a tag among the first in an element."""
    return (inner for inner in islice(element.iterdescendants(), _MAX_INSIDE) if inner.tag == tag)


def _of_sets(get: Callable[[str], str | None]) -> Iterator[str]:
    """The first address of a srcset: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute."""
    for name in _SETS:
        listed = get(name)
        parts = listed.lstrip(", \t\r\n").split(None, 1) if listed else []
        if parts and not parts[0].startswith("data:"):
            yield parts[0].rstrip(",")


def _is_caption(block: Block, nodes: Sequence[Node]) -> bool:
    """Whether a paragraph's class says that it is a caption."""
    if block.kind is not kinds.PARAGRAPH or len(block.text) > _MAX_CAPTION:
        return False
    return not (_CAPTION_WORDS.isdisjoint(nodes[block.node].words) and _CAPTION_WORDS.isdisjoint(block.inline_words))


def _source(source: _Element) -> str:
    """The address of a <source>."""
    return source.get("src") or source.get("data-src") or ""


def _styled(style: str, side: str) -> int:
    """A width or height in a style, in pixels, at least one; 0 where there is none."""
    return next((max(1, int(found[2])) for found in _SIZE.finditer(style) if found[1] == side), 0)


def _pixels(declared: str | None) -> int:
    """A width or height attribute as a number; 0 where it is none."""
    if not declared:
        return 0
    digits = declared.strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _MAX_DIGITS else 0
