"""What a caller may choose, checked when it is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from sys import float_info
from typing import Final, Literal

from cleanarticle.words.langpacks import LanguagePacks
from cleanarticle.words.language import bare_code, load_signs

_TYPES: Final = (
    (("language",), (str, type(None)), "a code or None"),
    (("keep_embeds", "keep_headline"), (bool,), "True or False"),
    (("max_bytes", "max_depth", "max_blocks"), (int,), "a whole number"),
    (("max_seconds",), (int, float), "a number"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Choices of an Extractor; frozen, so one Extractor serves all threads.

    Attributes:
        language: the language whose pack to use: its code ("de"), or a tag that has it ("DE", "de-AT", "deu"), which
            becomes the code; None: picked from the page.
        keep_embeds: keep tweets and posts that the article quotes.
        keep_headline: let the headline be the body's first block.
        max_bytes: longest input, in bytes (or characters of a str).
        max_depth: deepest element that is read, in elements around it.
        max_blocks: most blocks (paragraphs, items, headings ...) that are read.
        max_seconds: time for one page, in seconds.
        on_limit: "partial" gives an Article of what was read, with a note; "raise" raises PageTooLarge.

    Raises:
        TypeError: a value is of the wrong type.
        ValueError: a number is not positive, or too large for a float, ``on_limit`` is neither word, or the language
            has no pack.
    """

    language: str | None = None
    keep_embeds: bool = True
    keep_headline: bool = False
    max_bytes: int = 50_000_000
    max_depth: int = 20_000
    max_blocks: int = 200_000
    max_seconds: float = 60.0
    on_limit: Literal["partial", "raise"] = "partial"

    def __post_init__(self) -> None:
        """Refuse values that no page could meet."""
        for names, kinds, what in _TYPES:
            for name in names:
                value = getattr(self, name)
                if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
                    msg = f"{name} must be {what}, not {value!r}"
                    raise TypeError(msg)
        self._check_limits()
        if self.on_limit not in ("partial", "raise"):
            msg = f'on_limit must be "partial" or "raise", not {self.on_limit!r}'
            raise ValueError(msg)
        if self.language is not None:
            object.__setattr__(self, "language", pack_code(self.language))

    def _check_limits(self) -> None:
        for name in ("max_bytes", "max_depth", "max_blocks", "max_seconds"):
            if not getattr(self, name) > 0:
                msg = f"{name} must be positive, not {getattr(self, name)!r}"
                raise ValueError(msg)
        if float_info.max < self.max_seconds < inf:  # Python's whole numbers have no end
            msg = "max_seconds must be a number that a float can hold"
            raise ValueError(msg)


def pack_code(language: str) -> str:
    """The code of the pack for a language tag ("de-AT" -> "de", "nb" -> "no").

    Raises:
        ValueError: there is no such pack.
    """
    codes = LanguagePacks().codes()
    code = language if language in codes else bare_code(language, load_signs())
    if code not in codes:
        msg = f"language must be one of {', '.join(codes)}, or None, not {language[:40]!r}"
        raise ValueError(msg)
    return code


def or_default(options: Options | None) -> Options:
    """The options, or those that nobody chose.

    Raises:
        TypeError: they are something else.
    """
    if options is not None and not isinstance(options, Options):
        msg = f"options are an Options or None, not {type(options).__name__}"
        raise TypeError(msg)
    return Options() if options is None else options


class HasOptions:
    """What is made with options and keeps them; other options need another one."""

    def __init__(self, options: Options | None) -> None:
        self._options: Final = or_default(options)

    @property
    def options(self) -> Options:
        """What the caller chose."""
        return self._options
