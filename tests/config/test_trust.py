"""A change does not choose its own judge: settings, waivers and owners are those of the merge base."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.changes import BASE, RISKY, changed
from tests.support.commands import Ran
from tests.support.repo import Repo
from tests.support.server import FaultServer

Reviewer = Callable[..., Ran]

pytestmark = pytest.mark.usefixtures("sandbox")

RISKY_FINGERPRINT = "30767ce2dc9dc38e"
SELF_SERVING = {
    "an outage that passes": "on_inconclusive = 'pass'",
    "everything excluded": "exclude = ['**']\n[gate]\nexcluded = 'pass'",
    "a gate that lets all pass": "[gate]\nhigh_confident = 'pass'\nhigh = 'pass'",
    "a waiver for itself": f"[[waivers]]\nfingerprint = '{RISKY_FINGERPRINT}'\nreason = 'fine by me'",
    "an approver of its own": "approvers = ['mallory']\n[gate]\nhigh_confident = 'needs_approval'",
}
PLACES = ("reviewer.toml", "pyproject.toml")


def review(reviewer: Reviewer, repo: Repo, *more: str) -> Ran:
    """A review of the branch as JSON."""
    return reviewer("review", "--repo", str(repo.path), "--report", "json", *more)


def with_config(text: str, where: str = "reviewer.toml") -> dict[str, str]:
    """A configuration as a file of the repository."""
    if where == "pyproject.toml":
        text = text.replace("[gate]", "[tool.reviewer.gate]").replace("[[waivers]]", "[[tool.reviewer.waivers]]")
        text = f"[tool.reviewer]\n{text}"
    return {where: text}


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("case", SELF_SERVING)
def test_a_change_cannot_bring_its_own(case: str, where: str, sandbox: Path, reviewer: Reviewer) -> None:
    plain = review(reviewer, changed(sandbox / "plain", RISKY), "--approved-by", "mallory").report
    repo = changed(sandbox / "repo", RISKY | with_config(SELF_SERVING[case], where))
    ran = review(reviewer, repo, "--approved-by", "mallory")
    assert ran.code == 1
    assert ran.report["decision"]["outcome"] == plain["decision"]["outcome"] == "block"
    assert set(plain["decision"]["reasons"]) <= set(ran.report["decision"]["reasons"])
    assert ran.report["coverage"]["excluded"] == []
    base = repo.git("rev-parse", "main")[:12]
    note = f"reviewer: note: {where} differs from the one at {base}, which counts for this change; to try it now: "
    assert f"{note}--config {repo.path / where}\n" in ran.err


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize(
    ("case", "code"),
    [
        ("everything excluded", 0),
        ("a gate that lets all pass", 0),
        ("a waiver for itself", 0),
        ("an approver of its own", 0),
        ("an outage that passes", 1),
    ],
)
def test_the_same_words_count_where_people_agreed_to_them_before(
    case: str, code: int, where: str, sandbox: Path, reviewer: Reviewer
) -> None:
    repo = changed(sandbox / "repo", RISKY, before=BASE | with_config(SELF_SERVING[case], where))
    ran = review(reviewer, repo, "--approved-by", "mallory")
    assert ran.code == code
    assert "differs from" not in ran.err


def test_an_outage_passes_only_by_the_merge_base(sandbox: Path, reviewer: Reviewer) -> None:
    policy = with_config("on_inconclusive = 'pass'")
    after = {"src/a.py": "A = 1\n"}
    agreed = changed(sandbox / "agreed", after, before=BASE | policy)
    own = changed(sandbox / "own", after | policy)
    with FaultServer(fault="refusal") as server:
        model = ("--model", "test-model", "--base-url", server.base_url, "--no-cache")
        assert review(reviewer, agreed, *model).code == 0
        assert review(reviewer, own, *model).code == 3


@pytest.mark.parametrize("kind", ["branch", "main..work", "main...work", "work", "--staged", "--worktree"])
def test_it_holds_for_every_kind_of_change(kind: str, sandbox: Path, reviewer: Reviewer) -> None:
    policy = with_config(SELF_SERVING["everything excluded"])
    if kind.startswith("--"):
        repo = changed(sandbox / "repo", {})
        for name, text in (RISKY | policy).items():
            repo.write(name, text)
        repo.git("add", "--all")
    else:
        repo = changed(sandbox / "repo", RISKY | policy)
    ran = review(reviewer, repo, *([] if kind == "branch" else [kind]))
    assert (ran.code, ran.report["coverage"]["excluded"]) == (1, [])
    assert "reviewer.toml differs from" in ran.err


def test_the_merge_base_counts_and_not_the_tip_of_the_other_branch(sandbox: Path, reviewer: Reviewer) -> None:
    repo = changed(sandbox / "repo", RISKY)
    repo.git("checkout", "--quiet", "main")
    repo.write("reviewer.toml", SELF_SERVING["everything excluded"])
    repo.commit("Exclude")
    repo.git("checkout", "--quiet", "work")
    assert review(reviewer, repo).code == 1


def test_a_first_commit_has_no_configuration_that_counts(sandbox: Path, reviewer: Reviewer) -> None:
    repo = Repo(sandbox / "repo")
    for name, text in (RISKY | with_config(SELF_SERVING["everything excluded"])).items():
        repo.write(name, text)
    repo.commit("Start")
    ran = review(reviewer, repo, "main")
    assert (ran.code, ran.report["coverage"]["excluded"]) == (1, [])
    assert "reviewer.toml differs from the one at the empty history" in ran.err


def test_a_file_that_is_named_counts_in_any_case(sandbox: Path, reviewer: Reviewer) -> None:
    repo = changed(sandbox / "repo", RISKY, before=BASE | with_config("fail_on = 'low'"))
    named = sandbox / "named.toml"
    named.write_text(SELF_SERVING["a waiver for itself"])
    ran = review(reviewer, repo, "--config", str(named))
    assert (ran.code, ran.err) == (0, "")


def test_a_change_that_touches_no_setting_brings_no_note(sandbox: Path, reviewer: Reviewer) -> None:
    repo = changed(sandbox / "repo", RISKY, before=BASE | with_config("fail_on = 'low'"))
    assert review(reviewer, repo).err == ""


def test_quiet_leaves_the_note_out_and_changes_nothing_else(sandbox: Path, reviewer: Reviewer) -> None:
    repo = changed(sandbox / "repo", RISKY | with_config(SELF_SERVING["everything excluded"]))
    ran = review(reviewer, repo, "--quiet")
    assert (ran.code, ran.err) == (1, "")


class TestBrokenFiles:
    """A file that cannot be read is an error where it counts, and a note where it does not."""

    @pytest.mark.parametrize("where", PLACES)
    def test_at_the_merge_base(self, where: str, sandbox: Path, reviewer: Reviewer) -> None:
        repo = changed(sandbox / "repo", RISKY | {where: ""}, before=BASE | {where: "timeout = = 5\n"})
        ran = review(reviewer, repo)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert ran.err.startswith(f"reviewer: error: {where}: not valid TOML: ")

    def test_a_wrong_value_at_the_merge_base(self, sandbox: Path, reviewer: Reviewer) -> None:
        repo = changed(sandbox / "repo", RISKY, before=BASE | with_config("fial_on = 'low'", "pyproject.toml"))
        ran = review(reviewer, repo)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == "reviewer: error: pyproject.toml: unknown key fial_on; did you mean fail_on?\n"

    def test_a_named_file_helps_out(self, sandbox: Path, reviewer: Reviewer) -> None:
        repo = changed(sandbox / "repo", RISKY, before=BASE | {"reviewer.toml": "timeout = = 5\n"})
        (sandbox / "named.toml").write_text("")
        assert review(reviewer, repo, "--config", str(sandbox / "named.toml")).code == 1

    def test_in_the_change(self, sandbox: Path, reviewer: Reviewer) -> None:
        ran = review(reviewer, changed(sandbox / "repo", RISKY | {"reviewer.toml": "timeout = = 5\n"}))
        assert (ran.code, ran.report["decision"]["outcome"]) == (1, "block")
        assert ran.err.startswith("reviewer: note: reviewer.toml: not valid TOML: ")
        assert ran.err.endswith("; for this change that file does not count\n")


class TestOwners:
    """Who may approve stands in the history before the change."""

    POLICY = "[gate]\nhigh_confident = 'needs_approval'"

    @pytest.mark.parametrize(
        ("before", "after", "code"),
        [("* @ann\n", None, 0), (None, "* @ann\n", 1), ("* @bob\n", "* @ann\n", 1), ("* @ann\n", "* @bob\n", 0)],
        ids=["an owner", "one who makes herself owner", "one who takes over", "one who is being removed"],
    )
    def test_owners(self, before: str | None, after: str | None, code: int, sandbox: Path, reviewer: Reviewer) -> None:
        def owners(text: str | None) -> dict[str, str]:
            return {} if text is None else {"CODEOWNERS": text}

        repo = changed(sandbox / "repo", RISKY | owners(after), before=BASE | with_config(self.POLICY) | owners(before))
        ran = review(reviewer, repo, "--approved-by", "ann")
        assert ran.code == code
        assert ("the approval of ann does not count" in ran.err) == bool(code)


class TestWaivers:
    """A finding that people have accepted is shown and does not reach the gate."""

    def repo(self, sandbox: Path, fingerprint: str) -> Repo:
        """The risky change where a waiver stands at the merge base."""
        waiver = f"[[waivers]]\nfingerprint = '{fingerprint}'\nreason = 'agreed in July'\n"
        return changed(sandbox / "repo", RISKY, before=BASE | with_config(waiver))

    def test_it_is_given_by_the_fingerprint_of_the_report(self, sandbox: Path, reviewer: Reviewer) -> None:
        found: list[dict[str, Any]] = review(reviewer, changed(sandbox / "plain", RISKY)).report["findings"]
        assert [one["fingerprint"] for one in found] == [RISKY_FINGERPRINT]
        ran = review(reviewer, self.repo(sandbox, RISKY_FINGERPRINT))
        assert ran.code == 0
        assert [one["fingerprint"] for one in ran.report["findings"]] == [RISKY_FINGERPRINT]

    def test_another_fingerprint_waives_nothing(self, sandbox: Path, reviewer: Reviewer) -> None:
        assert review(reviewer, self.repo(sandbox, "0123456789abcdef")).code == 1


def test_a_bare_patch_is_judged_by_the_files_of_the_work_tree(
    sandbox: Path, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = changed(sandbox / "repo", RISKY, before=BASE)
    patch = sandbox / "change.diff"
    patch.write_bytes(repo.raw("diff", "main...work"))
    repo.git("checkout", "--quiet", "main")
    repo.write("reviewer.toml", SELF_SERVING["a waiver for itself"])
    monkeypatch.chdir(repo.path / "src")
    assert reviewer("review", "--patch", patch).code == 0
    monkeypatch.chdir(sandbox)
    assert reviewer("review", "--patch", patch).code == 1
    assert reviewer("review", "--patch", patch, "--repo", repo.path).code == 0
