"""The shape of the code: who imports whom, what nobody may do, and how large a piece may be."""

from __future__ import annotations

import ast
import re
import types
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest

import cleanarticle

_SOURCE = Path(__file__).parent.parent / "src" / "cleanarticle"
_FILES = sorted(_SOURCE.rglob("*.py"))
_MAX_MODULE_LINES = 200
_MAX_FUNCTION_LINES = 30
_MAX_PARAMETERS = 6
# Longer for a reason: the loop over every element, where a call a step costs more than a step.
_LONG_ON_PURPOSE = frozenset({("walk.segment", "run")})

# What every step may import: records, tables and words, but never another step. A folder's name means all in it.
_SHARED = frozenset(
    {
        "deadline",
        "errors",
        "facts",
        "kinds",
        "loose_json",
        "metadata.titles.headlines",  # what separates a headline from a site's name is known in one place
        "metadata.linked_data",  # what JSON-LD says of a page's kind is known in one place
        "metadata.record",
        "model",
        "options",
        "page_address",  # which addresses are those of a first page or a post is known in one place
        "patterns",
        "references",
        "streams",
        "tags",
        "trail",
        "words",
    }
)
# The files that call the steps; an article renders itself.
_CONDUCTORS = frozenset(
    {
        "",
        "__main__",
        "article",
        "cli",
        "command.host_memories",
        "command.records",
        "extractor",
        "functions",
        "many_texts",
    }
)
# Folders, and files outside of them, that are parts of one step.
_PARTS = MappingProxyType({"decoding": "parsing", "asked": "extractor", "prepared": "extractor"})
# What one file takes from a step, and no other file may.
_ALSO = MappingProxyType(
    {
        "asked": frozenset({"decoding.decode"}),  # an address is text as any other
        "command.outputs": frozenset({"render.write"}),  # lines of metadata before the text are the command's alone
        "prepared": frozenset({"page_head.head"}),  # a record of what the steps have found
        "site.memory": frozenset({"article", "functions", "write_file"}),  # learns from articles, and keeps a file
        "words.languages": frozenset({"metadata.page_words"}),  # keeps the words that metadata is read with, too
    }
)
_BANNED_CALLS = frozenset({"xpath", "cssselect", "deepcopy"})
# A range of characters, as in "[A-Z]", beyond ASCII: a script, no word.
_RANGE = re.compile(r"[^\x00-\x7F]-[^\x00-\x7F]|\\[uU]")
_MUTABLE = frozenset({"list", "dict", "set", "bytearray", "defaultdict", "Counter", "deque", "OrderedDict"})


def _name(file: Path) -> str:
    """Dotted name below the package; "" for the package itself."""
    parts = file.relative_to(_SOURCE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _imports(file: Path) -> Iterator[str]:
    """Names, below the package, of the modules that a file needs at run time."""
    modules = {_name(each) for each in _FILES}
    waiting: list[ast.AST] = [_tree(file)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "cleanarticle":
            module = (node.module or "").removeprefix("cleanarticle").removeprefix(".")
            for alias in node.names:
                inner = f"{module}.{alias.name}".removeprefix(".")
                yield inner if inner in modules else module
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "cleanarticle":
                    yield alias.name.removeprefix("cleanarticle").removeprefix(".")
        # A record of an earlier step may be named as a type.
        is_typing = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        waiting += () if is_typing else ast.iter_child_nodes(node)


def _functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _package(name: str) -> str:
    """The step that a module is part of: its folder, or itself."""
    return _PARTS.get(_folder(name), _folder(name))


def _folder(name: str) -> str:
    """The folder that a module lies in; the module itself outside of them."""
    return name.partition(".")[0]


every_file = pytest.mark.parametrize("file", _FILES, ids=lambda file: _name(file) or "cleanarticle")


@every_file
def test_a_step_imports_only_what_is_shared(file: Path) -> None:
    """Only extractor, cli and the package itself know the steps; a step knows its own folder and the shared files."""
    name = _name(file)
    strange = {
        module
        for module in _imports(file)
        if not {module, _folder(module)} & _SHARED and name not in _CONDUCTORS and _package(module) != _package(name)
    }

    assert strange <= _ALSO.get(name, frozenset())


@every_file
def test_modules_are_small(file: Path) -> None:
    """A module is at most 200 lines."""
    assert len(file.read_text(encoding="utf-8").splitlines()) <= _MAX_MODULE_LINES


@every_file
def test_functions_are_small(file: Path) -> None:
    """A function is at most 30 lines, its docstring aside, and takes at most six arguments."""
    long = {
        node.name
        for node in _functions(file)
        if _lines(node) > _MAX_FUNCTION_LINES or len(_arguments(node)) > _MAX_PARAMETERS
    }

    assert {(_name(file), name) for name in long} <= _LONG_ON_PURPOSE


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    is_documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    docstring = (first.end_lineno or 0) - first.lineno + 1 if is_documented else 0
    return (node.end_lineno or 0) - node.lineno + 1 - docstring


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    names = [argument.arg for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]]
    return [name for name in names if name not in {"self", "cls"}]


@every_file
def test_nothing_sweeps_the_tree(file: Path) -> None:
    """No XPath, no CSS selectors, no copies of trees: segment walks once."""
    calls = {node.attr for node in ast.walk(_tree(file)) if isinstance(node, ast.Attribute)}

    assert not calls & _BANNED_CALLS


@every_file
def test_nothing_remembers(file: Path) -> None:
    """No global statement, no cache from functools."""
    tree = _tree(file)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}

    assert not any(isinstance(node, ast.Global) for node in ast.walk(tree))
    assert not names & {"lru_cache"}
    assert not re.search(r"functools(\.| import .*)\bcache\b", file.read_text(encoding="utf-8"))


