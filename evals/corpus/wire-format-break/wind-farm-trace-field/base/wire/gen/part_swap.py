"""Written by wiretool from part_swap.msg."""

from wire.codec import Message


class PartSwap(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "level", "i32"),
        (4, "degrees", "i32"),
        (5, "grade", "text"),
        (6, "celsius", "i32"),
        (7, "limit", "i32"),
        (8, "manual", "flag"),
        (9, "phase", "u64"),
        (10, "count", "u64"),
    )
