"""`plainleaf spell <page>`: the words of a page that no dictionary has. Needs hunspell, which is no part of this."""

from __future__ import annotations

from argparse import Namespace

import msgspec

from pipeline.commands.page_file import country_of_readers, page_file
from pipeline.commands.run import Command, Option, Voice, root
from pipeline.language.dictionary import unknown
from pipeline.language.tags import base
from pipeline.model.prose import prose
from pipeline.search.words.unknown_words import to_look_up
from pipeline.stages.parse import parse


class Unknown(msgspec.Struct, frozen=True):
    """A word that no dictionary has, at its first place."""

    file: str
    line: int
    word: str
    meant: tuple[str, ...]  # words that may be meant, likeliest first


def _spell(arguments: Namespace, voice: Voice, today: str) -> int:
    file = page_file(root(arguments), arguments.page)
    page = parse(file.path, file.data, file.language, file.terms)
    places = to_look_up(prose(page), file.terms)
    country = country_of_readers(root(arguments))
    told = unknown(places, base(file.language), country) if places else {}
    lines = {word: page.origin.ends(places[word])[0].line for word in told}
    found = [Unknown(file.path, lines[word], word, told[word]) for word in places if word in told]
    voice.result(msgspec.json.encode(found).decode() if arguments.json else _text(file.path, found))
    return 0


def _text(path: str, found: list[Unknown]) -> str:
    if not found:
        return f"{path}: the dictionaries have all words."
    return "\n".join(f"{one.file}:{one.line}: {_sentence(one)}" for one in found)


def _sentence(one: Unknown) -> str:
    words = " or ".join(f"“{word}”" for word in one.meant)
    return f"no dictionary has “{one.word}”" + (f"; did you mean {words}?" if words else "")


COMMANDS = (
    Command(
        "spell",
        "List the words of a page that no dictionary has. Needs the program hunspell.",
        "plainleaf spell secondary-bone-cancer",
        _spell,
        (
            Option(("page",), {"help": "a page's name, or a .txt, .md, .html or .docx file anywhere"}),
            Option(("--json",), {"action": "store_true", "help": "print the words as JSON, with lines"}),
        ),
    ),
)
