"""Answered windows, kept in sqlite so that a second run pays for nothing twice; safe for several processes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reviewer.protocol import Completion, Request

_VERSION = 1
_TABLE = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, value TEXT NOT NULL, used REAL NOT NULL)"
_DAYS = 30


class Cache:
    """A store of completions by everything that can change them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._database = sqlite3.connect(path, timeout=10, isolation_level=None)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=NORMAL")
        self._database.execute(_TABLE)
        self._database.execute("DELETE FROM answers WHERE used < unixepoch('now') - ?", (_DAYS * 86400,))

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def get(self, key: str) -> Completion | None:
        """The completion kept under a key; None when there is none or it cannot be read."""
        row = self._database.execute("SELECT value FROM answers WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        try:
            return Completion(**json.loads(row[0]))
        except (ValueError, TypeError):
            return None

    def put(self, key: str, completion: Completion) -> None:
        """Keep a completion."""
        value = {
            "text": completion.text,
            "response_mode": completion.response_mode,
            "input_tokens": completion.input_tokens,
            "output_tokens": completion.output_tokens,
        }
        self._database.execute(
            "INSERT OR REPLACE INTO answers VALUES (?, ?, unixepoch('now'))", (key, json.dumps(value))
        )


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
