"""The command: what it prints where, and how it ends."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cleanarticle import cli
from cleanarticle.command.arguments import parser

HTML = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour wall to be rebuilt</title>
<meta property="og:title" content="Harbour wall to be rebuilt">
<meta property="og:site_name" content="The Harbour Post">
<meta name="author" content="Mara Quill"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Harbour wall to be rebuilt</h1>
<p>The council agreed on Tuesday to rebuild the harbour wall, which last winter’s storm broke.</p>
<p>Work begins in May, the mayor said, and will take two years, as the ferries must <b>keep running</b> meanwhile.</p>
<p>“We owe it to the people who live behind that wall,” she told the meeting, which lasted until midnight.</p>
<p>Fishermen had asked for a slipway in a <a href="/letter">letter to the council</a>, but the money is not there.</p>
</article></main><footer><p>All rights reserved</p></footer></body></html>
"""
FIRST = "The council agreed on Tuesday to rebuild the harbour wall"
FULL = Path("/dev/full")


@pytest.fixture
def page(tmp_path: Path) -> str:
    """Path of a small news page."""
    path = tmp_path / "page.html"
    path.write_text(HTML, "utf-8")
    return str(path)


def command(*arguments: str, **given: object) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own; standard error is always captured."""
    line = [sys.executable, "-m", "cleanarticle", *arguments]
    return subprocess.run(line, stderr=subprocess.PIPE, check=False, timeout=50, **given)  # type: ignore[call-overload, no-any-return]  # noqa: S603


def test_text_is_all_that_is_printed(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The article stands on standard output, with one line break at its end, and nothing else anywhere."""
    assert cli.main([page]) == cli.ARTICLE

    out, err = capsys.readouterr()
    assert out.startswith(FIRST)
    assert out.endswith("but the money is not there.\n")
    assert not re.search("Home|rights reserved|<", out)
    assert err == ""


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input(arguments: list[str]) -> None:
    """Without a file, or with "-", the page comes from standard input."""
    done = command(*arguments, input=HTML.encode(), stdout=subprocess.PIPE)

    assert (done.returncode, done.stderr) == (cli.ARTICLE, b"")
    assert done.stdout.decode().startswith(FIRST)


def test_streams_of_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streams that a program around us has put in place, without bytes below them, do as well."""
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO(HTML))
    with contextlib.redirect_stdout(out):
        assert cli.main([]) == cli.ARTICLE

    assert out.getvalue().startswith(FIRST)


def test_output_is_utf_8_in_every_locale(page: str) -> None:
    """A terminal that cannot show curly quotes is no reason to stop."""
    done = command(page, stdout=subprocess.PIPE, env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"})

    assert (done.returncode, done.stderr) == (cli.ARTICLE, b"")
    assert "last winter’s storm" in done.stdout.decode("utf-8")


def test_formats(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Markdown, HTML and JSON of the same article; links are resolved against --url."""
    written = {}
    for form in ("text", "markdown", "html", "json"):
        assert cli.main([page, "--format", form, "--url", "https://news.example/a/b"]) == cli.ARTICLE
        written[form] = capsys.readouterr().out

    assert "**keep running** meanwhile" in written["markdown"]
    assert "[letter to the council](https://news.example/letter)" in written["markdown"]
    assert '<a href="https://news.example/letter">letter to the council</a>' in written["html"]
    found = json.loads(written["json"])
    assert found["title"] == "Harbour wall to be rebuilt"
    assert found["url"] == "https://news.example/a/b"
    assert found["text"] + "\n" == written["text"]
    assert "blocks" not in found


