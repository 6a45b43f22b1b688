"""`python -m benchmarks [--all] [NAME ...]`: run benchmarks and print their figures; `--all` takes no samples."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence

from benchmarks import (
    caching,
    concurrency,
    coverage_of_intervals,
    embedded,
    engine,
    engines,
    expressions,
    failing,
    hostile,
    imports,
    kills,
    memory,
    planning,
    power,
    tokens,
    trials,
)
from benchmarks.figures import Figure

BENCHMARKS: Mapping[str, Callable[[], list[Figure]]] = {
    "imports": imports.run,
    "planning": planning.run,
    "embedded": embedded.run,
    "engine": engine.run,
    "engines": engines.run,
    "concurrency": concurrency.run,
    "tokens": tokens.run,
    "caching": caching.run,
    "failing": failing.run,
    "memory": memory.run,
    "hostile": hostile.run,
    "expressions": expressions.run,
    "power": power.run,
    "coverage_of_intervals": coverage_of_intervals.run,
    "trials": trials.run,
}

WITH_ALL: Mapping[str, Callable[[], list[Figure]]] = {"hostile": hostile.everything}
"""What `--all` runs instead of a sample."""

COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {"kills": kills.main}
"""Benchmarks with options of their own, which take minutes and run by name alone."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the named benchmarks, or all; 2 for a name that is none."""
    names = list(sys.argv[1:] if arguments is None else arguments)
    if names and names[0] in COMMANDS:
        return COMMANDS[names[0]](names[1:])
    table = {**BENCHMARKS, **WITH_ALL} if "--all" in names else BENCHMARKS
    names = [name for name in names if name != "--all"]
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(
            f"no such benchmark: {', '.join(unknown)}; benchmarks: {', '.join([*BENCHMARKS, *COMMANDS])}",
            file=sys.stderr,
        )
        return 2
    missed: list[str] = []
    for name in names or BENCHMARKS:
        print(name, flush=True)
        for figure in table[name]():
            print(figure.line, flush=True)
            if not figure.kept:
                missed.append(f"{name}: {figure.name}")
    print("promises missed: " + "; ".join(missed) if missed else "every promise kept")
    return 0


if __name__ == "__main__":
    sys.exit(main())
