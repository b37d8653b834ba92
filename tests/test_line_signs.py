"""Words that say only together what a line is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cleanarticle.model import Kind, Species
from cleanarticle.words.langpacks import BylineWords, DateWords, LanguagePack, LanguagePacks
from cleanarticle.words.line_signs import Rule, Sign, SignBook, SignRules, read_rules
from cleanarticle.words.sign_words import seen_in
from cleanarticle.words.tokens import normal, spaced
from tests.builders import block

_CASES = Path(__file__).parent / "cases" / "line-signs.toml"
_RULES = SignRules(
    {
        "letter": (
            Rule(Species.NEWSLETTER, ("letter", "subscribe"), 8),
            Rule(Species.NEWSLETTER, ("letter", "number"), 4),
        )
    },
    frozenset({"said"}),
)
_NO_WORDS = BylineWords((), (), (), ()), DateWords((), (), (), ())


def pack(code: str, script: str = "Latin", **signs: tuple[str, ...]) -> LanguagePack:
    """A pack that says nothing but signs; "und" has no stop words."""
    stop_words = frozenset[str]() if code == "und" else frozenset({"the"})
    return LanguagePack(code, code, script, stop_words, (), *_NO_WORDS, {}, signs)


_ENGLISH = pack("en", letter=("letter*", "e-mail digest"), subscribe=("sign up", "order"), said=("said",))


def found(text: str, *packs: LanguagePack, kind: Kind = Kind.PARAGRAPH) -> Sign | None:
    """What a line says that it is."""
    tokens = spaced(normal(text)).split()
    draft = block(text, kind=kind, words=len(tokens))
    return SignBook(_RULES).signs(packs or (_ENGLISH,)).find(draft.block, tokens)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sign up for the Harbour Letter", "letter, sign up"),
        ("Our letters: order here", "letter, order"),
        ("Order the e-mail digest", "e-mail digest, order"),
        ("3 letters today", "letter, 3"),
    ],
)
def test_signs_add_up(text: str, words: str) -> None:
    """In any order; the sign names the words that were found, as the pack has them."""
    sign = found(text)
    assert sign is not None
    assert (sign.species, sign.words, sign.topic) == (Species.NEWSLETTER, words, "letter")


@pytest.mark.parametrize(
    "text",
    [
        "The letter came on Friday",  # one sign alone
        "Order the newsletters",  # no letter
        "He signed up for the letter",  # a form that the pack does not have
        "A newsletter to order",  # no word starts so
        "Sign up for the letter, she said",  # a report
        "Sign up for the letter with many more words than a notice has",
        "“Sign up for the letter, which I have read since I was a girl”",
        "",
    ],
)
def test_no_sign(text: str) -> None:
    """What is left alone."""
    assert found(text) is None


def test_quotes_are_short_in_scripts_without_spaces() -> None:
    """Sixteen characters in corner brackets are what somebody said."""
    some_pack = pack("ja", "Kana", letter=("手紙",), subscribe=("登録",))
    assert found("手紙に登録", some_pack)
    assert found("「手紙に登録したのは去年の春のことだったと思います」", some_pack) is None


@pytest.mark.parametrize("kind", [Kind.CELL, Kind.CODE, Kind.LIST_ITEM])
def test_tables_code_and_lists_are_left_alone(kind: Kind) -> None:
    """A guide lists what its readers can order."""
    assert found("Order a letter", kind=kind) is None


def test_a_character_is_half_a_word() -> None:
    """Where no spaces part words, a line may have twice as many tokens."""
    some_pack = pack("zh", "Han", letter=("信",), subscribe=("订阅",))
    assert found("信信信信信信信信信信信信信信订阅", some_pack)
    assert found("信信信信信信信信信信信信信信信信订阅", some_pack) is None


def test_languages_are_not_mixed_but_for_the_general_one() -> None:
    """A German noun and an English verb are no sign; what "und" has belongs to every language."""
    german = pack("de", subscribe=("bestellen",))
    assert found("letter bestellen", german, _ENGLISH) is None
    assert found("letter bestellen", german, _ENGLISH, pack("und", letter=("letter",)))


def test_words_within_words() -> None:
    """A * on both sides stands for any letters."""
    some_pack = pack("ar", letter=("*رسالتنا*",), subscribe=("اشترك",))
    assert found("اشترك برسالتنا", some_pack)


def test_signs_without_words() -> None:
    """A number, a name at the start, an address; a digit or a small letter opens no name."""
    assert seen_in("Jane Doe wrote 3 letters to jane.doe@harbour.example.") == {
        "number": "3",
        "name-first": "Jane",
        "mail": "jane.doe@harbour.example",
        "no-label": "J",
    }
    assert seen_in("note: सलमा जोशी") == {}
    assert seen_in("सलमा जोशी: here") == {"name-first": "सलमा"}
    assert "name-first" in seen_in("ชบา นาวิน ทำข่าวคลอง")
    assert "name-first" not in seen_in("ชาวบ้านริมคลองหลาว ช่วยกันต่อสะพาน")
    assert seen_in("By: posts by @harbour_trust, seen?") == {"handle": "@harbour_trust", "question": "?"}
    assert seen_in("it: since 2014") == {"number": "2014", "year": "2014"}
    assert seen_in("it: 12014 and 1812") == {"number": "12014"}
    assert "handle" not in seen_in("jane@harbour.example")
    for text in ("Jane wrote", "12 March", "Jane", "me@home"):
        assert "name-first" not in seen_in(text)
        assert "mail" not in seen_in(text)
    for text, name in (
        ("Jane Doe, reporter", "Jane Doe"),
        ("森田花、記者", "森田花"),
        ("Jane Maria Doe, 38", "Jane Maria Doe"),
    ):
        assert seen_in(text)["name-comma"] == name
    for text in ("Jane, reporter", "In time, all is well", "Jane Doe is here, too", "森田花は遅れて来た、"):
        assert "name-comma" not in seen_in(text)
    assert seen_in("از سال ۱۳۹۳")["year"] == "۱۳۹۳"


def test_a_line_about_its_own_text_may_report() -> None:
    """A rule that opens with such a sign is believed although a word of a report stands in the line; others are not."""
    some_pack = pack("en", letter=("letter",), this=("this text",), subscribe=("order",), said=("was",))
    rules = {**_RULES.rules, "this": (Rule(Species.COPYRIGHT, ("this", "subscribe"), 9),)}
    signs = SignBook(SignRules(rules, _RULES.unless, frozenset({"this"}))).signs([some_pack])

    for text, species in (("This text was made to order", Species.COPYRIGHT), ("A letter was sent by order", None)):
        tokens = text.lower().split()
        sign = signs.find(block(text, words=len(tokens)).block, tokens)
        assert (sign and sign.species) == species


def test_what_is_not_there_has_no_words() -> None:
    """The sign of a line without a label names the words that stand in it, and two signs of one word add nothing up."""
    rules = SignRules({"this": (Rule(Species.DATELINE, ("this", "corrected", "no-label"), 20),)}, frozenset())
    some_pack = pack("en", this=("this text",), corrected=("was corrected",))

    def said(text: str) -> str:
        tokens = spaced(normal(text)).split()
        sign = SignBook(rules).signs([some_pack]).find(block(text, words=len(tokens)).block, tokens)
        return sign.words if sign else ""

    assert said("This text was corrected on Friday") == "this text, was corrected"
    assert said("Note: this text was corrected on Friday") == ""
    same = pack("en", this=("this text",), corrected=("this text",))
    tokens = "this text is here".split()
    assert SignBook(rules).signs([same]).find(block("This text is here", words=4).block, tokens) is None


def test_mentions() -> None:
    """One sign of a text."""
    signs = SignBook(_RULES).signs((_ENGLISH,))
    assert signs.mentions("letter", ["her", "letters"])
    assert not signs.mentions("subscribe", ["her", "letters"])


def test_signs_that_stand_alone() -> None:
    """A filter may ask for one that no rule has; no line is boilerplate by it."""
    some_pack = pack("en", video=("interview",), letter=("letter",))
    signs = SignBook(SignRules(_RULES.rules, _RULES.unless, alone=("video",))).signs([some_pack])
    assert signs.mentions("video", ["an", "interview"])
    assert not signs.mentions("video", ["a", "letter"])
    assert signs.find(block("An interview", words=2).block, ["an", "interview"]) is None


def test_rules_are_filed_by_what_they_speak_of() -> None:
    """Every rule has two signs or more; each sign is worded by the English pack or the general one."""
    rules = read_rules()
    packs = LanguagePacks()
    worded = {sign for code in ("en", "und") for sign in (packs.get(code) or _ENGLISH).signs}
    assert rules.signs() == worded
    for topic, own in rules.rules.items():
        assert all(rule.signs[0] == topic and len(rule.signs) > 1 for rule in own)


def test_an_unknown_species_is_an_error(tmp_path: Path) -> None:
    """A rule for nothing is refused when read."""
    path = tmp_path / "signs.toml"
    path.write_text('unless = []\n[species]\nnonsense = [["a", "b", 3]]\n', "utf-8")
    with pytest.raises(ValueError, match="nonsense"):
        read_rules(path)


def test_a_cue_above_other_stories() -> None:
    """One word of each sign; the same word twice says nothing."""
    some_pack = pack("en", related=("also", "next"), story=("read", "next"))
    found = SignBook(SignRules({}, frozenset(), cue=("related", "story"))).signs([some_pack])

    assert found.announced(["read", "this", "also"]) == "also, read"
    assert found.announced(["next"]) == ""
    assert found.announced(["read", "this"]) == ""
    assert SignBook(SignRules({}, frozenset())).signs([_ENGLISH]).announced(["read", "also"]) == ""


def test_what_lines_say_with_the_packs() -> None:
    """Lines of several languages, each with a wording of its own."""
    packs, book = LanguagePacks(), SignBook(read_rules())
    for table in tomllib.loads(_CASES.read_text("utf-8"))["lines"]:
        signs = book.signs(packs.active(table.pop("language")))
        for species, lines in table.items():
            for line in lines:
                tokens = spaced(normal(line)).split()
                sign = signs.find(block(line, words=len(tokens)).block, tokens)
                assert (sign.species.value if sign else "none") == species, line


def test_a_count_behind_a_question() -> None:
    """It is all that follows it; a sentence that counts is longer, or has its full stop."""
    for text in ("Should it stay? 214 votes", "Soll er bleiben? (214 Stimmen)", "行くか？投票数214"):
        assert "count-last" in seen_in(text)
    for text in ("Who won? The mayor had 214 votes.", "214 votes for whom?", "214 votes"):
        assert "count-last" not in seen_in(text)
