"""Answers the line test."""

from gateway.arena import Arena
from gateway.frames import ECHO, HEADER, BadFrame, parse


def answer(arena: Arena, slot: int) -> bytes | None:
    """The bytes to send back for the frame in the slot, or None when it asks for nothing."""
    try:
        frame = parse(arena.copy(slot))
    except BadFrame:
        return None
    finally:
        arena.release(slot)
    if frame.kind != ECHO:
        return None
    return HEADER.pack(ECHO, len(frame.body)) + frame.body
