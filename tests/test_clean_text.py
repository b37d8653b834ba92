# ruff: noqa: ISC004 - paragraphs are longer than a line
"""Plain text in, article out: forms of input, boilerplate among the prose, and clean text that must stay whole."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime

import pytest

import cleanarticle
from cleanarticle.model import Species

_TITLE = "Town council votes to rebuild the old harbour wall"
_ARTICLE = (
    "The town council voted on Tuesday evening to rebuild the old harbour wall, which the storm of last winter had "
    "broken in three places and left open to the sea.",
    "Work on the wall begins in May, the mayor said after the vote, and will take two years, because the ferries to "
    "the islands must keep running through both summers.",
    "“We have waited long enough for this wall,” said the harbour master, who has kept the port for thirty years and "
    "has seen the sea come over the quay four times.",
    "The stones will come from the quarry above the town, and the council has set aside nine million for them, of "
    "which the region pays a third.",
    "Fishermen whose boats lie behind the wall had asked for a higher one, but the engineers told the council that "
    "the old height was enough if the foot were wider.",
    "Not everybody was pleased with the vote: two members of the council said that the money was needed for the school "
    "roof, and that the sea would break any wall in the end.",
    "The first stone is to be laid on the anniversary of the storm, and the school choir has been asked to sing there.",
)
_MENU = ("Skip to content", "Home", "News", "Sport", "Weather", "Search", "Sign in", "Subscribe", "Local", "Opinion")
_FOOT = ("About us", "Contact", "Terms", "Privacy", "Jobs", "© 2024 Harbour Courier. All rights reserved.")


def _page(*body: str, head: tuple[str, ...] = (*_MENU, _TITLE, "By Jane Doe", "6 May 2024")) -> str:
    return "\n".join((*head, *body, *_FOOT))


def _with(*lines: str, after: int = 3) -> str:
    """A dump whose article has some lines after its third paragraph."""
    return _page(*_ARTICLE[:after], *lines, *_ARTICLE[after:])


def _kept(text: str) -> list[str]:
    return cleanarticle.clean_text(text).text.split("\n\n")


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("\n".join, id="no blank lines"),
        pytest.param("\n\n".join, id="blank lines"),
        pytest.param("\r\n".join, id="CRLF"),
        pytest.param(lambda lines: "\n".join(f"\t{line}\t" for line in lines), id="tabs"),
        pytest.param(lambda lines: "\n\n".join(textwrap.fill(line, 72) for line in lines), id="wrapped, blank lines"),
        pytest.param(lambda lines: "\r\n\r\n".join(textwrap.fill(line, 66) for line in lines), id="wrapped, CRLF"),
        pytest.param(lambda lines: "\n".join(lines).encode(), id="bytes"),
        pytest.param(lambda lines: "\n".join(lines).encode("utf-16"), id="bytes of UTF-16"),
    ],
)
def test_form_of_the_text_does_not_matter(form: object) -> None:
    """The same article comes out of each."""
    text = form(_page(*_ARTICLE).split("\n"))  # type: ignore[operator]

    assert tuple(cleanarticle.clean_text(text).text.split("\n\n")) == _ARTICLE


@pytest.mark.parametrize(
    "lines",
    [
        ("Please use Chrome browser for a more accessible video player", "Waves over the quay"),
        ("Read more: Ferry to the islands stops for a week",),
        ("Advertisement",),
        ("Sign up to our newsletter",),
        ("Sign up to our newsletter for the best stories of the week",),
        ("Join our WhatsApp group to get the stories that matter straight to your phone",),
        ("Download our free app from the App Store and Google Play",),
        ("If you buy through links on our site, we may earn an affiliate commission.",),
        ("© 2024 Harbour Courier. All rights reserved.",),
    ],
)
def test_one_line_that_is_left_over(lines: tuple[str, ...]) -> None:
    """A text that somebody else cleaned but for it."""
    assert tuple(_kept("\n".join((*_ARTICLE, *lines)))) == _ARTICLE


def test_a_notice_of_rights_amid_the_text_stays() -> None:
    """Only the last line is surely none of it."""
    lines = (*_ARTICLE[:2], "© 2024 Harbour Courier. All rights reserved.", *_ARTICLE[2:])
    assert tuple(_kept("\n".join(lines))) == lines


def test_a_menu_takes_no_line_below_the_headline() -> None:
    """Its "News" announces other headlines in a side column."""
    standfirst = "Repairs to cost eleven million and take two years, council is told"
    head = ("Home", "News", "Sport", "Search", "Sign in", _TITLE, standfirst, "By Jane Doe", "6 May 2024")
    assert tuple(_kept(_page(*_ARTICLE, head=head))) == (standfirst, *_ARTICLE)
    assert tuple(_kept(_page(*_ARTICLE, head=("Home", "News", *head[5:])))) == (standfirst, *_ARTICLE)


def test_a_notice_above_the_headline() -> None:
    """A sentence about cookies opens no article."""
    notice = "We use cookies to improve your experience on our website and to show you personalised advertising."
    article = cleanarticle.clean_text("\n".join((notice, _TITLE, "By Jane Doe", *_ARTICLE, "Privacy policy")))

    assert article.title == _TITLE
    assert tuple(article.text.split("\n\n")) == _ARTICLE


def test_comments_of_readers() -> None:
    """They may be whole sentences, and each has the same button."""
    said = "I have walked along this wall every day for forty years and it never let me down."
    thread = ("Comments", "John Smith", said, "Reply", "Ann B", "About time they did something about it.", "Reply")
    article = cleanarticle.clean_text("\n".join((_TITLE, "By Jane Doe", "6 May 2024", *_ARTICLE, *thread)))

    assert tuple(article.text.split("\n\n")) == _ARTICLE


def test_text_wrapped_without_blank_lines() -> None:
    """Where paragraphs end is told by the lines that are not full."""
    text = "\n".join(textwrap.fill(line, 72) for line in _ARTICLE)

    assert cleanarticle.clean_text(text).text.split() == " ".join(_ARTICLE).split()


def test_markdown_marks_are_left_out() -> None:
    """Links and emphasis are read, not kept."""
    linked = _ARTICLE[1].replace("the mayor", "[the mayor](https://courier.example/mayor)").replace("May", "**May**")
    text = "\n\n".join((f"# {_TITLE}", _ARTICLE[0], linked, *_ARTICLE[2:]))

    assert tuple(_kept(text)) == _ARTICLE


def test_the_head_of_light_markdown() -> None:
    """A headline and a byline with marks are known, and the rest comes back whole."""
    article = cleanarticle.clean_text("\n\n".join((f"# {_TITLE}", "*By Jane Doe*", *_ARTICLE)))

    assert (article.title, article.authors) == (_TITLE, ("Jane Doe",))
    assert tuple(article.text.split("\n\n")) == _ARTICLE


def test_a_marked_subhead_is_no_title() -> None:
    """It stands below the first paragraph."""
    article = cleanarticle.clean_text("\n\n".join((*_ARTICLE[:3], "# A higher wall", *_ARTICLE[3:])))

    assert article.title is None
    assert tuple(article.text.split("\n\n")) == (*_ARTICLE[:3], "A higher wall", *_ARTICLE[3:])


def test_title_byline_and_date_stand_as_lines() -> None:
    """The metadata are read off the text."""
    article = cleanarticle.clean_text(_page(*_ARTICLE))

    assert (article.title, article.authors) == (_TITLE, ("Jane Doe",))
    assert str(article.published).startswith("2024-05-06")


def test_the_moment_is_that_of_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """However much later somebody looks at the date."""
    moments = [datetime(2031, 5, 7, 12, 0, tzinfo=UTC)]
    monkeypatch.setattr("cleanarticle.metadata.dates.crawl_time.this_moment", moments.pop)
    article = cleanarticle.clean_text(_page(*_ARTICLE).replace("2024", "2031"))

    assert not moments
    assert str(article.published).startswith("2031-05-06")


@pytest.mark.parametrize(
    "below",
    [
        ("By Jane Doe and Max Roe", "6 May 2024, 10:15"),
        ("Published: May 6, 2024 10:15 am",),
        ("Updated 6 May 2024 at 09:00",),
        ("Boats behind the wall in March. Photo: Max Roe",),
    ],
    ids=lambda lines: lines[0],
)
def test_the_title_is_no_line_below_the_headline(below: tuple[str, ...]) -> None:
    """Bylines, dates and captions stand nearer to the prose than the headline does."""
    assert cleanarticle.clean_text("\n".join((_TITLE, *below, *_ARTICLE))).title == _TITLE


@pytest.mark.parametrize(
    "head",
    [
        (_TITLE, "By Jane Doe and Max Roe", "6 May 2024, 10:15"),
        (_TITLE, "Published: May 6, 2024 10:15 am"),
        (_TITLE, "The storm had broken the wall in three places, and the council wants to rebuild it.", "By Jane Doe"),
    ],
    ids=["byline and date", "date", "byline below a standfirst"],
)
def test_the_head_of_clean_text_goes(head: tuple[str, ...]) -> None:
    """Its headline, byline and date are known, and all below them comes back whole."""
    kept = _kept("\n".join((*head, *_ARTICLE[:4], "“No.”", *_ARTICLE[4:])))

    assert not {head[0], head[-1]} & set(kept)
    assert tuple(kept[-len(_ARTICLE) - 1 :]) == (*_ARTICLE[:4], "“No.”", *_ARTICLE[4:])


def test_a_date_below_the_first_paragraphs_is_no_head() -> None:
    """A body that begins with what might be its headline keeps it."""
    text = (_TITLE, *_ARTICLE[:2], "6 May 2024, 10:15", *_ARTICLE[2:])

    assert tuple(_kept("\n".join(text))) == text


@pytest.mark.parametrize(
    ("lines", "species"),
    [
        (("Use Chrome browser for a more accessible video player", "Waves over the quay"), Species.PLAYER_NOTICE),
        (("Continue reading:", "Ferry to the islands stops for a week", "School roof still leaks"), None),
        (("Share", "Facebook", "Twitter", "WhatsApp", "Copy link"), None),
        (("Sign up to our newsletter", "Get the day’s stories in your inbox every morning."), None),
        (("Advertisement",), None),
        (("Latest Tweets", "Harbour Courier", "The wall is voted. What now? #harbour"), None),
    ],
)
def test_boilerplate_amid_the_article_goes(lines: tuple[str, ...], species: Species | None) -> None:
    """The lines go, the prose after them stays."""
    article = cleanarticle.clean_text(_with(*lines))

    assert tuple(article.text.split("\n\n")) == _ARTICLE
    removed = {block.text: block.species for block in article.removed}
    assert removed.keys() >= set(lines)
    assert species is None or removed[lines[0]] == species


@pytest.mark.parametrize(
    "lines",
    [
        (
            "You may also like",
            "Travel",
            "Ten quiet beaches within an hour of the ferry",
            "From hidden coves to long stretches of sand, these are the places that…",
            "Food",
            "Where to eat fish this summer",
            "Our critic went along the coast and found…",
        ),
        ("Latest Tweets", "Harbour Courier", "Storm over the islands tonight, ferries…", "@courier more at t.co/abc"),
        (
            "Comments",
            "3 comments",
            "SeaDog says:",
            "I never thought they would do it, well done to the council!",
            "Reply",
            "Old Salt says:",
            "Waste of money if you ask me, the sea always wins in the end.",
            "Reply",
        ),
        ("Share this article", "Facebook", "Twitter", "Email"),
        ("Sign up to our daily newsletter", "Enter your email", "Subscribe"),
    ],
    ids=lambda lines: lines[0],
)
def test_boilerplate_below_the_article_goes(lines: tuple[str, ...]) -> None:
    """Lists of other articles, tweets, comments and pitches are none of it."""
    assert tuple(_kept(_page(*_ARTICLE, *lines))) == _ARTICLE


_GERMAN = (
    "Der Stadtrat hat am Dienstagabend beschlossen, die alte Hafenmauer wieder aufzubauen, die der Sturm im letzten "
    "Winter an drei Stellen zerstört hatte.",
    "Die Arbeiten beginnen im Mai, sagte die Bürgermeisterin nach der Abstimmung, und dauern zwei Jahre, weil die "
    "Fähren zu den Inseln weiter fahren müssen.",
    "Die Steine kommen aus dem Bruch über der Stadt, und der Rat hat dafür neun Millionen zurückgelegt, von denen das "
    "Land ein Drittel zahlt.",
    "„Wir haben lange genug auf diese Mauer gewartet“, sagte der Hafenmeister, der seit dreißig Jahren im Amt ist und "
    "das Wasser viermal über dem Kai gesehen hat.",
    "Die Fischer, deren Boote hinter der Mauer liegen, hatten eine höhere verlangt, doch die Ingenieure sagten dem "
    "Rat, die alte Höhe genüge, wenn der Fuß breiter werde.",
    "Nicht alle waren mit dem Beschluss zufrieden: Zwei Mitglieder des Rates sagten, das Geld werde für das Dach der "
    "Schule gebraucht.",
)
_FRENCH = (
    "Le conseil municipal a décidé mardi soir de reconstruire le vieux mur du port, que la tempête de l’hiver dernier "
    "avait brisé en trois endroits.",
    "Les travaux commenceront en mai, a dit la maire après le vote, et dureront deux ans, car les bateaux vers les "
    "îles doivent continuer à passer.",
    "Les pierres viendront de la carrière au-dessus de la ville, et le conseil a mis de côté neuf millions, dont la "
    "région paie un tiers.",
    "Tout le monde n’était pas content du vote : deux membres du conseil ont dit que l’argent manquait pour le toit de "
    "l’école.",
)


@pytest.mark.parametrize(
    ("article", "lines"),
    [
        (_GERMAN, ("Lesen Sie auch:", "Fähre zu den Inseln steht still", "Schuldach bleibt undicht")),
        (_GERMAN[:4], ("Lesen Sie auch:", "Fähre zu den Inseln steht still", "Schuldach bleibt undicht")),
        (_FRENCH, ("À lire aussi :", "Le bateau des îles reste à quai", "Le toit de l’école fuit encore")),
    ],
    ids=["de", "de-short", "fr"],
)
def test_cues_of_other_languages(article: tuple[str, ...], lines: tuple[str, ...]) -> None:
    """The cue and the headlines below it go."""
    assert tuple(_kept("\n".join((*_MENU, *article[:2], *lines, *article[2:], *_FOOT)))) == article


def test_cookie_prose_at_the_top_goes() -> None:
    """Long sentences, but not the article's."""
    notice = (
        "We use cookies and similar technologies to give you the best experience on our site and to show you "
        "advertising that fits your interests.",
        "By clicking accept you agree to the use of cookies; you can change your settings at any time.",
        "Accept all",
        "Manage settings",
    )
    assert tuple(_kept(_page(*_ARTICLE, head=(*notice, *_MENU, _TITLE, "By Jane Doe")))) == _ARTICLE


