"""The headline goes to the title, and what stands before it is the page's head."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey


class Headline:
    """Drops the headline and everything before it."""

    name: ClassVar[str] = "headline"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block up to the headline, and for its copies down to the first prose."""
        headline = survey.headline
        if headline < 0:
            return
        text = survey.page.blocks[headline].text
        for block in survey.page.blocks[: max(survey.first, headline + 1)]:
            number = block.number
            if not kept[number]:
                continue
            if number == headline or block.text == text:
                yield Verdict(number, False, Species.HEADLINE, "is-headline", text, "")
            elif number < headline and not survey.page.has_markup:
                yield Verdict(number, False, Species.NAVIGATION, "before-headline", text, headline)
