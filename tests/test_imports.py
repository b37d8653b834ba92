"""What an import brings along: a worker that reads bytes pays for nothing that it does not need."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

_SEEN = "import json, sys; import cleanarticle; {}; print(json.dumps(sorted(sys.modules)))"


@pytest.mark.parametrize("work", ["pass", "cleanarticle.extract(b'<p>One line of text.</p>').text"])
def test_nothing_heavy_is_imported(work: str) -> None:
    """BeautifulSoup, its parsers and the command's modules are left alone by an import and by a page in bytes."""
    command = [sys.executable, "-c", _SEEN.format(work)]
    modules = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)  # noqa: S603 - our own

    heavy = {"bs4", "soupsieve", "html5lib", "argparse", "importlib.resources", "lxml.html", "sqlite3", "secrets"}
    assert "cleanarticle.extractor" in modules
    assert not heavy & set(modules)
