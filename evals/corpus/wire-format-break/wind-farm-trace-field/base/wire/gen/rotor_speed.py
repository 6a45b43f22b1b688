"""Written by wiretool from rotor_speed.msg."""

from wire.codec import Message


class RotorSpeed(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "shift", "text"),
        (5, "minutes", "u64"),
        (6, "operator", "text"),
        (8, "stopped", "flag"),
        (9, "batch", "text"),
        (10, "limit", "i32"),
    )
