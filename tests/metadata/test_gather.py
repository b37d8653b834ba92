"""All the other fields, and that hostile pages raise nothing."""

from __future__ import annotations

import pytest

from cleanarticle.metadata.dates.crawl_time import crawl_time
from cleanarticle.metadata.gather import gather
from cleanarticle.metadata.page_words import page_words
from cleanarticle.metadata.record import Metadata, PageType
from cleanarticle.metadata.sources import Decided
from cleanarticle.model import Page
from cleanarticle.page_head.head import Head
from cleanarticle.words.langpacks import LanguagePacks
from tests.metadata.gathering import PROSE, gathered, linked, news, page

IMAGE = "https://img.example.org/wall-large.jpg"


def test_site_and_publisher() -> None:
    """The site's name and the publisher are two fields."""
    head = "<meta property='og:site_name' content='Harbour Times'>" + linked(
        news(publisher={"@type": "Organization", "name": "Harbour Media"})
    )
    found = gathered(page(head))

    assert (found.site_name.value, found.publisher.value) == ("Harbour Times", "Harbour Media")


def test_a_site_without_a_name() -> None:
    """The host stands in for the name."""
    assert gathered(page()).site_name.value == "news.example.org"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://someone:secret@news.example:8080/x", "news.example"),
        ("HTTPS://www.News.example?x", "news.example"),
        ("//news.example./x", "news.example"),
        ("http://übung.example/", "übung.example"),
        ("http://localhost:80/x", "localhost"),
        ("http://a@b@news.example#", "news.example"),
        ("https://a_b-c.example", "a_b-c.example"),
        *dict.fromkeys(
            (
                "http://[bad",
                "http://[::1]/x",
                "http://192.168.0.1/x",
                "http://",
                "http://someone:secret@",
                "http:///x",
                "javascript:alert(1)",
                "javascript://news.example",
                "y",
                "wall.html",
                "http://a b.example/",
                "http://<b>.example/",
                "http://é<b>.example/",
                "http://-a.example/",
                "http://a..example/",
                f"http://{'a' * 64}.example/",
                f"http://{'a.' * 130}example/",
            ),
            None,
        ).items(),
    ],
)
def test_only_the_name_of_a_host_stands_for_a_site(url: str, name: str | None) -> None:
    """Who the address lets in, its port, and what is no name of a host, are not shown to readers."""
    assert gathered(page(), url=url).site_name.value == name


def test_section_tags_and_description() -> None:
    """Each from its meta; tags once each."""
    found = gathered(
        page(
            "<meta property='article:section' content='Politics'><meta property='article:tag' content='Harbour'>"
            "<meta property='article:tag' content='harbour'><meta property='article:tag' content='Walls'>"
            "<meta name='description' content='About a wall.'>"
        )
    )

    assert found.section.value == "Politics"
    assert found.tags.value == ("Harbour", "Walls")
    assert found.description.value == "About a wall."


def test_tags_in_one_string() -> None:
    """Key words in one string are split."""
    assert gathered(page(linked(news(keywords="Harbour, Walls; Storm")))).tags.value == ("Harbour", "Walls", "Storm")


def test_the_standfirst() -> None:
    """A marked line below the headline is the subtitle."""
    found = gathered(page(body="<p class='standfirst'>Ferries will come again in summer.</p>"))

    assert found.subtitle.value == "Ferries will come again in summer."


@pytest.mark.parametrize(
    "names", ["sub-title", "story__sub_title", "article-header__lead", "entradilla", "news-ingress", "article-chapo"]
)
def test_names_of_a_standfirst(names: str) -> None:
    """What stands below the headline under such names is the subtitle, with a full stop or without."""
    found = gathered(page(body=f"<p class='{names}'>Ferries will come again in summer</p>"))

    assert found.subtitle.value == "Ferries will come again in summer"


def test_a_style_is_no_name_of_a_standfirst() -> None:
    """A line that is underlined is any line."""
    found = gathered(page(body="<p class='underline'>Ferries will come again in summer</p>"))

    assert found.subtitle.value is None


