"""Laws of catalogues: reading loses nothing, places are true, and merging loses no translation, ever."""

from __future__ import annotations

import gettext
import subprocess
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.formats.po import read_catalogue, read_po, write_template
from pipeline.formats.po.quoted import quoted
from pipeline.model.catalogue import State, String, Template
from pipeline.model.errors import CatalogueError
from pipeline.stages.merge import merge

PO = "locales/cy/LC_MESSAGES/bones.po"
HEADER = 'msgid ""\nmsgstr ""\n"Language: cy\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'

LETTERS = st.characters(exclude_categories=("Cs",), exclude_characters="\0\n")
TEXTS = st.one_of(
    st.sampled_from(["", "Bones", "Take 5 mg.\nRest.", 'say "ah"', "C:\\new", "نص عربي", "a\u2028b", "tab\there"]),
    st.text(LETTERS | st.just("\n"), max_size=60),
)
COMMENTS = st.sampled_from(
    ["# person", "#", "#no space", "#. What: it", "#: page#x", "#, fuzzy", "#,a, fuzzy", "#, c-format", "#= a", "# ==="]
)


@st.composite
def fields(draw: st.DrawFn, keyword: str, text: str) -> list[str]:
    """Lines that say a text, broken wherever a tool might break it."""
    lines = quoted(keyword, text)
    if draw(st.booleans()):
        at = draw(st.integers(0, len(text)))
        start = [line.removeprefix(f"{keyword} ") for line in quoted(keyword, text[:at])]
        rest = [line.removeprefix(f"{keyword} ") for line in quoted(keyword, text[at:])]
        lines = [f'{keyword} ""\n', *start, *rest]
    return lines


@st.composite
def entries(draw: st.DrawFn, number: int) -> str:
    lines = draw(st.lists(COMMENTS.map(lambda line: f"{line}\n"), max_size=4))
    if draw(st.booleans()):
        lines += [f"#| {line}" for line in draw(fields("msgid", draw(TEXTS)))]
    if draw(st.integers(0, 4)):
        lines += draw(fields("msgctxt", f"section/kind/{number}"))
    lines += draw(fields("msgid", f"{number} {draw(TEXTS)}"))
    if draw(st.integers(0, 6)):
        lines += draw(fields("msgstr", draw(TEXTS)))
    else:
        lines += [f'msgid_plural "{number}"\n', *draw(fields("msgstr[0]", draw(TEXTS))), 'msgstr[1] ""\n']
    if not draw(st.integers(0, 4)):
        lines = [line if line[0] == "#" else f"#~ {line}" for line in lines]
        lines = [line.replace("#|", "#~|", 1) for line in lines]
    return "\n" * draw(st.integers(0, 3)) + "".join(lines)


@st.composite
def catalogues(draw: st.DrawFn) -> bytes:
    """Catalogues as tools of all kinds leave them."""
    parts = [draw(entries(number)) for number in range(draw(st.integers(0, 6)))]
    text = HEADER + "".join(parts) + draw(st.sampled_from(["", "\n", "\n\n", "\n# vim: ft=po\n"]))
    if draw(st.booleans()) and not text.endswith("#"):
        text = text.removesuffix("\n")
    if draw(st.integers(0, 2)) == 0:
        text = text.replace("\n", "\r\n")
    return (draw(st.sampled_from(["", "\ufeff"])) + text).encode()


@given(catalogues())
def test_reading_and_writing_a_catalogue_changes_no_byte(data: bytes) -> None:
    file = read_po(PO, data)
    assert file.written() == data
    assert file.header.raw + "".join(entry.raw for entry in file.entries) + file.trailing == file.text


@given(catalogues())
def test_every_character_of_a_translation_is_found_at_its_place(data: bytes) -> None:
    lines = data.decode().removeprefix("\ufeff").split("\n")
    for entry in read_catalogue(PO, data, "cy", "bones").entries:
        for at, letter in enumerate(entry.translation):
            place = entry.origin.place(at)
            shown = lines[place.line - 1][place.column - 1]
            assert shown == letter or (shown == "\\" and (letter in '\n\t\r\a\b\f\v"\\\x7f' or letter < " "))


@given(catalogues(), st.data())
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes, more: st.DataObject) -> None:
    at, length = more.draw(st.integers(0, len(data))), more.draw(st.integers(0, 12))
    harmed = (
        data[:at]
        + more.draw(st.sampled_from([b"", b'"', b"\n", b"\\", b"\xff", b"#~ ", b"msgid "]))
        + data[at + length :]
    )
    try:
        assert read_po(PO, harmed).written() == harmed
    except CatalogueError as refused:
        assert "\n" not in str(refused)
        assert 1 <= refused.line <= harmed.count(b"\n") + 1


# --- merging: a page's history is a list of templates, each a list of (id, text) ---

IDS = tuple(f"section/paragraph/{letter}" for letter in "abcdef")
SENTENCES = (
    "Do not take more than 5 mg.", "Do take more than 50 mg.", "Bones", "Rest \"now\".",
    "Secondary bone cancer can develop in any of the bones – ask your specialist nurse or your doctor what it means.",
)  # fmt: skip


