"""Checking cases: what fails, what a proof may do, and who may run one."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import CorpusError
from reviewer.evaluation import prove
from reviewer.evaluation.check import check, refuse_untrusted
from reviewer.evaluation.corpus import bundled, load
from reviewer.evaluation.guarded import is_loopback
from tests.support.cases import LABELS, PROOF, toy
from tests.support.commands import Ran

Reviewer = Callable[..., Ran]


def problems(folder: Path) -> str:
    (checked,) = check(load([folder]))
    return " ".join(checked.problems)


def test_a_good_case_passes_and_says_what_its_proof_said(tmp_path: Path) -> None:
    (checked,) = check(load([toy(tmp_path)]))
    assert checked.passed
    assert [(proof.label, proof.code, proof.said) for proof in checked.proofs] == [
        ("bad", 1, "dropped"),
        ("clean", 0, "kept"),
    ]


@pytest.mark.parametrize(
    ("proof", "message"),
    [
        ("import sys\nprint('always')\nsys.exit(0)\n", "exited 0 on the bad side, wanted 1: always"),
        ("import sys\nprint('always')\nsys.exit(1)\n", "exited 1 on the clean side, wanted 0"),
        ("import sys\nprint('broken')\nsys.exit(3)\n", "exited 3 on the bad side, wanted 1: broken"),
        (PROOF.replace('print("dropped" if code else "kept")', ""), "says nothing about the bad side"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n", "exited -15"),
        ("raise KeyError('anything')\n", "exited 3 on the bad side, wanted 1: "),
        ("import no_such_module\n", "exited 3 on the bad side"),
    ],
    ids=["never harmful", "always harmful", "any other exit", "silent", "killed", "raises", "cannot start"],
)
def test_a_proof_that_disagrees_fails_the_case(proof: str, message: str, tmp_path: Path) -> None:
    assert message in problems(toy(tmp_path, proof=proof))


def test_a_proof_that_does_not_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prove, "SECONDS", 0.5)
    assert "did not end on the bad side" in problems(toy(tmp_path, proof="while True:\n    pass\n"))


LEAVES = """import subprocess, sys
left = subprocess.Popen(["sleep", "3600"])
print(left.pid)
sys.exit(1 if "drop" in open(sys.argv[1] + "/app/work.py").read() else 0)
"""


def test_a_program_that_a_proof_leaves_behind_is_ended(tmp_path: Path) -> None:
    (checked,) = check(load([toy(tmp_path, proof=LEAVES)]))
    assert checked.passed, checked
    for proof in checked.proofs:
        until = time.monotonic() + 20  # a killed process is gone when the kernel has time for it
        while _alive(proof.said) and time.monotonic() < until:
            time.sleep(0.02)
        assert not _alive(proof.said)


def _alive(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(
    ("name", "own"),
    [
        *[("127.0.0.1", True), ("127.8.9.1", True), ("::1", True), ("localhost", True)],
        *[("127.evil.test", False), ("localhost.example.com", False), ("10.0.0.1", False), ("example.com", False)],
    ],
)
def test_only_addresses_of_this_machine_are_loopback(name: str, own: bool) -> None:
    assert is_loopback(name) is own


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (LABELS.replace("start = 2\nend = 2", "start = 1\nend = 2"), "new line 1 is no changed line of bad.patch"),
        (LABELS.replace("app/work.py", "app/play.py"), "app/play.py: new line 2 is no changed line"),
        (LABELS.replace("cwe = []", 'cwe = []\ncontext = ["app/play.py"]'), "app/play.py is not in base/"),
        (LABELS.replace("cwe = []", 'cwe = []\ncontext = ["app/work.py"]'), "app/work.py is changed by bad.patch"),
    ],
    ids=["line", "file", "context that is not there", "context that changes"],
)
def test_labels_that_point_nowhere_fail_the_case(labels: str, message: str, tmp_path: Path) -> None:
    assert message in problems(toy(tmp_path, labels=labels))


def test_a_patch_that_does_not_apply_fails_the_case(tmp_path: Path) -> None:
    folder = toy(tmp_path)
    (folder / "base/app/work.py").write_text("something else\n", encoding="utf-8")
    assert "bad.patch: does not apply to base/" in problems(folder)


def test_a_patch_that_cannot_be_read_fails_the_case(tmp_path: Path) -> None:
    folder = toy(tmp_path)
    (folder / "clean.patch").write_text("diff --git a/x b/x\n@@ nonsense\n", encoding="utf-8")
    assert "clean.patch: line " in problems(folder)


def test_a_program_that_is_not_there_leaves_a_case_unproven(tmp_path: Path) -> None:
    labels = LABELS.replace("cwe = []", 'cwe = []\nneeds = ["no-such-program"]')
    (checked,) = check(load([toy(tmp_path, labels=labels)]))
    assert (checked.passed, checked.unproven, checked.problems) == (False, "needs no-such-program", ())


OUTSIDE = """import socket, sys
try:
    socket.create_connection(("192.0.2.1", 80), timeout=0.2)
except OSError as error:
    print(f"no network: {error}")
    sys.exit(1 if "drop" in open(sys.argv[1] + "/app/work.py").read() else 0)
