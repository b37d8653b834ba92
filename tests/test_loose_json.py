"""JSON as pages write it: what is mended, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.loose_json import MAX_CHARACTERS, read_json

MENDED = {
    "a trailing comma in an object": '{"a": [1, 2], }',
    "a trailing comma in a list": '{"a": [1, 2,]}',
    "an HTML comment around it": '<!-- {"a": [1, 2]} -->',
    "a CDATA section in comments": '//<![CDATA[\n{"a": [1, 2]}\n//]]>',
    "a bare CDATA section": '<![CDATA[{"a": [1, 2]}]]>',
    "a semicolon at the end": '{"a": [1, 2]};',
    "entities for quotes": "{&quot;a&quot;: [1, 2]}",
    "a line comment": '{"a": [1, 2] // two\n}',
    "a block comment": '{/* two */ "a": [1, 2]}',
}


@pytest.mark.parametrize("text", MENDED.values(), ids=MENDED)
def test_what_is_mended(text: str) -> None:
    """Faults whose mending cannot change a value are mended, with a note."""
    reading = read_json(text)

    assert reading.values == ({"a": [1, 2]},)
    assert reading.note


def test_sound_text_has_no_note() -> None:
    """Nothing is said about JSON that is sound."""
    assert read_json('{"a": "b"}') == (({"a": "b"},), "")


def test_control_characters_inside_strings() -> None:
    """Line ends and tabs inside strings are kept."""
    assert read_json('{"a": "b\n\tc"}').values == ({"a": "b\n\tc"},)


def test_unknown_escapes() -> None:
    """An escape that JSON does not know stands for its character."""
    assert read_json(r"""{"a": "it\'s", }""").values == ({"a": "it's"},)


def test_several_objects_in_one_script() -> None:
    """Objects that follow each other are all read."""
    assert read_json('{"a": 1} {"b": 2}').values == ({"a": 1}, {"b": 2})


def test_commas_inside_strings_stay() -> None:
    """A comma before a bracket is data where it stands in a string."""
    assert read_json('{"a": "x,]", }').values == ({"a": "x,]"},)


def test_dates_without_quotes() -> None:
    """What a template wrote as a bare word is a date as it stands, in sound data and in ruins."""
    dates = '"datePublished": 2024-01-05T10:00:00-03:00, "dateModified": 2024-01-06'
    read = {"datePublished": "2024-01-05T10:00:00-03:00", "dateModified": "2024-01-06"}

    assert read_json(f'{{"a": "on 2024-01-05", {dates}}}').values == ({"a": "on 2024-01-05", **read},)
    ruin = f'{{"@type": "NewsArticle", {dates}, "image": {{"url": //quay.example/1.jpg "width": 1}}}}'
    assert read_json(ruin).values == ({"@type": "NewsArticle", **read},)


def test_single_fields_are_picked_out_of_ruins() -> None:
    """An article with a bare word for a value still gives its unique plain fields."""
    reading = read_json(
        '{"@type": "NewsArticle", "author": Jane Doe, "headline": "A wall", "datePublished": "2024-01-05"}'
    )

    assert reading.values == ({"@type": "NewsArticle", "headline": "A wall", "datePublished": "2024-01-05"},)


def test_ruins_with_two_headlines_give_neither() -> None:
    """A field that has two values in a ruin is left out."""
    reading = read_json('{"@type": "NewsArticle", "headline": "A", "x": y, "headline": "B"}')

    assert reading.values == ({"@type": "NewsArticle"},)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "not json",
        "{",
        "[" * 10_000,
        "[" * 10_000 + "]" * 10_000,
        '{"a":' * 10_000 + "1" + "}" * 10_000,
        "[" * 500 + "]" * 500,
        '"' * 100_000,
        '"\\' * 100_000,
        "/*a" * 100_000,
        " ,  " * 100_000,
        '{"a": "' + "x" * MAX_CHARACTERS + '"}',
        "\x00\ud800",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_nothing_is_read_and_nothing_raised(text: str) -> None:
    """Hopeless input gives no values and a note that says why."""
    reading = read_json(text)

    assert reading.values == ()
    assert reading.note


def test_brackets_in_strings_do_not_nest() -> None:
    """Depth is counted outside strings."""
    text = '{"a": "' + "[{" * 5_000 + '", "b": [' + "{}," * 300 + "{}]}"

    assert read_json(text).note == ""


@given(st.text(alphabet='{}[]",:\\/*ab1 \n', max_size=60))
def test_any_text_gives_a_reading(text: str) -> None:
    """Nothing is raised, whatever the text."""
    assert isinstance(read_json(text).note, str)


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {"b": [1, 2]}',
        '{"a": {"b": [1, 2',
        '{"a": {"b": [1,, 2]}}',
        '{"a":\u00a0{"b":\u2003[1, 2]}}',
    ],
)
def test_what_a_template_forgot_or_doubled(text: str) -> None:
    """Brackets that are missing at the end, double commas and blanks that are none to JSON change no value."""
    assert read_json(text).values == ({"a": {"b": [1, 2]}},)


@pytest.mark.parametrize("text", ['{"a": [1}', '{"a": "b', "[" * 9 + "1", '{"a": }'])
def test_ruins_are_not_closed(text: str) -> None:
    """Where it is not sure what is missing, nothing is read."""
    assert read_json(text).values == ()
