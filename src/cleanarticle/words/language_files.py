"""What was fitted for each language: a folder with a file of JSON for each that has any."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def read_language_file(folder: Path, code: str) -> bytes:
    """The JSON of a language's file; that of an empty object where there is none.

    Args:
        folder: where the files lie.
        code: of a language that has a pack.
    """
    path = folder / f"{code}.json"
    return path.read_bytes() if path.is_file() else b"{}"


def write_language_file(folder: Path, code: str, data: Mapping[str, object]) -> None:
    """Write a language's file, one value a line, so that a change is read as a diff.

    Args:
        folder: where it is to lie; made where it is missing.
        code: the language's.
        data: what JSON can say.
    """
    folder.mkdir(exist_ok=True)
    text = json.dumps(data, ensure_ascii=False, indent=0)
    (folder / f"{code}.json").write_text(text + "\n", encoding="utf-8")
