"""The manual of one failure mode."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.embedded import Hit, Rule, analyse, read_rules
from reviewer.embedded.examples import patch_of, reader_of
from reviewer.gate import Evidence, Outcome, decide
from reviewer.patch import visible
from reviewer.report.lines import Line, paint, wrap
from reviewer.taxonomy import BlastRadius, Detection, Mode, Reversibility
from reviewer.verdict import Finding

_REACH = {
    BlastRadius.GLOBAL: "shared infrastructure, all customers, the data itself",
    BlastRadius.MULTI_SERVICE: "dependants, or several tenants",
    BlastRadius.SERVICE: "the service that ships the change",
    BlastRadius.LOCAL: "one code path",
}
_UNDO = {
    Reversibility.IRREVERSIBLE: "what is lost does not come back",
    Reversibility.REPAIR: "a revert is not enough; data or state need work",
    Reversibility.REVERT: "taking the change back undoes it",
}
_NOTICE = {
    Detection.SILENT: "nothing fails where somebody looks",
    Detection.AT_ROLLOUT: "shows when the change is rolled out",
    Detection.PRE_MERGE: "shows before the merge",
}
_GATE: dict[Outcome, str] = {
    "block": "blocks",
    "needs_approval": "needs approval",
    "warn": "warns",
    "inconclusive": "inconclusive",
    "pass": "is listed",
}
_MATCHERS = {
    "pair": "a line and the one in its place",
    "lost": "what was taken out of lines",
    "ast": "the syntax tree",
    "sql": "SQL statements, in strings too",
    "key": "keys of configuration",
    "detector": "the whole file or change",
}
_VIEWS = {
    "code": "without comments",
    "bare": "without comments and strings",
    "comments": "comments only",
    "text": "comments included",
}
_ACCEPT = (
    "Put its fingerprint (from the JSON or HTML report) and a reason under [[waivers]] in the configuration, which"
    " `reviewer init` writes; or name the person who approves: --approved-by. No mode can be switched off as a whole."
)
_RULES = (
    "They need no model. `high` is practically always wrong. `ask` is a question: to a person, or to a model where one"
    " is asked, and it only warns unless that model finds it too. What follows the colon is what the usual gate does."
)


def manual(mode: Mode, *, width: int, colour: bool = False) -> str:
    """The manual as text for a screen of so many columns."""
    lines: list[Line] = wrap(mode.title, width=width, label=f"{mode.slug}: ", style="bold")
    for name, text in (
        ("What it is", mode.definition),
        ("Why AI changes have it", mode.why),
        ("What goes wrong", mode.harm),
        ("Safer", mode.safer),
    ):
        lines += [*_head(name), *_text(text, width)]
    lines += _head("Look for")
    for line in mode.guidance:
        lines += _text(line, width, label="- ")
    lines += [*_head("By default"), *_ratings(mode, width), *_head("Embedded rules")]
    rules = read_rules(mode)
    lines += _text(_RULES if rules else "none: this needs a model's judgement", width)
    for rule in rules:
        lines += [(), *_rule(rule, width)]
    lines += [*_head("Accept a finding"), *_text(_ACCEPT, width)]
    if mode.references:
        lines += _head("References")
        for line in mode.references:
            lines += _text(line, width)
    return paint(lines, colour=colour)


def _head(name: str) -> list[Line]:
    return [(), ((name, "bold"),)]


def _text(text: str, width: int, *, label: str = "") -> list[Line]:
    return wrap(" ".join(text.split()), width=width, indent=4, label=label)


def _ratings(mode: Mode, width: int) -> Iterator[Line]:
    weaknesses = [f"{cwe}, https://cwe.mitre.org/data/definitions/{cwe.removeprefix('CWE-')}.html" for cwe in mode.cwe]
    rows = [
        ("severity", str(mode.severity)),
        ("blast radius", f"{mode.blast_radius}: {_REACH[mode.blast_radius]}"),
        ("reversibility", f"{mode.reversibility}: {_UNDO[mode.reversibility]}"),
        ("detection", f"{mode.detection}: {_NOTICE[mode.detection]}"),
        ("category", mode.category),
        *[("CWE", one) for one in weaknesses or ["none"]],
    ]
    for name, text in rows:
        yield from _columns(4, name, 15, text, width)


def _rule(rule: Rule, width: int) -> Iterator[Line]:
    hit = _first(rule)
    effect = _GATE[decide(Evidence(findings=(_finding(rule),))).outcome]
    yield (("    ", ""), (rule.id, "bold"), (f"  {rule.precision}: {effect}", ""))
    yield from _columns(6, "sees", 9, _sees(rule), width)
    if hit is not None:
        shown = visible(hit.at.text.strip())
        room = max(20, width - 15)
        yield from _columns(6, "finds", 9, shown if len(shown) <= room else shown[: room - 1] + "…", 10_000)
    yield from _columns(6, "says", 9, hit.claim if hit else rule.claim, width)
    yield from _columns(6, "instead", 9, hit.fix if hit else rule.fix, width)


def _columns(indent: int, name: str, column: int, text: str, width: int) -> list[Line]:
    """A name, and the text in a column of its own beside it."""
    wrapped = wrap(text, width=max(20, width - indent - column))
    margin = " " * (indent + column)
    first = " " * indent + f"{name:<{column}}"
    return [((first if number == 0 else margin, ""), *line) for number, line in enumerate(wrapped)]


def _sees(rule: Rule) -> str:
    """Where a rule looks: lines, kinds of files, languages."""
    what = _MATCHERS.get(rule.matcher) or f"{rule.lines} lines, {_VIEWS[rule.view]}"
    kinds = [kind for kind in ("source", "tests", "docs", "generated") if kind in rule.kinds]
    files = "all files" if len(kinds) == 4 else f"{', '.join(kinds)} files"
    some = " with certain paths" if rule.paths or rule.not_paths else ""
    return f"{what}; {files}{some}; {', '.join(sorted(rule.languages)) if rule.languages else 'any language'}"


def _first(rule: Rule) -> Hit | None:
    """What the rule says about its first example."""
    example = rule.match[0]
    return next(iter(analyse(patch_of(example), reader_of(example), only=[rule])), None)


def _finding(rule: Rule) -> Finding:
    """A finding of the rule, as the gate would see it."""
    return Finding(
        mode=rule.mode,
        category="",
        cwe=(),
        path="",
        side=None,
        line_start=None,
        line_end=None,
        evidence="",
        claim=rule.claim,
        severity=rule.severity,
        confidence=rule.confidence,
        blast_radius=rule.blast_radius,
        reversibility=rule.reversibility,
        detection=rule.detection,
        verified=True,
        fingerprint="",
        reviewers=("embedded",),
        window_id="",
        rule=rule.name,
        precision=rule.precision,
    )
