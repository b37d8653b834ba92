"""A headline loses the ending that the site adds to the titles of all its articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cleanarticle.metadata.record import Candidate

if TYPE_CHECKING:
    from cleanarticle.metadata.record import Metadata
    from cleanarticle.site_evidence import SiteEvidence


def without_suffix(metadata: Metadata, site: SiteEvidence | None) -> Metadata:
    """The metadata, its headline cut where it ends like other titles of the site.

    Args:
        metadata: of the page.
        site: what other pages of the site say; None: nothing changes.
    """
    title = metadata.title
    value = title.value or ""
    suffixes = site.suffixes if site else ()
    longest = max((end for end in suffixes if value.endswith(end) and len(end) < len(value)), key=len, default="")
    if not longest:
        return metadata
    lost = (*title.lost, Candidate(value, title.source, "ends like other titles of this site"))
    return replace(metadata, title=replace(title, value=value.removesuffix(longest), lost=lost))
