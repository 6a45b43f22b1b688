"""The package as a library: what it exports, a backend of one's own, and the synchronous door."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys

import pytest

import reviewer
from reviewer import (
    Completion,
    Decision,
    EmbeddedModel,
    Evidence,
    Limits,
    Model,
    OpenAIModel,
    Options,
    Policy,
    Report,
    Request,
    ReviewerError,
    areview,
    decide,
    parse_patch,
    plan,
    render,
    review,
    split_windows,
)
from reviewer.errors import UsageError
from tests.support.commands import ROOT
from tests.support.repo import Repo
from tests.support.server import FaultServer

pytestmark = pytest.mark.usefixtures("sandbox")

PATCH = """\
diff --git a/pay.py b/pay.py
--- a/pay.py
+++ b/pay.py
@@ -1,2 +1,2 @@
 def charge(amount):
-    return send(amount)
+    return send(round(amount))
"""


class Grumpy:
    """A backend of ten lines: it minds the first changed line of every window."""

    name = "grumpy"
    family = "house"

    async def complete(self, request: Request) -> Completion:
        """Find fault with the first changed line."""
        section, row = next(iter(request.window.changed_rows))
        found = {"mode": "other", "file": section.file.path, "evidence": row.text, "claim": "I do not like it."}
        scales = {"severity": "critical", "confidence": "high", "blast_radius": "local"}
        rest = {"reversibility": "revert", "detection": "pre_merge"}
        answer = {"window_id": request.window_id, "findings": [found | scales | rest]}
        return Completion(text=json.dumps(answer | {"missing_context": [], "verdict": "block"}))


class Broken(Grumpy):
    """A backend with a bug."""

    async def complete(self, request: Request) -> Completion:
        """Fail as bugs do."""
        raise KeyError("no such thing")


class Silent(Grumpy):
    """A backend that answers with nothing."""

    async def complete(self, request: Request) -> Completion:
        """Say nothing."""
        return Completion(text="")


class TestOwnBackend:
    """Any object with a name, a family and `complete` is a model."""

    def test_it_is_a_model(self) -> None:
        assert isinstance(Grumpy(), Model)
        assert isinstance(OpenAIModel("m", base_url="http://host/v1"), Model)
        assert isinstance(EmbeddedModel(), Model)
        assert not isinstance(object(), Model)

    def test_its_findings_are_grounded_and_gated(self) -> None:
        report = review(patch=PATCH, model=Grumpy())
        (found,) = report.findings
        assert (found.path, found.side, found.line_start, found.verified) == ("pay.py", "old", 2, True)
        assert (found.reviewers, found.priority) == (("grumpy",), "H")
        assert (report.decision.outcome, report.decision.exit_code) == ("block", 1)
        assert [(one.name, one.family) for one in report.reviewers] == [("embedded", "embedded"), ("grumpy", "house")]

    @pytest.mark.parametrize(("backend", "kind"), [(Broken(), "backend"), (Silent(), "invalid_verdict")])
    def test_its_failure_is_no_pass(self, backend: Model, kind: str) -> None:
        report = review(patch=PATCH, model=backend)
        assert (report.decision.outcome, report.decision.exit_code) == ("inconclusive", 3)
        assert str(report.windows[0].reason).startswith(f"grumpy: {kind}: ")

    def test_it_may_sit_beside_an_endpoint(self) -> None:
        with FaultServer() as server:
            models: list[Model] = [Grumpy(), OpenAIModel("test-model", base_url=server.base_url)]
            report = review(patch=PATCH, model=models)
            assert len(server.chat_requests) == 1
        assert [one.name for one in report.reviewers] == ["embedded", "grumpy", "test-model"]
        assert report.decision.outcome == "block"

    def test_caps_count_it_too(self) -> None:
        report = review(patch=PATCH, model=Silent(), options=Options(limits=Limits(max_requests=1)))
        assert (report.usage.requests, report.decision.exit_code) == (1, 3)

    @pytest.mark.parametrize("models", [[Grumpy(), Grumpy()], ["a", "a"]], ids=["objects", "names"])
    def test_a_name_stands_for_one_model(self, models: list[str | Model], monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(UsageError, match="named twice"):
            review(patch=PATCH, model=models)


class TestDoors:
    """`review` for scripts, `areview` inside a running event loop."""

    def test_both_give_the_same_report(self, calm_repo: Repo) -> None:
        one = review("main...work", repo=calm_repo.path)
        other = asyncio.run(areview("main...work", repo=calm_repo.path))
        assert one == other
        assert one.decision.outcome == "pass"

    def test_they_take_the_same_arguments(self) -> None:
        assert inspect.signature(review) == inspect.signature(areview)
        assert inspect.signature(plan).parameters.keys() == inspect.signature(review).parameters.keys() - {"progress"}

    def test_inside_a_loop_the_synchronous_door_names_the_other(self) -> None:
        async def inside() -> None:
            review(patch=PATCH)

        with pytest.raises(UsageError, match=r"await areview\("):
            asyncio.run(inside())

    def test_reviews_may_run_side_by_side(self, calm_repo: Repo, risky_repo: Repo) -> None:
        async def both() -> list[Report]:
            return list(await asyncio.gather(areview(repo=calm_repo.path), areview(repo=risky_repo.path)))

        assert [report.decision.outcome for report in asyncio.run(both())] == ["pass", "block"]

    def test_a_review_can_be_cancelled(self) -> None:
        async def impatient(url: str) -> None:
            async with asyncio.timeout(0.5):
                await areview(patch=PATCH, model=OpenAIModel("test-model", base_url=url))

        with FaultServer(fault="hang") as server:
            with pytest.raises(TimeoutError):
                asyncio.run(impatient(server.base_url))
            assert len(server.chat_requests) == 1

    def test_progress_is_told(self, calm_repo: Repo) -> None:
        told: list[tuple[int, int]] = []
        review(repo=calm_repo.path, progress=lambda done, total: told.append((done, total)))
        assert told == [(0, 1), (1, 1)]

    @pytest.mark.parametrize("patch", [PATCH, PATCH.encode()], ids=["text", "bytes"])
    def test_a_patch_may_be_text_or_bytes(self, patch: str | bytes) -> None:
        assert review(patch=patch).coverage.changed_lines == 2

    @pytest.mark.parametrize(
        "wrong", [{"patch": "Dear reviewer"}, {"change": "nosuch"}, {"change": "a", "patch": PATCH}], ids=repr
    )
    def test_wrong_input_is_an_error_of_the_package(self, wrong: dict[str, str], calm_repo: Repo) -> None:
        with pytest.raises(ReviewerError):
            review(repo=calm_repo.path, **wrong)  # type: ignore[arg-type]


class TestPieces:
    """The steps of a review one by one."""

    def test_from_a_patch_to_windows(self) -> None:
        parsed = parse_patch(PATCH)
        assert [(file.path, file.added, file.removed) for file in parsed.files] == [("pay.py", 1, 1)]
        (window,) = split_windows(parsed)
        assert (window.files, window.added, window.removed) == (("pay.py",), 1, 1)

    def test_from_findings_to_a_decision(self) -> None:
        findings = review(patch=PATCH, model=Grumpy()).findings
        assert decide(Evidence(findings=findings, models=1)).outcome == "block"
        loose = Policy(waivers=frozenset(one.fingerprint for one in findings))
        assert decide(Evidence(findings=findings, models=1), loose).outcome == "pass"
        assert isinstance(decide(Evidence()), Decision)

    def test_from_a_report_to_text(self) -> None:
        report = review(patch=PATCH)
        assert render(report).startswith("PASS")
        assert json.loads(render(report, "json"))["decision"]["outcome"] == "pass"
        with pytest.raises(UsageError, match="formats: text, json"):
            render(report, "pdf")

    def test_a_plan_before_a_review(self) -> None:
        planned = plan(patch=PATCH, model=Grumpy())
        assert (planned.requests, len(planned.windows), planned.models) == (1, 1, ("grumpy",))

    def test_a_policy_decides(self, risky_repo: Repo) -> None:
        loose = Options(policy=Policy(gate={"high_confident": "warn"}))
        assert review(repo=risky_repo.path).decision.exit_code == 1
        assert review(repo=risky_repo.path, options=loose).decision.exit_code == 0


class TestPackage:
    """What `import reviewer` gives, and what it costs."""

    def test_every_public_name_is_there(self) -> None:
        assert sorted(reviewer.__all__) == list(reviewer.__all__)
        assert all(getattr(reviewer, name) is not None for name in reviewer.__all__)
        assert set(dir(reviewer)) >= set(reviewer.__all__)

    def test_another_name_is_not(self) -> None:
        with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
            reviewer.nothing  # noqa: B018

    def test_importing_it_loads_nothing_slow(self) -> None:
        slow = ("openai", "tiktoken", "jsonschema", "rich", "unidiff", "ast_grep_py", "sqlglot", "yaml", "click")
        code = f"import sys, reviewer; print([name for name in {slow!r} if name in sys.modules])"
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout == "[]\n"

    def test_a_review_without_a_model_never_loads_openai(self) -> None:
        code = f"import sys, reviewer; reviewer.review(patch={PATCH!r}); print('openai' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout == "False\n"
