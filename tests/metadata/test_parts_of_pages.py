"""Pages without a head, as scrapers cut them out: what is no headline, and where the standfirst stands alone."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, gathered

LINE = "Masons will need two years for the three breaches in the wall"


@pytest.mark.parametrize(
    "body",
    [
        f"{PROSE}{PROSE}<h2>Your inbox, upgraded</h2>{PROSE}",
        f"{PROSE}{PROSE}<h1>The first breach</h1>{PROSE}<h1>The second breach</h1>{PROSE}",
        f"<h2 class='content-subheadline'>{LINE}</h2>{PROSE}{PROSE}",
    ],
)
def test_headings_that_are_no_headline(body: str) -> None:
    """A box's or the text's own, below two paragraphs; the standfirst."""
    assert gathered(f"<body>{body}", url=None).title.value is None


@pytest.mark.parametrize("body", [f"<h2>{LINE}</h2>{PROSE}{PROSE}", f"{PROSE}<h2>{LINE}</h2>{PROSE}"])
def test_headings_that_may_be_the_headline(body: str) -> None:
    """Above the text, or below its first paragraph: that may be a standfirst."""
    assert gathered(f"<body>{body}", url=None).title.value == LINE


def test_the_only_first_heading() -> None:
    """It is the headline wherever it stands."""
    assert gathered(f"<body>{PROSE}{PROSE}<h1>{LINE}</h1>{PROSE}", url=None).title.value == LINE


@pytest.mark.parametrize("name", ["content-subheadline", "is-style-standfirst"])
def test_a_standfirst_without_a_headline(name: str) -> None:
    """Its name is enough at the text's beginning."""
    body = f"<p>Reading time: 5 minutes</p><p class='{name}'>{LINE}</p>{PROSE}{PROSE}"

    assert gathered(f"<body>{body}", url=None).subtitle.value == LINE
    assert gathered(f"<body>{body.replace(name, 'remark')}", url=None).subtitle.value is None
    assert gathered(f"<body>{body.replace('Masons', 'masons')}", url=None).subtitle.value is None


def test_the_picture_above_the_text() -> None:
    """Without a headline nothing but the article's own top stands there."""
    html = f"<body><p>Images</p><img src='https://cdn.example/quay.jpg'><p>By Jane Doe</p>{PROSE * 5}"

    assert gathered(html, url=None).image.value == "https://cdn.example/quay.jpg"


def test_a_headline_that_is_cut_short() -> None:
    """A Chinese line with the original title, or the head, has it whole."""
    long, cut = "港口的城墙在今年夏天重新建成，石匠们还需要两年", "港口的城墙在今年夏天重新..."
    html = f"<title>{cut}_海港</title><body><h1>{cut}</h1><p>本文原标题：《{long}》</p>{PROSE}"

    assert gathered(html, url=None).title.value == long
    assert gathered(html.replace("《", "").replace("》", ""), url=None).title.value == cut
    english = f"<meta property='og:title' content='{LINE}'><body><h1>{LINE[:40]}...</h1>{PROSE}"
    assert gathered(english, url=None).title.value == LINE
