"""Menus, tag clouds and teaser lists are mostly link text, and their links lead where article links do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.words.lexicon import weigh_sum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_LETTERS: Final = b"abcdefghijklmnopqrstuvwxyz"
_TO_WORDS: Final = bytes(byte if byte in _LETTERS else 0x20 for byte in range(0x100))
_MIN_LETTERS: Final = 3
_TARGET_CHARS: Final = 300
NO_LINK, FRAGMENT, SCRIPT, MAIL, SAME_SITE, OTHER_SITE = range(6)


class Links:
    """How much of a block is link, and where its links lead."""

    name: ClassVar[str] = "links"
    facts: ClassVar[tuple[str, ...]] = (
        "linked",
        "leads",
        "target-words",
    )
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        links, targets, host = survey.columns.links, lexicon.targets, survey.hints.host
        return (
            survey.columns.linked,
            [leads(own[0], host) if own else NO_LINK for own in links],
            [weigh_sum(target_words(own), targets) if own else 0.0 for own in links],
        )


def target_words(links: Sequence[str]) -> list[str]:
    """The words in the targets of a block's first two links."""
    text = " ".join(links[:2])[:_TARGET_CHARS].lower()
    words = text.encode("utf-8", "replace").translate(_TO_WORDS).decode().split()  # half of what a pattern costs
    return [word for word in words if len(word) >= _MIN_LETTERS]


def leads(target: str, host: str) -> int:
    """Where a link leads, by its scheme and host alone."""
    if target.startswith("#"):
        return FRAGMENT
    opening = target[:11].lower()
    if opening == "javascript:":
        return SCRIPT
    if opening.startswith("mailto:"):
        return MAIL
    if opening.startswith(("http", "//")) and not (host and host in target):
        return OTHER_SITE
    return SAME_SITE
