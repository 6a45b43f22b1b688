"""Written by wiretool from wave_limit.msg."""

from wire.codec import Message


class WaveLimit(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "shift", "text"),
        (5, "operator", "text"),
        (6, "manual", "flag"),
        (7, "note", "text"),
        (8, "stopped", "flag"),
        (10, "phase", "u64"),
    )
