"""What a window says that asks for consent to cookies is no part of the page below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey


class Consent:
    """Drops all text of such windows."""

    name: ClassVar[str] = "consent"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block in a window."""
        if not survey.consent:
            return
        for block in survey.open:
            if kept[block.number] and block.node in survey.consent:
                seen = " ".join(survey.nodes.words[block.node]) or block.tag
                yield Verdict(block.number, False, Species.COOKIE, "in-consent-window", seen, "")