def test_no_standfirst_below_the_text() -> None:
    """Editors give a subhead amid the text the class of a standfirst; the first paragraph stands above it."""
    found = gathered(page(body=f"{PROSE}<h2 class='news-subtitle'>What the mayor says of it</h2>"))

    assert found.subtitle.value is None


@pytest.mark.parametrize(("lang", "value"), [("en-GB", "en-GB"), ("en_us", "en-US"), ("", "en")])
def test_language(lang: str, value: str) -> None:
    """The declared tag in its standard form, or the text's language."""
    assert gathered(page(lang=lang)).language.value == value


def test_a_wrong_language_is_refused() -> None:
    """A template's language loses against the text's."""
    found = gathered(page(lang="fr"), language="en").language

    assert (found.value, found.lost[0].reason) == ("en", "the text is in en")


def test_the_lead_image() -> None:
    """A declared picture is taken, an icon is not."""
    head = f"<meta property='og:image' content='/logo.svg'><meta property='og:image' content='{IMAGE}'>"
    found = gathered(page(head)).image

    assert (found.value, found.lost[0].reason) == (IMAGE, "an icon or a placeholder")


def test_images_of_the_article() -> None:
    """Lazy sources are resolved, captions and credits kept; pixels and scripts are not pictures."""
    body = (
        "<figure><img src='data:image/gif;base64,x' data-src='/wall.jpg' alt='A wall' width='800'>"
        "<figcaption>The wall. Photo: Ann Lens</figcaption></figure>"
        "<img src='/pixel.gif' width='1' height='1'><img src='javascript:x'>"
    )
    found = gathered(page(body=body)).images.value

    assert [(one.url, one.alt, one.credit, one.width) for one in found] == [
        ("https://news.example.org/wall.jpg", "A wall", "Ann Lens", 800)
    ]


@pytest.mark.parametrize(
    "name",
    [
        "police-badge-found.jpg",
        "harbour-logo-unveiled.jpg",
        "cement-loading-dock.jpg",
        "storm-tracking-map.jpg",
        "a b.jpg",
    ],
)
def test_words_of_icons_in_the_names_of_photographs(name: str) -> None:
    """In the middle of a name such a word tells what the picture shows; blanks are written as browsers write them."""
    found = gathered(page(f"<meta property='og:image' content='/img/{name}'>", f"<img src='/img/{name}'>"))
    address = "https://news.example.org/img/" + name.replace(" ", "%20")

    assert found.image.value == address
    assert [one.url for one in found.images.value] == [address]


@pytest.mark.parametrize(
    "name",
    [
        "logo.png",
        "site-logo.png",
        "logo_200x60.png",
        "header-logo-white@2x.png",
        "icons/a.png",
        "avatar-12.jpg",
        "firm_logo/a.png",
        "i-transparent_h-1.gif",
    ],
)
def test_icons_are_no_pictures(name: str) -> None:
    """A name that is, begins or ends with such a word is that of an icon."""
    assert gathered(page(f"<meta property='og:image' content='/img/{name}'>")).image.value is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("/image.php?id=1", "/image.php?id=2"),
        ("/2023/photo-001.jpg", "/2024/photo-001.jpg"),
        ("/1.55/original.jpg", "/1.56/original.jpg"),
    ],
)
def test_pictures_with_one_name(first: str, second: str) -> None:
    """Years, numbers of objects and queries of programs tell pictures apart."""
    assert len(gathered(page(body=f"<img src='{first}'><img src='{second}'>")).images.value) == 2


def test_sizes_of_a_picture() -> None:
    """Sizes in folders and queries do not."""
    body = "<img src='/640x360/harbour.jpg'><img src='/w/320/harbour.jpg?q=80'><img src='/large/harbour.jpg'>"

    assert len(gathered(page(body=body)).images.value) == 1


