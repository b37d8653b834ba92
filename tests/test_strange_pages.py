"""Pages that no person would write: each gives an Article whose every form can be written, and the prose beside it."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator

import pytest

from cleanarticle import Article, Extractor

_PROSE = "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer. "
_ARTICLE = f"<article><h1>The wall is rebuilt</h1><p>{_PROSE * 3}</p><p>{_PROSE * 2}</p></article>"
_EXTRACTOR = Extractor()
_FEW = 100  # blocks of a page whose trails are written, too
_LD = '<script type="application/ld+json">%s</script>'


def _encoded() -> Iterator[tuple[str, bytes]]:
    """Bytes at the edges of their encodings."""
    article = _ARTICLE.encode()
    yield "UTF-7", b"<meta charset=utf-7>+ADw-script+AD4-" + article
    yield (
        "four bytes of GB18030",
        b"<meta charset=gb18030>\x81\x30\x81\x30 \xe3\x32\x9a\x36 \xfe\x39\xff\x80 " + article,
    )
    yield "private characters of GB18030", b"<meta charset=gb18030>" + b"\xa6\xd9\xa8\xbc\xfe\x59" * 9 + article
    yield "lead bytes of Big5", b"<meta charset=big5>" + b"\x81\x40\xfe\xfe\x88\x62" * 9 + article
    yield "lead bytes of Shift_JIS", b"<meta charset=shift_jis>" + b"\x81\x5c\xfc\xfc\x80\xfd" * 9 + article
    yield "lead bytes of EUC-KR", b"<meta charset=euc-kr>" + b"\xc9\xa1\xfe\xa1\x81\x41\xa1" * 9 + article
    yield "an encoding that browsers refuse", b"<meta charset=hz-gb-2312>~{<:Ky2;TR~}" + article
    yield "three marks", b"\xef\xbb\xbf" * 3 + article
    yield "marks in the middle", f"{_ARTICLE}\ufeff{_ARTICLE}".encode()
    yield "UTF-16 twice", _ARTICLE.encode("utf-16") * 2
    yield "an odd number of bytes", _ARTICLE.encode("utf-16-le")[:-1]
    yield "UTF-32", _ARTICLE.encode("utf-32")
    yield "halves of characters", b"\xff\xfe" + b"\x00\xd8" * 50 + _ARTICLE.encode("utf-16-le")


def _marked_up() -> Iterator[tuple[str, str]]:
    """Markup that is open, nested, repeated or none."""
    yield "references", "<p>" + "&amp;&amp&#xFFFFFFFF;&#0;&#x80;&#xD800;&#x110000;&#-1;&#x;&;" * 500
    yield "a reference of one name", f"<p>&{'a' * 50_000};"
    yield "entities of its own", "<!DOCTYPE html [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;'>]><p>&c;</p>"
    for start in ("<!--", "<![CDATA[", "<script>", "<style>", "<textarea>", "<title>", "<a href='", "<p ", "<"):
        yield f"open {start}", f"{start} {_PROSE}"
    yield "comments of all kinds", "<!--><p>x</p>--><!---><p>y</p>--><!-- -- --!><p>z</p><!-- a --!-->"
    yield "a script in a script", "<script><!-- <script> </script> --> </script><p>tail"
    for tag in "table form select template noscript svg math object video button fieldset dialog ruby".split():
        yield f"nested {tag}", f"<{tag}>" * 50 + _ARTICLE + f"</{tag}>" * 50
        yield f"open {tag}", f"<{tag}>" * 100 + f"<p>{_PROSE}"
    yield "HTML in SVG", f"<svg><foreignObject><p>{_PROSE}</p></foreignObject><title>x</title></svg>"
    yield "HTML in MathML", f"<math><annotation-xml encoding='text/html'><p>{_PROSE}</p></annotation-xml></math>"
    yield "three documents", f"</body></html><html><head></head><body>{_ARTICLE}</body></html>" * 2
    yield "attributes of controls", "<p cla\0ss='a\0b' id=\0 \0=\0 \x01='x' title='\n\r\t\x0b\x0c\x7f\x9f'>x"
    yield "a style in lines", f"<p style='display\n:\nnone'>{_PROSE}"
    for tag, name in map(str.split, ("p class", "a href", "div style", "time datetime", "img srcset", "img width")):
        yield f"a long {name}", f"<{tag} {name}='{'word ' * 20_000}'>x"
    yield "one id again and again", "<p id=a>x</p>" * 5_000
    yield "tags that are none", "<a:b:c><_x><x.y><\u65e5\u672c><//p><p<p><p =><p a=b=c></ p><1p><p\x00q><P\u0130>x"
    yield (
        "sizes that are none",
        "<img width=1e9 height=-5 src=x><img width='\u0663' height='99999999999999999999' src=y>",
    )
    yield (
        "many sources",
        f"<img srcset='{'a.jpg 1x, ' * 5_000}'><img srcset=',,,'><picture><source srcset=' '></picture>",
    )
    yield "authors nested", "<a rel=author href=/a>" * 500 + "Jane"
    yield "a byline of thousands", f"<p class=byline>By {'Jane Doe and ' * 5_000}</p>"
    yield (
        "turned text",
        f"<p>\u202e{_PROSE}\u202c\u2066\u2069\u200b\u200d\u2060\ufeff\u180e</p><p>" + "\u200b" * 5_000,
    )
    yield "no characters", "<p>\ufdd0\ufffe\uffff\U0001fffe\U0010ffff\ue000\U000e0001</p>"
    yield "accents on one letter", "<p>a" + "\u0301" * 20_000
    yield "line ends of all kinds", "<p>" + "\u2028\u2029\x85\x0b\x0c\x1c\x1d\x1e\x1f".join([_PROSE] * 3)


def _declared() -> Iterator[tuple[str, str]]:
    """What the head says."""
    for base in (
        "javascript:x",
        "http://[",
        "//",
        "http:",
        "://",
        "\\\\x",
        "http://x:abc/",
        "\0",
        "http://\u2100.example/",
    ):
        yield (
            f"base {base!r}",
            f"<base href='{base}'><link rel=canonical href=b><p><a href=c>x</a><img src='{base}'></p>",
        )
    yield "refreshes", "<meta http-equiv=refresh content='0;url=javascript:x'><meta http-equiv=refresh><meta>"
    yield "lists in JSON-LD", _LD % ("[" * 10_000 + "]" * 10_000)
    yield "objects in JSON-LD", _LD % ('{"@type":"NewsArticle","author":' * 3_000 + "1" + "}" * 3_000)
    yield (
        "a circle in JSON-LD",
        _LD % '{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"publisher":{"@id":"#a"}}',
    )
    yield "numbers in JSON-LD", _LD % '{"@type":"NewsArticle","headline":1e999,"datePublished":-1e400,"author":NaN}'
    yield "a long number in JSON-LD", _LD % f'{{"@type":"NewsArticle","headline":{"9" * 5_000}}}'
    strange = '{"@type":["NewsArticle",1,{"a":[]}],"author":[1,null,true,{"name":{"a":[[]]}}],"image":[{"url":{}}]}'
    yield "other types in JSON-LD", _LD % strange
    for moment in (
        *("0000-00-00", "99999-12-31", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "2024-02-30", "-1"),
        *(
            "2024-01-01T00:00:00+99:99",
            "1e10",
            "99999999999999999",
            "9" * 5_000,
            "2024-05-06T23:59:60Z",
            "31 February 2024",
        ),
    ):
        names = "".join(
            f"<meta name={name} content='{moment}'>" for name in ("date", "article:published_time", "pubdate")
        )
        data = _LD % json.dumps({"@type": "NewsArticle", "datePublished": moment, "dateModified": moment})
        yield (
            f"the day {moment[:24]}",
            f"{names}{data}<time datetime='{moment}'>{moment}</time><p>Published {moment}</p>",
        )


_PAGES: dict[str, bytes] = dict(_encoded())
for _name, _strange in (*_marked_up(), *_declared()):
    _PAGES[_name] = f"<!DOCTYPE html><html lang=en><title>The wall</title>{_ARTICLE}{_strange}".encode()
_PAGES["halves of characters in UTF-8"] = f"{_ARTICLE}<p>\ud800 \udfff</p>".encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("name", _PAGES)
def test_a_strange_page(name: str) -> None:
    """The article that stands before the strangeness is found, and all can be written."""
    article = _EXTRACTOR.extract(_PAGES[name], url="https://news.example/a/b")

    assert _PROSE.strip() in article.text
    _write(article)


@pytest.mark.parametrize("name", _PAGES)
def test_a_strange_text(name: str) -> None:
    """The same bytes, taken for plain text; and the page as a str."""
    _write(_EXTRACTOR.clean_text(_PAGES[name], url="https://news.example/a/b"))
    _write(_EXTRACTOR.extract(_PAGES[name].decode("utf-8", "surrogateescape")))


def _write(article: Article) -> None:
    forms = [article.text, repr(article), article.to_json()]
    for metadata in (False, True):
        forms += [article.markdown(metadata=metadata, images=True), article.html(metadata=metadata, images=True)]
    if len(article.page.blocks) <= _FEW:
        forms += [article.explain(), article.report(), article.to_json(blocks=True)]
        assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own
    assert all(form.encode() is not None for form in forms)


def test_there_are_enough() -> None:
    """A hundred and more."""
    assert len(_PAGES) > 100
