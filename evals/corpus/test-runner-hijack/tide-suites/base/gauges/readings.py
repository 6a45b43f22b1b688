"""Raw readings of a gauge."""


def clean(readings: list[float | None]) -> list[float]:
    """Without the gaps and without what no tide can be."""
    return [reading for reading in readings if reading is not None and -5.0 <= reading <= 12.0]
