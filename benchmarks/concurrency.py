"""How close a review with many windows comes to the time that the endpoint alone would take."""

from __future__ import annotations

import math
import tempfile
import time
from dataclasses import replace
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
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), delay=delay) as endpoint:
        done = in_child("benchmarks.concurrency:work", endpoint.base_url, windows, concurrency).result
        times = [request["time"] for request in endpoint.requests()]
    ideal = math.ceil(windows / concurrency) * delay
    ratios = {
        f"wall / {math.ceil(windows / concurrency)} rounds": done["review"] / ideal,
        f"wall / ({windows} / {concurrency})": done["review"] / (windows / concurrency * delay),
        "first request to last answer / rounds": (max(times) - min(times) + delay) / ideal,
        "wall and loading / rounds": (done["load"] + done["review"]) / ideal,
    }
    promised, *others = (Figure(name=name, value=value, unit="x") for name, value in ratios.items())
    note = f"{len(times)} requests, {done['megabytes']:.2f} MB of diff"
    return [
        Figure(name="windows reviewed", value=done["reviewed"], note=note),
        Figure(name="wall of the review", value=done["review"], unit="s"),
        Figure(name="processor time of the review", value=done["processor"], unit="s"),
        Figure(name="loading SDK and vocabulary, once a process", value=done["load"], unit="s"),
        replace(promised, at_most=1.15),
        *others,
    ]


def work(base_url: str, windows: int, concurrency: int) -> dict[str, float]:
    """Load what the first request of a process needs, then review; seconds of both."""
    started = time.perf_counter()
    _load()
    load = time.perf_counter() - started
    size = _TOKENS if counter_for(NAME).exact else _BYTES
    patch, options = patch_of(windows, size), Options(window_tokens=size, concurrency=concurrency)
    started, busy = time.perf_counter(), time.process_time()
    report = review(patch=patch, model=model_at(base_url), options=options)
    return {
        "load": load,
        "review": time.perf_counter() - started,
        "processor": time.process_time() - busy,
        "reviewed": sum(window.status == "reviewed" for window in report.windows),
        "megabytes": len(patch) / 1e6,
    }


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
