"""`reviewer schema`."""

from __future__ import annotations

import json

import click


@click.command(help="Print the JSON Schema of a verdict (what a model fills in) or of a report.")
@click.argument("name", type=click.Choice(["verdict", "report"]))
def command(name: str) -> int:
    """Print a JSON Schema."""
    if name == "verdict":
        from reviewer.verdict import verdict_schema as schema
    else:
        from reviewer.report import report_schema as schema
    click.echo(json.dumps(schema(), indent=2))
    return 0