def test_a_marked_credit() -> None:
    """What is marked as a credit at a caption's end is the credit."""
    caption = "<figcaption>Spring. <span class='credit'>Photo by: Max Roe</span></figcaption>"
    found = gathered(page(body=f"<figure><img src='/wall.jpg'>{caption}</figure>")).images.value

    assert [one.credit for one in found] == ["Max Roe"]


def test_a_credit_behind_a_label_of_the_pages_language() -> None:
    """Labels of credits are those of the language packs, with a blank before the colon or without."""
    body = "<figure><img src='/wall.jpg'><figcaption>Le mur. Cr\u00e9dit : Max Roe</figcaption></figure>"

    assert [one.credit for one in gathered(page(body=body), language="fr").images.value] == ["Max Roe"]


def test_a_picture_elsewhere_in_the_data() -> None:
    """An image that is only named by its id stands elsewhere in the graph."""
    head = linked(news(image={"@id": "#a"}), {"@type": "ImageObject", "@id": "#a", "url": IMAGE})

    assert gathered(page(head)).image.value == IMAGE


@pytest.mark.parametrize(
    "url",
    [
        "https://open.songs.example/embed/track/1",
        "https://platform.posts.example/embed/Post.html?id=1",
        "https://charts.example/embed/x/",
        "https://podcasts.example/player/1",
    ],
)
def test_frames_that_play_no_film(url: str) -> None:
    """Songs, posts, charts and podcasts are no videos."""
    assert gathered(page(body=f"<iframe src='{url}'></iframe>")).videos.value == ()


def test_videos() -> None:
    """Films of JSON-LD and embedded players, each once."""
    head = linked(news(video={"@type": "VideoObject", "contentUrl": "/film.mp4"}))
    found = gathered(page(head, "<iframe src='https://tube.example/embed/x'></iframe>")).videos.value

    assert found == ("https://news.example.org/film.mp4", "https://tube.example/embed/x")


@pytest.mark.parametrize(
    ("free", "paid"), [(False, True), ("False", True), (True, False), ("http://schema.org/True", False)]
)
def test_paywalled(free: object, paid: object) -> None:
    """Whether it is free, in each of its spellings."""
    assert gathered(page(linked(news(isAccessibleForFree=free)))).paywalled.value is paid


def test_microdata_in_metas() -> None:
    """Metas of microdata say what JSON-LD would."""
    head = (
        "<meta itemprop='isAccessibleForFree' content='False'><meta itemprop='articleSection' content='Local'>"
        "<meta itemprop='keywords' content='harbour, wall'>"
    )
    found = gathered(page(head, "<div itemprop='publisher'><meta itemprop='name' content='Harbour Media'></div>"))

    assert (found.paywalled.value, found.section.value, found.tags.value) == (True, "Local", ("harbour", "wall"))
    assert found.publisher.value == "Harbour Media"


def test_a_part_that_must_be_paid_for() -> None:
    """An article of which a part is not free is not free."""
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}

    assert gathered(page(linked(news(hasPart=part)))).paywalled.value is True
    assert gathered(page(linked(news(hasPart=[{"isAccessibleForFree": True}])))).paywalled.value is None


def test_a_meta_of_json() -> None:
    """One meta may hold all fields as JSON."""
    content = '{"author": "Jane Doe", "pub_date": "2024-01-05T10:00:00Z", "section": "Local", "tags": ["a wall"]}'
    found = gathered(page(f"<meta name='parsely-page' content='{content}'>"))

    assert (found.authors.value, found.section.value, found.tags.value) == (("Jane Doe",), "Local", ("a wall",))
    assert str(found.published.value) == "2024-01-05 10:00:00+00:00"
    assert gathered(page("<meta name='parsely-page' content='{'>")).authors.value == ()


def test_the_language_of_a_header() -> None:
    """What stands for a header of the server says the language, too."""
    html = page("<meta http-equiv='Content-Language' content='en-GB'>", lang="")

    assert gathered(html).language.value == "en-GB"


