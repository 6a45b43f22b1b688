"""Does every changed line reach the model? Reviews of a repository whose changed lines all carry markers.

`python -m benchmarks.coverage [WINDOW_TOKENS ...]` prints one row for each window size and exits with 1 when
anything is not as promised.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.endpoint import NAME, Served, offline_model, served
from reviewer import Options, Report, areview, plan
from reviewer.errors import UsageError
from reviewer.tokens import TokenCounter, counter_for
from tests.support.marked import MARKER, Marked, build_marked, numstat_lines
from tests.support.marked_files import Sizes

WINDOW_TOKENS = (6_000, 8_000, 16_000, 32_000, 64_000)
TOO_SMALL = 2_000
_BYTES_A_TOKEN = 4
"""Window sizes are multiplied by this where no vocabulary is at hand and bytes are counted."""
_CHAT_TOKENS, _MESSAGE_TOKENS = 3, 4
"""What the chat format adds: to a request, and to each message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one review sent."""

    window: int
    markers: int
    reached: int
    duplicated: int
    requests: int
    largest: int
    """Tokens of the largest request."""
    over: int
    """Requests larger than the window size."""
    changed_lines: int
    reviewed_lines: int
    expected_lines: int
    """Changed lines as git counts them."""

    @property
    def missing(self) -> int:
        """Markers that no request had."""
        return self.markers - self.reached

    @property
    def kept(self) -> bool:
        """True when everything is as promised."""
        lines = self.changed_lines == self.reviewed_lines == self.expected_lines
        return lines and not (self.missing or self.duplicated or self.over)


def sizes_for(counter: TokenCounter, sizes: Sequence[int] = WINDOW_TOKENS) -> tuple[int, ...]:
    """Window sizes in the counter's unit."""
    return tuple(sizes) if counter.exact else tuple(size * _BYTES_A_TOKEN for size in sizes)


def measure(marked: Marked, window: int, counter: TokenCounter, folder: Path) -> Row:
    """Review the change once and look at every request that was sent."""
    folder.mkdir()
    with served(folder) as endpoint:
        report = asyncio.run(_review(marked, window, endpoint))
        bodies = [request["body"] for request in endpoint.requests()]
    found = Counter(marker for body in bodies for text in _texts(body) for marker in MARKER.findall(text))
    sizes = [sent_tokens(body, counter) for body in bodies]
    return Row(
        window=window,
        markers=len(marked.markers),
        reached=sum(marker in found for marker in marked.markers),
        duplicated=sum(times > 1 for times in found.values()),
        requests=len(bodies),
        largest=max(sizes),
        over=sum(size > window for size in sizes),
        changed_lines=report.coverage.changed_lines,
        reviewed_lines=report.coverage.reviewed_lines,
        expected_lines=numstat_lines(marked.repo, marked.base, marked.head),
    )


def sent_tokens(body: dict[str, Any], counter: TokenCounter) -> int:
    """Tokens of a request as it was sent: its messages, its response format, and the chat format around them."""
    texts = list(_texts(body))
    form = json.dumps(body.get("response_format", {}), separators=(",", ":"), ensure_ascii=False)
    return sum(counter.count(text) for text in (*texts, form)) + _MESSAGE_TOKENS * len(texts) + _CHAT_TOKENS


def refusal(marked: Marked, window: int = TOO_SMALL) -> str:
    """The error for a window size that is too small; empty when there is none."""
    try:
        plan(marked.change, repo=marked.repo.path, model=offline_model(), options=Options(window_tokens=window))
    except UsageError as error:
        return str(error)
    return ""


def smallest_named(message: str) -> int:
    """The smallest size that a refusal names."""
    return int(message.rpartition(" ")[2])


def main(arguments: Sequence[str] | None = None, sizes: Sizes | None = None) -> int:
    """Print the table; 1 when anything is not as promised, 2 for a window size that cannot be."""
    asked = [int(text) for text in (sys.argv[1:] if arguments is None else arguments)]
    try:
        return _table(asked, sizes)
    except UsageError as error:
        print(error, file=sys.stderr)
        return 2


def _table(asked: Sequence[int], sizes: Sizes | None) -> int:
    counter = counter_for(NAME)
    with tempfile.TemporaryDirectory() as folder:
        marked = build_marked(Path(folder) / "repo", sizes)
        print(f"{marked.marked_lines} marked and {marked.bare_lines} other changed lines; sizes in {counter.name}")
        print(_HEAD)
        kept = True
        for window in asked or sizes_for(counter):
            row = measure(marked, window, counter, Path(folder) / str(window))
            kept = kept and row.kept
            print(_line(row), flush=True)
        message = refusal(marked)
        kept = kept and bool(message) and not refusal(marked, smallest_named(message))
        print(f"too small: {message or f'NOT REFUSED at {TOO_SMALL}'}")
    print("every changed line reached the model once, no request over its budget" if kept else "NOT AS PROMISED")
    return 0 if kept else 1


async def _review(marked: Marked, window: int, endpoint: Served) -> Report:
    options = Options(window_tokens=window)
    return await areview(marked.change, repo=marked.repo.path, model=endpoint.model(), options=options)


def _texts(body: dict[str, Any]) -> Iterator[str]:
    """The texts of a request's messages."""
    yield from (message["content"] for message in body["messages"])


_HEAD = (
    f"{'window':>7} {'markers':>8} {'reached':>8} {'twice':>6} {'missing':>8} {'share':>9}"
    f" {'requests':>9} {'largest':>8} {'over':>8}  changed lines = numstat"
)


def _line(row: Row) -> str:
    share = row.reached * 10_000 // row.markers / 100  # rounded down: 100.00 means all
    counted = f"{row.changed_lines} {'=' if row.changed_lines == row.expected_lines else '≠'} {row.expected_lines}"
    return (
        f"{row.window:>7} {row.markers:>8} {row.reached:>8} {row.duplicated:>6} {row.missing:>8} {share:>7.2f} %"
        f" {row.requests:>9} {row.largest:>8} {row.over / row.requests:>6.1%}  {counted}"
    )


if __name__ == "__main__":
    sys.exit(main())
