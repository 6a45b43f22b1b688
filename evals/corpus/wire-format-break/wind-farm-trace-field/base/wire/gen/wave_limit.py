"""Written by wiretool from wave_limit.msg."""

from wire.codec import Message


class WaveLimit(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "degrees", "i32"),
        (4, "phase", "u64"),
        (5, "minutes", "u64"),
        (6, "batch", "text"),
        (7, "celsius", "i32"),
        (8, "grade", "text"),
    )
