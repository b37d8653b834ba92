"""``--site-memory``: learns from all pages, keeps the memory, extracts each page with it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from cleanarticle import Site, Sites, cli

NOTICE = "The printed Gazette lies on every counter of the valley from six o'clock each morning."
SUBJECTS = ("harbour", "library", "railway", "theatre")
HOST = "gazette.example"


def story(subject: str, host: str = HOST, notice: str = NOTICE) -> str:
    """A page of a made-up newspaper, which says its own address."""
    title = f"What became of the old {subject}"
    prose = [
        f"The {subject} {verb} on Tuesday, the council said, and nobody was surprised by that news at all, {number}."
        for number, verb in enumerate(("opened", "closed", "burned", "moved"), 1)
    ]
    body = "".join(f"<p>{text}</p>" for text in [*prose, notice])
    link = f'<link rel="canonical" href="https://{host}/{subject}">' if host else ""
    return f"<title>{title}</title>{link}<body><h1>{title}</h1><article>{body}</article></body>"


@pytest.fixture
def pages(tmp_path: Path) -> list[str]:
    """Files of four pages of one host."""
    for subject in SUBJECTS:
        (tmp_path / f"{subject}.html").write_text(story(subject), "utf-8")
    return [str(tmp_path / f"{subject}.html") for subject in SUBJECTS]


@pytest.fixture
def memory(tmp_path: Path) -> str:
    """Name of a file that is not there yet."""
    return str(tmp_path / "memory")


def test_pages_teach_each_other(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What stands on all of them goes from each; every article has its page's name before it."""
    assert cli.main(["--site-memory", memory, *pages]) == cli.ARTICLE

    out, err = capsys.readouterr()
    assert err == ""
    assert NOTICE not in out
    assert [line for line in out.splitlines() if line.startswith("==>")] == [f"==> {page} <==" for page in pages]
    assert all(f"The {subject} burned on Tuesday" in out for subject in SUBJECTS)


def test_the_memory_serves_the_next_run(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Learn-only prints nothing; a single page is then printed as ever, without a heading."""
    assert cli.main(["--site-memory", memory, "--learn-only", *pages[1:]]) == cli.ARTICLE
    assert capsys.readouterr() == ("", "")

    assert cli.main([pages[0]]) == cli.ARTICLE
    assert NOTICE in capsys.readouterr().out
    assert cli.main(["--site-memory", memory, pages[0]]) == cli.ARTICLE
    out = capsys.readouterr().out
    assert NOTICE not in out
    assert out.startswith("The harbour opened")
    assert len(Sites(memory)[HOST]) == len(SUBJECTS)


def test_a_memory_a_host(pages: list[str], memory: str, tmp_path: Path) -> None:
    """The address that a page calls its own decides; --url decides for all."""
    other = tmp_path / "other.html"
    other.write_text(story("harbour", "www.herald.example"), "utf-8")
    nowhere = tmp_path / "nowhere.html"
    nowhere.write_text(story("harbour", ""), "utf-8")

    assert cli.main(["--site-memory", memory, "--learn-only", *pages, str(other), str(nowhere)]) == cli.ARTICLE
    assert Sites(memory).hosts() == ("", HOST, "herald.example")
    cli.main(["--site-memory", memory, "--learn-only", "--url", "https://courier.example/", *pages])
    assert len(Sites(memory)["courier.example"]) == len(SUBJECTS)


def test_many_hosts(memory: str, tmp_path: Path) -> None:
    """More hosts than are held at once are all remembered."""
    names = []
    for number in range(70):
        path = tmp_path / f"{number}.html"
        path.write_text(story("harbour", f"host-{number}.example"), "utf-8")
        names.append(str(path))

    assert cli.main(["--site-memory", memory, "--learn-only", *names]) == cli.ARTICLE
    sites = Sites(memory)
    assert len(sites.hosts()) == 70
    assert all(len(sites[host]) == 1 for host in sites.hosts())


def test_json_is_a_line_a_page(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each with the page's name."""
    assert cli.main(["--site-memory", memory, "--format", "json", *pages]) == cli.ARTICLE

    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["page"] for one in found] == pages
    assert not any(NOTICE in one["text"] for one in found)


