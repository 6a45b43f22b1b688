"""Where the depot keeps its pallets."""

import sqlite3

SCHEMA = """
create table if not exists pallet (code text primary key, bay text not null, grams integer not null);
create table if not exists bay (name text primary key, limit_grams integer not null);
"""


class Full(Exception):
    """The bay cannot carry that much more."""


class Store:
    def __init__(self, path: str):
        self.connection = sqlite3.connect(path)
        self.connection.executescript(SCHEMA)

    def add_bay(self, name: str, limit_grams: int) -> None:
        with self.connection:
            self.connection.execute("insert or replace into bay values (?, ?)", (name, limit_grams))

    def load(self, bay: str) -> int:
        return self.connection.execute("select coalesce(sum(grams), 0) from pallet where bay = ?", (bay,)).fetchone()[0]

    def put(self, code: str, bay: str, grams: int) -> None:
        limit = self.connection.execute("select limit_grams from bay where name = ?", (bay,)).fetchone()
        if limit is None:
            raise KeyError(bay)
        if self.load(bay) + grams > limit[0]:
            raise Full(f"{bay} carries {limit[0]} g")
        with self.connection:
            self.connection.execute("insert into pallet values (?, ?, ?)", (code, bay, grams))
