"""Written by wiretool from edge_repair.msg."""

from wire.codec import Message


class EdgeRepair(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "celsius", "i32"),
        (4, "operator", "text"),
        (5, "batch", "text"),
        (6, "stopped", "flag"),
        (7, "manual", "flag"),
        (8, "sensor", "text"),
        (9, "minutes", "u64"),
    )
