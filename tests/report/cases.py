"""The reports of which golden files exist, by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reviewer.authorship import Authorship
from reviewer.patch import Fact
from reviewer.report import Coverage, Excluded, Report, UsageInfo
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict import Finding
from tests.report.builders import EMBEDDED, MODEL, change, finding, report, window

HOSTILE = (
    "</script><img src=x onerror=alert(1)> ]]> --> \x1b[2J\x1b]0;owned\x07 ::error::gone \r\n::set-output name=a::b "
    "##[add-matcher]x ##vso[task.complete result=Succeeded]done @admin [link](https://evil.example) "
    "![pixel](//evil.example/p.png) https://evil.example www.evil.example `code` ```fence | cell | \u202egnp.exe "
    "\u200bzero \udcff\ud800 {0} {{1}} $x$ #1 /approve \t<!-- reviewer --> \x00\x85\u2028 %0A %s"
)


def passing() -> Report:
    """A clean change of two files and a fact."""
    return report(facts=(Fact(path="assets/logo.png", kind="binary", detail="binary changed, 3 kB -> 4 kB"),))


def nothing() -> Report:
    """A change without anything in it."""
    empty = Coverage(changed_lines=0, reviewed_lines=0, failed_lines=0, excluded=(), facts=())
    return report(
        windows=(), reviewers=(EMBEDDED,), coverage=empty, change=change(files=0, added=0, removed=0), usage=_FREE
    )


def alone() -> Report:
    """The embedded reviewer alone, with one finding of little weight."""
    low = finding(
        severity=Severity.LOW,
        reviewers=("embedded",),
        rule="exception-swallowed/python-pass",
        precision="ask",
        detection=Detection.PRE_MERGE,
    )
    unknown = change(authorship=Authorship())
    return report(findings=(low,), reviewers=(EMBEDDED,), windows=(window(tokens=0),), usage=_FREE, change=unknown)


def blocking() -> Report:
    """Findings of every priority: a removed line, a fact, an unverified and a corroborated one."""
    return report(
        findings=(_DROP, _GUARD, _MODE, _MADE_UP, finding()),
        reviewers=(EMBEDDED, replace(MODEL, independent=False), _LOCAL),
        facts=(Fact(path="bin/deploy.sh", kind="mode", detail="made executable (100644 -> 100755)"),),
        notes=("the work tree has changes that are not part of this review",),
        windows=(window(), window(id="w-fedcba9876543210", files=("api/users.py", "bin/deploy.sh"), status="cached")),
        usage=UsageInfo(
            requests=3,
            retries=1,
            input_tokens=10240,
            output_tokens=1931,
            cached_windows=1,
            cost_usd=0.0421,
            token_counter="o200k_base",
        ),
    )


def inconclusive() -> Report:
    """Failed windows, excluded files, and a finding that would have passed with a warning."""
    timeout = "gpt-5.1: timeout: no answer within 60 s"
    return report(
        findings=(finding(blast_radius=BlastRadius.GLOBAL),),
        windows=(
            window(),
            window(id="w-1111111111111111", files=("a.py", "b.py", "c.py", "d.py"), status="failed", reason=timeout),
            window(id="w-2222222222222222", files=("d.py",), added=900, removed=310, status="failed", reason=timeout),
            window(
                id="w-3333333333333333",
                files=("db/schema.sql",),
                status="failed",
                reason="gpt-5.1: refusal: the model refused to answer",
            ),
        ),
        excluded=(
            Excluded(path="package-lock.json", lines=1204, reason="--exclude 'package-lock.json'"),
            Excluded(path="vendor/jquery.min.js", lines=2, reason="exclude in pyproject.toml: vendor/"),
        ),
        notes=("no prices are configured for gpt-5.1; the cost is not known",),
        reviewers=(EMBEDDED, replace(MODEL, independent="unverified")),
    )


def hostile() -> Report:
    """Text that attacks whoever shows it, everywhere where text of a change, a model or an endpoint can be."""
    path = "src/\x1b[31m<b>`|\n::error::\u202e @all\udcff ,:%.py"
    bad = finding(path=path, claim=HOSTILE, evidence=HOSTILE, fix=HOSTILE, severity=Severity.CRITICAL)
    gone = finding(
        path="../../etc/passwd", claim=HOSTILE * 20, evidence="x" * 9000, verified=False, side=None, line_start=None
    )
    return report(
        findings=(bad, replace(bad, side="old"), gone, replace(bad, side=None, line_start=None, line_end=None)),
        windows=(window(files=(path,), status="failed", reason=HOSTILE), window(files=(path, "b.py"))),
        excluded=(Excluded(path=path + HOSTILE, lines=3, reason=HOSTILE),),
        facts=(Fact(path=path, kind="rename", detail=f"renamed from {HOSTILE}"),),
        notes=(HOSTILE, "::warning::a note"),
        reviewers=(EMBEDDED, replace(MODEL, name=HOSTILE, endpoint_host="<host>", response_mode=None)),
        change=change(authorship=Authorship(tools=("<i>Tool</i>",), strength="assisted", evidence=(HOSTILE,))),
    )


_FREE = UsageInfo(
    requests=0, retries=0, input_tokens=0, output_tokens=0, cached_windows=0, cost_usd=None, token_counter="bytes"
)
_LOCAL = replace(
    MODEL, name="second", model="qwen3-coder:30b", family="alibaba", endpoint_host="127.0.0.1", independent=True
)
_DROP: Finding = finding(
    mode="drop-or-truncate",
    category="destructive-operation",
    cwe=(),
    path="db/migrate/20261121_remove_payments.sql",
    line_start=7,
    evidence="DROP TABLE payments;",
    claim="All payments are gone as soon as the migration runs; neither a revert nor a redeploy brings them back.",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    blast_radius=BlastRadius.GLOBAL,
    reversibility=Reversibility.IRREVERSIBLE,
    detection=Detection.AT_ROLLOUT,
    fingerprint="d0d0d0d0d0d0d0d0",
    reviewers=("embedded", "gpt-5.1", "second"),
    rule="drop-or-truncate/sql-drop",
    precision="high",
    corroborated=True,
    fix="Rename the table first, keep it for one release, and drop it after a backup was restored in a rehearsal.",
)
_GUARD: Finding = finding(
    mode="auth-guard-removed",
    category="access-control",
    cwe=("CWE-862", "CWE-306"),
    path="api/users.py",
    side="old",
    line_start=42,
    evidence='@require_role("admin")',
    claim="Any logged-in user can delete accounts, since the only role check of the route is gone.",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    fingerprint="a1a1a1a1a1a1a1a1",
    reviewers=("gpt-5.1",),
    fix=None,
)
_MODE: Finding = finding(
    mode="other",
    category="other",
    cwe=(),
    path="bin/deploy.sh",
    side=None,
    line_start=None,
    evidence="mode: made executable (100644 -> 100755)",
    claim="The script can now be started by accident.",
    severity=Severity.LOW,
    fingerprint="b2b2b2b2b2b2b2b2",
    fix=None,
)
_MADE_UP: Finding = finding(
    mode="query-injection",
    category="injection-and-unsafe-input",
    cwe=("CWE-89",),
    path="api/a/rather/long/path/that/does/not/fit/beside/the/mode/on/one/line/search_controller.py",
    side=None,
    line_start=None,
    evidence='cursor.execute("select * from users where name = " + name)',
    claim="A name with a quote in it runs as SQL.",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    verified=False,
    fingerprint="c3c3c3c3c3c3c3c3",
    fix=None,
)

CASES: Mapping[str, Report] = {
    "pass": passing(),
    "nothing": nothing(),
    "alone": alone(),
    "block": blocking(),
    "inconclusive": inconclusive(),
    "hostile": hostile(),
}
