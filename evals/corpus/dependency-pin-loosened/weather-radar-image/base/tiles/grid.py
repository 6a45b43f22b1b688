"""Numbers of the tiles."""

import math


def tile(lat, lon, zoom):
    count = 2**zoom
    turn = math.radians(lat)
    x = int((lon + 180) / 360 * count)
    y = int((1 - math.asinh(math.tan(turn)) / math.pi) / 2 * count)
    return x, y
