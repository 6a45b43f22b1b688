"""Named queries of the files in queries/.

A file holds queries under lines such as `-- name: seeds_page`. Values are bound as :name. A piece in double braces is put
into the text itself, for what cannot be bound.
"""

import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "queries"
NAME = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
PIECE = re.compile(r"\{\{(\w+)\}\}")


def load(folder=FOLDER):
    found = {}
    for path in sorted(folder.glob("*.sql")):
        parts = NAME.split(path.read_text())[1:]
        for name, text in zip(parts[::2], parts[1::2]):
            found[name] = text.strip().rstrip(";")
    return found


QUERIES = load()


def run(connection, name, /, **values):
    """Rows of a named query as dictionaries."""
    text = PIECE.sub(lambda match: str(values[match[1]]), QUERIES[name])
    return [dict(row) for row in connection.execute(text, values)]
