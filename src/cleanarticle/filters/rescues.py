"""The filters that keep what the judge dropped, in the order in which they run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.filters.anchored_heading import AnchoredHeading
from cleanarticle.filters.between import Between
from cleanarticle.filters.closing_list import ClosingList
from cleanarticle.filters.edge_path import EdgePath
from cleanarticle.filters.edge_sentence import EdgeSentence
from cleanarticle.filters.fellows import Fellows
from cleanarticle.filters.flanked_list import FlankedList
from cleanarticle.filters.flanked_table import FlankedTable
from cleanarticle.filters.led_link import LedLink
from cleanarticle.filters.led_list import LedList
from cleanarticle.filters.list_heading import ListHeading
from cleanarticle.filters.listed_standfirst import ListedStandfirst
from cleanarticle.filters.live_entry import LiveEntry
from cleanarticle.filters.lone_prose import LoneProse
from cleanarticle.filters.numbered_lines import NumberedLines
from cleanarticle.filters.paragraph_subhead import ParagraphSubhead
from cleanarticle.filters.parallel_section import ParallelSection
from cleanarticle.filters.post_heading import PostHeading
from cleanarticle.filters.recipe_line import RecipeLine
from cleanarticle.filters.same_element import SameElement
from cleanarticle.filters.speaker_line import SpeakerLine
from cleanarticle.filters.standfirst import Standfirst
from cleanarticle.filters.text_standfirst import TextStandfirst
from cleanarticle.filters.text_subhead import TextSubhead
from cleanarticle.filters.together import Together
from cleanarticle.filters.unjudged import Unjudged
from cleanarticle.filters.verse import Verse
from cleanarticle.filters.whole_sentence import WholeSentence

if TYPE_CHECKING:
    from cleanarticle.filters.contract import Filter

# These keep what the judge dropped, for what stands around it. All others drop, but for those of the last group in
# the package's face that keep what only all that is left can speak for, such as the rest of a table.
RESCUES: Final[tuple[Filter, ...]] = (
    RecipeLine(),
    EdgeSentence(),
    WholeSentence(),
    TextStandfirst(),
    TextSubhead(),
    LiveEntry(),
    LedList(),
    NumberedLines(),
    EdgePath(),
    Together(),
    FlankedTable(),
    FlankedList(),
    ClosingList(),
    Between(),
    ParallelSection(),
    ListHeading(),
    PostHeading(),
    Unjudged(),
    Fellows(),
    SameElement(),
    SpeakerLine(),
    ParagraphSubhead(),
    AnchoredHeading(),
    LedLink(),
    Verse(),
    LoneProse(),
    Standfirst(),
    ListedStandfirst(),
)
