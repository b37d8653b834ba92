"""What the command prints for an article, as its arguments ask."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cleanarticle.command.inputs import name_of
from cleanarticle.render.write import as_text

if TYPE_CHECKING:
    import argparse

    from cleanarticle.article import Article


def written(article: Article, arguments: argparse.Namespace, *, page: str = "") -> str:
    """The output for a page, with a line break at its end unless it is empty.

    One of several pages has its name before it, as in the output of ``head``; in JSON it has a line of its own, and
    its name in the field "page".

    Args:
        article: the article.
        arguments: what was asked for.
        page: the page's file, or "-".
    """
    is_one = len(arguments.pages) == 1
    if arguments.format == "json":
        if is_one:
            return article.to_json(indent=2, blocks=arguments.explain) + "\n"
        fields = {"page": name_of(page), **article.to_dict(blocks=arguments.explain)}
        return json.dumps(fields, ensure_ascii=False) + "\n"
    text = _text(article, arguments)
    text += text and "\n"
    return text if is_one else f"{_heading(name_of(page), arguments.format)}\n{text}\n"


def _heading(name: str, form: str) -> str:
    """The line before one of several pages; a comment where a plain line would be part of the page."""
    return f"<!-- {name.replace('--', '- -')} -->" if form == "html" else f"==> {name} <=="


def _text(article: Article, arguments: argparse.Namespace) -> str:
    if arguments.explain:
        return article.explain()
    if arguments.format == "markdown":
        return article.markdown(metadata=arguments.metadata)
    if arguments.format == "html":
        return article.html(metadata=arguments.metadata)
    return as_text(article, metadata=arguments.metadata)
