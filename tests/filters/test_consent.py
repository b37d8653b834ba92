"""Windows that ask for consent to cookies."""

from __future__ import annotations

import pytest

from cleanarticle.filters.consent import Consent
from cleanarticle.model import Species
from tests.builders import PROSE, block, fates, page, surveyed

_OWN = [block(at="body>main>p"), block(at="body>main>p"), block(at="body>main>p")]


@pytest.mark.parametrize(
    "at",
    ["body>div.onetrust-consent>div.text>p", "body>div.cookie-banner>p", "body>section.js-gdpr-modal>div>p"],
)
def test_its_text_goes(at: str) -> None:
    """However long it is: it carries no article."""
    some_survey = surveyed(page(*_OWN, block(PROSE * 3, at=at)))
    said = fates(Consent(), some_survey)

    assert {number: (verdict.species, verdict.code) for number, verdict in said.items()} == {
        3: (Species.COOKIE, "in-consent-window")
    }
    assert some_survey.mass[3] == 0


@pytest.mark.parametrize(
    "at",
    [
        "body>div.cookie-recipes>p",
        "body>div.banner>p",
        "body>div.text>p",
        "body>div.post.tag-cookies.category-bar>p",
        "body>article.tag-gdpr>p",
    ],
)
def test_other_elements_stay(at: str) -> None:
    """A recipe for cookies; a banner for something else; an article about cookies, or about the law on them."""
    assert not fates(Consent(), surveyed(page(*_OWN, block(at=at))))


def test_what_has_the_headline_stays() -> None:
    """A class of the site's own, of which the words say something else."""
    page_ = page(block(at="body>div.cookie-bar>h1"), block(at="body>div.cookie-bar>p"), *_OWN)
    assert not fates(Consent(), surveyed(page_))


def test_the_whole_page_is_no_window() -> None:
    """Its root says that a window is open; and what holds most of the page is no window, whatever it is called."""
    assert not fates(
        Consent(), surveyed(page(block(at="body.cookie-notice-open>p"), block(at="body.cookie-notice-open>p")))
    )
    wrapped = [block(at="body>div.cookie-notice>p") for _ in range(4)]
    assert not fates(Consent(), surveyed(page(block(at="body>p"), *wrapped)))
