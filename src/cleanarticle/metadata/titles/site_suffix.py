"""A headline loses the ending that the site adds to the titles of all its articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cleanarticle.metadata.record import ENDS_ALIKE, Candidate

if TYPE_CHECKING:
    from cleanarticle.facts.site_evidence import SiteEvidence
    from cleanarticle.metadata.record import Metadata


def without_suffix(metadata: Metadata, site: SiteEvidence) -> Metadata:
    """The metadata, its headline cut where it ends like other titles of the site.

    Args:
        metadata: of the page.
        site: what other pages of the site say.
    """
    title = metadata.title
    value = title.value or ""
    longest = max((end for end in site.suffixes if value.endswith(end) and len(end) < len(value)), key=len, default="")
    if not longest:
        return metadata
    lost = (*title.lost, Candidate(value, title.source, ENDS_ALIKE))
    return replace(metadata, title=replace(title, value=value.removesuffix(longest), lost=lost))
