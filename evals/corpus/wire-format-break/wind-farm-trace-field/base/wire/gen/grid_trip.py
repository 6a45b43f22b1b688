"""Written by wiretool from grid_trip.msg."""

from wire.codec import Message


class GridTrip(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "degrees", "i32"),
        (4, "shift", "text"),
        (5, "celsius", "i32"),
        (7, "batch", "text"),
        (8, "sensor", "text"),
        (9, "count", "u64"),
        (10, "phase", "u64"),
    )
