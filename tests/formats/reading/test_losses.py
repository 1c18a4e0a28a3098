"""What was announced, and is there in any shape, is not lost; what is not there is, in every format alike."""

from __future__ import annotations

import pytest

from pipeline.model.page import Document, Lost
from pipeline.stages.parse import parse

START = "Flu is an infection of the nose, the throat and the lungs."
END = "Most people get better in a week or so, and need no tests."


def web(body: str) -> Document:
    page = f"<html><title>Flu</title><main><h1>Flu</h1><p>{START}</p>{body}<p>{END}</p></main></html>"
    return parse("source/pages/page.html", page.encode(), "en")


def markdown(body: str) -> Document:
    return parse("source/pages/page.md", f"# Flu\n\n{START}\n\n{body}\n\n{END}\n".encode(), "en")


def lost(page: Document) -> list[tuple[Lost, str]]:
    return [(loss.what, loss.span.of(page.text)) for block in page.blocks for loss in block.losses]


@pytest.mark.parametrize("words", ["Treatment may include", "Treatment may include:", "You should:", "Symptoms:"])
def test_a_sentence_that_announces_a_list_above_other_text_has_lost_it(words: str) -> None:
    found = [(Lost.LIST, " ".join(words.split()[-2:]))]
    assert lost(web(f"<p>{words}</p>")) == lost(markdown(words)) == found
    assert lost(web(f"<p>{words}</p><h2>Causes</h2>")) == lost(markdown(f"{words}\n\n## Causes")) == found


KEPT = {
    "a list": ("<p>You can:</p><ul><li>rest</li></ul>", "You can:\n\n- rest"),
    "a numbered list": ("<p>Do this:</p><ol><li>Sit down.</li></ol>", "Do this:\n\n1. Sit down."),
    "a table": (
        "<p>Doses are:</p><table><tr><th>Age</th><th>ml</th></tr><tr><td>5</td><td>1</td></tr></table>",
        "Doses are:\n\n| Age | ml |\n| - | - |\n| 5 | 1 |",
    ),
    "a picture": (
        "<p>It looks like this:</p><img src='l.png' alt='A lung'>",
        "It looks like this:\n\n![A lung](l.png)",
    ),
    "terms": ("<p>Words to know:</p><dl><dt>Virus</dt><dd>A germ.</dd></dl>", "Words to know:\n\nVirus\n: A germ."),
    "a quote": ("<p>Ann says:</p><blockquote><p>I rested.</p></blockquote>", "Ann says:\n\n> I rested."),
    "a label in a box": (
        "<div class='callout'><p>Sam’s story:</p><p>I was ill for weeks.</p></div>",
        "> Sam’s story:\n>\n> I was ill for weeks.",
    ),
    "a note": (
        "<p><b>Please note:</b></p><p>You need to eat first.</p>",
        "**Please note:**\n\nYou need to eat first.",
    ),
    "a step with its number": ("<p>Step 2:</p><p>Lean on the wall.</p>", "Step 2:\n\nLean on the wall."),
    "a link alone": ("<p><a href='/a'>What the treatments are</a></p>", "[What the treatments are](/a)"),
    "links": ("<p>See also:</p><p><a href='/a'>All about colds</a>.</p>", "See also:\n\n[All about colds](/a)."),
    "parts of the page": (
        "<p>There are two kinds:</p><h2>Type A</h2><p>It is common.</p><h2>Type B</h2><p>It is rare.</p>",
        "There are two kinds:\n\n## Type A\n\nIt is common.\n\n## Type B\n\nIt is rare.",
    ),
    "a number to call": ("<p>Call us on:</p><p>01632 960 001</p>", "Call us on:\n\n01632 960 001"),
    "entries with a dash": (
        "<p>It affects:</p><p>Hands - they swell.</p><p>Feet - they itch.</p>",
        "It affects:\n\nHands - they swell.\n\nFeet - they itch.",
    ),
    "items without bullets": (
        "<p>Symptoms include:</p><p>Cough</p><p>Sore throat</p><p>Pain</p>",
        "Symptoms include:\n\nCough\n\nSore throat\n\nPain",
    ),
    "a list behind a sentence": (
        "<p>To stay well you should:</p><p>Ask your nurse first.</p><ul><li>rest</li></ul>",
        "To stay well you should:\n\nAsk your nurse first.\n\n- rest",
    ),
    "do and don’t": (
        "<p>Doctors advise:</p><h3>Do</h3><ul><li>rest</li></ul><p>Sit.</p>",
        "Doctors advise:\n\n### Do\n\n- rest",
    ),
    "a caption with its picture": (
        "<figure><img src='l.png' alt='A lung'><figcaption>A lung in winter</figcaption></figure>",
        "![A lung](l.png)\n\n::: caption\n\nA lung in winter\n\n:::",
    ),
}


