"""Photographs of the archive, in SQLite."""

import sqlite3

SCHEMA = """
create table photo (
  id integer primary key,
  title text not null,
  place text not null,
  taken text not null,
  album text not null,
  rank integer not null default 0
);
create table loan (photo_id integer not null, borrower text not null, phone text not null);
"""


def connect(path=":memory:"):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    connection.executescript(SCHEMA)
    return connection
