"""The glossary's terms and explanations, as strings that a translator is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import String, Template
from pipeline.model.glossary import Glossary, Term
from pipeline.model.identity import mint, slug

PAGE = "glossary"


def glossary_template(glossary: Glossary) -> Template:
    """Return each term followed by its explanation, in the glossary's order."""
    names: list[str] = []
    for term in glossary.terms:
        names.append(mint(slug(term.name, words=12), set(names)))
    named = zip(glossary.terms, names, strict=True)
    return Template(PAGE, glossary.path, tuple(string for term, name in named for string in _strings(term, name)))


def _strings(term: Term, name: str) -> Iterator[String]:
    for kind, text in (("term", term.name), ("explanation", term.explanation)):
        yield String(
            id=f"{kind}/{name}",
            text=text,
            kind=kind,
            section=f"Glossary › {term.category}",
            reference=f"{PAGE}#{name}",
            line=term.line,
        )
