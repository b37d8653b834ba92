"""Values in a page's scripts: JSON in strings, object literals, calls of functions, and the rows of a framework."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import cleanarticle
from cleanarticle.script_data import script_values

_LINES = [
    f'The ferry «{number}» left at nine, and its café "Quay" stayed closed \\ until ten o\'clock.'
    for number in range(6)
]
_DATA = {"article": {"title": "Ferry stays", "body": _LINES, "count": 6, "open": True, "gone": None}}
_JSON = json.dumps(_DATA)
_PUSH = "self.__next_f.push([1,{}])"


def _values(*scripts: str) -> list[Any]:
    return list(script_values(scripts))


def _pushed(*parts: str) -> list[str]:
    return [_PUSH.format(json.dumps(part)) for part in parts]


@pytest.mark.parametrize(
    "script",
    [
        _JSON,
        f"window.data = {_JSON};",
        f"window.data = JSON.parse({json.dumps(_JSON)});",
        "window.data=JSON.parse('" + _JSON.replace("\\", "\\\\").replace("'", "\\'") + "')",
        "window.data=JSON.parse('" + _JSON.replace("\\", "\\\\").replace('"', "\\x22").replace("'", "\\u{27}") + "')",
    ],
)
def test_json_and_json_in_a_string(script: str) -> None:
    """With either quotation mark, and whatever escapes."""
    assert _values(script) == [_DATA]


def test_what_a_function_returns() -> None:
    """Names stand for what it is called with, and what JSON lacks has its nearest value."""
    script = (
        "window.__NUXT__=(function(a,b,c){return {data:[{title:a,'body':b,lines:" + json.dumps(_LINES) + ",gone:void 0,"
        'open:!0,shut:!1,rest:c,made:new Date(1,(2)),half:-.5,other:unknown,}]/* end */}}("It\'s on",`One $x`,{}));'
    )
    assert _values(script) == [
        {
            "data": [
                {
                    "title": "It's on",
                    "body": "One $x",
                    "lines": _LINES,
                    "gone": None,
                    "open": True,
                    "shut": False,
                    "rest": None,
                    "made": None,
                    "half": 0,
                    "other": None,
                }
            ]
        }
    ]


def test_what_a_function_assigns() -> None:
    """Objects that are used twice are filled before it returns."""
    script = (
        f'x=(function(a,b){{a.title="Ferry";a.body={json.dumps(_LINES)};return {{first:a,second:a,third:b}}}})({{}},7)'
    )

    assert _values(script) == [{"title": "Ferry", "body": _LINES}, {"first": None, "second": None, "third": 7}]


@pytest.mark.parametrize(
    "form", ["x=(function(a,b){{return {{a,b}}}}({}));", "x=(function(a,b){{return {{a,b}}}})({})"]
)
def test_what_a_function_is_called_with(form: str) -> None:
    """The brackets stand around the call, or around the function alone."""
    script = form.format('"(A)",new Date(0)').replace("{a,b}", "{one:a,two:b,lines:" + json.dumps(_LINES) + "}")

    assert _values(script) == [{"one": "(A)", "two": None, "lines": _LINES}]


def test_an_object_literal() -> None:
    """Its names need no quotation marks."""
    assert _values(f"var state = {{title:'Ferry',body:{json.dumps(_LINES)}}};go()") == [
        {"title": "Ferry", "body": _LINES}
    ]


def test_rows_of_a_framework() -> None:
    """They are cut anywhere; a text has its length in bytes, and rows that load files say nothing."""
    text = "<p>Café</p>\n<p>closed</p>"
    rows = f'1:I[12,["a.js"]]\n2:T{len(text.encode()):x},{text}3:{{"title":"Ferry","html":"$2"}}\n'
    rows += '4:["$","p",null,["Hi"]]\n'
    parts = _pushed(rows[:30], rows[30:])

    assert _values("(self.__next_f=self.__next_f||[]).push([0])", *parts) == [
        {"title": "Ferry", "html": text},
        [["Hi"]],
    ]


def test_a_text_is_written_once() -> None:
    """Asked for a thousand times it would be as long as one likes."""
    rows = f"2:T{5:x},Café3:{json.dumps(['$2'] * 1000)}\n"

    assert _values(*_pushed(rows)) == [["Café", *["$2"] * 999]]


@pytest.mark.parametrize(
    "script",
    [
        "x=(function(a){return " + "[" * 500_000,
        "x=(function(a){return [" + "a," * 400_000 + "]}(" + json.dumps("long " * 1000) + "))",
        "x=(function(a){" + "a.b=1;" * 300_000,
        "x={a:" + "'" * 1_000_000,
        "x={a:" + " " * 1_000_000,
        "x={a" + " /*" * 300_000,
        "x=JSON.parse('" + "\\" * 1_000_001,
        _PUSH.format(json.dumps("1:{}\n" * 200_000)),
        _PUSH.format(json.dumps("1:T" * 300_000)),
        "x=(function(" + "a," * 500_000 + "){return 1}(1))",
    ],
)
def test_hostile_scripts_cost_little(script: str) -> None:
    """Hundreds of thousands of characters of anything take a second at most on a slow machine; nothing is raised."""
    start = time.process_time()
    _values(script)

    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    "code", ["return {a:b+c}}(1))", "return {a:b", "a.b=(;return {}}(1))", "b()}(1))", "return f}(1))"]
)
def test_code_is_not_read(code: str) -> None:
    """What is no literal has no value, or none that says anything."""
    assert all(not value for value in _values("x=(function(b){" + code + " " * 400))


def test_an_article_in_a_function() -> None:
    """The page shows its headline alone."""
    title = "Council keeps the ferry for two more years"
    lines = [
        f"The council voted on night {number} to keep the old ferry running for another two years."
        for number in range(8)
    ]
    data = f"{{headline:a,text:{json.dumps(lines)}}}"
    call = f"window.__NUXT__=(function(a){{return {{data:[{data}]}}}}({json.dumps(title)}));"
    article = cleanarticle.extract(f"<title>{title}</title><h1>{title}</h1><script>{call}</script>")

    assert article.text == "\n\n".join(lines)