@pytest.mark.parametrize(("body", "text"), KEPT.values(), ids=KEPT)
def test_what_stands_there_in_another_shape_is_not_lost(body: str, text: str) -> None:
    assert lost(web(body)) == []
    assert lost(markdown(text)) == []


def test_one_part_of_the_page_or_a_care_card_is_not_the_list_that_was_announced() -> None:
    found = [(Lost.LIST, "Symptoms include:")]
    assert lost(markdown("Symptoms include:\n\n### In children\n\nThey are the same.")) == found
    assert lost(markdown("Symptoms include:\n\n> Call 999 if your lips turn blue.")) == found


@pytest.mark.parametrize(
    "words", ["Find out more about colds.", "You can read about colds.", "Click here to book a test."]
)
def test_a_lead_without_its_link_has_lost_where_it_led(words: str) -> None:
    found = [(Lost.TARGET, words[:-1])]
    assert lost(web(f"<p>{words}</p>")) == lost(markdown(words)) == found


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Find out more about <a href='/c'>colds</a>.</p>", "Find out more about [colds](/c)."),
        ("<p>To read more, use <a href='/c'>our guide</a>.</p>", "To read more, use [our guide](/c)."),
        ("<p>Read more about colds at www.example.org/c.</p>", "Read more about colds at www.example.org/c."),
        ("<p>Read more about:</p><ul><li>colds</li></ul>", "Read more about:\n\n- colds"),
        ("<p>To learn more, ask your nurse.</p>", "To learn more, ask your nurse."),
        ("<p>A course helps you to learn more about flu.</p>", "A course helps you to learn more about flu."),
    ],
)
def test_a_lead_with_a_link_an_address_or_somebody_to_ask_has_lost_nothing(body: str, text: str) -> None:
    assert lost(web(body)) == []
    assert lost(markdown(text)) == []


def test_a_short_line_without_a_full_stop_has_lost_no_heading() -> None:
    text = f"Flu\n\nTreatment\n\n{END}\n\n{START}\n\n\nThings that make flu worse for some people in winter\n"
    page = parse("source/pages/page.txt", text.encode(), "en")
    assert lost(page) == []


def dump(*blocks: str) -> Document:
    return parse("source/pages/page.txt", "\n\n".join(("Flu", START, *blocks, END)).encode(), "en")


@pytest.mark.parametrize(
    "blocks",
    [
        ("Good sources of iron include:", "Spinach and other dark green leafy vegetables", "Peas, lentils and beans"),
        ("Your doctor may:", "Ask about your symptoms and those of your family.", "Listen to your heart and lungs."),
        ("These tests may include:", "Serum iron. This shows how much is in your blood.", "Ferritin. This is a store."),
    ],
)
def test_items_that_lost_their_bullets_in_a_dump_are_still_there(blocks: tuple[str, ...]) -> None:
    assert lost(dump(*blocks)) == []


@pytest.mark.parametrize(
    "blocks",
    [
        ("Treatments include:", "The aim is to keep you well for long.", "Most people are tired after it."),
        ("You can ease the pain by:", "To clear your nose, rinse it with salt water.", "It may take a week or two."),
        ("Symptoms include:", "Flu is worse in winter than in summer.", "Children may also:"),
    ],
)
def test_sentences_of_their_own_are_no_items(blocks: tuple[str, ...]) -> None:
    assert (Lost.LIST, " ".join(blocks[0].split()[-2:])) in lost(dump(*blocks))
