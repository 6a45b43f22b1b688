"""What gives labels away: features that tell the sides apart, leaks, doubles."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.evaluation.case import Case
from reviewer.evaluation.corpus import load
from reviewer.evaluation.features import shortcuts
from reviewer.evaluation.lint import lint
from tests.support.cases import toy


def diff(lines: int, word: str) -> bytes:
    added = "".join(f"+{word} number_{number}\n" for number in range(lines))
    return f"diff --git a/x.py b/x.py\n--- a/x.py\n+++ b/x.py\n@@ -1,0 +1,{lines} @@\n{added}".encode()


def pairs(bad: tuple[int, str], clean: tuple[int, str], count: int = 30) -> list[Case]:
    return [
        Case(id=f"case-{number}", origin="here", diffs={"bad": diff(*bad), "clean": diff(*clean)})
        for number in range(count)
    ]


def found(cases: list[Case]) -> dict[str, tuple[float, bool]]:
    return {one.feature: (one.paired, one.harmless) for one in shortcuts(cases)}


def test_equal_twins_give_nothing_away() -> None:
    assert set(found(pairs((9, "same"), (9, "same"))).values()) == {(0.5, True)}


def test_a_larger_bad_side_is_seen_and_its_cases_are_named() -> None:
    cases = [*pairs((9, "same"), (9, "same"), 5), *pairs((12, "same"), (9, "same"))]
    (size,) = [one for one in shortcuts(cases) if one.feature == "changed lines"]
    assert size.paired > 0.9
    assert not size.harmless
    assert len(size.causes) == 5


def test_a_smaller_bad_side_is_a_shortcut_too() -> None:
    assert found(pairs((9, "same"), (12, "same")))["changed lines"] == (0.0, False)


def test_words_of_one_side_are_seen_though_sizes_agree() -> None:
    measured = found(pairs((9, "wipe"), (9, "keep")))
    assert measured["changed lines"] == (0.5, True)
    assert measured["bag of words"] == (1.0, False)


def test_near_doubles_are_named(tmp_path: Path) -> None:
    long = "def run(db):\n" + "".join(f"    first_{n} = load(db, 'table', {n}, when=later)\n" for n in range(20))
    for name in ("toy", "copy"):
        toy(tmp_path, name=name, bad={"app/work.py": long}, clean={"app/work.py": long + "    return db\n"})
    (line,) = lint(load([tmp_path]))
    assert line == "drop-or-truncate/toy: 100% of it stands in drop-or-truncate/copy too"


@pytest.mark.parametrize(
    ("text", "leak"),
    [
        ("def run(db):\n    return db.drop()  # drop or truncate\n", "a comment in bad.patch says 'drop or truncate'"),
        ("def run(db):\n    return db.drop()  # insecure\n", "a comment in bad.patch says 'insecure'"),
        ("def run(db):\n    return db.insecure\n", ""),
    ],
    ids=["the mode", "a judgement", "only in code"],
)
def test_comments_that_tell_the_label_are_named(text: str, leak: str, tmp_path: Path) -> None:
    toy(tmp_path, bad={"app/work.py": text})
    assert lint(load([tmp_path])) == ([f"drop-or-truncate/toy: {leak}"] if leak else [])


def test_twins_touch_the_same_types_of_files(tmp_path: Path) -> None:
    toy(tmp_path, bad={"README.md": "A worse toy.\n"})
    (line,) = lint(load([tmp_path]))
    assert line == "drop-or-truncate/toy: one twin alone touches files of type md, py"
