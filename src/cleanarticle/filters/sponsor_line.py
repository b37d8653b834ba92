"""A label for advertisements with a name or advertising copy beside it: "Advertisement feature by Doe & Sons"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import NO_END, SENTENCE
from cleanarticle.words.tokens import end_of_token, normal
from cleanarticle.words.tokens import tokens as tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 10
_MAX_COPY: Final = 25  # words of what a label with a sign advertises
# What stands at a line's end in brackets or behind a dash: "(paid content)", "- Ad -".
_AT_END: Final = pattern(r"(?:[(\[\uff08]|\s[-–—|]\s)\s?([^()\[\]\uff08\uff09–—|]{2,30}?)\s?[)\]\uff09–—|-]?$")
_OPENS: Final = pattern(r"[(\[\uff08]|\s[-–—|]\s")  # with what it begins
_MAX_END: Final = 40  # characters of it, with what is around it
_COLON: Final = pattern(r"([^:\uff1a]{2,30})[:\uff1a]\s*(?=\S)")
_MAX_LABEL: Final = 4  # tokens of it


class SponsorLine:
    """Drops lines that are nothing else."""

    name: ClassVar[str] = "sponsor-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of a label and a name."""
        for block in left_of(survey, kept).paragraphs if survey.words.ads else ():
            number = block.number
            if block.words > _MAX_COPY:
                continue
            # "Advertising: reach those who …" may be the article's own, if it is a sentence.
            is_label = survey.ends[number] != SENTENCE
            label = (_before_colon(block.text, survey) if is_label else "") or _behind(block.text, survey)
            if not label and block.words <= _MAX_WORDS and survey.ends[number] == NO_END:
                label = _before_name(survey, block)
            if label:
                yield Verdict(number, False, Species.AD, "names-a-sponsor", label, _MAX_WORDS)


def _before_name(survey: Survey, block: Block) -> str:
    """The label at a line's start with a function word and a name behind it alone; "" where there is none."""
    label = _label(survey.tokens[block.number], survey)
    # NFKC and case folding may change a text's length, and capitals are told by its own letters.
    behind = block.text[end_of_token(normal(block.text), len(label) + 1) :].split() if label else ()
    return " ".join(label) if behind and _is_name(behind, survey.stop_words) else ""


def _before_colon(text: str, survey: Survey) -> str:
    """The label at a line's start with a colon behind it, and what it labels; "" where there is none."""
    found = _COLON.match(text)
    return found[1] if found and tuple(tokens_of(found[1])) in survey.words.ads else ""


def _behind(text: str, survey: Survey) -> str:
    """The label at a line's end, set apart from what it labels; "" where there is none."""
    at = max(0, len(text) - _MAX_END)
    found = _AT_END.search(text, at) if _OPENS.search(text, at) else None
    return found[1] if found and tuple(tokens_of(found[1])) in survey.words.ads else ""


def _label(tokens: Sequence[str], survey: Survey) -> Sequence[str]:
    """The label at a line's start that a function word and more follow; none where there is none."""
    for count in range(1, min(_MAX_LABEL, len(tokens) - 2) + 1):
        if tokens[count] in survey.stop_words and tuple(tokens[:count]) in survey.words.ads:
            return tokens[:count]
    return ()


def _is_name(words: Sequence[str], small: frozenset[str]) -> bool:
    """Whether words are capitalised, signs, numbers or function words, the first of them capitalised."""
    return words[0][0].isupper() and all(not word[0].islower() or word in small for word in words)
