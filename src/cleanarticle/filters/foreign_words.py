"""In an article whose paragraphs speak as articles do, a line that speaks as boilerplate does is none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.led_list import is_led
from cleanarticle.filters.said import has_sign
from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

# What the words of a block say, as the scorer line-says has it. Of lines in invented articles, written in eighteen
# languages by nobody who knew the fitted words, the first takes a tenth of those that had stayed and none that should;
# on sites that no word was fitted on, twenty blocks for seven. Guides to networks and shops speak as boilerplate does
# all along: the second leaves them alone.
_BELOW: Final = -2.25
_BELOW_LISTED: Final = -2.9  # the same of a line of plain text below a colon
_USUAL: Final = 1.3  # of half of the paragraphs, at least


class ForeignWords:
    """Drops a line of which each word speaks against it, where the article has other words."""

    name: ClassVar[str] = "foreign-words"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of such words."""
        found = [number for number, own in enumerate(survey.says) if own < _BELOW and kept[number]]
        if not found:
            return
        prose = sorted(own for own, mass, stays in zip(survey.says, survey.mass, kept, strict=True) if mass and stays)
        if prose and prose[len(prose) // 2] > _USUAL:
            for number in found:
                if not (_is_quote(survey, number) or _is_listed(survey, kept, number)):
                    yield Verdict(
                        number, False, Species.BOILERPLATE, "words-of-boilerplate", survey.says[number], _BELOW
                    )


def _is_quote(survey: Survey, number: int) -> bool:
    """Whether markup says that somebody said it, who may speak as boilerplate does: "We buy no tower"."""
    return survey.page.has_markup and survey.page.blocks[number].kind is Kind.QUOTE


def _is_listed(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line is an item of the article's own list; in plain text its words may be foreign only a little."""
    is_near = survey.page.has_markup or (survey.says[number] > _BELOW_LISTED and not has_sign(survey, number))
    return is_near and is_led(survey, kept, number)
