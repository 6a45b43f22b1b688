"""Written by wiretool from ice_warning.msg."""

from wire.codec import Message


class IceWarning(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "phase", "u64"),
        (4, "degrees", "i32"),
        (5, "limit", "i32"),
        (7, "stopped", "flag"),
        (9, "operator", "text"),
        (10, "wind_mm_s", "u64"),
        (12, "manual", "flag"),
        (14, "batch", "text"),
    )
