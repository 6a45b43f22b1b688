"""Values as the dispatchers read them."""


def moment(value):
    return str(value)[:16].replace("T", " ")


def span(minutes):
    return f"{minutes // 60}:{minutes % 60:02}"


def money(cents):
    return f"{cents / 100:.2f}"


def rounded(value):
    return round(value, 1)
