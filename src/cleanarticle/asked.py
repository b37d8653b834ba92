"""What a caller says about a page, as it travels from step to step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from cleanarticle.deadline import Deadline
    from cleanarticle.site_evidence import SiteReader


class Asked(NamedTuple):
    """Facts beside the page, and how long the work on it may take."""

    url: str | None = None  # address that it was fetched from
    now: date | None = None  # day of the crawl
    site: SiteReader | None = None  # what other pages of the site have taught
    deadline: Deadline | None = None  # None: there is none
