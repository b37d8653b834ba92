"""Blocks that say what boilerplate says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.phrase_line import PhraseLine
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_model import LineModel
from tests.builders import block, fates, page, surveyed, words

_PHRASES = {
    Species.NEWSLETTER: {
        "exact": ["sign up", "subscribe"],
        "prefix": ["get our letter"],
        "anywhere": ["in your inbox"],
    },
    Species.COMMENTS: {"exact": ["join the talk", "talk"], "prefix": ["be the first to talk"]},
    Species.LIVE_TICKER: {"exact": ["as it happens now"], "prefix": ["live page:"], "anywhere": ["our live page"]},
    Species.POLL: {"prefix": ["question of the day:"]},
    Species.COPYRIGHT: {"prefix": ["all rights kept"]},
}
_FEW, _SOME, _MANY = -1.0, 5.0, 50.0  # points of other evidence


def said_of(text: str, points: float = _FEW, kind: Kind = Kind.PARAGRAPH) -> tuple[Species | None, str] | None:
    """Species and code of the verdict on a block between paragraphs; None where there is none."""
    some_page = page(block(), block(text, kind=kind), block())
    verdict = fates(PhraseLine(), surveyed(some_page, phrases=_PHRASES), points=points).get(1)
    assert verdict is None or not verdict.keep
    return verdict and (verdict.species, verdict.code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sign up!", "phrase-exact"),
        ("Get our letter every day", "phrase-prefix"),
        ("The news of the day in your inbox", "phrase-anywhere"),
    ],
)
def test_a_sure_species_is_believed_against_everything(text: str, code: str) -> None:
    """Whatever the other evidence, such a line is boilerplate."""
    assert said_of(text, _MANY) == (Species.NEWSLETTER, code)


@pytest.mark.parametrize(
    "text", ["Sign up now, she said.", "They get our letter.", "In your inboxes", "Nothing of that kind"]
)
def test_near_misses_stay(text: str) -> None:
    """A block that is not the phrase, does not open with it or does not hold it."""
    assert said_of(text) is None


def test_a_sentence_may_speak_of_a_notice() -> None:
    """What it quotes is no notice of the page's, unless there is little beside it."""
    assert said_of('Whoever reads "the news of the day in your inbox" below each story pays for it.') is None
    assert said_of("Wer „the news of the day in your inbox“ liest, zahlt am Ende doch dafür.") is None
    assert said_of('He reads "the news of the day in your inbox".') == (Species.NEWSLETTER, "phrase-anywhere")
    assert said_of('The "Tide" brings all the news of the day in your inbox') == (Species.NEWSLETTER, "phrase-anywhere")


def test_a_doubtful_species_yields_to_the_evidence() -> None:
    """A phrase that articles say, too, only decides where little speaks for the block."""
    assert said_of("Be the first to talk", 1.9) == (Species.COMMENTS, "phrase-prefix")
    assert said_of("Be the first to talk", 2.1) is None


def test_a_weak_species_yields_sooner() -> None:
    """The less a kind of match says, the sooner."""
    assert said_of("As it happens now", 1.9) is not None
    assert said_of("As it happens now", 2.1) is None
    assert said_of("Go to our live page", -0.1) is not None
    assert said_of("Go to our live page", 0.1) is None


def test_one_word_is_a_label_of_many_things() -> None:
    """A single word is believed a little; that of some species entirely."""
    assert said_of("Talk", 0.9) == (Species.COMMENTS, "phrase-exact")
    assert said_of("Talk", 1.1) is None
    assert said_of("Subscribe", _MANY) == (Species.NEWSLETTER, "phrase-exact")


def test_a_long_block_is_prose() -> None:
    """A phrase that opens 46 words, or stands in 61, says nothing against points above zero."""
    assert said_of("Get our letter " + words(42), 0.1) is not None
    assert said_of("Get our letter " + words(43), 0.1) is None
    assert said_of(words(57) + " In your inbox", 0.1) is not None
    assert said_of(words(58) + " In your inbox", 0.1) is None


def test_cells_of_tables_stay() -> None:
    """A table lists labels by nature."""
    assert said_of("Sign up", kind=Kind.CELL) is None


def test_what_is_gone_already_is_left_alone() -> None:
    """A verdict is a change of a decision."""
    assert not fates(PhraseLine(), surveyed(page(block(), block("Sign up")), phrases=_PHRASES), "kd", points=_FEW)


def test_the_verdict_tells_phrase_and_limit() -> None:
    """So that a reader can look the phrase up in its pack."""
    some_survey = surveyed(page(block(), block("SIGN UP »")), phrases=_PHRASES)
    verdict = fates(PhraseLine(), some_survey, points=_FEW)[1]

    assert (verdict.seen, verdict.limit) == ("sign up", 99.0)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Live page: Ferries return", "phrase-prefix"),
        ("Live page: “Ferries return”", "phrase-prefix"),
        ("Live page: Ferries return to the island.", None),  # a sentence
        ("Live page: " + "ferries " * 20, None),  # too long for a headline
        ("The live page: Ferries return", None),  # not at the start
    ],
)
def test_a_label_before_a_headline(text: str, code: str | None) -> None:
    """It is believed against more evidence than any other opening."""
    verdict = said_of(text, _SOME)
    assert (verdict and verdict[1]) == code
    assert said_of(text, _MANY) is None


def test_a_label_before_a_question() -> None:
    """Polls ask; what a list says of something is the article's."""
    assert said_of("Question of the day: Are you for the ferry?", _SOME) == (Species.POLL, "phrase-prefix")
    assert said_of("Live page: Are you for the ferry?", _SOME) is None
    assert said_of("Live page: 4K", _SOME, Kind.LIST_ITEM) is None