@st.composite
def templates(draw: st.DrawFn) -> Template:
    ids = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=5))
    strings = (
        String(
            id=id_,
            text=draw(st.sampled_from(SENTENCES)),
            kind="paragraph",
            section="Tests",
            reference="bones#tests",
            line=at,
        )
        for at, id_ in enumerate(ids)
    )
    return Template("bones", "source/pages/bones.txt", tuple(strings))


def updated(template: Template, po: bytes | None) -> bytes:
    return merge(template, "cy", PO, po, {}).data


def worked_on(po: bytes, round_: int, how: st.DataObject) -> tuple[bytes, set[str]]:
    """A translator fills in some empty entries and confirms some fuzzy ones, as an editor would save it."""
    file = read_po(PO, po)
    raws, said = [], set()
    for at, entry in enumerate(file.entries):
        raw, act = entry.raw, how.draw(st.sampled_from(["leave", "draft", "finish"]))
        if not entry.is_obsolete and act != "leave":
            if not entry.has_translation:
                said.add(text := f"cyfieithiad {round_}.{at}")
                raw = raw.replace('msgstr ""', f'msgstr "{text}"')
                if act == "draft":
                    raw = raw.replace("msgctxt", "#, fuzzy\nmsgctxt", 1)
            elif entry.is_fuzzy and act == "finish":
                raw = "".join(line for line in raw.splitlines(True) if not line.startswith(("#|", "#, fuzzy")))
        raws.append(raw)
    return file.written(tuple(raws)), said


def translations(po: bytes) -> set[str]:
    return {value for entry in read_po(PO, po).entries for value in entry.values if value}


@given(st.lists(templates(), min_size=1, max_size=8), st.data())
def test_whatever_becomes_of_a_page_no_translation_is_lost(history: list[Template], how: st.DataObject) -> None:
    po, written = None, set[str]()
    for round_, template in enumerate(history):
        po = updated(template, po)
        assert translations(po) >= written
        live = [(entry.id, entry.text) for entry in read_po(PO, po).entries if not entry.is_obsolete]
        assert live == [(string.id, string.text) for string in template.strings]
        po, said = worked_on(po, round_, how)
        written |= said


@given(catalogues(), st.lists(templates(), min_size=1, max_size=4))
def test_no_translation_of_another_tools_catalogue_is_lost_either(data: bytes, history: list[Template]) -> None:
    po = data
    for template in history:
        po = updated(template, po)
        assert translations(po) >= translations(data)


@given(catalogues(), templates())
def test_a_second_update_changes_nothing(data: bytes, template: Template) -> None:
    once = updated(template, data)
    assert updated(template, once) == once
    assert updated(template, updated(template, None)) == updated(template, None)


@given(st.lists(templates(), min_size=2, max_size=5), st.data())
def test_edited_and_edited_back_gives_the_catalogue_as_it_was(history: list[Template], how: st.DataObject) -> None:
    first = history[0]
    before, _ = worked_on(updated(first, None), 0, how)
    before = updated(first, before)
    texts = {string.id: string.text for string in first.strings}
    po = before
    for template in history[1:]:  # the same strings, with other words
        words = {string.id: string.text for string in template.strings}
        edited = [
            msgspec.structs.replace(string, text=words.get(string.id, texts[string.id])) for string in first.strings
        ]
        po = updated(Template(first.page, first.file, tuple(edited)), po)
    assert updated(first, po) == before


@given(templates(), st.data())
def test_removed_and_put_back_gives_the_catalogue_as_it_was(template: Template, how: st.DataObject) -> None:
    po, _ = worked_on(updated(template, None), 0, how)
    fewer = tuple(string for string in template.strings if how.draw(st.booleans()))
    assert updated(template, updated(Template(template.page, template.file, fewer), po)) == po


@pytest.mark.outside("msgfmt")
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=st.lists(templates(), min_size=1, max_size=4), how=st.data())
def test_msgfmt_has_nothing_to_say_of_any_state(history: list[Template], how: st.DataObject, tmp_path: Path) -> None:
    po = None
    for round_, template in enumerate(history):
        po, _ = worked_on(updated(template, po), round_, how)
        for name, data in (("bones.po", updated(template, po)), ("bones.pot", write_template(template).encode())):
            (tmp_path / name).write_bytes(data)
            run = subprocess.run(["msgfmt", "-c", "-o", "/dev/null", tmp_path / name], capture_output=True, check=False)
            assert (run.returncode, run.stderr) == (0, b"")


@pytest.mark.outside("msgfmt")
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=catalogues())
def test_gettext_reads_the_same_translations(data: bytes, tmp_path: Path) -> None:
    source, target = tmp_path / "bones.po", tmp_path / "bones.mo"
    source.write_bytes(data.removeprefix("\ufeff".encode()))  # msgfmt takes a byte order mark for a word
    subprocess.run(["msgfmt", "--use-fuzzy", "-o", target, source], capture_output=True, check=True)
    with target.open("rb") as file:
        theirs = gettext.GNUTranslations(file)
    for entry in read_catalogue(PO, data, "cy", "bones").entries:
        key = f"{entry.id}\4{entry.source}" if entry.id else entry.source
        forms = theirs._catalog  # type: ignore[attr-defined]
        found = forms.get(key, forms.get((key, 0), ""))
        assert entry.state is State.UNTRANSLATED or found == entry.translation
