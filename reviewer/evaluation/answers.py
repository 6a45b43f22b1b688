"""Answers of trials that are not finished: kept beside the trials of a run, so that no window is paid for twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from reviewer.evaluation.kept import Kept, read_kept, written_kept
from reviewer.evaluation.line_file import LineFile
from reviewer.evaluation.spent import Spent
from reviewer.evaluation.trial import Key
from reviewer.evaluation.values import Check, check, is_count, is_text, optional, parse_object

_STALE = 1_000
"""Lines of finished trials that the file may hold before it is written anew."""
_ROW: Mapping[str, Check] = {
    **dict.fromkeys(("key", "case", "label"), is_text),
    "repeat": is_count,
    "finished": optional(is_count),
}


class Waiting(NamedTuple):
    """What came of a request of a trial that is not finished."""

    trial: Key
    key: str
    kept: Kept


@dataclass(slots=True)
class Answers:
    """Answers by trial and request, in memory and on the disk, with what requests took that have none.

    Without a file it keeps nothing. A line that cannot be read is passed over: it is worth money, never a result.
    """

    path: Path | None = None
    spent: Spent | None = None
    """Where what is paid and leads to nothing stays on the books."""
    _kept: dict[Key, dict[str, Kept]] = field(default_factory=dict)
    _finished: Counter[Key] = field(default_factory=Counter)
    """How often each trial was finished before: lines of an earlier time are no longer waiting."""
    _file: LineFile | None = None
    _lines: int = 0

    def __enter__(self) -> Self:
        if self.path is not None:
            self._file = LineFile(self.path)
            self._load(self.path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None and self.path is not None:
            self._file.__exit__(kind, error, trace)
            if not self._kept:
                self.path.unlink(missing_ok=True)
            self._file = None

    def resume(self, history: Iterable[Key]) -> None:
        """Keep what trials wait for that are still to be finished, by how often each one was finished before.

        Requests without an answer are asked anew, so what they took is booked for good.
        """
        self._wait_only(history)
        for trial in list(self._kept):
            self.lose(trial)

    def all(self) -> Iterator[Kept]:
        """Yield every answer."""
        for answers in self._kept.values():
            yield from answers.values()

    def of(self, trial: Key) -> Iterator[Waiting]:
        """Yield what waits for one trial."""
        for key, kept in self._kept.get(trial, {}).items():
            yield Waiting(trial, key, kept)

    def any(self, trial: Key) -> bool:
        """True when something waits for a trial."""
        return trial in self._kept

    def get(self, trial: Key, key: str) -> Kept | None:
        """The answer of a trial to a request."""
        found = self._kept.get(trial, {}).get(key)
        return found if found is not None and found.answered else None

    def put(self, trial: Key, key: str, kept: Kept) -> None:
        """Keep what a request of a trial took so far, and its answer; UsageError when the disk takes no more."""
        if self._file is None or self._kept.get(trial, {}).get(key) == kept:
            return
        self._file.append(self._row(Waiting(trial, key, kept)))
        self._kept.setdefault(trial, {})[key] = kept
        self._lines += 1

    def lose(self, trial: Key) -> None:
        """Book for good what requests of a trial took that have no answer: they will be asked anew."""
        for one in list(self.of(trial)):
            if one.kept.answered or self._file is None:
                continue
            if self.spent is not None:
                self.spent.add(one.kept)
            self._file.append(self._row(one._replace(kept=Kept(answered=False))))
            self._lines += 1
            del self._kept[trial][one.key]
        if not self._kept.get(trial, True):
            del self._kept[trial]

    def drop(self, trial: Key) -> None:
        """Forget what waited for a trial that is finished."""
        self._finished[trial] += 1
        if self._kept.pop(trial, None) is None or self._file is None:
            return
        alive = sum(map(len, self._kept.values()))
        if not alive or self._lines - alive > _STALE:
            self._file.replace([self._row(one) for trial in self._kept for one in self.of(trial)])
            self._lines = alive

    def _load(self, path: Path) -> None:
        """Read a file: of several lines with one trial and key the last one counts, if it says anything."""
        for one, finished in _read(path):
            self._lines += 1
            if finished != self._finished[one.trial]:
                self._kept.pop(one.trial, None)
                self._finished[one.trial] = finished
            answers = self._kept.setdefault(one.trial, {})
            answers.pop(one.key, None)
            if one.kept.requests or one.kept.answered:
                answers[one.key] = one.kept
        self._kept = {trial: answers for trial, answers in self._kept.items() if answers}

    def _wait_only(self, history: Iterable[Key]) -> None:
        finished = Counter(history)
        self._kept = {
            trial: answers for trial, answers in self._kept.items() if self._finished[trial] == finished[trial]
        }
        self._finished = finished

    def _row(self, one: Waiting) -> dict[str, Any]:
        return {**written_waiting(one), "finished": self._finished[one.trial]}


def waiting(path: Path, history: Iterable[Key]) -> list[Kept]:
    """What a file says of trials that are still to be finished; nothing where there is none."""
    found = Answers()
    if path.exists():
        found._load(path)
    found._wait_only(history)
    return list(found.all())


def written_waiting(one: Waiting) -> dict[str, Any]:
    """One JSON object."""
    return {"key": one.key, **one.trial._asdict(), **written_kept(one.kept)}


def read_waiting(row: Mapping[str, Any]) -> Waiting:
    """What `written_waiting` has written; ValueError for what is none."""
    check(row, _ROW)
    return Waiting(Key(row["case"], row["label"], row["repeat"]), row["key"], read_kept(row))


def _read(path: Path) -> Iterator[tuple[Waiting, int]]:
    for line in path.read_bytes().split(b"\n")[:-1]:
        try:
            row = parse_object(line)
            yield read_waiting(row), row.get("finished") or 0
        except (ValueError, KeyError):
            continue
