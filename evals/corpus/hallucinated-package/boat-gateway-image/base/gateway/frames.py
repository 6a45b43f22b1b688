"""Positions out of instrument lines, with or without the libraries on board."""


def checksum(line):
    """The two hex digits behind the star of an NMEA 0183 line."""
    body = line.strip().lstrip("$").split("*")[0]
    value = 0
    for letter in body:
        value ^= ord(letter)
    return f"{value:02X}"


def degrees(text, side):
    """5612.34,N -> 56.2057"""
    point = text.index(".")
    value = float(text[: point - 2]) + float(text[point - 2 :]) / 60
    return round(-value if side in "SW" else value, 5)
