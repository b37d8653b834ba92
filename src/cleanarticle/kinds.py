"""The kinds of blocks, for who asks many: reading a module's name takes a tenth of the time of an enum's member."""

from __future__ import annotations

from typing import Final

from cleanarticle.model import Kind

PARAGRAPH: Final = Kind.PARAGRAPH
HEADING: Final = Kind.HEADING
LIST_ITEM: Final = Kind.LIST_ITEM
QUOTE: Final = Kind.QUOTE
CELL: Final = Kind.CELL
CODE: Final = Kind.CODE
CAPTION: Final = Kind.CAPTION
