"""Answers of trials that are not finished: kept beside the trials of a run, so that no window is paid for twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, get_args

from reviewer.evaluation.line_file import LineFile
from reviewer.evaluation.trial import Key
from reviewer.evaluation.values import Check, check, is_amount, is_count, is_text, optional, parse_object
from reviewer.limits import Ledger
from reviewer.protocol import Completion, ResponseMode

_STALE = 1_000
"""Lines of finished trials that the file may hold before it is written anew."""
_SPENT = ("requests", "retries", "sent", "received", "cost", "seconds")
_ROW: Mapping[str, Check] = {
    **dict.fromkeys(("key", "case", "label"), is_text),
    **dict.fromkeys(("repeat", "requests", "retries", "sent", "received"), is_count),
    **dict.fromkeys(("cost", "seconds"), is_amount),
    "text": is_text,
    "response_mode": lambda value: value in get_args(ResponseMode),
    **dict.fromkeys(("input_tokens", "output_tokens"), optional(is_count)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An answer, and what it took."""

    completion: Completion
    requests: int
    """Retries included."""
    retries: int
    sent: int
    """Input tokens that were booked."""
    received: int
    cost: float
    seconds: float = 0.0

    def book(self, ledger: Ledger) -> None:
        """Put what it took on an account."""
        ledger.requests += self.requests
        ledger.retries += self.retries
        ledger.input_tokens += self.sent
        ledger.output_tokens += self.received
        ledger.cost += self.cost


def spent(ledger: Ledger) -> Kept:
    """What an account says, with an empty answer."""
    return Kept(
        completion=Completion(text=""),
        requests=ledger.requests,
        retries=ledger.retries,
        sent=ledger.input_tokens,
        received=ledger.output_tokens,
        cost=max(0.0, ledger.cost),
    )


@dataclass(slots=True)
class Answers:
    """Answers by trial and request, in memory and on the disk.

    Without a file it keeps nothing. A file that cannot be read is begun anew: it is worth money, never a result.
    """

    path: Path | None = None
    _kept: dict[Key, dict[str, Kept]] = field(default_factory=dict)
    _file: LineFile | None = None
    _lines: int = 0

    def __enter__(self) -> Self:
        if self.path is not None:
            self._file = LineFile(self.path)
            for trial, key, kept in _read(self.path):
                self._kept.setdefault(trial, {})[key] = kept
                self._lines += 1
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None and self.path is not None:
            self._file.__exit__(kind, error, trace)
            if not self._kept:
                self.path.unlink(missing_ok=True)
            self._file = None

    def all(self) -> Iterator[Kept]:
        """Yield every answer."""
        for answers in self._kept.values():
            yield from answers.values()

    def get(self, trial: Key, key: str) -> Kept | None:
        """The answer of a trial to a request."""
        return self._kept.get(trial, {}).get(key)

    def put(self, trial: Key, key: str, kept: Kept) -> None:
        """Keep an answer of a trial; UsageError when the disk takes no more."""
        if self._file is None:
            return
        self._file.append(_row(trial, key, kept))
        self._kept.setdefault(trial, {})[key] = kept
        self._lines += 1

    def drop(self, trial: Key) -> None:
        """Forget the answers of a trial."""
        if self._kept.pop(trial, None) is None or self._file is None:
            return
        alive = sum(map(len, self._kept.values()))
        if not alive or self._lines - alive > _STALE:
            self._file.replace(
                [_row(one, key, kept) for one, answers in self._kept.items() for key, kept in answers.items()]
            )
            self._lines = alive


def _row(trial: Key, key: str, kept: Kept) -> dict[str, Any]:
    completion = kept.completion
    return {
        "key": key,
        **trial._asdict(),
        **{name: getattr(kept, name) for name in _SPENT},
        "text": completion.text,
        "response_mode": completion.response_mode,
        "input_tokens": completion.input_tokens,
        "output_tokens": completion.output_tokens,
    }


def _read(path: Path) -> Iterator[tuple[Key, str, Kept]]:
    for line in path.read_bytes().split(b"\n")[:-1]:
        try:
            row = parse_object(line)
            check(row, _ROW)
            completion = Completion(
                **{name: row[name] for name in ("text", "response_mode", "input_tokens", "output_tokens")}
            )
            kept = Kept(completion=completion, **{name: row[name] for name in _SPENT})
            yield Key(row["case"], row["label"], row["repeat"]), row["key"], kept
        except (ValueError, KeyError):
            continue


def waiting_answers(path: Path) -> dict[Key, list[Kept]]:
    """The answers that a file keeps, by their trials, without touching it; none where there is no file."""
    found: dict[Key, list[Kept]] = {}
    for trial, _, kept in _read(path) if path.exists() else ():
        found.setdefault(trial, []).append(kept)
    return found
