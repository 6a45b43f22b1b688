"""llama-server on a free port of this machine, from healthy to stopped."""

from __future__ import annotations

import json
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.llama_build import BuildError

_HOST = "127.0.0.1"
_SECONDS = 60.0
"""How long a server may take until it is healthy."""


@contextmanager
def served(program: Path, model: Path, log: Path, *, context: int) -> Iterator[str]:
    """Run the server and yield its base URL; BuildError when it does not come up.

    One thread: the model is so small that threads wait for each other longer than they work, and on a busy machine
    two of them are thirty times slower than one.
    """
    port = _free_port()
    command: list[str | Path] = [
        program,
        "--model",
        model,
        "--host",
        _HOST,
        "--port",
        str(port),
        "--ctx-size",
        str(context),
    ]
    command += ["--parallel", "1", "--threads", "1", "--poll", "0", "--offline", "--no-ui", "--fit", "off"]
    with log.open("w", encoding="utf-8") as target:
        process = subprocess.Popen(command, stdout=target, stderr=subprocess.STDOUT)
    try:
        _wait(process, f"http://{_HOST}:{port}/health", log)
        yield f"http://{_HOST}:{port}/v1"
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.create_server((_HOST, 0)) as one:
        return int(one.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end and process.poll() is None:
        if _healthy(url):
            return
        time.sleep(0.1)
    state = "is not healthy" if process.poll() is None else f"ended with {process.returncode}"
    raise BuildError(f"llama-server {state}; see {log}")


def _healthy(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return bool(json.load(answer).get("status") == "ok")
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
