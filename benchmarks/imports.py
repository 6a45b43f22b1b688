"""How long importing the package and asking for help take, over a bare interpreter, and what they pull in."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from benchmarks.endpoint import ROOT
from benchmarks.figures import Figure

_HEAVY = ("ast_grep_py", "jsonschema", "openai", "rich", "sqlglot", "tiktoken", "yaml")
_BARE = ("-c", "pass")
_IMPORT = ("-c", "import reviewer")
_HELP = ("-m", "reviewer", "--help")
_LOADED = "import sys; {}; print(*sorted(set(sys.modules) & set({!r})))"
_HELP_CODE = "from reviewer.cli import main; main(['--help'])"


def run(runs: int = 15) -> list[Figure]:
    """Median milliseconds of fresh processes that take turns."""
    bare, imported, helped = _medians((_BARE, _IMPORT, _HELP), runs)
    return [
        Figure(name="python -c pass", value=bare, unit="ms"),
        Figure(name="import reviewer, over bare python", value=imported - bare, unit="ms", at_most=60),
        Figure(name="reviewer --help, over bare python", value=helped - bare, unit="ms"),
        Figure(name="reviewer --help / python -c pass", value=helped / bare, unit="x"),
        _heavy("import reviewer", "import reviewer"),
        _heavy("reviewer --help", _HELP_CODE),
    ]


def _medians(commands: tuple[tuple[str, ...], ...], runs: int) -> list[float]:
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(runs):
        for command, taken in zip(commands, times, strict=True):
            started = time.perf_counter()
            _python(command)
            taken.append((time.perf_counter() - started) * 1000)
    return [statistics.median(taken) for taken in times]


def _heavy(name: str, code: str) -> Figure:
    loaded = _python(("-c", _LOADED.format(code, _HEAVY))).splitlines()[-1].split()
    return Figure(name=f"slow packages loaded by {name}", value=len(loaded), at_most=0, note=", ".join(loaded))


def _python(arguments: tuple[str, ...]) -> str:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout
