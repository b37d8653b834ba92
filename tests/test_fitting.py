"""Annotated pages -> labels, lexicon, folds and trees, on a few made-up pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks.corpus import Sample
from cleanarticle.page_head.head import Head
from cleanarticle.prepared import Prepared
from cleanarticle.words.lexicon import Lexicon
from fitting import folds
from fitting.labels import best_choice, choice_f1
from fitting.lexicons import fit_lexicon
from fitting.line_tables import HiddenSets
from fitting.lines import line_sets
from fitting.pages import Annotated, Partly, site_of
from tests.builders import Draft, block, page, surveyed

_ONE = "The council met on Tuesday and agreed to rebuild the wall."
_TWO = "It will be ready before the first ferries of the summer arrive."
_THREE = "Nobody said what the stones would cost or who would pay."
_MENU = "Home News Sport Weather Contact us today"


@pytest.fixture
def fit() -> ModuleType:
    """The fitting script; its tools come with the extra ``fit``, which the tests do without."""
    pytest.importorskip("numpy")
    pytest.importorskip("lightgbm")
    from fitting import fit  # noqa: PLC0415 - only where its tools are

    return fit


class TestBestChoice:
    """The blocks that come nearest to the truth."""

    def test_the_articles_blocks(self) -> None:
        """Those of the truth, and none beside them."""
        texts = [_MENU, _ONE, "Photo: Jane Doe", _TWO, _THREE, _MENU]

        assert best_choice(texts, f"{_ONE}\n\n{_TWO}\n\n{_THREE}") == [False, True, False, True, True, False]

    def test_the_first_of_two_copies(self) -> None:
        """The truth holds it once."""
        assert best_choice([_ONE, _TWO, _ONE], f"{_ONE} {_TWO}") == [True, True, False]

    def test_a_short_block_between_two(self) -> None:
        """A subhead of one word has no shingle of its own, but those with its neighbours tell."""
        assert best_choice([_ONE, "Costs", _TWO, "Share"], f"{_ONE}\n\nCosts\n\n{_TWO}") == [True, True, True, False]

    def test_a_block_that_is_article_in_part(self) -> None:
        """It stays where more of it is than is not."""
        long = f"{_TWO} {_THREE}"

        assert best_choice([_ONE, f"{long} By Jane Doe"], f"{_ONE} {long}") == [True, True]
        assert best_choice([_ONE, f"{_MENU} {_MENU} {_MENU} By Jane Doe"], f"{_ONE} By Jane") == [True, False]

    @pytest.mark.parametrize(("texts", "truth"), [([], _ONE), ([_ONE], ""), (["", "***"], _ONE), ([_MENU], _ONE)])
    def test_nothing_to_choose(self, texts: list[str], truth: str) -> None:
        """No block of the page stands in the truth, or there is none."""
        assert best_choice(texts, truth) == [False] * len(texts)

    def test_the_choice_is_the_best(self) -> None:
        """No other choice of these few blocks has a higher F1."""
        texts = [_MENU, _ONE, "Costs", _TWO, f"{_THREE} {_MENU}", _ONE]
        truth = f"{_ONE} Costs {_TWO} {_THREE}"
        choices = [[bool(bits >> place & 1) for place in range(len(texts))] for bits in range(2 ** len(texts))]

        best = max(choice_f1(texts, choice, truth) for choice in choices)
        assert choice_f1(texts, best_choice(texts, truth), truth) == pytest.approx(best)


def annotated(site: str, *drafts: Draft, labels: Sequence[bool]) -> Annotated:
    """A page of a site, and which of its blocks are article."""
    sample = Sample(id=f"{site}-1", corpus="made-up", page=Path("no-such-page"), site=site)
    return Annotated(sample, site_of(sample), Prepared(surveyed(page(*drafts)), Head.empty(), "en"), tuple(labels))


def pages(count: int) -> list[Annotated]:
    """Pages of as many sites, each with an article and a box of teasers."""
    return [
        annotated(
            f"site-{number}.example",
            block(_ONE, at="body>div.story>p"),
            block(_TWO, at="body>div.story>p", links=("/places/halmark",)),
            block("Read more stories", at="body>div.teaser>p", links=("/tagged/walls",), inline_words=("arrow",)),
            labels=(True, True, False),
        )
        for number in range(count)
    ]


class TestLexicon:
    """What words say, by the sites that have them."""

    def test_words_of_articles_and_of_the_rest(self) -> None:
        """Positive for those that stand at article text, negative for the others, in each table."""
        lexicon = fit_lexicon(pages(4))

        assert lexicon.names["story"] > 0 > lexicon.names["teaser"]
        assert lexicon.targets["places"] > 0 > lexicon.targets["tagged"]
        assert lexicon.texts["council"] > 0 > lexicon.texts["stories"]
        assert not lexicon.inline_names  # stand at no article anywhere: there is nothing to weigh them against
        assert lexicon.tags["p"] == pytest.approx(lexicon.tags["body"], abs=0.5)

    def test_a_word_of_few_sites_says_nothing(self) -> None:
        """Two sites may share a maker."""
        assert "story" not in fit_lexicon(pages(2)).names
        assert "story" in fit_lexicon(pages(3)).names

    def test_many_pages_of_one_site_are_one_site(self) -> None:
        """A site has one vote."""
        others = pages(4)
        again = [*others, *[others[0]] * 20]

        assert fit_lexicon(again).names == fit_lexicon(others).names

    def test_no_pages(self) -> None:
        """No words."""
        assert fit_lexicon([]) == Lexicon.empty()


def test_the_site_of_a_page() -> None:
    """Pages of "www." and of the bare host are of one site; without a host each page is a site of its own."""
    sample = Sample(id="one", corpus="made-up", page=Path("no-such-page"), site="WWW.News.example")

    assert site_of(sample) == "news.example"
    assert site_of(Sample(id="one", corpus="made-up", page=Path("no-such-page"))) == "one"


def test_folds() -> None:
    """A site is always in the same fold, and every fold has sites."""
    found = {site: folds.fold_of(site) for site in (f"site-{number}.example" for number in range(100))}

    assert folds.fold_of("site-7.example") == found["site-7.example"]
    assert set(found.values()) == set(range(folds.FOLDS))


def test_a_row_per_open_block(fit: ModuleType) -> None:
    """With the facts of all scorers, in their order."""
    one = pages(1)[0]
    rows = fit.measure(one.prepared.survey, Lexicon.empty())

    assert rows.shape == (len(one.prepared.survey.open), len(fit._FACTS))
    assert rows[:, fit._FACTS.index("prose:words")].tolist() == [11.0, 12.0, 3.0]


def test_the_same_pages_give_the_same_numbers(fit: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fitting twice gives the same trees and words, and they tell article from the rest."""
    monkeypatch.setattr("fitting.trees.ROUNDS", 5)
    many = pages(60)
    first, second = fit.fit(many), fit.fit(many)
    weights = fit.usable(first)
    article, _, teaser = (list(row) for row in fit.measure(many[0].prepared.survey, first.lexicon))

    assert first == second
    of_article, of_teaser = weights.forest.points(list(zip(article, teaser, strict=True)))
    assert of_article > of_teaser


