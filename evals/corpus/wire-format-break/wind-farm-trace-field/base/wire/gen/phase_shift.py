"""Written by wiretool from phase_shift.msg."""

from wire.codec import Message


class PhaseShift(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (4, "shift", "text"),
        (6, "batch", "text"),
        (8, "celsius", "i32"),
        (9, "grade", "text"),
        (10, "limit", "i32"),
        (11, "note", "text"),
        (12, "count", "u64"),
    )
