"""Tags and section that no data declare: links that readers see."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, gathered, linked, news, page

TAGS = "<div class='post-tags'>Tags: <a href='/tag/walls'>Walls</a>, <a href='/tag/storm'>#Storm</a></div>"


def tags_of(foot: str, head: str = "") -> tuple[str, ...]:
    """The tags of a page with this below its text."""
    return gathered(
        f"<html><head>{head}</head><body><h1>The wall is rebuilt</h1>{PROSE}{foot}</body></html>"
    ).tags.value


@pytest.mark.parametrize(
    "foot",
    [
        TAGS,
        "<ul class='tags'><li><a href='/t/1'>Walls</a></li><li><a href='/t/2'>Storm</a></li></ul>",
        "<p><a href='/schlagwort/walls/'>Walls</a> <a href='/schlagwort/storm/'>Storm</a></p>",
        "<footer>Tags: <a href='/tag/walls' rel='tag'>Walls</a> <a href='/tag/storm' rel='tag'>Storm</a></footer>",
        "<footer><a href='/topic/w' rel='tag'>Walls</a><a href='/topic/s' rel='tag'>Storm</a></footer>",
        "<footer><span>Tagged <a href='/w' rel='tag'>Walls</a>, <a href='/s' rel='tag'>#Storm</a></span></footer>",
        "<footer><a rel='category tag'>News</a><a href='/w' rel='tag'>Walls</a><a rel='tag'>Storm</a></footer>",
        "<footer><ul><li><a href='/tag/w' rel='tag'>Walls</a><li><a href='/tag/s' rel='tag'>Storm</a></ul></footer>",
        "<article><footer><a href='/tag/walls/'>Walls</a> <a href='/tag/storm/'>Storm</a></footer></article>",
        "<footer>Tags: <a href='/tag/walls/'>Walls</a> <a href='/tag/storm/'>Storm</a></footer>",
        "<p>Labels: <a href='/search/label/Walls'>Walls</a>, <a href='/search/label/Storm'>Storm</a></p>",
    ],
)
def test_links_to_tags_below_the_text(foot: str) -> None:
    """Where the links lead, or what their line's element is called, says that they are tags."""
    assert tags_of(foot) == ("Walls", "Storm")


def test_declared_tags_come_first() -> None:
    """What the data declare is not mixed with what is shown."""
    assert tags_of(TAGS, linked(news(keywords="harbours"))) == ("harbours",)


@pytest.mark.parametrize(
    "foot",
    [
        "<div class='tag-cloud'><a href='/tag/walls'>Walls</a></div>",
        "<p>More about the <a href='/tag/walls'>walls</a> of this town was told to us by those who live there.</p>",
        "<div class='tags'><a href='/x'>A line with more than five words is no tag</a></div>",
        "<div class='buy'><a href='https://shop.example/?tag=coast-21'>Walls</a></div>",
        "<p>1</p>" * 22 + TAGS,
        "<figure><img src='/x.jpg'><figcaption>By <a href='/tag/doe'>J. Doe</a></figcaption></figure>",
        "<footer>Popular this week: <a href='/tag/walls'>Walls</a> <a href='/tag/storm'>Storm</a></footer>",
        "<footer class='sidebar'><a href='/tag/walls' rel='tag'>Walls</a></footer>",
    ],
)
def test_other_links_are_no_tags(foot: str) -> None:
    """Clouds, links in prose, long lines, partners' links and what stands far away name no tags."""
    assert tags_of(foot) == ()


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href='/category/harbours/'>Harbours</a></p>",
        "<p><a href='/ressort/harbours/'>Harbours</a></p>",
        "<p class='post-category'>In: <a href='/h/'>Harbours</a></p>",
    ],
)
def test_the_section_beside_the_headline(line: str) -> None:
    """A link to a category beside the headline names the section, where no data do."""
    assert gathered(page("", line)).section.value == "Harbours"
    assert gathered(page("<meta property='article:section' content='News'>", line)).section.value == "News"


def test_a_category_far_from_the_headline() -> None:
    """A list of categories elsewhere does not."""
    assert (
        gathered(page("", "<p>x</p>" * 8 + "<p><a href='/category/harbours/'>Harbours</a></p>")).section.value is None
    )


def test_a_publisher_by_reference() -> None:
    """A publisher that is only an @id is looked up among the page's objects."""
    graph = {
        "@graph": [
            news(publisher={"@id": "#o"}),
            {"@type": "Organization", "@id": "#o", "name": "Harbour Press"},
        ]
    }

    assert gathered(page(linked(graph))).publisher.value == "Harbour Press"


def test_numbers_of_articles_are_no_part_of_tags() -> None:
    """Where each tag has one behind it."""
    foot = "<p><a href='/tag/walls'>walls <b>88</b></a> <a href='/tag/storm'>storm <b>9</b></a></p>"
    assert tags_of(foot) == ("walls", "storm")
    foot = "<p><a href='/tag/walls'>walls</a> <a href='/tag/apollo'>apollo 11</a></p>"
    assert tags_of(foot) == ("walls", "apollo 11")
