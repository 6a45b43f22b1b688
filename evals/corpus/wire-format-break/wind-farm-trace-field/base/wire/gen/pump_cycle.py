"""Written by wiretool from pump_cycle.msg."""

from wire.codec import Message


class PumpCycle(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "manual", "flag"),
        (4, "shift", "text"),
        (5, "stopped", "flag"),
        (6, "operator", "text"),
        (7, "batch", "text"),
        (8, "count", "u64"),
        (10, "sensor", "text"),
        (11, "phase", "u64"),
    )
