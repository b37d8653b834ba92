"""A line right below a picture that says no more than its `alt` is its caption: a sentence, or several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Medium

_MIN_LINES: Final = 4  # of a page; an article that lists a few things may show each above its name
_MIN_WORDS: Final = 3  # by their mean: names of things are shorter
_MIN_SENTENCE: Final = 5  # words of a whole sentence, which says that it is a caption by itself: things have names
_MAX_LINKED: Final = 0.5  # beyond it a line is a headline below its picture, on a page that lists stories
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
        every = survey.every
        captions = [one.block for one in survey.page.media if one.name == _IMAGE and _is_caption(survey, kept, one)]
        numbers = list(dict.fromkeys(captions))
        words = sum([every.words[number] for number in numbers])
        if len(numbers) < _MIN_LINES or words < _MIN_WORDS * len(numbers) * survey.words.factor:
            least = _MIN_SENTENCE * survey.words.factor
            numbers = [one for one in numbers if survey.ends[one] == SENTENCE and every.words[one] >= least]
        if sum([survey.mass[number] for number in numbers]) <= _MAX_SHARE * survey.total:
            for number in numbers:
                yield Verdict(number, False, Species.CAPTION, "says-what-alt-says", len(numbers), _MIN_LINES)


def _is_caption(survey: Survey, kept: Sequence[bool], picture: Medium) -> bool:
    """Whether a kept paragraph that is no link stands right below a picture, and says what its ``alt`` says."""
    every, number = survey.every, picture.block
    if number >= len(kept) or not kept[number] or every.kind[number] is not kinds.PARAGRAPH:
        return False
    text = every.text[number]
    is_long = len(picture.alt) >= len(text) and every.linked[number] <= _MAX_LINKED
    return is_long and " ".join(picture.alt.split()) == text
