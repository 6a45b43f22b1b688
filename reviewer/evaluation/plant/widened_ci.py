"""Workflows that get more rights, run foreign code with them, or no longer stop anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.evaluation.plant.site import Edit, Site, indent, inserted, row_start

_WORKFLOW = re.compile(r"(?:^|/)\.github/workflows/[^/]+\.ya?ml$")
_RIGHT = re.compile(r"(?P<head>\s+(?:contents|packages|actions|pull-requests|deployments|issues|checks): )read\s*")
_ALL = re.compile(r"(?P<head>\s*permissions: )(?:read-all|\{\})\s*")
_CHECK = re.compile(
    r"\s*(?:- )?run: [^|>\n]*\b(?:test|tests|pytest|tox|nox|lint|ruff|flake8|mypy|pyright|eslint|tsc|audit|vet|clippy"
    r"|pre-commit|golangci-lint|bandit|semgrep)\b[^|>\n]*"
)
_TRIGGER = re.compile(r"(?P<head>\s+)pull_request:(?P<tail>.*)")
_CHECKOUT = re.compile(r"(?P<head>\s*- )uses: actions/checkout@\S+.*")
_HEAD = "${{ github.event.pull_request.head.sha }}"


def more_rights(site: Site) -> Iterator[Edit]:
    """The token of a workflow may write."""
    for row, text in _rows(site):
        if (found := _RIGHT.fullmatch(text)) and _in_permissions(site.rows, row):
            yield _row(site, row, f"{found['head']}write", "a right to read became one to write")
        elif found := _ALL.fullmatch(text):
            yield _row(site, row, f"{found['head']}write-all", "all rights are given")
        elif text.startswith("jobs:") and not re.search(r"^permissions:", site.text, re.MULTILINE):
            yield inserted(site, row, "permissions: write-all\n", "all rights are given", rank=2)


def open_gates(site: Site) -> Iterator[Edit]:
    """A step that checks something may fail."""
    for row, text in _rows(site):
        if not _CHECK.fullmatch(text) or "|| true" in text or "continue-on-error" in site.text:
            continue
        rank = 0 if row in site.shown else 1
        edge = indent(text) + ("  " if text.lstrip().startswith("- ") else "")
        yield inserted(site, row + 1, f"{edge}continue-on-error: true", "a check may fail", rank=rank)
        if "#" not in text and not text.rstrip().endswith(('"', "'")):
            yield _row(site, row, f"{text.rstrip()} || true", "the result of a check is thrown away")


def foreign_code(site: Site) -> Iterator[Edit]:
    """A workflow for pull requests runs with the rights of the repository, on the code of the pull request."""
    triggers = [(row, found) for row, text in _rows(site) if (found := _TRIGGER.fullmatch(text))]
    checkouts = [(row, found) for row, text in _rows(site) if (found := _CHECKOUT.fullmatch(text))]
    if len(triggers) != 1 or not checkouts:
        return
    (row, trigger), rows = triggers[0], site.rows
    at = row_start(site.text, row)
    target = (at, at + len(rows[row]), f"{trigger['head']}pull_request_target:{trigger['tail']}")
    for place, found in checkouts:
        below = rows[place + 1] if place + 1 < len(rows) else ""
        edge = " " * len(found["head"])
        start = row_start(site.text, place + 1)
        if below.rstrip() == f"{edge}with:":
            start = row_start(site.text, place + 2)
            line = f"{edge}  ref: {_HEAD}\n"
        elif below.strip().startswith("with:"):
            continue
        else:
            line = f"{edge}with:\n{edge}  ref: {_HEAD}\n"
        yield Edit(spans=(target, (start, start, line)), did="code of a pull request runs with the repository's rights")


def _rows(site: Site) -> Iterator[tuple[int, str]]:
    """Yield the rows of a workflow; nothing for another file."""
    if _WORKFLOW.search(site.path):
        yield from enumerate(site.rows)


def _row(site: Site, row: int, new: str, did: str) -> Edit:
    at = row_start(site.text, row)
    return Edit(spans=((at, at + len(site.rows[row]), new),), did=did, rank=0 if row in site.shown else 1)


def _in_permissions(rows: list[str], row: int) -> bool:
    """True when the row belongs to a block of permissions."""
    edge = len(indent(rows[row]))
    for above in reversed(rows[:row]):
        if above.strip() and len(indent(above)) < edge:
            return above.strip() == "permissions:"
    return False