_BUTTONS = {
    Species.SHARE: {"exact": ["tiktok"]},
    Species.TEASER_LIST: {"exact": ["more news"], "prefix": ["background:"]},
}


@pytest.mark.parametrize(
    ("text", "below", "goes"),
    [("TikTok", "k", False), ("TikTok", "d", True), ("More news", "k", True)],
)
def test_a_heading_of_the_article(text: str, below: str, goes: bool) -> None:  # noqa: FBT001
    """A button's name heads a section of which something stays; what heads teasers does so wherever it stands."""
    some_page = page(block(), block(text, kind=Kind.HEADING), block())
    assert bool(fates(PhraseLine(), surveyed(some_page, phrases=_BUTTONS), "kk" + below)) == goes


@pytest.mark.parametrize(
    ("at", "below", "goes"),
    [
        ("body>h2", "body>p", False),
        ("body>h2", "body>div.box>p", True),  # of another path than most of the prose
        ("body>div.box>h2", "body>p", True),  # in a box above the paragraph
        ("body>h2", "", True),  # a link follows, or nothing
    ],
)
def test_a_subhead_that_is_a_phrase(at: str, below: str, goes: bool) -> None:  # noqa: FBT001
    """It heads the article's own prose, where that stands right below and beside it."""
    under = block(at=below) if below else block("Ferry", linked=1.0)
    for has_markup, text in ((True, "More news"), (False, "More news"), (True, "Background:"), (False, "Background:")):
        head = block(text, at=at, kind=Kind.HEADING, level=2)
        some_page = page(block(), block(), block(), head, under, has_markup=has_markup)
        assert bool(fates(PhraseLine(), surveyed(some_page, phrases=_BUTTONS))) == (goes or not has_markup)


def test_a_subhead_above_a_line_that_leads_to_a_list() -> None:
    """It is a sentence but for its end; a short one is a label."""
    head = block("More news", at="body>h2", kind=Kind.HEADING, level=2)
    for line, goes in ((words(12)[:-1] + ":", False), ("These:", True)):
        some_page = page(block(), block(), head, block(line), block("A ferry", kind=Kind.LIST_ITEM))
        assert bool(fates(PhraseLine(), surveyed(some_page, phrases=_BUTTONS))) == goes


def test_an_item_of_the_article() -> None:
    """On pages a list that was kept is no row of buttons; in plain text nobody has seen the row."""
    drafts = [block(), block("TikTok", kind=Kind.LIST_ITEM), block()]
    assert not fates(PhraseLine(), surveyed(page(*drafts), phrases=_BUTTONS))
    assert fates(PhraseLine(), surveyed(page(*drafts, has_markup=False), phrases=_BUTTONS))


@pytest.mark.parametrize(
    ("text", "told", "stays"),
    [
        ("Get our letter back, the widow asked the clerk.", 3.1, True),
        ("Get our letter back, the widow asked the clerk.", 2.9, False),
        ("Get our letter back, the widow asked the clerk", 3.1, False),
        ("Live page: the widow asked the clerk.", 3.1, False),
        ("All rights kept by the widow and the clerk.", 3.1, False),
        ("The widow asked what is in your inbox.", 3.1, False),
    ],
)
def test_a_sentence_that_opens_like_boilerplate(text: str, told: float, *, stays: bool) -> None:
    """Its other words are those of an article."""
    some_survey = surveyed(page(block(), block(text), block()), phrases=_PHRASES)
    words = replace(some_survey.words, model=LineModel(told, {"-": 0.0}, {}))
    assert (1 not in fates(PhraseLine(), replace(some_survey, words=words), points=-1.0)) == stays


def test_an_item_amid_its_list() -> None:
    """Between items that stay it may say anything; at the list's end it may not."""
    items = [block(text, kind=Kind.LIST_ITEM, at="body>ul>li") for text in ("One pier", "Join the talk", "Two piers")]
    assert fates(PhraseLine(), surveyed(page(block(), *items), phrases=_PHRASES)) == {}
    assert list(fates(PhraseLine(), surveyed(page(block(), *items[:2]), phrases=_PHRASES))) == [2]
    assert list(fates(PhraseLine(), surveyed(page(block(), *items), phrases=_PHRASES), "kdkk")) == [2]


def test_a_phrase_within_a_long_paragraph() -> None:
    """It speaks of the thing, where other evidence speaks for it; a shorter notice is believed to be one."""
    phrases = {Species.COPYRIGHT: {"anywhere": ["under a free licence"]}}
    for count, points, goes in ((40, 1.0, False), (40, 0.4, True), (20, 1.0, True)):
        text = f"The pictures stand {words(count)} under a free licence."
        survey = surveyed(page(block(), block(text), block()), phrases=phrases)
        assert bool(fates(PhraseLine(), survey, points=points)) is goes


@pytest.mark.parametrize(
    ("at", "kept", "gone"), [("body>p#a", "kkk", []), ("body>p#b", "kkk", [1]), ("body>p#a", "kkd", [1])]
)
def test_a_line_of_verse(at: str, kept: str, gone: list[int]) -> None:
    """Right between two lines of its paragraph that stay, a phrase is a word of theirs."""
    lines = block("Now you may", at="body>p#a"), block("subscribe", at=at, joined=True), block("to all", at="body>p#a")
    assert list(fates(PhraseLine(), surveyed(page(*lines), phrases=_PHRASES), kept, points=_FEW)) == gone