def test_what_is_known_of_a_page_in_part_counts(fit: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a line is known it stands; where nobody said, trees fitted on the others guess."""
    monkeypatch.setattr("fitting.trees.ROUNDS", 5)
    many = pages(60)
    lexicon = fit.fit_lexicon(many)
    blocks = [block(_ONE, at="body>div.story>p"), block(_TWO, at="body>div.story>p"), block(_THREE, at="body>p")]
    one = annotated("other.example", *blocks, labels=(True, True, True))
    page_in_part = Partly(one.sample, one.site, one.prepared, (None, False, True))
    model = fit.boost(fit.joined([fit.Rows(_facts(fit, page, lexicon), *_all(fit, page)) for page in many]))
    guessed = fit._guessed(page_in_part, _facts(fit, one, lexicon), model)

    assert guessed.labels.tolist() == [1.0, 0.0, 1.0]
    assert guessed.weights[0] < guessed.weights[1]


def _facts(fit: ModuleType, one: Annotated, lexicon: Lexicon) -> object:
    return fit.measure(one.prepared.survey, lexicon)


def _all(fit: ModuleType, one: Annotated) -> tuple[object, object]:
    return fit.np.array(one.labels, float), fit._weights(one)


@pytest.mark.usefixtures("fit")
def test_a_body_with_notices() -> None:
    """Its first paragraphs, in order, with lines between them that do not stay; none where it is short."""
    from fitting.fit_texts import with_notices  # noqa: PLC0415 - only where its tools are

    paragraphs = [f"{_ONE} Stone {number} was laid." for number in range(20)]
    sample = Sample(id="one", corpus="made-up", page=Path("no-such-page"), body="\n\n".join(paragraphs), title="Wall")
    found = with_notices(sample, "en", HiddenSets())

    assert found is not None
    stays = {text for own in line_sets("en") for text in own.stays}
    body = [text for text in found.expected if text not in stays]
    assert body == paragraphs[: len(body)]
    assert len(found.expected) > len(body)
    assert len(found.lines) > len(found.expected) > 8
    assert with_notices(sample, "xx", HiddenSets()) is None
    assert (
        with_notices(Sample(id="one", corpus="made-up", page=Path("no-such-page"), body=_ONE), "en", HiddenSets())
        is None
    )
