"""The Article: what it holds, how it compares, travels and shows itself."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from datetime import UTC, date, datetime

import pytest
from lxml.html import document_fromstring

from cleanarticle import clean_text, extract
from cleanarticle.article import Article
from cleanarticle.metadata.record import Field, Image, Metadata, PageType
from cleanarticle.model import Species, Verdict
from tests.builders import article, block, judgement, page, score

PAGE = page(block("Menu", linked=1.0), block("First paragraph."), block("Second paragraph."))
KNOWN = Metadata(
    title=Field("A title", "meta:og:title"),
    authors=Field(("Ann Lee",), "json-ld:author"),
    published=Field(datetime(2024, 5, 6, 7, 8, tzinfo=UTC), "time"),
    modified=Field(date(2024, 5, 7)),
    images=Field((Image("https://e.example/a.jpg", "A dog"),)),
    page_type=Field(PageType.ARTICLE),
    paywalled=Field(False),
)


def test_blocks_are_those_of_the_page_with_their_decision() -> None:
    """Every block is there, in page order; the removed ones have a species."""
    made = article(PAGE, "dkk")

    assert [(one.number, one.text, one.kept) for one in made.blocks] == [
        (0, "Menu", False),
        (1, "First paragraph.", True),
        (2, "Second paragraph.", True),
    ]
    assert [(one.text, one.species) for one in made.removed] == [("Menu", Species.BOILERPLATE)]


def test_trails_are_those_of_the_judgement() -> None:
    """Scores come first, in the order of the scorers, then verdicts, in the order of the filters."""
    said = [Verdict(number, keep=True, species=None, code="x", seen=0, limit=0) for number in (2, 1, 2)]
    scores = [("one", [score(), None, score()]), ("two", [None, score(), score()])]
    decided = judgement(PAGE, "kkk", scores=scores, verdicts=[(f"f{n}", one) for n, one in enumerate(said)])

    made = article(PAGE, judgement=decided)

    assert [one.trail for one in made.blocks] == [decided.trail(number) for number in range(3)]
    assert [step.name for step in made.blocks[2].trail] == ["one", "two", "f0", "f2"]


def test_metadata_is_at_hand() -> None:
    """The common fields are attributes; empty ones are None or ()."""
    made = article(PAGE, metadata=KNOWN)

    assert (made.title, made.authors, made.published) == ("A title", ("Ann Lee",), KNOWN.published.value)
    assert (made.section, made.tags, made.image, made.paywalled) == (None, (), None, False)


def test_metadata_may_be_worked_out_when_looked_at() -> None:
    """They are then made once, and the article compares, copies and pickles as one that has them."""
    made: list[Metadata] = []

    def make() -> Metadata:
        made.append(KNOWN)
        return KNOWN

    late = article(PAGE, metadata=make)
    assert (bool(late), made) == (True, [])

    assert (late.title, late.authors, made) == ("A title", ("Ann Lee",), [KNOWN])
    for other in (article(PAGE, metadata=KNOWN), article(PAGE, metadata=make)):
        assert other == late
        assert pickle.loads(pickle.dumps(other)) == copy.copy(other) == late  # noqa: S301 - our own bytes


_FERRY = "The ferry is back\nBy Ann Lee\n" + "The ferry to the islands sails again, and twice a day.\n" * 5
_FERRY_PAGE = f'<meta name="author" content="Ann Lee"><h1>The ferry is back</h1><p>{_FERRY}</p>'


@pytest.mark.parametrize("made", [clean_text(_FERRY), extract(_FERRY_PAGE)], ids=["text", "page"])
def test_nothing_is_read_for_metadata_that_nobody_asks_for(made: Article) -> None:
    """Who reads the text alone does not pay for them."""
    assert made.text
    assert callable(vars(made)["metadata"])
    assert (made.authors, made.authors) == (("Ann Lee",), ("Ann Lee",))
    assert isinstance(vars(made)["metadata"], Metadata)


def test_a_large_head_is_not_held_for_metadata() -> None:
    """They are there at once where what they are read from is large."""
    extracted = extract(f"<script>{'let a = 1; ' * 5_000}</script>{_FERRY_PAGE}")

    assert isinstance(vars(extracted)["metadata"], Metadata)
    assert extracted.authors == ("Ann Lee",)


def test_late_metadata_are_those_of_the_call() -> None:
    """They are the same after the caller has changed its tree, and whatever is done with the article first."""
    tree = document_fromstring(_FERRY_PAGE)
    whole = extract(_FERRY_PAGE).to_dict()
    read, sent, copied = extract(tree), extract(tree), extract(tree)
    tree.clear()

    assert read.to_dict() == whole
    assert pickle.loads(pickle.dumps(sent)).to_dict() == whole  # noqa: S301 - our own bytes
    assert copy.deepcopy(copied).to_dict() == whole


def test_without_metadata_an_article_has_empty_ones() -> None:
    """No caller need give them."""
    assert Article(page=PAGE, judgement=judgement(PAGE, "dkk")).metadata == Metadata()


def test_every_field_is_an_attribute_and_a_key() -> None:
    """What the metadata hold is on the article and in ``to_dict()`` under the same name."""
    base = "https://e.example/a"
    known = replace(KNOWN, amp_url=Field(f"{base}/amp", "link:amphtml"), next_page_url=Field(f"{base}?page=2", "link"))
    made = article(PAGE, metadata=known)

    assert (made.amp_url, made.next_page_url) == (f"{base}/amp", f"{base}?page=2")
    names = {one.name for one in fields(Metadata)} - {"language", "word_count"}  # those ask the text
    for name in names:
        assert getattr(made, name) == getattr(known, name).value
    assert names <= made.to_dict().keys()
    assert (made.to_dict()["amp_url"], made.to_dict()["next_page_url"]) == (made.amp_url, made.next_page_url)


def test_word_count_is_that_of_the_kept_blocks() -> None:
    """Removed words do not count."""
    assert article(PAGE, "dkk").word_count == 4


def test_nothing_kept_is_a_false_article() -> None:
    """An empty article is a result; it is false, and all its forms are empty."""
    made = article(PAGE, "ddd")

    assert not made
    assert (made.text, made.markdown(), made.html(), made.word_count) == ("", "", "", 0)
    assert article(PAGE, "dkk")


def test_a_page_without_blocks() -> None:
    """No block at all is an empty article, too."""
    made = article(page())

    assert not made
    assert (made.text, made.blocks) == ("", ())
    assert made.explain() == "kept 0 of 0 blocks. The page has no text."


def test_equal_articles_are_equal_and_hash_alike() -> None:
    """Everything counts, so a changed decision or field makes another article."""
    made = article(PAGE, "dkk", metadata=KNOWN)

    assert made == article(PAGE, "dkk", metadata=KNOWN)
    assert hash(made) == hash(article(PAGE, "dkk", metadata=KNOWN))
    assert made != article(PAGE, "kkk", metadata=KNOWN)
    assert made != replace(made, url="https://e.example/")


def test_an_article_travels() -> None:
    """Pickles and copies are equal, whether something was looked at before or not."""
    made = article(PAGE, "dkk", metadata=KNOWN, url="https://e.example/")
    _ = made.text, made.blocks

    for other in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):  # noqa: S301 - our own bytes
        assert other == made
        assert other.text == made.text
    assert len(pickle.dumps(made)) == len(pickle.dumps(article(PAGE, "dkk", metadata=KNOWN, url="https://e.example/")))


def test_an_article_is_frozen() -> None:
    """Nothing on it can be set."""
    with pytest.raises(FrozenInstanceError):
        article(PAGE).url = "x"  # type: ignore[misc]


def test_the_repr_is_short() -> None:
    """A log line is not filled with an article."""
    made = article(page(*[block()] * 100), metadata=Metadata(title=Field("T" * 1000)))

    assert len(repr(made)) < 150


def test_json_holds_everything() -> None:
    """Dates are ISO 8601, enums are words, keys have one order."""
    found = json.loads(article(PAGE, "dkk", metadata=KNOWN).to_json())

    assert list(found)[:4] == ["title", "subtitle", "authors", "published"]
    assert list(found) == list(article(page()).to_dict())
    assert (found["published"], found["modified"]) == ("2024-05-06T07:08:00+00:00", "2024-05-07")
    assert (found["page_type"], found["paywalled"]) == ("article", False)
    assert found["images"] == [
        {"url": "https://e.example/a.jpg", "alt": "A dog", "caption": "", "credit": "", "width": 0, "height": 0}
    ]
    assert found["sources"] == {"title": "meta:og:title", "authors": "json-ld:author", "published": "time"}
    assert found["text"] == "First paragraph.\n\nSecond paragraph."


def test_json_with_blocks_holds_the_trails() -> None:
    """Scores and verdicts are told apart by their keys; numbers stay JSON numbers."""
    said = Verdict(0, keep=False, species=Species.AD, code="x", seen=float("inf"), limit="y")
    decided = judgement(
        PAGE, "dkk", species=[Species.AD, None, None], scores=[("s", [score(0.12345)] * 3)], verdicts=[("f", said)]
    )

    first = json.loads(article(PAGE, judgement=decided).to_json(blocks=True))["blocks"][0]

    assert first == {
        "number": 0,
        "tag": "p",
        "kind": "paragraph",
        "kept": False,
        "species": "ad",
        "points": 0.123,
        "text": "Menu",
        "trail": [
            {"step": "s", "points": 0.123, "code": "made-up", "seen": 1.0, "limit": 0.0},
            {"step": "f", "keep": False, "species": "ad", "code": "x", "seen": "inf", "limit": "y"},
        ],
    }
