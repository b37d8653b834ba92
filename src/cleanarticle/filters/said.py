"""What a line says that it is, by a phrase or by words that add up; for the filters that look at the line below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.facts.left import sign_of, species_said
from cleanarticle.model import Species
from cleanarticle.words.sentence_ends import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey


# Weight of a line's words, as the scorer line-says scales it, up to which they are those of boilerplate. Of the lines
# that "whole-sentence" would have kept in invented texts that no word was fitted on, 48 of 58 that are none of the
# article's weigh less, and none of 44 that are.
_BOILERPLATE: Final = -2.0
STOPS: Final = ".。।۔"  # full stops
_ADDRESS: Final = ("you", "we")  # signs


def has_words_of_boilerplate(survey: Survey, number: int) -> bool:
    """Whether the words of a block are those of boilerplate, each weighed by itself.

    Args:
        survey: the page.
        number: number of the block.
    """
    return survey.says[number] < _BOILERPLATE


def has_sign(survey: Survey, number: int) -> bool:
    """Whether words of a block add up to what boilerplate says.

    Args:
        survey: the page.
        number: number of the block.
    """
    return sign_of(survey, number) is not None


def names_no_species(survey: Survey, number: int) -> bool:
    """Whether neither a phrase nor words that add up say what boilerplate a block is.

    Args:
        survey: the page.
        number: number of the block.
    """
    return not survey.cues.of(number) and not has_sign(survey, number)


def tells(survey: Survey, number: int, limit: float) -> bool:
    """Whether a block is a sentence with a full stop and its words are those of articles, as the line model has them.

    Args:
        survey: the page.
        number: number of the block.
        limit: what they must say at least, as `LineModel.weigh` has it.
    """
    if survey.ends[number] != SENTENCE or survey.page.blocks[number].text[-1] not in STOPS:
        return False
    return survey.words.model.weigh(survey.tokens[number]) > limit


def speaks_to_readers(survey: Survey, number: int) -> bool:
    """Whether a block speaks to its reader, or of the newsroom as "us".

    Args:
        survey: the page.
        number: number of the block.
    """
    signs, tokens = survey.words.signs, survey.tokens[number]
    return any(signs.mentions(sign, tokens) for sign in _ADDRESS)


def only_tells(survey: Survey, number: int, limit: float) -> bool:
    """Whether a block is a sentence with the words of articles, and nothing says that it is anything else.

    Args:
        survey: the page.
        number: number of the block.
        limit: see `tells`.
    """
    return tells(survey, number, limit) and names_no_species(survey, number) and not speaks_to_readers(survey, number)


def says_nothing(survey: Survey, number: int) -> bool:
    """Whether neither a phrase nor words that add up say that a block is boilerplate.

    Args:
        survey: the page.
        number: number of the block.
    """
    return not has_words_of_boilerplate(survey, number) and names_no_species(survey, number)


def author_labels(survey: Survey, kept: Sequence[bool], most: int) -> Iterator[tuple[int, str]]:
    """The numbers of the lines that went and are a label above somebody's biography or address, with its words.

    Args:
        survey: the page.
        kept: per block, whether it stays.
        most: words of such a line.
    """
    if Species.AUTHOR_BIO not in species_said(survey):
        return
    for number, cues in survey.cues.by_block.items():
        if not kept[number] and survey.page.blocks[number].words <= most:
            for cue in cues:
                if cue.species is Species.AUTHOR_BIO and cue.match == "exact":
                    yield number, cue.phrase


def words_of(survey: Survey, number: int, species: Collection[Species]) -> str:
    """The words by which a block is one of some species; "" where it is none.

    Args:
        survey: the page.
        number: number of the block.
        species: any of these.
    """
    cue = next((one for one in survey.cues.of(number) if one.species in species), None)
    if cue:
        return cue.phrase
    sign = sign_of(survey, number)
    return sign.words if sign and sign.species in species else ""
