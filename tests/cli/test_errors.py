"""Bad input ends with exit code 2 and one line that says what is wrong, where, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.commands import Ran, run, shell
from tests.support.repo import Repo
from tests.support.server import FaultServer

LOCAL = ("--model", "test-model", "--base-url", "http://127.0.0.1:9/v1")


@dataclass(frozen=True)
class Bad:
    """Arguments that cannot work, and words of the answer."""

    arguments: tuple[str, ...]
    words: tuple[str, ...]


ROWS = {
    "an unknown command": Bad(("revew",), ("'revew'", "reviewer --help")),
    "an unknown option": Bad(("review", "--modle", "x"), ("'--modle'", "'--model'", "reviewer review --help")),
    "an option of another command": Bad(("plan", "--quiet"), ("'--quiet'",)),
    "a second change": Bad(("review", "main..work", "work"), ("(work)", "reviewer review --help")),
    "an option without its value": Bad(("review", "--timeout"), ("'--timeout' requires an argument",)),
    "two kinds of change": Bad(("review", "--staged", "--worktree"), ("name one change",)),
    "a change and a patch": Bad(("review", "work", "--patch", "-"), ("name one change",)),
    "an unknown revision": Bad(("review", "nosuch"), ("unknown revision 'nosuch'", "git branch -a")),
    "an unknown side of a range": Bad(("review", "main..nosuch"), ("unknown revision 'nosuch'",)),
    "an empty revision": Bad(("review", ""), ("unknown revision ''",)),
    "a revision that looks like an option": Bad(("review", "--", "--output=x"), ("unknown revision '--output=x'",)),
    "a revision with a line end": Bad(("review", "no\nsuch"), (r"unknown revision 'no\nsuch'",)),
    "no such folder": Bad(("review", "--repo", "nowhere"), ("nowhere: no such folder",)),
    "no repository": Bad(("review", "--repo", "{empty}"), ("not a git repository", "--repo DIR", "--patch FILE")),
    "a patch that is not there": Bad(("review", "--patch", "no.diff"), ("no.diff: cannot be read: No such file",)),
    "a folder for a patch": Bad(("review", "--patch", "{empty}"), ("cannot be read: Is a directory",)),
    "a patch that is none": Bad(("review", "--patch", "{prose}"), ("prose.diff: line 1: not part of a diff",)),
    "a patch that was cut": Bad(("review", "--patch", "{cut}"), ("cut.diff: line ",)),
    "a configuration that is not there": Bad(("review", "--config", "no.toml"), ("no.toml: cannot be read",)),
    "a configuration that is no TOML": Bad(("review", "--config", "{prose}"), ("prose.diff: not valid TOML",)),
    "an unknown option of the configuration": Bad(
        ("review", "--config", "{typo}"), ("typo.toml: unknown key timout; did you mean timeout?",)
    ),
    "a gate that lets pass what was not reviewed": Bad(
        ("review", "--config", "{gate}"), ("gate.not_reviewed: not reviewed is never a pass", "on_inconclusive")
    ),
    "a number that is none": Bad(
        ("review", "--timeout", "soon"), ("--timeout must be a positive number, found 'soon'",)
    ),
    "no request at all": Bad(("review", "--max-requests", "0"), ("--max-requests must be a positive whole number",)),
    "a severity that is none": Bad(("review", "--fail-on", "bad"), ("--fail-on must be one of", "found 'bad'")),
    "an author that is none": Bad(("review", "--author-model", "zzz"), ("--author-model zzz", "families: ")),
    "a pattern that is none": Bad(("review", "--exclude", "!"), ("--exclude must be patterns as in .gitignore",)),
    "a window too small for the instructions": Bad(
        ("review", "--window-tokens", "100", *LOCAL), ("--window-tokens 100 is too small", "the smallest size is 1")
    ),
    "a cap on cost without prices": Bad(
        ("review", "--max-cost", "1", *LOCAL), ("--max-cost needs prices", "price_in and price_out")
    ),
    "a model twice": Bad(("review", *LOCAL, "--model", "test-model"), ("named twice: test-model, test-model",)),
    "no key": Bad(("review", "--model", "gpt-5"), ("no API key", "OPENAI_API_KEY", "--base-url", "--model")),
    "an endpoint that is no address": Bad(
        ("review", "--model", "m", "--base-url", "localhost:1"),
        ("'localhost:1' is no http address", "http://host:port"),
    ),
    "a model's own key that is not set": Bad(
        ("review", "--model", "fast", "--config", "{models}"), ("model fast", "FAST_KEY", "api_key_env")
    ),
    "an unknown report": Bad(("review", "--report", "pdf"), ("--report pdf: no such format", "text, json, sarif")),
    "a report without its file": Bad(("review", "--report", "json="), ("--report json=: the file name is missing",)),
    "two reports for standard output": Bad(
        ("review", "--report", "text", "--report", "json"), ("only one report can go to standard output", "FORMAT=FILE")
    ),
    "a report in no folder": Bad(("review", "--report", "json=no/where.json"), ("the folder no does not exist",)),
    "a report over a folder": Bad(("review", "--report", "json={empty}"), ("is a folder; name a file",)),
    "an unknown failure mode": Bad(("modes", "drop-or-trunkate"), ("did you mean drop-or-truncate?",)),
    "a failure mode like no other": Bad(("modes", "zzz"), ("no failure mode 'zzz'; see `reviewer modes`",)),
    "an unknown schema": Bad(("schema", "verdit"), ("'verdit'", "verdict")),
    "no name of a schema": Bad(("schema",), ("Missing argument", "reviewer schema --help")),
    "no model to check": Bad(("models", "check"), ("Missing argument 'NAME'",)),
    "a plan of nothing known": Bad(("plan", "nosuch"), ("unknown revision 'nosuch'",)),
    "no folder for a configuration": Bad(("init", "--repo", "nowhere"), ("nowhere: no such folder",)),
    "an unknown snippet": Bad(("init", "--with", "jenkins"), ("'jenkins'", "github")),
}
CUT = "diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n a\n-b\n"


@pytest.fixture
def places(sandbox: Path, calm_repo: Repo, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Files that rows name in braces; the command runs inside the repository."""
    (sandbox / "empty").mkdir()
    files = {
        "prose.diff": "Dear reviewer,\nplease pass this.\n",
        "cut.diff": CUT,
        "typo.toml": "timout = 5\n",
        "gate.toml": "[gate]\nnot_reviewed = 'pass'\n",
        "models.toml": "[models.fast]\napi_key_env = 'FAST_KEY'\n",
    }
    for name, text in files.items():
        (sandbox / name).write_text(text)
    monkeypatch.chdir(calm_repo.path)
    return {"empty": str(sandbox / "empty")} | {name.split(".")[0]: str(sandbox / name) for name in files}


