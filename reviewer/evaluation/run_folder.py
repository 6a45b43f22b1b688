"""The folder of a run: what was run, the cases with their labels, and a line for each finished trial."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO, TypeVar

from reviewer.errors import CorpusError, UsageError
from reviewer.evaluation.answers import Answers, waiting
from reviewer.evaluation.append import Append
from reviewer.evaluation.case import Case
from reviewer.evaluation.case_row import case_row, read_case
from reviewer.evaluation.kept import Kept
from reviewer.evaluation.line_file import LineFile, unwritable
from reviewer.evaluation.run_same import continued, other_code, refuse_another
from reviewer.evaluation.spent import Spent
from reviewer.evaluation.trial import Trial, last, read
from reviewer.evaluation.values import check, is_text, optional, parse, parse_object

RUN, CASES, TRIALS, LOCK = "run.json", "cases.jsonl", "trials.jsonl", "lock"
ANSWERS, SPENT = "answers.jsonl", "spent.jsonl"
_Row = TypeVar("_Row")


class RunFolder:
    """Reads and appends; one process at a time may write."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def settings(self) -> dict[str, Any]:
        """What was run, from run.json; CorpusError when the folder holds no run."""
        path = self.path / RUN
        try:
            found = parse(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise CorpusError(f"{self.path}: no run there; `reviewer eval run --out {self.path}` makes one") from None
        except ValueError as error:
            raise CorpusError(f"{path}: not JSON: {error}") from error
        if not isinstance(found, dict):
            raise CorpusError(f"{path}: no object")
        model = found.get("model")
        try:
            check(model if isinstance(model, dict) else {"name": model}, {"name": optional(is_text)})
        except ValueError as error:
            raise CorpusError(f"{path}: model: {error}") from error
        return found

    def cases(self) -> list[Case]:
        """The cases of the run with their labels and diffs, as they were when it began; CorpusError for a bad line."""
        path = self.path / CASES
        try:
            lines = path.read_bytes().split(b"\n")
        except FileNotFoundError:
            raise CorpusError(f"{path}: missing; the run cannot be read without its cases") from None
        found: dict[str, Case] = {}
        for number, line in enumerate(lines, start=1):
            if line:
                case = _read(path, number, line, read_case, "case")
                if case.id in found:
                    raise CorpusError(f"{path}:{number}: no case: id: {case.id!r} came before")
                found[case.id] = case
        return list(found.values())

    def trials(self, *, brief: bool = False) -> list[Trial]:
        """The finished trials; of several with one key the last one counts, a torn last line does not.

        Brief ones are without findings, replies and latencies, which nearly all of their memory goes to.
        """
        return last(self._lines(brief))

    def history(self, *, brief: bool = False) -> list[Trial]:
        """Every trial that was ever finished, those that were done again included, in the order they finished."""
        return list(self._lines(brief))

    def beside(self, history: Iterable[Trial]) -> list[Kept]:
        """What was paid beside all trials that were ever finished."""
        return Spent(self.path / SPENT).all() + waiting(self.path / ANSWERS, (trial.key for trial in history))

    def _lines(self, brief: bool) -> Iterator[Trial]:
        path = self.path / TRIALS
        try:
            with path.open("rb") as lines:
                for number, line in enumerate(lines, start=1):
                    if line.endswith(b"\n") and line.strip():
                        trial = _read(path, number, line, read, "trial")
                        yield replace(trial, findings=(), replies=(), latencies=()) if brief else trial
        except FileNotFoundError:
            return

    def begin(self, settings: Mapping[str, Any], cases: Iterable[Case], *, mixed: bool = False) -> None:
        """Write what is run; on an existing run, UsageError unless it is the same, `mixed` versions allowed or not."""
        self._make()
        self.refuse(settings, mixed=mixed)
        if not (self.path / RUN).exists():
            self._write_cases(cases)
            self._write(settings)
            return
        self._heal(cases)
        before = self.settings()
        if other_code(before, settings):
            self._write(continued(before, settings))

    def refuse(self, settings: Mapping[str, Any], *, mixed: bool = False) -> str:
        """UsageError when the folder holds another run, or what is none; else what the user should know before."""
        if (self.path / RUN).exists():
            before = self.settings()
            refuse_another(self.path, before, settings, mixed=mixed)
            other = other_code(before, settings)
            return f"{self.path}: goes on with {other}" if other else ""
        if (self.path / TRIALS).exists() and (self.path / TRIALS).stat().st_size:
            raise UsageError(f"{self.path}: holds trials and no {RUN} that says of what; use another --out")
        return ""

    def _write(self, settings: Mapping[str, Any]) -> None:
        replace_file(self.path / RUN, json.dumps(settings, indent=2, sort_keys=True) + "\n")

    @contextmanager
    def writing(self) -> Iterator[Append]:
        """Hold the folder's lock and repair a torn last line; UsageError when another process holds it."""
        self._make()
        with self._lock_file() as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise UsageError(
                    f"{self.path}: another process is writing this run; wait for it or use another --out"
                ) from None
            spent = Spent(self.path / SPENT)
            with LineFile(self.path / TRIALS) as trials, Answers(self.path / ANSWERS, spent) as answers:
                yield Append(trials, answers, spent)

    def _lock_file(self) -> TextIO:
        try:
            return (self.path / LOCK).open("w")
        except OSError as error:
            raise unwritable(self.path / LOCK, error) from error

    def _make(self) -> None:
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            raise UsageError(f"{self.path}: a file, not a folder; use another --out") from None
        except OSError as error:
            raise unwritable(self.path, error) from error

    def _write_cases(self, cases: Iterable[Case]) -> None:
        replace_file(self.path / CASES, "".join(json.dumps(case_row(case)) + "\n" for case in cases))

    def _heal(self, cases: Iterable[Case]) -> None:
        """Write the cases anew where they were damaged: they are known to be the same."""
        try:
            self.cases()
        except CorpusError:
            self._write_cases(cases)


def _read(path: Path, number: int, line: bytes, row: Callable[[Mapping[str, Any]], _Row], what: str) -> _Row:
    try:
        return row(parse_object(line))
    except ValueError as error:
        raise CorpusError(f"{path}:{number}: no {what}: {error}") from error


def replace_file(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    part = path.with_suffix(".part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
