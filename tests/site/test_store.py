"""Sites: one file, many hosts, several processes."""

from __future__ import annotations

import pickle
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from time import sleep

import pytest

from cleanarticle import Site, Sites, UnreadableMemory

PAGE = (
    b"<title>A headline</title><body>"
    b"<article><p>The council met on Tuesday and agreed to rebuild the wall.</p></article></body>"
)


def test_a_memory_a_host(tmp_path: Path) -> None:
    """What one host taught is read back for that host alone."""
    with Sites(tmp_path / "sites") as sites:
        sites.of("https://www.one.example/a").learn(PAGE)
    again = Sites(tmp_path / "sites")

    assert len(again.of("http://one.example/b")) == 1
    assert len(again.of("http://two.example/")) == 0
    assert again.hosts() == ("one.example", "two.example")


def test_nothing_learnt_makes_no_file(tmp_path: Path) -> None:
    """Reading alone leaves nothing behind."""
    with Sites(tmp_path / "sites") as sites:
        assert len(sites["one.example"]) == 0

    assert not (tmp_path / "sites").exists()


def test_two_writers(tmp_path: Path) -> None:
    """Each adds to what the other has saved."""
    first, second = Sites(tmp_path / "sites"), Sites(tmp_path / "sites")
    first["one.example"].learn(PAGE)
    second["one.example"].learn(PAGE.replace(b"Tuesday", b"Friday"))
    first.save()
    second.save()

    assert len(Sites(tmp_path / "sites")["one.example"]) == 2


def brief(word: str) -> bytes:
    """A page of one sentence, another one for each word."""
    return f"<p>The {word} {word} was seen by all who stood at the old harbour on Tuesday.</p>".encode()


def learnt(site: Site, first: int, last: int) -> None:
    """Teach a memory different pages."""
    for number in range(first, last):
        site.learn(brief("a" * (number + 1)))


def test_who_saves_last_has_learnt_last(tmp_path: Path) -> None:
    """However much another has learnt meanwhile: its oldest pages make room."""
    first, second = Sites(tmp_path / "sites"), Sites(tmp_path / "sites")
    full, few = first["one.example"], second["one.example"]
    learnt(full, 0, 120)
    learnt(few, 200, 220)
    wanted = few.mark().names
    first.save()
    second.save()
    site = Sites(tmp_path / "sites")["one.example"]

    assert len(site) == 100
    assert site.mark().names >= wanted


def test_what_a_writer_has_forgotten_stays_forgotten(tmp_path: Path) -> None:
    """Old pages that others still have do not come back before newer ones of theirs."""
    with Sites(tmp_path / "sites") as sites:
        learnt(sites["one.example"], 0, 100)
    first, second = Sites(tmp_path / "sites"), Sites(tmp_path / "sites")
    learnt(first["one.example"], 100, 130)
    learnt(second["one.example"], 130, 160)
    wanted = first["one.example"].mark().names & second["one.example"].mark().names
    first.save()
    second.save()
    names = Sites(tmp_path / "sites")["one.example"].mark().names

    assert len(wanted - names) == 30  # of the 100 the 60 oldest
    assert len(names) == 100


def test_threads_share_one_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two that ask for a host at the same time are given the same one."""
    with Sites(tmp_path / "sites") as sites:
        sites["one.example"].learn(PAGE)
    sites = Sites(tmp_path / "sites")
    slow = Site.from_bytes

    def from_bytes(data: bytes, *, name: str = "memory") -> Site:
        sleep(0.05)
        return slow(data, name=name)

    monkeypatch.setattr(Site, "from_bytes", from_bytes)
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: sites["one.example"], range(4)))

    assert all(site is found[0] for site in found)


def test_what_is_learnt_after_a_save(tmp_path: Path) -> None:
    """A thread that was learning while another saved has not learnt in vain."""
    sites = Sites(tmp_path / "sites")
    site = sites["one.example"]
    site.learn(PAGE)
    sites.save()
    assert sites.held() == 0
    site.learn(brief("ship"))
    del site
    sites["one.example"].learn(brief("boat"))
    sites.save()

    assert len(Sites(tmp_path / "sites")["one.example"]) == 3


def test_a_memory_that_is_put_in(tmp_path: Path) -> None:
    """It takes the place of the host's; what another process has saved meanwhile is kept."""
    path = tmp_path / "sites"
    with Sites(path) as sites:
        sites["one.example"].learn(PAGE)
    other = Site()
    other.learn(brief("ship"))
    sites, busy = Sites(path), Sites(path)
    sites["one.example"] = sites["one.example"] | other
    assert len(sites["one.example"]) == 2
    busy["one.example"].learn(brief("boat"))
    busy.save()
    sites.save()
    assert len(Sites(path)["one.example"]) == 3
    with Sites(path) as sites:
        sites["one.example"] = Site()

    assert len(Sites(path)["one.example"]) == 0


