"""A Site: what it learns, what it must not do, and how it is kept."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

import cleanarticle
from cleanarticle import CleanArticleError, Site, UnreadableMemory
from cleanarticle.site.file_format import Remembered, written
from cleanarticle.site.standing import once, stayed, went

NOTICE = "The printed Gazette lies on every counter of the valley from six o'clock each morning."
SUBJECTS = ("harbour", "library", "railway", "theatre", "orchard", "bakery")


def story(subject: str, *, notice: str = NOTICE, amid: str = "") -> bytes:
    """A page of a made-up newspaper."""
    prose = [
        f"The {subject} {verb} on Tuesday, the council said, and nobody was surprised by that news at all, {number}."
        for number, verb in enumerate(("opened", "closed", "burned", "moved"), 1)
    ]
    prose.insert(2, amid)
    body = "".join(f"<p>{text}</p>" for text in [*prose, notice] if text)
    title = f"What became of the old {subject}"
    return f"<title>{title}</title><body><h1>{title}</h1><article>{body}</article></body>".encode()


def taught(*subjects: str, **given: str) -> Site:
    """A memory of stories."""
    site = Site()
    for subject in subjects:
        site.learn(story(subject, **given))
    return site


def test_what_stands_on_other_articles_goes() -> None:
    """The notice is kept without a memory, and goes with one."""
    assert NOTICE in cleanarticle.extract(story("harbour")).text
    assert NOTICE not in cleanarticle.extract(story("harbour"), site=taught(*SUBJECTS[1:4])).text


def test_the_trail_says_so_in_words() -> None:
    """The reader is told on how many articles it stands."""
    article = cleanarticle.extract(story("harbour"), site=taught(*SUBJECTS[1:4]))

    assert "stands on 3 of 3 " in article.explain()


def test_reading_changes_nothing() -> None:
    """The memory's bytes are the same before and after."""
    site = taught(*SUBJECTS[1:4])
    before = site.to_bytes()
    first = cleanarticle.extract(story("harbour"), site=site)

    assert cleanarticle.extract(story("harbour"), site=site) == first
    assert site.to_bytes() == before


@pytest.mark.parametrize("url", [None, "https://gazette.example/amp/harbour", "https://gazette.example/print?id=7"])
def test_the_same_article_does_not_erase_itself(url: str | None) -> None:
    """Learnt under other addresses, an article is still the same one."""
    site = Site()
    for address in ("https://gazette.example/harbour", url):
        site.learn(story("harbour", notice=""), url=address)

    assert cleanarticle.extract(story("harbour", notice=""), site=site).text


def test_an_article_of_one_paragraph_does_not_erase_itself() -> None:
    """Nor does one that has neither headline nor address."""
    page = b"<p>Hello there my friend, this is a long sentence of some words.</p>"
    site = Site()
    site.learn(page)

    assert cleanarticle.extract(page, site=site).text == cleanarticle.extract(page).text


def test_an_update_does_not_erase_what_it_repeats() -> None:
    """A live page that has grown is the same article."""
    old = story("harbour", notice="")
    new = old.replace(b"<article>", b"<article><p>A new line came in this evening, the council said on its page.</p>")
    site = Site()
    site.learn(old)
    site.learn(new)

    assert "opened on Tuesday" in cleanarticle.extract(new, site=site).text


def posts(first: int, last: int, *, title: str = "Live: the count") -> bytes:
    """A live page, its latest post on top."""
    body = "".join(
        f"<p>Post {number * 7919}: the clerk of ward {number * 104729} read out the count, and {number * 31} people "
        f"went home again before he had come to the end of list {number * 15485863}, as they had been told.</p>"
        for number in range(last, first, -1)
    )
    return f"<title>{title}</title><body><h1>{title}</h1><article>{body}</article></body>".encode()


@pytest.mark.parametrize("ranges", [[(0, 50), (0, 120), (0, 190), (0, 260)], [(0, 30), (40, 70), (80, 110)]])
def test_a_live_page_does_not_erase_itself(ranges: Sequence[tuple[int, int]]) -> None:
    """Under one address and headline it is the same, though it shows nothing that it showed before."""
    site, url = Site(), "https://gazette.example/live"
    for first, last in ranges:
        site.learn(posts(first, last), url=url)
    page = posts(*ranges[0])

    assert cleanarticle.extract(page, url=url, site=site).text == cleanarticle.extract(page, url=url).text


