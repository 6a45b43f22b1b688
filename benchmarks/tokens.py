"""How many tokens a review sends for each token of the diff itself."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.endpoint import NAME, offline_model
from benchmarks.figures import Figure
from benchmarks.generated import Generated, generate
from reviewer import Options, plan
from reviewer.tokens import counter_for

PROMISES: Mapping[int, float] = {16_000: 1.6, 64_000: 1.35}
_BYTES_A_TOKEN = 4


def run(megabytes: Sequence[float] = (1.0, 0.2), windows: Mapping[int, float] = PROMISES) -> list[Figure]:
    """Input tokens of all requests over the tokens of `git diff`, for a large and a smaller change."""
    figures: list[Figure] = []
    for size in megabytes:
        with tempfile.TemporaryDirectory() as folder:
            generated = generate(Path(folder) / "repo", size)
            figures += [_ratio(generated, window, promise) for window, promise in windows.items()]
    return figures


def _ratio(generated: Generated, window: int, promise: float) -> Figure:
    counter = counter_for(NAME)
    options = Options(window_tokens=window if counter.exact else window * _BYTES_A_TOKEN)
    planned = plan(generated.change, repo=generated.repo.path, model=offline_model(), options=options)
    own = counter.count(generated.diff.decode())
    return Figure(
        name=f"input / diff, {generated.megabytes:.2f} MB, windows of {options.window_tokens}",
        value=planned.input_tokens / own,
        unit="x",
        at_most=promise,
        note=f"{planned.requests} requests, {own} tokens of diff, {counter.name}",
    )
