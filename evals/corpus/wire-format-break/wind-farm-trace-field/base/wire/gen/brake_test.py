"""Written by wiretool from brake_test.msg."""

from wire.codec import Message


class BrakeTest(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "operator", "text"),
        (5, "count", "u64"),
        (6, "celsius", "i32"),
        (7, "minutes", "u64"),
        (8, "note", "text"),
    )
