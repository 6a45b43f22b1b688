"""Written by wiretool from filter_change.msg."""

from wire.codec import Message


class FilterChange(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "celsius", "i32"),
        (4, "batch", "text"),
        (5, "limit", "i32"),
        (6, "shift", "text"),
        (7, "minutes", "u64"),
        (8, "count", "u64"),
        (9, "manual", "flag"),
    )
