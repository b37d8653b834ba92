"""What is remembered of one page: who it is, which texts stand on it, and what stood on which path."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from itertools import chain, islice
from struct import Struct, pack, unpack_from
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from cleanarticle.metadata.record import ENDS_ALIKE
from cleanarticle.model import Species
from cleanarticle.site.fingerprints import NOTHING, address_key, exact_key, path_keys, text_key, title_key
from cleanarticle.site.identity import Identity, sampled
from cleanarticle.site.lines import species_of
from cleanarticle.site.standing import PLACE_BITS, PLACES, once, stayed, went

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.article import Article
    from cleanarticle.model import Judgement, Page

MIN_PROSE_WORDS: Final = 5  # words of a kept block by which an article is known again
_MIN_TEXT_WORDS: Final = 4  # shorter texts that were not judged are entries of menus
_MAX_TEXTS: Final = 400
_MAX_PATHS: Final = 200
_MAX_COUNT: Final = 255
_MAX_WORDS: Final = 65_535
_MAX_SUFFIX: Final = 60  # characters
SPECIES: Final = tuple(Species)  # the order is part of the file format: new species are added at the end
_NO_SPECIES: Final = 255
_HEAD: Final = Struct("<IIBBHB")
_PATH: Final = Struct("<IBBB")


class PathTally(NamedTuple):
    """What stood on one path of the page; a plain tuple where it was unpacked."""

    key: int
    kept: int
    dropped: int
    species: int  # place in SPECIES of what most of the dropped ones were; 255 for none


class PageRecord(NamedTuple):
    """One page, as far as it is remembered."""

    identity: Identity
    texts: tuple[int, ...]  # standings, sorted
    paths: tuple[PathTally, ...]  # by key
    suffix: str  # what stands behind the headline in the page's title


def record_of(article: Article, months: frozenset[str], without: frozenset[str]) -> PageRecord:
    """What is worth remembering of an article.

    Args:
        article: the article, extracted with a memory or without.
        months: names of months in its language, lower case.
        without: names of the filters that read memories; what they said is left out, so that what is learnt of
            a page depends on the page alone.
    """
    page, judgement = article.page, article.judgement
    kept = _kept(judgement, without)
    least = min(judgement.points, default=0.0)
    prose: dict[int, int] = {}
    texts: dict[int, None] = {}
    places = path_keys(page.nodes) if page.has_markup else [NOTHING] * len(page.nodes)
    for block, stays, points in zip(page.blocks, kept, judgement.points, strict=True):
        words = block.words
        if (stays or points > least or words >= _MIN_TEXT_WORDS) and (key := text_key(block, months)):
            for text in (key, exact_key(block) or key):
                texts[stayed(text) if stays else went(text, places[block.node])] = None
            if stays and words >= MIN_PROSE_WORDS:
                prose.setdefault(key, min(words, _MAX_WORDS))
    title = _title(article)
    identity = Identity(
        address_key(article.canonical_url or article.url),
        frozenset({title_key(title)} - {NOTHING}),
        sampled(prose),
    )
    paths = _tallies(page, kept, species_of(article, kept), places) if page.has_markup else ()
    return PageRecord(identity, tuple(sorted(once(islice(texts, _MAX_TEXTS)))), paths, _suffix(article, title))


def _tallies(
    page: Page, kept: Sequence[bool], species: Sequence[Species | None], places: Sequence[int]
) -> tuple[PathTally, ...]:
    """What stood on each path."""
    stayed: Counter[int] = Counter()
    went: dict[int, list[Species | None]] = {}
    for block, stays, kind in zip(page.blocks, kept, species, strict=True):
        place = places[block.node]
        if stays:
            stayed[place] += 1
        elif place in went:
            went[place].append(kind)
        else:
            went[place] = [kind]
    return tuple(
        [
            PathTally(place, min(stayed[place], _MAX_COUNT), min(len(gone), _MAX_COUNT), _leading(gone))
            for place in sorted(stayed.keys() | went.keys())[:_MAX_PATHS]
            for gone in (went.get(place, ()),)
        ]
    )


def _kept(judgement: Judgement, without: frozenset[str]) -> Sequence[bool]:
    """What the evidence and all other filters kept."""
    kept = [points >= judgement.keep_from for points in judgement.points]
    for name, verdict in judgement.verdicts:
        if name not in without:
            kept[verdict.block] = verdict.keep
    return kept


def _leading(kinds: Sequence[Species | None]) -> int:
    """The most frequent species; of two equally frequent ones the first in order."""
    known = [kind for kind in set(kinds) if kind]
    if len(known) < 2:  # noqa: PLR2004 - as nearly always
        return SPECIES.index(known[0]) if known else _NO_SPECIES
    return min(map(SPECIES.index, known), key=lambda kind: (-kinds.count(SPECIES[kind]), kind))


def _title(article: Article) -> str:
    """The headline as the page alone gives it."""
    title = article.metadata.title
    return next((lost.value for lost in title.lost if lost.reason == ENDS_ALIKE), title.value or "")


def _suffix(article: Article, title: str) -> str:
    """What another source of the headline has behind it: " - The Paper"."""
    lost = [each.value for each in article.metadata.title.lost]
    longer = [value[len(title) :] for value in lost if title and value.startswith(title)]
    signed = [end for end in longer if 1 < len(end.strip()) <= _MAX_SUFFIX and not end.lstrip()[0].isalnum()]
    return min(signed, key=lambda end: (len(end), end), default="")


def packed(record: PageRecord) -> bytes:
    """The record as bytes; equal records give equal bytes."""
    identity, texts, paths, suffix = record
    end = suffix.encode("utf-8", "replace")[:_MAX_COUNT]
    title = next(iter(identity.titles), NOTHING)
    head = _HEAD.pack(identity.address, title, len(identity.prose), len(paths), len(texts), len(end))
    prose = chain.from_iterable(identity.prose.items())
    return b"".join(
        (
            head,
            end,
            pack(f"<{len(texts)}I", *[text >> PLACE_BITS for text in texts]),
            pack(f"<{len(texts)}H", *[text & PLACES for text in texts]),
            pack("<" + "IH" * len(identity.prose), *prose),
            *(_PATH.pack(*path) for path in paths),
        )
    )


def is_packed(data: bytes) -> bool:
    """Whether bytes are a packed record; looks at no more than their number and the counts."""
    if len(data) < _HEAD.size:
        return False
    _, _, prose_count, path_count, text_count, end_size = _HEAD.unpack_from(data)
    size: int = _HEAD.size + end_size + 6 * text_count + 6 * prose_count + _PATH.size * path_count
    return len(data) == size


def unpacked(data: bytes) -> PageRecord:
    """The record that was packed."""
    address, title, prose_count, _, text_count, end_size = _HEAD.unpack_from(data)
    at = _HEAD.size + end_size
    halves = unpack_from(f"<{text_count}I{text_count}H", data, at)
    texts = tuple([text << PLACE_BITS | place for text, place in zip(halves, halves[text_count:], strict=False)])
    at += 6 * text_count
    flat = unpack_from("<" + "IH" * prose_count, data, at)
    at += 6 * prose_count
    # Making each a PathTally is a third of the time of loading a memory.
    paths = cast("tuple[PathTally, ...]", tuple(_PATH.iter_unpack(data[at:])))
    suffix = data[_HEAD.size : _HEAD.size + end_size].decode("utf-8", "replace")
    prose = dict(zip(flat[::2], flat[1::2], strict=True))
    return PageRecord(Identity(address, frozenset({title} - {NOTHING}), prose), texts, paths, suffix)


def digest(data: bytes) -> bytes:
    """Eight bytes by which a packed record is known."""
    return blake2b(data, digest_size=8).digest()
