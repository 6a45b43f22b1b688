"""Written by wiretool from blade_pitch.msg."""

from wire.codec import Message


class BladePitch(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "note", "text"),
        (5, "sensor", "text"),
        (6, "degrees", "i32"),
        (7, "batch", "text"),
        (8, "count", "u64"),
    )
