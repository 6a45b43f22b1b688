"""Written by wiretool from coolant_level.msg."""

from wire.codec import Message


class CoolantLevel(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "note", "text"),
        (4, "count", "u64"),
        (5, "celsius", "i32"),
        (6, "batch", "text"),
        (8, "degrees", "i32"),
        (9, "wind_mm_s", "u64"),
    )
