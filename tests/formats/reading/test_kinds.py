"""What each piece of a text dump is told to be, and laws that hold for every page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.page import Kind
from pipeline.stages.parse import parse

PROSE = "It comes on at night and it goes away by the morning."
Rows = list[tuple[str, str]]


def read(text: str) -> Rows:
    """Return each block's kind, with the depth of a lower heading, and its words."""
    page = parse("source/pages/page.txt", text.encode(), "en")
    return [(block.kind + (f" {block.level}" if block.level > 2 else ""), block.text) for block in page.blocks]


def kind(text: str, line: str) -> str:
    return next(kind for kind, words in read(text) if words == line)


def test_the_first_line_is_the_title_unless_it_is_a_sentence_or_announces() -> None:
    assert read(f"Colds\n\n{PROSE}\n")[0] == ("title", "Colds")
    assert read(f"Rest.\n\n{PROSE}\n")[0] == ("paragraph", "Rest.")
    assert read("You may have:\n\n* a rash\n* a cough\n")[0] == ("list introduction", "You may have:")


def test_what_a_list_follows_introduces_it_and_what_announces_one_that_is_gone_too() -> None:
    assert kind(f"Colds\n\n{PROSE}\n\n* a rash\n* a cough\n", PROSE) == "list introduction"
    assert kind(f"Colds\n\nYou may have\n\n{PROSE}\n", "You may have") == "list introduction"
    assert kind(f"Colds\n\n{PROSE}\n\nRest.\n", PROSE) == "paragraph"


@pytest.mark.parametrize(
    "card", ["Non-urgent advice: see a GP if:", "Urgent advice", "Immediate action required: Call 999 if"]
)
def test_a_care_card_begins_with_a_heading(card: str) -> None:
    assert kind(f"Colds\n\n{PROSE}\n\n{card}\n\n* you are ill\n* you faint\n", card) == "heading"


def test_a_line_with_a_colon_is_a_heading_only_where_a_gap_sets_it_apart() -> None:
    urge = "Call 999 if you have:"
    apart = f"Colds\n\n{PROSE}\n\n\n{urge}\n\n* a rash\n* a fit\n"
    assert kind(apart, urge) == "heading"
    assert kind(apart.replace("\n\n\n", "\n\n"), urge) == "list introduction"
    assert kind(apart.replace(urge, "You may have:"), "You may have:") == "list introduction"


@pytest.mark.parametrize(
    "line",
    [
        "Photo of a rash on an arm",
        "Diagram showing the lungs",
        "Figure 2: the lungs",
        "An X-ray image of a broken wrist.",
    ],
)
def test_words_that_stood_for_a_picture_are_a_caption(line: str) -> None:
    assert kind(f"Colds\n\n{PROSE}\n\n{line}\n\n{PROSE}\n", line) == "caption"


@pytest.mark.parametrize(
    "line", ["A photo of the rash can help the doctor.", "The picture is not always clear.", "Pictures help."]
)
def test_a_sentence_about_a_picture_is_text(line: str) -> None:
    assert kind(f"Colds\n\n{PROSE}\n\n{line}\n\n{PROSE}\n", line) == "paragraph"


def test_what_stands_right_below_a_pictures_description_is_its_caption() -> None:
    text = f"Colds\n\n{PROSE}\n\nPhoto of a spoon\nA spoon of syrup at night.\n\n{PROSE}\n"
    assert kind(text, "A spoon of syrup at night.") == "caption"


def test_one_sentence_without_a_full_stop_above_a_wide_gap_is_a_caption() -> None:
    line = "The lungs are behind the ribs on both sides"
    assert kind(f"Colds\n\n{PROSE}\n\n{line}\n\n\n{PROSE}\n", line) == "caption"
    assert kind(f"Colds\n\n{PROSE}\n\n{line}.\n\n\n{PROSE}\n", f"{line}.") == "paragraph"


def test_terms_are_told_by_standing_several_times_right_above_a_sentence() -> None:
    pairs = "Stent\nA tube that holds an artery open.\n\nLesion\nA part of the body that is damaged.\n"
    assert [kind for kind, _ in read(f"Words\n\n{PROSE}\n\n{PROSE} Then rest.\n\n{pairs}\n{PROSE}\n")][3:7] == [
        "term",
        "definition",
    ] * 2


def test_a_wide_gap_above_makes_a_main_heading_and_a_single_one_a_heading_below_it() -> None:
    text = f"Colds\n\n\nTests\n\n{PROSE}\n\nBlood tests\n\n{PROSE}\n\n\nTreatment\n\n{PROSE}\n"
    headings = [(kind, words) for kind, words in read(text) if kind.startswith("heading")]
    assert headings == [("heading", "Tests"), ("heading 3", "Blood tests"), ("heading", "Treatment")]


