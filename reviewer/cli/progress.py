"""A progress bar on standard error, when a person is looking."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from reviewer.config import variable
from reviewer.session import Progress


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress | None]:
    """A callback that shows windows done of windows in total; None when nobody would see it."""
    if quiet or not sys.stderr.isatty() or variable("NO_COLOR") or variable("TERM") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("reviewing"), BarColumn(), MofNCompleteColumn(), TextColumn("windows"), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reviewing", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
