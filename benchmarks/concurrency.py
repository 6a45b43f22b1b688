"""How close a review with many windows comes to the time that the endpoint alone would take."""

from __future__ import annotations

import math
import tempfile
import time
from pathlib import Path

from benchmarks.child import in_child
from benchmarks.endpoint import NAME, model_at, served
from benchmarks.figures import Figure
from benchmarks.generated import code
from reviewer import Options, review
from reviewer.prompt import body_budget, load_prompt
from reviewer.tokens import counter_for

_TOKENS, _BYTES = 6_000, 24_000


def run(windows: int = 200, concurrency: int = 32, delay: float = 1.0) -> list[Figure]:
    """Wall time of a review over the time of its rounds at an endpoint that always takes `delay` seconds."""
    size = _TOKENS if counter_for(NAME).exact else _BYTES
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), delay=delay) as endpoint:
        diff = Path(folder) / "change.diff"
        diff.write_text(patch_of(windows, size))
        done = in_child("benchmarks.concurrency:work", endpoint.base_url, str(diff), size, concurrency).result
        times = [request["time"] for request in endpoint.requests()]
        megabytes = diff.stat().st_size / 1e6
    rounds, ideal = math.ceil(windows / concurrency), math.ceil(windows / concurrency) * delay
    sending = max(times) - min(times) + delay
    return [
        Figure(name="windows reviewed", value=done["reviewed"], note=f"{len(times)} requests, {megabytes:.2f} MB of diff"),
        Figure(name="wall of the review", value=done["review"], unit="s"),
        Figure(name=f"wall / {rounds} rounds", value=done["review"] / ideal, unit="x", at_most=1.15),
        Figure(name=f"wall / ({windows} / {concurrency})", value=done["review"] / (windows / concurrency * delay), unit="x"),
        Figure(name="first request to last answer / rounds", value=sending / ideal, unit="x"),
        Figure(name="loading SDK and vocabulary, once a process", value=done["load"], unit="s"),
        Figure(name="wall with loading / rounds", value=(done["load"] + done["review"]) / ideal, unit="x"),
    ]


def work(base_url: str, diff: str, size: int, concurrency: int) -> dict[str, float]:
    """Load what the first request of a process needs, then review; seconds of both and the windows reviewed."""
    started = time.perf_counter()
    _load()
    loaded = time.perf_counter()
    options = Options(window_tokens=size, concurrency=concurrency)
    report = review(patch=Path(diff).read_text(), model=model_at(base_url), options=options)
    reviewed = sum(window.status == "reviewed" for window in report.windows)
    return {"load": loaded - started, "review": time.perf_counter() - loaded, "reviewed": reviewed}


def patch_of(windows: int, size: int) -> str:
    """New files of which each fills more than half a window, so that none can share one."""
    budget = body_budget(size, load_prompt(), counter_for(NAME))
    return "".join(_new_file(number, _lines(number, budget * 6 // 10)) for number in range(windows))


def _load() -> None:
    import openai  # noqa: F401, PLC0415

    counter_for(NAME)


def _lines(seed: int, tokens: int) -> list[str]:
    """Lines of code that take about so many tokens, with three for the number and marker of each."""
    counter, lines = counter_for(NAME), code(400, seed).splitlines()
    size, kept = 0, 0
    while size < tokens:
        size += counter.count(lines[kept]) + 3
        kept += 1
    return lines[:kept]


def _new_file(number: int, lines: list[str]) -> str:
    head = f"diff --git a/m{number}.py b/m{number}.py\nnew file mode 100644\n--- /dev/null\n+++ b/m{number}.py\n"
    return head + f"@@ -0,0 +1,{len(lines)} @@\n" + "".join(f"+{line}\n" for line in lines)
