"""Page-wide facts that several scorers read."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints, survey
from cleanarticle.model import Kind, Species
from cleanarticle.words.language_words import LanguageWords
from cleanarticle.words.phrase_index import PhraseIndex
from cleanarticle.words.sentence_ends import COLON, COMMA, NO_END, SENTENCE
from tests.builders import PROSE, block, page, surveyed, words


class TestMass:
    """Which blocks are prose that carries the article."""

    @pytest.mark.parametrize(
        ("text", "is_prose"),
        [
            (words(10), True),
            (words(9), False),  # too short
            (words(29).removesuffix("."), False),  # a long headline
            (words(30).removesuffix("."), True),  # a paragraph without its end
            (words(12).removesuffix(".") + " “so?”", True),
            (words(12).removesuffix(".") + ":", False),
        ],
    )
    def test_length_and_end(self, text: str, is_prose: bool) -> None:  # noqa: FBT001
        """Ten words that end like a sentence, or thirty."""
        assert surveyed(page(block(text))).mass == [len(text) if is_prose else 0]

    @pytest.mark.parametrize(
        ("text", "end"),
        [
            ("ชาวบ้านช่วยกันต่อสะพานทุ่นยาวหกสิบเมตรข้ามคลอง ซึ่งเปิดให้เด็กนักเรียนใช้เป็นวันแรกเมื่อเช้าวันจันทร์", SENTENCE),
            ("ชาวบ้านช่วยกันต่อสะพานทุ่น", NO_END),
            ("ဓာတ်ပုံ မရှိပါ။", SENTENCE),
            ("ပိုင်ရှင်၊", COMMA),
            ("ሰላም ነው።", SENTENCE),
            ("ព្រះ។", SENTENCE),
            ("Ամեն ինչ լավ է։", SENTENCE),
            ("أولا،", COMMA),
            ("12 มี.ค. 2567 16.20 น.", NO_END),
            ("น้ำขึ้นสูง", NO_END),
            ("วิศวกรกำหนดเงื่อนไขไว้ดังนี้", COLON),
        ],
    )
    def test_how_thai_ends(self, text: str, end: int) -> None:
        """Without full stops, by its length; a stop is an abbreviation's, and what leads to a list is a colon."""
        own = LanguageWords(leads=frozenset({"ดังนี้"}))
        some = survey(page(block(text)), PageHints(), own, PhraseIndex([]))

        assert some.ends == [end]

    def test_how_hindi_ends(self) -> None:
        """The signs of vowels are letters, at a line's end as well."""
        some = surveyed(page(*map(block, ("नहीं", "ईमेल डालें", "नाव आई।"))))

        assert some.ends == [NO_END, NO_END, SENTENCE]

    def test_links_weigh_nothing(self) -> None:
        """A block that is mostly link is none, and the linked part of prose does not count."""
        mass = surveyed(page(block(linked=0.25), block(linked=0.51))).mass

        assert mass == [0.75 * len(PROSE), 0.0]

    def test_captions_are_none(self) -> None:
        """However long."""
        assert surveyed(page(block(kind=Kind.CAPTION, at="body>figcaption"))).mass == [0.0]

    def test_hidden_prose_is_none(self) -> None:
        """Unless most of the page's prose is hidden: then a script shows it."""
        visible, hidden = block(), block(at="body>div.off>p")

        some = surveyed(page(visible, hidden, visible, hidden="off"))
        assert (some.mass[1], some.hidden_prose) == (0.0, False)
        some = surveyed(page(hidden, hidden, visible, hidden="off"))
        assert (some.mass[1], some.hidden_prose) == (len(PROSE), True)

    def test_hidden_prose_of_a_page_of_lines(self) -> None:
        """A page of short lines has hardly any prose; the windows that it hides are none of it."""
        lines = [block(f"Figure {number} begins with a turn to the left") for number in range(30)]

        some = surveyed(page(*lines, block(at="body>div.off>p"), hidden="off"))
        assert not some.hidden_prose

    def test_total_is_never_zero(self) -> None:
        """Shares of it can be taken of any page."""
        assert surveyed(page(block("Label"))).total == 1.0


class TestMain:
    """The deepest element that holds most of the prose."""

    def test_main(self) -> None:
        """Not the body, which holds all, and not a paragraph, which holds a part."""
        some = surveyed(page(*(block(at="body>div.text>p") for _ in range(3)), block(at="body>div.foot>p")))

        assert some.page.nodes[some.main].words == ("text",)
        assert [some.in_main[each.node] for each in some.page.blocks] == [True, True, True, False]

    def test_prose_outside_of_it_is_no_edge(self) -> None:
        """The first and the last prose are those of the main element."""
        inside = [block(at="body>main>p") for _ in range(4)]
        some = surveyed(page(block(at="body>header>p"), *inside, block("Label"), block(at="body>footer>p")))

        assert (some.first, some.last) == (1, 4)

    def test_no_prose(self) -> None:
        """Then every block may be the first or the last."""
        some = surveyed(page(block("One"), block("Two")))

        assert (some.first, some.last) == (0, 1)


