"""Written by wiretool from bolt_torque.msg."""

from wire.codec import Message


class BoltTorque(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (4, "manual", "flag"),
        (6, "wind_mm_s", "u64"),
        (7, "phase", "u64"),
        (8, "batch", "text"),
        (9, "stopped", "flag"),
    )
