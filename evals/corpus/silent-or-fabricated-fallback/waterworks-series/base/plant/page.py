"""The page of a basin in the control room."""


def row(series, unit):
    last = series.points[-1] if series.points else "-"
    return f"{series.name}: {last} {unit}"


def page(client, basin):
    rows = [
        row(client.level(basin, 24), "m"),
        row(client.turbidity(basin, 24), "NTU"),
        row(client.pumps(basin, 24), ""),
    ]
    return "\n".join([f"Basin {basin}", *rows])
