"""Invented lines of boilerplate -> what each word of a line says, and pages that lines were planted in."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from benchmarks.corpus import Sample
from cleanarticle.page_head.head import Head
from cleanarticle.prepared import Prepared
from cleanarticle.words.langpacks import LanguagePacks
from cleanarticle.words.line_words import FOLDER, read_line_words, weigh_lines, write_line_words
from fitting.folds import FOLDS
from fitting.line_tables import HiddenSets, LineTables
from fitting.lines import HEADLINE, PAPER, SITE, line_sets, named, nameless, taught_languages
from fitting.pages import Annotated
from fitting.planted_pages import planted
from tests.builders import block, page, surveyed
from tests.planted import stories

_LANGUAGES = taught_languages()
_BODY = [
    "The council met on Tuesday evening and agreed to rebuild the old harbour wall, which the storm broke.",
    "It will be ready before the first ferries of the summer arrive, the mayor said after the vote.",
    "Nobody could say what the stones would cost, or who would pay for them in the end.",
]


def _sample(folder: Path, body: list[str]) -> Sample:
    file = folder / "page.html.gz"
    text = "".join(f'<p class="text" id="p{number}">{line}</p>' for number, line in enumerate(body))
    file.write_bytes(gzip.compress(f"<html lang=en><div class=story>{text}</div></html>".encode()))
    return Sample(id="page", corpus="made-up", page=file, site="courier.example", body="\n\n".join(body))


def _annotated(body: str) -> Annotated:
    sample = Sample(id="one", corpus="made-up", page=Path("no-such-page"), site="courier.example", body=body)
    return Annotated(sample, "courier.example", Prepared(surveyed(page(block())), Head.empty(), "en"), (True,))


@pytest.mark.parametrize("language", _LANGUAGES)
def test_sets_of_a_language(language: str) -> None:
    """Several hands wrote lines and sentences in each, and no line of one is one of another."""
    sets = line_sets(language)

    assert len(sets) >= FOLDS
    for own in sets:
        assert own.headlines
        assert len(own.texts) >= 40
        assert all(text.replace(HEADLINE, "").strip() for text in own.texts)
        assert not set(own.texts) & set(own.stays)


@pytest.mark.parametrize("language", stories.languages(stories.LAST))
def test_the_newest_lines_teach_nothing(language: str) -> None:
    """They are there to measure with; one in four is a stock phrase that all hands write."""
    planted = stories.read(language, stories.LAST).planted[stories.LAST]
    new = {text for texts in planted.values() for text in texts}
    known = {text for own in line_sets(language) for text in own.texts}

    assert len(new & known) <= len(new) * 0.4


def test_a_line_names_the_site_it_stands_on() -> None:
    """The paper that a line was written for gives way to the one of the page; no name is a word of boilerplate."""
    named_lines = [text for own in line_sets("en") for text in own.texts if SITE in text or PAPER in text]
    line = f"© 2024 {SITE}. The {PAPER} is yours."

    assert len(named_lines) > 20
    assert named(line, "The Harbour Times") == "© 2024 The Harbour Times. The Times is yours."
    assert named(line, "GBH") == "© 2024 GBH. The GBH is yours."
    assert nameless(line) == "© 2024 . The  is yours."


def test_nobody_wrote_in_it() -> None:
    """A language without lines has no table, and its pages get none."""
    assert line_sets("xx") == ()
    assert HiddenSets().of("xx", 0) is None
    assert LineTables([]).of("xx") == {}


def test_words_of_lines_and_of_articles() -> None:
    """Below 0 what newsletters and players say, above 0 what articles do."""
    words = LineTables([_annotated("The mayor said so.\n" * 60)]).of("en")

    assert words["subscribe"] < -1
    assert words["browser"] < -1
    assert words["said"] > 1


def test_a_fold_does_not_know_its_own_sites_nor_its_lines() -> None:
    """What is planted there, and what stands there, is new to it."""
    tables = LineTables([_annotated("Zyx zyx.\n" * 60)])
    sets = line_sets("en")

    assert "zyx" in tables.of("en")
    assert any("zyx" not in tables.of("en", fold) for fold in range(FOLDS))
    planted = [own.texts for fold in range(FOLDS) if (own := HiddenSets().of("en", fold))]
    assert len(planted) == FOLDS
    assert sorted(text for texts in planted for text in texts) == sorted(text for own in sets for text in own.texts)


@pytest.mark.parametrize("fold", range(FOLDS))
def test_lines_that_are_planted_in_a_fold_are_not_in_its_table(fold: int) -> None:
    """Without any pages, nothing else tells the tables apart."""
    tables = LineTables([])

    assert tables.of("en", fold) != tables.of("en")


def test_lines_are_planted_in_copies_of_paragraphs(tmp_path: Path) -> None:
    """Among the article's own, with their classes; they are no article, and all else is as it was."""
    sample = _sample(tmp_path, _BODY)
    found = planted(sample, HiddenSets())

    assert found is not None
    texts = [one.text for one in found.prepared.survey.page.blocks]
    assert [text for text, label in zip(texts, found.labels, strict=True) if label] == _BODY
    new = [text for text in texts if text not in _BODY]
    own = HiddenSets().of("en", 0), *(HiddenSets().of("en", fold) for fold in range(1, FOLDS))
    assert new
    assert any(set(new) & {line for text in one.texts for line in text.split("\n")} for one in own if one)
    assert {one.tag for one in found.prepared.survey.page.blocks} == {"p"}
    again = planted(sample, HiddenSets())
    assert again is not None
    assert again.labels == found.labels
    assert [one.text for one in again.prepared.survey.page.blocks] == texts


def test_short_articles_are_left_alone(tmp_path: Path) -> None:
    """Two paragraphs are too few to tell what stands between them."""
    assert planted(_sample(tmp_path, _BODY[:2]), HiddenSets()) is None


def test_what_lines_say() -> None:
    """The sum of their words' log-odds over the root of their number; nothing where nothing is known."""
    lines = [("sign", "up"), ("the", "mayor", "said"), (), ("zyx",)]

    assert weigh_lines(lines, {"sign": -3.0, "said": 2.0, "mayor": 1.0}) == [-3.0 / 3**0.5, 1.5, 0.0, 0.0]
    assert list(weigh_lines(lines, {})) == [0.0] * 4


def test_files(tmp_path: Path) -> None:
    """What was written is read; a language without a file has no words."""
    write_line_words("xx", {"b": -1.5, "a": 2.0, "ä": 0.25}, tmp_path)

    assert read_line_words("xx", tmp_path) == {"a": 2.0, "b": -1.5, "ä": 0.25}
    assert read_line_words("yy", tmp_path) == {}


def test_shipped_files() -> None:
    """Every language in which lines were written has its words, and a pack that asks for them."""
    assert sorted(file.stem for file in FOLDER.glob("*.json")) == _LANGUAGES
    assert set(_LANGUAGES) <= set(LanguagePacks().codes())
    assert read_line_words("en")["newsletter"] < -1
