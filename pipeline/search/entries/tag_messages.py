"""What is said of a tag that is wrong, and what to do."""

from __future__ import annotations

from pipeline.model.tag_faults import Fault, Wrong

_SAID = {
    Wrong.LOST: "{tag} is missing. Put it where the same words stand in this language.",
    Wrong.UNKNOWN: "The English has no tag {tag}. Take it out, or write &lt; for its first sign if it is to be read.",
    Wrong.UNPAIRED: "{tag} is not whole. Write it as in the English: {whole}.",
    Wrong.CROSSED: "{tag} begins inside another pair of tags and ends outside it. End the inner pair first.",
    Wrong.DOUBLED: "{tag} stands here twice. Keep it once.",
    Wrong.EMPTY: "There are no words inside {whole}. Put them between the two.",
    Wrong.NESTED: "A link stands inside another here. End the first before {tag} begins.",
}


def message(fault: Fault) -> str:
    """Return two short sentences: what is wrong with the tag, and how to mend it."""
    single = f"<{fault.number}/>"
    pair = f"<{fault.number}>…</{fault.number}>"
    tag = single if fault.is_single else f"<{fault.number}>"
    return _SAID[fault.wrong].format(tag=tag, whole=single if fault.is_single else pair)
