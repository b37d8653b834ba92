"""Where the prose stood on the site's other articles it stands on this one; where none ever stood, there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.site_evidence import PathSeen, SiteEvidence
    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_ARTICLES: Final = 2  # other articles that have the path
_DROPPED_FOR_KEPT: Final = 6  # times as many blocks went as stayed, where no prose stands
_KEPT_FOR_DROPPED: Final = 5  # the other way round, where prose stands
_MIN_KEPT: Final = 3  # blocks
_MIN_LINE_WORDS: Final = 5  # words of a line that may be a standfirst without a full stop
_MIN_LIST: Final = 2  # dropped blocks an article that make a list of teasers
_UP_TO: Final = 1.5  # points of a block that goes: surer ones stay
_FROM: Final = -1.5  # points of a block that comes back
_BELOW: Final = 0.0  # points beyond which another filter has dropped the block, knowing what it is
_CLOSED: Final = -9.0  # the judge's points for a block that was not worth judging
_MAX_LINKED: Final = 0.3
_MIN_WORDS: Final = 3
_MOST: Final = 1 / 3  # share of the kept characters from which a path is where this page has its prose
_KNOWN: Final = 0.2  # share of the prose on known paths, from which a page's template is one that others have
_ENDS: Final = frozenset({SENTENCE, QUOTED})


class SitePaths:
    """Overrules doubtful decisions by what stood on the same path elsewhere; abstains without a memory."""

    name: ClassVar[str] = "site-paths"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each block whose path has another fate on the site's other articles."""
        site = survey.site
        if site is None or site.articles < _MIN_ARTICLES:
            return
        own = () if _is_of_known_template(survey, site, kept) else _own_paths(survey, kept)
        for block in survey.page.blocks:
            number = block.number
            path = site.paths[number]
            if path is None or path.articles < _MIN_ARTICLES:
                continue
            if kept[number]:
                is_line = survey.mass[number] > 0 or block.words >= _MIN_LINE_WORDS
                elsewhere = survey.page.nodes[block.node].path not in own
                if points[number] < _UP_TO and elsewhere and _holds_none(path, is_line=is_line):
                    species = path.species or Species.BOILERPLATE
                    yield Verdict(number, False, species, "path-without-prose", path.dropped, path.kept)
            elif _holds_prose(path) and not site.stands[number] and _may_be_prose(survey, block, points[number]):
                yield Verdict(number, True, None, "path-of-prose", path.kept, path.dropped)


def _holds_none(path: PathSeen, *, is_line: bool) -> bool:
    """Whether no prose stands on a path; a line of text only goes where lists of them went.

    One line an article may be a standfirst that the judge takes for something else on every page.
    """
    if is_line and path.dropped < _MIN_LIST * path.articles:
        return False
    return path.dropped > _DROPPED_FOR_KEPT * path.kept


def _holds_prose(path: PathSeen) -> bool:
    return path.kept >= _MIN_KEPT + _KEPT_FOR_DROPPED * path.dropped


def _is_of_known_template(survey: Survey, site: SiteEvidence, kept: Sequence[bool]) -> bool:
    """Whether some of the page's prose stands on paths where other articles have theirs."""
    total = known = 0.0
    for mass, stays, path in zip(survey.mass, kept, site.paths, strict=True):
        if stays:
            total += mass
            if path is not None and path.articles >= _MIN_ARTICLES and path.kept > path.dropped:
                known += mass
    return known > _KNOWN * total


def _own_paths(survey: Survey, kept: Sequence[bool]) -> frozenset[int]:
    """Paths on which this page has much of what is kept: a template of its own may use them otherwise."""
    chars: dict[int, int] = {}
    for block, stays in zip(survey.page.blocks, kept, strict=True):
        if stays:
            path = survey.page.nodes[block.node].path
            chars[path] = chars.get(path, 0) + len(block.text)
    enough = sum(chars.values()) * _MOST
    return frozenset(path for path, count in chars.items() if count >= enough)


def _may_be_prose(survey: Survey, block: Block, points: float) -> bool:
    """Whether a dropped block reads like a sentence, and nothing said that it is something else."""
    number = block.number
    if block.kind is kinds.CAPTION or block.linked > _MAX_LINKED or number == survey.headline or survey.cues.of(number):
        return False
    is_sentence = survey.ends[number] in _ENDS and block.words >= _MIN_WORDS
    return is_sentence if points <= _CLOSED else _FROM < points < _BELOW and (is_sentence or survey.mass[number] > 0)
