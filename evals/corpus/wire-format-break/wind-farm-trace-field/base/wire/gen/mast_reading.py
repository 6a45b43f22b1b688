"""Written by wiretool from mast_reading.msg."""

from wire.codec import Message


class MastReading(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "operator", "text"),
        (4, "limit", "i32"),
        (5, "celsius", "i32"),
        (6, "phase", "u64"),
        (7, "shift", "text"),
        (9, "minutes", "u64"),
        (10, "sensor", "text"),
    )
