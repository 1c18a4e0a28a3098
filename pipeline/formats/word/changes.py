"""What a Word file holds that nobody has decided yet: tracked changes and comments. Refused, never taken as text."""

from __future__ import annotations

from pipeline.formats.word.node import Node
from pipeline.formats.word.refusal import first_words, refusal

_ACCEPT = "accept or reject the changes in Word (Review > Accept or Reject), and save it"
_TRACKED = {
    **dict.fromkeys(("w:ins", "w:cellIns"), "an insertion that nobody has accepted"),
    **dict.fromkeys(("w:del", "w:cellDel"), "a deletion that nobody has accepted"),
    **dict.fromkeys(("w:moveFrom", "w:moveTo"), "a move that nobody has accepted"),
    **dict.fromkeys(("w:moveFromRangeStart", "w:moveToRangeStart"), "a move that nobody has accepted"),
    **dict.fromkeys(("w:cellMerge", "w:numberingChange"), "a change that nobody has accepted"),
    **dict.fromkeys(
        (
            *("w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange"),
            *("w:tblGridChange", "w:trPrChange", "w:tcPrChange"),
        ),
        "a change of its look that nobody has accepted",
    ),
    **dict.fromkeys(
        (
            *("w:customXmlInsRangeStart", "w:customXmlDelRangeStart"),
            *("w:customXmlMoveFromRangeStart", "w:customXmlMoveToRangeStart"),
        ),
        "a change that nobody has accepted",
    ),
}
_COMMENTS = ("w:commentReference", "w:commentRangeStart")


def refuse_changes(path: str, root: Node, paragraphs_before: int) -> None:
    """Raise PageError at the first tracked change or comment, naming its paragraph and what to do."""
    number = paragraphs_before
    paragraph: Node | None = None
    for node in root.walk():
        if node.name == "w:p":
            number, paragraph = number + 1, node
        elif node.name in _TRACKED:
            about = first_words(node)
            problem = f"holds {_TRACKED[node.name]}" + (f": “{about}”" if about else "")
            raise refusal(path, paragraph, max(number, 1), problem, _ACCEPT)
        elif node.name in _COMMENTS:
            remedy = "answer the comments and delete them in Word (Review > Delete > Delete All Comments), and save it"
            raise refusal(path, paragraph, max(number, 1), "bears a comment", remedy)
