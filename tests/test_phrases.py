"""Which blocks say, word for word, that they are boilerplate; and which only use the same words."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.model import Species
from cleanarticle.words.filed_phrases import file_phrases
from cleanarticle.words.langpacks import BylineWords, DateWords, LanguagePack, LanguagePacks, PhraseLists
from cleanarticle.words.phrases import Cue, PhraseBook, PhraseIndex, find_cues
from cleanarticle.words.tokens import tokens

_BOOK = PhraseBook(LanguagePacks())
_PROSE = (
    "The harbour wall was rebuilt over the summer and the ferries came back to the island in the first week of May "
)


_CASES = Path(__file__).parent / "cases"
_BOILERPLATE = [
    (code, kind, line)
    for code, kinds in tomllib.loads((_CASES / "boilerplate.toml").read_text("utf-8")).items()
    for kind, found in kinds.items()
    for line in found
]
_SENTENCES = [
    (code, line)
    for code, table in tomllib.loads((_CASES / "prose.toml").read_text("utf-8")).items()
    for line in table["lines"]
]


class Line(NamedTuple):
    """A text with its place and its number of words, as a block has them."""

    number: int
    text: str
    words: int


def lines(*texts: str) -> list[Line]:
    """Texts as a search wants them."""
    return [Line(number, text, len(tokens(text))) for number, text in enumerate(texts)]


def index(**lists: list[str]) -> PhraseIndex:
    """An index of some newsletter phrases; exact=, prefix= or anywhere=."""
    phrases = PhraseLists(*(tuple(lists.get(name, ())) for name in PhraseLists._fields))
    words = BylineWords((), (), (), ()), DateWords((), (), ())
    stop_words = frozenset({"to", "the", "our", "for", "on", "your"})
    pack = LanguagePack("zz", "Test", "Latin", stop_words, (), *words, {Species.NEWSLETTER: phrases})
    return PhraseIndex([file_phrases(pack)])


def hit(text: str, **lists: list[str]) -> Cue | None:
    """The first cue in a text, if there is any."""
    return next(iter(find_cues(lines(text), index(**lists))), None)


def species(text: str, code: str = "en") -> list[Species]:
    """What the packs say of a text."""
    return [cue.species for cue in find_cues(lines(text), _BOOK.index(code))]


class TestExact:
    """Phrases that are the block."""

    @pytest.mark.parametrize("text", ["Sign up", "SIGN UP!", "» Sign-up «", "✉️ Sign up…"])
    def test_punctuation_and_case_do_not_matter(self, text: str) -> None:
        """Only the tokens count."""
        assert hit(text, exact=["sign up"]) == Cue(0, Species.NEWSLETTER, "exact", "sign up", 0, 2)

    @pytest.mark.parametrize("text", ["Sign up now", "Please sign up", "Sign", ""])
    def test_nothing_else_may_stand_there(self, text: str) -> None:
        """A block with one word more or less is not the phrase."""
        assert hit(text, exact=["sign up"]) is None

    @pytest.mark.parametrize(
        ("text", "found"),
        [("5 min read", True), ("1,234 min read", True), ("Five min read", False), ("1 2 3 4 min read", False)],
    )
    def test_a_number(self, text: str, found: bool) -> None:  # noqa: FBT001
        """# is a number of one to three tokens."""
        assert (hit(text, exact=["# min read"]) is not None) is found

    def test_wildcards_fill_the_block(self) -> None:
        """A * at the end takes at most six tokens."""
        assert hit("Follow us on a b c d e f", exact=["follow us on *"])
        assert hit("Follow us on a b c d e f g", exact=["follow us on *"]) is None

    def test_words_before(self) -> None:
        """A * at the start takes one to six tokens."""
        assert hit("Jane Doe / Agency", exact=["* / agency"])
        assert hit("Agency", exact=["* / agency"]) is None
        assert hit("The work of the agency goes on", exact=["* / agency"]) is None

    @pytest.mark.parametrize("text", ["Jane Doe/Agency", "Jane Doe, Agency", "Photo: Jane Doe | Agency"])
    def test_a_tail_is_set_off(self, text: str) -> None:
        """A phrase behind *: wants a slash, comma, colon, bar or lone dash before it."""
        assert hit(text, exact=["*: agency"])
        assert hit("She told the agency", exact=["*: agency"]) is None


