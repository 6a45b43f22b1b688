"""Written by wiretool from bearing_heat.msg."""

from wire.codec import Message


class BearingHeat(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "batch", "text"),
        (5, "minutes", "u64"),
        (6, "degrees", "i32"),
        (7, "manual", "flag"),
        (8, "shift", "text"),
        (9, "operator", "text"),
        (10, "level", "i32"),
    )
