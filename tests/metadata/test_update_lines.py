"""Lines that tell an update and the publication, and days without a year."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, gathered

HEAD = "<title>The wall is rebuilt</title>"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Updated Nov. 4, 2025 8:21 am / Original Nov. 3, 2025 8:02 am"),
        ("en", "Updated: 5 November<span>3 November 2025, 14:20</span>"),
        ("en", "Published: November 3, 2025 at 9:11 a.m. | Updated: November 4, 2025 at 9:11 a.m."),
        ("de", "Aktualisiert: Di., 04.11.2025, 06.05 Uhr Mo., 3. November 2025, 17.12 Uhr"),
        ("de", "vor 2 Tagen aktualisiert · 03.11.2025, 05.00 Uhr"),
        ("fi", "Päivitetty klo 14.12 Julkaistu 3.11.2025 klo 6.01"),
        ("nl", "<span>Bijgewerkt 4 november, 09:30</span><span>Ma 3 nov 2025, 06:00</span>"),
        ("ja", "<span>更新 11月5日 11時20分</span><span>2025年11月3日 5時00分</span>"),
        ("zh", "最後更新：11月4日 18:05<span>發布：民國114年11月3日 上午09:40</span>"),
        ("uk", "<span>Оновлено: 5 листопада, 11:30</span><span>3 листопада 2025, 14:20</span>"),
    ],
)
def test_an_update_beside_the_publication(language: str, line: str) -> None:
    """Whichever stands first, the publication is the day that no word calls an update."""
    found = gathered(f"{HEAD}<h1>The wall is rebuilt</h1><div>{line}</div>{PROSE}", language=language)

    assert str(found.published.value)[:10] == "2025-11-03"


@pytest.mark.parametrize(
    "line",
    [
        "Updated 12:24 am EST, Wednesday, November 20, 2019",
        "Updated November 20, 2019",
        "Date updated: 20 November 2019",
        "Last updated: November 20, 2019, 5 min read",
    ],
)
def test_an_update_alone(line: str) -> None:
    """A time before its day is the update's own, and a label for its date is none for the publication's."""
    found = gathered(f'<html lang="en">{HEAD}<h1>The wall is rebuilt</h1><div>{line}</div>{PROSE}')

    assert found.published.value is None
    assert str(found.modified.value)[:10] == "2019-11-20"


@pytest.mark.parametrize("line", ["Mar 27, 20255 mins", "March 27, 202510:30 AM", "27/03/20250 comments"])
def test_figures_that_run_into_the_year(line: str) -> None:
    """What the next element begins with is no digit of the year."""
    found = gathered(f'<html lang="en">{HEAD}<h1>The wall is rebuilt</h1><div>{line}</div>{PROSE}', url=None)

    assert str(found.published.value)[:10] == "2025-03-27"


def test_a_day_without_its_year() -> None:
    """It is the last such day before the declared update; of days longer before it the year is not known."""
    page = (
        '<html lang="en"><meta property="article:modified_time" content="2025-01-03T09:12:00+00:00">'
        f"{HEAD}<h1>The wall is rebuilt</h1><div>{{}}</div>{PROSE}"
    )

    assert str(gathered(page.format("Dec 28")).published.value) == "2024-12-28"
    assert gathered(page.format("May 28")).published.value is None


def test_a_line_that_is_later_than_the_declared_update() -> None:
    """Alone, and right below the headline, it is the day on which the article appeared."""
    found = gathered(
        '<html lang="en"><meta property="article:modified_time" content="2025-03-03">'
        f"{HEAD}<h1>The wall is rebuilt</h1><div>12 March 2025</div>{PROSE}"
    )

    assert str(found.published.value) == "2025-03-12"


def test_a_place_and_a_day_before_the_first_words() -> None:
    """A dash parts them from the text that they open."""
    found = gathered(
        f"{HEAD}<h1>The wall is rebuilt</h1><p>Toluca, Estado de México, a 12 de mayo de 2025.- {PROSE[3:]}",
        url=None,
        language="es",
    )

    assert str(found.published.value) == "2025-05-12"
