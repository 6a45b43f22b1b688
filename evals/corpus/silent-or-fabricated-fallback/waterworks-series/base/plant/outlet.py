"""Opens and closes the outlet of a basin; called every minute."""

from plant.client import GatewayTimeout

LIMIT = 1.0


def step(client, basin, valve):
    """Water goes out as long as it has been clear for two hours."""
    try:
        seen = client.turbidity(basin, 2)
    except GatewayTimeout:
        valve.close(basin)
        return "closed: no reading"
    if max(seen.points, default=0.0) > LIMIT:
        valve.close(basin)
        return "closed: turbid"
    valve.open(basin)
    return "open"