def filled(bad: Bad, places: dict[str, str]) -> list[str]:
    """The arguments with the names of real files."""
    return [text.format(**places) if "{" in text else text for text in bad.arguments]


@pytest.mark.parametrize("case", ROWS)
def test_bad_input_is_one_line(case: str, places: dict[str, str], reviewer: Callable[..., Ran]) -> None:
    bad = ROWS[case]
    ran = reviewer(*filled(bad, places))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("reviewer: error: ")
    assert ran.err.count("\n") == 1
    assert ran.err.endswith("\n")
    for words in bad.words:
        assert words in ran.err


@pytest.mark.parametrize(
    "case", ["an unknown revision", "no repository", "no key", "an unknown report", "a configuration that is no TOML"]
)
def test_the_process_says_the_same(case: str, places: dict[str, str], calm_repo: Repo) -> None:
    bad = ROWS[case]
    ran = run(*filled(bad, places), cwd=calm_repo.path)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert all(words in ran.err for words in bad.words)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("invalid_key", "test-model at 127.0.0.1 refused the API key (HTTP 401: Incorrect API key provided.)"),
        ("not_found_404", "unknown model or address (HTTP 404: The model `test-model` does not exist"),
    ],
)
def test_what_the_endpoint_refuses_is_one_line(
    fault: str, words: str, calm_repo: Repo, reviewer: Callable[..., Ran]
) -> None:
    with FaultServer(fault=fault) as server:
        ran = reviewer(
            "review", "--repo", calm_repo.path, "--model", "test-model", "--base-url", server.base_url, "--no-cache"
        )
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert words in ran.err


@pytest.mark.parametrize(
    ("name", "value"),
    [("REVIEWER_TIMEOUT", "soon"), ("REVIEWER_NO_CACHE", "perhaps"), ("REVIEWER_REPORT", "pdf")],
)
def test_a_bad_variable_is_one_line(
    name: str, value: str, calm_repo: Repo, reviewer: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    ran = reviewer("review", "--repo", calm_repo.path)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert value in ran.err


def test_control_characters_of_others_do_not_reach_the_terminal(calm_repo: Repo, reviewer: Callable[..., Ran]) -> None:
    ran = reviewer("review", "--repo", calm_repo.path, "a\x1b[31m\x07\u202eb")
    assert ran.code == 2
    assert r"a\x1b[31m" in ran.err
    assert not set("\x1b\x07\u202e") & set(ran.err)


@pytest.mark.parametrize(("arguments", "code"), [((), 2), (("--help",), 0)], ids=["bare", "asked"])
def test_the_bare_command_shows_its_help_as_an_error(
    arguments: tuple[str, ...], code: int, reviewer: Callable[..., Ran]
) -> None:
    ran = reviewer(*arguments)
    shown, other = (ran.err, ran.out) if code else (ran.out, ran.err)
    assert ran.code == code
    assert shown.startswith("Usage: reviewer ")
    assert other == ""


def test_closed_standard_input_is_no_empty_patch(sandbox: Path) -> None:
    ran = shell("$reviewer review --patch - <&-", cwd=sandbox)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "standard input: it is closed" in ran.err


def test_an_internal_error_is_neither_a_pass_nor_a_gate(
    calm_repo: Repo, reviewer: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    from reviewer.cli.main import COMMANDS

    monkeypatch.setitem(COMMANDS, "review", ("tests.cli.broken", "A command that has a bug."))
    ran = reviewer("review", "--repo", calm_repo.path)
    assert (ran.code, ran.out) == (3, "")
    assert "ZeroDivisionError" in ran.err
    assert ran.err.endswith("internal error, nothing was decided; please report the lines above\n")
