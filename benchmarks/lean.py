"""An endpoint that costs next to no processor time: raw bytes, one verdict, a fixed delay; it tells what it saw."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from benchmarks.endpoint import ROOT

EVIDENCE = "    return query % values"
"""A line for which the endpoint has a finding."""
_ID, _ID_LENGTH, _PATH = b"window_id: ", 18, b"\\nfile: "
_FINDING = {
    "mode": "other",
    "evidence": EVIDENCE.strip(),
    "claim": "Values reach the statement as text, so whoever sends them writes SQL.",
    "severity": "high",
    "confidence": "high",
    "blast_radius": "service",
    "reversibility": "repair",
    "detection": "silent",
}


@dataclass(slots=True, kw_only=True)
class Seen:
    """What an endpoint saw until it was stopped."""

    requests: int = 0
    connections: int = 0
    peak: int = 0
    """The most requests under way at once."""
    first: float = 0.0
    last: float = 0.0
    """When the first request was read and the last answer written; monotonic seconds."""
    processor: float = 0.0
    """Seconds of processor time, its start left out."""


@dataclass(slots=True, kw_only=True)
class Lean:
    """A running endpoint."""

    base_url: str
    seen: Seen
    """Filled when it stops."""


@contextmanager
def lean(delay: float) -> Iterator[Lean]:
    """Run the endpoint in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.lean", str(delay)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    running = Lean(base_url=f"http://127.0.0.1:{int(process.stdout.readline())}/v1", seen=Seen())
    try:
        yield running
    finally:
        process.send_signal(signal.SIGTERM)
        for name, value in json.loads(process.communicate()[0]).items():
            setattr(running.seen, name, value)


class _Connection(asyncio.Protocol):
    """One connection with one request at a time, as HTTP clients have it."""

    def __init__(self, seen: Seen, delay: float) -> None:
        self._seen, self._delay = seen, delay
        self._parts: list[bytes] = []
        self._missing = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._seen.connections += 1
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        if not self._parts:
            head = data.index(b"\r\n\r\n")
            headers = data[:head].lower()
            at = headers.index(b"content-length:") + len(b"content-length:")
            self._missing = head + 4 + int(headers[at:].split(b"\r\n", 1)[0])
        self._parts.append(data)
        self._missing -= len(data)
        if self._missing == 0:
            body = b"".join(self._parts)
            self._parts.clear()
            self._answer(body)

    def _answer(self, body: bytes) -> None:
        self._seen.first = self._seen.first or time.monotonic()
        self._seen.requests += 1
        self._seen.peak = max(self._seen.peak, self._seen.requests - _done[0])
        asyncio.get_running_loop().call_later(self._delay, self._write, _reply(body))

    def _write(self, reply: bytes) -> None:
        self._transport.write(reply)
        _done[0] += 1
        self._seen.last = time.monotonic()


_done = [0]


def _reply(body: bytes) -> bytes:
    """A valid verdict: one finding where the evidence stands among the added lines, else none."""
    at = body.index(_ID + b"w-") + len(_ID)
    verdict: dict[str, Any] = {"window_id": body[at : at + _ID_LENGTH].decode(), "findings": [], "missing_context": []}
    if EVIDENCE.strip().encode() in body[at:]:
        start = body.index(_PATH, at) + len(_PATH)
        path = body[start : body.index(b"\\n", start)].decode().partition(" (")[0]
        verdict["findings"] = [{"file": path} | _FINDING]
    verdict["verdict"] = "block" if verdict["findings"] else "pass"
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": json.dumps(verdict)}}
    usage = {"prompt_tokens": len(body) // 4, "completion_tokens": 120, "total_tokens": len(body) // 4 + 120}
    answer = {"id": "c-1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
    text = json.dumps(answer).encode()
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(text), text)


async def main(delay: float) -> None:
    """Serve until SIGTERM, then print what was seen."""
    loop, stop, seen = asyncio.get_running_loop(), asyncio.Event(), Seen()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    server = await loop.create_server(lambda: _Connection(seen, delay), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    began = time.process_time()
    await stop.wait()
    seen.processor = time.process_time() - began
    print(json.dumps({name: getattr(seen, name) for name in Seen.__slots__}))


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
