"""`reviewer schema`."""

from __future__ import annotations

import importlib
import json

import click

SCHEMAS = {
    "verdict": ("reviewer.verdict", "verdict_schema"),
    "report": ("reviewer.report", "report_schema"),
    "case": ("reviewer.evaluation.case_schema", "case_schema"),
}


@click.command(help="Print the JSON Schema of a verdict (what a model fills in), of a report, or of a corpus case.")
@click.argument("name", type=click.Choice(list(SCHEMAS)))
def command(name: str) -> int:
    """Print a JSON Schema."""
    module, function = SCHEMAS[name]
    click.echo(json.dumps(getattr(importlib.import_module(module), function)(), indent=2))
    return 0
