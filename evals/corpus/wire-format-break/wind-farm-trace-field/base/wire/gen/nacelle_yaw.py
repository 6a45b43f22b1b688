"""Written by wiretool from nacelle_yaw.msg."""

from wire.codec import Message


class NacelleYaw(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "stopped", "flag"),
        (4, "shift", "text"),
        (5, "operator", "text"),
        (6, "batch", "text"),
        (7, "note", "text"),
        (8, "phase", "u64"),
        (9, "manual", "flag"),
        (10, "wind_mm_s", "u64"),
    )