def test_without_wide_gaps_all_headings_are_of_one_level() -> None:
    text = f"Colds\n\nTests\n\n{PROSE}\n\nBlood tests\n\n{PROSE}\n"
    assert [kind for kind, _ in read(text)] == ["title", "heading", "paragraph", "heading", "paragraph"]


# Small pages of several kinds; the frame is put around each.
SMALL_PAGES = """Colds

A cold is an illness of the nose and throat.

What helps

It comes on at night and it goes away by the morning.
=====
Head lice

Head lice are tiny insects that live in hair.

You may see:

* eggs
* white shells

They are not a sign of dirt.
=====
Shingles

Shingles is a rash that hurts.

Who gets it

It comes on at night and it goes away by the morning.

Is it catching?

You cannot catch shingles from somebody.
=====
Your hip operation

1. Before you come

You must not eat for six hours.

2. On the ward

A nurse meets you at the door.
=====
Doses of ibuprofen

Give it with food or milk.

Age\tDose
1 year\t5 ml
4 years\t7.5 ml

Never give more than the label says.
=====
Sprains

Rest the ankle and keep it up on a cushion.

Do

* use ice
* wear a bandage

Don't

* run
* drink alcohol
=====
Gout

Gout is a kind of arthritis. Attacks may include

Most people need tablets for some years.
=====
Hay fever


Symptoms

You sneeze and your eyes itch.


Treatment

It comes on at night and it goes away by the morning.

Tablets

Ask the pharmacist which tablets suit you.
=====
Asthma

Asthma makes it hard to breathe.

Call 999 if:

* your inhaler does not help
* your lips turn blue

Keep your inhaler with you.
=====
Eczema

Eczema makes the skin dry and sore.

Photo of eczema on an elbow

Use a cream each day, even when your skin looks well.
"""
PAGES = SMALL_PAGES.split("=====\n")
ABOVE = """Skip to main content
Menu
Search

Home
About us
Our hospitals
Jobs and careers

We use cookies to make this site work.
Accept all cookies

"""
BELOW = """
Was this page helpful?
Yes
No

Share this page
Facebook
Twitter

Contact us
Accessibility statement
Privacy policy
© 2024 Hill Road Health
"""


@pytest.mark.parametrize("text", PAGES, ids=[text.split("\n", 1)[0] for text in PAGES])
def test_a_frame_around_a_page_leaves_what_its_own_blocks_are(text: str) -> None:
    bare, framed = read(text), read(ABOVE + text + BELOW)
    own = [row for row in framed if row[0] != "furniture"]
    assert "furniture" not in {kind for kind, _ in bare}
    assert own == bare
    assert [words for kind, words in framed if kind == "furniture"] == [
        line for line in (ABOVE + BELOW).split("\n") if line
    ]


SENTENCES = st.sampled_from(
    [
        "The nurse takes some blood from your arm.",
        "Most people get well within two weeks of rest.",
        "You can take paracetamol for the pain every six hours.",
        "Ask your doctor about the tablets if they make you feel sick.",
        "It may help to talk with a friend about how you feel.",
        "Children under five should see a doctor on the same day.",
    ]
)
HEADS = st.sampled_from(["Symptoms", "What you can do", "Treatment", "Getting better", "When to see a doctor"])
ITEMS = st.sampled_from(["* a sore throat", "* feeling sick", "* Drink water", "* rest when you can"])


def is_not_named_twice(rows: list[str]) -> bool:
    """Whether the first line does not stand again below: then it is the browser's title."""
    return rows[0] not in rows[1:]


@given(
    st.lists(st.one_of(SENTENCES, HEADS, ITEMS), min_size=1, max_size=25).filter(is_not_named_twice),
    st.sampled_from(["\n\n", "\n"]),
)
def test_a_page_that_tells_of_no_website_has_no_furniture(rows: list[str], between: str) -> None:
    assert "furniture" not in {kind for kind, _ in read(between.join(rows))}


LINES = st.one_of(
    SENTENCES,
    HEADS,
    ITEMS,
    st.sampled_from(["Menu", "Share this page", "Privacy policy", "Home > Colds", "A\tB", "", "© 2024 X"]),
)


@given(st.lists(LINES, min_size=1, max_size=30).filter(any))
def test_every_word_of_a_page_is_in_exactly_one_block_and_in_order(rows: list[str]) -> None:
    page = parse("source/pages/page.txt", "\n".join(rows).encode(), "en")
    words = [word for row in rows for word in row.removeprefix("* ").split()]
    assert [word for block in page.blocks for word in block.text.split()] == words
    assert all(block.span.of(page.text) == block.text for block in page.blocks)
    assert all(block.reason for block in page.blocks)


def test_every_block_of_a_page_says_why_it_was_read_so() -> None:
    page = parse("source/pages/page.txt", (ABOVE + PAGES[0] + BELOW).encode(), "en")
    assert [block.text for block in page.blocks if not block.reason] == []
    assert {block.kind for block in page.blocks} >= {Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH, Kind.FURNITURE}