class TestNodes:
    """Sums per element, with all below it."""

    def test_sums(self) -> None:
        """Mass, characters, linked characters and blocks."""
        some = surveyed(page(block(at="body>div>p"), block("Four", at="body>div>p", linked=0.5)))
        body = 0

        assert some.node_mass[body] == len(PROSE)
        assert some.node_chars[body] == len(PROSE) + 4
        assert some.node_linked[body] == 2.0
        assert some.node_blocks[body] == 2

    def test_form_around_the_page(self) -> None:
        """It is a box like any other; one beside the article is a form."""
        some = surveyed(page(*[block(at="body>form>p") for _ in range(3)]))
        assert some.nodes.tag[1] == "div"

        some = surveyed(page(*[block(at="body>p")] * 3, block("Search", at="body>form>p")))
        assert "form" in some.nodes.tag

    def test_parents(self) -> None:
        """The element above the block's own; the root is above itself."""
        some = surveyed(page(block(at="body>div>p"), block(at="body")))
        nodes = some.page.nodes

        assert [nodes[parent].tag for parent in some.parents] == ["div", "body"]


class TestOpen:
    """Which blocks are worth judging."""

    def _open(self, *far: object) -> list[bool]:
        """Whether blocks far below the article are open."""
        article = [block(at="body>main>p") for _ in range(3)]
        between = [block("Menu entry", at="body>nav>li", linked=1.0) for _ in range(30)]
        some = surveyed(page(*article, *between, *far))  # type: ignore[arg-type] # drafts
        numbers = {each.number for each in some.open}
        return [number in numbers for number in range(33, 33 + len(far))]

    def test_far_links_and_labels_are_not(self) -> None:
        """They are neither long and unlinked nor near prose."""
        label, link = block("Two words", at="body>div>p"), block("Read this old story", at="body>div>p", linked=1.0)
        text = block("Not a sentence but text", at="body>div>p")

        assert self._open(label, link, text) == [False, False, True]

    def test_far_prose_is(self) -> None:
        """The second part of an article may stand far down."""
        assert self._open(block(at="body>div>p")) == [True]

    def test_near_prose_all_but_links_are(self) -> None:
        """A headline or label beside the article is judged; a short link outside the main element leads elsewhere."""
        article = [block(at="body>main>p") for _ in range(3)]
        label, link = block("Label", at="body>div>p"), block("Read this old story", at="body>div>p", linked=1.0)
        some = surveyed(page(label, link, *article, label, link))

        assert [each.number for each in some.open] == [0, 2, 3, 4, 5]

    def test_links_in_the_main_element_are(self) -> None:
        """A paragraph of the article may be a link."""
        some = surveyed(page(*(block(at="body>main>p") for _ in range(3)), block("Link", at="body>main>p", linked=1.0)))

        assert len(some.open) == 4

    def test_what_is_not_open_has_no_words(self) -> None:
        """And no cues: nobody looks at it."""
        far = [block("Sign up", at="body>nav>li", linked=1.0) for _ in range(30)]
        phrases = {Species.NEWSLETTER: {"exact": ["sign up"]}}
        some = surveyed(page(*(block(at="body>main>p") for _ in range(3)), *far), phrases=phrases)

        assert not some.tokens[-1]
        assert not some.cues.of(32)

    def test_labels_of_plain_text_far_from_prose_are_not(self) -> None:
        """Menus are passed over; what stands near the prose, or says more, is judged."""
        lines = [block("Menu", at="") for _ in range(40)]
        text = page(*lines, *(block(at="") for _ in range(3)), has_markup=False)

        assert [one.number for one in surveyed(text).open] == list(range(37, 43))

    def test_all_lines_of_a_text_of_prose_are(self) -> None:
        """It has no menus."""
        lines = [block("Costs", at="") for _ in range(10)]

        assert len(surveyed(page(*lines, *(block(at="") for _ in range(3)), has_markup=False)).open) == 13


def test_headline() -> None:
    """Found by the page's titles."""
    some_page = page(block("Sport"), block("The old wall falls", at="body>h2"), block(), block())

    assert surveyed(some_page, hints=PageHints(titles=("The old wall falls",))).headline == 1


@pytest.mark.parametrize("has_markup", [True, False])
def test_a_page_without_blocks(has_markup: bool) -> None:  # noqa: FBT001
    """Has a survey, in which nothing stands."""
    some = surveyed(page(has_markup=has_markup))

    assert not some.open
    assert (some.total, some.first, some.last, some.headline) == (1.0, 0, -1, -1)
