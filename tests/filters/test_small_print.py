"""Lines below a copyright notice."""

from __future__ import annotations

from cleanarticle import extract
from cleanarticle.filters.small_print import SmallPrint
from cleanarticle.model import Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_RIGHTS = "All rights reserved"
_BOX = "body>p#rights"


def gone(kept: str, *drafts: Draft, has_markup: bool = True) -> list[int]:
    """Numbers of the blocks that go."""
    some_survey = surveyed(
        page(*drafts, has_markup=has_markup), phrases={Species.COPYRIGHT: {"exact": [_RIGHTS.lower()]}}
    )
    said = fates(SmallPrint(), some_survey, kept)
    assert {verdict.species for verdict in said.values()} <= {Species.COPYRIGHT}
    return list(said)


def _lines(*texts: str, at: str = _BOX) -> list[Draft]:
    return [block(text, at=at, joined=number > 0) for number, text in enumerate(texts)]


def test_lines_in_the_notice_s_element() -> None:
    """They go with it, however long they are."""
    assert gone("kkdkk", block(), block(), *_lines(_RIGHTS, PROSE[:60], "Quoting is allowed.")) == [3, 4]


def test_other_lines() -> None:
    """Those of another element, below a notice that stays, below another line, and above most of the article."""
    assert gone("kkdk", block(), block(), block(_RIGHTS, at=_BOX), block("More.", at="body>p#more")) == []
    assert gone("kkkk", block(), block(), *_lines(_RIGHTS, "More.")) == []
    assert gone("kkdk", block(), block(), *_lines("Our shop", "More.")) == []
    assert gone("kdkkk", block(), *_lines(_RIGHTS, "More."), block(), block()) == []
    assert gone("kkdk", block(), block(), *_lines(_RIGHTS, "More."), has_markup=False) == []


def test_in_an_article() -> None:
    """A site's terms follow its notice behind a line break."""
    terms = f"© 2024 Halmark Post. All rights reserved.<br>Ferries and walls were seen by {PROSE}"
    paragraphs = "".join(f"<p>{name}: {PROSE}</p>" for name in ("One", "Two", "Three", "Four"))
    article = extract(f"<body><article><h1>The wall</h1>{paragraphs}<p>{terms}</p></article>")

    assert "were seen by" not in article.text
    assert "Four: " in article.text
