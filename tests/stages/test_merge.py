"""A catalogue follows its page, and nothing that a translator wrote is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from pipeline.formats.po import read_catalogue
from pipeline.model.catalogue import State, String, Template
from pipeline.model.errors import CatalogueError
from pipeline.stages.merge import Merged, merge

CASES = sorted((Path(__file__).parents[1] / "cases" / "merge").iterdir())
PO = "locales/cy/LC_MESSAGES/bones.po"


def string(id_: str, text: str) -> String:
    return String(id=id_, text=text, kind="paragraph", section="Tests", reference="bones#tests", line=1)


def page(**texts: str) -> Template:
    return Template("bones", "source/pages/bones.txt", tuple(string(id_, text) for id_, text in texts.items()))


def merged(template: Template, po: bytes | None) -> Merged:
    return merge(template, "cy", PO, po, {})


def translated(template: Template, **translations: str) -> bytes:
    """Return a new catalogue in which some strings have been translated."""
    text = merged(template, None).data.decode()
    for entry in template.strings:
        if entry.id in translations:
            text = text.replace(
                f'msgid "{entry.text}"\nmsgstr ""', f'msgid "{entry.text}"\nmsgstr "{translations[entry.id]}"'
            )
    return text.encode()


def states(data: bytes) -> dict[str, tuple[str, State]]:
    return {entry.id: (entry.translation, entry.state) for entry in read_catalogue(PO, data, "cy", "bones").entries}


def counts(result: Merged) -> dict[str, int]:
    return {name: value for name, value in msgspec.structs.asdict(result).items() if name != "data" and value}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_cases_come_out_as_written_down(case: Path, golden: Callable[[Path, str], None]) -> None:
    template = msgspec.json.decode((case / "template.json").read_bytes(), type=Template)
    before = (case / "before.po").read_bytes() if (case / "before.po").exists() else None
    result = merge(template, "cy", PO, before, {"bone scan": "sgan esgyrn", "anaemia": "anemia (draft)"})
    golden(case / "after.po", result.data.decode())
    golden(case / "counts.json", msgspec.json.encode(counts(result)).decode() + "\n")
    assert (
        merge(template, "cy", PO, result.data, {"bone scan": "sgan esgyrn", "anaemia": "anemia (draft)"}).data
        == result.data
    )


def test_a_new_catalogue_has_every_string_and_no_translation() -> None:
    result = merge(page(a="Bones", b="Scans"), "pt-BR", PO, None, {})
    assert counts(result) == {"new": 2}
    assert states(result.data) == {"a": ("", State.UNTRANSLATED), "b": ("", State.UNTRANSLATED)}
    assert '"Language: pt_BR\\n"' in result.data.decode()
    assert '"Language-Team: Portuguese (Brazil)\\n"' in result.data.decode()


def test_a_catalogue_that_is_up_to_date_is_given_back_as_it_is() -> None:
    po = translated(page(a="Bones", b="Scans"), a="Esgyrn")
    result = merged(page(a="Bones", b="Scans"), po)
    assert result.data is po
    assert counts(result) == {"kept": 2}


def test_obsolete_entries_among_the_others_are_no_reason_to_write_the_file_anew() -> None:
    po = translated(page(a="Bones", b="Scans"), a="Esgyrn")
    at = po.index(b'\n#. Where: Tests\n#. What: paragraph\n#: bones#tests\nmsgctxt "b"')
    po = po[:at] + b'\n#~ msgid "Old"\n#~ msgstr "Hen"\n' + po[at:]
    assert merged(page(a="Bones", b="Scans"), po).data == po


def test_an_edited_text_keeps_its_translation_as_fuzzy_with_the_text_it_was_made_for() -> None:
    po = translated(page(a="Do not stop."), a="Peidiwch â stopio.")
    result = merged(page(a="Do stop."), po)
    assert counts(result) == {"changed": 1}
    assert states(result.data) == {"a": ("Peidiwch â stopio.", State.FUZZY)}
    text = result.data.decode()
    assert '#| msgid "Do not stop."' in text
    assert "#. Changed: take care, this touches a negation. Do [taken out: “not”] stop." in text


def test_the_text_that_was_translated_is_remembered_through_several_edits() -> None:
    po = translated(page(a="Rest today."), a="Gorffwyswch heddiw.")
    second = merged(page(a="Rest now."), po).data
    third = merged(page(a="Rest a while."), second).data
    assert '#| msgid "Rest today."' in third.decode()
    assert "[was “today”, now “a while”]" in third.decode()
    assert merged(page(a="Rest now."), third).data == second
    assert merged(page(a="Rest today."), third).data == po


def test_a_draft_stays_a_draft_when_its_text_changes_back() -> None:
    po = translated(page(a="Rest."), a="Gorffwyswch.").replace(b'msgctxt "a"', b'#, fuzzy\nmsgctxt "a"')
    assert merged(page(a="Rest."), po).data == po
    edited = merged(page(a="Rest now."), po).data
    assert b"was finished" not in edited
    assert merged(page(a="Rest."), edited).data == po


def test_a_translation_that_was_worked_on_meanwhile_is_not_called_finished_when_its_text_changes_back() -> None:
    po = translated(page(a="Rest today."), a="Gorffwyswch heddiw.")
    edited = merged(page(a="Rest now."), po).data.replace(b"heddiw", b"nawr")
    back = merged(page(a="Rest today."), edited).data
    assert states(back) == {"a": ("Gorffwyswch nawr.", State.FUZZY)}
    assert b"#|" not in back and b"Changed" not in back


def test_what_a_translator_has_confirmed_is_no_longer_called_changed() -> None:
    edited = merged(page(a="Rest now."), translated(page(a="Rest."), a="Gorffwyswch.")).data.decode()
    confirmed = (
        edited.replace("#, fuzzy\n", "").replace('#| msgid "Rest."\n', "").replace("Gorffwyswch.", "Gorffwyswch nawr.")
    )
    result = merged(page(a="Rest now."), confirmed.encode())
    assert states(result.data) == {"a": ("Gorffwyswch nawr.", State.TRANSLATED)}
    assert b"Changed" not in result.data and b"was finished" not in result.data
    again = merged(page(a="Rest at once."), result.data).data
    assert b'#| msgid "Rest now."' in again


def test_an_untranslated_text_is_simply_replaced() -> None:
    result = merged(page(a="Rest now."), translated(page(a="Rest.")))
    assert result.data == translated(page(a="Rest now."))


def test_a_removed_string_becomes_obsolete_and_returns_as_it_was() -> None:
    both = page(a="Bones", b="Scans")
    po = translated(both, a="Esgyrn", b="Sganiau")
    gone = merged(page(b="Scans"), po)
    assert counts(gone) == {"kept": 1, "gone": 1}
    assert '#~ msgctxt "a"\n#~ msgid "Bones"\n#~ msgstr "Esgyrn"' in gone.data.decode()
    back = merged(both, gone.data)
    assert counts(back) == {"kept": 1, "returned": 1}
    assert back.data == po


def test_a_removed_string_that_nobody_worked_on_is_left_out() -> None:
    gone = merged(page(b="Scans"), translated(page(a="Bones", b="Scans")))
    assert counts(gone) == {"kept": 1, "gone": 1}
    assert b"#~" not in gone.data


def test_a_removed_string_with_a_question_of_the_translator_is_kept() -> None:
    po = translated(page(a="Bones", b="Scans")).replace(b'msgctxt "a"', b'# QUERY: which?\nmsgctxt "a"')
    assert b"# QUERY: which?" in merged(page(b="Scans"), po).data


def test_an_edited_string_that_is_removed_and_returns_unedited_is_finished_again() -> None:
    both = page(a="Rest.", b="Scans")
    po = translated(both, a="Gorffwyswch.", b="Sganiau")
    edited = merged(page(a="Rest now.", b="Scans"), po).data
    gone = merged(page(b="Scans"), edited).data
    assert b'#~| msgid "Rest."' in gone
    assert merged(both, gone).data == po
    assert merged(page(a="Rest now.", b="Scans"), gone).data == edited


def test_a_string_that_returns_under_another_id_has_its_translation_and_is_not_fuzzy() -> None:
    gone = merged(page(b="Scans"), translated(page(a="Bones", b="Scans"), a="Esgyrn")).data
    back = merged(page(b="Scans", c="Bones"), gone)
    assert counts(back) == {"kept": 1, "returned": 1}
    assert states(back.data)["c"] == ("Esgyrn", State.TRANSLATED)
    assert b"#~" not in back.data


def test_a_moved_string_keeps_its_translation_and_is_not_fuzzy() -> None:
    result = merged(page(b="Scans", c="Bones"), translated(page(a="Bones", b="Scans"), a="Esgyrn"))
    assert counts(result) == {"kept": 1, "moved": 1}
    assert states(result.data) == {"b": ("", State.UNTRANSLATED), "c": ("Esgyrn", State.TRANSLATED)}


def test_a_translation_stays_with_its_id_while_the_page_has_that() -> None:
    po = translated(page(a="Surgery"), a="Llawdriniaeth")
    result = merged(page(a="An operation", b="Surgery"), po)
    assert states(result.data) == {"a": ("Llawdriniaeth", State.FUZZY), "b": ("", State.UNTRANSLATED)}
    assert merged(page(a="Surgery"), result.data).data == po


def test_two_strings_that_change_places_keep_their_translations() -> None:
    po = translated(page(a="Bones", b="Scans"), a="Esgyrn", b="Sganiau")
    result = merged(page(b="Scans", a="Bones"), po)
    assert list(states(result.data).items()) == [
        ("b", ("Sganiau", State.TRANSLATED)),
        ("a", ("Esgyrn", State.TRANSLATED)),
    ]
    assert merged(page(a="Bones", b="Scans"), result.data).data == po


def test_only_the_notes_of_an_entry_change_when_only_they_are_new() -> None:
    po = translated(page(a="Bones"), a="Esgyrn")
    other = Template("bones", "x.txt", (msgspec.structs.replace(string("a", "Bones"), section="Scans"),))
    before, after = po.decode().split("\n"), merged(other, po).data.decode().split("\n")
    assert [(old, new) for old, new in zip(before, after, strict=True) if old != new] == [
        ("#. Where: Tests", "#. Where: Scans")
    ]


def test_an_obsolete_entry_that_another_tool_left_beside_an_empty_one_gives_it_its_translation() -> None:
    po = translated(page(a="Bones")) + b'\n#~ msgctxt "a"\n#~ msgid "Bones"\n#~ msgstr "Esgyrn"\n'
    result = merged(page(a="Bones"), po)
    assert states(result.data) == {"a": ("Esgyrn", State.TRANSLATED)}
    assert b"#~" not in result.data


def test_of_two_obsolete_entries_for_one_text_both_translations_are_kept() -> None:
    twin = b'\n#~ msgctxt "a"\n#~ msgid "Bones"\n#~ msgstr "Esgyrn"\n'
    twins = twin + twin.replace(b"Esgyrn", b"Yr esgyrn")
    result = merged(page(b="Scans"), translated(page(b="Scans")) + twins)
    assert b'#~ msgctxt "a~2"\n#~ msgid "Bones"\n#~ msgstr "Yr esgyrn"' in result.data
    assert result.data.count(b"Esgyrn") == 1
    assert merged(page(b="Scans"), result.data).data == result.data


def test_a_plural_of_another_tool_keeps_its_forms() -> None:
    plural = '\nmsgctxt "a"\nmsgid "Bone"\nmsgid_plural "Bones"\n' + "".join(
        f'msgstr[{n}] "asgwrn{n}"\n' for n in range(5)
    )
    po = merged(page(), None).data + plural.encode()
    for template in (page(a="Bone"), page(a="A bone"), page()):
        assert merged(template, po).data.count(b"asgwrn") == 5


def test_a_catalogue_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(CatalogueError, match=r"bones\.po:3: a git conflict marker"):
        merged(page(a="Bones"), b'msgid ""\nmsgstr ""\n=======\n')
