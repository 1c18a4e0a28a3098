"""Dates as people and machines write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.reading.record.dates import date_at, is_date, is_in_figures, names_month_first, year_at

DAY = datetime.date(2023, 3, 13)
FORMS = (
    "{0.day} March {0.year}",
    "{0.day}th March, {0.year}",
    "{0.day}th of March {0.year}",
    "the {0.day}th of March {0.year}",
    "Monday {0.day} March {0.year}",
    "Mon, {0.day} Mar {0.year} 09:12:00 GMT",
    "March {0.day}, {0.year}",
    "MARCH {0.day}, {0.year}",
    "Mar {0.day} {0.year}",
    "Mar. {0.day}, {0.year}",
    "{0.day} Mar {0.year}",
    "{0.day}-Mar-{0.year}",
    "{0.day} Mar 23",
    "{0.day}/03/{0.year}",
    "{0.day}.03.{0.year}",
    "{0.day}-3-{0.year}",
    "{0.day}/03/23",
    "03/{0.day}/{0.year}",
    "{0.year}-03-{0.day}",
    "{0.year}/03/{0.day}",
    "{0.year}-03-{0.day}T09:12:00+01:00",
    "{0.day} March {0.year}Source: Example Health",
)


@pytest.mark.parametrize("form", FORMS)
def test_a_date_is_read_in_every_form_in_which_sites_write_it(form: str) -> None:
    found = date_at(form.format(DAY), 0)
    assert found and found.date == DAY


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("March 2023", "2023-03-01"),
        ("Mar, 2023", "2023-03-01"),
        ("Sept 2023", "2023-09-01"),
        ("2023-03", "2023-03-01"),
        ("03/2023", "2023-03-01"),
        ("May 2023", "2023-05-01"),
    ],
)
def test_a_date_without_a_day_is_the_first_of_its_month(words: str, date: str) -> None:
    found = date_at(words, 0)
    assert found and (found.date.isoformat(), found.span.of(words)) == (date, words)


@pytest.mark.parametrize(
    "words",
    [
        "31 February 2023",
        "25/13/2023",
        "13 March 1823",
        "13 March",
        "March",
        "Spring 2024",
        "1.2.3",
        "2023",
        "13 Marches 2023",
        "13 March 20234",
        "0808 800 4040",
        "",
    ],
)
def test_words_that_are_no_date_of_the_calendar_are_none(words: str) -> None:
    assert date_at(words, 0) is None


def test_figures_are_read_day_first_unless_told_or_impossible() -> None:
    read = [date_at(words, 0, is_american) for words in ("03/04/2023", "03/25/2023") for is_american in (False, True)]
    assert [found and found.date.isoformat() for found in read] == [
        "2023-04-03",
        "2023-03-04",
        "2023-03-25",
        "2023-03-25",
    ]


def test_only_a_date_is_a_date() -> None:
    assert is_date("13 March 2023.")
    assert not is_date("13 March 2023 and later")


def test_a_year_alone_is_one_only_where_nothing_goes_on_behind_it() -> None:
    found = year_at("2026", 0)
    assert found and found.date == datetime.date(2026, 1, 1)
    assert year_at("2026-27", 0) is None
    assert year_at("20260", 0) is None


def test_what_may_be_read_in_two_ways_is_known() -> None:
    assert is_in_figures("03/04/2023")
    assert not is_in_figures("3 April 2023")
    assert names_month_first("Updated March 3, 2023")
    assert not names_month_first("Updated 3 March 2023")


@given(
    st.dates(datetime.date(1990, 1, 1), datetime.date(2200, 12, 31)),
    st.sampled_from(["%d %B %Y", "%Y-%m-%d", "%B %d, %Y", "%d/%m/%Y"]),
)
def test_every_day_is_read_back(day: datetime.date, form: str) -> None:
    words = day.strftime(form)
    found = date_at(f"on {words}.", len("on "))
    assert found and (found.date, found.span.of(f"on {words}.")) == (day, words)


@given(st.text(alphabet="0123456789/-. MarchJune,thT:", max_size=40), st.booleans())
def test_no_text_makes_the_reading_of_dates_fail(text: str, is_month_first: bool) -> None:
    for at in range(len(text)):
        found = date_at(text, at, is_month_first) or year_at(text, at)
        assert found is None or found.span.start == at < found.span.end <= len(text)