def test_a_live_page_under_other_headlines() -> None:
    """An address with words in it is that of one article."""
    site, url = Site(), "https://gazette.example/news/live-the-long-count"
    for first, last in ((0, 30), (40, 70), (20, 50)):
        site.learn(posts(first, last, title=f"The count at {last} is not over"), url=url)
    page = posts(0, 30, title="An old one")

    assert cleanarticle.extract(page, url=url, site=site).text == cleanarticle.extract(page, url=url).text


def test_one_address_of_all_articles() -> None:
    """A site may call a program, or a section, the address of all its articles."""
    site = Site()
    for subject in SUBJECTS[1:]:
        site.learn(story(subject), url="https://gazette.example/show.php?page")

    text = cleanarticle.extract(story("harbour"), url="https://gazette.example/show.php?page", site=site).text
    assert NOTICE not in text


def test_a_live_page_that_grows_under_other_addresses_and_headlines() -> None:
    """Of two long versions enough of the same paragraphs are remembered."""
    site = Site()
    for last in (50, 120, 190, 260):
        site.learn(posts(0, last, title=f"The count at {last} is not over"), url=f"https://gazette.example/{last}")
    page = posts(0, 50, title="An old one")

    assert cleanarticle.extract(page, site=site).text == cleanarticle.extract(page).text


@pytest.mark.parametrize("is_first", [True, False])
def test_notices_do_not_make_two_articles_one(*, is_first: bool) -> None:
    """Pages whose notices are longer than their articles, in the same element, still hold different articles."""
    notices = "".join(
        f"<p>Notice of {word}: readers of the Valley Gazette may send their letters to the editor by Friday noon, and "
        f"each of the letters that he prints wins a book about the {word}, which lies ready at the counter.</p>"
        for word in ("harbour", "storm", "valley")
    )

    def noted(subject: str) -> bytes:
        old, new = (b"<article>", f"<article>{notices}") if is_first else (b"</article>", f"{notices}</article>")
        return story(subject, notice="").replace(old, new.encode())

    site = Site()
    for subject in SUBJECTS[1:5]:
        site.learn(noted(subject))

    assert "Notice of" in cleanarticle.extract(noted("harbour")).text
    assert (
        cleanarticle.extract(noted("harbour"), site=site).text == cleanarticle.extract(story("harbour", notice="")).text
    )


def test_a_paragraph_that_articles_share_stays() -> None:
    """Background amid the prose, on two of six articles, is part of both."""
    background = (
        "The town has argued over its old buildings for thirty years, since the great storm took the roof of the town "
        "hall, and no mayor has ever found the money to mend what the water and the wind had left of them."
    )
    site = taught(*SUBJECTS[3:])
    for subject in SUBJECTS[1:3]:
        site.learn(story(subject, amid=background))

    assert background in cleanarticle.extract(story("harbour", amid=background), site=site).text


def test_the_lead_that_teasers_print_stays() -> None:
    """What was dropped from a teaser box counts where it stands in such a box."""
    lead = "The harbour opened on Tuesday, the council said, and nobody was surprised by that news at all, 1."
    teaser = (
        "<aside class=related><h3>Most read</h3><a href=/harbour><h4>What became of the old harbour</h4></a>"
        f"<p class=teaser>{lead}</p></aside></body>"
    )
    site = Site()
    for subject in SUBJECTS[1:]:
        learnt = site.learn(story(subject).replace(b"</body>", teaser.encode()))
        assert lead not in learnt.text
    text = cleanarticle.extract(story("harbour"), site=site).text

    assert lead in text
    assert NOTICE not in text


def test_versions_that_keep_and_drop_a_text() -> None:
    """Of one article, what one of its pages keeps and another drops counts once."""
    dropped, kept = went(7, 9), stayed(7)

    assert once([dropped, kept]) == {kept}
    assert once([dropped, went(7, 8)]) == {dropped, went(7, 8)}


