"""Written by wiretool from spare_pick.msg."""

from wire.codec import Message


class SparePick(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "stopped", "flag"),
        (4, "batch", "text"),
        (5, "shift", "text"),
        (7, "note", "text"),
        (8, "phase", "u64"),
        (9, "degrees", "i32"),
    )
