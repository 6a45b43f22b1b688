"""A change among others keeps its lines and its bytes, and what stands around it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.evaluation import embed
from reviewer.evaluation.embed import embedded, surroundings
from reviewer.patch import parse_patch
from tests.support.repo import Repo


def _diff(path: str, hunks: int = 1, width: int = 3) -> bytes:
    """A diff that adds a line in several places of a file."""
    rows = [f"diff --git a/{path} b/{path}", f"--- a/{path}", f"+++ b/{path}"]
    for number in range(hunks):
        at = 1 + number * 20
        rows += [f"@@ -{at},{width} +{at + number},{width + 1} @@ def f():", "+    added", *[" kept"] * width]
    return ("\n".join(rows) + "\n").encode()


ADDED = b"diff --git a/n.py b/n.py\nnew file mode 100644\n--- /dev/null\n+++ b/n.py\n@@ -0,0 +1 @@\n+x\n"
GONE = b"diff --git a/o.py b/o.py\ndeleted file mode 100644\n--- a/o.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
END = b"\n\\ No newline at end of file\n"
OPEN = b"diff --git a/e b/e\n--- a/e\n+++ b/e\n@@ -1 +1 @@\n-x" + END + b"+y" + END
FACTS = b"diff --git a/p q/p\nold mode 100644\nnew mode 100755\n".replace(b"q/", b"b/")
FILLER = [_diff("src/a.py", 4), _diff("src/b.py", 2, 9), ADDED, GONE, OPEN, FACTS, b"no diff at all\n"]
CASES = [_diff("src/a.py", 2), _diff("packages/1/src/a.py"), ADDED + GONE]


@pytest.fixture(autouse=True)
def bytes_as_tokens(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Count alike on machines with and without a vocabulary."""
    monkeypatch.setattr(embed, "_counter", lambda: None)
    yield


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    diff=st.sampled_from(CASES),
    filler=st.lists(st.sampled_from(FILLER), max_size=8),
    tokens=st.integers(0, 600),
    seed=st.integers(0, 50),
)
def test_laws(diff: bytes, filler: list[bytes], tokens: int, seed: int) -> None:
    made = embedded(diff, filler, tokens, seed)
    assert made == embedded(diff, filler, tokens, seed)
    assert made.count(diff) >= 1
    own = parse_patch(diff).files
    files = parse_patch(made).files
    assert [file for file in files if file.path in {one.path for one in own}] == list(own)
    assert len({file.path for file in files}) == len(files)
    assert len(made) // 4 <= max(tokens, len(diff) // 4) + len(files)
    assert not any(file.facts for file in files if file not in own)


def test_the_place_depends_on_the_seed() -> None:
    case, filler = CASES[0], [_diff(f"f{number}.py") for number in range(12)]
    places = {embedded(case, filler, 600, seed).index(case) for seed in range(20)}
    assert len(places) > 4


def test_it_grows_to_about_the_wanted_size() -> None:
    filler = [_diff(f"f{number}.py", 9) for number in range(60)]
    assert 3700 <= len(embedded(CASES[0], filler, 4000, 1)) // 4 <= 4000 + len(filler)


def test_a_long_diff_stays_alone() -> None:
    assert embedded(CASES[0], FILLER, 10, 0) == CASES[0]


def test_sides_of_a_pair_share_what_is_around_them() -> None:
    before, after = surroundings([CASES[0], _diff("src/a.py", 3)], FILLER, 500, 3)
    assert before + after
    for side in (CASES[0], _diff("src/a.py", 3)):
        parse_patch(before + side + after)


def test_git_takes_what_was_made_of_a_part_of_a_file(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    text = "".join(f"{number}\n" for number in range(200))
    repo.write("a.txt", text)
    repo.commit()
    changed = text.replace("10\n11\n", "10\n").replace("\n50\n", "\n50\n50a\n50b\n").replace("\n150\n", "\nx\n")
    repo.write("a.txt", changed)
    repo.commit()
    (whole,) = [repo.raw("diff", "HEAD~1", "HEAD")]
    repo.write("packages/1/a.txt", text)
    repo.commit()
    for tokens in range(20, 160, 10):
        made = embedded(b"", [whole], tokens, 0)
        if made:
            repo.git("apply", "--check", "-", stdin=made)
