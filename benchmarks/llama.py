"""A whole run against a real server that enforces schemas: llama-server with a tiny random model.

`python -m benchmarks.llama build --dir DIR` builds the server in DIR; what is there is not built again.
`python -m benchmarks.llama run --dir DIR` writes the model, starts the server on this machine, checks it with
`reviewer models check`, runs `reviewer eval run` over the corpus with `coin` beside it, then `rescore` and `compare`,
and prints the figures. DIR/run is continued when it is there. See docs/llama-server.md.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.llama_build import PROGRAM, BuildError, build, works
from benchmarks.llama_figures import figures, trouble
from benchmarks.llama_server import served
from reviewer.prompt import load_prompt

ROOT = Path(__file__).resolve().parents[1]
NAME = "random-coin"
_TABLE = """\
[models.{name}]
context_tokens = {context}
max_output_tokens = {output}
extra_body = {{ seed = {seed}, temperature = 1.0, top_k = 0, top_p = 1.0, min_p = 0.0 }}
"""
_OUTPUT = 8192


def main(arguments: Sequence[str] | None = None) -> int:
    """Build or run; 1 when a step failed or a figure is not what it must be, 2 for what is missing."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.llama", description=__doc__.split("\n")[0])
    parser.add_argument("step", choices=["build", "run"])
    parser.add_argument("--dir", required=True, type=Path, help="folder of the server, the model and the run")
    parser.add_argument("--jobs", type=int, default=2, help="compilers at once")
    parser.add_argument("--seed", type=int, default=1, help="of the weights and of every answer")
    parser.add_argument("--out", type=Path, help="folder of the run; DIR/run")
    parser.add_argument("--context", type=int, default=65_536, help="tokens of context that the server has")
    parser.epilog = "options behind -- go to `reviewer eval run`"
    words = list(sys.argv[1:] if arguments is None else arguments)
    own = words.index("--") if "--" in words else len(words)
    given = parser.parse_args(words[:own])
    signal.signal(signal.SIGTERM, _stop)
    try:
        if given.step == "build":
            started = time.monotonic()
            build(given.dir, jobs=given.jobs, tell=print)
            print(f"{time.monotonic() - started:.0f} s")
            return 0
        return _run(given, words[own + 1 :])
    except BuildError as error:
        print(f"benchmarks.llama: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("benchmarks.llama: stopped; the same command goes on", file=sys.stderr)
        return 130


def _stop(*_: object) -> None:
    """End as after Ctrl-C, so that the server is stopped too."""
    raise KeyboardInterrupt


def _run(given: argparse.Namespace, more: Sequence[str]) -> int:
    folder: Path = given.dir.resolve()
    if not works(folder / PROGRAM):
        raise BuildError(f"{folder}: no llama-server; python -m benchmarks.llama build --dir {given.dir}")
    model, table = _written(folder, given)
    out = (given.out or folder / "run").resolve()
    coin, own = out / "coin", out / NAME
    options = ("--concurrency", "1", "--timeout", "900", "--without-embedded", *more)
    started = time.monotonic()
    with served(folder / PROGRAM, model, folder / "server.log", context=given.context) as url:
        shared = ("--base-url", url, "--config", str(table))
        done = _step("models", "check", NAME, *shared) == 0
        corpus = ("--corpus", str(ROOT / "evals" / "corpus"), "--out", str(out))
        done &= _step("eval", "run", "--model", NAME, "--model", "coin", *shared, *corpus, *options) in (0, 3)
    if not done:
        return 1
    print(f"wall time of the endpoint's part: {time.monotonic() - started:.0f} s")
    _step("eval", "rescore", str(own), str(coin), quiet=True)
    if _step("eval", "compare", str(coin), str(own), "--metric", "all"):
        return 1
    print("\n".join(figures(own, coin)))
    return 1 if trouble(own, coin) else 0


def _written(folder: Path, given: argparse.Namespace) -> tuple[Path, Path]:
    """The model and the reviewer's configuration for it."""
    try:
        from benchmarks.llama_gguf import write  # noqa: PLC0415 - building needs neither numpy nor gguf
    except ModuleNotFoundError as error:
        raise BuildError(f"{error.name} is not installed; pip install gguf") from error
    prompt = load_prompt()
    model, table = folder / f"{NAME}.gguf", folder / "reviewer.toml"
    write(model, f"{prompt.system}\n{prompt.user.template}\n{prompt.repair.template}", given.seed)
    content = model.read_bytes()
    print(f"{model}: {len(content):,} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")
    table.write_text(_TABLE.format(name=NAME, context=given.context, output=_OUTPUT, seed=given.seed), encoding="utf-8")
    return model, table


def _step(*arguments: str, quiet: bool = False) -> int:
    """Run one command of the reviewer, as a user would."""
    print(f"$ reviewer {' '.join(arguments)}")
    command = [sys.executable, "-m", "reviewer", *arguments]
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = os.environ | {"PYTHONPATH": path}
    out = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, env=environment, stdout=out, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
