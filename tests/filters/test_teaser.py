"""A cue line takes the headlines below it along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.teaser import Teaser
from cleanarticle.model import Kind, Species
from cleanarticle.words.langpacks import BylineWords, DateWords, LanguagePack
from cleanarticle.words.line_signs import Rule, SignBook, SignRules
from tests.builders import PROSE, Draft, block, fates, pack_of_signs, page, surveyed

_CUE = "Keep reading:"
_PHRASES = {Species.TEASER_INLINE: {"exact": ["keep reading"], "prefix": ["see also"]}}
_HEADLINE = "Ferries return to the island"


def gone(*drafts: Draft | str, kept: str) -> list[int]:
    """Numbers of the blocks that go."""
    blocks = [block(draft) if isinstance(draft, str) else draft for draft in drafts]
    said = fates(Teaser(), surveyed(page(*blocks), phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TEASER_INLINE}
    return list(said)


def test_headlines_go_and_prose_stays() -> None:
    """Lines without a sentence's end, down to the first that has one."""
    assert gone(PROSE, _CUE, _HEADLINE, "Wall (old) is rebuilt", PROSE, _HEADLINE, kept="kdkkkk") == [2, 3]


def test_answers_go_with_a_question_that_is_known_by_its_words() -> None:
    """Short lines only; a question with none below it asks for nothing."""
    rules = SignRules({"vote": (Rule(Species.POLL, ("vote", "you"), 9),)}, frozenset())
    nothing = BylineWords((), (), (), ()), DateWords((), (), (), ())
    signs = {"vote": ("vote",), "you": ("your",)}
    pack = LanguagePack("en", "English", "Latin", frozenset({"the"}), (), *nothing, {}, signs)
    some_survey = surveyed(page(block("Your vote on the ferry"), block("Yes"), block("No"), block(), block("Yes")))
    words = replace(some_survey.words, signs=SignBook(rules).signs([pack]))
    asked = replace(some_survey, words=words)
    said = fates(Teaser(), asked, "dkkkk")
    assert {number: (one.species, one.seen) for number, one in said.items()} == {
        1: (Species.POLL, "vote, your"),
        2: (Species.POLL, "vote, your"),
    }
    assert not fates(Teaser(), asked, "kkkkk")


def test_nothing_answers_a_count_of_votes() -> None:
    """Below the stars of a recipe stand its times."""
    rules = SignRules({"vote": (Rule(Species.POLL, ("vote", "you"), 9),)}, frozenset())
    signs = pack_of_signs({"vote": ("votes",), "you": ("your",)})
    some_survey = surveyed(page(block(), block("Your 37 votes"), block("Cooking 45 minutes"), block("For 4 people")))
    words = replace(some_survey.words, signs=SignBook(rules).signs([signs]))

    assert fates(Teaser(), replace(some_survey, words=words), "kdkk") == {}


def test_one_line_below_a_poll() -> None:
    """In plain text it is a subhead, unless readers answer so; on a page it is believed."""
    polls = {Species.POLL: {"exact": ["show the result"]}}

    def said(*lines: str, has_markup: bool = False) -> list[int]:
        drafts = [block(line, at="p" if has_markup else "") for line in ("Show the result", *lines, PROSE)]
        some_survey = surveyed(page(*drafts, has_markup=has_markup), phrases=polls)
        words = replace(some_survey.words, answers=frozenset({("yes",)}))
        return list(fates(Teaser(), replace(some_survey, words=words), "d" + "k" * (len(lines) + 1)))

    assert said("The old wall") == []
    assert said("The old wall", "The new wall") == [1, 2]
    assert said("Yes") == [1]
    assert said("The old wall", has_markup=True) == [1]


def test_a_linked_sentence_is_a_headline() -> None:
    """A block that is all link leads to another article, however it ends."""
    assert gone(_CUE, block("The ferries are back.", linked=1.0), kept="dk") == [1]
    assert gone(_CUE, block("The ferries are back.", linked=0.5), kept="dk") == []


@pytest.mark.parametrize(
    "text", ["The ferries are back.", "“The ferries are back”", "There are three rules:", " ".join(["Ferries"] * 41)]
)
def test_no_headline(text: str) -> None:
    """A sentence, a quote or a long line is the article, which goes on."""
    assert gone(_CUE, text, kept="dk") == []


def test_a_cue_announces_eight_at_most() -> None:
    """Further lines without an end are a list of the article."""
    assert gone(_CUE, *[_HEADLINE] * 10, kept="d" + "k" * 10) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_summary_that_is_cut_short_goes_with_its_headline() -> None:
    """Cards below a cue have both."""
    assert gone(_CUE, _HEADLINE, "The first boat left at noon, and many…", PROSE, kept="dkkk") == [1, 2]


def test_a_headline_may_end_with_a_quote() -> None:
    """If it does not open with one, and is short."""
    assert gone(_CUE, "Ferries return: “At last”", kept="dk") == [1]
    assert gone(_CUE, "Ferries return to the island after a long winter, he said: “At last”", kept="dk") == []


def test_a_list_of_the_article_is_none_of_the_teaser() -> None:
    """It opens after the headline; a list right below the cue is the teaser's."""
    items = [block(text, kind=Kind.LIST_ITEM) for text in ("No cars", "No dogs")]
    assert gone(_CUE, _HEADLINE, *items, kept="dkkk") == [1]
    assert gone(_CUE, *items, kept="dkk") == [1, 2]


