"""`reviewer corpus plant`: whole histories, the records that come out, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.evaluation.check import check
from reviewer.evaluation.corpus import load
from reviewer.patch import parse_patch
from tests.evaluation.planting import lines
from tests.support.commands import Ran
from tests.support.repo import Repo

Reviewer = Callable[..., Ran]

_OLD = "import pytest\n\n\ndef test_a():\n    assert f(1) == 2\n"
_CALL = "def load(url, user):\n    if user is None:\n        return None\n    return get(url + user.name, timeout={})\n"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Three commits on main and one on a branch that was merged."""
    made = Repo(tmp_path / "repo")
    made.write("tests/test_a.py", _OLD)
    made.write("a.py", _CALL.format(5))
    made.commit("one")
    made.write("tests/test_a.py", _OLD.replace("f(1)", "f(2)"))
    made.commit("two")
    made.git("switch", "--quiet", "--create", "side")
    made.write("b.py", "LIMIT = 10\n")
    made.commit("side")
    made.git("switch", "--quiet", "main")
    made.write("a.py", _CALL.format(7))
    made.write("logo.png", b"\x89PNG\0\1\2")
    made.commit("three")
    made.git("merge", "--quiet", "--no-ff", "--message=merge", "side")
    return made


def test_every_commit_but_a_merge_is_a_change(repo: Repo, tmp_path: Path, reviewer: Reviewer) -> None:
    out = tmp_path / "planted.jsonl"
    ran = reviewer("corpus", "plant", "HEAD~2..HEAD", "--repo", repo.path, "--out", out)
    assert (ran.code, ran.out) == (0, ""), ran.err
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    merge = repo.git("rev-parse", "HEAD")[:12]
    titles = {row["title"] for row in rows}
    assert len(titles) == 2 and f"change {merge}" not in titles
    assert [row["label"] for row in rows] == ["bad", "good"] * (len(rows) // 2)
    assert f"{out}: {len(rows) // 2} pairs" in ran.err


def test_the_records_are_cases_that_pass_their_check(repo: Repo, tmp_path: Path, reviewer: Reviewer) -> None:
    out = tmp_path / "planted.jsonl"
    assert reviewer("corpus", "plant", "HEAD~2..HEAD", "--repo", repo.path, "--out", out).code == 0
    cases = load([out])
    assert all(set(case.diffs) == {"bad", "clean"} and case.mode and case.bad_lines for case in cases)
    assert [one.problems for one in check(cases)] == [()] * len(cases)
    assert reviewer("corpus", "check", out, "--no-proofs").code == 0


def test_the_same_seed_gives_the_same_bytes(repo: Repo, tmp_path: Path, reviewer: Reviewer) -> None:
    arguments = ("corpus", "plant", "HEAD~3..HEAD", "--repo", repo.path, "--seed", "4", "--limit", "3")
    written = []
    for name in ("a", "b"):
        assert reviewer(*arguments, "--out", tmp_path / name).code == 0
        written.append((tmp_path / name).read_bytes())
    assert written[0] == written[1]
    assert written[0].count(b"\n") == 6


def test_one_mode_of_one_revision(repo: Repo, tmp_path: Path, reviewer: Reviewer) -> None:
    out = tmp_path / "planted.jsonl"
    ran = reviewer("corpus", "plant", "HEAD^1", "--repo", repo.path, "--mode", "timeout-removed", "--out", out)
    assert ran.code == 0, ran.err
    (bad, good) = [json.loads(line) for line in out.read_text().splitlines()]
    assert lines(bad) in (["    return get(url + user.name)"], ["    return get(url + user.name, timeout=7000)"])
    assert [file.path for file in parse_patch(good["diff"]).files] == ["a.py", "logo.png"]
    assert "GIT binary patch" in bad["diff"]


def test_nothing_of_the_repository_is_touched(repo: Repo, tmp_path: Path, reviewer: Reviewer) -> None:
    def state() -> dict[str, bytes]:
        return {path.as_posix(): path.read_bytes() for path in sorted(repo.path.rglob("*")) if path.is_file()}

    before = state()
    assert reviewer("corpus", "plant", "HEAD~2..HEAD", "--repo", repo.path, "--out", tmp_path / "x").code == 0
    assert state() == before


def test_a_pair_stands_in_the_same_surroundings(repo: Repo, tmp_path: Path, reviewer: Reviewer, sandbox: Path) -> None:
    plain, around = tmp_path / "plain", tmp_path / "around"
    arguments = ("corpus", "plant", "HEAD^1", "--repo", repo.path, "--mode", "timeout-removed")
    assert reviewer(*arguments, "--out", plain).code == 0
    assert reviewer(*arguments, "--out", around, "--embed", "3000").code == 0
    small, large = ([json.loads(line) for line in path.read_text().splitlines()] for path in (plain, around))
    rests = {wide["diff"].replace(narrow["diff"], "|") for narrow, wide in zip(small, large, strict=True)}
    assert len(rests) == 1
    assert len(large[0]["diff"]) > 4 * len(small[0]["diff"])
    assert lines(large[0]) == lines(small[0])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["HEAD", "--mode", "no-such-mode"], "--mode no-such-mode: nothing plants it; there are auth-guard-removed"),
        (["HEAD~1", "--mode", "ci-token-widening"], "nothing could be planted in the 1 commit of HEAD~1"),
        (["HEAD..HEAD"], "nothing could be planted in the 0 commits of HEAD..HEAD"),
        (["no-such-branch"], "unknown revision 'no-such-branch'"),
    ],
    ids=["unknown mode", "nothing to plant", "no commit", "unknown revision"],
)
def test_what_is_refused(arguments: list[str], said: str, repo: Repo, tmp_path: Path, reviewer: Reviewer) -> None:
    out = tmp_path / "planted.jsonl"
    ran = reviewer("corpus", "plant", *arguments, "--repo", repo.path, "--out", out)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert not out.exists()
