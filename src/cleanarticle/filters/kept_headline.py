"""A caller may want the headline in the body, too; it comes back last, as the other filters know a body without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey


class KeptHeadline:
    """Keeps the headline, and none of its copies."""

    name: ClassVar[str] = "kept-headline"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for the headline where it was dropped."""
        del points
        number = survey.headline
        if number >= 0 and not kept[number]:
            yield Verdict(number, True, None, "headline-wanted", survey.page.blocks[number].text, "")
