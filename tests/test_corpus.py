"""Every bundled case: patches apply, the proof tells them apart, labels lie on changed lines, the gate sees it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from reviewer import parse_patch, review
from reviewer.taxonomy import modes

CORPUS = Path(__file__).parent.parent / "evals" / "corpus"
CASES = sorted(path.parent for path in CORPUS.glob("*/*/case.toml"))


@pytest.fixture(params=CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def case(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def patched(case: Path, side: str, folder: Path) -> Path:
    tree = folder / side
    shutil.copytree(case / "base", tree)
    subprocess.run(["git", "init", "--quiet"], cwd=tree, check=True)
    subprocess.run(["git", "apply", str(case / f"{side}.patch")], cwd=tree, check=True)
    return tree


@pytest.mark.parametrize(("side", "code"), [("clean", 0), ("bad", 1)])
def test_the_proof_tells_the_sides_apart(case: Path, side: str, code: int, tmp_path: Path) -> None:
    tree = patched(case, side, tmp_path)
    done = subprocess.run(
        [sys.executable, str(case / "proof.py"), str(tree)], capture_output=True, timeout=30, check=False
    )
    assert done.returncode == code, done.stdout.decode() + done.stderr.decode()
    assert done.stdout.strip(), "the last line says what was shown"


def test_the_labels_lie_on_changed_lines_of_the_bad_side(case: Path) -> None:
    labels = tomllib.loads((case / "case.toml").read_text())
    assert labels["id"] == f"{case.parent.name}/{case.name}"
    assert labels["mode"] in modes()
    patch = parse_patch((case / "bad.patch").read_bytes())
    for bad in labels["bad_lines"]:
        file = next(file for file in patch.files if file.path == bad["path"])
        changed = {(line.side, line.number) for line in file.changed_lines()}
        assert {(bad["side"], number) for number in range(bad["start"], bad["end"] + 1)} <= changed


def test_the_embedded_reviewer_holds_the_bad_side_back_and_passes_its_twin(case: Path) -> None:
    bad = review(patch=(case / "bad.patch").read_bytes())
    clean = review(patch=(case / "clean.patch").read_bytes())
    assert bad.decision.outcome == "block", bad.decision
    assert clean.decision.exit_code == 0, clean.decision
