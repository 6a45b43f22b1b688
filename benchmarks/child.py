"""A benchmark's work in a fresh process: what it returned, how long it took, how much memory it needed."""

from __future__ import annotations

import importlib
import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.endpoint import ROOT


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one piece of work."""

    result: Any
    """What the function returned, through JSON."""
    seconds: float
    """Wall time of the function alone."""
    before: float
    """Peak megabytes before the function was called: the interpreter and what it had imported."""
    peak: float
    """Peak megabytes of the process."""


def in_child(function: str, *arguments: str | float) -> Outcome:
    """Call a function, named as `module:function`, in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.child", function, json.dumps(arguments)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return Outcome(**json.loads(done.stdout.rpartition("\n")[2]))


def peak_megabytes() -> float:
    """The most memory this process has had.

    On Linux `getrusage` counts the parent's memory at the time of the fork too, the kernel's status file does not.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / 2**20 if sys.platform == "darwin" else used / 1024


def main(function: str, arguments: str) -> None:
    """Call the function and print its outcome as JSON."""
    module, _, name = function.partition(":")
    work = getattr(importlib.import_module(module), name)
    before, started = peak_megabytes(), time.perf_counter()
    result = work(*json.loads(arguments))
    seconds = time.perf_counter() - started
    print(json.dumps({"result": result, "seconds": seconds, "before": before, "peak": peak_megabytes()}), end="")


if __name__ == "__main__":
    main(*sys.argv[1:])