class TestPrefix:
    """Phrases that open a block."""

    def test_the_rest_is_free(self) -> None:
        """What follows does not matter."""
        assert hit("Sign up for our daily newsletter and read on", prefix=["sign up for our *"])

    def test_a_star_wants_something(self) -> None:
        """* is at least one token."""
        assert hit("Sign up for our", prefix=["sign up for our *"]) is None

    def test_inside_it_is_prose(self) -> None:
        """The same words further in are no opening."""
        assert hit("She asked them to sign up for our team", prefix=["sign up for our *"]) is None

    def test_a_wildcard_tries_every_length(self) -> None:
        """Between the words of a phrase one to six tokens may stand, with the last word among them."""
        assert hit("Get the inbox news in your inbox", prefix=["get * in your inbox"])
        assert hit("Get one two three four five six seven in your inbox", prefix=["get * in your inbox"]) is None

    @pytest.mark.parametrize(
        "text", ["Photo: Jane", "Photo | Jane", "Photo – Jane", "“Photo”: Jane", "Photo：Jane", "【Photo】Jane"]
    )
    def test_a_label_is_set_off(self, text: str) -> None:
        """A phrase with a colon wants a colon, a bar, a closing bracket or a dash that stands apart."""
        assert hit(text, prefix=["photo:"])

    @pytest.mark.parametrize("text", ["Photo Jane", "Photo-editing is fun", "Photos: Jane", "Photo"])
    def test_a_label_that_goes_on_is_prose(self, text: str) -> None:
        """Without it the words are the start of a sentence."""
        assert hit(text, prefix=["photo:"]) is None

    def test_a_label_with_a_wildcard(self) -> None:
        """Where * ends a label, the colon may stand behind any of its tokens, but must stand there."""
        assert hit("More from the old harbour: the ferries", prefix=["more from *:"])
        assert hit("More from the old harbour and its ferries", prefix=["more from *:"]) is None

    def test_long_blocks_are_read_at_their_start(self) -> None:
        """A phrase may open a long block."""
        cue = hit("Sign up for our letter. " + _PROSE * 5, prefix=["sign up for our *"])

        assert cue is not None
        assert cue.words > 60

    def test_name_before(self) -> None:
        """A prefix that starts with * may have up to six tokens before it."""
        assert hit("Jane Doe can be reached at jane@example.org", prefix=["* can be reached at"])
        assert hit("Jane Doe can be reached at jane@example.org", prefix=["* can be reached at * @"])
        assert hit("The island can be reached at low tide", prefix=["* can be reached at * @"]) is None
        assert hit("can be reached at", prefix=["* can be reached at"]) is None
        assert hit("The small old village in the hills can be reached at night", prefix=["* can be reached at"]) is None


class TestAnywhere:
    """Phrases that stand in a block."""

    def test_in_the_middle(self) -> None:
        """The cue tells how many tokens stand before."""
        cue = hit("All the news, straight to your inbox, daily", anywhere=["straight to your inbox"])

        assert cue is not None
        assert (cue.match, cue.at, cue.words) == ("anywhere", 3, 8)

    def test_not_in_long_blocks(self) -> None:
        """In a block over 60 tokens it is prose."""
        assert hit(_PROSE * 4 + "straight to your inbox", anywhere=["straight to your inbox"]) is None

    def test_not_across_blocks(self) -> None:
        """A phrase ends where its block does."""
        found = find_cues(lines("News straight to", "your inbox"), index(anywhere=["straight to your inbox"]))

        assert found.by_block == {}

    def test_the_second_start_counts(self) -> None:
        """A false start does not hide a true one."""
        assert hit("Straight to, straight to your inbox", anywhere=["straight to your inbox"])


