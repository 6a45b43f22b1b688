"""All windows and all reviewers: what one of them does never takes an answer from the others."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from reviewer.ask import Asker
from reviewer.errors import AuthError, ContextLengthError, ModelError
from reviewer.limits import Ledger, Limits, Price
from reviewer.models import EmbeddedModel
from reviewer.patch import Patch
from reviewer.prompt import load_prompt, request_tokens
from reviewer.protocol import Request
from reviewer.session import Judged, Session
from reviewer.window import Window, split_windows
from tests.support.builders import (
    BYTES,
    HUGE,
    Reply,
    Scripted,
    about,
    change_of,
    changed,
    many_files,
    passes,
    patch,
    says,
    window,
)
from tests.window.test_split import assert_complete

PRICE = Price(price_in=1.0, price_out=1.0, max_output_tokens=100)
FACTS_AND_CODE = patch(changed("a.txt", *(f"+line {number} {'x' * 60}" for number in range(64))))


def small_windows(given: Patch) -> tuple[Window, ...]:
    """Windows of one file each, for patches of small files."""
    windows = split_windows(given, 70)
    assert len(windows) == len(given.files)
    return windows


class Ran:
    """A session that was run, with what its ledger and its progress saw."""

    def __init__(self, models: Sequence[Scripted], *, limits: Limits | None = None, budget: int = HUGE) -> None:
        self.ledger = Ledger(limits or Limits())
        self.progress: list[tuple[int, int]] = []
        self.models = models
        self.budget = budget
        self.judged: tuple[Judged, ...] = ()

    async def judge(self, windows: Sequence[Window], *, deadline: float | None = None, concurrency: int = 8) -> None:
        """Run it."""
        prompt = load_prompt()
        askers = [Asker(model=EmbeddedModel(), prompt=prompt, counter=BYTES)]
        askers += [
            Asker(model=model, prompt=prompt, counter=BYTES, meter=self.ledger.meter(PRICE)) for model in self.models
        ]
        files = dict.fromkeys(section.file for window in windows for section in window.sections)
        session = Session(
            askers=askers,
            counter=BYTES,
            change=change_of(Patch(files=tuple(files))),
            budget=self.budget,
            concurrency=concurrency,
            deadline=deadline,
            progress=lambda done, total: self.progress.append((done, total)),
        )
        self.judged = await session.run(windows)

    def status(self, model: str = "scripted") -> list[str]:
        """What became of each window with one model."""
        return [answer.status for one in self.judged for answer in one.answers if answer.model == model]


def run(windows: Sequence[Window], *models: Scripted, **more: Any) -> Ran:
    """A session with the embedded reviewer and models, run to its end."""
    setup = {name: more.pop(name) for name in ("limits", "budget") if name in more}
    ran = Ran(models, **setup)
    asyncio.run(ran.judge(windows, **more))
    return ran


def fails(error: Exception) -> Callable[[Request], Reply]:
    """A model that always fails."""
    return lambda asked: error


def hangs(asked: Request) -> Reply:
    """A model that does not come back within any test."""
    return 3600.0


TIMEOUT = fails(ModelError("timeout", "no answer within 1 s"))


def test_every_reviewer_judges_every_window_in_order() -> None:
    windows = small_windows(many_files(20))
    one, two = Scripted(name="one"), Scripted(name="two")
    ran = run(windows, one, two)
    assert [judged.window for judged in ran.judged] == list(windows)
    assert [[answer.model for answer in judged.answers] for judged in ran.judged] == [["embedded", "one", "two"]] * 20
    assert not [judged for judged in ran.judged if judged.failures]
    for model in (one, two):
        assert sorted(asked.window_id for asked in model.requests) == sorted(one.window_id for one in ran.judged)
    for judged in ran.judged:
        assert judged.tokens == request_tokens(_asked(one, judged).messages, BYTES)


def _asked(model: Scripted, judged: Judged) -> Request:
    (only,) = [asked for asked in model.requests if asked.window_id == judged.window_id]
    return only


def test_nothing_to_judge() -> None:
    assert run([], Scripted()).judged == ()


def test_without_a_model_nothing_is_rendered() -> None:
    ran = run(small_windows(many_files(3)))
    assert [(judged.tokens, judged.failures) for judged in ran.judged] == [(0, ())] * 3


def test_one_failing_window_among_a_hundred_leaves_the_other_ninety_nine() -> None:
    ran = run(small_windows(many_files(100)), Scripted(reply=about("entry 41", passes, TIMEOUT)))
    assert ran.status() == ["reviewed"] * 41 + ["failed"] + ["reviewed"] * 58
    (failure,) = ran.judged[41].failures
    assert (failure.model, failure.kind, failure.reason) == ("scripted", "timeout", "no answer within 1 s")


def test_one_failing_model_takes_nothing_from_another() -> None:
    ran = run(small_windows(many_files(5)), Scripted(name="bad", reply=TIMEOUT), Scripted(name="good"))
    assert (ran.status("bad"), ran.status("good")) == (["failed"] * 5, ["reviewed"] * 5)


class Late:
    """A model that refuses its key so many rounds of the event loop after another one."""

    name, family = "late", "test"

    def __init__(self, rounds: int, both: asyncio.Barrier) -> None:
        self.rounds = rounds
        self.both = both

    async def complete(self, request: Request) -> Any:
        """Wait for the other one, then raise AuthError."""
        await self.both.wait()
        for _ in range(self.rounds):
            await asyncio.sleep(0)
        raise AuthError("no such key")


@pytest.mark.parametrize("rounds", range(8))
def test_an_error_in_a_review_that_another_one_ends_is_heard(rounds: int, caplog: pytest.LogCaptureFixture) -> None:
    async def both() -> None:
        barrier = asyncio.Barrier(2)
        rans = [Ran([Late(late, barrier)]) for late in (0, rounds)]  # type: ignore[list-item]
        reviews = [asyncio.ensure_future(ran.judge(small_windows(many_files(1)))) for ran in rans]
        await asyncio.wait(reviews, return_when=asyncio.FIRST_EXCEPTION)
        reviews[1].cancel()
        await asyncio.gather(*reviews, return_exceptions=True)

    asyncio.run(both())
    gc.collect()
    assert caplog.records == []


class TestDeadline:
    """What was answered before it is kept; the rest has failed."""

    def test_keeps_what_was_answered(self) -> None:
        started = time.monotonic()
        model = Scripted(reply=about("entry 3", passes, hangs))
        ran = run(small_windows(many_files(6)), model, deadline=0.4)
        assert time.monotonic() - started < 2
        assert ran.status() == ["reviewed"] * 3 + ["failed"] + ["reviewed"] * 2
        (failure,) = ran.judged[3].failures
        assert (failure.kind, failure.reason) == ("deadline", "the deadline of 0.4 s was reached")

    def test_keeps_the_embedded_findings_of_a_window_whose_model_hangs(self) -> None:
        risky = changed("migrations/0007_tidy.sql", "+DELETE FROM customer_invoices;", status="added")
        ran = run([window(risky)], Scripted(reply=hangs), deadline=0.5)
        embedded, model = ran.judged[0].answers
        assert (embedded.status, model.status) == ("reviewed", "failed")
        assert embedded.verdict is not None
        assert [finding.precision for finding in embedded.verdict.findings] == ["high"]

    def test_keeps_the_first_half_of_a_window_when_the_second_hangs(self) -> None:
        model = Scripted(reply=longer_than(40, about("line 40", passes, hangs)))
        (whole,) = split_windows(FACTS_AND_CODE, HUGE)
        ran = run([whole], model, deadline=0.5)
        assert ran.status() == ["reviewed", "failed"]
        assert_complete(FACTS_AND_CODE, [judged.window for judged in ran.judged])

    def test_that_is_not_reached_changes_nothing(self) -> None:
        assert run(small_windows(many_files(3)), Scripted(), deadline=60).status() == ["reviewed"] * 3


def longer_than(rows: int, otherwise: Callable[[Request], Any] = passes) -> Callable[[Request], Any]:
    """An endpoint whose context holds so many changed rows."""

    def reply(asked: Request) -> Any:
        if len(list(asked.window.changed_rows)) > rows:
            return ContextLengthError("maximum context length exceeded")
        return otherwise(asked)

    return reply


class TestTooLong:
    """A window that an endpoint finds too long is halved; one that finds everything too long is left alone."""

    def test_is_halved_until_it_fits_and_nothing_is_lost(self) -> None:
        (whole,) = split_windows(FACTS_AND_CODE, HUGE)
        model = Scripted(reply=longer_than(8))
        ran = run([whole], model)
        assert_complete(FACTS_AND_CODE, [judged.window for judged in ran.judged])
        assert ran.status() == ["reviewed"] * 8
        assert 8 + 3 <= len(model.requests) <= 8 + 4 + 2 + 1
        assert ran.progress[-1] == (8, 8)

    def test_the_halves_stand_where_their_window_stood(self) -> None:
        files = [*many_files(2).files, *FACTS_AND_CODE.files, *many_files(4).files[2:]]
        windows = [window(file) for file in files]
        ran = run(windows, Scripted(reply=longer_than(32)))
        assert [judged.window.files[0] for judged in ran.judged] == [
            "area0/name0.txt",
            "area1/name1.txt",
            "a.txt",
            "a.txt",
            "area2/name2.txt",
            "area3/name3.txt",
        ]

    def test_for_every_size_stops_soon(self) -> None:
        rows = [f"+line {number} {'x' * 60}" for number in range(64)]
        windows = [window(changed(f"{number}.txt", *rows)) for number in range(100)]
        model = Scripted(reply=longer_than(0))
        ran = run(windows, model, concurrency=4)
        assert len(model.requests) <= 4 * 8
        assert {failure.kind for judged in ran.judged for failure in judged.failures} == {"context_length"}
        assert ran.status("embedded") == ["reviewed"] * len(ran.judged)
        assert_complete(
            patch(*dict.fromkeys(s.file for w in windows for s in w.sections)), [one.window for one in ran.judged]
        )
        for judged in ran.judged:
            (failure,) = judged.failures
            assert failure.reason == "maximum context length exceeded; splitting the window did not help"

    def test_for_one_of_a_panel_takes_nothing_from_the_other(self) -> None:
        (whole,) = split_windows(FACTS_AND_CODE, HUGE)
        ran = run([whole], Scripted(name="tiny", reply=longer_than(0)), Scripted(name="roomy"))
        assert set(ran.status("tiny")) == {"failed"}
        assert set(ran.status("roomy")) == {"reviewed"}

    def test_keeps_the_embedded_findings(self) -> None:
        risky = changed("migrations/0007_tidy.sql", "+DELETE FROM customer_invoices;", status="added")
        ran = run([window(risky)], Scripted(reply=longer_than(0)))
        verdict = ran.judged[0].answers[0].verdict
        assert verdict is not None
        assert len(verdict.findings) == 1

    def test_by_our_own_count_is_never_sent(self) -> None:
        (whole,) = split_windows(FACTS_AND_CODE, HUGE)
        full = run([whole], Scripted()).judged[0].tokens
        model = Scripted()
        ran = run([whole], model, budget=full - 1)
        assert ran.status() == ["reviewed"] * 2
        assert max(asked.input_tokens for asked in model.requests) < full

    def test_by_our_own_count_and_not_to_be_cut_fails_alone(self) -> None:
        windows = [window(changed("long/" * 900 + "name.txt", "+x")), window(changed("b.txt", "+y"))]
        model = Scripted()
        sizes = [judged.tokens for judged in run(windows, Scripted()).judged]
        ran = run(windows, model, budget=sizes[1] + 100)
        assert ran.status() == ["failed", "reviewed"]
        assert ran.status("embedded") == ["reviewed", "reviewed"]
        assert ran.judged[0].failures[0].reason == (
            f"the rendered request has {sizes[0]} tokens, more than {sizes[1] + 100}; splitting the window did not help"
        )


class TestCaps:
    """Caps hold while many requests are under way."""

    WINDOWS = small_windows(many_files(40))

    def test_requests(self) -> None:
        model = Scripted(reply=lambda asked: 0.01)
        ran = run(self.WINDOWS, model, limits=Limits(max_requests=7))
        assert len(model.requests) == ran.ledger.requests == 7
        assert sorted(ran.status()) == ["failed"] * 33 + ["reviewed"] * 7
        assert {failure.kind for judged in ran.judged for failure in judged.failures} == {"limit"}

    def test_requests_of_a_panel_together(self) -> None:
        models = [Scripted(name=name, reply=lambda asked: 0.01) for name in ("one", "two")]
        run(self.WINDOWS, *models, limits=Limits(max_requests=7))
        assert sum(len(model.requests) for model in models) == 7

    def test_input_tokens(self) -> None:
        model = Scripted(reply=lambda asked: 0.01)
        size = max(judged.tokens for judged in run(self.WINDOWS, Scripted()).judged)
        ran = run(self.WINDOWS, model, limits=Limits(max_input_tokens=5 * size))
        assert sum(asked.input_tokens for asked in model.requests) <= 5 * size
        assert len(model.requests) == 5
        assert ran.ledger.input_tokens <= 5 * size

    def test_cost_with_the_longest_answer_reserved(self) -> None:
        size = max(judged.tokens for judged in run(self.WINDOWS, Scripted()).judged)
        cap = 3.5 * PRICE.cost(size, PRICE.max_output_tokens)
        model = Scripted(reply=lambda asked: 0.01, output_tokens=100)
        ran = run(self.WINDOWS, model, limits=Limits(max_cost=cap))
        assert len(model.requests) == 3
        assert ran.ledger.cost <= cap

    def test_repair_requests_count(self) -> None:
        model = Scripted(reply=lambda asked: "prose")
        run(self.WINDOWS, model, limits=Limits(max_requests=7))
        assert len(model.requests) == 7


class TestConcurrency:
    """So many requests at once at each endpoint."""

    @pytest.mark.parametrize("concurrency", [1, 3, 8])
    def test_is_reached_and_never_exceeded(self, concurrency: int) -> None:
        models = [Scripted(name=name, reply=lambda asked: 0.005) for name in ("one", "two")]
        run(small_windows(many_files(24)), *models, concurrency=concurrency)
        assert [model.most for model in models] == [concurrency, concurrency]

    def test_a_slow_endpoint_does_not_hold_up_another(self) -> None:
        windows = small_windows(many_files(12))
        quick = Scripted(name="quick")
        run(windows, Scripted(name="slow", reply=hangs), quick, concurrency=2, deadline=0.5)
        assert len(quick.requests) == 12


class TestEnding:
    """Nothing is left behind."""

    def test_a_refused_key_ends_all_at_once(self) -> None:
        async def session() -> None:
            refused = Scripted(name="refused", reply=about("entry 2", hangs, fails(AuthError("no key"))))
            ran = Ran([refused, Scripted(name="slow", reply=hangs)])
            with pytest.raises(AuthError, match="no key"):
                await ran.judge(small_windows(many_files(6)))
            assert _other_tasks() == set()

        started = time.monotonic()
        asyncio.run(session())
        assert time.monotonic() - started < 2

    def test_many_refusals_at_once_are_one_error(self) -> None:
        with pytest.raises(AuthError):
            run(small_windows(many_files(6)), Scripted(reply=fails(AuthError("no key"))))

    def test_cancelling_takes_less_than_a_second_and_leaves_no_task(self) -> None:
        async def session() -> float:
            model = Scripted(reply=hangs)
            task = asyncio.ensure_future(Ran([model]).judge(small_windows(many_files(30))))
            while not model.requests:
                await asyncio.sleep(0.01)
            started = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert _other_tasks() == set()
            assert model.running == 0
            return time.monotonic() - started

        assert asyncio.run(session()) < 1

    def test_the_deadline_leaves_no_task(self) -> None:
        async def session() -> None:
            model = Scripted(reply=hangs)
            await Ran([model]).judge(small_windows(many_files(30)), deadline=0.2)
            assert _other_tasks() == set()
            assert model.running == 0

        asyncio.run(session())


def _other_tasks() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


def test_progress_goes_from_none_to_all() -> None:
    ran = run(small_windows(many_files(5)), Scripted())
    assert ran.progress == [(done, 5) for done in range(6)]


def test_findings_of_halves_are_grounded_in_their_half() -> None:
    (whole,) = split_windows(FACTS_AND_CODE, HUGE)
    quote = {"mode": "other", "evidence": f"line 60 {'x' * 60}", "file": "a.txt", "claim": "It fails."}
    scales = {"severity": "low", "confidence": "low", "blast_radius": "local", "reversibility": "revert"}
    reply = says({**quote, **scales, "detection": "pre_merge"})
    ran = run([whole], Scripted(reply=longer_than(32, reply)))
    verdicts = [judged.answers[1].verdict for judged in ran.judged]
    assert [verdict.findings[0].verified for verdict in verdicts if verdict] == [False, True]


def test_equal_windows_in_a_change_are_judged_each() -> None:
    twice = window(changed("a.txt", "+x"))
    assert run([twice, replace(twice)], Scripted()).status() == ["reviewed", "reviewed"]