sys.exit(5)
"""
LOOPBACK = """import socket, sys
with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(server.getsockname()).close()
print("reached")
sys.exit(1 if "drop" in open(sys.argv[1] + "/app/work.py").read() else 0)
"""
SECRETS = """import os, sys
print(",".join(sorted(os.environ)))
sys.exit(1 if "drop" in open(sys.argv[1] + "/app/work.py").read() else 0)
"""


def test_a_proof_reaches_loopback_and_nothing_else(tmp_path: Path) -> None:
    (outside,) = check(load([toy(tmp_path / "outside", proof=OUTSIDE)]))
    assert outside.passed, outside
    assert all(proof.said.startswith("no network") for proof in outside.proofs)
    assert check(load([toy(tmp_path / "loopback", proof=LOOPBACK)]))[0].passed


def test_a_proof_sees_no_variable_of_whoever_starts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "not for proofs")
    (checked,) = check(load([toy(tmp_path, proof=SECRETS)]))
    assert checked.passed
    seen = set(checked.proofs[0].said.split(","))
    assert seen <= {*prove._environment(tmp_path, None), "LC_CTYPE", "PWD", "SHLVL", "_"}


def test_only_trusted_cases_run(tmp_path: Path) -> None:
    cases = load([toy(tmp_path)])
    with pytest.raises(CorpusError, match="--trust FOLDER, or --no-proofs"):
        refuse_untrusted(cases)
    refuse_untrusted(cases, [tmp_path])
    refuse_untrusted(load([bundled() / "infra-delete-and-recreate" / "environment-resize"]))


class TestCommand:
    """`reviewer corpus check`."""

    def test_it_counts_and_says_ok(self, tmp_path: Path, reviewer: Reviewer) -> None:
        toy(tmp_path)
        ran = reviewer("corpus", "check", tmp_path, "--trust", tmp_path)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.splitlines()[0].startswith("ok    drop-or-truncate/toy (")
        assert ran.out.splitlines()[-1] == "1 passed, 0 failed"

    def test_a_failing_case_is_exit_code_1(self, tmp_path: Path, reviewer: Reviewer) -> None:
        toy(tmp_path, proof="print('never')\n")
        ran = reviewer("corpus", "check", tmp_path, "--trust", tmp_path)
        assert ran.code == 1
        assert "FAIL  drop-or-truncate/toy: proof.py exited 0 on the bad side" in ran.out
        assert ran.out.endswith("0 passed, 1 failed\n")

    def test_untrusted_cases_are_refused(self, tmp_path: Path, reviewer: Reviewer) -> None:
        toy(tmp_path)
        ran = reviewer("corpus", "check", tmp_path)
        assert (ran.code, ran.out) == (2, "")
        assert "proofs are programs" in ran.err

    def test_without_proofs_nothing_runs_and_that_is_said(self, tmp_path: Path, reviewer: Reviewer) -> None:
        toy(tmp_path, proof="import os\nos._exit(7)\n")
        ran = reviewer("corpus", "check", tmp_path, "--no-proofs")
        assert ran.code == 0
        assert ran.out.endswith("0 passed, 0 failed, 1 not proven\n")

    def test_a_patch_that_cannot_be_read_hides_no_other_case(self, tmp_path: Path, reviewer: Reviewer) -> None:
        (toy(tmp_path) / "clean.patch").write_text("garbage\n", encoding="utf-8")
        toy(tmp_path, name="whole")
        ran = reviewer("corpus", "check", tmp_path, "--trust", tmp_path)
        assert (ran.code, ran.err) == (1, "")
        assert "FAIL  drop-or-truncate/toy: clean.patch: line 1: " in ran.out
        assert ran.out.endswith("1 passed, 1 failed\n")

    def test_a_case_without_labels_is_no_less_a_case(self, tmp_path: Path, reviewer: Reviewer) -> None:
        toy(tmp_path, name="whole")
        (toy(tmp_path) / "case.toml").unlink()
        ran = reviewer("corpus", "check", tmp_path, "--trust", tmp_path)
        assert ran.code == 2
        assert "case.toml: missing; it holds the labels of the case" in ran.err

    def test_not_proven_is_not_passed(self, tmp_path: Path, reviewer: Reviewer) -> None:
        toy(tmp_path, labels=LABELS.replace("cwe = []", 'cwe = []\nneeds = ["no-such-program"]'))
        ran = reviewer("corpus", "check", tmp_path, "--trust", tmp_path)
        assert ran.code == 1
        assert ran.out == "skip  drop-or-truncate/toy: needs no-such-program\n0 passed, 0 failed, 1 not proven\n"

    def test_only_a_whole_corpus_is_frozen(self, tmp_path: Path, reviewer: Reviewer) -> None:
        ran = reviewer("corpus", "check", toy(tmp_path), "--trust", tmp_path, "--freeze")
        assert ran.code == 2
        assert "--freeze needs one corpus" in ran.err

    def test_lint_fails_the_check(self, tmp_path: Path, reviewer: Reviewer) -> None:
        toy(tmp_path)
        toy(tmp_path, name="copy")
        long = "".join(f"    step_{number}(db, {number})\n" for number in range(40))
        toy(tmp_path, name="long", clean={"app/work.py": f"def run(db):\n{long}    return db.keep()\n"})
        ran = reviewer("corpus", "check", tmp_path, "--trust", tmp_path)
        assert ran.code == 1
        assert "lint  drop-or-truncate/long: the twins differ in size: 2 changed lines against 42" in ran.out
