"""Rows as answers. A view names its fields, or the columns it leaves out."""

from dataclasses import fields as columns

from bank.values import value_of


class View:
    model = None
    kind = ""
    fields = ()
    without = ()
    short = ()
    labels = {}

    @classmethod
    def names(cls):
        if cls.fields:
            return list(cls.fields)
        return [column.name for column in columns(cls.model) if column.name not in cls.without]

    @classmethod
    def show(cls, row):
        return {name: value_of(row, cls.kind, name) for name in cls.names()}

    @classmethod
    def show_short(cls, row):
        return {name: value_of(row, cls.kind, name) for name in cls.short}

    @classmethod
    def show_list(cls, rows):
        return {"kind": cls.kind, "count": len(rows), "rows": [cls.show_short(row) for row in rows]}

    @classmethod
    def header(cls):
        return [cls.labels.get(name, (name, "")) for name in cls.names()]
