"""Ids of strings: readable, unique, and carried along through edits, moves and renamed headings."""

from __future__ import annotations

from pipeline.model.glossary import Glossary
from pipeline.model.identity import mint, slug
from pipeline.stages.extract import extract
from pipeline.stages.parse import parse

PAGE = """Gout

What gout is

Gout is a kind of arthritis. It hurts.

Treatment

Your doctor may suggest tablets for the pain.

You may have:

- colchicine
- ibuprofen
"""


def ids(text: str, before: str | None = None) -> dict[str, str]:
    """Return text → id of a page's strings, after it was `before`."""
    previous = extract(parse("p/a.txt", before.encode(), "en"), (), Glossary(""), None) if before else None
    found = extract(parse("p/a.txt", text.encode(), "en"), (), Glossary(""), previous)
    return {string.text: string.id for string in found.strings}


def test_an_id_tells_a_person_where_the_string_stands_and_what_it_says() -> None:
    found = ids(PAGE)
    assert found["What gout is"] == "what-gout-is/heading"
    assert found["colchicine"] == "treatment/list-item/colchicine"
    assert found["Gout is a kind of arthritis. It hurts."] == "what-gout-is/paragraph/gout-is-a-kind-of-arthritis"


def test_an_edited_string_keeps_its_id() -> None:
    edited = PAGE.replace("Your doctor may suggest tablets", "A nurse may suggest tablets")
    assert (
        ids(edited, PAGE)["A nurse may suggest tablets for the pain."]
        == "treatment/paragraph/your-doctor-may-suggest-tablets-for"
    )


def test_strings_keep_their_ids_when_a_heading_is_renamed() -> None:
    found = ids(PAGE.replace("\nTreatment\n", "\nHow gout is treated\n"), PAGE)
    assert found["How gout is treated"] == "treatment/heading"
    assert found["ibuprofen"] == "treatment/list-item/ibuprofen"


def test_a_moved_string_keeps_its_id() -> None:
    moved = (
        PAGE.replace("Gout is a kind of arthritis. It hurts.\n\n", "Rest.\n\n")
        + "\nGout is a kind of arthritis. It hurts.\n"
    )
    assert (
        ids(moved, PAGE)["Gout is a kind of arthritis. It hurts."]
        == "what-gout-is/paragraph/gout-is-a-kind-of-arthritis"
    )


def test_a_new_string_never_takes_the_id_of_one_that_has_gone() -> None:
    found = ids(PAGE.replace("- colchicine\n", "- Colchicine!?\n- rest\n"), PAGE)
    assert len(set(found.values())) == len(found)
    assert found["rest"] == "treatment/list-item/rest"


def test_a_text_without_latin_letters_still_has_a_slug() -> None:
    assert slug("سرطان") == "text"
    assert mint("text", {"text", "text-2"}) == "text-3"
