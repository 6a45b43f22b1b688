"""An endpoint in a process of its own, so that it takes no time from the reviewer that is measured."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer import OpenAIModel

ROOT = Path(__file__).resolve().parents[1]
NAME = "bench-model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A running endpoint."""

    base_url: str
    log: Path

    def model(self) -> OpenAIModel:
        """A model behind it."""
        return model_at(self.base_url)

    def requests(self) -> Iterator[dict[str, Any]]:
        """Yield what it was asked so far, as its log has it."""
        if self.log.exists():
            with self.log.open(encoding="utf-8") as lines:
                yield from (json.loads(line) for line in lines)


def model_at(base_url: str) -> OpenAIModel:
    """A model behind an endpoint."""
    return OpenAIModel(NAME, base_url=base_url, api_key="none")


def offline_model() -> OpenAIModel:
    """A model for plans, which send nothing."""
    return model_at("http://127.0.0.1:9/v1")


@contextmanager
def served(folder: Path, *, delay: float = 0.0) -> Iterator[Served]:
    """Run an endpoint that answers after `delay` seconds and logs into the folder."""
    log = folder / "requests.jsonl"
    options = ("--port", "0", "--delay", str(delay), "--log", str(log))
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.server", *options], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        first = process.stdout.readline()
        if not first.startswith("listening on "):
            raise RuntimeError("the endpoint did not start")
        yield Served(base_url=first.removeprefix("listening on ").strip(), log=log)
    finally:
        process.terminate()
        process.communicate()
