"""The smaller commands: help, version, schemas, failure modes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from reviewer import __version__
from reviewer.cli.main import COMMANDS
from reviewer.taxonomy import categories, modes
from tests.support.commands import Ran, run
from tests.support.replies import Recorded, verdict
from tests.support.repo import Repo

Reviewer = Callable[..., Ran]

HELP = {
    ("--help",): [*COMMANDS, "Exit codes: 0 pass", "130 interrupted", "--version"],
    ("review", "--help"): [
        *("CHANGE is A..B, A...B", "--staged", "--worktree", "--patch FILE", "--repo DIR", "--config FILE"),
        *("--model NAME", "--base-url URL", "--window-tokens N", "--exclude GLOB", "--concurrency N"),
        *("--timeout SECONDS", "--deadline SECONDS", "--max-requests N", "--max-input-tokens N", "--max-cost USD"),
        *("--no-cache", "--author-model FAMILY", "--fail-on SEVERITY", "--approved-by NAME", "--report FORMAT[=FILE]"),
        "--quiet",
    ],
    ("plan", "--help"): [
        "Sends nothing",
        "--json",
        "--model NAME",
        "--window-tokens N",
        "--exclude GLOB",
        "--patch FILE",
    ],
    ("modes", "--help"): ["[SLUG]", "manual"],
    ("schema", "--help"): ["verdict", "report", "case"],
    ("corpus", "--help"): ["check", "stats", "import", "plant"],
    ("corpus", "check", "--help"): ["--trust FOLDER", "--no-proofs", "no network", "[PATH]"],
    ("corpus", "stats", "--help"): ["--json", "0.50 is a coin"],
    ("corpus", "import", "--help"): ["--predictions FILE", "--results FILE", "--map OURS=THEIRS", "--out FILE"],
    ("eval", "--help"): ["run", "compare", "report", "rescore"],
    ("eval", "run", "--help"): [
        *("--model NAME", "--base-url URL", "--corpus PATH", "--out DIR", "--trials N", "--split [dev|test]"),
        *(
            "--limit N",
            "--filter K=V",
            "--embed TOKENS",
            "--attack KIND",
            "--task",
            "--engine [local|dask]",
            "--concurrency N",
            "--max-requests N",
        ),
        *("--max-input-tokens N", "--max-cost USD", "--window-tokens N", "--timeout SECONDS", "--retry-failed"),
        *("--without-embedded", "--dry-run", "never-bad", "oracle"),
    ],
    ("eval", "compare", "--help"): ["RUN RUN...", "--metric NAME", "--json", "--fail-if-worse METRIC:POINTS", "Holm"],
    ("models", "--help"): ["check"],
    ("models", "check", "--help"): ["NAME", "--base-url URL", "--timeout SECONDS", "--config FILE"],
    ("init", "--help"): ["--with", "github", "gitlab", "pre-commit", "--repo DIR"],
}


def test_every_command_has_a_row() -> None:
    assert {arguments[0] for arguments in HELP} == {"--help", *COMMANDS}


@pytest.mark.parametrize("arguments", HELP, ids=" ".join)
def test_help_names_what_there_is(arguments: tuple[str, ...], reviewer: Reviewer) -> None:
    ran = reviewer(*arguments)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: {' '.join(['reviewer', *arguments[:-1]])} ")
    folded = " ".join(ran.out.split())
    assert [words for words in HELP[arguments] if words not in folded] == []


def test_help_needs_no_more_than_its_own_name(reviewer: Reviewer) -> None:
    assert reviewer("review", "-h").out == reviewer("review", "--help").out


def test_the_module_is_the_command(sandbox: Path) -> None:
    ran = run("--version", cwd=sandbox)
    assert (ran.code, ran.out, ran.err) == (0, f"reviewer, version {__version__}\n", "")


@pytest.mark.parametrize("name", ["verdict", "report", "case"])
def test_schemas_are_valid(name: str, reviewer: Reviewer) -> None:
    schema = reviewer("schema", name).report
    jsonschema.validators.validator_for(schema, default=jsonschema.Draft202012Validator).check_schema(schema)
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False


def test_the_schema_of_a_report_accepts_reports(reviewer: Reviewer, calm_repo: Repo, risky_repo: Repo) -> None:
    validator = jsonschema.Draft202012Validator(reviewer("schema", "report").report)
    for repo in (calm_repo, risky_repo):
        report = reviewer("review", "--repo", repo.path, "--report", "json").report
        validator.validate(report)
        assert not validator.is_valid(report | {"extra": 1})
        assert not validator.is_valid({key: value for key, value in report.items() if key != "decision"})


def test_the_schema_of_a_verdict_accepts_verdicts(reviewer: Reviewer) -> None:
    validator = jsonschema.Draft202012Validator(reviewer("schema", "verdict").report)
    recorded = Recorded(path="", headers={}, body={}, size=0, time=0.0, window_id="w-0123456789abcdef")
    validator.validate(verdict(recorded))
    assert not validator.is_valid(verdict(recorded, verdict="maybe"))
    assert not validator.is_valid(verdict(recorded, mood="sunny"))


class TestModes:
    """The failure modes as a list, and each as a manual."""

    def test_the_list_has_every_mode_once_below_its_category(self, reviewer: Reviewer) -> None:
        rows = reviewer("modes").out.splitlines()
        heads = [row for row in rows if row and not row.startswith((" ", "*"))]
        assert [head.split()[1].rstrip(":") for head in heads] == list(categories())
        listed = [found[1] for row in rows if (found := re.match(r"  [* ] (\w\S*)", row))]
        assert sorted(listed) == sorted(modes())

    def test_the_page_in_the_docs_is_what_the_command_writes(self, reviewer: Reviewer) -> None:
        page = Path(__file__).parents[2] / "docs/modes.md"
        written = reviewer("modes", "--markdown").out
        assert page.read_text(encoding="utf-8") == written, "reviewer modes --markdown > docs/modes.md"

    def test_a_star_marks_the_modes_with_rules(self, reviewer: Reviewer) -> None:
        starred = {row.split()[1] for row in reviewer("modes").out.splitlines() if row.startswith("  * ")}
        assert starred == {slug for slug, mode in modes().items() if mode.rules}

    @pytest.mark.parametrize("slug", sorted(modes()))
    def test_every_mode_has_a_manual(self, slug: str, reviewer: Reviewer) -> None:
        ran, mode = reviewer("modes", slug), modes()[slug]
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith(f"{slug}: {mode.title}\n")
        assert max(map(len, ran.out.splitlines())) <= 120
        folded = " ".join(ran.out.split())
        for text in (mode.definition, mode.why, mode.harm, mode.safer, str(mode.severity), *mode.guidance):
            assert " ".join(text.split()) in folded
        assert ("none: this needs a model's judgement" in ran.out) == (not mode.rules)

    @pytest.mark.parametrize("slug", sorted(modes()))
    def test_a_manual_shows_what_each_rule_says_of_its_own_example(self, slug: str, reviewer: Reviewer) -> None:
        rows = reviewer("modes", slug).out.splitlines()
        for rule in modes()[slug].rules:
            (at,) = [
                number for number, row in enumerate(rows) if row.startswith(f"    {rule['id']}  {rule['precision']}: ")
            ]
            below = rows[at + 1 : rows.index("", at)]
            assert [row.split()[0] for row in below if row[6] != " "] == ["sees", "finds", "says", "instead"]
        assert "Accept a finding" in rows

    @pytest.mark.parametrize("columns", [50, 80, 100])
    def test_prose_keeps_to_the_screen(self, columns: int, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COLUMNS", str(columns))
        rows = reviewer("modes").out.splitlines() + reviewer("modes", "wire-format-break").out.splitlines()
        assert [row for row in rows if len(row) > columns and " " in row.strip() and "http" not in row] == []

    def test_no_colour_where_there_is_no_terminal(self, reviewer: Reviewer) -> None:
        assert "\x1b" not in reviewer("modes", "drop-or-truncate").out

    def test_the_manual_says_what_the_gate_does(self, reviewer: Reviewer) -> None:
        assert "    reordered  high: blocks\n" in reviewer("modes", "unicode-deception").out
        assert "    sql-file  ask: needs approval\n" in reviewer("modes", "drop-or-truncate").out
