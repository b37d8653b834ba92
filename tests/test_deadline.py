"""Wherever time is up, a page gives an Article with a note, or a PageTooLarge, as the options say."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from lxml.html import fromstring

from cleanarticle import Article, Extractor, Options, PageTooLarge, deadline
from cleanarticle.deadline import Deadline, TimeIsUpError
from cleanarticle.page_head.head import read_head
from cleanarticle.plain_text.segment_text import segment_text

_PROSE = "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer. "
_PAGE = (
    "<html lang=en><head><title>The wall</title><script type=application/ld+json>{}</script></head><body>"
    + f"<h1>The wall</h1><article><p>{_PROSE * 3}</p></article><!--{' ' * 50_000}-->" * 20
)
_STRANGE = "<p>Größe</p>".encode("latin-1") + b"\x81 " * 150_000
_DUMP = "".join(f"{_PROSE * 2}It has {number} stones.\n" for number in range(3_000))


def _with_clock(monkeypatch: pytest.MonkeyPatch, looks: int) -> None:
    """A clock that stands still for some looks at it, and then shows a time long past every deadline."""
    seen = count(1)
    monkeypatch.setattr(deadline, "monotonic", lambda: 0.0 if next(seen) <= looks else 1e9)


def _outcomes(monkeypatch: pytest.MonkeyPatch, work: Callable[[], Article]) -> list[Article]:
    """What comes of a page when time is up at the first look at the clock, at the second ..., until it never is."""
    found = []
    for looks in range(1, 1_000):
        _with_clock(monkeypatch, looks)
        found.append(work())
        if not found[-1].notes:
            return found
    pytest.fail("time is never enough")


def test_wherever_time_is_up_in_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step ends early and says so; what was kept by then is the start of what is kept with time enough."""
    extractor = Extractor(Options(max_seconds=1.0))
    *partial, whole = _outcomes(monkeypatch, lambda: extractor.extract(_PAGE))
    notes = "\n".join(note for article in partial for note in article.notes)

    for step in ("start of the page was read", "surveying", "judging", "embedded data were not searched"):
        assert step in notes
    assert all(article.notes and whole.text.startswith(article.text) for article in partial)
    assert all(article.to_json(blocks=True) and article.html(metadata=True) is not None for article in partial[::20])
    assert all("max_seconds is 1" in article.notes[0] for article in partial)


def test_what_is_written_down_later_counts_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The walk is much faster over inline elements than any renderer: it reads as many as there is time to write."""
    monkeypatch.setattr(deadline, "monotonic", lambda: 0.0)

    article = Extractor(Options(max_seconds=1.0)).extract("<p>" + "<b>a</b> <i>b</i> " * 40_000)

    assert article.notes == ("stopped at 0 blocks: max_seconds is 1",)
    assert 1_000 < article.word_count < 40_000


def test_wherever_time_is_up_in_strange_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decoding ends early, too."""
    extractor = Extractor(Options(max_seconds=1.0))
    _with_clock(monkeypatch, 2)

    assert "only the start of the page was decoded: max_seconds is 1" in extractor.extract(_STRANGE).notes


def test_wherever_time_is_up_in_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Likewise for dumps."""
    extractor = Extractor(Options(max_seconds=1.0))
    *partial, whole = _outcomes(monkeypatch, lambda: extractor.clean_text(_DUMP))

    assert whole.text
    assert all("max_seconds is 1" in article.notes[-1] for article in partial)


@pytest.mark.parametrize("looks", [1, 2, 5, 8, 12, 20, 30])
def test_an_error_where_the_options_ask_for_one(monkeypatch: pytest.MonkeyPatch, looks: int) -> None:
    """With on_limit="raise" no part is given."""
    extractor = Extractor(Options(max_seconds=1.0, on_limit="raise"))
    _with_clock(monkeypatch, looks)

    with pytest.raises(PageTooLarge) as caught:
        extractor.extract(_PAGE)
    assert (caught.value.limit, caught.value.allowed) == ("max_seconds", 1.0)
    assert caught.value.seen >= 1.0


def test_a_page_of_usual_size_knows_no_deadline() -> None:
    """With the default options the notes of a sound page are empty."""
    assert Extractor().extract(_PAGE[:50_000]).notes == ()


@pytest.mark.parametrize(
    ("text", "note"),
    [(_DUMP, "stopped at 2000 blocks"), (_DUMP * 10, f"of {len(_DUMP * 10)} characters")],
    ids=["long", "very long"],
)
def test_plain_text_is_cut(text: str, note: str) -> None:
    """What cannot be cut into blocks in time is not begun, where a trial tells, or not ended."""
    page = segment_text(text, Options(max_seconds=1e-3))

    assert note in page.notes[0]
    assert len(page.blocks) <= 2_000


def test_the_head_ends_early() -> None:
    """What was read of it by then stays."""
    root = fromstring("<title>The wall</title><script type='application/ld+json'>{}</script><meta name=a content=b>")
    head = read_head(root, Deadline(Options(max_seconds=1e-9)))

    assert head.notes == ("stopped reading the page's head: max_seconds is 1e-09",)
    assert read_head(root, Deadline(Options())).metas == read_head(root).metas == {"a": ("b",)}


def test_a_share_is_of_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step's own deadline lies between now and the page's."""
    now = 100.0
    monkeypatch.setattr(deadline, "monotonic", lambda: now)
    whole = Deadline(Options(max_seconds=10.0))
    half = whole.share(0.5)
    assert (whole.left, half.left, half.share(0.5).left) == (10.0, 5.0, 2.5)

    now = 106.0
    assert (whole.is_over, half.is_over, half.left) == (False, True, 0.0)
    whole.check("waiting")
    with pytest.raises(TimeIsUpError, match="waiting"):
        half.check("waiting")
    assert whole.share(0.5).left == 2.0


def test_a_note_or_an_error() -> None:
    """The note names the option and its value."""
    assert Deadline(Options(max_seconds=2.5)).note("stopped") == "stopped: max_seconds is 2.5"
    with pytest.raises(PageTooLarge, match="max_seconds"):
        Deadline(Options(max_seconds=2.5, on_limit="raise")).note("stopped")
