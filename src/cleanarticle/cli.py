"""The command: argv -> exit code; the only file that prints."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from cleanarticle.article import Article
from cleanarticle.command.arguments import options, parsed, parser
from cleanarticle.command.host_memories import learn_and_extract
from cleanarticle.command.inputs import name_of, path_of, printable, read_input
from cleanarticle.command.outputs import written
from cleanarticle.command.records import read_records
from cleanarticle.command.signals import Ended, end_by, signals_as_exceptions
from cleanarticle.command.standard_output import Failed, NoReader, put
from cleanarticle.decoding.charsets import encoding_of
from cleanarticle.errors import CleanArticleError
from cleanarticle.functions import clean_text, extract
from cleanarticle.options import Options
from cleanarticle.write_file import write_file

ARTICLE: Final = 0
NOTHING_KEPT: Final = 1
FAILED: Final = 2
INTERRUPTED: Final = 130  # what a shell reports for a command that Ctrl-C ended


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: the arguments without the command's name; None takes the process's own.

    Returns:
        0 for an article, 1 where nothing was kept, 2 for wrong usage, unreadable input or output that fails.
    """
    try:
        with signals_as_exceptions():
            return _run(parsed(argv))
    except SystemExit as ended:  # argparse has said what there is to say
        return ended.code if isinstance(ended.code, int) else FAILED
    except Failed as failure:
        _complain(str(failure))
        return FAILED
    except NoReader:
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Ended as ended:
        end_by(ended.number)


def _run(arguments: argparse.Namespace) -> int:
    """Read, extract, write."""
    if arguments.help or arguments.version:
        put(parser().format_help() if arguments.help else f"cleanarticle {_version()}\n")
        return ARTICLE
    name = name_of(arguments.page)
    chosen = options(arguments)
    if arguments.encoding is not None and encoding_of(arguments.encoding) is None:
        _complain(
            f"--encoding {printable(arguments.encoding)}: no such encoding; what the page itself says is followed"
        )
    if arguments.jsonl:
        return _records(name, arguments, chosen)
    if arguments.site_memory is not None:
        return _remembered(arguments, chosen)
    data = _read(arguments.page, name, chosen.max_bytes + 1)  # one byte more shows that there is more
    try:
        article = _article(data, arguments, chosen)
    except CleanArticleError as error:
        raise Failed(name, error) from error
    _write(written(article, arguments), arguments.output)
    return _told(name, article)


def _told(name: str, article: Article) -> int:
    """The exit status for an article, after what there is to say about it."""
    for note in article.notes:
        _complain(f"{name}: {note}")
    if not article:
        _complain(f"{name}: nothing was kept (--explain says why)")
    return ARTICLE if article else NOTHING_KEPT


def _remembered(arguments: argparse.Namespace, chosen: Options) -> int:
    """Learn from every page and extract it; the status is that of the page that went worst."""
    status, parts = ARTICLE, list[str]()
    try:
        for page, article, problem in learn_and_extract(arguments, chosen):
            if article is None:
                _complain(str(Failed(name_of(page), problem or "")))
                status = FAILED
                continue
            parts.append(written(article, arguments, page=page))
            if arguments.output is None:
                put(parts.pop())
            status = max(status, _told(name_of(page), article))
    except (OSError, CleanArticleError) as error:
        raise Failed(printable(arguments.site_memory), getattr(error, "reason", error)) from error
    if arguments.output is not None and not arguments.learn_only:
        _write("".join(parts), arguments.output)
    return status


def _records(name: str, arguments: argparse.Namespace, chosen: Options) -> int:
    """Clean records one by one; each goes out before the next comes in."""
    if arguments.output is not None or arguments.explain or arguments.format != "text":
        raise Failed("--jsonl", "writes records to standard output, without --output, --explain or --format")
    status = ARTICLE
    try:
        for line in read_records(arguments, chosen):
            if line.complaint:
                _complain(f"{name}: line {line.number}: {line.complaint}")
                status = FAILED
                continue
            put(line.record + "\n")
            for note in line.notes:
                _complain(f"{name}: line {line.number}: {note}")
    except (OSError, ValueError) as error:
        raise Failed(name, error) from error
    return status


def _article(data: bytes | str, arguments: argparse.Namespace, chosen: Options) -> Article:
    step = clean_text if arguments.text else extract
    return step(data, url=arguments.url, charset=arguments.encoding, options=chosen)


def _read(page: str, name: str, most: int) -> bytes | str:
    """The input, at most that many bytes of it."""
    try:
        return read_input(page, most)
    except (OSError, ValueError) as error:
        raise Failed(name, error) from error


def _write(text: str, output: str | None) -> None:
    """Deliver the output, all of it, or say why not."""
    if output is None:
        put(text)
        return
    try:
        write_file(path_of(output), text.encode("utf-8", "replace"))
    except BrokenPipeError as error:
        raise NoReader from error
    except (OSError, ValueError) as error:
        raise Failed(printable(output), error) from error


def _complain(line: str) -> None:
    """One line on standard error, where there is one."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            print("cleanarticle:", *line.splitlines(), file=sys.stderr)


def _version() -> str:
    """The installed version."""
    try:
        return version("cleanarticle")
    except PackageNotFoundError:  # a source folder on the path, never installed
        return "(not installed)"
