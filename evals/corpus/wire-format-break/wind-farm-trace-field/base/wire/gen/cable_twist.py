"""Written by wiretool from cable_twist.msg."""

from wire.codec import Message


class CableTwist(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "note", "text"),
        (4, "batch", "text"),
        (5, "degrees", "i32"),
        (6, "manual", "flag"),
        (7, "minutes", "u64"),
        (8, "wind_mm_s", "u64"),
    )
