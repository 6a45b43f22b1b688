"""Standard output holds the report alone, and trouble with a report never changes the decision."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import pytest

from reviewer import report as reports
from tests.support.commands import Ran, in_terminal, run, shell
from tests.support.repo import Repo
from tests.support.server import FaultServer

ESCAPE = "\x1b"
Reviewer = Callable[..., Ran]


def with_notes(repo: Repo) -> list[str]:
    """Arguments of a review that has something to say beside its report."""
    return ["review", "--repo", str(repo.path), "--approved-by", "mallory"]


def test_notes_go_to_standard_error_and_the_report_to_standard_output(calm_repo: Repo) -> None:
    ran = run(*with_notes(calm_repo), "--report", "json", cwd=calm_repo.path)
    assert ran.code == 0
    assert ran.report["decision"]["outcome"] == "pass"
    assert ran.err.startswith("reviewer: note: the approval of mallory does not count")


def test_quiet_leaves_the_report_alone(calm_repo: Repo, reviewer: Reviewer) -> None:
    loud = reviewer(*with_notes(calm_repo))
    for flag in ("--quiet", "-q"):
        quiet = reviewer(*with_notes(calm_repo), flag)
        assert (quiet.code, quiet.out, quiet.err) == (loud.code, loud.out, "")
    assert loud.err


def test_several_reports_at_once(risky_repo: Repo, sandbox: Path, reviewer: Reviewer) -> None:
    files = {name: sandbox / f"report.{name}" for name in reports.FORMATS if name != "text"}
    wanted = [word for name, file in files.items() for word in ("--report", f"{name}={file}")]
    ran = reviewer("review", "--repo", risky_repo.path, "--report", "text", *wanted)
    assert ran.code == 1
    assert ran.out.startswith("BLOCK")
    assert all("unscoped-delete-or-update" in file.read_text() for file in files.values())
    assert json.loads(files["json"].read_bytes())["decision"]["outcome"] == "block"


@pytest.mark.parametrize("name", reports.FORMATS)
def test_every_format_goes_to_standard_output(name: str, risky_repo: Repo, reviewer: Reviewer) -> None:
    ran = reviewer("review", "--repo", risky_repo.path, "--report", name)
    assert (ran.code, ran.err) == (1, "")
    assert "unscoped-delete-or-update" in ran.out
    assert ESCAPE not in ran.out


class TestColour:
    """Escape codes are for people at a terminal who did not decline them."""

    def test_a_terminal_shows_them(self, risky_repo: Repo) -> None:
        ran = in_terminal("review", cwd=risky_repo.path)
        assert ran.code == 1
        assert ESCAPE in ran.out

    @pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "a dumb terminal"])
    def test_but_not_where_they_were_declined(self, variables: Mapping[str, str], risky_repo: Repo) -> None:
        ran = in_terminal("review", cwd=risky_repo.path, **variables)
        assert ran.code == 1
        assert ran.out.startswith("BLOCK")
        assert ESCAPE not in ran.out

    def test_nor_in_a_pipe(self, risky_repo: Repo) -> None:
        ran = run("review", cwd=risky_repo.path, TERM="xterm-256color")
        assert ran.out.startswith("BLOCK")
        assert ESCAPE not in ran.out + ran.err

    def test_a_bar_shows_progress_to_people_alone(self, calm_repo: Repo) -> None:
        with FaultServer(delay=0.4) as server:
            wanted = ("review", "--no-cache", "--model", "test-model", "--base-url", server.base_url)
            seen = in_terminal(*wanted, cwd=calm_repo.path)
            quiet = in_terminal(*wanted, "--quiet", cwd=calm_repo.path)
            piped = run(*wanted, cwd=calm_repo.path)
        assert (seen.code, quiet.code, piped.code) == (0, 0, 0)
        assert "reviewing" in seen.out
        assert "reviewing" not in quiet.out + piped.out + piped.err


TROUBLE = {
    "the reader has gone": "$reviewer review | head -c 0",
    "the reader goes after a line": "$reviewer review --report html | head -n 1 > /dev/null",
    "the disk is full": "$reviewer review > /dev/full",
    "standard output is closed": "$reviewer review >&-",
    "a file on a full disk": "$reviewer review --report json=/dev/full",
}


@pytest.mark.parametrize("case", TROUBLE)
@pytest.mark.parametrize(("change", "code"), [("calm", 0), ("risky", 1)])
def test_the_exit_code_is_the_decision(case: str, change: str, code: int, calm_repo: Repo, risky_repo: Repo) -> None:
    repo = {"calm": calm_repo, "risky": risky_repo}[change]
    ran = shell(f"{TROUBLE[case]}; exit ${{PIPESTATUS[0]}}", cwd=repo.path)
    assert ran.code == code
    assert "Traceback" not in ran.err
    assert "Exception ignored" not in ran.err
    if "reader" in case:
        assert ran.err == ""
    else:
        outcome = "block" if code else "pass"
        assert ran.err.startswith("reviewer: warning: the ")
        assert ran.err.endswith(f"the decision stands: {outcome}\n")


def test_a_file_that_cannot_be_written_leaves_the_other_reports_alone(
    risky_repo: Repo, sandbox: Path, reviewer: Reviewer
) -> None:
    good = sandbox / "good.json"
    ran = reviewer("review", "--repo", risky_repo.path, "--report", "sarif=/dev/full", "--report", f"json={good}")
    assert ran.code == 1
    assert "the sarif report could not be written to /dev/full" in ran.err
    assert json.loads(good.read_bytes())["decision"]["outcome"] == "block"


@pytest.mark.parametrize(("change", "code"), [("calm", 0), ("risky", 1)])
def test_a_format_that_fails_leaves_the_decision_alone(
    change: str,
    code: int,
    calm_repo: Repo,
    risky_repo: Repo,
    reviewer: Reviewer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(report: reports.Report) -> str:
        raise RuntimeError("no ink")

    monkeypatch.setitem(cast("dict[str, Any]", reports.FORMATS), "json", broken)
    repo = {"calm": calm_repo, "risky": risky_repo}[change]
    ran = reviewer("review", "--repo", repo.path, "--report", "json")
    assert (ran.code, ran.out) == (code, "")
    assert "the json report could not be written to standard output: no ink; the decision stands" in ran.err


@pytest.mark.parametrize("script", ["$reviewer modes", "$reviewer schema report", "$reviewer --help"])
def test_other_commands_end_quietly_when_their_reader_goes(script: str, sandbox: Path) -> None:
    ran = shell(f"{script} | head -c 1 > /dev/null; exit ${{PIPESTATUS[0]}}", cwd=sandbox)
    assert (ran.code, ran.err) == (0, "")


def test_a_listing_on_a_full_disk_is_one_line(sandbox: Path) -> None:
    ran = shell("$reviewer modes > /dev/full", cwd=sandbox)
    assert (ran.code, ran.err) == (2, "reviewer: error: [Errno 28] No space left on device\n")


def test_an_error_needs_no_standard_error(sandbox: Path) -> None:
    assert shell("$reviewer review 2> /dev/full", cwd=sandbox).code == 2
    assert shell("$reviewer review 2>&-", cwd=sandbox).code == 2


class TestCache:
    """Answers are kept where they can be; where not, the review goes on without."""

    def review(self, repo: Repo, server: FaultServer, reviewer: Reviewer, *more: str) -> Ran:
        """A review by a model, as JSON."""
        return reviewer(
            *("review", "--repo", str(repo.path), "--model", "test-model", "--base-url", server.base_url),
            *("--report", "json", *more),
        )

    def test_nothing_is_paid_for_twice(self, calm_repo: Repo, reviewer: Reviewer) -> None:
        with FaultServer() as server:
            first = self.review(calm_repo, server, reviewer)
            second = self.review(calm_repo, server, reviewer)
            assert len(server.chat_requests) == 1
            self.review(calm_repo, server, reviewer, "--no-cache")
            assert len(server.chat_requests) == 2
        assert (first.report["usage"]["cached_windows"], second.report["usage"]["cached_windows"]) == (0, 1)
        assert (first.code, second.code) == (0, 0)

    @pytest.mark.parametrize("place", ["a file for a folder", "no database"])
    def test_a_place_that_cannot_be_used_is_said(
        self, place: str, calm_repo: Repo, sandbox: Path, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = sandbox / "place"
        if place == "no database":
            folder.mkdir()
            (folder / "answers.sqlite").write_text("this is no database, and long enough to be read as one " * 20)
        else:
            folder.write_text("")
        monkeypatch.setenv("REVIEWER_CACHE_DIR", str(folder))
        with FaultServer() as server:
            ran = self.review(calm_repo, server, reviewer)
            assert len(server.chat_requests) == 1
        assert ran.code == 0
        assert ran.report["decision"]["outcome"] == "pass"
        assert ran.err.startswith(f"reviewer: warning: {folder / 'answers.sqlite'}: ")
        assert ran.err.count("\n") == 1
