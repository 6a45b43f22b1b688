"""Written by wiretool from hatch_open.msg."""

from wire.codec import Message


class HatchOpen(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "manual", "flag"),
        (4, "shift", "text"),
        (6, "stopped", "flag"),
        (7, "degrees", "i32"),
        (8, "operator", "text"),
        (9, "batch", "text"),
        (10, "limit", "i32"),
    )
