"""What a line says of its page, in the many ways in which sites word it; and what it only seems to say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.reading.record.labels import Says
from pipeline.formats.reading.record.statements import read_line, value

REVIEWED, UPDATED, PUBLISHED, DUE = Says.REVIEWED, Says.UPDATED, Says.PUBLISHED, Says.REVIEW_DUE


def said(text: str) -> list[tuple[Says, str]]:
    return [
        (one.says, one.span.of(text))
        for one in read_line(text).statements
        if one.says not in (Says.OTHER, Says.VERSION)
    ]


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("Last reviewed:", REVIEWED),
        ("Last reviewed on", REVIEWED),
        ("LAST REVIEWED", REVIEWED),
        ("Page last reviewed:", REVIEWED),
        ("Content last reviewed", REVIEWED),
        ("Date last reviewed:", REVIEWED),
        ("Date reviewed:", REVIEWED),
        ("Date of last review:", REVIEWED),
        ("Last full review:", REVIEWED),
        ("Last full review/revision", REVIEWED),
        ("Last medically reviewed on", REVIEWED),
        ("Clinically reviewed:", REVIEWED),
        ("Reviewed:", REVIEWED),
        ("Reviewed on", REVIEWED),
        ("Reviewed/Revised", REVIEWED),
        ("This page was last reviewed on", REVIEWED),
        ("This page was last reviewed for medical accuracy on", REVIEWED),
        ("We last reviewed this page in", REVIEWED),
        ("Information correct as of", REVIEWED),
        ("Content current as of:", REVIEWED),
        ("Last reviewed by an Example Clinic nurse on", REVIEWED),
        ("Page last reviewed or updated:", REVIEWED),
        ("Updated:", UPDATED),
        ("Updated -", UPDATED),
        ("Last updated", UPDATED),
        ("Last Updated on", UPDATED),
        ("Last updated: 10:00", UPDATED),
        ("Date last updated:", UPDATED),
        ("Page last updated:", UPDATED),
        ("This page was last updated on", UPDATED),
        ("This fact sheet was last updated in", UPDATED),
        ("Last modified:", UPDATED),
        ("Date modified:", UPDATED),
        ("Last revised -", UPDATED),
        ("Last edited on", UPDATED),
        ("Revision date", UPDATED),
        ("Version 3,", UPDATED),
        ("Published", PUBLISHED),
        ("Date published:", PUBLISHED),
        ("Publication date:", PUBLISHED),
        ("First published:", PUBLISHED),
        ("Posted on", PUBLISHED),
        ("Date of issue:", PUBLISHED),
        ("This information was published in", PUBLISHED),
        ("Next review due:", DUE),
        ("Next review:", DUE),
        ("Date of next review:", DUE),
        ("The next planned review begins in", DUE),
        ("Review due", DUE),
        ("Due for review:", DUE),
        ("To be reviewed", DUE),
        ("Planned review date:", DUE),
        ("We will revise this page in", DUE),
        ("This page is due to be reviewed in", DUE),
        ("Review date:", Says.REVIEW),
    ],
)
@pytest.mark.parametrize("date", ["3 March 2023", "March 3, 2023", "03/03/2023", "March 2023"])
def test_a_label_says_what_its_date_means(label: str, says: Says, date: str) -> None:
    assert (said(f"{label} {date}"), read_line(f"{label} {date}").is_whole) == ([(says, date)], True)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Date published: 3 March 2020 Date last updated: 4 May 2024 Date of next review: 3 March 2026",
            [(PUBLISHED, "3 March 2020"), (UPDATED, "4 May 2024"), (DUE, "3 March 2026")],
        ),
        ("Published 3 March 2023 Last updated 4 May 2024", [(PUBLISHED, "3 March 2023"), (UPDATED, "4 May 2024")]),
        ("Reviewed: March 2023 | Next review: 2026", [(REVIEWED, "March 2023"), (DUE, "2026")]),
        (
            "This leaflet was published in May 2021. We will revise it in 2024.",
            [(PUBLISHED, "May 2021"), (DUE, "2024")],
        ),
        (
            "Last reviewed in August 2022. The next planned review begins in August 2024.",
            [(REVIEWED, "August 2022"), (DUE, "August 2024")],
        ),
        (
            "Medically reviewed by Dr Ada Khan on 4 May 2024",
            [(Says.REVIEWER, "Dr Ada Khan"), (REVIEWED, "4 May 2024")],
        ),
        ("Last reviewed: 4 May 2024 by Ada Khan, RN", [(REVIEWED, "4 May 2024"), (Says.REVIEWER, "Ada Khan, RN")]),
        (
            "Medically reviewed by Ada Khan, M.D. — Written by Jo Bloggs — Updated on March 3, 2023",
            [(Says.REVIEWER, "Ada Khan, M.D."), (Says.AUTHOR, "Jo Bloggs"), (UPDATED, "March 3, 2023")],
        ),
        (
            "Updated by: Ada Khan, MD, Department of Medicine, Anytown. Also reviewed by the Example editorial team.",
            [
                (Says.REVISER, "Ada Khan, MD, Department of Medicine, Anytown"),
                (Says.REVIEWER, "the Example editorial team"),
            ],
        ),
        ("Written by: Example Trust health information team", [(Says.AUTHOR, "Example Trust health information team")]),
        (
            "Leaflet code: EX12/3 Version 2.1 Issued May 2023 Review due May 2026",
            [(PUBLISHED, "May 2023"), (DUE, "May 2026")],
        ),
        ("Page last reviewed: May 3, 2021 Content source: Example Health Agency", [(REVIEWED, "May 3, 2021")]),
        ("Last reviewed: May 3, 2021Source: Example Health Agency", [(REVIEWED, "May 3, 2021")]),
        ("Updated January 2023 © Example Trust", [(UPDATED, "January 2023")]),
        ("Last reviewed: Spring 2024", [(REVIEWED, "Spring 2024")]),
    ],
)
def test_a_line_may_say_several_things(line: str, expected: list[tuple[Says, str]]) -> None:
    assert (said(line), read_line(line).is_whole) == (expected, True)


@pytest.mark.parametrize(
    "line",
    [
        "In March 2020 the law changed.",
        "Updated guidance from 2019 says that most people need no medicine.",
        "Call us by 3 March 2023",
        "© Example Health 2024",
        "Next appointment: 3 March 2026",
        "The next review of your medicines is in March 2026.",
        "Your care plan will be reviewed in March 2026.",
        "Review (2019)",
        "Reviewed studies from 2019 show that it helps.",
        "Khan A. Shingles. J Example 2019. Published 3 March 2020.",
        "Example Institute. Shingles. Last updated March 2020. Available from example.org",
        "The guideline was updated in 2021.",
        "This study was published in March 2020.",
        "The study was large. It was published in March 2020.",
        "It was updated in March 2023.",
        "Cookie policy last updated: 3 March 2020",
        "Site last updated: 3 March 2020",
        "Issued by your GP",
        "Checked by a GP",
        "Checked on 3 March 2023",
        "Reviewed by your doctor every year",
        "Approved by the Example Agency in March 2020",
        "Produced by the liver",
        "By law you must tell your insurer.",
        "Version 3",
        "No. 5 March 2024",
        "Date: 3 March 2024",
        "Last smear test: 3 March 2023",
        "Valid until 3 March 2026",
        "Was this page reviewed on 3 March 2023?",
        "Published in March 2020 by the court, the law changed.",
        "Updated 2 days ago",
        "",
    ],
)
def test_other_words_say_nothing_of_the_page(line: str) -> None:
    assert (said(line), read_line(line).is_whole) == ([], False)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Our pages rest on evidence. This page was last reviewed in May 2024.", [(REVIEWED, "May 2024")]),
        (
            "This page is for all. This page was last reviewed in May 2024 and will be reviewed again in May 2027.",
            [(REVIEWED, "May 2024"), (DUE, "May 2027")],
        ),
        (
            "Clinically reviewed by Ada Khan, nurse, on 4 May 2024. Next review due May 2027. This page is no advice.",
            [(Says.REVIEWER, "Ada Khan, nurse"), (REVIEWED, "4 May 2024"), (DUE, "May 2027")],
        ),
        ("Our information is for patients. It was last updated in May 2024.", [(UPDATED, "May 2024")]),
    ],
)
def test_a_sentence_among_others_counts_when_it_can_only_mean_the_page(
    line: str, expected: list[tuple[Says, str]]
) -> None:
    assert (said(line), read_line(line).is_whole) == (expected, False)


def test_a_label_alone_awaits_its_value() -> None:
    assert [read_line(line).awaits for line in ("Date Last Reviewed:", "Next review due", "Author")] == [
        REVIEWED,
        DUE,
        Says.AUTHOR,
    ]
    one = value(REVIEWED, "April 2025")
    assert one and one.says is REVIEWED
    name = value(Says.AUTHOR, "Dr Ada Khan")
    assert name and name.says is Says.AUTHOR
    assert value(REVIEWED, "April 2025 was a cold month.") is None


TROUBLE = [
    "last",
    "reviewed",
    "Page",
    "by",
    "on",
    "3 March 2023",
    ":",
    ".",
    "|",
    "Dr",
    "A.",
    "Khan",
    "and",
    "due",
    "it",
    "was",
    "(",
]


@given(st.lists(st.sampled_from(TROUBLE), max_size=30))
def test_no_line_makes_the_reading_fail_and_spans_lie_in_it(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= one.span.start <= one.span.end <= len(text) for one in read_line(text).statements)
