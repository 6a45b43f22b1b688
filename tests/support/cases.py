"""Cases for tests: a small base, two patches and a proof, written into a folder."""

from __future__ import annotations

import difflib
from pathlib import Path

LABELS = """id = "drop-or-truncate/toy"
mode = "drop-or-truncate"
category = "destructive-operation"
language = "python"
severity = "critical"
blast_radius = "service"
reversibility = "irreversible"
difficulty = "easy"
hard_by = []
task = "Rename the column."
story = "It drops the table."
harm = "The rows are gone."
provenance = "Made for a test."
cwe = []

[[bad_lines]]
path = "app/work.py"
side = "new"
start = 2
end = 2
"""
BASE = {"app/work.py": "def run(db):\n    return db\n", "README.md": "A toy.\n"}
BAD = {"app/work.py": "def run(db):\n    return db.drop()\n"}
CLEAN = {"app/work.py": "def run(db):\n    return db.keep()\n"}
PROOF = """import sys
from pathlib import Path
code = 1 if "drop" in Path(sys.argv[1], "app/work.py").read_text() else 0
print("dropped" if code else "kept")
sys.exit(code)
"""


def toy(
    root: Path,
    *,
    labels: str = LABELS,
    proof: str = PROOF,
    bad: dict[str, str] = BAD,
    clean: dict[str, str] = CLEAN,
    name: str = "toy",
) -> Path:
    """Write the case into `root/drop-or-truncate/NAME` and return its folder."""
    folder = root / "drop-or-truncate" / name
    for path, text in BASE.items():
        target = folder / "base" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    (folder / "case.toml").write_text(labels.replace("/toy", f"/{name}"), encoding="utf-8")
    (folder / "proof.py").write_text(proof, encoding="utf-8")
    (folder / "bad.patch").write_text(diff(bad), encoding="utf-8")
    (folder / "clean.patch").write_text(diff(clean), encoding="utf-8")
    return folder


def diff(after: dict[str, str]) -> str:
    """The git diff from the base to some changed files."""
    return "".join(
        f"diff --git a/{path} b/{path}\n"
        + "".join(difflib.unified_diff(BASE[path].splitlines(True), text.splitlines(True), f"a/{path}", f"b/{path}"))
        for path, text in after.items()
    )