@pytest.mark.parametrize(
    "line",
    [
        "Readers of the plan will read more about the cost of stones in its annex, she said, than of sea.",
        "He also said that nobody should sign up to our fears before the sea had been measured again in the autumn.",
        "“Share it with your neighbours,” she said of the plan, and laid it out on the table in the town hall.",
    ],
)
def test_a_cue_in_a_sentence_is_prose(line: str) -> None:
    """It stays."""
    assert line in _kept(_with(line))


def test_a_subhead_between_paragraphs_stays() -> None:
    """A short line without an end, but beside prose on both sides."""
    assert "A higher wall" in _kept(_with("A higher wall", after=4))


@pytest.mark.parametrize("count", range(2, len(_ARTICLE) + 1))
def test_clean_text_comes_back_whole(count: int) -> None:
    """Nothing is taken out of what needs no cleaning, however short."""
    assert tuple(_kept("\n\n".join(_ARTICLE[:count]))) == _ARTICLE[:count]


def test_clean_text_with_its_subheads_comes_back_whole() -> None:
    """Likewise with short lines in it."""
    text = (*_ARTICLE[:3], "A higher wall", *_ARTICLE[3:5], "What it costs", *_ARTICLE[5:])

    assert tuple(_kept("\n".join(text))) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("wall " * 400_000, id="one line of two megabytes"),
        pytest.param("wall\n" * 200_000, id="two hundred thousand lines of a word"),
        pytest.param(f"{_ARTICLE[0]}\n" * 5_000, id="one paragraph again and again"),
        pytest.param(f"{_ARTICLE[0]}\n" + "A label\n" * 50_000 + f"{_ARTICLE[1]}\n", id="prose far apart"),
        pytest.param("\ud800" * 1_000 + "\n" + _ARTICLE[0] + "\udfff", id="lone surrogates"),
        pytest.param(bytes(range(128, 256)) * 1_000, id="bytes of no text"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(1_000), id="a picture"),
    ],
)
def test_bad_input_is_an_article_or_an_error_of_ours(text: str | bytes) -> None:
    """Nothing else is raised, and what comes out can be written."""
    (found,) = cleanarticle.clean_texts([text])
    if isinstance(found, cleanarticle.Article):
        found.text.encode()
    else:
        assert isinstance(found, cleanarticle.CleanArticleError)
