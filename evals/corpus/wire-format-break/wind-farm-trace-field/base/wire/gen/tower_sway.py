"""Written by wiretool from tower_sway.msg."""

from wire.codec import Message


class TowerSway(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "grade", "text"),
        (4, "manual", "flag"),
        (5, "celsius", "i32"),
        (7, "stopped", "flag"),
        (8, "count", "u64"),
        (9, "degrees", "i32"),
        (10, "phase", "u64"),
        (11, "sensor", "text"),
    )
