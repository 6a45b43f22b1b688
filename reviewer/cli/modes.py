"""`reviewer modes`."""

from __future__ import annotations

import difflib
import textwrap

import click

from reviewer.cli.streams import page_width, say, wants_colour
from reviewer.errors import UsageError
from reviewer.taxonomy import Mode, categories, modes

_NARROW = 60
"""Below so many columns the titles of the list go to lines of their own."""


@click.command()
@click.argument("slug", required=False)
@click.option("--markdown", is_flag=True, help="The list as a Markdown page, for documentation.")
def command(slug: str | None, markdown: bool) -> int:
    """List the failure modes that a review looks for, or show the manual of one.

    SLUG is a name from the list, such as drop-or-truncate. Its manual says what goes wrong, how to do it safely, which
    patterns the embedded reviewer knows, what each leads to at the gate, and how people accept a finding.
    """
    if slug is None:
        say(_page() if markdown else _list(page_width()))
        return 0
    mode = modes().get(slug)
    if mode is None:
        near = difflib.get_close_matches(slug, modes(), n=1)
        hint = f"did you mean {near[0]}?" if near else "see `reviewer modes`"
        raise UsageError(f"no failure mode {slug!r}; {hint}")
    from reviewer.cli.manual import manual

    say(manual(mode, width=page_width(), colour=wants_colour()).rstrip("\n"))
    return 0


def _list(width: int) -> str:
    lines: list[str] = []
    for category in categories().values():
        head = f"{category.id}  {category.slug}: {category.meaning}"
        lines += ["", *textwrap.wrap(head, width, subsequent_indent="   ", break_on_hyphens=False)]
        for mode in modes().values():
            if mode.category == category.slug:
                lines += _row(mode, width)
    count, ruled = len(modes()), sum(bool(mode.rules) for mode in modes().values())
    foot = (
        f"* {ruled} of {count} have rules, which the embedded reviewer follows without a model."
        " `reviewer modes SLUG` shows the manual of one."
    )
    return "\n".join([*lines[1:], "", *textwrap.wrap(foot, width, subsequent_indent="  ")])


def _page() -> str:
    """All modes as Markdown tables, one for each category."""
    count, ruled = len(modes()), sum(bool(mode.rules) for mode in modes().values())
    lines = [
        "# Failure modes",
        "",
        f"{len(categories())} categories, {count} modes; {ruled} have rules that the embedded reviewer follows without",
        "a model. Written by `reviewer modes --markdown` from the files under `reviewer/modes/`; `reviewer modes SLUG`",
        "shows the manual of one.",
    ]
    for category in categories().values():
        lines += ["", f"## {category.id} {category.slug}", "", category.meaning, ""]
        lines += ["| mode | what it is | severity | undone by | seen | CWE | rules |", "|---|---|---|---|---|---|---|"]
        lines += [_cells(mode) for mode in modes().values() if mode.category == category.slug]
    return "\n".join(lines)


def _cells(mode: Mode) -> str:
    values = (
        f"`{mode.slug}`",
        mode.title,
        mode.severity,
        mode.reversibility,
        mode.detection.replace("_", " "),
        ", ".join(mode.cwe) or "-",
        str(len(mode.rules)) if mode.rules else "-",
    )
    return "| " + " | ".join(values) + " |"


def _row(mode: Mode, width: int) -> list[str]:
    mark = "*" if mode.rules else " "
    if width < _NARROW:
        below = f"{mode.severity}: {mode.title}"
        return [
            f"  {mark} {mode.slug}",
            *textwrap.wrap(below, width, initial_indent=" " * 6, subsequent_indent=" " * 8),
        ]
    head = f"  {mark} {mode.slug:<{max(map(len, modes()))}}  {mode.severity:<8}  "
    return textwrap.wrap(mode.title, width, initial_indent=head, subsequent_indent=" " * len(head))
