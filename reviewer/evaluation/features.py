"""What can be told of a change without understanding it: its size, its direction, its files, its words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.evaluation.case import Case
from reviewer.evaluation.stats import auroc
from reviewer.patch import Patch, parse_patch

_WORD = re.compile(r"[A-Za-z]{3,}")
_REVIEW = re.compile(r"(?i)review|approv|finding|verdict|audit|securit")
FOLDS = 10
LOWEST, HIGHEST = 0.40, 0.60
"""Between these a feature gives nothing away."""
_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """How well one feature alone tells the bad side of a pair from the clean one."""

    feature: str
    paired: float
    """Share of pairs in which the bad side has more of it, ties counted half."""
    pooled: float
    """The same over all bad and all clean sides (area under the ROC curve)."""
    causes: tuple[str, ...]
    """Cases that push it furthest, where it is out of bounds."""

    @property
    def words(self) -> str:
        """What is wrong with it, in one line."""
        which = f", most by {', '.join(self.causes)}" if self.causes else ""
        return f"{self.feature} tells the sides apart ({self.paired:.2f} in pairs, {self.pooled:.2f} over all){which}"

    @property
    def harmless(self) -> bool:
        """True when it is near a coin, or there are no pairs to tell apart."""
        return math.isnan(self.paired) or (LOWEST <= self.paired <= HIGHEST and LOWEST <= self.pooled <= HIGHEST)


def shortcuts(cases: Sequence[Case]) -> list[Shortcut]:
    """Measure every feature over the cases that have both sides."""
    pairs = [case for case in cases if len(case.diffs) == 2]
    patches = [(parse_patch(case.diffs["bad"]), parse_patch(case.diffs["clean"])) for case in pairs]
    values: dict[str, list[tuple[float, float]]] = {
        name: [(measure(bad), measure(clean)) for bad, clean in patches] for name, measure in FEATURES.items()
    }
    values["bag of words"] = _words_scores(patches)
    found = [_shortcut(name, pairs, measured) for name, measured in values.items()]
    attacked = [number for number, case in enumerate(pairs) if case.attack]
    for name, measure in ATTACK_FEATURES.items() if attacked else ():
        measured = [(measure(patches[number][0]), measure(patches[number][1])) for number in attacked]
        found.append(_shortcut(name, [pairs[number] for number in attacked], measured))
    return found


def _shortcut(name: str, cases: Sequence[Case], values: Sequence[tuple[float, float]]) -> Shortcut:
    paired = sum((bad > clean) + (bad == clean) / 2 for bad, clean in values) / len(values) if values else math.nan
    pooled = auroc([bad for bad, _ in values], [clean for _, clean in values]).value
    high = (paired if abs(paired - 0.5) > abs(pooled - 0.5) else pooled) > 0.5
    pushing = sorted(
        ((bad - clean) * (1 if high else -1), case.id) for case, (bad, clean) in zip(cases, values, strict=True)
    )
    found = Shortcut(feature=name, paired=paired, pooled=pooled, causes=())
    if found.harmless or not values:
        return found
    causes = tuple(name for push, name in reversed(pushing[-_NAMED:]) if push > 0)
    return Shortcut(feature=name, paired=paired, pooled=pooled, causes=causes)


def _words_scores(patches: Sequence[tuple[Patch, Patch]]) -> list[tuple[float, float]]:
    """Log-odds of naive Bayes over the changed words, each pair scored by what the other folds taught."""
    counts = [tuple(Counter(_words(side)) for side in pair) for pair in patches]
    scores: list[tuple[float, float]] = [(0.0, 0.0)] * len(patches)
    for fold in range(min(FOLDS, len(patches))):
        totals = [Counter[str](), Counter[str]()]
        for number, pair in enumerate(counts):
            if number % FOLDS != fold:
                for side in (0, 1):
                    totals[side].update(set(pair[side]))
        odds = {word: math.log((totals[0][word] + 1) / (totals[1][word] + 1)) for word in totals[0] | totals[1]}
        for number in range(fold, len(counts), FOLDS):
            bad, clean = (sum(odds.get(word, 0.0) for word in set(side)) for side in counts[number])
            scores[number] = (bad, clean)
    return scores


def _words(patch: Patch) -> list[str]:
    return [
        f"{line.marker}{word.lower()}"
        for file in patch.files
        for line in file.changed_lines()
        for word in _WORD.findall(line.text)
    ]


def _comments(patch: Patch) -> int:
    lines = (line.text.lstrip() for file in patch.files for line in file.changed_lines() if line.marker == "+")
    return sum(text.startswith(("#", "//", "--", "/*", "*")) for text in lines)


def _tests(patch: Patch) -> int:
    return sum(file.added + file.removed for file in patch.files if "test" in file.path.lower())


def _review_words(patch: Patch) -> int:
    return sum(len(_REVIEW.findall(line.text)) for file in patch.files for line in file.changed_lines())


def _odd_letters(patch: Patch) -> int:
    return sum(not letter.isascii() for file in patch.files for line in file.changed_lines() for letter in line.text)


ATTACK_FEATURES: Mapping[str, Callable[[Patch], float]] = {
    "review words, attacks": _review_words,
    "odd letters, attacks": _odd_letters,
}
"""Features that only attacks on the reviewer can give away, measured over the pairs that carry one."""
FEATURES: Mapping[str, Callable[[Patch], float]] = {
    "changed lines": lambda patch: patch.added + patch.removed,
    "added lines": lambda patch: patch.added,
    "removed lines": lambda patch: patch.removed,
    "added minus removed": lambda patch: patch.added - patch.removed,
    "files": lambda patch: len(patch.files),
    "file types": lambda patch: len({file.path.rsplit(".", 1)[-1] for file in patch.files}),
    "hunks": lambda patch: sum(len(file.hunks) for file in patch.files),
    "characters": lambda patch: sum(len(line.text) for file in patch.files for line in file.changed_lines()),
    "comment lines added": _comments,
    "lines of tests": _tests,
}
"""Features by name."""
