"""What the command does with ``--jsonl``: opens the input and cleans its records one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.command.host_memories import HostMemories
from cleanarticle.command.inputs import opened_input, path_of, rereadable_input
from cleanarticle.command.jsonl import Fields, clean_records
from cleanarticle.extractor import Extractor

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from cleanarticle.article import Article
    from cleanarticle.command.jsonl import Line
    from cleanarticle.options import Options

_METADATA: Final = "metadata"  # field of a record
_LONGEST_ESCAPE: Final = 6  # bytes that JSON may need for a character


def read_records(arguments: argparse.Namespace, chosen: Options) -> Iterator[Line]:
    """Clean the records that the arguments name.

    Raises:
        OSError: the input cannot be opened or read, or the memory not be written.
        ValueError: its name is none that a file can have, or standard input is closed.
        UnreadableMemory: the memory's file is something else.
    """
    extractor = Extractor(chosen)
    step = extractor.clean_text if arguments.text else extractor.extract

    def clean(text: str, url: str | None) -> Article:
        return step(text, url=url or arguments.url)

    field = arguments.text_field
    own = "" if arguments.metadata_field is None else arguments.metadata_field
    metadata = (own or _METADATA) if arguments.metadata or own else ""
    fields = Fields(field, arguments.article_field or field, arguments.url_field, metadata, may_replace=bool(own))
    most = _LONGEST_ESCAPE * chosen.max_bytes
    if arguments.site_memory is not None:
        yield from _remembered(arguments, extractor, fields, most)
        return
    with opened_input(arguments.page) as stream:
        yield from clean_records(stream, clean, fields, most)


def _remembered(arguments: argparse.Namespace, extractor: Extractor, fields: Fields, most: int) -> Iterator[Line]:
    """Learn from all records first, then clean each as the memory of its host says."""
    memories = HostMemories(path_of(arguments.site_memory), extractor, text=arguments.text)

    def learn(text: str, url: str | None) -> Article:
        article = memories.plain(text, url or arguments.url)
        memories.learn(article, url or arguments.url)
        return article

    def clean(text: str, url: str | None) -> Article:
        address = url or arguments.url
        return memories.article(text, address, None, address)

    with rereadable_input(arguments.page) as stream:
        for line in clean_records(stream, learn, fields, most):
            if arguments.learn_only and line.complaint:
                yield line
        memories.save()
        if not arguments.learn_only:
            stream.seek(0)
            yield from clean_records(stream, clean, fields, most)
