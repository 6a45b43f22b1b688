"""Rows and what they refer to. One call of the wire is one query."""

from fleet.schema import REFERENCES


class Row(dict):
    """A row that knows what it refers to: loaded beforehand, or asked for when it is needed."""

    def __init__(self, store, table, values):
        super().__init__(values)
        self.store = store
        self.table = table
        self.loaded = {}

    def ref(self, name):
        if name not in self.loaded:
            target = REFERENCES[self.table][name]
            self.loaded[name] = self.store.by_ids(target, [self[f"{name}_id"]])[0]
        return self.loaded[name]


class Store:
    def __init__(self, wire):
        self.wire = wire

    def find(self, table, load=(), order="id", limit=100, **where):
        """Rows of a table; load names references, and those of references as "bus.maker"."""
        rows = [Row(self, table, values) for values in self.wire.select(table, where, order, limit)]
        for path in load:
            self._load(rows, path.split("."))
        return rows

    def by_ids(self, table, ids):
        found = {values["id"]: Row(self, table, values) for values in self.wire.select_ids(table, sorted(set(ids)))}
        return [found[one] for one in ids]

    def _load(self, rows, path):
        name, rest = path[0], path[1:]
        missing = [row for row in rows if name not in row.loaded]
        if missing:
            target = REFERENCES[missing[0].table][name]
            for row, other in zip(missing, self.by_ids(target, [row[f"{name}_id"] for row in missing])):
                row.loaded[name] = other
        if rest and rows:
            self._load(list({id(row.loaded[name]): row.loaded[name] for row in rows}.values()), rest)