def test_metadata_stands_before_the_body(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As lines in text, as front matter in Markdown, as a head in HTML."""
    cli.main([page, "--metadata"])
    head, _, body = capsys.readouterr().out.partition("\n\n")
    cli.main([page, "--metadata", "--format", "markdown"])
    markdown = capsys.readouterr().out
    cli.main([page, "--metadata", "--format", "html"])
    html = capsys.readouterr().out

    lines = ["title: Harbour wall to be rebuilt", "authors: Mara Quill", "site: The Harbour Post"]
    assert [line for line in head.splitlines() if line in lines] == lines
    assert body.startswith(FIRST)
    assert markdown.startswith('---\ntitle: "Harbour wall to be rebuilt"\nauthors: ["Mara Quill"]\n')
    assert f"\n---\n\n{FIRST}" in markdown
    assert "<h1>Harbour wall to be rebuilt</h1>" in html


def test_explain_prints_a_line_a_block(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every block has its line, in page order, in place of the article."""
    assert cli.main([page, "--explain"]) == cli.ARTICLE

    lines = capsys.readouterr().out.splitlines()
    assert all(re.match(rf"(keep|drop)  block {number} <\w+>", line) for number, line in enumerate(lines[:-1]))
    assert lines[-1].startswith(f"kept 4 of {len(lines) - 1} blocks. ")


def test_explain_in_json_adds_the_trails(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON stays JSON."""
    cli.main([page, "--explain", "--format", "json"])

    blocks = json.loads(capsys.readouterr().out)["blocks"]
    assert [one["number"] for one in blocks] == list(range(len(blocks)))


def test_plain_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --text a tag is text."""
    path = tmp_path / "page.txt"
    path.write_text(
        "Harbour wall to be rebuilt\n\nThe council agreed on Tuesday to put the words <b>not so fast</b> on the old "
        "harbour wall, which last winter’s storm had broken in three places.\n\nWork begins in May, the mayor said, "
        "and will take two years because the ferries have to keep running meanwhile.\n",
        "utf-8",
    )

    assert cli.main(["--text", str(path)]) == cli.ARTICLE
    assert "<b>not so fast</b>" in capsys.readouterr().out


def test_an_encoding_that_nobody_knows_is_told(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A server may say anything, so the page is read all the same; a slip of the finger is seen."""
    assert cli.main([page, "--encoding", "utf-eight"]) == cli.ARTICLE

    written = capsys.readouterr()
    assert written.out.startswith(FIRST)
    assert written.err == (
        "cleanarticle: --encoding utf-eight: no such encoding; what the page itself says is followed\n"
    )


def test_the_given_encoding_is_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A server's charset decides where the page says nothing."""
    path = tmp_path / "page.html"
    path.write_bytes(HTML.replace('<meta charset="utf-8">', "").replace("storm", "štorm").encode("cp1250"))

    assert cli.main([str(path), "--encoding", "windows-1250"]) == cli.ARTICLE
    assert "last winter’s štorm" in capsys.readouterr().out


def test_options_become_options() -> None:
    """Each option that is a field of Options bears its name and its default."""
    from cleanarticle.command.arguments import options  # noqa: PLC0415 - beside its only use
    from cleanarticle.options import Options  # noqa: PLC0415

    assert options(parser().parse_args([])) == Options()
    assert options(parser().parse_args(["--lang", "en", "--no-keep-embeds", "--keep-headline"])) == Options(
        language="en", keep_embeds=False, keep_headline=True
    )


def test_nothing_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No article is an answer: exit 1, an empty output and a line that says so."""
    path = tmp_path / "empty.html"
    path.write_bytes(b"<html><body><p></p></body></html>")

    assert cli.main([str(path)]) == cli.NOTHING_KEPT

    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"cleanarticle: {path}: nothing was kept (--explain says why)\n"


def test_unreadable_input_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file, a folder, an odd name and an image each give exit 2 and one line with the name."""
    image = tmp_path / "picture.html"
    image.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01" * 50)
    for name in (str(tmp_path / "missing.html"), str(tmp_path), "a\nb.html", "a\0b.html", str(image)):
        assert cli.main([name]) == cli.FAILED

        out, err = capsys.readouterr()
        assert out == ""
        assert re.fullmatch(r"cleanarticle: .+: .+\n", err)
        assert (name if name.isprintable() else ascii(name)) in err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_forbidden_file(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file without permission is named."""
    Path(page).chmod(0)

    assert cli.main([page]) == cli.FAILED
    assert capsys.readouterr().err == f"cleanarticle: {page}: Permission denied\n"


@pytest.mark.parametrize(
    "arguments", [["--format", "pdf"], ["--nonsense"], ["a", "b"], ["--lang", "xx"], ["--url"], ["--bad\nline"]]
)
def test_wrong_usage_is_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2, one line, no page of help."""
    assert cli.main(arguments) == cli.FAILED

    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"cleanarticle: .+ \(see cleanarticle --help\)\n", err)


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Both are answers, on standard output."""
    assert cli.main(["--version"]) == cli.ARTICLE
    assert re.fullmatch(r"cleanarticle \S.*\n", capsys.readouterr().out)
    assert cli.main(["--help"]) == cli.ARTICLE
    assert "--explain" in capsys.readouterr().out


def test_a_closed_pipe_is_quiet(page: str) -> None:
    """Whoever stops reading is not told off, whenever the writing fails."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = command(page, stdout=writer)
    finally:
        os.close(writer)

    assert (done.returncode, done.stderr) == (cli.FAILED, b"")


@pytest.mark.skipif(not FULL.exists(), reason="there is no such device here")
@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_a_full_disk_for_help(arguments: list[str]) -> None:
    """What the command says of itself is output, too."""
    with FULL.open("wb") as full:
        done = command(*arguments, stdout=full)

    assert (done.returncode, done.stderr.count(b"\n")) == (cli.FAILED, 1)


@pytest.mark.skipif(not FULL.exists(), reason="there is no such device here")
def test_a_full_disk_is_one_line(page: str) -> None:
    """The output could not be written: exit 2 and one line, nothing from the interpreter's end."""
    with FULL.open("wb") as full:
        done = command(page, stdout=full)

    assert done.returncode == cli.FAILED
    assert done.stderr == b"cleanarticle: standard output: No space left on device\n"


@pytest.mark.skipif(os.name != "posix", reason="needs a shell's way to close a stream")
def test_closed_streams(page: str) -> None:
    """No standard output at all: exit 2 and one line; no standard error: silence."""
    line = '"$0" -m cleanarticle "$1"'
    no_out, no_err = (
        subprocess.run(["/bin/sh", "-c", f"{line} {close}", sys.executable, name], capture_output=True, check=False)  # noqa: S603
        for close, name in ((">&-", page), ("2>&-", page + ".missing"))
    )

    assert (no_out.returncode, no_out.stderr) == (cli.FAILED, b"cleanarticle: standard output: closed\n")
    assert (no_err.returncode, no_err.stdout) == (cli.FAILED, b"")


def test_an_output_file_is_written_whole(page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With -o nothing is printed, and no temporary file stays."""
    out = tmp_path / "out" / "article.txt"
    out.parent.mkdir()

    assert cli.main([page, "-o", str(out)]) == cli.ARTICLE
    assert capsys.readouterr() == ("", "")
    assert out.read_text("utf-8").startswith(FIRST)
    assert [path.name for path in out.parent.iterdir()] == ["article.txt"]


def test_an_output_file_that_cannot_be_written(page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing folder: exit 2 and one line that names the file."""
    out = tmp_path / "no" / "article.txt"

    assert cli.main([page, "-o", str(out)]) == cli.FAILED
    assert capsys.readouterr() == ("", f"cleanarticle: {out}: No such file or directory\n")


def test_the_interrupt_key_is_quiet(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends the command as a shell expects, without a traceback."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "extract", interrupt)

    assert cli.main([page]) == cli.INTERRUPTED


def test_a_dash_is_standard_output(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is standard input for the page; no file of this name is made."""
    monkeypatch.chdir(tmp_path)

    assert command(page, "-o", "-", stdout=subprocess.PIPE, cwd=tmp_path).stdout.startswith(FIRST.encode())
    assert not (tmp_path / "-").exists()


@pytest.mark.skipif(os.name != "posix", reason="names of files are bytes on POSIX")
@pytest.mark.parametrize(
    "name", [b"a\nb", b"\xff\xfe", "\u202e".encode(), b"\x1b[31m", b" ", b"-x", b"a'\"\\", b"x" * 255]
)
def test_strange_names_of_files(page: str, name: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are read and written, and stand on one line where something is wrong."""
    strange = os.fsdecode(os.fsencode(tmp_path) + b"/" + name)
    Path(strange).write_text(HTML, "utf-8")
    (tmp_path / "to").mkdir()
    to = os.fsdecode(os.fsencode(tmp_path) + b"/to/" + name)

    assert cli.main(["--", strange]) == cli.ARTICLE
    assert cli.main([page, f"--output={to}"]) == cli.ARTICLE
    assert capsys.readouterr().out.startswith(FIRST)
    assert Path(to).read_text("utf-8").startswith(FIRST)
    assert cli.main([page, strange, "--site-memory", str(tmp_path / "memory"), "--format=json"]) == cli.ARTICLE
    assert [json.loads(line)["title"] for line in capsys.readouterr().out.splitlines()] == [
        "Harbour wall to be rebuilt"
    ] * 2
    assert cli.main([strange + "/missing"]) == cli.FAILED
    assert re.fullmatch(r"cleanarticle: .+: .+\n", capsys.readouterr().err)


@pytest.mark.parametrize("name", ["", ".", "/", "loop", "page.html/x", "\0"])
def test_names_that_no_output_can_have(
    page: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line says which and why; links that lead to each other are no traceback."""
    monkeypatch.chdir(tmp_path)
    Path("loop").symlink_to("loop")

    assert cli.main([page, "-o", name]) == cli.FAILED
    assert re.fullmatch(r"cleanarticle: .+: .+\n", capsys.readouterr().err)


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="there is no folder here that not even root may write to")
@pytest.mark.parametrize("option", ["--output", "--site-memory"])
def test_a_folder_that_may_not_be_written(page: str, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One line says so."""
    assert cli.main([page, f"{option}=/sys/new"]) == cli.FAILED
    assert re.fullmatch(r"cleanarticle: /sys/new: .+\n", capsys.readouterr().err)


@pytest.mark.parametrize("arguments", [[""], ["--jsonl", ""], ["--site-memory", "", "page"], ["page", "-o", ""]])
def test_an_empty_name_is_no_file(
    arguments: list[str], page: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is not taken for the folder that one is in."""
    monkeypatch.chdir(Path(page).parent)
    Path("page").write_bytes(Path(page).read_bytes())

    assert cli.main(arguments) == cli.FAILED
    assert capsys.readouterr().err == "cleanarticle: '': No such file or directory\n"


def test_the_interrupt_key_while_arguments_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback."""

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "parsed", interrupt)

    assert cli.main([]) == cli.INTERRUPTED


_INTERRUPTED_IMPORT = """
import sys
{start}
class Key:
    def find_spec(self, name, *_):
        if name == {name!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Key())
{run}
"""


@pytest.mark.parametrize("name", ["cleanarticle.article", "cleanarticle.cli", "argparse"])
def test_the_interrupt_key_while_the_command_starts(name: str) -> None:
    """It ends as it does later, though most of what it imports is imported by the package."""
    start = "sys.argv[:] = ['/usr/bin/cleanarticle']"
    run = "from cleanarticle.__main__ import main\nsys.exit(main())"
    done = _python(_INTERRUPTED_IMPORT.format(start=start, name=name, run=run))

    assert (done.returncode, done.stdout, done.stderr) == (cli.INTERRUPTED, b"", b"")


def test_the_interrupt_key_while_another_program_imports_the_package() -> None:
    """That is no affair of the package."""
    run = "try:\n    import cleanarticle\nexcept KeyboardInterrupt:\n    print('told')"
    done = _python(_INTERRUPTED_IMPORT.format(start="", name="cleanarticle.article", run=run))

    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, b"told", b"")


def _python(code: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)  # noqa: S603 - our own


def test_nobody_reads_the_file(page: str) -> None:
    """A pipe whose reader has ended is told nothing, as on standard output."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "cleanarticle", page, "-o", f"/dev/fd/{writer}"],
            capture_output=True,
            pass_fds=[writer],
            check=False,
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (cli.FAILED, b"")


def test_a_language_in_another_form(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A tag is as good as the code in it; what has no pack is told with the codes that there are."""
    assert cli.main([page, "--language", "EN-gb"]) == cli.ARTICLE
    capsys.readouterr()
    assert cli.main([page, "--language", "xx"]) == cli.FAILED
    assert "'xx' (choose from " in capsys.readouterr().err
