"""Values in a page's scripts: JSON in strings, object literals, calls of functions, and the rows of a framework."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import cleanarticle
from cleanarticle.embedded.script_data import script_values

_LINES = [
    f'The ferry «{number}» left at nine, and its café "Quay" stayed closed \\ until ten o\'clock.'
    for number in range(6)
]
_DATA = {"article": {"title": "Ferry stays", "body": _LINES, "count": 6, "open": True, "gone": None}}
_JSON = json.dumps(_DATA)
_PUSH = "self.__next_f.push([1,{}])"


def _values(*scripts: str) -> list[Any]:
    return list(script_values(scripts, []))


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


@pytest.mark.parametrize(
    "start",
    [
        "window.App=window.App||{};App.data=",
        'App.site="courier";App.path="/";App.data=',
        'window.layer=[{"page":"story"}];window.data = ',
        'App.broken={"a":};App.data=',
    ],
)
def test_values_that_are_assigned_one_after_the_other(start: str) -> None:
    """Whatever statements stand between."""
    assert _values(f'{start}{_JSON};App.config={{"a":1}};')[-2:] == [_DATA, {"a": 1}]


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


_NUXT = [
    ["ShallowReactive", 1],
    {"data": 2, "state": 10, "prerenderedAt": -1},
    ["Reactive", 3],
    {"article-7": 4},
    {"headline": 5, "paragraphs": 6, "made": 9, "parent": 3, "again": 5},
    "Ferry stays",
    [7, 8, 7, 99, True, "x"],
    *_LINES[:2],
    ["Date", "2024-01-05T10:00:00.000Z"],
    {"seen": 11, "copy": 4, "none": 12},
    ["Set", 13, 14],
    None,
    1,
    False,
    "Padding that makes the script as long as one that may hold an article. " * 4,
]


def test_a_flat_list() -> None:
    """Numbers stand for entries: an object is where it is named first, a text everywhere; a day says nothing."""
    article = {
        "headline": "Ferry stays",
        "paragraphs": [_LINES[0], _LINES[1], _LINES[0], None],
        "made": None,
        "parent": None,
        "again": "Ferry stays",
    }

    assert _values(json.dumps(_NUXT)) == [
        {
            "data": {"article-7": article},
            "state": {"seen": [1, False], "copy": None, "none": None},
            "prerenderedAt": None,
        }
    ]


@pytest.mark.parametrize("router", ["__remixContext", "__reactRouterContext"])
def test_a_flat_list_in_a_stream(router: str) -> None:
    """It names properties by numbers, too, and is JSON in a string."""
    flat = [{"_1": 2, "_9": -5}, "loaderData", {"_3": 4}, "title", "Ferry stays", _LINES[:1] * 30, *_LINES]
    script = f"window.{router}.streamController.enqueue({json.dumps(json.dumps(flat))});"

    assert _values(script) == [{"loaderData": {"title": "Ferry stays"}, _LINES[3]: None}]


def test_what_was_fetched_for_a_page() -> None:
    """The answer's body is JSON in a string."""
    answer = {"status": 200, "statusText": "OK", "headers": {}, "body": _JSON}

    assert _values(json.dumps(answer)) == [_DATA]
    assert _values(json.dumps(answer | {"body": "<p>" + "no JSON " * 60})) == [
        answer | {"body": "<p>" + "no JSON " * 60}
    ]


@pytest.mark.parametrize(
    "form",
    [
        "{{\n__sveltekit_x = {{base: ''}};\nconst data = {};\nPromise.all([]).then(() => kit.start(app, {{data}}))}}",
        "import {{ start }} from 'start.js';\nkit.start(app, element, {{ node_ids: [0, 2], data: {}, form: null }});",
    ],
)
def test_what_a_page_is_started_with(form: str) -> None:
    """A call's own literal, or one that is named before."""
    data = '[null,{type:"data",data:{title:"Ferry stays",lines:' + json.dumps(_LINES) + "},uses:{}}]"

    assert _values(form.format(data)) == [
        [None, {"type": "data", "data": {"title": "Ferry stays", "lines": _LINES}, "uses": {}}]
    ]


@pytest.mark.parametrize(
    "flat",
    [
        [{"a": 0}, "text"],
        [["Reactive", 0], "text"],
        [{"a": 1}, ["Reactive", 2], ["Reactive", 1], "text"],
        [{"a": 1}, [2] * 300_000, "text " * 100_000],
        [{"a": 1}, [1] * 300_000, "text"],
        [{"a": 2}, "text", *({"a": number} for number in range(3, 100_000))],
        [{"a": 10**300, "b": -(10**300), "c": 7}, "text", *["x"] * 400],
        [{"_" + "9" * 5_000: 1, "_99999": 1, "_\u00b2": 1}, "text"],
    ],
    ids=lambda flat: str(flat)[:24],
)
def test_hostile_flat_lists(flat: list[Any]) -> None:
    """Circles end, nothing nests deeper than JSON may, and what is named ever again does not grow."""
    start = time.process_time()
    (value,) = _values(json.dumps(flat) + " " * 400)

    assert time.process_time() - start < 3
    assert len(json.dumps(value)) < 4_000_000


def test_an_article_in_a_flat_list() -> None:
    """The page shows its headline alone."""
    title = "Council keeps the ferry for two more years"
    lines = [f"The council voted on night {number} to keep the old ferry for another two years." for number in range(8)]
    texts = range(5, 5 + len(lines))
    flat = [["ShallowReactive", 1], {"data": 2}, {"title": 3, "body": 4}, title, [*texts], *lines]
    data = json.dumps(flat)
    article = cleanarticle.extract(
        f'<title>{title}</title><h1>{title}</h1><script type="application/json" id="__NUXT_DATA__">{data}</script>'
    )

    assert article.text == "\n\n".join(lines)
