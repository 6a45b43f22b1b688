"""Reports to standard output and files; trouble with one of them never changes the decision."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from reviewer.cli.streams import silence_stdout, wants_colour
from reviewer.errors import UsageError
from reviewer.report import FORMATS, render
from reviewer.report.types import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A report to be written."""

    format: str
    path: Path | None
    """None for standard output."""


def check_reports(wanted: Sequence[str]) -> tuple[Target, ...]:
    """Read FORMAT[=FILE] values and refuse what cannot work before anything is sent."""
    targets: list[Target] = []
    for text in wanted:
        name, _, path = text.partition("=")
        if name not in FORMATS:
            raise UsageError(f"--report {name}: no such format; formats: {', '.join(FORMATS)}")
        if "=" in text and not path:
            raise UsageError(f"--report {text}: the file name is missing")
        if path and not Path(path).absolute().parent.is_dir():
            raise UsageError(f"--report {text}: the folder {Path(path).parent} does not exist")
        if path and Path(path).is_dir():
            raise UsageError(f"--report {text}: {path} is a folder; name a file")
        targets.append(Target(format=name, path=Path(path) if path else None))
    if sum(target.path is None for target in targets) > 1:
        raise UsageError("only one report can go to standard output; give the others a file: --report FORMAT=FILE")
    return tuple(targets)


def deliver(report: Report, targets: Sequence[Target]) -> None:
    """Write every report; what cannot be written is said on standard error."""
    for target in targets:
        where = str(target.path or "standard output")
        try:
            _write(report, target)
        except BrokenPipeError:
            silence_stdout()
        except Exception as error:  # noqa: BLE001 - a report that fails must not change the decision
            click.echo(
                f"reviewer: warning: the {target.format} report could not be written to {where}: {error};"
                f" the decision stands: {report.decision.outcome}",
                err=True,
            )
            if target.path is None:
                silence_stdout()


def _write(report: Report, target: Target) -> None:
    if target.path is not None:
        target.path.write_text(render(report, target.format), encoding="utf-8", errors="backslashreplace")
        return
    terminal = target.format == "text" and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else None
    text = render(report, target.format, colour=terminal and wants_colour(), width=width)
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()
