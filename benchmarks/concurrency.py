"""How close a review with many windows comes to the time that the endpoint alone would take."""

from __future__ import annotations

import math
import tempfile
import time
from pathlib import Path

from benchmarks.endpoint import NAME, served
from benchmarks.figures import Figure
from benchmarks.generated import code
from reviewer import Options, review
from reviewer.prompt import body_budget, load_prompt
from reviewer.tokens import counter_for

_TOKENS, _BYTES = 6_000, 24_000


def run(windows: int = 200, concurrency: int = 32, delay: float = 1.0) -> list[Figure]:
    """Wall time of a whole review over the time of its rounds at an endpoint that always takes `delay` seconds."""
    size = _TOKENS if counter_for(NAME).exact else _BYTES
    patch, options = patch_of(windows, size), Options(window_tokens=size, concurrency=concurrency)
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), delay=delay) as endpoint:
        started = time.perf_counter()
        report = review(patch=patch, model=endpoint.model(), options=options)
        wall = time.perf_counter() - started
        times = [request["time"] for request in endpoint.requests()]
    rounds = math.ceil(windows / concurrency)
    note = f"{report.usage.requests} requests, {len(patch) / 1e6:.2f} MB"
    sending = max(times) - min(times) + delay
    return [
        Figure(name="windows reviewed", value=sum(one.status == "reviewed" for one in report.windows), note=note),
        Figure(name="wall", value=wall, unit="s"),
        Figure(name=f"wall / {rounds} rounds", value=wall / (rounds * delay), unit="x", at_most=1.15),
        Figure(name=f"wall / ({windows} / {concurrency})", value=wall / (windows / concurrency * delay), unit="x"),
        Figure(name="first request to last answer / rounds", value=sending / (rounds * delay), unit="x"),
    ]


def patch_of(windows: int, size: int) -> str:
    """New files of which each fills more than half a window, so that none can share one."""
    counter = counter_for(NAME)
    budget = body_budget(size, load_prompt(), counter)
    return "".join(_new_file(number, _text(number, budget * 6 // 10)) for number in range(windows))


def _text(seed: int, tokens: int) -> list[str]:
    """Lines of code with about so many tokens; a row is shown with its number, at some two tokens a line."""
    counter, lines = counter_for(NAME), code(400, seed).splitlines()
    kept, size = 0, 0
    while size < tokens:
        size += counter.count(lines[kept]) + 3
        kept += 1
    return lines[:kept]


def _new_file(number: int, lines: list[str]) -> str:
    head = f"diff --git a/m{number}.py b/m{number}.py\nnew file mode 100644\n--- /dev/null\n+++ b/m{number}.py\n"
    return head + f"@@ -0,0 +1,{len(lines)} @@\n" + "".join(f"+{line}\n" for line in lines)
