"""The catalogue's database."""

import sqlite3
from pathlib import Path

SCHEMA = Path(__file__).with_name("schema.sql")


class Database:
    def __init__(self, path=":memory:"):
        self.link = sqlite3.connect(path)
        self.link.executescript(SCHEMA.read_text())

    def all(self, sql, values=()):
        return self.link.execute(sql, tuple(values)).fetchall()
