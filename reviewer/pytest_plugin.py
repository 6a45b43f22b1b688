"""The pytest fixture `reviewer_eval`: a quality bar for a reviewer in a team's own test suite.

pytest loads this in every suite where the package is installed, so it loads nothing itself until the fixture is used.
"""

from __future__ import annotations

import uuid
from collections.abc import Generator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from reviewer.evaluation.measured import Measured
    from reviewer.evaluation.split import Split
    from reviewer.protocol import Model

_LINES = pytest.StashKey[list[str]]()
_WORKER = "reviewer_eval"
_PATHS = str | Path | Sequence[str | Path]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the fixture."""
    group = parser.getgroup("reviewer_eval", "quality bars for code reviewers")
    group.addoption("--reviewer-eval-dir", metavar="DIR", help="Keep runs here instead of in pytest's cache.")
    group.addoption("--reviewer-eval-model", metavar="NAME", help="Measure this model, whichever a test names.")
    group.addoption(
        "--reviewer-eval-missing-key",
        choices=("fail", "skip"),
        help="What becomes of a test whose endpoint has no API key; fail by default.",
    )
    parser.addini("reviewer_eval_dir", "Folder of runs, from the root folder on; pytest's cache by default.")
    parser.addini("reviewer_eval_model", "Model of tests that name none.")
    parser.addini("reviewer_eval_missing_key", "fail or skip, where an endpoint has no API key.", default="fail")


@pytest.fixture(scope="session")
def reviewer_eval(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ReviewerEval:
    """Measure a reviewer on labelled changes: `reviewer_eval(model="embedded").at_least("pair_correct", 0.6)`."""
    return ReviewerEval(request.config, tmp_path_factory)


class ReviewerEval:
    """What the fixture hands to tests."""

    def __init__(self, config: pytest.Config, temporary: pytest.TempPathFactory) -> None:
        self._config = config
        self._temporary = temporary
        self._session = str(_worker(config).get("testrunuid") or uuid.uuid4())
        self._shown: set[Path] = set()

    def __call__(
        self,
        model: str | Model | None = None,
        *,
        corpus: _PATHS = (),
        trials: int = 1,
        split: Split | None = None,
        limit: int | None = None,
        filters: Mapping[str, str] | None = None,
        embed: int | None = None,
        attacks: Sequence[str] = (),
        task: bool = False,
        embedded: bool = True,
        out: str | Path | None = None,
        config: str | Path | None = None,
        **settings: Any,
    ) -> Measured:
        """Run what is left of an evaluation, and hand back its figures to assert on.

        Names of files start at the root folder of the suite. `settings` are those of the configuration, such as
        base_url, max_cost, max_requests, max_input_tokens, concurrency, window_tokens and timeout, and outrank it.
        `embedded` says whether the embedded reviewer stands beside a model. The test fails with one line when a cap
        was reached, a key is missing, or the corpus cannot be read.
        """
        __tracebackhide__ = True
        from reviewer.errors import MissingKeyError, ReviewerError

        root = self._config.rootpath
        paths = (corpus,) if isinstance(corpus, str | Path) else tuple(corpus)
        wanted = {
            "corpus": [root / path for path in paths],
            "trials": trials,
            "split": split,
            "limit": limit,
            "filters": filters,
            "embed": embed,
            "attacks": attacks,
            "task": task,
            "out": None if out is None else root / out,
        }
        file = None if config is None else str(root / config)
        skip = False
        try:
            found = self._measured(self._model(model), wanted, settings, file, embedded=embedded)
        except ReviewerError as error:
            reason = str(error)
            skip = isinstance(error, MissingKeyError) and self._option("missing_key") == "skip"
        else:
            self._show(found)
            return found
        if skip:
            pytest.skip(reason)
        pytest.fail(reason, pytrace=False)

    def _model(self, model: str | Model | None) -> str | Model:
        """Who is measured: the command line outranks the test, the test the ini file."""
        from reviewer.errors import UsageError

        named: str | None = self._config.getoption("reviewer_eval_model")
        chosen: str | Model = named or model or self._config.getini("reviewer_eval_model")
        if not chosen:
            raise UsageError("name who is measured: reviewer_eval(model=NAME), or reviewer_eval_model in the ini file")
        return chosen

    def _measured(
        self,
        model: str | Model,
        wanted: Mapping[str, Any],
        flags: Mapping[str, Any],
        file: str | None,
        *,
        embedded: bool,
    ) -> Measured:
        from reviewer.config import eval_options, models_of, project_settings
        from reviewer.errors import LimitReached, MissingKeyError
        from reviewer.evaluation.candidates import BUILT_IN
        from reviewer.evaluation.measure import Place, evaluate
        from reviewer.limits import Limits

        names = [model] if isinstance(model, str) else []
        settings = project_settings({**flags, "model": names}, file, start=str(self._config.rootpath))
        limits = Limits(
            max_requests=settings.max_requests,
            max_input_tokens=settings.max_input_tokens,
            max_cost=settings.max_cost,
        )
        out = wanted["out"]
        place = Place(path=out or self._home(), shared=out is None, session=self._session, root=self._config.rootpath)
        options = eval_options(settings, embedded=embedded)
        wanted = dict(wanted) | {"out": place, "options": options}
        if not isinstance(model, str):
            return evaluate(model, **wanted, limits=limits)
        try:
            known = models_of(settings, built_in=BUILT_IN)
        except MissingKeyError:
            known = models_of(settings, built_in=BUILT_IN, keys=False)
            with suppress(LimitReached):
                return evaluate(known[0], **wanted, limits=replace(limits, max_requests=0))
            raise
        return evaluate(known[0] if known else model, **wanted, limits=limits)

    def _home(self) -> Path:
        """The folder of all runs: as asked for, else in pytest's cache, else one that is gone after the session."""
        given = self._config.getoption("reviewer_eval_dir")
        if given:
            return Path(self._config.invocation_params.dir, given)
        kept = self._config.getini("reviewer_eval_dir")
        if kept:
            return self._config.rootpath / str(kept)
        cache: pytest.Cache | None = getattr(self._config, "cache", None)
        folder: Path = self._temporary.mktemp("reviewer_eval") if cache is None else cache.mkdir("reviewer_eval")
        return folder

    def _option(self, name: str) -> str:
        return str(self._config.getoption(f"reviewer_eval_{name}") or self._config.getini(f"reviewer_eval_{name}"))

    def _show(self, found: Measured) -> None:
        """Keep a line for the end of the session."""
        if found.path in self._shown:
            return
        self._shown.add(found.path)
        figures = ", ".join(f"{name} {found.score(name)}" for name in ("pair_correct", "detection", "false_block"))
        line = f"{found.scores.model}: {figures}; {found.path}"
        self._config.stash.setdefault(_LINES, []).append(line)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Tell what a test asked for in vain in one line, as the command does."""
    report = yield
    if call.excinfo is not None and "reviewer_eval" in getattr(item, "fixturenames", ()):
        from reviewer.errors import UsageError

        if isinstance(call.excinfo.value, UsageError):
            place = next((one for one in reversed(call.excinfo.traceback) if one.path == item.path), None)
            where = "" if place is None else f"{item.location[0]}:{place.lineno + 1}: "
            report.longrepr = f"{where}{call.excinfo.value}"
    return report


def _worker(config: pytest.Config) -> Mapping[str, Any]:
    """What a worker of xdist was told; nothing in any other process."""
    return getattr(config, "workerinput", {})


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand a worker's lines to the process that shows them."""
    lines = session.config.stash.get(_LINES, None)
    if lines and hasattr(session.config, "workeroutput"):
        session.config.workeroutput[_WORKER] = lines


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take a worker's lines over."""
    kept = node.config.stash.setdefault(_LINES, [])
    kept += [line for line in getattr(node, "workeroutput", {}).get(_WORKER, []) if line not in kept]


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Show what was measured, one line a run."""
    lines = config.stash.get(_LINES, None)
    if lines:
        terminalreporter.section("reviewer_eval")
        for line in lines:
            terminalreporter.line(line)
