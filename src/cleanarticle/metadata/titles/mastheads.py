"""A first-level heading that is the site's name, on pages whose headline is a heading of a lower level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle import page_address
from cleanarticle.metadata.titles.headlines import parts_of
from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block

_NAME: Final = 5  # words up to which a heading may be a site's name
_HEADLINE: Final = 5  # words from which one may be a headline
_LEAST: Final = 2  # words of one that the <title> has, too, and that is no label of a menu
_FAR: Final = 8  # blocks of menus and boxes below the name
_ABOVE: Final = 6  # blocks before the text in which the headline stands
_MIN_PARTS: Final = 2  # of a title that names its site


class Masthead(NamedTuple):
    """The site's name, and the headline that stands below it."""

    name: Block
    headline: Block | None  # None where the <title> alone has it


def masthead(headings: Sequence[Block], title: str, text: int, url: str) -> Masthead | None:
    """The page's only first-level heading where the <title> has it and the headline, or has it at its end.

    Args:
        headings: the page's, in page order.
        title: what stands in <title>.
        text: number of the first block of the text.
        url: address of the page, "" where unknown; short headings on a site's first page are its articles'.
    """
    tops = [block for block in headings if block.level == 1]
    if len(tops) != 1 or tops[0].words > _NAME:
        return None
    name, texts = tops[0], parts_of(clean(title))
    parts = [bare(text) for text in texts]
    key = bare(name.text)
    if len(parts) < _MIN_PARTS or key not in (parts[0], parts[-1]):
        return None
    lower = [block for block in headings if name.number < block.number <= text and block.words >= _HEADLINE]
    told = [block for block in lower if (own := bare(block.text)) in parts and own != key]
    if told:
        return Masthead(name, told[0])
    last = lower[-1] if lower else name
    if key == parts[-1] and last.number - name.number >= _FAR and text - last.number <= _ABOVE:
        return Masthead(name, last)
    short = [block for block in headings if name.number < block.number <= text and bare(block.text) in parts]
    short = [block for block in short if block.words >= _LEAST and bare(block.text) != key]
    if key == parts[-1] and len(short) == 1 and not page_address.is_front(url, ()):
        return Masthead(name, short[0])
    # "The council agrees to rebuild the wall - Harbour Times": nothing is shown but the name.
    is_alone = key == parts[-1] and not lower and len(texts[0].split()) > max(name.words, _HEADLINE - 1)
    return Masthead(name, None) if is_alone else None