def test_nothing_said_about_paying() -> None:
    """Silence is no answer."""
    assert gathered(page()).paywalled.value is None


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (linked(news()), PageType.ARTICLE),
        (linked({"@type": "LiveBlogPosting"}), PageType.LIVE_BLOG),
        (linked({"@type": "ImageGallery"}), PageType.GALLERY),
        ("<meta property='og:type' content='video.other'>", PageType.VIDEO),
        ("<meta property='og:type' content='article'>", PageType.ARTICLE),
    ],
)
def test_page_type(head: str, kind: PageType) -> None:
    """What the page declares itself to be."""
    assert gathered(page(head)).page_type.value is kind


def test_an_index_page() -> None:
    """A page of links is an index."""
    links = "".join(f"<li><a href='/{number}'>A headline of some five words</a></li>" for number in range(60))

    assert gathered(f"<title>News</title><ul>{links}</ul>").page_type.value is PageType.INDEX


def test_a_page_with_a_text_of_its_own_is_no_index() -> None:
    """A brief among many links, or the text of a collection: an index has none."""
    links = "".join(f"<li><a href='/{number}'>A headline of some five words</a></li>" for number in range(60))
    collection = linked({"@type": "CollectionPage"}) + "<meta property='og:type' content='article'>"

    assert gathered(f"<title>News</title><p>{PROSE}</p><ul>{links}</ul>").page_type.value is PageType.OTHER
    assert gathered(f"{collection}<p>{PROSE}</p>").page_type.value is PageType.OTHER
    assert gathered(collection).page_type.value is PageType.INDEX


def test_word_count() -> None:
    """Words of the kept blocks."""
    assert gathered(f"<body>{PROSE}</body>").word_count.value == 33


def test_plain_text_tolerates_an_empty_head() -> None:
    """No head and no blocks give empty fields."""
    nothing = Page((), (), (), (), False, ())
    found = gather(
        Head.empty(), nothing, Decided([]), page_words(LanguagePacks().active("en")), url=None, now=crawl_time(None)
    )

    assert (found.title.value, found.authors.value, found.published.value, found.word_count.value) == (
        None,
        (),
        None,
        0,
    )


HOSTILE = {
    "numbers for texts": linked(news(headline=7, author=7, datePublished=7, image=7, keywords=7, publisher=7)),
    "nulls for texts": linked(news(headline=None, author=None, datePublished=None, image=[None], keywords=[None])),
    "lists for texts": linked(news(headline=[["x"]], author=[[["Jane Doe"]]], datePublished=[], image=[[]])),
    "an author of authors": linked(news(author={"name": {"name": {"name": "Jane Doe"}}})),
    "a type that is a number": linked({"@type": 7, "headline": "x"}),
    "an id that points to itself": linked({"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#a"}}),
    "addresses that are none": "<link rel='canonical' href='http://['><base href='http://['>"
    "<meta property='og:image' content='//['><meta property='og:url' content='http://[::1'>",
    "half characters": "<meta name='author' content='&#xD800; &#0; \u202e'>",
    "many metas": "<meta property='og:title' content='x'>" * 20_000,
    "a long title": f"<meta property='og:title' content='{'a - ' * 50_000}'>",
}


@pytest.mark.parametrize("head", HOSTILE.values(), ids=HOSTILE)
def test_hostile_heads(head: str) -> None:
    """Nothing is raised, and the page's own headline is still found."""
    found = gathered(page(head))

    assert isinstance(found, Metadata)
    assert found.title.value


@pytest.mark.parametrize("url", [None, "", "http://[", "nonsense", "javascript:x", "https://example.org", "x" * 5_000])
def test_hostile_addresses(url: str | None) -> None:
    """Whatever the page is said to come from, nothing is raised."""
    assert gathered(page("<link rel='canonical' href='/x'>"), url=url).title.value


