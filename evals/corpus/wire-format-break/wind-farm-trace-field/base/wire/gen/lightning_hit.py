"""Written by wiretool from lightning_hit.msg."""

from wire.codec import Message


class LightningHit(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "count", "u64"),
        (5, "limit", "i32"),
        (7, "stopped", "flag"),
        (8, "manual", "flag"),
        (9, "operator", "text"),
        (10, "shift", "text"),
        (11, "wind_mm_s", "u64"),
        (12, "grade", "text"),
    )
