"""The folder of a run: what was run, the cases with their labels, and a line for each finished trial."""

from __future__ import annotations

import asyncio
import base64
import fcntl
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError, UsageError
from reviewer.evaluation.case import BadLine, Case
from reviewer.evaluation.trial import Key, Trial, read, written

RUN, CASES, TRIALS, LOCK = "run.json", "cases.jsonl", "trials.jsonl", "lock"
_PAUSE = 0.01
"""Seconds in which finished trials are waited for that go to the disk together."""


class RunFolder:
    """Reads and appends; one process at a time may write."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def settings(self) -> dict[str, Any]:
        """What was run, from run.json; CorpusError when the folder holds no run."""
        try:
            found = json.loads((self.path / RUN).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise CorpusError(f"{self.path}: no run there; `reviewer eval run --out {self.path}` makes one") from None
        except ValueError as error:
            raise CorpusError(f"{self.path / RUN}: not JSON: {error}") from error
        return dict(found)

    def cases(self) -> list[Case]:
        """The cases of the run with their labels and diffs, as they were when it began."""
        return [_case(json.loads(line)) for line in (self.path / CASES).read_text(encoding="utf-8").splitlines()]

    def trials(self, *, brief: bool = False) -> list[Trial]:
        """The finished trials; of several with one key the last one counts, a torn last line does not.

        Brief ones are without findings, replies and latencies, which nearly all of their memory goes to.
        """
        path = self.path / TRIALS
        if not path.exists():
            return []
        found: dict[Key, Trial] = {}
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                if line == b"\n":
                    continue
                try:
                    trial = read(json.loads(line))
                except (ValueError, TypeError, KeyError) as error:
                    if not line.endswith(b"\n"):
                        continue
                    raise CorpusError(f"{path}:{number}: no trial: {error}") from error
                found[trial.key] = replace(trial, findings=(), replies=(), latencies=()) if brief else trial
        return list(found.values())

    def begin(self, settings: Mapping[str, Any], cases: Iterable[Case]) -> None:
        """Write what is run; on an existing run, UsageError unless it is the same."""
        self.path.mkdir(parents=True, exist_ok=True)
        if (self.path / RUN).exists():
            self._same(settings)
            return
        _replace(self.path / CASES, "".join(json.dumps(_row(case)) + "\n" for case in cases))
        _replace(self.path / RUN, json.dumps(settings, indent=2, sort_keys=True) + "\n")

    @contextmanager
    def writing(self) -> Iterator[Append]:
        """Hold the folder's lock and repair a torn last line; UsageError when another process holds it."""
        with (self.path / LOCK).open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise UsageError(
                    f"{self.path}: another process is writing this run; wait for it or use another --out"
                ) from None
            _repair(self.path / TRIALS)
            with (self.path / TRIALS).open("ab") as target:
                yield Append(target)

    def _same(self, settings: Mapping[str, Any]) -> None:
        before = self.settings()
        for key in ("model", "cases", "prompt", "settings"):
            if before.get(key) != settings.get(key):
                raise UsageError(
                    f"{self.path}: holds a run with another {key}; use another --out, or delete the folder"
                )


class Append:
    """Writes trials, each on the disk before the next step."""

    def __init__(self, target: Any) -> None:
        self._target = target
        self._written = self._synced = 0
        self._syncing = asyncio.Lock()

    def __call__(self, trial: Trial) -> None:
        """Append one finished trial."""
        self._write(trial)
        os.fsync(self._target.fileno())

    async def together(self, trial: Trial) -> None:
        """Append one finished trial; those that finish at about the same time go to the disk at once."""
        self._write(trial)
        self._written += 1
        mine = self._written
        async with self._syncing:
            if self._synced < mine:
                await asyncio.sleep(_PAUSE)
                last = self._written
                await asyncio.to_thread(os.fsync, self._target.fileno())
                self._synced = last

    def _write(self, trial: Trial) -> None:
        self._target.write(json.dumps(written(trial), ensure_ascii=True).encode() + b"\n")
        self._target.flush()


def _repair(path: Path) -> None:
    """Cut off a last line that was not written to its end."""
    if not path.exists():
        return
    content = path.read_bytes()
    end = content.rfind(b"\n") + 1
    if end < len(content):
        with path.open("r+b") as target:
            target.truncate(end)


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _row(case: Case) -> dict[str, Any]:
    row = asdict(case) | {"folder": None}
    row["diffs"] = {label: base64.b64encode(diff).decode() for label, diff in case.diffs.items()}
    return row


def _case(row: dict[str, Any]) -> Case:
    row["diffs"] = {label: base64.b64decode(diff) for label, diff in row["diffs"].items()}
    row["bad_lines"] = tuple(BadLine(**one) for one in row["bad_lines"])
    for key in ("hard_by", "context", "attack", "needs", "cwe"):
        row[key] = tuple(row[key])
    return Case(**row)
