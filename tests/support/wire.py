"""HTTP/1.1 on asyncio streams: reading a request and ending an exchange."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus

from tests.support.replies import Ending, Reply

TRICKLE_SECONDS = 0.2


class ProtocolError(Exception):
    """Bytes that are no HTTP/1.1 request."""


@dataclass(frozen=True)
class Request:
    """One HTTP request; header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    keep_alive: bool


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    """Read the next request, or give None when the client has closed the connection."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise
        return None
    except asyncio.LimitOverrunError:
        raise ProtocolError("the headers are too long") from None
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, target, version = _request_line(first)
    headers = dict(_header(line) for line in lines)
    body = await reader.readexactly(_body_length(headers))
    keep_alive = version == "HTTP/1.1" and headers.get("connection", "").lower() != "close"
    return Request(method, target.split("?", 1)[0], headers, body, keep_alive)


def _request_line(line: str) -> tuple[str, str, str]:
    """Split the request line into method, target and version."""
    parts = line.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        raise ProtocolError(f"malformed request line: {line[:80]!r}")
    return parts[0], parts[1], parts[2]


def _header(line: str) -> tuple[str, str]:
    """Split a header line into lower-case name and value."""
    name, colon, value = line.partition(":")
    if not colon:
        raise ProtocolError("malformed header line")
    return name.strip().lower(), value.strip()


def _body_length(headers: dict[str, str]) -> int:
    """Give the length of the body that follows the headers."""
    if "transfer-encoding" in headers:
        raise ProtocolError("a request body needs a Content-Length")
    length = headers.get("content-length", "0")
    if not (length.isascii() and length.isdigit()):
        raise ProtocolError(f"malformed Content-Length: {length[:80]!r}")
    return int(length)


def render_head(reply: Reply, keep_alive: bool) -> bytes:
    """Write out the status line and the headers of a reply."""
    lines = [
        f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}",
        f"Content-Type: {reply.content_type}",
        f"Content-Length: {len(reply.body)}",
        f"Connection: {'keep-alive' if keep_alive else 'close'}",
        *(f"{name}: {value}" for name, value in reply.headers.items()),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


@dataclass(frozen=True)
class Exchange:
    """One request on its connection, with the reply that was chosen."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    reply: Reply
    keep_alive: bool


async def _answer(exchange: Exchange) -> bool:
    """Send the whole reply."""
    exchange.writer.write(render_head(exchange.reply, exchange.keep_alive) + exchange.reply.body)
    await exchange.writer.drain()
    return exchange.keep_alive


async def _trickle(exchange: Exchange) -> bool:
    """Send the headers, then the body one byte at a time."""
    exchange.writer.write(render_head(exchange.reply, exchange.keep_alive))
    for byte in exchange.reply.body:
        await exchange.writer.drain()
        await asyncio.sleep(TRICKLE_SECONDS)
        exchange.writer.write(bytes([byte]))
    return exchange.keep_alive


async def _hang(exchange: Exchange) -> bool:
    """Say nothing until the client goes away."""
    while await exchange.reader.read(65536):
        pass
    return False


async def _close(exchange: Exchange) -> bool:
    """Leave the closing to the end of the connection."""
    return False


async def _reset(exchange: Exchange) -> bool:
    """Make the closing a reset."""
    linger = struct.pack("ii", 1, 0)
    exchange.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    exchange.writer.transport.abort()
    return False


_ENDINGS: dict[Ending, Callable[[Exchange], Awaitable[bool]]] = {
    "answer": _answer,
    "trickle": _trickle,
    "hang": _hang,
    "close": _close,
    "reset": _reset,
}


async def deliver(exchange: Exchange) -> bool:
    """End the exchange as its reply says, and tell whether the connection goes on."""
    return await _ENDINGS[exchange.reply.ending](exchange)
