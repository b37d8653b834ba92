"""Links below a sentence with a colon."""

from __future__ import annotations

from cleanarticle.filters.led_link import LedLink
from cleanarticle.model import Species
from tests.builders import PROSE, fates, page_of, surveyed

_LEAD = "For a full description of the old harbour wall, follow the link below:"
_LINK = "<br><b><a href=/wall>The old harbour wall</a></b>"


def _kept_again(html: str, kept: str = "kkdkk") -> list[int]:
    survey = surveyed(page_of(html), phrases={Species.AD: {"exact": ["the old offer"]}})
    return list(fates(LedLink(), survey, kept))


def _item(lead: str = _LEAD, link: str = _LINK) -> str:
    return f"<p>{PROSE}</p><ol><li>{lead}{link}</li></ol><p>{PROSE}</p><p>{PROSE}</p>"


def test_what_a_sentence_leads_to() -> None:
    """In an item, in a paragraph."""
    assert _kept_again(_item()) == [2]
    assert _kept_again(_item().replace("li>", "p>").replace("ol>", "div>")) == [2]


def test_other_links() -> None:
    """The sentence went, or ends without a colon, or is a label; the link has an element of its own, or is an ad."""
    assert _kept_again(_item(), kept="kddkk") == []
    assert _kept_again(_item(_LEAD.replace(":", "."))) == []
    assert _kept_again(_item("Read more about it:")) == []
    assert _kept_again(_item(link="<p><a href=/wall>The old harbour wall</a></p>")) == []
    assert _kept_again(_item(link=_LINK.replace("harbour wall", "offer"))) == []
    assert _kept_again(_item(link="<br>The old harbour wall")) == []
