"""Locks of lots: what reads and writes a count holds the lot."""

import threading
from contextlib import contextmanager

_guard = threading.Lock()
_locks = {}


@contextmanager
def hold(lot):
    with _guard:
        lock = _locks.setdefault(lot, threading.Lock())
    with lock:
        yield
