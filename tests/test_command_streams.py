"""The command between streams that take a part, do not wait, or are files that somebody else has open."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cleanarticle import cli
from cleanarticle.write_file import write_file

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes and signals as POSIX has them")

_SAID = "The council agreed on Tuesday to rebuild the harbour wall, which last winter’s storm broke, the mayor said."
_PAGE = f"<html><body><article>{f'<p>{_SAID}</p>' * 3}</article></body></html>".encode()
_LINE = [sys.executable, "-m", "cleanarticle"]
_UNBUFFERED = {**os.environ, "PYTHONUNBUFFERED": "1"}


@pytest.fixture
def page(tmp_path: Path) -> str:
    """Path of a page that needs more room than a pipe has."""
    path = tmp_path / "page.html"
    path.write_text("<article>" + "".join([f"<p>{number}. {_SAID}</p>" for number in range(3_000)]), "utf-8")
    return str(path)


@pytest.mark.parametrize("environment", [dict(os.environ), _UNBUFFERED], ids=["buffered", "unbuffered"])
def test_a_limit_of_the_files_size_is_told(page: str, tmp_path: Path, environment: dict[str, str]) -> None:
    """What the system takes a part of is not all of the output."""
    line = f'ulimit -f 8; "$0" -m cleanarticle {page} > {tmp_path}/out'
    done = subprocess.run(["/bin/bash", "-c", line, sys.executable], capture_output=True, check=False, env=environment)  # noqa: S603

    assert (done.returncode, done.stderr) == (cli.FAILED, b"cleanarticle: standard output: File too large\n")


@pytest.mark.parametrize("environment", [dict(os.environ), _UNBUFFERED], ids=["buffered", "unbuffered"])
def test_a_pipe_that_does_not_wait_gets_all(page: str, environment: dict[str, str]) -> None:
    """However slowly it is read."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    with subprocess.Popen([*_LINE, page], stdout=writer, stderr=subprocess.PIPE, env=environment) as running:  # noqa: S603
        os.close(writer)
        time.sleep(1.0)  # until the pipe is full
        with os.fdopen(reader, "rb") as stream:
            got = stream.read()
        assert (running.wait(), running.stderr.read() if running.stderr else b"") == (cli.ARTICLE, b"")

    assert got == subprocess.run([*_LINE, page], capture_output=True, check=True).stdout  # noqa: S603


@pytest.mark.parametrize("option", ["-", "--jsonl"])
def test_standard_input_that_does_not_wait_is_waited_for(option: str) -> None:
    """What is not there yet is not the end."""
    data = _PAGE if option == "-" else json.dumps({"text": _PAGE.decode()}).encode() + b"\n"
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    with subprocess.Popen(  # noqa: S603
        [*_LINE, option], stdin=reader, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        for part in (data, data) if option == "--jsonl" else (data[:100], data[100:]):
            os.write(writer, part)
            while select.select([reader], [], [], 0)[0] and running.poll() is None:  # until it was read
                time.sleep(0.1)
            time.sleep(0.5)
        os.close(writer)
        out, err = running.communicate()
        os.close(reader)

    assert (running.returncode, err) == (cli.ARTICLE, b"")
    assert out.decode().count(_SAID) == (6 if option == "--jsonl" else 3)


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"])
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files have no names here")
def test_standard_output_by_name_keeps_what_stands_in_the_file(name: str, tmp_path: Path) -> None:
    """As without the option: what the shell opened to append to is appended to."""
    (tmp_path / "link").symlink_to("/dev/stdout")
    log = tmp_path / "log"
    log.write_text("precious\n")
    with log.open("ab") as stream:
        done = subprocess.run([*_LINE, "-o", name], input=_PAGE, stdout=stream, cwd=tmp_path, check=False)  # noqa: S603
        stream.write(b"later\n")

    assert done.returncode == cli.ARTICLE
    assert log.read_text("utf-8") == "precious\n" + "\n\n".join([_SAID] * 3) + "\nlater\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "log"]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files have no names here")
def test_another_processs_open_file_is_appended_to(tmp_path: Path) -> None:
    """Its content is not ours."""
    log = tmp_path / "log"
    log.write_bytes(b"precious ")
    with log.open("ab") as stream, subprocess.Popen(["/bin/sleep", "60"], stdout=stream) as sleeping:
        write_file(Path(f"/proc/{sleeping.pid}/fd/1"), b"content")
        sleeping.kill()

    assert log.read_bytes() == b"precious content"


_HALF_WRITTEN = """
import os, signal, sys
from cleanarticle import cli
os.fsync = lambda _: os.kill(os.getpid(), getattr(signal, sys.argv[2]))
{before}
sys.exit(cli.main([sys.argv[1], "-o", sys.argv[3]]))
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_leaves_no_half_written_file(name: str, page: str, tmp_path: Path) -> None:
    """The command ends as every program that the signal ends, without a word, and the old file is whole."""
    before = f"signal.signal(signal.{name}, signal.SIG_DFL)"  # below nohup it is ignored
    out = tmp_path / "to" / "article.txt"
    out.parent.mkdir()
    out.write_bytes(b"old")
    line = [sys.executable, "-c", _HALF_WRITTEN.format(before=before), page, name, str(out)]
    done = subprocess.run(line, capture_output=True, check=False)  # noqa: S603

    assert (done.returncode, done.stderr) == (-getattr(signal, name), b"")
    assert [(path.name, path.read_bytes()) for path in out.parent.iterdir()] == [("article.txt", b"old")]


def test_a_signal_that_is_not_to_be_heard(page: str, tmp_path: Path) -> None:
    """As below nohup."""
    out = tmp_path / "article.txt"
    before = "signal.signal(signal.SIGHUP, signal.SIG_IGN)"
    line = [sys.executable, "-c", _HALF_WRITTEN.format(before=before), page, "SIGHUP", str(out)]

    assert subprocess.run(line, check=False).returncode == cli.ARTICLE  # noqa: S603
    assert out.exists()