def test_gone_headlines_are_passed_over() -> None:
    """A headline that went already does not end the teaser, and gets no second verdict."""
    assert gone(_CUE, _HEADLINE, "Wall is rebuilt", kept="ddk") == [2]


def test_only_below_a_cue_that_went() -> None:
    """A cue that stays is prose, and a phrase that only opens a block announces nothing."""
    assert gone(_CUE, _HEADLINE, kept="kk") == []
    assert gone("See also the old wall", _HEADLINE, kept="dk") == []


def test_a_question_may_be_a_headline() -> None:
    """Where another headline follows; an answer is prose."""
    assert gone(PROSE, _CUE, "Is the wall safe?", _HEADLINE, PROSE, kept="kdkkk") == [2, 3]
    assert gone(PROSE, _CUE, _HEADLINE, "Is the wall safe?", PROSE, kept="kdkkk") == [2]


def worded(*texts: str, kept: str, has_markup: bool = True) -> dict[int, str]:
    """What goes where no phrase knows the cue, but its words add up, and why."""
    rules = SignRules({}, frozenset(), cue=("also", "story"))
    nothing = BylineWords((), (), (), ()), DateWords((), (), (), ())
    pack = LanguagePack(
        "en", "English", "Latin", frozenset({"the"}), (), *nothing, {}, {"also": ("too",), "story": ("look",)}
    )
    some_survey = surveyed(page(*map(block, texts), has_markup=has_markup))
    words = replace(some_survey.words, signs=SignBook(rules).signs([pack]))
    return {
        number: one.code
        for number, one in fates(Teaser(), replace(some_survey, words=words, says=[-1.0] * len(texts)), kept).items()
    }


def test_a_cue_that_is_known_by_its_words() -> None:
    """It takes lines along as others do; one alone where nothing tells a headline from a subhead."""
    page = (PROSE, "Look here, too", _HEADLINE, "The wall is rebuilt", PROSE)
    assert worded(*page, kept="kdkkk") == {2: "follows-cue", 3: "follows-cue"}
    assert worded(*page, kept="kdkkk", has_markup=False) == {2: "follows-cue"}
    assert worded(*page, kept="kkkkk") == {}


def test_a_subhead_below_the_headlines() -> None:
    """In plain text a short line above a paragraph opens it, where another such line stands in the article."""

    def said(*lines: str, has_markup: bool = False) -> list[int]:
        texts = (PROSE, "The old wall", PROSE, _CUE, *lines, PROSE)
        some_survey = surveyed(page(*(block(text, at="") for text in texts), has_markup=has_markup), phrases=_PHRASES)
        return list(fates(Teaser(), some_survey, "kkkd" + "k" * (len(lines) + 1)))

    assert said(_HEADLINE, "The new wall") == [4]
    assert said(_HEADLINE, "The new wall", has_markup=True) == [4, 5]
    assert said("The new wall") == []
    assert said("Wall is up", "The new wall") == [4, 5]  # no shorter than what stands above
    assert said(_HEADLINE, "A new wall for the old town") == [4, 5]


def test_a_subhead_below_a_poll() -> None:
    """Below the answers and their button it is the line that opens the next paragraph, unless readers answer so."""
    polls = {Species.POLL: {"prefix": ["question of the day:"], "exact": ["vote"]}}

    def said(last: str, *, has_markup: bool = False) -> list[int]:
        texts = (PROSE, "The old wall", PROSE, "Vote", "The pier", "By day", last, PROSE)
        some_page = page(*(block(text, at="") for text in texts), has_markup=has_markup)
        some_survey = surveyed(some_page, phrases=polls)
        words = replace(some_survey.words, answers=frozenset({("yes", "of", "course")}))
        return list(fates(Teaser(), replace(some_survey, words=words), "kkkdkkkk"))

    assert said("A new wall for the town") == [4, 5]
    assert said("A new wall for the town", has_markup=True) == [4, 5, 6]
    assert said("Yes of course") == [4, 5, 6]


@pytest.mark.parametrize(("said", "numbers"), [("The wall will stand.", []), ("The wall will stand", [2])])
def test_what_somebody_said(said: str, numbers: list[int]) -> None:
    """A headline may end with it, but has no full stop before the quotation mark."""
    some_survey = surveyed(page(*map(block, (PROSE, _CUE, f'The mayor said: "{said}"', PROSE))), phrases=_PHRASES)
    assert list(fates(Teaser(), some_survey, "kdkk")) == numbers


def test_one_link_below_a_label_that_a_phrase_opens() -> None:
    """A short one takes a line along that is a link, and no other; a longer one is a teaser itself."""
    link = block(f"» {_HEADLINE} on Monday", linked=1.0)
    assert gone(PROSE, "See also in the Post", link, link, PROSE, kept="kdkkk") == [2]
    assert gone(PROSE, "See also in the Post", _HEADLINE, PROSE, kept="kdkk") == []
    assert gone(PROSE, f"See also in the Post: {_HEADLINE}", link, PROSE, kept="kdkk") == []
    assert gone(PROSE, "See also in the Post", link, PROSE, kept="kkkk") == []
