"""What a removed block was, where no filter has said."""

from __future__ import annotations

from collections.abc import Sequence

from cleanarticle.model import Kind, Species
from cleanarticle.species import SpeciesNames, name_species, read_species_names
from cleanarticle.survey import Survey
from tests.builders import Draft, block, page, surveyed

_NAMES = SpeciesNames({"share": Species.SHARE, "ads": Species.AD}, {"nav": Species.NAVIGATION})
_PHRASES = {Species.NEWSLETTER: {"exact": ["sign up"]}}


def _named(some_survey: Survey, kept: Sequence[bool], given: Sequence[Species | None]) -> Sequence[Species | None]:
    """What the blocks of a page are."""
    return name_species(some_survey.page, some_survey.cues, some_survey.headline, given, kept, _NAMES)


def named(draft: Draft, given: Species | None = None) -> Species | None:
    """The species of a removed block above an article."""
    some_survey = surveyed(page(draft, block(), block(), block()), phrases=_PHRASES)
    return _named(some_survey, [False, True, True, True], [given, None, None, None])[0]


def test_kept_blocks_have_none() -> None:
    """Whatever stands around them."""
    some_survey = surveyed(page(block(at="body>nav>p")))

    assert _named(some_survey, [True], [None]) == [None]


def test_what_a_filter_said_stays() -> None:
    """It knew why."""
    assert named(block("Sign up", at="body>div.share>p"), Species.POLL) is Species.POLL


def test_phrases_come_before_names() -> None:
    """What a block says tells more than where it stands."""
    assert named(block("Sign up", at="body>div.share>p")) is Species.NEWSLETTER


def test_the_innermost_name_wins() -> None:
    """Of class words and tags around the block."""
    assert named(block("x", at="body>nav>div.share-tools>p")) is Species.SHARE
    assert named(block("x", at="body>div.share>nav>p")) is Species.NAVIGATION
    assert named(block("x", at="body>div.share>div.ads>p")) is Species.AD


def test_whole_words_name() -> None:
    """A class "shared" is not "share"."""
    assert named(block("x", at="body>div.shared>p")) is Species.BOILERPLATE


def test_classes_of_the_whole_page_name_nothing() -> None:
    """A page whose visitors share it is no share button."""
    assert named(block("x", at="body.share>p")) is Species.BOILERPLATE


def test_headline_and_caption() -> None:
    """The headline and the text of a <figcaption> are known by what they are."""
    assert named(block("The old wall", at="body>h1")) is Species.HEADLINE
    assert named(block("x", kind=Kind.CAPTION, at="body>figcaption")) is Species.CAPTION


def test_what_nothing_names() -> None:
    """Links are teasers, text is boilerplate."""
    assert named(block("x", linked=1.0)) is Species.TEASER_LIST
    assert named(block("x")) is Species.BOILERPLATE


def test_the_file_that_ships() -> None:
    """Names species that exist, by words as the walk splits them."""
    names = read_species_names()

    assert names.words
    assert names.tags
    assert all(word.isascii() and word.isalpha() and word.islower() for word in (*names.words, *names.tags))
