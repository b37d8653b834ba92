"""A line right below a picture that says no more than its alternative text is its caption, where several do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MIN_LINES: Final = 4  # of a page; an article that lists a few things may show each above its name
_MIN_WORDS: Final = 3  # by their mean: names of things are shorter
_IMAGE: Final = "image"
_MAX_SHARE: Final = 1 / 3  # of the page's prose in such lines; beyond it they are what the article is made of


class AltCaption:
    """Drops paragraphs that repeat the ``alt`` of the picture above them.

    Of two annotated pages with several such lines, the one whose captions they are has eleven; the other has three
    names.
    """

    name: ClassVar[str] = "alt-caption"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of that sort."""
        media = survey.page.media
        if len(media) < _MIN_LINES:
            return
        every, last, found = survey.every, len(kept), []
        for medium in media:
            number = medium.block
            if number < last and kept[number] and medium.name == _IMAGE and every.kind[number] is kinds.PARAGRAPH:
                text = every.text[number]
                if len(medium.alt) >= len(text) and " ".join(medium.alt.split()) == text:
                    found.append(number)
        numbers = list(dict.fromkeys(found))
        words = sum([every.words[number] for number in numbers])
        if len(numbers) < _MIN_LINES or words < _MIN_WORDS * len(numbers) * survey.words.factor:
            return
        if sum([survey.mass[number] for number in numbers]) <= _MAX_SHARE * survey.total:
            for number in numbers:
                yield Verdict(number, False, Species.CAPTION, "says-what-alt-says", len(numbers), _MIN_LINES)
