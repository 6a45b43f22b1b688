"""`reviewer corpus stats`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reviewer.cli.streams import say

if TYPE_CHECKING:
    from reviewer.evaluation.features import Shortcut


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[PATH]...")
@click.option("--json", "as_json", is_flag=True, help="Print the tables as JSON.")
def command(paths: tuple[Path, ...], as_json: bool) -> int:
    """Count the cases under PATH (the bundled corpus without one) and measure what gives their labels away.

    The last table says how well one simple feature alone tells the bad side of a pair from the clean one: 0.50 is a
    coin. Out of 0.40 to 0.60 the cases that push it furthest are named.
    """
    from reviewer.evaluation.corpus import bundled, load
    from reviewer.evaluation.counts import gaps, tables
    from reviewer.evaluation.features import shortcuts

    cases = load(paths or (bundled(),))
    pairs = any(len(case.diffs) == 2 for case in cases)
    counted, found = tables(cases), shortcuts(cases)
    if as_json:
        value = {
            "cases": len(cases),
            "tables": {table.name: dict(table.rows) for table in counted},
            "shortcuts": {one.feature: {"paired": one.paired, "pooled": one.pooled} for one in found if pairs},
        }
        say(json.dumps(value, indent=2))
        return 0
    say(f"{len(cases)} cases")
    for table in counted:
        say(f"\n{table.name}\n" + "\n".join(f"  {count:>5}  {name}" for name, count in table.rows))
    if any(case.mode for case in cases):
        missing = gaps(cases)
        say("\ngaps\n" + "\n".join(f"  {line}" for line in missing or ["none: every core mode has two cases"]))
    if pairs:
        say("\n" + _shortcuts(found))
    return 0


def _shortcuts(found: list[Shortcut]) -> str:
    from reviewer.evaluation.features import HIGHEST, LOWEST

    head = f"what one feature alone tells (0.50 is a coin; harmless from {LOWEST:.2f} to {HIGHEST:.2f})"
    rows = [f"  {'feature':<22} {'in pairs':>8} {'over all':>8}"]
    for one in found:
        rows.append(f"  {one.feature:<22} {one.paired:>8.2f} {one.pooled:>8.2f}")
        if not one.harmless:
            rows.append(f"      out of bounds, most by: {', '.join(one.causes)}")
    return "\n".join([head, *rows])
