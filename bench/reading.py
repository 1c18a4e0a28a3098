"""How well the health reading score foretells people's ratings, beside others: `make bench-reading DATA=<folder>`.

The folder holds rated sentences and pairs of texts, and `score.py`, which emits them and judges scores of them: what
it emits is scored by us and by the peers, and all figures are score.py's own. Nothing of it comes into the project.

Our weights were fitted on such data (`bench/fit_reading.py`). On the very texts that they were fitted on the figures
are too good; those for texts left out of the fit are printed beside them, as the fit recorded them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bench.reading_peers import PAIR_PEERS, SENTENCE_PEERS
from pipeline.language.difficulty import score_sentence, score_text
from pipeline.language.lists import table

OURS = "Plainleaf"
LANGUAGES = ("en", "fr", "ru", "hi", "ar")
_TARGETS = {"en": 0.80, "cochrane": 0.94, "cochrane_nonum": 0.81}
Measure = Callable[[str], float]


class Bench:
    """One folder, driven through its score.py."""

    def __init__(self, folder: Path) -> None:
        self.script = folder / "score.py"

    def emit(self, *what: str) -> list[str]:
        """Return the lines that score.py emits."""
        return [line for line in self._run("emit", *what).split("\n") if line]

    def judge(self, kind: str, scores: Sequence[float], *language: str) -> list[str]:
        """Return what score.py says of scores, a line for each set."""
        return self._run(kind, "-", *language, given="\n".join(f"{score:.6f}" for score in scores)).strip().split("\n")

    def _run(self, *words: str, given: str = "") -> str:
        command = [sys.executable, str(self.script), *words]
        done = subprocess.run(command, check=False, input=given, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        if done.returncode:
            sys.exit(f"{' '.join(command)} stopped; what it said stands above")
        return done.stdout


def ours_for_sentences(language: str) -> Measure:
    """Return our score of a sentence."""

    def measure(sentence: str) -> float:
        found = score_sentence(sentence, language)
        return found.age if found else 0.0

    return measure


def ours_for_texts(text: str) -> float:
    """Return our score of an English text."""
    found = score_text(text)
    return found.age if found else 0.0


def sentences(bench: Bench) -> Iterator[str]:
    """Yield how far each measure goes together with people's ratings, language by language."""
    fitted = table("difficulty.toml")["sentence"]
    for language in LANGUAGES:
        given = bench.emit("sentences", language)
        yield ""
        yield f"Sentences that people rated, {language}{_target(language)}"
        measures = {OURS: ours_for_sentences(language), **SENTENCE_PEERS.get(language, {})}
        for name, measure in measures.items():
            (said,) = bench.judge("sentences", [measure(sentence) for sentence in given], language)
            yield f"  {name:<28}{said}"
        left_out = fitted[language]["pearson_on_domains_left_out"]
        yield f"  {OURS + ', domains left out':<28}Pearson {left_out:.3f}, when it was fitted"


def pairs(bench: Bench) -> Iterator[str]:
    """Yield how often each measure ranks a plain summary below the abstract."""
    texts = [str(json.loads(line)["text"]) for line in bench.emit("pairs")]
    yield ""
    yield "Plain summaries below abstracts of equal length, en"
    for name, measure in {OURS: ours_for_texts, **PAIR_PEERS}.items():
        for said in bench.judge("pairs", [measure(text) for text in texts]):
            yield f"  {name:<28}{said}{_target(said.split()[0]) if name == OURS else ''}"
    fitted = table("difficulty.toml")["text"]["en"]
    for name in ("cochrane", "cochrane_nonum"):
        right = fitted[f"{name}_right_on_pairs_left_out"]
        yield f"  {OURS + ', pairs left out':<28}{name:<16} {right:.3f} ranked right, when it was fitted"


def _target(name: str) -> str:
    return f" (target {_TARGETS[name]:.2f} on texts not seen)" if name in _TARGETS else ""


def main(data: str = "") -> int:
    """Print the figures of sentences and pairs, beside targets and peers."""
    folder = Path(data)
    if not data or not (folder / "score.py").exists():
        print("Name a folder that holds score.py and its data: make bench-reading DATA=<folder>", file=sys.stderr)
        return 2
    print("Where this is the data that our weights were fitted on, our first line is too good; see “left out”.")
    bench = Bench(folder)
    for lines in (sentences(bench), pairs(bench)):
        for line in lines:
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
