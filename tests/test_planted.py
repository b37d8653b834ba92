"""The planted pages are complete, the same at every run, and apart in their two halves."""

from __future__ import annotations

import pytest

from benchmarks import planted
from tests.planted import build, stories

_SPECIES = frozenset(
    "ad affiliate app-promo audio-player author-bio byline caption comments cookie copyright credit dateline feedback "
    "live-ticker most-read newsletter paywall player-notice player-title poll reading-time share tags teaser-inline "
    "teaser-list tweet-widget".split(),
)


@pytest.fixture(params=stories.languages())
def story(request: pytest.FixtureRequest) -> stories.Story:
    """The story of each language."""
    return stories.read(request.param)


@pytest.mark.parametrize(
    ("language", "half"), [(language, half) for half in stories.SETS for language in stories.languages(half)]
)
def test_every_species_has_wordings(language: str, half: str) -> None:
    """No species is left out in any language."""
    story = stories.read(language, half)
    assert story.planted[half].keys() == _SPECIES
    assert all(story.planted[half].values())


def test_halves_share_no_wording(story: stories.Story) -> None:
    """What is measured on the held half was not there to develop with."""
    dev, held = ({line for lines in story.planted[half].values() for line in lines} for half in stories.HALVES)
    assert not dev & held


@pytest.mark.parametrize(
    ("language", "name"), [(language, name) for name in stories.APART for language in stories.languages(name)]
)
def test_lines_of_other_sets_are_apart(language: str, name: str) -> None:
    """They are planted in another story, and in no set that is older."""
    apart = stories.read(language, name)
    lines = {line for lines in apart.planted[name].values() for line in lines}
    for older in (older for older in stories.SETS[: stories.SETS.index(name)] if language in stories.languages(older)):
        story = stories.read(language, older)
        common = lines & {line for lines in story.planted[older].values() for line in lines}
        assert len(common) <= 0.2 * len(lines)  # formulas that every site has: "All rights reserved."
        assert apart.headline != story.headline
        assert not {block.text for block in apart.body} & {block.text for block in story.body}
    assert {block.role for block in apart.misses[name]} == {"paragraph", "subhead", "quote", "item"}


def test_body_has_every_kind_of_block(story: stories.Story) -> None:
    """Paragraphs, a subhead, a quote and a list."""
    assert {block.role for block in story.body} == {"paragraph", "subhead", "quote", "item"}
    assert 10 <= sum(block.role == "paragraph" for block in story.body) <= 16


def test_pages_plant_every_wording(story: stories.Story) -> None:
    """Each wording of a half stands on some page of each manner."""
    pages = build.planted_pages(story, "dev")
    for manner in ("plain", "wrapped", "flat"):
        there = {line.text for page in pages if page.manner == manner for line in page.lines}
        wordings = [text for texts in story.planted["dev"].values() for text in texts if "{}" not in text]
        assert all(line in there for text in wordings for line in text.split("\n"))


@pytest.mark.parametrize("half", stories.HALVES)
def test_misses_are_paragraphs_that_stay(story: stories.Story, half: str) -> None:
    """Sentences about newsletters and browsers stand in a page of their own, in two manners, and are counted apart."""
    pages = [page for page in build.planted_pages(story, half) if page.manner.endswith("misses")]
    assert [page.manner for page in pages] == ["misses", "flat-misses"]
    for page in pages:
        texts = [miss.text for miss in story.misses[half]]
        assert sorted(line.text for line in page.lines if line.is_miss) == sorted(texts)
        tally = planted.Tally()
        tally.add(page, "\n\n".join(text for text in page.expected if text != texts[0]))
        assert (tally.misses, tally.missed, tally.exact) == (len(story.misses[half]), 1, 0)


def test_no_planted_line_is_a_line_of_the_body(story: stories.Story) -> None:
    """Else nobody could tell whether it was removed."""
    body = {block.text for block in story.body}
    pages = [page for half in stories.HALVES for page in build.planted_pages(story, half)]
    assert not [line for page in pages for line in page.lines if not line.stays and line.text in body]


def test_pages_are_the_same_at_every_run(story: stories.Story) -> None:
    """The places are chosen by a seed."""
    assert build.planted_pages(story, "held") == build.planted_pages(story, "held")


def test_tally_counts_what_stayed_and_what_went() -> None:
    """A perfect extractor scores 100 % everywhere, one that keeps all removes nothing."""
    page = build.planted_pages(stories.read("en"), "dev")[0]
    tally = planted.Tally()
    tally.add(page, "\n\n".join(page.expected), {" ".join(line.text.split()): line.role for line in page.lines})
    assert tally.row() == ["1", "100%", "100%", "100%", "", "100%"]
    tally.add(page, "\n".join(line.text for line in page.lines))
    assert tally.row() == ["2", "50%", "100%", "50%", "", "100%"]
    tally.add(page, "\n\n".join(page.expected), {" ".join(line.text.split()): "poll" for line in page.lines})
    assert tally.row()[-1] not in {"", "100%"}


def test_command_prints_the_tables(capsys: pytest.CaptureFixture[str]) -> None:
    """One language and half, in one manner, with what went wrong."""
    assert planted.main(["--lang", "en", "--half", "dev", "--manner", "plain", "--show"]) == 0
    printed = capsys.readouterr().out
    assert "| en | plain |" in printed
    assert "| newsletter |" in printed
