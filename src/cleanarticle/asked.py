"""What a caller says about a page, as it travels from step to step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from cleanarticle.decoding.decode import clean_str

if TYPE_CHECKING:
    from cleanarticle.deadline import Deadline
    from cleanarticle.facts.site_evidence import SiteReader


class Asked(NamedTuple):
    """Facts beside the page, and how long the work on it may take."""

    url: str | None = None  # address that it was fetched from
    now: date | None = None  # day of the crawl
    site: SiteReader | None = None  # what other pages of the site have taught
    deadline: Deadline | None = None  # None: there is none


def checked(asked: Asked, charset: str | None) -> Asked:
    """What was said of a page, where it is of the types that the functions take; an address that can be encoded.

    Raises:
        TypeError: something is of another type.
    """
    for name, value, kind, what in (
        ("url", asked.url, str, "a str"),
        ("charset", charset, str, "a str"),
        ("now", asked.now, date, "a date or datetime"),
    ):
        if value is not None and not isinstance(value, kind):
            msg = f"{name} is {what} or None, not {type(value).__name__}"
            raise TypeError(msg)
    if asked.site is not None and not hasattr(asked.site, "read"):
        msg = f"site is a Site or None, not {type(asked.site).__name__}"
        raise TypeError(msg)
    return asked._replace(url=clean_str(asked.url)) if asked.url else asked
