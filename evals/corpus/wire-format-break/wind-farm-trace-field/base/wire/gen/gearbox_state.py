"""Written by wiretool from gearbox_state.msg."""

from wire.codec import Message


class GearboxState(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "operator", "text"),
        (4, "degrees", "i32"),
        (5, "batch", "text"),
        (6, "count", "u64"),
        (8, "sensor", "text"),
        (10, "stopped", "flag"),
    )
