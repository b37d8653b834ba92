"""Lines of an interview."""

from __future__ import annotations

import pytest

from cleanarticle.filters.speaker_line import SpeakerLine
from cleanarticle.model import Species
from tests.builders import Draft, block, fates, page, surveyed

_ASKED = [block(f"Courier: And what did they do in the {year} flood?") for year in ("first", "second", "third")]
_THANKS = block("Courier: Thank you!")


def kept_again(kept: str, *drafts: Draft) -> list[int]:
    """Numbers of the blocks that stay after all."""
    phrases = {Species.SHARE: {"exact": ["courier share"]}}
    return list(fates(SpeakerLine(), surveyed(page(*drafts), phrases=phrases), kept, points=-1.5))


def test_a_line_of_a_speaker() -> None:
    """It stays right below a line that stays, where three and more open like it."""
    assert kept_again("kkkd", *_ASKED, _THANKS) == [3]
    assert kept_again("kkd", *_ASKED[1:], _THANKS) == []
    assert kept_again("kkkdd", *_ASKED, block("Share"), _THANKS) == []


@pytest.mark.parametrize(
    "last",
    [
        block("Thank you!"),
        block("Courier at 12:30 today"),
        block("Courier: Share"),
        block("Courier: All interviews", linked=0.8),
    ],
)
def test_other_lines(last: Draft) -> None:
    """What opens otherwise, says that it is boilerplate, or leads elsewhere."""
    assert kept_again("kkkd", *_ASKED, last) == []