def test_sources_and_losers_are_strings() -> None:
    """Every field with a value names its source, and every loser its reason."""
    found = gathered(page(linked(news(headline="The wall is rebuilt", datePublished="2024-01-05"))))
    fields = [getattr(found, name) for name in Metadata.__slots__]

    assert all(field.source for field in fields if field.value)
    assert all(lost.reason and lost.source for field in fields for lost in field.lost)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ('{"@type": "NewsArticle", "author": "Jane Doe", ' + '"x": [' * 10_000 + "]" * 10_000 + "}", "nested deeper"),
        ('{"@type": "NewsArticle", "articleBody": "' + "word " * 1_000_000 + '"}', "longer than"),
        ("{'@type' = NewsArticle", "cannot be read"),
    ],
    ids=["ten thousand deep", "five megabytes", "no JSON"],
)
def test_data_that_is_passed_over(raw: str, reason: str) -> None:
    """JSON-LD that is not read stands among what lost, with the reason; the page's other sources are."""
    found = gathered(page(linked(raw=raw), "<p>By Jane Doe</p>"))

    assert (found.title.value, found.authors.value) == ("The wall is rebuilt", ("Jane Doe",))
    for field in (found.title, found.authors, found.published):
        assert any(lost.source == "json-ld" and lost.reason.startswith(reason) for lost in field.lost)


def test_a_page_of_text_for_an_author() -> None:
    """An author field with a page of text is passed over and noted."""
    found = gathered(page(linked(news(author="Some words of a page. " * 300)))).authors

    assert found.value == ()
    assert found.lost[0].reason == "too long for a byline"


def test_addresses_that_are_scripts() -> None:
    """javascript: addresses of pictures, films and pages are passed over and noted."""
    head = (
        "<meta property='og:image' content='javascript:x'><meta property='og:video' content='javascript:y'>"
        "<link rel='amphtml' href='javascript:z'><link rel='canonical' href='javascript:c'>"
    )
    found = gathered(page(head))

    assert (found.image.value, found.videos.value, found.amp_url.value, found.canonical_url.value) == (
        None,
        (),
        None,
        None,
    )
    for field in (found.image, found.videos, found.amp_url, found.canonical_url):
        assert field.lost[0].reason == "no http address"


def test_two_words_about_paying() -> None:
    """What JSON-LD says counts, and what a meta says stands among what lost."""
    head = linked(news(isAccessibleForFree=False)) + "<meta property='article:content_tier' content='free'>"
    found = gathered(page(head)).paywalled

    assert (found.value, found.lost[0].source) == (True, "meta:article:content_tier")


def test_pictures_with_everything() -> None:
    """Lazy sources are resolved; captions, credits and alternative texts are kept; pixels and icons are not."""
    body = (
        f"{PROSE}<figure><img data-src='/wall-large.jpg' src='data:image/gif;base64,x' alt='A wall' width='800'>"
        "<figcaption>The wall. Photo: Jane Doe</figcaption></figure>"
        f"<img src='/pixel.gif' width='1' height='1'><img src='/icons/share.svg'>{PROSE}"
    )
    found = gathered(page(body=body)).images.value

    assert [(one.url, one.alt, one.credit) for one in found] == [
        ("https://news.example.org/wall-large.jpg", "A wall", "Jane Doe")
    ]
    assert found[0].caption.startswith("The wall.")


@pytest.mark.parametrize(
    "style",
    ["display:none", "visibility: hidden", "width:1px;height:1px", "border:0; height: 0px", "width:48px"],
)
def test_pictures_that_are_none_by_their_style(style: str) -> None:
    """What counts readers, and portraits, give their size there."""
    pictures = f"<img src='/tr?id=1' style='{style}'><img src='/icon-blank.gif' style='{style}'><img src='/wall.jpg'>"
    found = gathered(page(body=f"{PROSE}{pictures}"))

    assert [one.url for one in found.images.value] == ["https://news.example.org/wall.jpg"]


