"""Lines that a width or cut-out markup broke, joined again."""

from __future__ import annotations

from textwrap import wrap

import pytest

from cleanarticle.plain_text.unwrap import paragraphs

_STORY = [
    " ".join(one.split())
    for one in """
The town council voted on Tuesday night to close the old harbour bridge for two years, after engineers found
cracks in four of its seven piers, which a diver had inspected in March.

Some four thousand drivers a day will have to take the longer road through Hallow Green, residents were told
at a crowded meeting in the hall that lasted until midnight.

Repairs are expected to cost about eleven million, of which the county has promised to pay half, and the rest
is to come from a loan that the council will repay over twenty years.

Shopkeepers on the quay said they feared for their trade, and that they might have to close before the work
was done, though the council promised to help them.

Work is due to begin in the second week of January, and a free ferry for people on foot will run from the
first day until the last of the piers is mended.
""".split("\n\n")
]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (
            ["The council said that", "it would", "close", "the bridge", ", the mayor said", ".", "Nobody was asked."],
            ["The council said that it would close the bridge, the mayor said.", "Nobody was asked."],
        ),
        (["The mayor (", "Helen Ashworth", ") said", ", again", "."], ["The mayor (Helen Ashworth) said, again."]),
        (  # they open, as they do in German and Swedish, what somebody says
            ["Die Brücke bleibt zu.", "»Das ist gut«, sagte sie.", "»Nein«, rief er.", "”Ja”, sa hon."],
            ["Die Brücke bleibt zu.", "»Das ist gut«, sagte sie.", "»Nein«, rief er.", "”Ja”, sa hon."],
        ),
    ],
)
def test_pieces_of_sentences(lines: list[str], joined: list[str]) -> None:
    """A sign that closes is joined to the piece before it, and to no other."""
    assert paragraphs("\n".join(lines)) == joined


@pytest.mark.parametrize("width", [70, 80, 100, 115, 130])
def test_no_blank_lines(width: int) -> None:
    """The last line of a paragraph, which is not full and ends as a sentence does, hides no width."""
    text = "\n".join("\n".join(wrap(one, width)) for one in _STORY)
    assert paragraphs(text) == _STORY


def test_lines_of_nearly_one_length() -> None:
    """Sentences of much the same length, a line each, were not wrapped."""
    lines = [f"The {name} of the town voted against it on Tuesday." for name in ("mayor", "baker", "pilot", "nurse")]
    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("line", "after", "joined"),
    [
        ("and nobody in the hall that evening was surprised by the ever-", "increasing cost of it", "ever-increasing"),
        ("and nobody in the hall that evening was surprised by the ever- ", "increasing cost of it", "ever-increasing"),
        ("and nobody in the hall that evening was surprised by the Anglo-", "Saxon wall below it", "Anglo-Saxon"),
        ("and nobody in the hall that evening was surprised that all two-", "and three-storey parts", "two- and three"),
        ("and nobody in the hall that evening was surprised by the cost -", "the mayor least of all", "cost - the"),
    ],
)
def test_hyphen_at_the_end_of_a_line(line: str, after: str, joined: str) -> None:
    """A word that was broken at its hyphen is whole again; a part of a word stays apart."""
    full = [line.replace("surprised", word)[:-1] + "s" for word in ("impressed", "disturbed", "convinced")]
    text = "\n".join([*full, line, f"{after}."])
    assert joined in " ".join(paragraphs(text))
