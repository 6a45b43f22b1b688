"""Written by wiretool from ladder_check.msg."""

from wire.codec import Message


class LadderCheck(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "note", "text"),
        (4, "level", "i32"),
        (5, "batch", "text"),
        (6, "stopped", "flag"),
        (8, "operator", "text"),
        (9, "limit", "i32"),
    )
