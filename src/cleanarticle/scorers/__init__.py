"""One file per kind of evidence; NEWS is the order in which a reader meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.scorers.container import Container
from cleanarticle.scorers.dirt import Dirt
from cleanarticle.scorers.headline import Headline
from cleanarticle.scorers.letters import Letters
from cleanarticle.scorers.line_form import LineForm
from cleanarticle.scorers.line_says import LineSays
from cleanarticle.scorers.links import Links
from cleanarticle.scorers.markup import Markup
from cleanarticle.scorers.names import Names
from cleanarticle.scorers.neighbours import Neighbours
from cleanarticle.scorers.opening import Opening
from cleanarticle.scorers.own_name import OwnName
from cleanarticle.scorers.phrase_cues import PhraseCues
from cleanarticle.scorers.position import Position
from cleanarticle.scorers.prose import Prose
from cleanarticle.scorers.runs import Runs
from cleanarticle.scorers.same_path import SamePath
from cleanarticle.scorers.sections import Sections
from cleanarticle.scorers.short_text import ShortText
from cleanarticle.scorers.stop_words import StopWords
from cleanarticle.scorers.topic import Topic
from cleanarticle.scorers.unbroken import Unbroken

if TYPE_CHECKING:
    from cleanarticle.scorers.contract import Scorer

NEWS: Final[tuple[Scorer, ...]] = (
    Prose(),
    StopWords(),
    Links(),
    Markup(),
    Names(),
    ShortText(),
    LineSays(),
    OwnName(),
    PhraseCues(),
    Container(),
    SamePath(),
    Position(),
    Neighbours(),
    Headline(),
    Opening(),
    Sections(),
)

# What plain text is judged by: what needs no markup, and what only text has to be asked.
TEXTS: Final[tuple[Scorer, ...]] = (
    *(scorer for scorer in NEWS if not scorer.needs_markup),
    Letters(),
    Dirt(),
    Runs(),
    Topic(),
    LineForm(),
    Unbroken(),
)
