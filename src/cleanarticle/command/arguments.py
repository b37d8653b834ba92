"""argv -> what the command shall do; the help text is the documentation of each option."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, NoReturn

from cleanarticle.command.inputs import STANDARD_INPUT
from cleanarticle.options import Options, pack_code
from cleanarticle.words.langpacks import LanguagePacks

_PROGRAM: Final = "cleanarticle"
_DESCRIPTION: Final = """
Takes a scraped news page and prints the article on standard output: no navigation, teasers, player notices
or cookie prose. Never opens a network connection.
"""
_EPILOG: Final = """
exit status: 0 an article was found; 1 nothing was kept; 2 wrong usage, or input or output that fails
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{_PROGRAM}: {' '.join(message.splitlines())} (see {_PROGRAM} --help)\n")


def parser() -> argparse.ArgumentParser:
    """The command's arguments; each option that is a field of Options bears its name."""
    made = _Parser(prog=_PROGRAM, description=_DESCRIPTION, epilog=_EPILOG, allow_abbrev=False, add_help=False)
    add = made.add_argument
    add("-h", "--help", action="store_true", help="show this help message and exit")
    add("pages", nargs="*", metavar="PAGE", help='the page, a file; "-" or none: standard input')
    add("--text", action="store_true", help="the input is plain text, not HTML")
    add("--url", help="address of the page; relative links are resolved against it")
    add("--encoding", metavar="NAME", help="encoding that the server gave for the page (charset of Content-Type)")
    packs = LanguagePacks().codes()
    add(
        "--language",
        "--lang",
        type=_code,
        choices=packs,
        metavar="CODE",
        help="language of the page (picked from its text)",
    )
    flag = argparse.BooleanOptionalAction
    add("--keep-headline", action=flag, help="let the headline be the body's first block (no)")
    add("--keep-embeds", action=flag, help="keep tweets and posts that the article quotes (yes)")
    add("--format", choices=("text", "markdown", "html", "json"), default="text", help="form of the output (text)")
    add("--metadata", action="store_true", help="title, authors, dates and site before the body")
    add("--explain", action="store_true", help="print why each block stayed or went, one line a block, instead")
    add("-o", "--output", metavar="FILE", help='write there instead of standard output ("-"), all or nothing')
    _add_records(made)
    add("--site-memory", metavar="FILE", help="learn from all pages, of one site or several, then extract each of them")
    add("--learn-only", action="store_true", help="with --site-memory: learn, print nothing")
    add("--version", action="store_true", help="print the version and end")
    return made


def _add_records(made: argparse.ArgumentParser) -> None:
    """What is said of many records."""
    add = made.add_argument
    add("--jsonl", action="store_true", help="the input is a JSON object a line; each one's text becomes its article")
    add("--text-field", default="text", metavar="NAME", help="field of a record that has the text (text)")
    add("--article-field", metavar="NAME", help="field that gets the article's text (the one that had the text)")
    add("--metadata-field", metavar="NAME", help="field that gets the metadata (metadata), in place of what it had")
    add("--url-field", default="url", metavar="NAME", help="field of a record that has the page's address (url)")


def _code(tag: str) -> str:
    """The code of a language; of one that has no pack what was written, which is no choice."""
    try:
        return pack_code(tag)
    except ValueError:
        return tag


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments, checked together.

    Raises:
        SystemExit: they are wrong; what there is to say has been said.
    """
    made = parser()
    arguments = made.parse_args(argv)
    if arguments.help:
        return arguments
    arguments.pages = arguments.pages or [STANDARD_INPUT]
    arguments.page = arguments.pages[0]
    if arguments.output == STANDARD_INPUT:  # "-" stands for both streams
        arguments.output = None
    if len(arguments.pages) > 1 and (arguments.site_memory is None or arguments.jsonl):
        made.error("one page at a time; several go with --site-memory, and without --jsonl")
    _check_memory(made, arguments)
    return arguments


def _check_memory(made: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """End where what is said of the memory makes no sense."""
    memory, output = arguments.site_memory, arguments.output
    if arguments.learn_only and memory is None:
        made.error("--learn-only goes with --site-memory")
    if arguments.learn_only and output is not None:
        made.error("--learn-only prints nothing; there is nothing for --output")
    with suppress(ValueError):  # no file can have such a name, which is told when it is opened
        if memory and output and os.path.realpath(memory) == os.path.realpath(output):
            made.error("--output and --site-memory are the same file")


def options(arguments: argparse.Namespace) -> Options:
    """The Options that the arguments ask for; what was not said stays as it is by default."""
    said = {name: getattr(arguments, name, None) for name in Options.__dataclass_fields__}
    return Options(**{name: value for name, value in said.items() if value is not None})
