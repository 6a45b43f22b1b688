"""Kill -9 at random moments of a run, again and again: what is lost, paid twice, and what comes of it in the end."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks.endpoint import ROOT
from benchmarks.figures import Figure
from benchmarks.killed_run import WINDOW_TOKENS, Endpoint, corpora, quiet
from reviewer.evaluation.run_folder import ANSWERS, CASES, LOCK, RUN, SPENT, TRIALS, RunFolder
from reviewer.evaluation.trial import Key, Trial
from tests.support.replies import Recorded
from tests.support.server import FaultServer

TIMES, SEED = 50, 20260105
CONCURRENCY = 8
AT_ONCE = CONCURRENCY + 4 + CONCURRENCY // 2
"""Trials under way, those that are prepared or written included."""
_DELAY = 0.05
_BOOT = 0.6
"""Seconds in which most of a start is over."""
_PHASES = ("start-up", "planning", "requests", "writing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """What one kill found."""

    phase: str
    at: int
    """Requests that the server had seen."""
    finished: frozenset[Key]
    """Trials on the disk."""
    kept: frozenset[str]
    """Windows whose answers were on the disk."""
    lost: int
    """Trials that had been asked about and were not on the disk."""


@dataclass(slots=True, kw_only=True)
class Ground:
    """Where a run is killed."""

    folder: Path
    server: FaultServer
    endpoint: Endpoint
    corpora: Sequence[Path]
    total: int
    """Trials of the whole run."""
    draw: random.Random
    more: Sequence[str] = ()
    """Further options of the run."""
    kills: list[Kill] = field(default_factory=list)
    workers: int = 0
    """How many workers were killed beside."""

    @property
    def out(self) -> Path:
        """The folder of the run."""
        return self.folder / "run"

    def command(self, out: Path) -> list[str]:
        """The run, from its start or from wherever it is."""
        named = [part for path in self.corpora for part in ("--corpus", str(path))]
        sizes = ["--window-tokens", str(WINDOW_TOKENS), "--concurrency", str(CONCURRENCY)]
        base = [sys.executable, "-m", "reviewer", "eval", "run", "--model", "test-model", "--without-embedded"]
        return [*base, "--base-url", self.server.base_url, "--out", str(out), *named, *sizes, *self.more]

    @contextlib.contextmanager
    def running(self, out: Path) -> Iterator[subprocess.Popen[bytes]]:
        """The run as a process, which is gone in the end."""
        away = {"TIKTOKEN_CACHE_DIR": "/nowhere", "REQUESTS_CA_BUNDLE": "/nowhere"}
        own = {"PYTHONPATH": str(ROOT), "TMPDIR": str(self.folder / "tmp"), "OPENAI_API_KEY": "none"}
        self.endpoint.forget()
        with (
            (self.folder / "said.txt").open("ab") as said,
            subprocess.Popen(
                self.command(out),
                env=os.environ | away | own,
                stdout=said,
                stderr=said,
                cwd=self.folder,
                start_new_session=True,
            ) as process,
        ):
            try:
                yield process
            finally:
                _kill_group(process)

    def kill(self, left: int) -> bool:
        """Let the run go on for a while and kill it; False when it was finished before."""
        phase, asked = self.draw.choice(_PHASES), len(self.server.chat_requests)
        with self.running(self.out) as process:
            self._wait(process, phase, left)
            if self.more and self._kill_worker(process):
                self._wait(process, self.draw.choice(("requests", "writing")), 2 * left)
            _kill_group(process)
            killed = process.wait() == -signal.SIGKILL
        quiet(self.server)
        if killed:
            finished = frozenset(trial.key for trial in _trials(self.out))
            seen = {self.endpoint.side(one) for one in self.server.chat_requests[asked:]}
            kill = Kill(
                phase=phase,
                at=len(self.server.chat_requests),
                finished=finished,
                kept=_kept(self.out),
                lost=len(seen - finished),
            )
            self.kills.append(kill)
        return killed

    def _kill_worker(self, process: subprocess.Popen[bytes]) -> bool:
        """Kill one of the workers of a run that several do; False where there is none yet."""
        found = workers(process.pid)
        if found:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.draw.choice(found), signal.SIGKILL)
                self.workers += 1
        return bool(found)

    def _wait(self, process: subprocess.Popen[bytes], phase: str, left: int) -> None:
        """Wait for a random moment of a phase, or for the end."""
        draw, size = self.draw, _size(self.out / TRIALS)
        seen = len(self.server.requests)
        share = max(1, (self.total - size[1]) // max(1, left))
        if phase == "start-up":
            _sleep(process, draw.uniform(0, _BOOT))
        elif phase == "planning":
            while process.poll() is None and not (self.out / RUN).exists() and len(self.server.requests) == seen:
                time.sleep(0.002)
            _sleep(process, draw.uniform(_BOOT / 2, 1.5 * _BOOT))
        elif phase == "requests":
            wanted = seen + draw.randint(1, 2 * share + 2)
            while process.poll() is None and len(self.server.requests) < wanted:
                time.sleep(0.001)
            _sleep(process, draw.uniform(0, 2 * _DELAY))
        else:
            wanted = size[1] + draw.randint(1, 2 * share)
            while process.poll() is None and _size(self.out / TRIALS)[1] < wanted:
                time.sleep(0.0005)


def run(times: int = TIMES, seed: int = SEED, pairs: int = 150, more: Sequence[str] = ()) -> list[Figure]:
    """Kill a run so many times, let it end, and hold it against one that nobody disturbed; `more` are its options."""
    endpoint = Endpoint(pairs)
    with (
        tempfile.TemporaryDirectory() as name,
        FaultServer(responder=endpoint.answer, delay=_DELAY) as server,
    ):
        folder = Path(name)
        (folder / "tmp").mkdir()
        paths = corpora(folder, pairs)
        ground = Ground(
            folder=folder,
            server=server,
            endpoint=endpoint,
            corpora=paths,
            total=2 * len(list((folder / "corpus").glob("*/*"))) + 2 * pairs,
            draw=random.Random(seed),
        )
        undisturbed = _finish(ground, folder / "undisturbed")
        ground.more = more
        once = len(server.chat_requests)
        while len(ground.kills) < times and ground.kill(times - len(ground.kills)):
            pass
        final = _finish(ground, ground.out)
        requests = server.chat_requests[once:]
        kills = [replace(kill, at=kill.at - once) for kill in ground.kills]
        left_over = [path.name for path in (folder / "tmp").iterdir() if path.name != "dask-scratch-space"]
        left_over += [path.name for path in ground.out.iterdir() if path.name not in (RUN, CASES, TRIALS, SPENT, LOCK)]
        return _figures(kills, requests, endpoint, (undisturbed, final), once, left_over, times, ground.workers)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark from the command line; 1 when a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks kills", description=__doc__)
    parser.add_argument("--times", type=int, default=TIMES, help="how often; %(default)s")
    parser.add_argument("--seed", type=int, default=SEED, help="of the moments; %(default)s")
    parser.add_argument("--pairs", type=int, default=150, help="size of the run; %(default)s")
    parser.add_argument("--workers", type=int, help="let so many dask workers do it, and kill one before each kill")
    options = parser.parse_args(arguments)
    more = ["--engine", "dask", "--workers", str(options.workers)] if options.workers else []
    print(f"kills (seed {options.seed})", flush=True)
    started = time.monotonic()
    figures = run(options.times, options.seed, options.pairs, more)
    for figure in figures:
        print(figure.line, flush=True)
    missed = [figure.name for figure in figures if not figure.kept]
    print("promises missed: " + "; ".join(missed) if missed else "every promise kept", end="")
    print(f" ({time.monotonic() - started:.0f} s)")
    return 1 if missed else 0


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    """Kill a run with all that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def workers(pid: int) -> list[int]:
    """The processes that work for a run."""
    found = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            parent = int((folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
            if parent == pid and b"spawn_main" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return sorted(found)


def _finish(ground: Ground, out: Path) -> list[Trial]:
    with ground.running(out) as process:
        code = process.wait()
    if code != 0:
        raise RuntimeError(f"exit code {code}: {(ground.folder / 'said.txt').read_text(encoding='utf-8')[-2_000:]}")
    return sorted((replace(trial, latencies=(), seconds=0.0) for trial in _trials(out)), key=lambda trial: trial.key)


def _figures(
    kills: Sequence[Kill],
    requests: Sequence[Recorded],
    endpoint: Endpoint,
    trials: tuple[list[Trial], list[Trial]],
    undisturbed: int,
    left_over: Sequence[str],
    times: int,
    workers: int,
) -> list[Figure]:
    sides = [endpoint.side(one) for one in requests]
    after = sum(side in kill.finished for kill in kills for side in sides[kill.at :])
    again = sum(one.window_id in kill.kept for kill in kills for one in requests[kill.at :])
    paid = Counter(hashlib.sha256(json.dumps(one.body).encode()).hexdigest() for one in requests if one.status == 200)
    phases = Counter(kill.phase for kill in kills)
    lost = [kill.lost for kill in kills] or [0]
    return [
        Figure(
            name="kills missing",
            value=times - len(kills),
            at_most=0,
            note=", ".join(f"{phase} {count}" for phase, count in sorted(phases.items())),
        ),
        *([Figure(name="workers killed beside", value=workers)] if workers else []),
        Figure(name="trials", value=len(trials[0])),
        Figure(
            name="trials that differ from an undisturbed run",
            value=len(trials[1]) - len(trials[0]) or sum(one != two for one, two in zip(*trials, strict=True)),
            at_most=0,
        ),
        Figure(name="requests of the undisturbed run", value=undisturbed),
        Figure(name="requests of the killed run", value=len(requests)),
        Figure(name="requests for a trial that was on the disk", value=after, at_most=0),
        Figure(name="requests for a window whose answer was on the disk", value=again, at_most=0),
        Figure(name="answers paid more than once", value=sum(count - 1 for count in paid.values())),
        Figure(name="trials in flight lost, a kill, mean", value=sum(lost) / len(lost)),
        Figure(name="trials in flight lost, a kill, most", value=max(lost), at_most=AT_ONCE),
        Figure(name="files left behind", value=len(left_over), at_most=0, note=", ".join(left_over[:3])),
    ]


def _trials(out: Path) -> list[Trial]:
    return RunFolder(out).trials()


def _kept(out: Path) -> frozenset[str]:
    """The windows of answers on the disk; replies that are no verdicts name none, and their repair is still to come."""
    path = out / ANSWERS
    lines = path.read_bytes().split(b"\n")[:-1] if path.exists() else []
    texts = [json.loads(line).get("text", "") for line in lines]
    return frozenset(json.loads(text)["window_id"] for text in texts if text.startswith("{") and '"verdict"' in text)


def _size(path: Path) -> tuple[int, int]:
    """Bytes and lines."""
    content = path.read_bytes() if path.exists() else b""
    return len(content), content.count(b"\n")


def _sleep(process: subprocess.Popen[bytes], seconds: float) -> None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
