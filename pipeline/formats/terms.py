"""The glossary's terms and explanations, as strings that a translator is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import String, Template
from pipeline.model.glossary import Glossary, Term
from pipeline.model.identity import slug

PAGE = "glossary"


def glossary_template(glossary: Glossary) -> Template:
    """Return each term followed by its explanation, in the glossary's order."""
    strings = tuple(string for term in glossary.terms for string in _strings(term))
    return Template(PAGE, glossary.path, strings)


def _strings(term: Term) -> Iterator[String]:
    name = slug(term.name, words=12)
    for kind, text in (("term", term.name), ("explanation", term.explanation)):
        yield String(
            id=f"{kind}/{name}",
            text=text,
            kind=kind,
            section=f"Glossary › {term.category}",
            reference=f"{PAGE}#{name}",
            line=term.line,
        )
