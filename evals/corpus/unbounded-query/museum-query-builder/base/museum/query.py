"""SELECT statements put together from parts."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Query:
    table: str
    names: tuple = ()
    tests: tuple = ()
    values: tuple = ()
    tail: str = ""
    most: int | None = None

    def columns(self, *names):
        return replace(self, names=self.names + names)

    def where(self, name, value):
        return self._test(f"{name} = ?", value)

    def holds(self, name, text):
        return self._test(f"{name} LIKE ?", f"%{text}%")

    def span(self, name, first, last):
        return self._test(f"{name} BETWEEN ? AND ?", first, last)

    def order(self, name, down=False):
        return replace(self, tail=f" ORDER BY {name}{' DESC' if down else ''}")

    def take(self, most):
        return replace(self, most=most)

    def rows(self, db):
        sql, values = self._sql(", ".join(self.names))
        if self.most is not None:
            sql, values = sql + " LIMIT ?", (*values, self.most)
        return db.all(sql, values)

    def count(self, db):
        sql, values = replace(self, tail="")._sql("COUNT(*)")
        return db.all(sql, values)[0][0]

    def _test(self, test, *values):
        return replace(self, tests=(*self.tests, test), values=self.values + values)

    def _sql(self, names):
        where = " WHERE " + " AND ".join(self.tests) if self.tests else ""
        return f"SELECT {names} FROM {self.table}{where}{self.tail}", self.values
