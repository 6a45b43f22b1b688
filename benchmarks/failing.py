"""One failing window among a hundred: the others are reported, and a second run pays for one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.endpoint import NAME, model_at
from benchmarks.figures import Figure
from reviewer import Options, review
from reviewer.tokens import counter_for
from tests.support.faults import first_n, only_windows
from tests.support.server import FaultServer


def run(windows: int = 100) -> list[Figure]:
    """Review a hundred windows, one of which is refused once, two times."""
    lines = 700 if counter_for(NAME).exact else 450
    diff = "".join(_new_file(number, lines) for number in range(windows))
    refusal = only_windows(lambda asked: f"file: part{windows // 2}.txt" in asked.user_text, first_n("refusal", 1))
    with tempfile.TemporaryDirectory() as folder, FaultServer(fault=refusal) as server:
        options = Options(cache=Path(folder) / "cache.sqlite")
        first = review(patch=diff, model=model_at(server.base_url), options=options)
        asked = len(server.chat_requests)
        second = review(patch=diff, model=model_at(server.base_url), options=options)
        again = len(server.chat_requests) - asked
    failed = [window for window in first.windows if window.status == "failed"]
    return [
        Figure(name="windows", value=len(first.windows), note=f"{asked} requests"),
        Figure(name="windows failed in the first run", value=len(failed), at_most=1, note=str(failed[0].reason)),
        Figure(name="windows reported in the first run", value=len(first.windows) - len(failed)),
        Figure(name="exit code of the first run", value=first.decision.exit_code, note=first.decision.outcome),
        Figure(name="requests of the second run", value=again, at_most=1, note=second.decision.outcome),
    ]


def _new_file(number: int, lines: int) -> str:
    """A new file that nearly fills a window by itself."""
    body = "".join(f"+row {line} of part {number} holds words that are counted\n" for line in range(lines))
    name = f"part{number}.txt"
    header = f"diff --git a/{name} b/{name}\nnew file mode 100644\n--- /dev/null\n+++ b/{name}\n"
    return f"{header}@@ -0,0 +1,{lines} @@\n{body}"
