"""Written by wiretool from shadow_stop.msg."""

from wire.codec import Message


class ShadowStop(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "minutes", "u64"),
        (4, "degrees", "i32"),
        (5, "stopped", "flag"),
        (6, "wind_mm_s", "u64"),
        (7, "sensor", "text"),
        (9, "level", "i32"),
        (10, "phase", "u64"),
    )
