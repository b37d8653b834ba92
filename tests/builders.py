"""Pages, blocks and judgements made by hand, so that a test of one step needs no HTML and no other step.

``page(block("A paragraph.", at="body>article>p"), block("One", kind=Kind.LIST_ITEM, at="body>ul>li"))`` is a page,
``judgement(some_page, "kd")`` keeps its first block and drops its second, and ``page_of("<p>…</p>")`` goes through the
real parser and walk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from lxml.html import document_fromstring

from cleanarticle.article import Article
from cleanarticle.facts.survey import PageHints, Survey, survey
from cleanarticle.filters.contract import Filter
from cleanarticle.metadata.record import Metadata
from cleanarticle.model import (
    Block,
    Judgement,
    Kind,
    Mark,
    Medium,
    Node,
    Page,
    Piece,
    Score,
    Species,
    Verdict,
)
from cleanarticle.options import Options
from cleanarticle.scorers.contract import Scorer
from cleanarticle.walk.segment import segment
from cleanarticle.words.filed_phrases import file_phrases
from cleanarticle.words.langpacks import BylineWords, DateWords, LanguagePack, PhraseLists
from cleanarticle.words.language_words import LanguageWords
from cleanarticle.words.lexicon import Lexicon
from cleanarticle.words.phrase_index import PhraseIndex

PROSE = (
    "The council met on Tuesday evening and agreed to rebuild the old harbour wall, which the storm of last winter "
    "had broken in three places, before the first ferries of the summer arrive."
)


class Draft(NamedTuple):
    """A block that has no number and no node yet; page() gives it both."""

    block: Block
    at: str


def block(text: str = PROSE, *, at: str = "body>p", **facts: Any) -> Draft:  # noqa: ANN401 - any field of Block
    """A block with sensible facts.

    Args:
        text: its text.
        at: its place as "body>div.post-body>p"; a segment is a tag, then ".word" for each class word and
            "#name" to tell two elements of one kind apart.
        facts: any other field of Block, by name.
    """
    tag = _split(at.rsplit(">", 1)[-1])[0]
    given: dict[str, Any] = {
        "number": -1,
        "text": text,
        "kind": Kind.PARAGRAPH,
        "tag": tag,
        "node": -1,
        "level": 0,
        "joined": False,
        "words": len(text.split()),
        "linked": 0.0,
        "links": (),
        "bold": 0.0,
        "italic": 0.0,
        "inline_words": (),
        "row": -1,
        "pieces": (),
    }
    return Draft(Block(**given | facts), at)


def words(count: int) -> str:
    """A sentence of that many words."""
    return " ".join(["Word", *["word"] * (count - 1)]) + "."


def page(
    *drafts: Draft,
    has_markup: bool = True,
    marks: Sequence[Mark] = (),
    media: Sequence[Medium] = (),
    hidden: str = "",
) -> Page:
    """A page of drafts, numbered and with their nodes.

    Neighbours share the elements that their places have in common, but for the last one, which is each block's
    own unless it bears a "#name". ``hidden`` names a class word that makes an element hidden.
    """
    builder = _Nodes(hidden)
    blocks = [draft.block._replace(number=number, node=builder.leaf(draft.at)) for number, draft in enumerate(drafts)]
    return Page(tuple(blocks), tuple(builder.nodes), tuple(marks), tuple(media), has_markup, ())


def amid_prose(*texts: str, **facts: Any) -> Page:  # noqa: ANN401 - any field of Block
    """A page of some lines, which have these facts, between two paragraphs."""
    return page(block(PROSE), *[block(text, **facts) for text in texts], block(PROSE))


class _Nodes:
    """Elements of a page under construction."""

    def __init__(self, hidden: str) -> None:
        self.nodes: list[Node] = []
        self.hidden = hidden
        self.open: list[tuple[str, int]] = []
        self.paths: dict[tuple[int, str], int] = {}

    def leaf(self, at: str) -> int:
        """Number of the innermost element of a place."""
        segments = at.split(">")
        depth = 0
        while depth < min(len(segments), len(self.open)) and self.open[depth][0] == segments[depth]:
            depth += 1
        if depth == len(segments) and "#" not in segments[-1]:
            depth -= 1
        del self.open[max(depth, 0) :]
        for segment_ in segments[len(self.open) :]:
            self.open.append((segment_, self._add(segment_)))
        return self.open[-1][1]

    def _add(self, segment_: str) -> int:
        tag, *classes = _split(segment_)
        above = self.nodes[self.open[-1][1]] if self.open else None
        path = self.paths.setdefault((above.path if above else -1, ".".join((tag, *classes))), len(self.paths))
        is_hidden = self.hidden in classes or bool(above and above.hidden)
        split = tuple(word for name in classes for word in name.split("-"))
        parent = above.number if above else -1
        self.nodes.append(Node(len(self.nodes), parent, tag, split, path, len(self.open), is_hidden))
        return len(self.nodes) - 1


def _split(segment_: str) -> list[str]:
    """Tag and class words of one segment of a place."""
    return segment_.partition("#")[0].split(".")


def page_of(html: str) -> Page:
    """The page that the real walk makes of HTML."""
    return segment(document_fromstring(html), Options())


def score(points: float = 1.0, code: str = "made-up", seen: str | float = 1.0, limit: str | float = 0.0) -> Score:
    """A score with a code that no table knows, unless one is given."""
    return Score(points, code, seen, limit)


def judgement(
    some_page: Page,
    fates: str = "",
    *,
    species: Sequence[Species | None] | None = None,
    scores: Sequence[tuple[str, Sequence[Score | None]]] = (),
    verdicts: Sequence[tuple[str, Verdict]] = (),
) -> Judgement:
    """What was decided about a page.

    Args:
        some_page: the page.
        fates: one letter a block, "k" for kept and "d" for dropped; "" keeps all.
        species: one per block; by default boilerplate for each dropped one.
        scores: for each scorer its name and one score or None per block.
        verdicts: what the filters said; must agree with ``fates``.
    """
    kept = tuple(fate == "k" for fate in fates or "k" * len(some_page.blocks))
    points = tuple(
        sum((found.points for _, row in scores if (found := row[number])), 0.0) for number in range(len(kept))
    )
    default = tuple(None if stays else Species.BOILERPLATE for stays in kept)
    return Judgement(kept, tuple(species) if species else default, points, tuple(scores), tuple(verdicts), 0.0)


def article(some_page: Page, fates: str = "", **given: Any) -> Article:  # noqa: ANN401 - any field of Article
    """An article of a page; ``given`` overrides any of its fields."""
    fields: dict[str, Any] = {"judgement": judgement(some_page, fates), "metadata": Metadata()}
    return Article(page=some_page, **fields | given)


def styled(*pieces: tuple[str, int, str]) -> dict[str, Any]:
    """Facts ``text`` and ``pieces`` of a block, from (text, style, href) triples; for ``block(**styled(…))``."""
    text = " ".join("".join(piece[0] for piece in pieces).split())
    return {"text": text, "pieces": tuple(Piece(*piece) for piece in pieces)}


Phrases = Mapping[Species, Mapping[str, Sequence[str]]]
"""Species -> "exact", "prefix" or "anywhere" -> phrases."""

STOP_WORDS = frozenset("the a of and to in on it was".split())


def index(phrases: Phrases | None = None) -> PhraseIndex:
    """The phrase index of a made-up language that says these phrases and no others."""
    lists = {
        species: PhraseLists(*(tuple(found.get(name, ())) for name in PhraseLists._fields))
        for species, found in (phrases or {}).items()
    }
    nothing = BylineWords((), (), (), ()), DateWords((), (), (), ())
    return PhraseIndex([file_phrases(LanguagePack("zz", "Made up", "Latin", STOP_WORDS, (), *nothing, lists))])


def pack_of_signs(signs: Mapping[str, Sequence[str]]) -> LanguagePack:
    """An English pack that has words for signs, and nothing else.

    Args:
        signs: the words of each sign, by its name.
    """
    return LanguagePack(
        "en",
        "English",
        "Latin",
        frozenset({"the"}),
        (),
        BylineWords((), (), (), ()),
        DateWords((), (), (), ()),
        {},
        {name: tuple(words) for name, words in signs.items()},
    )


def surveyed(
    some_page: Page,
    *,
    hints: PageHints | None = None,
    phrases: Phrases | None = None,
    captions: frozenset[str] = frozenset(),
) -> Survey:
    """The survey of a page in a made-up language, as scorers and filters get it."""
    return survey(some_page, hints or PageHints(), LanguageWords(STOP_WORDS, captions), index(phrases))


def measured(scorer: Scorer, some_survey: Survey, lexicon: Lexicon | None = None) -> dict[str, list[float]]:
    """What a scorer measures: for each of its facts one number per open block."""
    columns = scorer(some_survey, lexicon or Lexicon.empty())
    return dict(zip(scorer.facts, map(list, columns), strict=True))


def fates(some_filter: Filter, some_survey: Survey, kept: str = "", *, points: float = 0.0) -> dict[int, Verdict]:
    """What a filter says: block -> verdict.

    Args:
        some_filter: the filter.
        some_survey: the page.
        kept: one letter a block, "k" for what is kept so far and "d" for what is not; "" keeps all.
        points: the evidence for every block.
    """
    count = len(some_survey.page.blocks)
    so_far = [fate == "k" for fate in kept or "k" * count]
    said = tuple(some_filter(some_survey, so_far, [points] * count))
    assert len({verdict.block for verdict in said}) == len(said), "two verdicts for one block"
    return {verdict.block: verdict for verdict in said}
