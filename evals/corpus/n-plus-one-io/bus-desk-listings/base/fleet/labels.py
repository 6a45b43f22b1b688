"""How people, buses and places are named in lists."""


def person(row):
    return f"{row['name']} ({row['id']})"


def crew(row):
    return f"{row['name']}, {row.ref('grade')['name']}"


def based(row):
    return f"{row['name']} at {row.ref('yard')['name']}"


def number(row):
    return f"bus {row['id']}"


def plate(row):
    return f"{row['name']} {row.ref('maker')['name']}"


def parked(row):
    return f"{row['name']}, yard {row.ref('yard')['name']}"


def route(row):
    return f"line {row['name']}"


def run_by(row):
    return f"line {row['name']} of {row.ref('operator')['name']}"


def sign(row):
    return row["name"]


def fare_stop(row):
    return f"{row['name']} [{row.ref('zone')['name']}]"


def yard_name(row):
    return row["name"]


def address(row):
    return f"{row['name']}, {row.ref('town')['name']}"


def firm(row):
    return row["name"]
