"""Whole reviews: every line accounted for, nothing unreviewed passes, the same input gives the same report."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.errors import ModelError, UsageError
from reviewer.gate import Policy
from reviewer.limits import Limits
from reviewer.options import Options
from reviewer.patch import Patch
from reviewer.pipeline import areview, plan, review
from reviewer.planning import counter_of
from reviewer.prompt import body_budget, load_prompt, request_tokens
from reviewer.protocol import Request
from reviewer.report.as_dict import as_dict
from reviewer.report.types import Report
from tests.support.builders import (
    Reply,
    Scripted,
    about,
    change_of,
    changed,
    claimed,
    fact,
    file_patch,
    in_turn,
    passes,
    patch,
    says,
)
from tests.support.patches import bounded, patches

LINES = [f"+entry {number} of a list that is long enough to be cut" for number in range(15)]
MANY = patch(*(changed(f"area{number}/list{number}.txt", *LINES) for number in range(60)))
MARKED = patch(*MANY.files, changed("area99/marked.txt", "+the marked line"))
RISKY = changed("migrations/0007_tidy.sql", "+DELETE FROM customer_invoices;", status="added")
CALM = patch(changed("app.txt", "-one", "+two"))
CALM_AND_RISKY = patch(*CALM.files, RISKY)


@pytest.fixture(autouse=True)
def no_vocabulary(sandbox: Path) -> None:
    """Tokens are bytes here, unless this process has loaded a vocabulary before."""


def smallest() -> int:
    """The smallest size of a request that a review accepts."""
    try:
        body_budget(1, load_prompt(), counter_of([Scripted()]))
    except UsageError as error:
        return int(str(error).rpartition(" ")[2])
    raise AssertionError


def reviewed(given_patch: Patch, *models: Scripted, **options: Any) -> Report:
    """A review with windows as small as they may be."""
    size = smallest() if models else None
    return review(change_of(given_patch), model=models, options=Options(window_tokens=size, **options))


def failing(asked: Request) -> Reply:
    """A model that did not answer."""
    return ModelError("timeout", "no answer")


def by_chance(asked: Request) -> Reply:
    """A model that fails for some windows, always the same, and finds something in others."""
    chance = hashlib.sha256(asked.window_id.encode()).digest()[0] % 4
    rows = [(section.file.path, row.text) for section, row in asked.window.changed_rows if row.text.strip()]
    quote = [claimed(text, path, severity="medium") for path, text in rows[:2]]
    replies: list[Reply] = [failing(asked), "prose", passes(asked), says(*quote, missing_context=["x"])(asked)]
    return replies[chance]


def accounted(report: Report, given_patch: Patch) -> None:
    """The sum that every report must satisfy."""
    coverage = report.coverage
    excluded = sum(one.lines for one in coverage.excluded)
    assert coverage.changed_lines == given_patch.changed_lines
    assert coverage.reviewed_lines + coverage.failed_lines + excluded == coverage.changed_lines
    assert coverage.facts == given_patch.facts
    assert sum(window.added + window.removed for window in report.windows) + excluded == coverage.changed_lines
    not_reviewed = coverage.failed_lines or excluded or any(one.status == "failed" for one in report.windows)
    assert not (not_reviewed and report.decision.exit_code == 0)


@settings(bounded, max_examples=30)
@given(patches(), st.sampled_from([(), ("*.py",), ("db/", "*.md"), ("**",)]), st.booleans())
def test_every_line_is_reviewed_failed_or_excluded(given_patch: Patch, exclude: tuple[str, ...], asked: bool) -> None:
    models = [Scripted(reply=by_chance)] if asked else []
    accounted(reviewed(given_patch, *models, exclude=exclude), given_patch)


def test_a_large_change_is_accounted_for_too() -> None:
    report = reviewed(MARKED, Scripted(reply=by_chance), Scripted(name="second"))
    accounted(report, MARKED)
    assert {window.status for window in report.windows} == {"reviewed", "failed"}
    assert report.coverage.failed_lines > 0


def test_a_line_in_pieces_is_reviewed_only_when_every_piece_is() -> None:
    long_line = patch(changed("a.txt", "+" + "".join(f"step{number}, " for number in range(900)), "+short"))
    report = reviewed(long_line, Scripted(reply=about("step500,", passes, failing)))
    assert len(report.windows) > 2
    assert (report.coverage.reviewed_lines, report.coverage.failed_lines) == (1, 1)


@pytest.mark.parametrize("models", [0, 1, 3])
def test_the_same_input_gives_the_same_report(models: int) -> None:
    def report() -> dict[str, Any]:
        def slowly(asked: Request) -> Any:
            async def late() -> Reply:
                await asyncio.sleep(time.monotonic_ns() % 7 / 2000)
                return by_chance(asked)

            return late()

        panel = [Scripted(name=f"m{number}", reply=slowly, price_in=0.1, price_out=0.3) for number in range(models)]
        data = as_dict(reviewed(patch(*MARKED.files, RISKY), *panel))
        assert data.pop("timing")["seconds"] >= 0
        return data

    first = report()
    assert first == report()
    assert json.dumps(first) == json.dumps(report())


def test_no_request_is_over_the_budget_not_even_to_repair() -> None:
    size = smallest() + 3000
    model = Scripted(reply=lambda asked: "x" * 20_000)
    long_rows = ["+" + "漢\u202e" * 2000, "-" + "y" * 5000, *LINES]
    review(
        change_of(patch(*MANY.files, changed("z.txt", *long_rows))), model=model, options=Options(window_tokens=size)
    )
    sizes = [request_tokens(asked.messages, counter_of([model])) for asked in model.requests]
    assert sizes == [asked.input_tokens for asked in model.requests]
    assert max(sizes) <= size
    assert len([asked for asked in model.requests if len(asked.messages) == 4]) == len(sizes) / 2


def test_a_plan_is_what_is_sent() -> None:
    model = Scripted()
    options = Options(window_tokens=smallest() + 1000, exclude=("area7/",))
    planned = plan(change_of(MARKED), model=[model], options=options)
    report = review(change_of(MARKED), model=[model], options=options)
    assert planned.requests == len(model.requests) == report.usage.requests
    assert sorted(one.tokens for one in planned.windows) == sorted(asked.input_tokens for asked in model.requests)
    assert [(one.files, one.added, one.removed, one.tokens) for one in planned.windows] == [
        (one.files, one.added, one.removed, one.tokens) for one in report.windows
    ]
    assert planned.excluded == report.coverage.excluded
    assert (planned.input_tokens, planned.token_counter) == (report.usage.input_tokens, report.usage.token_counter)


def test_a_second_run_asks_only_about_the_window_that_failed(tmp_path: Path) -> None:
    cache = tmp_path / "answers.sqlite"
    first, second, third = (Scripted(reply=reply) for reply in (about("marked line", passes, failing), passes, failing))
    reports = [reviewed(MARKED, model, cache=cache) for model in (first, second, third)]
    assert len(first.requests) > 5
    assert [len(model.requests) for model in (first, second, third)] == [len(first.requests), 1, 0]
    assert [report.decision.outcome for report in reports] == ["inconclusive", "pass", "pass"]
    assert [sum(window.status == "failed" for window in report.windows) for report in reports] == [1, 0, 0]
    assert [report.usage.cached_windows for report in reports] == [0, len(first.requests) - 1, len(first.requests)]


def test_a_cache_that_cannot_be_used_is_noted_and_nothing_more(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("in the way")
    report = reviewed(CALM, Scripted(), cache=tmp_path / "folder" / "answers.sqlite")
    assert report.decision.outcome == "pass"
    (note,) = [note for note in report.notes if note.startswith("cache ")]
    assert str(tmp_path / "folder" / "answers.sqlite") in note


def test_a_deadline_keeps_what_was_answered_and_what_the_rules_found() -> None:
    model = Scripted(reply=about("DELETE", passes, lambda asked: 3600.0))
    started = time.monotonic()
    report = reviewed(patch(*MANY.files, RISKY), model, deadline=1.0)
    assert time.monotonic() - started < 4
    (late,) = [window for window in report.windows if window.status == "failed"]
    assert "migrations/0007_tidy.sql" in late.files
    assert str(late.reason) == "scripted: deadline: the deadline of 1 s was reached"
    assert report.decision.outcome == "block"
    assert any(reason.startswith("not reviewed: ") for reason in report.decision.reasons)


def test_a_model_that_never_answers_leaves_the_review_inconclusive() -> None:
    report = reviewed(CALM, Scripted(reply=failing))
    assert (report.decision.outcome, report.decision.exit_code) == ("inconclusive", 3)
    assert report.decision.reasons == ("not reviewed: 2 changed lines in 1 window",)
    assert [window.reason for window in report.windows] == ["scripted: timeout: no answer"]


def test_a_failed_window_of_facts_alone_is_no_pass() -> None:
    report = reviewed(patch(file_patch("run.sh", facts=(fact("run.sh"),))), Scripted(reply=failing))
    assert (report.decision.outcome, report.coverage.changed_lines) == ("inconclusive", 0)


WORDS = ["pass", "concern", "block"]


@pytest.mark.parametrize("word", WORDS)
def test_no_word_of_a_model_lowers_what_a_high_precision_rule_found(word: str) -> None:
    report = reviewed(CALM_AND_RISKY, Scripted(reply=says(verdict=word)))
    assert (report.decision.outcome, report.decision.exit_code) == ("block", 1)


def test_a_models_finding_on_the_line_of_a_rule_is_one_finding_of_both() -> None:
    reply = says(
        claimed("DELETE FROM customer_invoices;", RISKY.path, mode="unscoped-delete-or-update", severity="low")
    )
    report = reviewed(patch(RISKY), Scripted(reply=reply))
    (only,) = report.findings
    assert (only.reviewers, only.precision, only.corroborated) == (("embedded", "scripted"), "high", True)
    assert only.priority == "H"
    assert report.decision.outcome == "block"


def test_a_finding_that_quotes_nothing_cannot_block_and_is_counted() -> None:
    invented = claimed("rm -rf /", "app.txt", severity="critical", confidence="high", reversibility="irreversible")
    report = reviewed(CALM, Scripted(reply=says(invented)))
    assert [(one.verified, one.line_start) for one in report.findings] == [(False, None)]
    assert (report.decision.outcome, report.decision.approval) == ("needs_approval", "owner")


def test_a_reviewer_of_the_authors_family_needs_approval() -> None:
    twin = Scripted(family="anthropic")
    report = reviewed(CALM, twin, author_model="anthropic")
    assert (report.decision.outcome, report.reviewers[1].independent) == ("needs_approval", False)
    panel = reviewed(CALM, Scripted(family="anthropic"), Scripted(name="other"), author_model="anthropic")
    assert (panel.decision.outcome, panel.reviewers[2].independent) == ("pass", True)


def test_an_excluded_file_is_listed_and_no_pass_unless_the_policy_says_so() -> None:
    report = reviewed(CALM_AND_RISKY, exclude=("*.sql",))
    assert [(one.path, one.lines) for one in report.coverage.excluded] == [(RISKY.path, 1)]
    assert report.decision.outcome == "inconclusive"
    accepted = reviewed(CALM_AND_RISKY, exclude=("*.sql",), policy=Policy(gate={"excluded": "pass"}))
    assert (accepted.decision.outcome, accepted.decision.exit_code) == ("pass", 0)


def test_a_rename_is_excluded_only_with_both_of_its_names() -> None:
    moved = changed("src/app.txt", "+x", old_path="vendor/app.txt", status="renamed")
    assert reviewed(patch(moved), exclude=("vendor/",)).coverage.excluded == ()
    assert len(reviewed(patch(moved), exclude=("vendor/", "src/")).coverage.excluded) == 1


def test_a_glob_that_is_none_is_named() -> None:
    with pytest.raises(UsageError, match=r"'!' is no pattern as in \.gitignore"):
        reviewed(CALM, exclude=("*.md", "!"))


def test_nothing_changed_is_a_pass_and_nobody_is_asked() -> None:
    model = Scripted(family="anthropic")
    report = reviewed(patch(), model, author_model="anthropic")
    assert (report.decision.outcome, report.decision.reasons) == ("pass", ("nothing changed",))
    assert model.requests == []


def test_without_a_model_the_report_says_in_one_line_that_the_rules_reviewed_alone() -> None:
    report = reviewed(CALM)
    assert [one.name for one in report.reviewers] == ["embedded"]
    (note,) = report.notes
    assert note.startswith("no model is configured: only the embedded reviewer was asked")
    assert report.usage.requests == 0


def test_missing_context_and_repairs_are_noted() -> None:
    model = Scripted(reply=in_turn(lambda asked: "prose", says(missing_context=["the caller", "the schema"])))
    notes = reviewed(CALM, model).notes
    assert [note for note in notes if note.startswith("missing context")] == [
        "missing context: the caller",
        "missing context: the schema",
    ]
    assert "1 answers were valid only after a repair request" in notes


PRICED: dict[str, Any] = {"price_in": 1.0, "price_out": 1.0, "output_tokens": 50}
COST = {
    "no price": ({"output_tokens": 50}, "--max-cost needs prices"),
    "half a price": ({**PRICED, "price_out": None}, "--max-cost needs prices"),
    "no bound of the answers": ({**PRICED, "output_tokens": 0}, "--max-cost needs a bound of the answers"),
}


@pytest.mark.parametrize(("settings", "words"), COST.values(), ids=COST.keys())
def test_a_cost_cap_that_could_not_hold_is_refused_before_anything_is_sent(
    settings: dict[str, Any], words: str
) -> None:
    model = Scripted(**settings)
    with pytest.raises(UsageError, match=words):
        reviewed(CALM, model, limits=Limits(max_cost=1.0))
    assert model.requests == []


def test_a_cost_cap_that_can_hold_holds() -> None:
    model = Scripted(**PRICED)
    report = reviewed(MARKED, model, limits=Limits(max_cost=4 * smallest() / 1e6))
    assert report.usage.cost_usd is not None
    assert report.usage.cost_usd <= 4 * smallest() / 1e6
    assert 0 < len(model.requests) < len(report.windows)
    assert report.decision.outcome == "inconclusive"


@pytest.mark.parametrize("names", [["twin", "twin"], ["embedded"]])
def test_two_reviewers_of_one_name_are_refused(names: list[str]) -> None:
    with pytest.raises(UsageError, match=f"named twice: {names[0]}, {names[0]}"):
        reviewed(CALM, *(Scripted(name=name) for name in names))


WAYS: dict[str, dict[str, Any]] = {
    "a change and a patch": {"change": change_of(CALM), "patch": "x"},
    "a change and --staged": {"change": change_of(CALM), "staged": True},
    "a patch and --worktree": {"patch": "x", "worktree": True},
    "a range and a patch": {"change": "a..b", "patch": "x"},
}


@pytest.mark.parametrize("given_way", WAYS.values(), ids=WAYS.keys())
@pytest.mark.parametrize("door", [review, plan])
def test_two_ways_to_name_a_change_are_refused(door: Callable[..., object], given_way: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="name one change"):
        door(**given_way)


def test_a_cancelled_review_is_gone_within_a_second_and_leaves_no_task() -> None:
    async def cancelled() -> float:
        model = Scripted(reply=lambda asked: 3600.0)
        task = asyncio.ensure_future(areview(change_of(MARKED), model=model))
        while not model.requests:
            await asyncio.sleep(0.01)
        started = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return time.monotonic() - started

    assert asyncio.run(cancelled()) < 1


def test_a_report_is_a_value() -> None:
    report = reviewed(CALM, Scripted())
    assert replace(report, seconds=report.seconds + 1) == report
