"""Messages of a book. A row keeps the name and the message the way they go into the page."""

import sqlite3
from html import escape

SCHEMA = """
create table if not exists message (
    id integer primary key,
    book text not null,
    name text not null,
    message text not null
)
"""


class Store:
    def __init__(self, path=":memory:"):
        self.db = sqlite3.connect(path)
        self.db.execute(SCHEMA)

    def add(self, book, name, message):
        row = (book, escape(name), escape(message))
        self.db.execute("insert into message (book, name, message) values (?, ?, ?)", row)
        self.db.commit()

    def all(self, book):
        rows = self.db.execute("select name, message from message where book = ? order by id", (book,))
        return list(rows)