@pytest.mark.parametrize(
    "attributes",
    [
        "src='/dot.gif' data-src='/wall.jpg' style='display:none'",
        "src='data:image/gif;base64,x' srcset='/wall.jpg 1x' style='display:none'",
        "src='/wall.jpg' style='max-width:20px;min-height:1px;height:auto'",
        "src='/wall.jpg' width='800' height='600' style='width:20px'",
        "src='/wall.jpg' width='0' height='0' style='width:100%;height:auto'",
    ],
)
def test_pictures_whose_style_says_little(attributes: str) -> None:
    """Lazily loaded ones are hidden until then, and what is declared goes first."""
    found = gathered(page(body=f"{PROSE}<img {attributes}>"))

    assert [one.url for one in found.images.value] == ["https://news.example.org/wall.jpg"]


@pytest.mark.parametrize(
    "line",
    [
        "<h2 itemprop='alternativeHeadline'>Ferries will come again in summer</h2>",
        "<p><span itemprop='alternativeHeadline'>Ferries will come again in summer</span></p>",
        (
            "<p>Ferries will come again in summer</p>"
            "<meta itemprop='alternativeHeadline' content='Ferries will come again in summer'>"
        ),
    ],
)
def test_a_subtitle_by_its_property(line: str) -> None:
    """schema.org calls it an alternative headline; what the head alone says must be shown, as it may be a kicker."""
    assert gathered(page(body=line)).subtitle.value == "Ferries will come again in summer"


@pytest.mark.parametrize(
    "title",
    [
        "\u062f\u06cc\u0648\u0627\u0631 \u0645\u06cc\u200c\u0633\u0627\u0632\u062f",
        "\u0915\u094d\u200d\u0937 \u0930\u093e\u091c\u093e",
        "\U0001f469\u200d\U0001f4bb",
    ],
)
def test_joiners_that_make_another_word(title: str) -> None:
    """They are no rubbish in Persian, in Hindi and in emoji; at a word's end, and in Latin, they are."""
    head = f"<meta name='keywords' content='{title}'><meta name='description' content='{title}\u200c wall\u200ded'>"
    found = gathered(page(head, title=f"\u200c{title} of the wall"))

    assert found.title.value == f"{title} of the wall"
    assert found.tags.value == (title,)
    assert found.description.value == f"{title} walled"


def test_a_place_and_a_day_are_no_subtitle() -> None:
    """Press releases have them where a standfirst stands, and under its name."""
    body = "<p class='subtitle'>Quay, 2 November 2021</p><p class='subtitle'>Ferries will come again in summer.</p>"
    assert gathered(page(body=body)).subtitle.value == "Ferries will come again in summer."


def test_reviews_of_a_product_in_microdata() -> None:
    """Who rated it, and when, is not who wrote the page; one author with one rating may be."""
    own = "<span itemprop='author' content='{}'></span><span itemprop='datePublished' content='{}'></span>"
    rating = "<span itemprop='ratingValue' content='5'></span>"
    reviews = "".join(
        own.format(name, day) + rating for name, day in (("Jane D.", "2024-01-02"), ("Max", "2024-01-03"))
    )

    found = gathered(page(body=f"<div>{reviews}</div>"))
    assert (found.authors.value, found.published.value) == ((), None)
    found = gathered(page(body=f"<div>{own.format('Ann Poe', '2024-01-01')}{reviews}</div>"))
    assert (found.authors.value, str(found.published.value)) == (("Ann Poe",), "2024-01-01")
    found = gathered(page(body=f"<div>{own.format('Ann Poe', '2024-01-01')}{rating}</div>"))
    assert (found.authors.value, str(found.published.value)) == (("Ann Poe",), "2024-01-01")


def test_a_products_number_is_no_moment() -> None:
    """Seconds since 1970 are as long as many a number of a product."""
    number = "<span itemprop='{}' content='1700000000'></span>"

    assert gathered(page(body=number.format("sku"))).published.value is None
    assert str(gathered(page(body=number.format("datePublished"))).published.value) == "2023-11-14 22:13:20+00:00"
