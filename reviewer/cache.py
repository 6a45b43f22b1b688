"""Answered windows, kept in sqlite so that a second run pays for nothing twice; safe for several processes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reviewer.protocol import Completion, Request

_VERSION = 1
_TABLE = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, value TEXT NOT NULL, used REAL NOT NULL)"
_DAYS = 30
_DAY = 86_400
_WAIT = 10.0
"""Seconds to wait for another process that is writing."""
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Cache:
    """A store of completions by everything that can change them.

    It never raises: where it cannot be opened, read or written, a review goes on without it and `trouble`
    says why. A damaged file is put aside, under its name and `.damaged`, and a new one is begun.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.trouble: str | None = None
        self._database: sqlite3.Connection | None = None
        self._open()

    @property
    def usable(self) -> bool:
        """True while answers are kept."""
        return self._database is not None

    def close(self) -> None:
        """Close the database."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def get(self, key: str) -> Completion | None:
        """The completion kept under a key; None when there is none or it cannot be read."""
        rows = self._run("SELECT value FROM answers WHERE key = ?", key)
        if not rows:
            return None
        try:
            value = json.loads(rows[0][0])
            completion = Completion(**value)
        except (ValueError, TypeError, RecursionError):
            return None
        if not isinstance(value["text"], str):
            return None
        self._run("UPDATE answers SET used = ? WHERE key = ? AND used < ?", time.time(), key, time.time() - _DAY)
        return completion

    def put(self, key: str, completion: Completion) -> None:
        """Keep a completion."""
        value = {
            "text": completion.text,
            "response_mode": completion.response_mode,
            "input_tokens": completion.input_tokens,
            "output_tokens": completion.output_tokens,
        }
        self._run("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", key, json.dumps(value), time.time())

    def _open(self) -> None:
        """Open or create the database, and forget what was not used for a month."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._connect()
        except sqlite3.DatabaseError as error:
            self._fail(error)
            if _is_damage(error):
                self._renew()
        except OSError as error:
            self._fail(error)

    def _connect(self) -> None:
        self._database = sqlite3.connect(self.path, timeout=_WAIT, isolation_level=None)
        self._database.text_factory = bytes
        try:
            self._database.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:  # busy: another process is switching it right now
                raise
        self._database.execute("PRAGMA synchronous=NORMAL")
        self._database.execute(_TABLE)
        self._database.execute("DELETE FROM answers WHERE used < ?", (time.time() - _DAYS * _DAY,))

    def _run(self, statement: str, *values: object) -> list[Any]:
        """The rows of a statement; none without a database."""
        if self._database is None:
            return []
        try:
            return self._database.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            self._fail(error)
            if _is_damage(error):
                self._renew()
            return []

    def _fail(self, error: Exception) -> None:
        """Go on without a database."""
        self.close()
        self.trouble = f"{self.path}: {error}"

    def _renew(self) -> None:
        """Put a damaged file aside and begin a new one."""
        aside = self.path.with_name(f"{self.path.name}.damaged")
        try:
            self.path.replace(aside)
            for tail in ("-wal", "-shm"):
                self.path.with_name(self.path.name + tail).unlink(missing_ok=True)
            self._connect()
        except (OSError, sqlite3.Error) as error:
            self._fail(error)
        else:
            self.trouble = f"{self.path}: was damaged; it is kept as {aside.name} and a new one is begun"


def cache_key(identity: Mapping[str, Any], request: Request, repeat: int = 0) -> str:
    """The key of a request: model, endpoint and settings, messages, schema, and the repeat in an eval."""
    parts = {
        "version": _VERSION,
        "model": identity,
        "messages": [[message.role, message.content] for message in request.messages],
        "schema": request.schema,
        "repeat": repeat,
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) in _DAMAGED
