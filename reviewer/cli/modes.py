"""`reviewer modes`."""

from __future__ import annotations

import difflib
import textwrap

import click

from reviewer.errors import UsageError
from reviewer.taxonomy import Mode, categories, modes


@click.command(help="List the failure modes, or show the manual of one.")
@click.argument("slug", required=False)
def command(slug: str | None) -> int:
    """List the failure modes, or show one."""
    if slug is None:
        click.echo(_list())
        return 0
    mode = modes().get(slug)
    if mode is None:
        near = difflib.get_close_matches(slug, modes(), n=1)
        hint = f"did you mean {near[0]}?" if near else "see `reviewer modes`"
        raise UsageError(f"no failure mode {slug!r}; {hint}")
    click.echo(_manual(mode))
    return 0


def _list() -> str:
    width = max(len(slug) for slug in modes())
    lines: list[str] = []
    for category in categories().values():
        lines += ["", f"{category.id}  {category.slug}: {category.meaning}"]
        for mode in modes().values():
            if mode.category == category.slug:
                mark = "*" if mode.rules else " "
                lines.append(f"  {mark} {mode.slug:<{width}}  {mode.severity:<8}  {mode.title}")
    lines += ["", "* the embedded reviewer has rules for it; `reviewer modes SLUG` shows the manual"]
    return "\n".join(lines[1:])


def _manual(mode: Mode) -> str:
    parts = [
        f"{mode.slug}: {mode.title}",
        _field("What it is", mode.definition),
        _field("Why AI changes have it", mode.why),
        _field("What goes wrong", mode.harm),
        _field("Safer", mode.safer),
        "\n".join(["Look for", *(_wrapped(f"- {line}", "    ", "      ") for line in mode.guidance)]),
        "\n".join(
            [
                "By default",
                f"    severity       {mode.severity}",
                f"    blast radius   {mode.blast_radius}",
                f"    reversibility  {mode.reversibility}",
                f"    detection      {mode.detection}",
                f"    category       {mode.category}",
                f"    CWE            {', '.join(mode.cwe) or 'none'}",
            ]
        ),
        _rules(mode),
    ]
    if mode.references:
        parts.append("\n".join(["References", *(f"    {reference}" for reference in mode.references)]))
    return "\n\n".join(parts)


def _rules(mode: Mode) -> str:
    if not mode.rules:
        return "Embedded rules\n    none: this needs a model's judgement"
    lines = ["Embedded rules"]
    for rule in mode.rules:
        what = f"{rule.get('id')} ({rule.get('precision', 'ask')} precision): {rule.get('claim', '')}"
        lines.append(_wrapped(f"- {what}", "    ", "      "))
    return "\n".join(lines)


def _field(name: str, text: str) -> str:
    return f"{name}\n{_wrapped(text, '    ', '    ')}"


def _wrapped(text: str, first: str, rest: str) -> str:
    return textwrap.fill(
        " ".join(text.split()),
        width=96,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
