"""Fixtures that tests of several folders share."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import tiktoken.registry
from hypothesis import settings

from tests.support.changes import calm, risky
from tests.support.commands import NO_DOWNLOAD, NO_VOCABULARY, Ran
from tests.support.repo import ISOLATION, Repo

# Where bytecode is not kept, each of the hundred processes of the tests would compile the whole package again.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# A shell has its background jobs ignore an interruption, and every process that a test starts would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

# On a loaded machine an example may take long; no test is about time.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_FOREIGN = ("REVIEWER_", "OPENAI_", "GIT_")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes golden files anew."""
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden files anew instead of comparing")
    parser.addoption("--record", action="store_true", help="record the cassettes anew from the fault-injecting server")


def pytest_collection_finish() -> None:
    """Keep what the collected tests are made of out of every later search for garbage: it lives to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def rewrite_golden(request: pytest.FixtureRequest) -> bool:
    """True when golden files are to be written anew."""
    return bool(request.config.getoption("--rewrite-golden"))


@pytest.fixture(scope="session", autouse=True)
def own_environment() -> Iterator[None]:
    """Let no setting of the machine reach the code under test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(_FOREIGN) or name == "NO_COLOR"]:
            patch.delenv(name)
        for name, value in (ISOLATION | NO_DOWNLOAD).items():
            patch.setenv(name, value)
        yield


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder with a cache of its own and no vocabulary, so that tokens are bytes on every machine."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name, value in NO_VOCABULARY.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(tiktoken.registry, "ENCODINGS", {})  # what another test of this process loaded
    return tmp_path


@pytest.fixture(scope="session")
def calm_repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """A repository whose branch `work` has a small change that nobody minds; for reading only."""
    return calm(tmp_path_factory.mktemp("calm") / "repo")


@pytest.fixture(scope="session")
def risky_repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """The same with a change that an embedded rule blocks; for reading only."""
    return risky(tmp_path_factory.mktemp("risky") / "repo")


@pytest.fixture
def reviewer(capfd: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run a command in this process and keep what it wrote."""
    from reviewer.cli import main

    def run(*arguments: str | os.PathLike[str]) -> Ran:
        capfd.readouterr()
        code = main([os.fspath(argument) for argument in arguments])
        written = capfd.readouterr()
        return Ran(code=code, out=written.out, err=written.err)

    return run
