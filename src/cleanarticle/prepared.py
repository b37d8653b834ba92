"""What is known of a page before any block is judged."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from cleanarticle.facts.survey import Survey
from cleanarticle.page_head.head import Head


class Prepared(NamedTuple):
    """A page, ready to be judged."""

    survey: Survey
    head: Head
    language: str  # code of the page's language; "und" where nothing tells

    def noted(self, *notes: str) -> Prepared:
        """The page with more notes."""
        return self._replace(head=replace(self.head, notes=(*self.head.notes, *notes)))