def test_html_is_headed_by_comments(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A name cannot end its comment."""
    odd = Path(pages[0]).with_name("a-->b.html")
    Path(pages[0]).rename(odd)
    assert cli.main(["--site-memory", memory, "--format", "html", str(odd), *pages[1:]]) == cli.ARTICLE

    out = capsys.readouterr().out
    assert out.count("<!--") == out.count("-->") == len(pages)


def test_explain_says_on_how_many_pages(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The decision is on the trail, in words."""
    cli.main(["--site-memory", memory, "--explain", *pages])

    assert "stands on 3 of 3 " in capsys.readouterr().out


def test_an_output_file_gets_all(pages: list[str], memory: str, tmp_path: Path) -> None:
    """With -o all articles go into one file."""
    out = tmp_path / "out.txt"

    assert cli.main(["--site-memory", memory, "-o", str(out), *pages]) == cli.ARTICLE
    assert out.read_text("utf-8").count("==> ") == len(pages)


def test_plain_text(memory: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Texts of one source teach each other, too."""
    names = []
    for subject in SUBJECTS:
        path = tmp_path / f"{subject}.txt"
        body = story(subject).partition("<article>")[2].replace("</p>", "\n\n").replace("<p>", "")
        path.write_text(body.replace("</article></body>", ""), "utf-8")
        names.append(str(path))

    cli.main(["--text", names[0]])
    assert NOTICE in capsys.readouterr().out
    assert cli.main(["--text", "--site-memory", memory, "--url", f"https://{HOST}/", *names]) == cli.ARTICLE
    assert NOTICE not in capsys.readouterr().out


@pytest.mark.parametrize("is_file", [True, False])
def test_records(memory: str, tmp_path: Path, *, is_file: bool) -> None:
    """With --jsonl all records teach first, from a file as from a pipe; each record's address names its host."""
    lines = [json.dumps({"text": story(subject, ""), "url": f"https://{HOST}/{subject}"}) for subject in SUBJECTS]
    data = "\n".join([*lines, "no record", ""]).encode()
    path = tmp_path / "records"
    path.write_bytes(data)
    line = [sys.executable, "-m", "cleanarticle", "--jsonl", "--site-memory", memory]
    learnt = subprocess.run([*line, "--learn-only"], input=data, capture_output=True, check=False)  # noqa: S603
    given = [str(path)] if is_file else []
    done = subprocess.run([*line, *given], input=None if is_file else data, capture_output=True, check=False)  # noqa: S603

    assert (learnt.returncode, learnt.stdout) == (cli.FAILED, b"")
    assert done.returncode == cli.FAILED
    assert learnt.stderr.count(b"\n") == done.stderr.count(b"\n") == 1
    found = [json.loads(record)["text"] for record in done.stdout.splitlines()]
    assert len(found) == len(SUBJECTS)
    assert not any(NOTICE in text for text in found)


def test_standard_input_is_read_once(pages: list[str], memory: str) -> None:
    """It teaches and is extracted, beside files."""
    cli.main(["--site-memory", memory, "--learn-only", *pages[1:]])
    line = [sys.executable, "-m", "cleanarticle", "--site-memory", memory]
    done = subprocess.run(line, input=story("harbour").encode(), capture_output=True, check=False)  # noqa: S603

    assert (done.returncode, done.stderr) == (cli.ARTICLE, b"")
    assert done.stdout.startswith(b"The harbour opened")
    assert NOTICE.encode() not in done.stdout


def test_a_bad_page_costs_its_own_place(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It is named, the others are learnt and printed, and the status says that something failed."""
    missing = pages[0] + ".missing"
    assert cli.main(["--site-memory", memory, missing, *pages]) == cli.FAILED

    out, err = capsys.readouterr()
    assert err == f"cleanarticle: {missing}: No such file or directory\n"
    assert out.count("==> ") == len(pages)


def test_a_page_without_article(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing kept is an answer, and the worst one gives the status."""
    empty = Path(pages[0]).with_name("empty.html")
    empty.write_text("<body><p></p></body>", "utf-8")

    assert cli.main(["--site-memory", memory, str(empty), *pages]) == cli.NOTHING_KEPT
    assert capsys.readouterr().err == f"cleanarticle: {empty}: nothing was kept (--explain says why)\n"


def test_a_page_that_vanishes_meanwhile(
    pages: list[str], memory: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was learnt of it is kept; it is named, and the others are printed."""
    save = Sites.save

    def vanish(sites: Sites) -> None:
        save(sites)
        Path(pages[1]).unlink()

    monkeypatch.setattr(Sites, "save", vanish)

    assert cli.main(["--site-memory", memory, *pages]) == cli.FAILED
    out, err = capsys.readouterr()
    assert err == f"cleanarticle: {pages[1]}: No such file or directory\n"
    assert out.count("==> ") == len(pages) - 1


@pytest.mark.parametrize("content", [b"a letter to the editor" * 100, Site().to_bytes(), b"SQLite format 3\0cut"])
def test_a_file_that_is_no_memory(
    content: bytes, pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, exit 2, nothing printed, and the file as it was."""
    Path(memory).write_bytes(content)
    assert cli.main(["--site-memory", memory, *pages]) == cli.FAILED

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"cleanarticle: {memory}: ")
    assert err.count("\n") == 1
    assert err.count(memory) == 1
    assert Path(memory).read_bytes() == content


def test_a_memory_that_is_cut_short(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Wherever it was cut, it is refused or whole, and never changed."""
    cli.main(["--site-memory", memory, "--learn-only", *pages])
    whole = Path(memory).read_bytes()
    for size in (1, 15, 50, 100, 1000, 4096, 5000, len(whole) - 1):
        Path(memory).write_bytes(whole[:size])
        assert cli.main(["--site-memory", memory, *pages]) == cli.FAILED, size
        assert Path(memory).read_bytes() == whole[:size]
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("\n") == 1


def test_a_memory_that_cannot_be_written(pages: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder, and a folder that is missing: one line that names the file."""
    for name in (tmp_path, tmp_path / "no" / "memory"):
        assert cli.main(["--site-memory", str(name), *pages]) == cli.FAILED
        assert capsys.readouterr() == ("", f"cleanarticle: {name}: unable to open database file\n")


@pytest.mark.parametrize(
    "arguments",
    [["--learn-only", "a"], ["--site-memory"], ["--site-memory", "m", "--jsonl", "a", "b"], ["--jsonl", "a", "b"]],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2 and one line."""
    assert cli.main(arguments) == cli.FAILED
    assert capsys.readouterr().err.count("\n") == 1


def test_commands_at_the_same_time(pages: list[str], memory: str) -> None:
    """Four processes that write one memory: what each has learnt is in it."""
    line = [sys.executable, "-m", "cleanarticle", "--site-memory", memory, "--learn-only"]
    running = [subprocess.Popen([*line, page]) for page in pages]  # noqa: S603 - our own command

    assert [process.wait(50) for process in running] == [0] * len(pages)
    assert len(Sites(memory)[HOST]) == len(pages)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_a_kill_at_any_moment(pages: list[str], memory: str) -> None:
    """A process that saves in a loop is killed; what is left is a state that was saved, whole."""
    cli.main(["--site-memory", memory, "--learn-only", pages[0]])
    code = (
        "import itertools, sys\n"
        "from cleanarticle import Sites\n"
        "for number in itertools.count(1):\n"
        "    sites = Sites(sys.argv[1])\n"
        "    page = f'<p>The {sys.argv[2] * number} was seen by all who stood at the harbour on Tuesday.</p>'\n"
        "    sites['gazette.example'].learn(page)\n"
        "    sites['other.example'].learn(page)\n"
        "    sites.save()\n"
        "    print(number, flush=True)\n"
    )
    counts = []
    for sign, wait in (("a", 2), ("b", 4), ("c", 6)):
        line = [sys.executable, "-c", code, memory, sign]
        process = subprocess.Popen(line, stdout=subprocess.PIPE)  # noqa: S603 - our own code
        assert process.stdout
        for _ in range(wait):
            process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        with suppress(ValueError):
            process.communicate()
        sites = Sites(memory)
        counts.append((len(sites[HOST]) - 1, len(sites["other.example"])))

    assert all(first == second for first, second in counts), "half a save was kept"
    assert counts[-1][0] >= 2 + 4 + 6


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="needs a shell that has <(...)")
def test_pages_that_can_be_read_only_once(pages: list[str], memory: str) -> None:
    """What comes through a pipe is learnt from and extracted all the same, whatever name it has."""
    line = '"$0" -m cleanarticle --format json --site-memory "$1" <(cat "$2") <(cat "$3") /dev/stdin'
    done = subprocess.run(  # noqa: S603 - our own command
        ["/bin/bash", "-c", f"cat '{pages[2]}' | {line}", sys.executable, memory, *pages[:2]],
        capture_output=True,
        check=False,
        timeout=50,
    )

    assert (done.returncode, done.stderr) == (cli.ARTICLE, b"")
    found = [json.loads(article) for article in done.stdout.splitlines()]
    assert [article["title"].split()[-1] for article in found] == list(SUBJECTS[:3])
    assert all("opened on Tuesday" in article["text"] for article in found)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_is_read_once(pages: list[str], memory: str, tmp_path: Path) -> None:
    """Whoever wrote into it is gone when its page is extracted."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    line = [sys.executable, "-m", "cleanarticle", "--site-memory", memory, str(pipe)]
    with subprocess.Popen(line, stdout=subprocess.PIPE) as running:  # noqa: S603 - our own command
        pipe.write_bytes(Path(pages[0]).read_bytes())
        out, _ = running.communicate(timeout=50)

    assert b"opened on Tuesday" in out


@pytest.mark.parametrize("form", ["{0}", "./{0}", "link"])
def test_the_memory_is_no_output(
    form: str, pages: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The article would take its place."""
    monkeypatch.chdir(tmp_path)
    assert cli.main(["--site-memory", "memory", "--learn-only", *pages]) == cli.ARTICLE
    (tmp_path / "link").symlink_to("memory")
    before = (tmp_path / "memory").read_bytes()

    assert cli.main(["--site-memory", "memory", "-o", form.format("memory"), pages[0]]) == cli.FAILED
    assert "--output and --site-memory are the same file" in capsys.readouterr().err
    assert (tmp_path / "memory").read_bytes() == before


def test_learning_alone_has_no_output(pages: list[str], memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is asked for and never made would be missed later."""
    assert cli.main(["--site-memory", memory, "--learn-only", "-o", "out", *pages]) == cli.FAILED
    assert "--learn-only prints nothing" in capsys.readouterr().err
    assert not Path(memory).exists()
