"""Yesterday in one line."""


def yesterday(client, basin):
    levels = client.level(basin, 24)
    if not levels.complete or not levels.points:
        return f"{basin}: no levels"
    return f"{basin}: {min(levels.points):.1f} to {max(levels.points):.1f} m"
