"""What a removed block was, where no filter has said."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleanarticle.facts.survey import Survey
from cleanarticle.judging.species import SpeciesNames, Told, name_species, read_species_names
from cleanarticle.model import Kind, Species
from cleanarticle.words.language_words import LanguageWords
from cleanarticle.words.languages import Languages
from tests.builders import Draft, block, page, surveyed

_NAMES = SpeciesNames({"share": Species.SHARE, "ads": Species.AD}, {"nav": Species.NAVIGATION})
_PHRASES = {Species.NEWSLETTER: {"exact": ["sign up"]}}


def _named(
    some_survey: Survey, kept: Sequence[bool], given: Sequence[Species | None], words: LanguageWords | None = None
) -> Sequence[Species | None]:
    """What the blocks of a page are."""
    told = Told(some_survey.cues, words or some_survey.words, some_survey.headline, some_survey.nodes.tag)
    return name_species(some_survey.page, told, given, kept, _NAMES)


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
    """Links are teasers, or a menu's where they are short, text is boilerplate."""
    assert named(block("The harbour gets a wall", linked=1.0)) is Species.TEASER_LIST
    assert named(block("Local news", linked=1.0)) is Species.NAVIGATION
    assert named(block("x")) is Species.BOILERPLATE


def test_the_file_that_ships() -> None:
    """Names species that exist, by words as the walk splits them."""
    names = read_species_names()

    assert names.words
    assert names.tags
    assert all(word.isascii() and word.isalpha() and word.islower() for word in (*names.words, *names.tags))


def run(*drafts: Draft, named: Sequence[Species | None] = ()) -> Sequence[Species | None]:
    """The species of a row of removed blocks above an article, read with the words of English."""
    some_survey = surveyed(page(*drafts, block(), block()), phrases=_LISTS)
    given = [*(named or [None] * len(drafts)), None, None]
    kept = [False] * len(drafts) + [True, True]
    return _named(some_survey, kept, given, Languages().words("en"))[: len(drafts)]


_LISTS = {Species.MOST_READ: {"exact": ["most read"]}, Species.POLL: {"exact": ["the poll"]}}


def test_headlines_below_the_heading_of_their_list() -> None:
    """Are what the heading says, though a filter took them for teasers; an article between them ends it."""
    rows = run(block("Most read"), block("Ferry late"), block("Bridge opens", linked=1.0))
    assert rows == [Species.MOST_READ] * 3
    named = run(block("Most read"), block("Ferry late"), named=[None, Species.TEASER_LIST])
    assert named == [Species.MOST_READ] * 2
    some_survey = surveyed(page(block("Most read"), block(), block("Ferry is late again", linked=1.0)), phrases=_LISTS)
    assert _named(some_survey, [False, True, False], [None] * 3)[2] is Species.TEASER_LIST


def test_what_reads_on_below_a_headline_is_no_menu() -> None:
    """It is a part of the teaser; four blocks further down it is one again."""
    teaser = block("The ferry to the islands is late again", linked=1.0)
    rest = block("Read on", linked=1.0)

    assert run(teaser, rest) == [Species.TEASER_LIST] * 2
    assert run(teaser, *[block()] * 4, rest)[-1] is Species.NAVIGATION


def test_a_poll_has_few_answers() -> None:
    """What stands far below it, or is the headline of something else, is none."""
    answers = [block(f"The harbour of town {number}") for number in range(10)]
    assert run(block("The poll"), *answers).count(Species.POLL) == 9
    assert run(block("The poll"), block("The ferry to the islands is late again", linked=1.0))[1] is Species.TEASER_LIST


def test_what_a_filter_could_not_name() -> None:
    """It knew that the line is no article's, and the words say what it is."""
    assert run(block("By Jane Doe"), named=[Species.BOILERPLATE]) == [Species.BYLINE]


@pytest.mark.parametrize(
    ("text", "species"),
    [
        ("Updated 12 May 2024, 10:30 am", Species.DATELINE),
        ("By Jane Doe and John Roe", Species.BYLINE),
        ("Photo: Jane Doe", Species.CREDIT),
        ("Workers at the old harbour wall on the day of the storm. Photo: Jane Doe", Species.CAPTION),
        ("#harbour #storm", Species.TAGS),
        ("Harbour Gazette (@harbourgazette)", Species.TWEET_WIDGET),
        ("Our newsletter brings you all of it", Species.NEWSLETTER),
        ("Watch the old harbour wall", Species.PLAYER_TITLE),
        ("12", Species.BOILERPLATE),
        ("Mayor of the old town", Species.BOILERPLATE),
        (" ".join(["newsletter"] * 70), Species.BOILERPLATE),
    ],
)
def test_what_the_words_of_a_line_say(text: str, species: Species) -> None:
    """Where neither a phrase nor an element names it."""
    assert run(block(text)) == [species]


def test_other_headlines_in_elements_named_otherwise() -> None:
    """A form or player with links to other stories; and beside a byline stands who somebody is."""
    story = "The ferry to the islands is late again"
    at = "body>div.ads>p"
    assert named(block(story, at=at, linked=1.0)) is Species.TEASER_LIST
    assert named(block(story, at=at)) is Species.AD
    names = SpeciesNames({"author": Species.BYLINE}, {})
    some_survey = surveyed(page(block(f"{story}, says who has seen it all and more", at="body>div.author>p"), block()))
    told = Told(some_survey.cues, some_survey.words, some_survey.headline, some_survey.nodes.tag)
    assert name_species(some_survey.page, told, [None] * 2, [False, True], names)[0] is Species.AUTHOR_BIO


def test_a_credit_that_opens_with_video() -> None:
    """Is the title of a video where more follows than a name."""
    phrases = {Species.CREDIT: {"prefix": ["video:"]}}
    words = Languages().words("en")
    for text, species in (
        ("Video: Jane Doe", Species.CREDIT),
        ("Video: the harbour wall falls into the sea", Species.PLAYER_TITLE),
    ):
        some_survey = surveyed(page(block(text), block(), block()), phrases=phrases)
        assert _named(some_survey, [False, True, True], [None] * 3, words)[0] is species


def test_form_around_the_page_names_nothing() -> None:
    """Some servers wrap the whole page in one; what stands in it is no search."""
    tags = SpeciesNames({}, {"form": Species.SEARCH})
    some_survey = surveyed(page(block("x", at="body>form>p"), block(at="body>form>p")))
    told = Told(some_survey.cues, some_survey.words, some_survey.headline, some_survey.nodes.tag)

    assert name_species(some_survey.page, told, [None, None], [False, True], tags) == [Species.BOILERPLATE, None]
