"""Tags with thousands of attributes lose all but the first; nothing else changes."""

from __future__ import annotations

import pytest

from cleanarticle.deadline import Deadline
from cleanarticle.options import Options
from cleanarticle.parsing import crowded_tags
from cleanarticle.parsing.crowded_tags import thin_crowded_tags

_MANY = b" ".join(b"a%d=b" % number for number in range(20_000))
_SMALL = b"<p>word</p>" * 1_000
_LARGE = b"<p>word</p>" * 100_000  # of such a page every tag is looked at


def _thin(data: bytes) -> tuple[bytes, int]:
    thinned = thin_crowded_tags(data, Deadline(Options()))
    return thinned.data, thinned.most


@pytest.mark.parametrize("around", [b"", _LARGE], ids=["alone", "in a large page"])
@pytest.mark.parametrize(
    ("start", "end"),
    [
        (b"<p ", b">"),
        (b"<p class='>' ", b" title='>'>"),
        (b"<script ", b"></script>"),
        (b"<!-- <p> --><P\n", b"/>"),
    ],
)
def test_a_crowded_tag(around: bytes, start: bytes, end: bytes) -> None:
    """The first attributes stay, and all that stands outside the tag."""
    data, most = _thin(b"%s%s%s%sbehind%s" % (around, start, _MANY, end, around))

    assert most >= 20_000
    assert data.startswith(around + start + _MANY[:1_000])
    assert data.endswith(b">behind" + around if b"</" not in end else b"></script>behind" + around)
    assert len(data) < 2 * len(around) + 10_000


@pytest.mark.parametrize(
    "value",
    [
        b"='<p>'",
        b'=">x"',
        b"='<script>'",
        b"='a {%s} <b title=\"x\">text</b>'" % (b"word " * 8),
        b"={",
        b"",
    ],
    ids=repr,
)
@pytest.mark.parametrize("before", [b"", b"<script>var a = {};</script>" + _SMALL, _SMALL * 2], ids=len)
def test_a_crowded_tag_in_a_page_of_any_size(before: bytes, value: bytes) -> None:
    """Whatever its values hold: markup, code, nothing."""
    tag = b"<p " + b" ".join(b"a%d%s" % (number, value) for number in range(9_000)) + b">"
    data, most = _thin(before + tag + _SMALL)

    assert most >= 9_000
    assert data.startswith(before + b"<p a0" + value)
    assert data.endswith(_SMALL)
    assert len(data) < len(before) + len(tag) // 8 + len(_SMALL)


@pytest.mark.parametrize(
    "piece",
    [
        b"<p class='a' id=b title=\"c\">word</p>\n",
        b"word " * 9 + b"\n",
        b"<script>%s</script>" % (b"a=b;c={d:'e'};" * 9_000),
        b"<style>%s</style>" % (b"a[b='c'] {d: e}" * 9_000),
        b'<img src="data:%s=="><br>' % (b"abcd" * 20_000),
    ],
    ids=lambda piece: repr(piece[:16]),
)
def test_pages_that_are_not_searched(piece: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """To look at every tag takes a third of the time of the parse: markup, text, code and long values need it not."""
    monkeypatch.setattr(crowded_tags, "_long_tags", lambda *_: pytest.fail("searched"))

    page = b"<p>" + piece * (400_000 // len(piece))

    assert _thin(page) == (page, 0)


@pytest.mark.parametrize(
    "data",
    [
        b"<p>" + _MANY + b"</p>",
        b"<script>a <b " + _MANY + b"</script>" + _LARGE,
        b"<!-- <p " + _MANY + b"> -->" + _LARGE,
        b"<!-- <p " + _MANY + _LARGE.replace(b">", b""),
        b"<p title='" + _MANY + b"'>" + _LARGE,
        b'<p title="' + _MANY + b'">' + _LARGE,
        b"<style>" + _LARGE,
        _LARGE,
        b"<" * 2_000_000,
        b"<p" * 1_000_000,
        b"<p a='" * 100 + _LARGE,
    ],
    ids=lambda data: repr(data[:16]),
)
def test_what_is_no_crowded_tag(data: bytes) -> None:
    """Text, scripts, comments and long values stay as they are."""
    assert _thin(data) == (data, 0)


@pytest.mark.parametrize("count", [999, 1_000, 1_001])
def test_just_as_many(count: int) -> None:
    """A thousand attributes are kept."""
    tag = b"<p " + b" ".join(b"attribute-%d=value-%d" % (number, number) for number in range(count)) + b">"
    data, most = _thin(tag + _LARGE)

    assert most == (count if count > 1_000 else 0)
    assert data.count(b"attribute-") == min(count, 1_000)
    assert data.endswith(b">" + _LARGE)


def test_a_deadline_ends_the_search() -> None:
    """The rest of the page stays as it is."""
    tag = b"<p " + _MANY + b">"
    data, most = thin_crowded_tags(tag * 3, Deadline(Options(max_seconds=1e-9)))

    assert most == 20_000
    assert data.endswith(b">" + tag * 2)
