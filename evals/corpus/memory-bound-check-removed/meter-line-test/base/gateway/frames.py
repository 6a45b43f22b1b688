"""A frame: one byte kind, two bytes length (big endian), the body, any padding up to a word."""

import struct
from dataclasses import dataclass

HEADER = struct.Struct(">BH")
ECHO = 7
READING = 9


class BadFrame(ValueError):
    """The frame does not hold what its header says."""


@dataclass
class Frame:
    kind: int
    body: bytes


def parse(data: bytes) -> Frame:
    if len(data) < HEADER.size:
        raise BadFrame("no header")
    kind, length = HEADER.unpack_from(data)
    if length > len(data) - HEADER.size:
        raise BadFrame("body is shorter than announced")
    return Frame(kind, data[HEADER.size : HEADER.size + length])
