"""One file per correction; NEWS is the order in which they run, in groups that build on each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.filters.ad_copy import AdCopy
from cleanarticle.filters.after_teaser import AfterTeaser
from cleanarticle.filters.alt_caption import AltCaption
from cleanarticle.filters.amid_fellows import AmidFellows
from cleanarticle.filters.author_box import AuthorBox
from cleanarticle.filters.author_line import AuthorLine
from cleanarticle.filters.below_comments import BelowComments
from cleanarticle.filters.button_row import ButtonRow
from cleanarticle.filters.byline_line import BylineLine
from cleanarticle.filters.caption_line import CaptionLine
from cleanarticle.filters.caption_tail import CaptionTail
from cleanarticle.filters.comment_thread import CommentThread
from cleanarticle.filters.consent import Consent
from cleanarticle.filters.contact_lines import ContactLines
from cleanarticle.filters.correction_note import CorrectionNote
from cleanarticle.filters.credit_tail import CreditTail
from cleanarticle.filters.cut_summaries import CutSummaries
from cleanarticle.filters.date_line import DateLine
from cleanarticle.filters.dated_heading import DatedHeading
from cleanarticle.filters.duplicate import Duplicate
from cleanarticle.filters.embedded_body import EmbeddedBody
from cleanarticle.filters.embeds import Embeds
from cleanarticle.filters.figure_text import FigureText
from cleanarticle.filters.foot_list import FootList
from cleanarticle.filters.foreign_words import ForeignWords
from cleanarticle.filters.gallery import Gallery
from cleanarticle.filters.hashtag_line import HashtagLine
from cleanarticle.filters.headline import Headline
from cleanarticle.filters.hidden import Hidden
from cleanarticle.filters.index_page import IndexPage
from cleanarticle.filters.inner_heading import InnerHeading
from cleanarticle.filters.kept_headline import KeptHeadline
from cleanarticle.filters.label_row import LabelRow
from cleanarticle.filters.labelled_teaser import LabelledTeaser
from cleanarticle.filters.like_section import LikeSection
from cleanarticle.filters.line_numbers import LineNumbers
from cleanarticle.filters.link_card import LinkCard
from cleanarticle.filters.link_lead import LinkLead
from cleanarticle.filters.linked_terms import LinkedTerms
from cleanarticle.filters.lone_link import LoneLink
from cleanarticle.filters.month_sheet import MonthSheet
from cleanarticle.filters.named_caption import NamedCaption
from cleanarticle.filters.named_part import NamedPart
from cleanarticle.filters.other_article import OtherArticle
from cleanarticle.filters.own_credit import OwnCredit
from cleanarticle.filters.phrase_line import PhraseLine
from cleanarticle.filters.picture_line import PictureLine
from cleanarticle.filters.pitch_heading import PitchHeading
from cleanarticle.filters.player_title import PlayerTitle
from cleanarticle.filters.poll import Poll
from cleanarticle.filters.post_lines import PostLines
from cleanarticle.filters.price_line import PriceLine
from cleanarticle.filters.pull_quote import PullQuote
from cleanarticle.filters.quote_source import QuoteSource
from cleanarticle.filters.reference_list import ReferenceList
from cleanarticle.filters.rescues import RESCUES
from cleanarticle.filters.ruled_line import RuledLine
from cleanarticle.filters.sign_line import SignLine
from cleanarticle.filters.signup_box import SignupBox
from cleanarticle.filters.site_paths import SitePaths
from cleanarticle.filters.site_repeats import SiteRepeats
from cleanarticle.filters.small_print import SmallPrint
from cleanarticle.filters.speed_line import SpeedLine
from cleanarticle.filters.split_sentence import SplitSentence
from cleanarticle.filters.sponsor_line import SponsorLine
from cleanarticle.filters.stray_edge import StrayEdge
from cleanarticle.filters.teaser import Teaser
from cleanarticle.filters.teaser_button import TeaserButton
from cleanarticle.filters.teaser_list import TeaserList
from cleanarticle.filters.teaser_summaries import TeaserSummaries
from cleanarticle.filters.ticker_line import TickerLine
from cleanarticle.filters.tweet_widget import TweetWidget
from cleanarticle.filters.whole_table import WholeTable
from cleanarticle.filters.whole_text import WholeText

if TYPE_CHECKING:
    from cleanarticle.filters.contract import Filter
    from cleanarticle.options import Options

# What needs no cleaning; what is no part of the article wherever it stands, and what says so by itself.
_WHOLE: Final[tuple[Filter, ...]] = (
    WholeText(),
    EmbeddedBody(),
    Hidden(),
    Consent(),
    Headline(),
    Duplicate(),
    AfterTeaser(),
)
# Lines that say what they are.
_LINES: Final[tuple[Filter, ...]] = (
    PhraseLine(),
    SignLine(),
    SponsorLine(),
    ForeignWords(),
    CaptionLine(),
    NamedCaption(),
    FigureText(),
    AltCaption(),
    PictureLine(),
    PullQuote(),
    CreditTail(),
    OwnCredit(),
    CaptionTail(),
    DateLine(),
    BylineLine(),
    HashtagLine(),
    SpeedLine(),
    LineNumbers(),
    PriceLine(),
    TickerLine(),
    RuledLine(),
)
# What goes with a line that went, or as one of a row.
_ROWS: Final[tuple[Filter, ...]] = (
    AdCopy(),
    PitchHeading(),
    SignupBox(),
    ButtonRow(),
    PlayerTitle(),
    Poll(),
    Teaser(),
    LabelledTeaser(),
    TeaserButton(),
    TweetWidget(),
    PostLines(),
    TeaserList(),
    TeaserSummaries(),
    CutSummaries(),
    LinkedTerms(),
    OtherArticle(),
    FootList(),
    LabelRow(),
    LinkLead(),
    LinkCard(),
    LoneLink(),
    AuthorLine(),
    AuthorBox(),
    ContactLines(),
    SmallPrint(),
    CommentThread(),
    BelowComments(),
    NamedPart(),
    MonthSheet(),
)
# What only all that is left can say; the last two stand last, as what is learnt of a page leaves their verdicts out.
_LAST: Final[tuple[Filter, ...]] = (
    DatedHeading(),
    CorrectionNote(),
    WholeTable(),
    QuoteSource(),
    ReferenceList(),
    InnerHeading(),
    AmidFellows(),
    LikeSection(),
    SplitSentence(),
    StrayEdge(),
    Gallery(),
    Embeds(),
    IndexPage(),
    SiteRepeats(),
    SitePaths(),
)

NEWS: Final[tuple[Filter, ...]] = (*_WHOLE, *RESCUES, *_LINES, *_ROWS, *_LAST)


def chosen(options: Options) -> tuple[Filter, ...]:
    """NEWS with what the caller chose."""
    found: list[Filter] = []
    for one in NEWS:
        if isinstance(one, Embeds):
            found.append(Embeds(keep=options.keep_embeds))
            found += [KeptHeadline()] if options.keep_headline else []
        else:
            found.append(one)
    return tuple(found)
