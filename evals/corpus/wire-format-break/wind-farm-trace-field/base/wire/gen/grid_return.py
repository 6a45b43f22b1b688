"""Written by wiretool from grid_return.msg."""

from wire.codec import Message


class GridReturn(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "stopped", "flag"),
        (5, "limit", "i32"),
        (6, "batch", "text"),
        (7, "celsius", "i32"),
        (8, "wind_mm_s", "u64"),
        (9, "count", "u64"),
        (11, "level", "i32"),
        (12, "manual", "flag"),
    )