@every_file
def test_only_the_command_prints(file: Path) -> None:
    """Nothing but cli.py prints, logs or reads the command line."""
    calls = {
        node.func.id for node in ast.walk(_tree(file)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }

    assert _name(file) == "cli" or not calls & {"print", "input"}


@every_file
def test_no_blanket_except(file: Path) -> None:
    """Nobody catches everything, unless to clean up and raise it again."""
    handlers = [node for node in ast.walk(_tree(file)) if isinstance(node, ast.ExceptHandler)]
    blanket = [
        node
        for node in handlers
        if node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
    ]

    assert all(ast.unparse(node.body[-1]) == "raise" for node in blanket)


@every_file
def test_module_constants_are_immutable(file: Path) -> None:
    """No list, dict or set is made at the top of a module or class."""
    tree = _tree(file)
    places: list[ast.Module | ast.ClassDef] = [
        tree,
        *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)),
    ]
    mutable = {
        ast.unparse(statement)
        for place in places
        for statement in place.body
        if isinstance(statement, ast.Assign | ast.AnnAssign)
        and _makes_mutable(statement.value)
        and "__all__" not in ast.unparse(statement)
    }

    assert mutable == set()


def _makes_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id in _MUTABLE
    return isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)


@every_file
def test_every_module_says_what_it_does(file: Path) -> None:
    """A module's docstring opens with one sentence."""
    docstring = ast.get_docstring(_tree(file)) or ""

    assert docstring.split("\n\n")[0].rstrip().endswith(".")


def test_the_public_names_are_there() -> None:
    """__all__ is sorted and equals what can be imported."""
    asked_for = {name for name in cleanarticle.__all__ if hasattr(cleanarticle, name)}  # some are imported only then
    named = {name for name in vars(cleanarticle) if not name.startswith("_")}
    public = (named | asked_for) - {"annotations", "TYPE_CHECKING"}  # what the imports themselves need
    modules = {name for name in public if isinstance(getattr(cleanarticle, name), types.ModuleType)}

    assert set(cleanarticle.__all__) - {"__version__"} == public - modules


def test_folders_do_not_go_in_circles() -> None:
    """What a folder imports never imports that folder in turn, by whatever way."""
    folders = {_folder(_name(file)) for file in _FILES if file.parent != _SOURCE}
    below: dict[str, set[str]] = {folder: set() for folder in folders}
    for file in _FILES:
        name = _name(file)
        if _folder(name) in folders and name not in _CONDUCTORS:
            below[_folder(name)] |= {_folder(module) for module in _imports(file) if module not in _ALSO.get(name, ())}
    for folder in folders:
        below[folder] = (below[folder] & folders) - {folder}
    while ready := {folder for folder, others in below.items() if not others}:
        below = {folder: others - ready for folder, others in below.items() if folder not in ready}

    assert below == {}


def test_who_reads_the_docs_finds_every_file() -> None:
    """All folders, and the files outside of them, are named where it is said what they do, and no others."""
    text = (Path(__file__).parent.parent / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    table = text.partition("## Which files do what")[2].partition("## ")[0]
    rows = [row.rpartition(" | ")[2] for row in table.splitlines() if row.startswith("| ")]
    named = {name for row in rows for name in re.findall("`([a-z0-9_]+/?)`", row)}
    files = {file.stem for file in _SOURCE.glob("*.py") if not file.stem.startswith("__")}

    assert named == files | {f"{file.parent.name}/" for file in _FILES if file.parent != _SOURCE}


def test_no_file_is_a_drawer() -> None:
    """A file's name says what is in it."""
    drawers = {"utils", "helpers", "common", "base", "core", "misc"}

    assert not {file.stem for file in _FILES} & drawers


@every_file
def test_words_of_a_language_are_data(file: Path) -> None:
    """No string constant outside a docstring holds letters beyond ASCII: phrases live in data/languages."""
    if _name(file) == "decoding.charset_guess":
        pytest.skip("counts which single letters are frequent; knows no word")
    tree = _tree(file)
    documents = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    found = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documents
        and any(not char.isascii() and char.isalpha() for char in node.value)
        and not _RANGE.search(node.value)
    }

    assert found == set()