def test_templates_that_mix() -> None:
    """Half of a site's pages have their prose where the other half has its teasers, and the other way round."""

    def mixed(subject: str, number: int) -> bytes:
        teasers = "".join(f"<p>Read how the {subject} of {town} fared.</p>" for town in ("Brill", "Oakham", "Rye"))
        tags = ("article", "aside") if number % 2 else ("aside", "article")
        return b"%s<%s>%s</%s></body>" % (
            story(subject).replace(b"article>", tags[0].encode() + b">").removesuffix(b"</body>"),
            tags[1].encode(),
            teasers.encode(),
            tags[1].encode(),
        )

    site = Site()
    for number, subject in enumerate(SUBJECTS[1:]):
        site.learn(mixed(subject, number))
    for number in (0, 1):
        text = cleanarticle.extract(mixed("harbour", number), site=site).text
        assert text.count("on Tuesday, the council said") == 4
        assert NOTICE not in text


def test_another_sites_memory_does_nothing() -> None:
    """What it has learnt stands nowhere on this page."""
    site = taught(
        *SUBJECTS[1:], notice="Join our club and get the Valley Herald each morning before breakfast, for free."
    )

    assert cleanarticle.extract(story("harbour"), site=site).text == cleanarticle.extract(story("harbour")).text


def test_plain_text() -> None:
    """Texts of one source teach each other, too."""

    def text(subject: str) -> str:
        body = cleanarticle.extract(story(subject, notice="")).text
        return f"{body}\n\n{NOTICE}"

    site = Site()
    for subject in SUBJECTS[1:4]:
        site.learn(text(subject), text=True)

    assert NOTICE in cleanarticle.clean_text(text("harbour")).text
    assert NOTICE not in cleanarticle.clean_text(text("harbour"), site=site).text


def test_what_is_learnt_of_a_page_depends_on_the_page_alone() -> None:
    """An article that was extracted with a memory teaches what it teaches without one."""
    site = taught(*SUBJECTS[1:4])
    with_memory, without = Site(), Site()
    with_memory.learn(cleanarticle.extract(story("harbour"), site=site))
    without.learn(story("harbour"))

    assert with_memory == without


def signed(subject: str, *, byline: str, head: str = "", date: str = "") -> bytes:
    """A story with a byline in an element that nothing marks, under a title that ends with the paper's name."""
    title = f"What became of the old {subject}"
    above = f"<div class=k1><span>{byline}</span></div><div><em>{date}</em></div>"
    return (
        story(subject)
        .replace(b"</title>", b" - The Daily Echo of the Valley</title>" + head.encode())
        .replace(b"<article>", f"<article>{above}".encode())
        .replace(f"<h1>{title}</h1>".encode(), b"" if head else f"<h1>{title}</h1>".encode())
    )


WRITERS = ("Jane Doe", "Max Roe", "Ann Lund", "Tim Hale", "Eve Marsh")


def signed_site() -> Site:
    """A memory of signed and dated stories."""
    site = Site()
    for day, (subject, writer) in enumerate(zip(SUBJECTS[1:], WRITERS, strict=True), 3):
        learnt = site.learn(signed(subject, byline=f"By {writer}", date=f"Published {day} May 2021"))
        assert learnt.authors == (writer,)
        assert learnt.published == date(2021, 5, day)
    return site


def test_the_ending_of_titles_is_learnt_where_a_heading_explains_the_title() -> None:
    """A page without a heading loses it, too."""
    page = b"<title>Wall rebuilt - The Daily Echo of the Valley</title><body><p>It was rebuilt on Tuesday, they said."

    assert cleanarticle.extract(page, site=signed_site()).title == "Wall rebuilt"


def test_an_ending_that_few_titles_have_stays() -> None:
    """Two of many articles may say what they are."""
    site = taught(*[f"{subject} of {town}" for subject in SUBJECTS for town in ("Brill", "Rye", "Oakham", "Wem")])
    for subject in SUBJECTS[:2]:
        site.learn(story(subject).replace(b"</title>", b" - in pictures</title>"))
    page = b"<title>The wall - in pictures</title><body><p>It was rebuilt on Tuesday, they said."

    assert cleanarticle.extract(page, site=site).title == "The wall - in pictures"