class TestFindCues:
    """The search over a page."""

    def test_blocks_keep_their_numbers(self) -> None:
        """Empty blocks, line feeds inside a block and signs alone count as blocks."""
        found = find_cues(lines("", "a\nb", "***", "Sign up", "c"), index(exact=["sign up"]))

        assert list(found.by_block) == [3]
        assert found.of(3)[0].block == 3
        assert found.of(0) == ()

    def test_some_blocks_of_a_page(self) -> None:
        """Where only some blocks are searched, cues have the numbers of their blocks."""
        found = find_cues([Line(7, "c", 1), Line(9, "Sign up", 2)], index(exact=["sign up"]))

        assert [cue.block for cue in found] == [9]
        assert found.of(9)

    def test_no_blocks(self) -> None:
        """An empty page has no cues."""
        assert find_cues([], index(exact=["sign up"])).by_block == {}

    def test_one_cue_per_species_the_surest_first(self) -> None:
        """The whole block is surer than its start, the longer phrase surer than the shorter."""
        cue = hit("Sign up for our mail", prefix=["sign up", "sign up for our *"], anywhere=["for our mail"])

        assert cue is not None
        assert cue.phrase == "sign up for our *"
        assert len(list(find_cues(lines("Sign up now"), index(exact=["sign up now"], prefix=["sign up"])))) == 1

    def test_a_star_is_longer_in_thai(self) -> None:
        """A word has two or three tokens there."""
        some_index = index(exact=["ติดตาม * บน facebook"])

        assert find_cues(lines("ติดตามวิทยุปากคลองบน Facebook"), some_index).of(0)
        assert not find_cues(lines("ติดตามวิทยุปากคลองกับเพื่อนบ้านทุกคนบน Facebook"), some_index).of(0)

    def test_scripts_without_spaces(self) -> None:
        """Chinese phrases are found by their characters."""
        assert hit("点击阅读更多：新闻", anywhere=["点击阅读更多"])
        assert hit("延伸阅读：新闻", prefix=["延伸阅读:"])
        assert hit("延伸阅读", exact=["延伸阅读"])

    @given(st.lists(st.text(alphabet="ab #*:©@\n.'延é", max_size=40), max_size=5))
    def test_any_text_is_searched(self, texts: list[str]) -> None:
        """Nothing is raised, and every cue lies within its block."""
        phrases = {"exact": ["a b", "# a", "* b"], "prefix": ["a * b", "é:", "* a #"], "anywhere": ["a b é b"]}
        for cue in find_cues(lines(*texts), index(**phrases)):
            assert 0 <= cue.at < cue.words + texts[cue.block].count("©") + texts[cue.block].count("@")


