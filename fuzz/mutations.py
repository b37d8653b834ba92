"""Ways to break a page's bytes, each drawn from a random generator, so that a seed gives the page again."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Final

__all__ = ["MUTATIONS", "Mutation", "flatten", "mutate"]

Mutation = Callable[[bytes, Random, Sequence[bytes]], bytes]
"""A page, where chance comes from, and other pages to take from -> another page."""

_MAX_SIZE: Final = 400_000  # bytes of a mutated page; larger ones are the growth table's business
_MAX_CHANGES: Final = 6  # mutations of one page
_SCRAPS: Final = (
    *(b"<!--", b"-->", b"--!>", b"<![CDATA[", b"]]>", b"<?xml version='1.0' encoding='utf-16'?>", b"<!DOCTYPE x ["),
    *(b"<script>", b"</script>", b"<style>", b"<title>", b"<textarea>", b"<svg><title>", b"<math>", b"<select>"),
    *(b"<template>", b"<noscript>", b"<plaintext>", b"<xmp>", b"<iframe>", b"<frameset>", b"<table><td>", b"</body>"),
    *(b"</html>", b"<html lang='\xff'>", b"<base href='http://[::1'>", b"<a href='//[' rel=author>", b"<br>" * 500),
    *(b"<div>" * 300, b"<b><i>" * 150, b"</div>" * 50, b"<p>" * 200, b"<td>" * 200, b"<li>" * 200, b"<pre>"),
    *(b"\0", b"\x0b", b"\x1b$B", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc3", b"\xe2\x80", b"&#xD800;"),
    *(b"&#0;", b"&#99999999999;", b"&x;", b"\xe2\x80\xae", b"\xef\xbf\xbf", b"\xf4\x90\x80\x80", b"\xcc\x81" * 300),
    *(b"<time datetime='0000-00-00T99:99:99+99:99'>", b"<time datetime='-1'>", b"<meta charset=utf-7>"),
    *(b"<meta property='article:published_time' content='9999-12-31T23:59:59-23:59'>", b'"', b"'", b"=", b"<", b">"),
    *(b"<img src='http://[' width='1e999' height='-0'>", b"<img srcset=', , 9x'>", b"<td colspan='999999999'>"),
    *(b"<ol start='-99999999999999999999'>", b"<h1 class='\xe2\x80\x8b'>", b"<link rel=canonical href='http://['>"),
    b"<script type=application/ld+json>" + b"[" * 3_000 + b"</script>",
    b'<script type=application/ld+json>{"@type":"NewsArticle","author":{"name":{"@id":[]}},"image":[[{}],1]}</script>',
)
_NUMBERS: Final = (
    *"0 -1 00 99 366 9999 2147483648 99999999999999999999 1e999 NaN 0x10 1_0 ² ٣ ４ ३ 一 Ⅷ ½".split(),
    *("9" * 5_000, ""),
)
_VALUES: Final = (b"null", b"[]", b"{}", b"-0", b"1e999", b"true", b'""', b"[[[]]]", b'{"@type":[]}', b'"\\ud800"')
_CODECS: Final = (
    "utf-16 utf-16-le utf-16-be utf-32 utf-7 utf-8-sig shift_jis gb18030 big5 euc_kr iso2022_jp koi8_r cp1251 cp1252 "
    "latin-1 cp037"
).split()
_AT_TAGS: Final = 0.5  # share of pieces that begin and end at tags
_REPLACED: Final = 0.1  # share of finds that are replaced
_DIGITS: Final = re.compile(rb"[0-9]+")
_TAG: Final = re.compile(rb"<[^<>]*>")
_VALUE: Final = re.compile(rb'(?<=:)\s*(?:"[^"]{0,200}"|\d+|true|false|null)')
_ATTRIBUTE: Final = re.compile(rb'="[^"]{0,200}"')


def mutate(page: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Change a page in one to six ways.

    Args:
        page: the page.
        random: where chance comes from.
        others: pages that pieces may be taken from, at least one.
    """
    for _ in range(random.randint(1, _MAX_CHANGES)):
        page = random.choice(MUTATIONS)(page, random, others)[:_MAX_SIZE]
    return page


def flatten(page: bytes) -> bytes:
    """About what a careless tool makes of a page: every tag a line feed."""
    return re.sub(rb"\s*\n\s*", b"\n", _TAG.sub(b"\n", page))


def _span(page: bytes, random: Random, longest: int = 20_000) -> slice:
    """A piece of the page; every other time it begins and ends at tags."""
    start = random.randint(0, len(page))
    end = min(len(page), start + int(longest ** random.random()))
    if random.random() < _AT_TAGS:
        start = max(page.find(b"<", start), 0)
        end = max(page.find(b">", end) + 1, start)
    return slice(start, end)


def _cut(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Leave a piece out, or everything behind or before a place."""
    span = _span(page, random)
    return random.choice((page[: span.start] + page[span.stop :], page[: span.start], page[span.start :]))


def _splice(page: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Put a piece of another page in."""
    other = random.choice(others)
    place = _span(page, random).start
    return page[:place] + other[_span(other, random)] + page[place:]


def _flip(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Turn single bits round."""
    changed = bytearray(page)
    for _turn in range(random.randint(1, 50) if page else 0):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _duplicate(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Write a piece up to two hundred times."""
    span = _span(page, random, 4_000)
    return page[: span.stop] + page[span] * random.randint(1, 200) + page[span.stop :]


def _move(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Write a piece elsewhere."""
    span = _span(page, random)
    rest = page[: span.start] + page[span.stop :]
    place = random.randint(0, len(rest))
    return rest[:place] + page[span] + rest[place:]


def _encode_again(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Read the page as one encoding and write it in another; what it declares stays."""
    text = page.decode(random.choice(("utf-8", "utf-8", "latin-1", "cp1251", "gb18030")), "replace")
    return text.encode(random.choice(_CODECS), random.choice(("replace", "ignore")))


def _insert_scraps(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Put hostile scraps in."""
    for _turn in range(random.randint(1, 5)):
        place = _span(page, random).start
        page = page[:place] + random.choice(_SCRAPS) + page[place:]
    return page


def _upper(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Write a piece in capitals."""
    span = _span(page, random)
    return page[: span.start] + page[span].upper() + page[span.stop :]


def _replace(pattern: re.Pattern[bytes], page: bytes, random: Random, values: Callable[[], bytes]) -> bytes:
    """Replace a tenth of what a pattern finds."""
    return pattern.sub(lambda found: values() if random.random() < _REPLACED else found[0], page)


def _change_numbers(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Write other numbers, some in other scripts' digits."""
    return _replace(_DIGITS, page, random, lambda: random.choice(_NUMBERS).encode())


def _change_values(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Give JSON other types."""
    return _replace(_VALUE, page, random, lambda: random.choice(_VALUES))


def _swap_attributes(page: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Give attributes the values of others."""
    values = _ATTRIBUTE.findall(random.choice((page, *others[:1]))) or [b'=""']
    return _replace(_ATTRIBUTE, page, random, lambda: random.choice(values))


def _swap_tags(page: bytes, random: Random, _: Sequence[bytes]) -> bytes:
    """Write other tags."""
    tags = _TAG.findall(page) or [b"<p>"]
    return _replace(_TAG, page, random, lambda: random.choice(tags))


MUTATIONS: Final[tuple[Mutation, ...]] = (
    _cut,
    _splice,
    _flip,
    _duplicate,
    _move,
    _encode_again,
    _insert_scraps,
    _upper,
    _change_numbers,
    _change_values,
    _swap_attributes,
    _swap_tags,
)
