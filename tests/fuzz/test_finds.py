"""What the fuzzing runs found, each as the smallest input that shows it."""

from __future__ import annotations

import cleanarticle

_PROSE = "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer. " * 3


def test_a_lone_surrogate_in_the_address() -> None:
    """An address that cannot be encoded is echoed in a form that can."""
    article = cleanarticle.extract(f"<p>{_PROSE}</p>", url="https://\ud800.example/")

    assert article.to_json().encode()
    assert cleanarticle.clean_text(_PROSE, url="https://\ud800.example/").to_json().encode()
