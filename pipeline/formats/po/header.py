"""The headers of new files. They name no time, so that the same input gives the same bytes."""

from __future__ import annotations

from pipeline.formats.po.quoted import quoted

# msgfmt wants the field, and grumbles at gettext's own “YEAR-MO-DA HO:MI+ZONE”; Babel takes what says YEAR for no
# date. A translator's tool puts the date in with the first save.
_NO_DATE = "YEAR-MO-DA"


def header(name: str, language: str, team: str = "", plural_forms: str = "") -> str:
    """Return a new header. Language is BCP 47 and is written as gettext has it: pt-BR as pt_BR."""
    fields = {
        "Project-Id-Version": name,
        "PO-Revision-Date": _NO_DATE,
        "Last-Translator": "",
        "Language-Team": team,
        "Language": language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms,
        "X-Generator": "Plainleaf",
    }
    text = "".join(f"{field}: {value}\n" for field, value in fields.items() if value or field != "Plural-Forms")
    return "".join([*quoted("msgid", ""), *quoted("msgstr", text)])
