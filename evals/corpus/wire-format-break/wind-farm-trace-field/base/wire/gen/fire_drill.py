"""Written by wiretool from fire_drill.msg."""

from wire.codec import Message


class FireDrill(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (4, "limit", "i32"),
        (6, "batch", "text"),
        (7, "wind_mm_s", "u64"),
        (8, "grade", "text"),
        (9, "operator", "text"),
        (10, "stopped", "flag"),
    )
