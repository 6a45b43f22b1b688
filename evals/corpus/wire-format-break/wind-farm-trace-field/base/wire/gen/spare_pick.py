"""Written by wiretool from spare_pick.msg."""

from wire.codec import Message


class SparePick(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (4, "wind_mm_s", "u64"),
        (5, "batch", "text"),
        (6, "shift", "text"),
        (8, "degrees", "i32"),
        (9, "celsius", "i32"),
    )
