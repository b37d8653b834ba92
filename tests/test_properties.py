"""What holds for every page."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.html import HtmlElement, document_fromstring, tostring

from cleanarticle import Article, CleanArticleError, Extractor
from cleanarticle.model import Score, Verdict
from cleanarticle.words.filed_phrases import file_phrases
from cleanarticle.words.langpacks import LanguagePacks
from tests import strategies

_TWIN = Path(__file__).parent / "fixtures" / "twin"
_PAGES = ("page-hashed.html", "page-wordpress.html")
_EXTRACTOR = Extractor()
# An example whose every form is written takes ten times as long as one that is only extracted from. Each run draws
# others, and the nightly profile a hundred times as many.
_SOME = settings(max_examples=max(settings().max_examples // 4, 1))
_CLOSE = 1e-6  # log-odds; sums of floats in another order differ by less


def _every_form(article: Article) -> None:
    """Everything that a caller may ask for, which must not raise either."""
    article.text.encode()
    article.markdown(metadata=True, images=True).encode()
    article.html(metadata=True, images=True).encode()
    article.to_json(blocks=True).encode()
    article.explain().encode()
    article.report().encode()
    repr(article)


@_SOME
@given(st.binary(max_size=400))
@example(b"")
@example(b"\xff\xfe\x00")
@example(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
def test_any_bytes(page: bytes) -> None:
    """An Article, or the one error that is promised; both ways in."""
    for read in (_EXTRACTOR.extract, _EXTRACTOR.clean_text):
        try:
            article = read(page)
        except CleanArticleError:
            continue
        _every_form(article)


@_SOME
@given(strategies.broken_pages)
@example("<frameset><frame src=a></frameset>")
@example("<p>\ud800</p>")
def test_any_markup(page: str) -> None:
    """A str is text already, so it always gives an Article."""
    _every_form(_EXTRACTOR.extract(page, url="https://news.example/a"))


@_SOME
@given(strategies.dumps)
def test_any_text(text: str) -> None:
    """So does plain text."""
    _every_form(_EXTRACTOR.clean_text(text))


def _twin(name: str) -> bytes:
    return (_TWIN / name).read_bytes()


def _replayed(article: Article) -> Iterator[tuple[bool, float]]:
    """For each block what its trail says: whether it is kept, and its points."""
    for block in article.blocks:
        scores = [step.outcome for step in block.trail if isinstance(step.outcome, Score)]
        verdicts = [step.outcome for step in block.trail if isinstance(step.outcome, Verdict)]
        points = sum(score.points for score in scores)
        # Where the sum lies on the limit its last digit decides, and that is the judge's.
        near = abs(points - article.judgement.keep_from) < _CLOSE
        kept = (block.points if near else points) >= article.judgement.keep_from
        yield verdicts[-1].keep if verdicts else kept, points


def _check_trails(article: Article) -> None:
    assert [kept for kept, _ in _replayed(article)] == [block.kept for block in article.blocks]
    assert [points for _, points in _replayed(article)] == pytest.approx([block.points for block in article.blocks])
    assert all((block.species is None) == block.kept for block in article.blocks)


@given(strategies.whole_pages)
def test_a_trail_tells_the_decision(page: str) -> None:
    """Prior and scores add up to the points, these decide, and the verdicts have the last word."""
    _check_trails(_EXTRACTOR.extract(page))


@given(strategies.dumps)
def test_a_trail_tells_the_decision_on_text(text: str) -> None:
    """The same for plain text."""
    _check_trails(_EXTRACTOR.clean_text(text))


@pytest.mark.parametrize("name", _PAGES)
def test_a_trail_tells_the_decision_on_a_whole_page(name: str) -> None:
    """The same for a page of hundreds of blocks, where filters overrule."""
    article = _EXTRACTOR.extract(_twin(name))

    assert article.judgement.verdicts
    _check_trails(article)


def _stands_in(part: str, whole: str) -> bool:
    """Whether the characters of one text stand in another in the same order; white space does not count."""
    left = iter("".join(whole.split()))
    return all(character in left for character in "".join(part.split()))


@given(strategies.whole_pages)
def test_output_stands_in_the_page(page: str) -> None:
    """Every word of the output occurs in the page, in page order."""
    assert _stands_in(_EXTRACTOR.extract(page).text, "".join(document_fromstring(page).itertext()))


@given(strategies.dumps)
def test_output_stands_in_the_text(text: str) -> None:
    """The same for plain text, where a line is kept whole."""
    assert _stands_in(_EXTRACTOR.clean_text(text).text, text)


@given(strategies.whole_pages, strategies.whole_pages)
def test_nothing_remembers(first: str, second: str) -> None:
    """A page gives the same before and after another page, and in an Extractor of its own."""
    before = _EXTRACTOR.extract(first)
    _EXTRACTOR.extract(second)

    assert _EXTRACTOR.extract(first) == before


def test_nothing_remembers_between_kinds_of_input() -> None:
    """Text, a page, the text again, and each in an Extractor that has seen nothing."""
    text = _twin("page.txt").decode()
    fresh = Extractor().clean_text(text)
    for name in _PAGES:
        assert _EXTRACTOR.extract(_twin(name)) == Extractor().extract(_twin(name))

    assert _EXTRACTOR.clean_text(text) == fresh


@pytest.mark.parametrize("name", _PAGES)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "gb18030"])
def test_encodings(name: str, codec: str) -> None:
    """The same page in another encoding, declared, gives the same text."""
    page = _twin(name).decode().replace('charset="utf-8"', f'charset="{codec}"').replace("UTF-8", codec)
    expected = _EXTRACTOR.extract(_twin(name))

    article = _EXTRACTOR.extract(page.encode(codec, "xmlcharrefreplace"))
    assert article.text == expected.text
    assert article.metadata == expected.metadata


def _wrapped(root: HtmlElement) -> None:
    """Put three elements that mean nothing around all that the body holds."""
    body = root.find("body")
    assert body is not None
    children, text = list(body), body.text
    body.text = None
    inner = body
    for _ in range(3):
        inner = etree.SubElement(inner, "div")
    inner.text = text
    inner.extend(children)


def _reordered(root: HtmlElement) -> None:
    """Turn the order of all attributes around."""
    for element in root.iter(etree.Element):
        attributes = list(element.items())
        element.attrib.clear()
        for name, value in reversed(attributes):
            element.set(name, value)


def _indented(root: HtmlElement) -> None:
    """Write white space around every element that stands between block-level elements."""
    for element in root.iter(
        "html", "head", "body", "div", "section", "article", "main", "aside", "nav", "ul", "footer"
    ):
        parts = [element.text, *(child.tail for child in element)]
        inline = any(child.tag in {"a", "span", "b", "strong", "i", "em", "img", "time"} for child in element)
        if inline or any(part and not part.isspace() for part in parts):
            continue
        element.text = "\n\t\t"
        for child in element:
            child.tail = "\n\n    "


@pytest.mark.parametrize("name", _PAGES)
@pytest.mark.parametrize("change", [_wrapped, _reordered, _indented])
def test_the_same_page_written_otherwise(name: str, change: Callable[[HtmlElement], None]) -> None:
    """Wrappers, the order of attributes and indentation say nothing."""
    root = document_fromstring(_twin(name), parser=None)
    before = tostring(root)
    change(root)

    written = tostring(root)
    assert written != before
    assert _EXTRACTOR.extract(written).text == (_TWIN / "article.txt").read_text("utf-8").rstrip("\n")


@pytest.mark.parametrize("name", _PAGES)
def test_our_own_html_gives_the_same_article(name: str) -> None:
    """Extracting from what we wrote loses nothing and finds nothing."""
    article = _EXTRACTOR.extract(_twin(name))

    assert _EXTRACTOR.extract(article.html(metadata=True)).text == article.text


@pytest.fixture
def tiny_switch_interval() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("tiny_switch_interval")
def test_threads() -> None:
    """One Extractor in eight threads gives what it gives in one, to the byte."""
    pages = [_twin(name) for name in _PAGES] + [b"<p>One.</p>" * 40, b""]
    expected = [_EXTRACTOR.extract(page).to_json(blocks=True) for page in pages]
    shared = Extractor()  # nothing read yet: all threads start with reading
    start = threading.Barrier(8)

    def work(_: int) -> list[str]:
        start.wait()
        return [shared.extract(page).to_json(blocks=True) for _ in range(2) for page in pages]

    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected * 2 for found in pool.map(work, range(8)))


@pytest.mark.usefixtures("tiny_switch_interval")
def test_threads_that_look_at_one_article() -> None:
    """Its trails are worked out when they are looked at, by several at once."""
    article = _EXTRACTOR.extract(_twin(_PAGES[0]))
    expected = [article.judgement.trail(number) for number in range(len(article.page.blocks))]
    numbers = range(len(expected))

    def work(turn: int) -> bool:
        order = numbers if turn % 2 else reversed(numbers)
        return all(article.judgement.trail(number) == expected[number] for number in order)

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(work, range(4)))


def test_a_new_language_changes_no_other(tmp_path: Path) -> None:
    """A pack that is added is read for pages in its language only."""
    packs = LanguagePacks()
    for code in ("en", "de", "und"):
        shutil.copy(Path(sys.modules["cleanarticle"].__path__[0]) / "data" / "languages" / f"{code}.json", tmp_path)
    added = (tmp_path / "de.json").read_text("utf-8").replace('"code": "de"', '"code": "zz"')
    (tmp_path / "zz.json").write_text(added, "utf-8")

    for code in ("en", "de"):
        assert [*map(file_phrases, LanguagePacks(tmp_path).active(code))] == [*map(file_phrases, packs.active(code))]
