"""Written by wiretool from bird_stop.msg."""

from wire.codec import Message


class BirdStop(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "celsius", "i32"),
        (5, "stopped", "flag"),
        (6, "minutes", "u64"),
        (7, "wind_mm_s", "u64"),
        (8, "count", "u64"),
        (9, "grade", "text"),
        (10, "operator", "text"),
        (11, "phase", "u64"),
    )
