"""A fault-injecting, OpenAI-compatible server: FaultServer in tests, a command by hand."""

from __future__ import annotations

import argparse
import asyncio
import json
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.support.endpoint import CHAT_PATH, FORMATS, Endpoint, Responder
from tests.support.faults import FAULTS, FaultChoice, as_choice, first_n
from tests.support.replies import Recorded, error_reply, good, window_id_of
from tests.support.wire import Exchange, ProtocolError, Request, deliver, read_request

HOST = "127.0.0.1"
BACKLOG = 256
READ_LIMIT = 2**20
STOP_SECONDS = 5.0
SECRET_HEADERS = frozenset({"authorization", "api-key", "x-api-key"})


class FaultServer:
    """Serve chat completions on loopback from a background thread, with faults where they are asked for.

    Responder, fault choice and predicates run on the thread of the server: they must be quick and must not block.
    """

    def __init__(
        self,
        *,
        responder: Responder = good,
        fault: str | FaultChoice | None = None,
        delay: float = 0.0,
        api_key: str | None = None,
        supports: Collection[str] = FORMATS,
        context_tokens: int | None = None,
        port: int = 0,
        log: Path | None = None,
    ) -> None:
        """Set up a server; port 0 takes a free one, and log names a file for one JSON line per request."""
        self.requests: list[Recorded] = []
        self.connections = 0
        self.peak = 0
        self.port = port
        self._endpoint = Endpoint(responder, as_choice(fault), api_key, frozenset(supports), context_tokens)
        self._delay = delay
        self._log = log
        self._in_flight = 0
        self._started = time.monotonic()
        self._stop_loop: Callable[[], object] | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """The URL to give to a client."""
        return f"http://{HOST}:{self.port}/v1"

    @property
    def chat_requests(self) -> list[Recorded]:
        """The recorded requests for a chat completion."""
        return [recorded for recorded in self.requests if recorded.path == CHAT_PATH]

    @property
    def busy(self) -> bool:
        """True while a request is under way."""
        return self._in_flight > 0

    def start(self) -> None:
        """Listen, and return when connections are accepted."""
        ready: Future[int] = Future()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="fault-server", daemon=True)
        self._thread.start()
        self.port = ready.result()

    def stop(self) -> None:
        """Drop all connections and wait for the thread to end."""
        if self._stop_loop is None or self._thread is None:
            return
        self._stop_loop()
        self._thread.join(STOP_SECONDS)
        if self._thread.is_alive():
            raise RuntimeError("the server does not stop: does a responder block?")
        self._stop_loop = self._thread = None

    def __enter__(self) -> Self:
        """Start the server."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the server, and raise what a responder or a fault choice has raised."""
        self.stop()
        if error is None and self._endpoint.failures:
            raise self._endpoint.failures[0]

    def _run(self, ready: Future[int]) -> None:
        """Run the event loop of the thread."""
        try:
            asyncio.run(self._listen(ready))
        except Exception as error:
            if ready.done():
                raise
            ready.set_exception(error)

    async def _listen(self, ready: Future[int]) -> None:
        """Accept connections until the server is stopped."""
        stopped = asyncio.Event()
        server = await asyncio.start_server(self._serve, HOST, self.port, limit=READ_LIMIT, backlog=BACKLOG)
        self._stop_loop = partial(asyncio.get_running_loop().call_soon_threadsafe, stopped.set)
        ready.set_result(server.sockets[0].getsockname()[1])
        await stopped.wait()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection to its end."""
        self.connections += 1
        try:
            await self._serve_requests(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            writer.close()

    async def _serve_requests(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection, the last one being one that cannot be read."""
        try:
            while request := await read_request(reader):
                if not await self._exchange(request, reader, writer):
                    break
        except ProtocolError as error:
            await deliver(Exchange(reader, writer, error_reply(400, str(error)), keep_alive=False))

    async def _exchange(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Record one request, answer it after the delay, and tell whether the connection goes on."""
        arrived = time.monotonic()
        recorded = self._record(request, arrived)
        with self._counted():
            reply = self._endpoint.reply(request, recorded)
            await _sleep_until(arrived + (self._delay if reply.delay is None else reply.delay))
            recorded.status = reply.status if reply.ending in ("answer", "trickle") else 0
            self._write_log(recorded)
            return await deliver(Exchange(reader, writer, reply, request.keep_alive))

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """Count a request as in flight."""
        self._in_flight += 1
        self.peak = max(self.peak, self._in_flight)
        try:
            yield
        finally:
            self._in_flight -= 1

    def _record(self, request: Request, arrived: float) -> Recorded:
        """Keep what the request says, except the value of a key."""
        headers = {name: "***" if name in SECRET_HEADERS else value for name, value in request.headers.items()}
        body, size = _json_object(request.body), len(request.body)
        recorded = Recorded(request.path, headers, body, size, arrived - self._started)
        recorded.window_id = window_id_of(recorded.user_text)
        self.requests.append(recorded)
        return recorded

    def _write_log(self, recorded: Recorded) -> None:
        """Append the request to the log."""
        if self._log is not None:
            with self._log.open("a", encoding="utf-8") as log:
                log.write(json.dumps(asdict(recorded)) + "\n")


async def _sleep_until(deadline: float) -> None:
    """Sleep until a time of the monotonic clock."""
    seconds = deadline - time.monotonic()
    if seconds > 0:
        await asyncio.sleep(seconds)


def _json_object(body: bytes) -> dict[str, Any]:
    """Parse a body; what is no JSON object counts as an empty one."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _parser() -> argparse.ArgumentParser:
    """Build the parser of the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.server", description=__doc__)
    add = parser.add_argument
    add("--port", type=int, default=0, help="port on loopback; a free one is taken by default")
    add("--delay", type=float, default=0.0, help="seconds before each chat completion")
    add("--fault", choices=sorted(FAULTS), metavar="NAME", help="one of: " + ", ".join(sorted(FAULTS)))
    add("--first", type=int, metavar="N", help="apply the fault to the first N requests per window only")
    add("--api-key", help="the only key that is accepted")
    add("--supports", nargs="*", choices=FORMATS, default=FORMATS, help="accepted response formats")
    add("--context-tokens", type=int, metavar="N", help="context of the model, at 4 characters a token")
    add("--log", type=Path, metavar="FILE", help="append one JSON line per request")
    return parser


def main(argv: Sequence[str] | None = None) -> None:
    """Serve until interrupted."""
    options = _parser().parse_args(argv)
    limited = options.fault is not None and options.first is not None
    server = FaultServer(
        fault=first_n(options.fault, options.first) if limited else options.fault,
        delay=options.delay,
        api_key=options.api_key,
        supports=options.supports,
        context_tokens=options.context_tokens,
        port=options.port,
        log=options.log,
    )
    with server:
        print(f"listening on {server.base_url}", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print("stopped", flush=True)


if __name__ == "__main__":
    main()
