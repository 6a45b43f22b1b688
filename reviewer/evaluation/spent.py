"""What was paid and is in no trial: requests that were cut off or kept back, and what died with a worker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reviewer.errors import CorpusError
from reviewer.evaluation.kept import Kept, read_kept, written_kept
from reviewer.evaluation.line_file import LineFile
from reviewer.evaluation.values import parse_object


@dataclass(frozen=True, slots=True)
class Spent:
    """A file of a run that is only ever appended to; there is none while every request led to something."""

    path: Path

    def all(self) -> list[Kept]:
        """What is booked; CorpusError for a bad line, a torn last one does not count."""
        found = []
        lines = self.path.read_bytes().split(b"\n")[:-1] if self.path.exists() else []
        for number, line in enumerate(lines, start=1):
            try:
                found.append(read_kept(parse_object(line)))
            except (ValueError, KeyError) as error:
                raise CorpusError(f"{self.path}:{number}: not what was spent: {error}") from error
        return found

    def add(self, kept: Kept) -> None:
        """Book for good; UsageError when the disk takes no more."""
        with LineFile(self.path) as target:
            target.append(written_kept(kept))
