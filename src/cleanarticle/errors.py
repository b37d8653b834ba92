"""The one error tree; every error carries the evidence for what it says."""

from __future__ import annotations


class CleanArticleError(Exception):
    """Base of every error that cleanarticle raises on purpose.

    Catch it to survive any page; whatever else escapes is a defect of ours.
    """


class PageTooLarge(CleanArticleError):  # noqa: N818 - the name that the documentation promises
    """A limit of the options was reached and the options ask for an error, not for a part.

    Attributes:
        limit: name of the option that was reached (``"max_bytes"``, ``"max_blocks"`` ...).
        allowed: the option's value.
        seen: what the page has, in the limit's unit; at least this much where counting stopped.
    """

    def __init__(self, limit: str, allowed: float, seen: float) -> None:
        super().__init__(f"the page has {seen:.15g}, over the limit {limit}={allowed:.15g}")
        self.limit = limit
        self.allowed = allowed
        self.seen = seen

    def __reduce__(self) -> tuple[type[PageTooLarge], tuple[str, float, float]]:
        """Rebuild from the evidence, so that a worker process can send the error home."""
        return type(self), (self.limit, self.allowed, self.seen)


class UnreadablePage(CleanArticleError):  # noqa: N818 - states what is wrong, as its siblings do
    """The input is not text at all (an image, an archive), or cannot be decoded as asked.

    Attributes:
        reason: what was seen, in one sentence without a full stop.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnreadableMemory(CleanArticleError):  # noqa: N818 - states what is wrong, as its siblings do
    """A file is no memory of a site, or is broken; it was not touched.

    Attributes:
        name: the file.
        reason: what was seen, in a few words.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason

    def __reduce__(self) -> tuple[type[UnreadableMemory], tuple[str, str]]:
        """Rebuild from the evidence."""
        return type(self), (self.name, self.reason)
