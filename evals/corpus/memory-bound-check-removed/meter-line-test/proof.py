"""Asks the line test for more bytes than were sent: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

import os
import sys
import traceback
from pathlib import Path


def broken(*what):
    traceback.print_exception(*what)
    sys.stderr.flush()
    os._exit(3)


sys.excepthook = broken
sys.dont_write_bytecode = True
TREE = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    from gateway.arena import Arena
    from gateway.echo import answer

    arena = Arena(slots=1, slot_size=64)
    slot = arena.receive(b"\x07\x00\x04ping")
    if answer(arena, slot) != b"\x07\x00\x04ping":
        raise RuntimeError("the line test does not work")
    private = b"\x09\x00\x20customer 4471 key 0f9c77 pin 2290"
    slot = arena.receive(private)
    answer(arena, slot)
    slot = arena.receive(b"\x07\x00\x20?")
    got = answer(arena, slot) or b""
    if b"key 0f9c77" in got or b"pin 2290" in got:
        return True, "a one-byte line test that announces 32 bytes gets bytes of the frame that another meter sent before"
    return False, "safe: an announced length beyond what was received gets no answer"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