def test_places_of_author_and_date() -> None:
    """They are read where other articles have them, where nothing on the page tells."""
    page = signed("harbour", byline="Madonna Smithers")
    house = signed("harbour", byline="Valley News\u2571Reported")

    assert not cleanarticle.extract(page).authors
    assert not cleanarticle.extract(house, site=signed_site()).authors
    article = cleanarticle.extract(page, site=signed_site())
    assert article.authors == ("Madonna Smithers",)
    assert article.metadata.authors.source.startswith("site-place:")


def test_a_date_below_a_long_article() -> None:
    """It stands too far from the headline to be read without the other articles."""

    def dated(subject: str, day: int, *, more: str = "") -> bytes:
        foot = f"{more}</article><div><em>{day} May 2021</em></div>"
        return story(subject).replace(b"</article>", foot.encode())

    site = Site()
    for day, subject in enumerate(SUBJECTS[1:], 3):
        assert site.learn(dated(subject, day)).published == date(2021, 5, day)
    more = "".join(
        f"<p>Then the clerk read out number {number * 7919}, and nobody said a word.</p>" for number in range(40)
    )
    page = dated("harbour", 9, more=more)

    assert cleanarticle.extract(page).published is None
    assert cleanarticle.extract(page, site=site).published == date(2021, 5, 9)


def test_what_the_memory_added_is_not_learnt() -> None:
    """Neither a cut headline nor an author from a place."""
    page = signed("harbour", byline="Madonna Smithers", head="<meta name=x content=y>")
    article = cleanarticle.extract(page, site=signed_site())
    assert (article.title, article.authors) == ("What became of the old harbour", ("Madonna Smithers",))
    with_memory, without = Site(), Site()
    with_memory.learn(article)
    without.learn(page)

    assert with_memory == without


def test_merging_in_any_order() -> None:
    """What workers learnt is the same in every order and grouping."""
    parts = [taught(subject) for subject in SUBJECTS[:3]]
    one, two, three = parts
    merged = {(first | second | third).to_bytes() for first, second, third in permutations(parts)}

    assert merged == {(one | (two | three)).to_bytes()}
    assert (one | one) == one


def test_merging_the_busy_with_the_slow() -> None:
    """Each counts for itself what it has learnt: the newest of both stay, in any order."""
    slow, busy = Site(), Site()
    for site, count, sign in ((slow, 20, "a"), (busy, 150, "b")):
        for number in range(count):
            site.learn(f"<p>The {sign * (number + 1)} was seen by all who stood at the harbour on Tuesday.</p>")
    merged = slow | busy

    assert merged == busy | slow == merged | busy == slow | merged
    assert merged.mark().names >= slow.mark().names
    assert len(merged) == 100


def test_versions_of_one_article_leave_room_for_others() -> None:
    """A live page that is looked at a hundred times pushes out no other article."""
    site, url = taught(*SUBJECTS[1:4]), "https://gazette.example/live-the-long-count"
    for last in range(10, 110):
        site.learn(posts(last - 10, last), url=url)

    assert len(site) == 3 + 5
    assert NOTICE not in cleanarticle.extract(story("harbour"), site=site).text
    page = posts(50, 60)
    assert cleanarticle.extract(page, url=url, site=site).text == cleanarticle.extract(page, url=url).text


def test_a_lead_with_other_figures_stays() -> None:
    """All other articles begin with the same sentence about another month."""
    lead = "The central bank of the valley raised its rate of interest by {} points to {} percent on Tuesday."
    site = Site()
    for number, subject in enumerate(SUBJECTS[1:], 3):
        old = lead.format(number, number + 1)
        site.learn(story(subject).replace(b"<article>", f"<article><p>{old}</p>".encode()))
    own = lead.format(25, 9)
    page = story("harbour").replace(b"<article>", f"<article><p>{own}</p>".encode())

    assert own in cleanarticle.extract(page, site=site).text


