"""What stands below the heading of the comments."""

from __future__ import annotations

from cleanarticle.filters.below_comments import BelowComments
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PHRASES = {Species.COMMENTS: {"exact": ["readers say"]}}
_ARTICLE = (block(at="body>div.text>p"), block(at="body>div.text>p"))
_HEADING = block("Readers say", kind=Kind.HEADING, at="body>h3")
_RULES = block(at="body>div.rules>p")


def gone(kept: str, *drafts: Draft, has_markup: bool = True) -> list[int]:
    """Numbers of the blocks that go."""
    said = fates(BelowComments(), surveyed(page(*drafts, has_markup=has_markup), phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.COMMENTS}
    return list(said)


def test_another_path() -> None:
    """All that stands there goes, down to the next heading."""
    other = block("Sources", kind=Kind.HEADING, at="body>h3")
    line = block("Jane, on Monday", at="body>div.rules>b")
    assert gone("kkdkkkk", *_ARTICLE, _HEADING, _RULES, line, other, _RULES) == [3, 4]


def test_a_word_for_comments() -> None:
    """A short heading has it, whatever else it says."""
    for text, went in (("Kommentare (12)", [3]), ("What the commentary of the match says", [])):
        assert gone("kkdk", *_ARTICLE, block(text, kind=Kind.HEADING, at="body>h3"), _RULES) == went


def test_the_path_of_the_paragraphs() -> None:
    """The article goes on below a box that shows some comments."""
    assert gone("kkdkk", *_ARTICLE, _HEADING, block(at="body>div.text>p"), _RULES) == [4]


def test_no_comments() -> None:
    """A heading that stays, another one, one above the article, and plain text say nothing."""
    assert gone("kkkk", *_ARTICLE, _HEADING, _RULES) == []
    assert gone("kkdk", *_ARTICLE, block("Sources", kind=Kind.HEADING, at="body>h3"), _RULES) == []
    assert gone("kkdk", *_ARTICLE, block("Readers say", at="body>h3"), _RULES) == []
    assert gone("kdkk", _ARTICLE[0], _HEADING, _RULES, block(PROSE)) == []
    assert gone("kkdk", *_ARTICLE, _HEADING, _RULES, has_markup=False) == []


def test_a_forum() -> None:
    """Comments stand among its answers, and what is below them may be the next answer."""
    heading = block("Readers say", kind=Kind.HEADING, at="body>div.answers>h3")
    assert gone("kkdk", *_ARTICLE, heading, block(at="body>div.answers>p")) == []


def test_comments_that_call_themselves_a_forum() -> None:
    """Such an element holds them alone; where a post of its own stands above the heading, or answers do, it is one."""
    heading = block("Readers say", kind=Kind.HEADING, at="body>div.forum>h3")
    line = block("The wall will hold, we think.", at="body>div.forum>b")
    post = block(at="body>div.forum>p")

    assert gone("kkdk", *_ARTICLE, heading, line) == [3]
    assert gone("kkkdk", *_ARTICLE, post, heading, line) == []


def test_a_cell_with_their_number() -> None:
    """Pages that are laid out in tables have no headings; a cell that only says "comments" may be a column's."""
    phrases = {Species.COMMENTS: {"exact": ["remarks", "remarks #"]}}
    line = block("Jane: It will hold.", kind=Kind.CELL, at="body>table>td")

    for text, went in (("Remarks (2)", [3]), ("Remarks", [])):
        label = block(text, kind=Kind.CELL, at="body>table>td")
        assert list(fates(BelowComments(), surveyed(page(*_ARTICLE, label, line), phrases=phrases), "kkdk")) == went


def test_plain_text() -> None:
    """All down to the last of the buttons goes; one button alone may be a word of the article."""
    phrases = {Species.COMMENTS: {"exact": ["readers say", "answer"]}}
    said, button = block("It will hold."), block("Answer")
    lines = (block(), block(), block("Readers say"), said, button, said, button, block())
    text = surveyed(page(*lines, has_markup=False), phrases=phrases)
    assert list(fates(BelowComments(), text, "kkdkdkdk")) == [3, 5]
    assert list(fates(BelowComments(), text, "kkdkkkdk")) == []
    assert list(fates(BelowComments(), text, "kddkdkdk")) == []
    others = (block(), block(), button, block(), button, block())  # above the text and below it
    assert list(fates(BelowComments(), surveyed(page(*others, has_markup=False), phrases=phrases), "kkdkdk")) == []
