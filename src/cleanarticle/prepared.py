"""What is known of a page before any block is judged."""

from __future__ import annotations

from typing import NamedTuple

from cleanarticle.head import Head
from cleanarticle.survey import Survey


class Prepared(NamedTuple):
    """A page, ready to be judged."""

    survey: Survey
    head: Head
    language: str  # code of the page's language; "und" where nothing tells
