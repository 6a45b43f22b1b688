"""What the options of a review do, by flag and by variable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.changes import CALM, changed
from tests.support.commands import Ran, run
from tests.support.replies import Recorded, Reply, finding, verdict_reply
from tests.support.repo import Repo
from tests.support.server import FaultServer

Reviewer = Callable[..., Ran]

EVIDENCE = "    return send(round(amount, 2))"


def finds(**changes: str) -> Callable[[Recorded], Reply]:
    """An endpoint that finds one thing in the calm change."""

    def respond(recorded: Recorded) -> Reply:
        return verdict_reply(recorded, findings=[finding(file="src/pay/charge.py", evidence=EVIDENCE, **changes)])

    return respond


def against(server: FaultServer, repo: Repo, *more: str) -> list[str]:
    """A review as JSON by the model of a server."""
    return [
        *("review", "--repo", str(repo.path), "--model", "test-model", "--base-url", server.base_url),
        *("--no-cache", "--report", "json", *more),
    ]


class TestFailOn:
    """A severity from which any verified finding holds the change back."""

    @pytest.mark.parametrize(
        ("severity", "fail_on", "code"),
        [
            ("low", None, 0),
            ("low", "low", 1),
            ("low", "medium", 0),
            ("medium", "medium", 1),
            ("medium", "critical", 0),
            ("high", "medium", 1),
        ],
    )
    def test_it_comes_on_top_of_the_gate(
        self, severity: str, fail_on: str | None, code: int, calm_repo: Repo, reviewer: Reviewer
    ) -> None:
        with FaultServer(responder=finds(severity=severity, confidence="low", detection="pre_merge")) as server:
            ran = reviewer(*against(server, calm_repo, *(["--fail-on", fail_on] if fail_on else [])))
        assert ran.code == code
        assert [one["severity"] for one in ran.report["findings"]] == [severity]

    def test_it_never_loosens_the_gate(self, risky_repo: Repo, reviewer: Reviewer) -> None:
        ran = reviewer("review", "--repo", risky_repo.path, "--fail-on", "critical", "--report", "json")
        assert (ran.code, ran.report["decision"]["outcome"]) == (1, "block")


class TestExclude:
    """What is left out by name is listed and counts as not reviewed."""

    def test_it_is_listed_and_inconclusive(self, risky_repo: Repo, reviewer: Reviewer) -> None:
        ran = reviewer("review", "--repo", risky_repo.path, "--exclude", "migrations/", "--report", "json")
        assert (ran.code, ran.report["decision"]["outcome"]) == (3, "inconclusive")
        assert [one["path"] for one in ran.report["coverage"]["excluded"]] == ["migrations/0007_tidy.sql"]
        assert ran.report["coverage"]["changed_lines"] == 5
        assert ran.report["findings"] == []

    def test_no_endpoint_gets_to_see_it(self, calm_repo: Repo, reviewer: Reviewer) -> None:
        with FaultServer() as server:
            reviewer(*against(server, calm_repo, "--exclude", "*refund*", "--exclude", "*.lock"))
            (recorded,) = server.chat_requests
        assert "charge.py" in recorded.user_text
        assert "refund" not in recorded.user_text

    def test_a_policy_may_let_it_pass_by_name(self, risky_repo: Repo, sandbox: Path, reviewer: Reviewer) -> None:
        policy = sandbox / "policy.toml"
        policy.write_text("exclude = ['migrations/']\n[gate]\nexcluded = 'pass'\n")
        ran = reviewer("review", "--repo", risky_repo.path, "--config", policy, "--report", "json")
        assert (ran.code, ran.report["decision"]["outcome"]) == (0, "pass")
        assert len(ran.report["coverage"]["excluded"]) == 1


class TestApproval:
    """An approval satisfies what needs one, and nothing else."""

    @pytest.fixture
    def owned(self, sandbox: Path) -> Repo:
        """The calm change in a repository with owners."""
        owners = {"CODEOWNERS": "/src/pay/ @ann\n/docs/ @bob\n", "src/pay/charge.py": "def charge(amount):\n    pass\n"}
        return changed(sandbox / "repo", CALM, before=owners)

    @pytest.mark.parametrize(
        ("names", "code", "outcome"),
        [([], 1, "needs_approval"), (["ann"], 0, "warn"), (["bob"], 1, "needs_approval"), (["bob", "@ann"], 0, "warn")],
        ids=["nobody", "an owner of the file", "an owner of another file", "one of two"],
    )
    def test_an_owner_satisfies_it(
        self, names: list[str], code: int, outcome: str, owned: Repo, reviewer: Reviewer
    ) -> None:
        given = [word for name in names for word in ("--approved-by", name)]
        with FaultServer(responder=finds(severity="critical", confidence="medium")) as server:
            ran = reviewer(*against(server, owned, *given))
        assert (ran.code, ran.report["decision"]["outcome"]) == (code, outcome)
        refused = [name for name in names if name == "bob"]
        assert ran.err.count("\n") == len(refused)
        assert all(f"the approval of {name} does not count" in ran.err for name in refused)

    def test_it_does_not_lift_a_block(self, risky_repo: Repo, sandbox: Path, reviewer: Reviewer) -> None:
        policy = sandbox / "policy.toml"
        policy.write_text("approvers = ['ann']\n")
        ran = reviewer("review", "--repo", risky_repo.path, "--config", policy, "--approved-by", "ann")
        assert ran.code == 1
        assert ran.out.startswith("BLOCK")

    def test_it_does_not_stand_in_for_a_review(self, owned: Repo, reviewer: Reviewer) -> None:
        with FaultServer(fault="refusal") as server:
            assert reviewer(*against(server, owned, "--approved-by", "ann")).code == 3


class TestInconclusive:
    """A policy may turn an outage into exit code 0, and the report says so."""

    @pytest.mark.parametrize(("policy", "code"), [("fail", 3), ("pass", 0)])
    def test_by_name(self, policy: str, code: int, calm_repo: Repo, sandbox: Path, reviewer: Reviewer) -> None:
        file = sandbox / "policy.toml"
        file.write_text(f"on_inconclusive = '{policy}'\n")
        with FaultServer(fault="refusal") as server:
            ran = reviewer(*against(server, calm_repo, "--config", str(file)))
        assert (ran.code, ran.report["decision"]["outcome"]) == (code, "inconclusive")
        assert any("on_inconclusive = 'pass'" in reason for reason in ran.report["decision"]["reasons"]) == (code == 0)

    def test_it_lets_nothing_else_pass(self, risky_repo: Repo, sandbox: Path, reviewer: Reviewer) -> None:
        file = sandbox / "policy.toml"
        file.write_text("on_inconclusive = 'pass'\n")
        with FaultServer(fault="refusal") as server:
            assert reviewer(*against(server, risky_repo, "--config", str(file))).code == 1


def test_the_author_of_the_change_may_be_declared(calm_repo: Repo, reviewer: Reviewer) -> None:
    ran = reviewer("review", "--repo", calm_repo.path, "--author-model", "claude-opus-4", "--report", "json")
    assert ran.report["change"]["authorship"]["families"] == ["anthropic"]


def test_a_model_of_the_authors_family_does_not_pass_alone(calm_repo: Repo, sandbox: Path, reviewer: Reviewer) -> None:
    file = sandbox / "models.toml"
    file.write_text("[models.test-model]\nfamily = 'anthropic'\n")
    with FaultServer() as server:
        for author, code in (("claude-opus-4", 1), ("gpt-5", 0)):
            ran = reviewer(*against(server, calm_repo, "--config", str(file), "--author-model", author))
            assert (ran.code, ran.report["reviewers"][1]["independent"]) == (code, code == 0)


def test_requests_under_way_at_once_are_bounded(sandbox: Path, reviewer: Reviewer) -> None:
    from tests.support.changes import many_files, window_tokens

    repo = many_files(sandbox / "repo", 8)
    with FaultServer(delay=0.1) as server:
        wide = ("--window-tokens", str(window_tokens()))
        assert reviewer(*against(server, repo, *wide, "--concurrency", "3")).code == 0
        assert server.peak == 3
        assert len(server.chat_requests) == 8


@pytest.mark.parametrize(
    ("option", "reason"),
    [
        (("--deadline", "0.5"), "deadline: the deadline of 0.5 s was reached"),
        (("--timeout", "0.2"), "timeout: no answer within 0.2 s (tried 3 times)"),
        (("--timeout", "0.2", "--max-requests", "1"), "limit: the cap of 1 requests is reached"),
    ],
    ids=["the deadline", "the timeout of a request", "the cap on requests"],
)
def test_waiting_is_bounded(option: tuple[str, ...], reason: str, calm_repo: Repo, reviewer: Reviewer) -> None:
    with FaultServer(fault="hang") as server:
        ran = reviewer(*against(server, calm_repo, *option))
    assert ran.code == 3
    assert ran.report["windows"][0]["reason"].endswith(f"test-model: {reason}")


class TestVariables:
    """Each option has a variable; a flag replaces it."""

    def test_a_review_by_variables_alone(self, calm_repo: Repo, sandbox: Path) -> None:
        with FaultServer(fault="hang") as server:
            ran = run(
                "review",
                cwd=sandbox,
                REVIEWER_REPO=str(calm_repo.path),
                REVIEWER_MODEL="test-model",
                REVIEWER_BASE_URL=server.base_url,
                REVIEWER_TIMEOUT="0.8",
                REVIEWER_DEADLINE="9",
                REVIEWER_MAX_REQUESTS="2",
                REVIEWER_WINDOW_TOKENS="40000",
                REVIEWER_NO_CACHE="1",
                REVIEWER_REPORT="json",
                REVIEWER_EXCLUDE="*refund*,*.lock",
                REVIEWER_AUTHOR_MODEL="gpt-5",
                REVIEWER_APPROVED_BY="mallory",
                REVIEWER_QUIET="1",
            )
            assert len(server.chat_requests) == 2
        assert (ran.code, ran.err) == (3, "")
        assert ran.report["windows"][0]["reason"] == "test-model: limit: the cap of 2 requests is reached"
        assert [one["path"] for one in ran.report["coverage"]["excluded"]] == ["src/pay/refund.py"]
        assert ran.report["change"]["authorship"]["families"] == ["openai"]

    def test_a_flag_replaces_its_variable(
        self, calm_repo: Repo, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("REVIEWER_REPORT", "pdf")
        monkeypatch.setenv("REVIEWER_EXCLUDE", "**")
        ran = reviewer("review", "--repo", calm_repo.path, "--report", "json", "--exclude", "*.lock")
        assert (ran.code, ran.report["coverage"]["excluded"]) == (0, [])

    def test_a_configuration_and_a_patch_by_variable(
        self, risky_repo: Repo, sandbox: Path, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (sandbox / "change.diff").write_bytes(risky_repo.raw("diff", "main...work"))
        (sandbox / "policy.toml").write_text("report = ['json']\n")
        monkeypatch.setenv("REVIEWER_PATCH", str(sandbox / "change.diff"))
        monkeypatch.setenv("REVIEWER_CONFIG", str(sandbox / "policy.toml"))
        ran = reviewer("review")
        assert (ran.code, ran.report["change"]["kind"]) == (1, "patch")


class TestKinds:
    """The ways to name a change."""

    @pytest.mark.parametrize(
        ("arguments", "kind", "lines"),
        [
            ([], "branch", 4),
            (["main..work"], "range", 4),
            (["main...work"], "range", 4),
            (["main...", "--quiet"], "range", 4),
            (["work"], "commit", 4),
            (["work~1"], "commit", 5),
        ],
        ids=["nothing", "A..B", "A...B", "A...", "a revision", "the first revision"],
    )
    def test_of_history(self, arguments: list[str], kind: str, lines: int, calm_repo: Repo, reviewer: Reviewer) -> None:
        report = reviewer("review", "--repo", calm_repo.path, *arguments, "--report", "json").report
        assert (report["change"]["kind"], report["coverage"]["changed_lines"]) == (kind, lines)

    @pytest.mark.parametrize(("flag", "lines"), [("--staged", 1), ("--worktree", 3)])
    def test_of_uncommitted_work(self, flag: str, lines: int, sandbox: Path, reviewer: Reviewer) -> None:
        repo = changed(sandbox / "repo", {})
        repo.write("staged.py", "A = 1\n")
        repo.git("add", "staged.py")
        repo.write("unstaged.py", "B = 2\nC = 3\n")
        report = reviewer("review", "--repo", repo.path, flag, "--report", "json").report
        assert (report["change"]["kind"], report["coverage"]["changed_lines"]) == (flag.strip("-"), lines)

    def test_uncommitted_work_beside_a_branch_is_noted(self, sandbox: Path, reviewer: Reviewer) -> None:
        repo = changed(sandbox / "repo", CALM)
        repo.write("new.py", "A = 1\n")
        ran = reviewer("review", "--repo", repo.path)
        assert ran.code == 0
        assert "see --worktree" in " ".join(ran.out.split())