def test_arguments_of_another_type(tmp_path: Path) -> None:
    """They are told by a sentence."""
    sites = Sites(tmp_path / "sites")
    with pytest.raises(TypeError, match="url is a str or None, not int"):
        sites.of(5)  # type: ignore[arg-type] # on purpose
    with pytest.raises(TypeError, match="a Site is stored, not bytes"):
        sites["one.example"] = b""  # type: ignore[assignment] # on purpose


def test_pickled(tmp_path: Path) -> None:
    """With what it has not saved yet."""
    sites = Sites(tmp_path / "sites")
    sites["one.example"].learn(PAGE)
    again = pickle.loads(pickle.dumps(sites))  # noqa: S301 - our own bytes
    again.save()

    assert len(Sites(tmp_path / "sites")["one.example"]) == 1


@pytest.mark.parametrize("content", [b"not a database at all, but a letter to the editor" * 30, Site().to_bytes()])
def test_a_foreign_file(tmp_path: Path, content: bytes) -> None:
    """It is refused and not touched."""
    path = tmp_path / "sites"
    path.write_bytes(content)

    with pytest.raises(UnreadableMemory):
        Sites(path)
    assert path.read_bytes() == content


def test_a_foreign_database(tmp_path: Path) -> None:
    """A database of somebody else's is refused and not touched."""
    path = tmp_path / "sites"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE letters (name TEXT)")
    connection.commit()
    connection.close()
    before = path.read_bytes()

    with pytest.raises(UnreadableMemory, match="no memory"):
        Sites(path)
    assert path.read_bytes() == before


def test_an_error_saves_nothing(tmp_path: Path) -> None:
    """A block that fails leaves the file as it was."""
    with suppress(KeyError), Sites(tmp_path / "sites") as sites:
        sites["one.example"].learn(PAGE)
        raise KeyError

    assert not (tmp_path / "sites").exists()


def test_a_kill_amid_saving(tmp_path: Path) -> None:
    """The file holds what was saved before."""
    path = tmp_path / "sites"
    with Sites(path) as sites:
        sites["one.example"].learn(PAGE)
    code = (
        "import os, sys; from cleanarticle import Site, Sites; from cleanarticle.site import store\n"
        "sites = Sites(sys.argv[1]); sites['a.example'].learn(b'<p>A sentence of some words, said on Tuesday.</p>')\n"
        "sites['b.example'].learn(b'<p>Another sentence of some words, said on Friday.</p>')\n"
        "whole = Site.to_bytes\n"
        "def to_bytes(site, seen=[]):\n"
        "    seen.append(site)\n"
        "    return whole(site) if len(seen) < 2 else os._exit(9)\n"
        "Site.to_bytes = to_bytes; sites.save()\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(path)], check=False)  # noqa: S603 - our own code

    assert ended.returncode == 9
    assert Sites(path).hosts() == ("one.example",)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE sites SET memory = 'text'",
        "UPDATE sites SET memory = 5",
        "UPDATE sites SET memory = 1.5",
        "UPDATE sites SET memory = x''",
        "UPDATE sites SET host = x'ff' WHERE host = 'one.example'",
        "UPDATE sites SET host = NULL WHERE host = 'one.example'",
        "ALTER TABLE sites RENAME COLUMN memory TO other",
        "DROP TABLE sites",
        "PRAGMA user_version = 2",
        "CREATE TRIGGER no BEFORE INSERT ON sites BEGIN SELECT RAISE(ABORT, 'no'); END",
    ],
)
def test_a_database_that_somebody_changed(tmp_path: Path, change: str) -> None:
    """SQLite keeps any type in any column, and what stands there may be anything."""
    path = tmp_path / "sites"
    with Sites(path) as sites:
        for host in ("one.example", "two.example"):
            sites[host].learn(PAGE)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)

    def use() -> None:
        with Sites(path) as sites:
            sites.hosts()
            for host in ("one.example", "two.example"):
                sites[host].learn(PAGE.replace(b"Tuesday", b"Friday"))

    with pytest.raises(UnreadableMemory):
        use()


def test_every_changed_byte_of_a_database(tmp_path: Path) -> None:
    """Whichever byte is another one: the memory, an UnreadableMemory, or an error of the system."""
    path, broken = tmp_path / "sites", tmp_path / "broken"
    with Sites(path) as sites:
        sites["one.example"].learn(PAGE)
    data = path.read_bytes()
    written = [place for place in range(len(data)) if data[place]]
    for place in written[::7]:
        broken.write_bytes(data[:place] + b"\xbd" + data[place + 1 :])
        with suppress(UnreadableMemory, OSError), Sites(broken) as sites:
            sites.hosts()
            sites["one.example"].learn(PAGE.replace(b"Tuesday", b"Friday"))
        for left in tmp_path.glob("broken?*"):
            left.unlink()


@pytest.mark.parametrize(
    "url", [None, "", "http://[", "https://\ud800/", "https://\0/", "//x", "https://a" + "b" * 300 + "/"]
)
def test_addresses_without_a_usable_host(tmp_path: Path, url: str | None) -> None:
    """They have a memory all the same."""
    with Sites(tmp_path / "sites") as sites:
        sites.of(url).learn(PAGE, url=url)

    assert len(Sites(tmp_path / "sites").of(url)) == 1