def test_a_line_that_one_other_article_has() -> None:
    """In a small memory, too, two articles may share a sentence amid their prose, a quote or what both begin with."""
    shared = "The owners of the old mill have not said a word about the fire."
    for old, new in (
        (b"<article>", b"<article><p>%s</p>"),
        (b"<p>The harbour burned", b"<p>%s</p><p>The harbour burned"),
    ):
        site, page = Site(), story("harbour", notice="").replace(old, new % shared.encode())
        other = story("harbour", notice="").replace(old, new % shared.encode()).replace(b"harbour", b"library")
        site.learn(other)

        assert shared in cleanarticle.extract(page, site=site).text


def test_the_order_of_learning_does_not_count() -> None:
    """The evidence is a function of the set of pages, repeated and merged articles among them."""
    grown = story("library").replace(b"<article>", b"<article><p>A new line came in this evening, they said there.</p>")
    pages = [story("library"), grown, story("railway"), story("theatre")]
    trails = set()
    for order in permutations(pages):
        site = Site()
        for page in order:
            site.learn(page)
        trails.add(cleanarticle.extract(story("harbour"), site=site).explain())

    assert len(trails) == 1


def test_the_oldest_pages_are_forgotten_first() -> None:
    """A full memory equals one that never saw the forgotten pages."""
    small = Site(most=2)
    for subject in SUBJECTS[:4]:
        small.learn(story(subject))

    again = cleanarticle.extract(story("bakery"), site=small)
    assert len(small) == 2
    assert again.explain() == cleanarticle.extract(story("bakery"), site=taught(*SUBJECTS[2:4])).explain()


def test_a_memory_holds_at_least_one_page() -> None:
    """No other number makes sense."""
    with pytest.raises(ValueError, match="positive"):
        Site(most=0)


def test_saved_and_loaded(tmp_path: Path) -> None:
    """What comes out of the file is what went in; pickles hold the same."""
    site = taught(*SUBJECTS[:3])
    site.save(tmp_path / "memory")

    assert Site.load(tmp_path / "memory") == site == pickle.loads(pickle.dumps(site))  # noqa: S301 - our own bytes


@pytest.mark.parametrize("cut", [0, 1, 17, 20, 40, -1, -16, -17])
def test_a_file_that_is_cut_short(tmp_path: Path, cut: int) -> None:
    """It is refused with its name, and stays as it is."""
    path = tmp_path / "memory"
    path.write_bytes(taught("harbour").to_bytes()[:cut])
    before = path.read_bytes()

    with pytest.raises(UnreadableMemory, match="memory") as caught:
        Site.load(path)
    assert isinstance(caught.value, CleanArticleError)
    assert path.read_bytes() == before


@pytest.mark.parametrize("record", [b"", b"short", b"x" * 400])
def test_a_file_of_other_records(record: bytes) -> None:
    """A checksum alone makes no memory."""
    with pytest.raises(UnreadableMemory, match="no record"):
        Site.from_bytes(written(100, [Remembered(1, record)]))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_a_kill_amid_saving(tmp_path: Path) -> None:
    """Two processes save different memories into one file for as long as they live; each time it is whole."""
    path = tmp_path / "memory"
    sites = [taught(*SUBJECTS[:2]), taught(*SUBJECTS[2:])]
    for number, site in enumerate(sites):
        site.save(tmp_path / f"{number}")
    code = (
        "import sys\nfrom cleanarticle import Site\nsite = Site.load(sys.argv[1])\nsite.save(sys.argv[2])\n"
        "print('saved', flush=True)\nwhile True:\n    site.save(sys.argv[2])\n"
    )
    lines = [[sys.executable, "-c", code, str(tmp_path / f"{number}"), str(path)] for number in (0, 1)]
    processes = [subprocess.Popen(line, stdout=subprocess.PIPE) for line in lines]  # noqa: S603 - our own code
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == b"saved\n"
    for process in processes:
        assert Site.load(path) in sites
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()

    assert Site.load(path) in sites


def test_every_changed_byte_is_seen() -> None:
    """The checksum, the version or the mark gives it away."""
    data = taught("harbour").to_bytes()
    for place in range(0, len(data), 7):
        broken = bytearray(data)
        broken[place] ^= 0x55
        with pytest.raises(UnreadableMemory):
            Site.from_bytes(bytes(broken))
