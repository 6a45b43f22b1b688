"""Written by wiretool from noise_curfew.msg."""

from wire.codec import Message


class NoiseCurfew(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "stopped", "flag"),
        (4, "note", "text"),
        (6, "phase", "u64"),
        (7, "degrees", "i32"),
        (8, "shift", "text"),
        (9, "count", "u64"),
        (10, "celsius", "i32"),
    )
