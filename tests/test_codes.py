"""Every code on a trail has a sentence, and the documentation says the same."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import cleanarticle
from cleanarticle import scorers
from cleanarticle.model import Kind, Score, Species, Verdict
from cleanarticle.trail.codes import Code, Codes
from scripts.write_codes import PAGE, codes_page

SOURCE = Path(cleanarticle.__file__).parent
CODES = Codes.load()


def filter_codes() -> Iterator[tuple[str, str]]:
    """File and code of every Verdict that the filters' source makes with a literal code."""
    for path in sorted((SOURCE / "filters").glob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Verdict":
                given = [*call.args[3:4], *[word.value for word in call.keywords if word.arg == "code"]]
                yield from ((path.name, str(one.value)) for one in given if isinstance(one, ast.Constant))


def fact_codes() -> Iterator[tuple[str, str]]:
    """Scorer and code of every fact."""
    measured = dict.fromkeys((*scorers.NEWS, *scorers.TEXTS))
    yield from ((scorer.name, fact) for scorer in measured for fact in scorer.facts)


@pytest.mark.parametrize(
    ("step", "code"), [*fact_codes(), *filter_codes(), ("judge", "prior"), ("judge", "far-from-prose")]
)
def test_every_code_has_a_sentence(step: str, code: str) -> None:
    """A new code comes with a line in data/codes.toml."""
    assert CODES.find(code), f"{step} gives the code {code!r}, which data/codes.toml does not know"


def test_the_documentation_is_the_table() -> None:
    """``python -m scripts.write_codes`` writes the page anew."""
    assert PAGE.read_text("utf-8") == codes_page()


def test_choices_follow_the_model() -> None:
    """The words for kinds and species stand in the order of the model."""
    assert [value.replace(" ", "-").replace("table-", "") for value in CODES.known["kind"].values] == [*Kind]
    assert CODES.known["cue"].values[1:] == tuple(Species)


def test_entries_are_sorted() -> None:
    """A code is found by eye."""
    assert [*CODES.known] == sorted(CODES.known)


@pytest.mark.parametrize(
    ("code", "seen", "limit", "sentence"),
    [
        ("linked", 0.934, 0.5, "93 % of its characters are link text (more than 50 %)"),
        ("words", 4.0, 11.5, "4 words (12 or less)"),
        ("own-sum", -1.94, 0.5, "its own class names weigh -1.9 (+0.5 or less)"),
        (
            "path-blocks",
            1.0,
            2.5,
            "its tags and classes all the way up are those of 1 block, itself included (2 or less)",
        ),
        ("from-headline", -3.0, 0.5, "stands 3 blocks above the headline"),
        ("from-last", 1, 0, "stands 1 block below the last prose"),
        ("from-first", 0, 0, "stands level with the first prose"),
        ("from-headline", -60, 5, "stands far above the headline"),
        ("from-headline", -61, 5, "has no headline to stand above or below"),
        ("cues-above", -1, 3.5, "stands above the article's first prose"),
        ("closing-cues-above", 0, -0.5, "0 lines that close an article stand above"),
        ("cue-lines", 1, 4.5, "1 line of the text says what boilerplate says (4 or less)"),
        ("prose-lines-near", 1, 3.5, "1 of the eight lines around is prose (4 or less)"),
        ("shared-words+1", -1, 0.5, "the block after has no words but small ones, or does not exist"),
        ("quoted-post", 2.5, -1.0, "is a post that the article quotes"),
        ("section-place", 0, 3.5, "0 blocks of its section stand above it (4 or less)"),
        ("in-main", True, 0.5, "lies in the element with most of the page's prose"),
        ("kind-1", 1.0, 0.5, "the block before is a heading"),
        ("words+2", 30.0, 10.0, "the second block after has 30 words (more than 10)"),
        ("words-1", -1.0, 10.0, "the block before does not exist"),
        ("page-prose", 6.9, 4.0, "the page has 991 characters of prose (more than 54)"),
        ("page-prose", 1e300, 4.0, "the page has 1000000000000000 characters of prose (more than 54)"),
        ("path-purity", 0.0, 1e-35, "none of the text with the same tags and classes is prose"),
        ("shared-often", 3.0, 1e-35, "its words stand in 3 of the article's paragraphs (more than 0)"),
        ("path-share", 0.0, 0.11, "none of the page's prose has the same tags and classes all the way up"),
        ("path-share", 1.0, 0.11, "all of the page's prose has the same tags and classes all the way up"),
        ("linked", 0.001, 0.5, "0 % of its characters are link text (50 % or less)"),
        ("words", float("nan"), 1.0, "nan words (1 or less)"),
    ],
)
def test_sentences(code: str, seen: float, limit: float, sentence: str) -> None:
    """Numbers are written in their unit, choices in words."""
    assert CODES.sentence(Score(1.0, code, seen, limit)) == sentence


@pytest.mark.parametrize(
    ("limit", "outweighed"), [(99.0, "any evidence"), (2.0, "evidence under +2.0"), (0.0, "evidence under +0.0")]
)
def test_what_a_phrase_outweighs(limit: float, outweighed: str) -> None:
    """A number that no block reaches is no number to show."""
    said = Verdict(0, keep=False, species=None, code="phrase-exact", seen="read more", limit=limit)

    assert CODES.sentence(said) == f'says "read more" and nothing else, which outweighs {outweighed}'


def test_an_unknown_code_is_written_out() -> None:
    """No decision goes unexplained."""
    said = Verdict(0, keep=False, species=None, code="brand-new", seen="Read\nmore", limit=3.0)

    assert CODES.sentence(said) == 'brand-new: saw "Read more", limit 3'


def test_a_seen_text_cannot_change_the_sentence() -> None:
    """Braces in a page's text are text; long texts are cut."""
    codes = Codes({"after": Code("follows {seen}, {limit} blocks on", "count", (), "")})

    assert codes.sentence(Score(1.0, "after", "{limit} {0}", 2)) == 'follows "{limit} {0}", 2 blocks on'
    assert len(codes.sentence(Score(1.0, "after", "x" * 10_000, 2))) < 100
