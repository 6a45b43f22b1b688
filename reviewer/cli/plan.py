"""`reviewer plan`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import click

from reviewer.cli.build import options_of
from reviewer.cli.options import size_options, source_options
from reviewer.cli.review import split
from reviewer.cli.source import open_source
from reviewer.config import models_of
from reviewer.patch import visible
from reviewer.planning import Plan
from reviewer.report.words import count

_MOST_FILES = 4


@click.command(help="Show what a review would send: windows, tokens, requests and cost. Sends nothing.")
@source_options
@size_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(as_json: bool, **given: Any) -> int:
    """Show what a review would send."""
    from reviewer.pipeline import plan

    arguments, flags = split(given)
    with open_source(arguments, flags) as source:
        options, _ = options_of(source)
        found = plan(source.change, model=models_of(source.settings, keys=False), options=options)
    click.echo(json.dumps(asdict(found), indent=2) if as_json else _text(found))
    return 0


def _text(plan: Plan) -> str:
    lines = [
        f"{count(plan.files, 'file')}, +{plan.added} -{plan.removed} lines,"
        f" {count(len(plan.windows), 'window')} of at most {plan.window_tokens} tokens"
    ]
    for number, window in enumerate(plan.windows, 1):
        shown = ", ".join(visible(path) for path in window.files[:_MOST_FILES])
        more = f" and {len(window.files) - _MOST_FILES} more" if len(window.files) > _MOST_FILES else ""
        size = f"{window.tokens:>7} tokens  " if plan.models else ""
        lines.append(f"{number:>4}  {size}+{window.added} -{window.removed}  {shown}{more}")
    lines += [f"not reviewed: {visible(one.path)} ({count(one.lines, 'line')}): {one.reason}" for one in plan.excluded]
    if not plan.models:
        lines.append("no model configured: the embedded reviewer would review alone, at no cost")
        return "\n".join(lines)
    cost = "unknown (no prices configured)" if plan.cost_usd is None else f"about {plan.cost_usd:.4f} USD"
    lines.append(
        f"{count(plan.requests, 'request')} to {', '.join(plan.models)}: {plan.input_tokens} input tokens"
        f" ({plan.token_counter}), about {plan.output_tokens} output tokens, cost {cost}"
    )
    return "\n".join(lines)
