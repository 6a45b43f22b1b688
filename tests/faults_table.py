"""What a review makes of every fault of an endpoint: `python -m tests.faults_table` prints the table."""

from __future__ import annotations

import contextlib
import io
import json
import os
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.cli import main as command
from tests.support.changes import many_files, window_tokens
from tests.support.commands import NO_VOCABULARY
from tests.support.faults import FAULTS, FaultChoice
from tests.support.repo import ISOLATION, Repo
from tests.support.server import FaultServer

TOLERATED = ("bom_json", "fenced_json", "no_usage")
"""Replies that are odd and still hold one valid verdict."""
SILENT = ("hang", "trickle")
"""Faults that end with the timeout of a request and with nothing else."""
DEADLINE = 8.0


@dataclass(frozen=True, kw_only=True)
class Struck:
    """What one review came to, with the server's log as the witness."""

    code: int
    report: Any
    """The JSON report; None when there is none."""
    said: str
    """Standard error."""
    asked: Counter[str]
    """Requests by window."""
    seconds: float

    @property
    def outcome(self) -> str:
        """The decision, or that there is none."""
        return str(self.report["decision"]["outcome"]) if self.report else "error"

    @property
    def reasons(self) -> list[str]:
        """Why windows were not reviewed, or why there was no review."""
        if self.report is None:
            return [self.said.strip()]
        return [window["reason"] for window in self.report["windows"] if window["reason"]]


def strike(fault: str | FaultChoice | None, repo: Repo) -> Struck:
    """Review a change through the command against an endpoint with a fault."""
    timeout = "0.5" if fault in SILENT else "30"
    file, said = repo.path.parent / "report.json", io.StringIO()
    file.unlink(missing_ok=True)
    with FaultServer(fault=fault) as endpoint, contextlib.redirect_stderr(said):
        started = time.monotonic()
        code = command(
            [
                *("review", "--repo", str(repo.path), "--model", "test-model", "--base-url", endpoint.base_url),
                *("--window-tokens", str(window_tokens()), "--timeout", timeout, "--deadline", str(DEADLINE)),
                *("--no-cache", "--report", f"json={file}"),
            ]
        )
        seconds = time.monotonic() - started
        asked = Counter(recorded.window_id for recorded in endpoint.chat_requests)
    report = json.loads(file.read_bytes()) if file.exists() else None
    return Struck(code=code, report=report, said=said.getvalue(), asked=asked, seconds=seconds)


def row(fault: str, struck: Struck) -> str:
    """One line of the table."""
    reason = (struck.reasons or struck.report["decision"]["reasons"])[0].removeprefix("test-model: ")
    asked = sum(struck.asked.values())
    return f"{fault:<21} {struck.code:>4}  {struck.outcome:<14} {asked:>8} {struck.seconds:>7.1f}  {reason[:90]}"


def main() -> int:
    """Print the table, and count the passes among the faults that must not pass."""
    for name in [name for name in os.environ if name.startswith(("REVIEWER_", "OPENAI_", "GIT_"))]:
        del os.environ[name]
    os.environ.update(ISOLATION | NO_VOCABULARY)
    with tempfile.TemporaryDirectory() as folder:
        repo = many_files(Path(folder) / "repo", 2)
        struck = {fault: strike(fault, repo) for fault in FAULTS}
    print(f"{'fault':<21} {'exit':>4}  {'outcome':<14} {'requests':>8} {'seconds':>7}  reason")
    for fault, one in struck.items():
        print(row(fault, one))
    faults = [one for fault, one in struck.items() if fault not in TOLERATED]
    tolerated = [one for fault, one in struck.items() if fault in TOLERATED]
    passes = sum(one.code == 0 for one in faults)
    print(f"{sum(one.code == 0 for one in tolerated)} of {len(tolerated)} odd but valid replies accepted")
    print(f"{passes} passes in {len(faults)} faults")
    return 1 if passes else 0


if __name__ == "__main__":
    raise SystemExit(main())