class TestEnglish:
    """Lines that no list has word for word, and sentences that are near them."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Sign up to our weekly gardening newsletter and never miss a bloom", Species.NEWSLETTER),
            ("Get the Harbour Herald's top five straight to your inbox", Species.NEWSLETTER),
            ("Join our new WhatsApp community for the latest from the coast", Species.NEWSLETTER),
            ("If you click on a link in this piece we may earn a small commission", Species.AFFILIATE),
            ("When you purchase through links on our site, the Herald may be paid", Species.AFFILIATE),
            ("Please use the Chrome browser for a more accessible player", Species.PLAYER_NOTICE),
            ("Your browser doesn't support HTML5 video. Here is a link instead.", Species.PLAYER_NOTICE),
            ("Subscribe to continue reading this story", Species.PAYWALL),
            ("You have 2 free articles left this month", Species.PAYWALL),
            ("READ MORE: Ferries return to the island", Species.TEASER_INLINE),
            ("You may also like", Species.TEASER_LIST),
            ("Follow Jane Doe on Twitter @jane", Species.AUTHOR_BIO),
            ("Jane Doe can be reached at jane@example.org", Species.AUTHOR_BIO),
            ("Copyright 2024 The Harbour Herald. All rights reserved.", Species.COPYRIGHT),
            ("This material may not be published, broadcast, rewritten or redistributed.", Species.COPYRIGHT),
            ("Article continues after this advertisement", Species.AD),
            ("12 min read", Species.READING_TIME),
            ("Listen to this article", Species.AUDIO_PLAYER),
            ("Photo: Jane Doe / Herald", Species.CREDIT),
            ("© Getty Images", Species.CREDIT),
            ("1,204 Comments", Species.COMMENTS),
            ("Your email address will not be published. Required fields are marked *", Species.COMMENTS),
            ("Got a story for us? Mail the newsroom.", Species.FEEDBACK),
            ("Filed under: Harbours", Species.TAGS),
            ("We use cookies to give you the best experience", Species.COOKIE),
            ("Share on Facebook", Species.SHARE),
            ("A post shared by Jane Doe (@jane)", Species.TWEET_WIDGET),
            ("Last updated on 3 May 2024", Species.DATELINE),
        ],
    )
    def test_boilerplate(self, text: str, expected: Species) -> None:
        """The formula is known, the line is not."""
        assert expected in species(text)

    @pytest.mark.parametrize(
        "text",
        [
            "Read more quietly, the librarian said, and the children laughed.",
            "Sign up sheets hung on the door of the town hall until Friday.",
            "The newsletter that she wrote for thirty years is now in a museum.",
            "Share prices fell by a tenth on Monday after the bank's warning.",
            "Follow-up talks in Geneva ended without a result, the ministry said.",
            "Photo-sharing apps have changed how the village sees itself.",
            "Subscribers to the theatre had waited two years for the first night.",
            "The advertisement that ran on Sunday cost the party two million euros.",
            "More than 30 comments from neighbours were read out at the meeting.",
            "Listen to the people of the valley and you hear a different story.",
            "The agreement, he said, may not be the last word.",
            "Watch for ice on the bridges tonight, the weather service warned.",
            "Related industries employ a further 4,000 people in the county.",
            "Cookies and milk were served after the concert in the school hall.",
            "Published in 1922, the novel made her famous within a year.",
            "By Tuesday the water had reached the second floor of the mill.",
            "Comments by the minister drew laughter from the opposition benches.",
            "Support for the plan has fallen since the spring, the survey shows.",
            "Trending downward for a decade, the birth rate rose for the first time.",
            "5 minutes later the lights went out in the whole street.",
            "Tags on the birds' legs showed that they had come from Iceland.",
            "Live music returned to the square on Saturday night.",
            "Updated safety rules will apply from the first of March.",
            "The video shows two men running from the shop.",
            "We want to know what happened that night, the mother said.",
        ],
    )
    def test_prose(self, text: str) -> None:
        """The same words at the start of a sentence are article."""
        assert species(text) == []


@pytest.mark.parametrize(("code", "kind", "line"), _BOILERPLATE)
def test_a_line_of_boilerplate(code: str, kind: str, line: str) -> None:
    """Every species has formulas that catch lines as an editor may word them."""
    assert kind in species(line, code)


@pytest.mark.parametrize(("code", "line"), _SENTENCES)
def test_a_sentence(code: str, line: str) -> None:
    """The words of boilerplate in a sentence of an article are no cue."""
    assert species(line, code) == []


@pytest.mark.parametrize("text", ["Facebook X WhatsApp", "Tweet Share Share Print", "Email | Facebook | Share"])
def test_a_row_of_buttons(text: str) -> None:
    """A block of nothing but share buttons is a share row, whichever there are and in whatever order."""
    assert species(text)[0] == Species.SHARE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "zuletzt überarbeitet am 29. Mai 2019"),
        ("en", "Last revised on 29 May 2019"),
        ("fr", "Dernière révision le 29 mai 2019"),
        ("nl", "Laatst herzien op 29 mei 2019"),
    ],
)
def test_a_day_of_revision(code: str, text: str) -> None:
    """It is one of an update, however it is worded."""
    assert species(text, code) == [Species.DATELINE]


def test_a_heading_above_facts() -> None:
    """It stands above what a reader must know about a place as often as above links."""
    assert species("Die wichtigsten Infos:", "de") == []


@pytest.mark.parametrize("text", ["Facebook fined", "Print is dead", "Twitter bought WhatsApp"])
def test_a_subhead_about_networks(text: str) -> None:
    """One other word makes it a sentence."""
    assert species(text) == []


def test_widgets_are_english_on_every_page() -> None:
    """English and the general phrases are searched whatever the page's language is."""
    assert Species.AD in species("Advertisement", "de")
    assert Species.SHARE in species("Facebook", "xx")


def test_a_book_builds_once() -> None:
    """The same index for the same language; languages without a pack share one."""
    assert _BOOK.index("en") is _BOOK.index("en")
    assert _BOOK.index("xx") is _BOOK.index("yy")
