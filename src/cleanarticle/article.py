"""The result of a page: its blocks with their trails, its metadata, and the ways to write it down."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from functools import cached_property

from cleanarticle.deadline import Deadline
from cleanarticle.metadata.record import Metadata
from cleanarticle.metadata_fields import MetadataFields
from cleanarticle.model import Judgement, Page
from cleanarticle.options import Options
from cleanarticle.render import write
from cleanarticle.render.as_dict import Json, as_dict
from cleanarticle.render.report import report
from cleanarticle.trail.explain import explain
from cleanarticle.trail.judged import JudgedBlock, JudgedBlocks
from cleanarticle.trail.late_value import LateValue


@dataclass(frozen=True, kw_only=True, repr=False)
class Article(MetadataFields):
    """An article, and everything that was decided on the way to it; never changes.

    Two articles are equal when all of it is equal. An article of which nothing was kept is a result, not an
    error, and is false: ``if article:`` asks whether there is text. It can be pickled, copied and hashed.

    Attributes:
        page: the blocks, elements, marks and media that the walk saw.
        judgement: what was decided about each block, with every score and verdict.
        metadata: every field with its value, its source and the candidates that lost.
        language: code of the language whose pack was used ("de"); None where none fits.
        encoding: name of the encoding that the bytes were read in; None for input that was text already.
        encoding_because: what decided the encoding, in a few words.
        url: address of the page as the caller gave it; None where not given.
        options: the choices that it was made with.
        notes: limits that were reached and other things a caller should know, one sentence each.
    """

    page: Page
    judgement: Judgement
    metadata: LateValue[Metadata] = LateValue(Metadata())  # noqa: RUF009 - a descriptor, not a default
    language: str | None = None
    encoding: str | None = None
    encoding_because: str = ""
    url: str | None = None
    options: Options = field(default_factory=Options)
    notes: tuple[str, ...] = ()

    @cached_property
    def text(self) -> str:
        """The body: a blank line between paragraphs, list items and table rows one a line; "" when nothing was kept."""
        return write.as_text(self, metadata=False)

    @cached_property
    def blocks(self) -> tuple[JudgedBlock, ...]:
        """Every block of the page, in page order, with what was decided about it; trails are worked out when read."""
        return tuple(JudgedBlocks(self.page, self.judgement))

    @property
    def removed(self) -> tuple[JudgedBlock, ...]:
        """The blocks that went, in page order, each with its species."""
        return tuple([block for block in self.blocks if not block.kept])

    @property
    def word_count(self) -> int:
        """Words of the body: each CJK character and each Thai consonant counts as one."""
        pairs = zip(self.page.blocks, self.judgement.kept, strict=True)
        return sum([block.words for block, stays in pairs if stays])

    def markdown(self, *, metadata: bool = False, images: bool = False) -> str:
        """The body as CommonMark with GitHub's tables, without a line break at the end.

        Args:
            metadata: begin with a YAML front matter of title, authors, dates, site and address.
            images: write the article's pictures where they stand.
        """
        return write.as_markdown(self, metadata=metadata, images=images)

    def html(self, *, metadata: bool = False, images: bool = False) -> str:
        """The body as sanitised HTML: a few tags, checked addresses and first numbers alone, all else escaped.

        Args:
            metadata: give a whole document, with title, authors, dates and site in its head, and the headline.
            images: write the article's pictures, where they stand, as figures.
        """
        return write.as_html(self, metadata=metadata, images=images)

    def to_dict(self, *, blocks: bool = False) -> dict[str, Json]:
        """Everything as plain values that JSON knows, in one order.

        Args:
            blocks: add every block with its trail. Scores that half of ``max_seconds`` does not suffice for are left
                out, with a note in "notes".

        Raises:
            PageTooLarge: time was up, and the options ask for an error.
        """
        return as_dict(self, deadline=self._deadline(), blocks=blocks)

    def to_json(self, *, indent: int | None = None, blocks: bool = False) -> str:
        """``to_dict()`` as JSON; characters beyond ASCII stand as they are.

        Args:
            indent: spaces a level; None: all on one line.
            blocks: add every block with its trail.

        Raises:
            PageTooLarge: as ``to_dict()``.
        """
        return json.dumps(self.to_dict(blocks=blocks), ensure_ascii=False, indent=indent)

    def explain(self) -> str:
        """Why each block stayed or went, one line a block, without a line break at the end.

        Scores that half of ``max_seconds`` does not suffice for are left out, and a line says so.

        Raises:
            PageTooLarge: time was up, and the options ask for an error.
        """
        return explain(self.page, self.judgement, self._deadline())

    def report(self) -> str:
        """The page's blocks as an HTML page for a browser: kept and removed in colour, each with its trail.

        It has no script, asks for no other file, and shows 10,000 blocks at most. Scores that half of ``max_seconds``
        does not suffice for are left out, and a line says so.

        Raises:
            PageTooLarge: time was up, and the options ask for an error.
        """
        return report(self, self._deadline())

    def _deadline(self) -> Deadline:
        """When to stop working out scores: what is told of all other blocks then takes less than the time left."""
        return Deadline(self.options).share(0.5)

    def __bool__(self) -> bool:
        """Whether anything was kept."""
        return any(self.judgement.kept)

    def __hash__(self) -> int:
        """Equal for equal articles; from what tells pages apart at little cost."""
        return hash((self.url, self.judgement.kept, self.judgement.points))

    def __repr__(self) -> str:
        """The headline and the numbers; never the text."""
        kept = sum(self.judgement.kept)
        return f"<Article {self.title!r:.60}: {kept} of {len(self.page.blocks)} blocks, {self.word_count} words>"

    def __getstate__(self) -> dict[str, object]:
        """The fields alone: what was derived from them is derived again."""
        return {one.name: getattr(self, one.name) for one in fields(self)}
