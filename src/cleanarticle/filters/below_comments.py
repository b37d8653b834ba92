"""What stands below the heading of the comments, where no paragraph of the article stands, is readers' or rules."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of, of_kind, species_said
from cleanarticle.filters.comment_thread import forums_of, says_comments
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MIN_PROSE: Final = 2  # paragraphs above
_IN_ALL: Final = "om"  # stands in all words for comments
_MIN_BUTTONS: Final = 2  # of comments in plain text
_ANSWERS: Final = frozenset({"answer", "answers", "question"})  # a forum whose question is the article's
_MAX_WORDS: Final = 4  # of a heading that says "comments" without being a phrase


class BelowComments:
    """Drops all down to the next heading whose path no paragraph above has.

    Of what was kept there on 2,340 pages, on five, nothing is any article's; on the paths of paragraphs it is.
    """

    name: ClassVar[str] = "below-comments"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block below such a heading."""
        if not survey.page.has_markup:
            yield from _among_replies(survey, kept)
            return
        heads = _heads(survey, kept) | _labels(survey, kept)
        if not heads:
            return
        said, prose, paths = "", 0, set[int]()
        path, mass = survey.nodes.path, survey.mass
        for block in survey.page.blocks:
            number = block.number
            if block.kind is kinds.HEADING or number in heads:
                said = heads.get(number, "") if prose >= _MIN_PROSE else ""
            elif not kept[number]:
                continue
            elif said and path[block.node] not in paths:
                yield Verdict(number, False, Species.COMMENTS, "below-comments-heading", said, _MIN_PROSE)
            elif mass[number]:
                prose += 1
                paths.add(path[block.node])


def _among_replies(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """What plain text has between the first line that says comments and the last button that each of them has."""
    said = {
        cue.block: cue.phrase
        for cue in (survey.cues if Species.COMMENTS in species_said(survey) else ())
        if cue.species is Species.COMMENTS and cue.match == "exact" and not kept[cue.block]
    }
    start = min(said, default=0)
    times = Counter([phrase for number, phrase in said.items() if number > start])
    end = max([number for number in said if number > start and times[said[number]] >= _MIN_BUTTONS], default=0)
    if sum(survey.mass[number] > 0 for number in range(start) if kept[number]) >= _MIN_PROSE:
        for number in range(start, end):
            if kept[number]:
                yield Verdict(number, False, Species.COMMENTS, "among-replies", said[end], _MIN_BUTTONS)


def _heads(survey: Survey, kept: Sequence[bool]) -> dict[int, str]:
    """The headings that went and are those of comments, each with the words that say so; none amid a forum's posts."""
    texts, words = survey.every.text, survey.every.words
    found: dict[int, str] = {}
    for number in of_kind(survey, kinds.HEADING):
        if kept[number]:
            continue
        text = texts[number].lower() if words[number] <= _MAX_WORDS else ""
        word = next(filter(says_comments, text.split()), "") if _IN_ALL in text else ""
        cues = () if word else survey.cues.of(number)
        if said := word or next((cue.phrase for cue in cues if cue.species is Species.COMMENTS), ""):
            found[number] = said
    amid = _amid_posts(survey, kept, found) if found else ()
    return {number: said for number, said in found.items() if number not in amid}


def _amid_posts(survey: Survey, kept: Sequence[bool], heads: Iterable[int]) -> Collection[int]:
    """Those of some headings that stand in a forum: in one of answers, or below a paragraph of its own.

    Sites call the comments below their articles a forum, too: there, the heading stands above all of it.
    """
    nodes, places = survey.page.nodes, survey.every.node
    forums = forums_of(survey)
    first: dict[int, int] = {}
    for number in left_of(survey, kept).prose:
        first.setdefault(forums[places[number]], number)
    found = set[int]()
    for number in heads:
        forum = forums[places[number]]
        if forum >= 0 and (first.get(forum, number) < number or not _ANSWERS.isdisjoint(nodes[forum].words)):
            found.add(number)
    return found


def _labels(survey: Survey, kept: Sequence[bool]) -> dict[int, str]:
    """The cells that went and say how many comments there are: pages laid out in tables head them so."""
    return {
        cue.block: cue.phrase
        for cue in (survey.cues if Species.COMMENTS in species_said(survey) else ())
        if cue.species is Species.COMMENTS and cue.match == "exact" and not kept[cue.block]
        if survey.every.kind[cue.block] is kinds.CELL and any(map(str.isdigit, survey.every.text[cue.block]))
    }
