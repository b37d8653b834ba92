"""Dates of any forms side by side: aware and naive, days and moments, in the head, in attributes and in the text."""

from __future__ import annotations

import os
import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.metadata.gathering import gathered, linked, page

_MOMENTS = (
    "2024-01-05",
    "2024-01-05T23:30:00",
    "2024-01-05T23:30:00Z",
    "2024-01-06T01:30:00+02:00",
    "2024-01-06T01:30",
    "Sat, 06 Jan 2024 01:30:12 +0200",
    "2024-01-05 11:30 PM",
    "1704490200",
    "99999-01-05",
)
_SHOWN = (
    "5 January 2024",
    "6 January 2024 at 01:30",
    "6 January 2024 at 01:30 GMT+2",
    "5 January 2024, 23:30 UTC",
    "Updated: 6 January",
    "yesterday",
    "",
)


@given(st.sampled_from(_MOMENTS), st.sampled_from(_MOMENTS), st.sampled_from(_MOMENTS), st.sampled_from(_SHOWN))
@settings(max_examples=300, deadline=None)
def test_any_forms_side_by_side(declared: str, attribute: str, update: str, shown: str) -> None:
    """Nothing is raised, and no day comes out that none of them says."""
    head = f"<meta property='article:published_time' content='{declared}'>" + linked(
        {"@type": "NewsArticle", "datePublished": attribute, "dateModified": update}
    )
    found = gathered(page(head, f"<p class='date'><time datetime='{attribute}'>{shown}</time></p><p>{shown}</p>"))

    assert str(found.published.value)[:9] in {"2024-01-0", "None"}
    assert (found.published.value is None) <= (declared[:5] == "99999" == attribute[:5])


def test_the_machines_zone_is_none_of_the_pages() -> None:
    """A moment without an offset is not one of the place where the page is read."""
    head = "<meta property='article:published_time' content='2024-01-05T23:30:00'>"
    html = page(head, "<p class='date'>6 January 2024 at 01:30</p>")
    code = "import sys, cleanarticle; print(repr(cleanarticle.extract(sys.argv[1]).published))"
    said = {
        subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code, html], env=os.environ | {"TZ": zone}, capture_output=True, check=True
        ).stdout
        for zone in ("UTC", "Asia/Tokyo", "America/Lima")
    }
    assert len(said) == 1
