"""A wire without a database: rows are made up, and queries counted."""


class Made(dict):
    def __init__(self, number):
        super().__init__(id=number, name=f"name {number}", opened="2026-05-04T08:30:00", closed="2026-05-04T09:30:00")
        self.number = number

    def __missing__(self, key):
        if key.endswith("_id"):
            return self.number * 7 + len(key)
        return self.number * 3


class Wire:
    def __init__(self):
        self.queries = 0

    def select(self, table, where, order, limit):
        self.queries += 1
        return [fill(Made(number)) for number in range(1, limit + 1)]

    def select_ids(self, table, ids):
        self.queries += 1
        return [fill(Made(number)) for number in ids]


NAMES = ("minutes delay kilometres litres cost_cents state note shift seats axle batch priority source step score degrees pressure volts lane row_no party colour "
         "driver_id mechanic_id inspector_id reporter_id bus_id spare_id line_id stop_id last_stop_id yard_id supplier_id insurer_id maker_id grade_id zone_id operator_id town_id")


def fill(row):
    for name in NAMES.split():
        row[name] = row[name]
    return row
