"""Written by wiretool from crane_visit.msg."""

from wire.codec import Message


class CraneVisit(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "count", "u64"),
        (4, "operator", "text"),
        (6, "level", "i32"),
        (7, "note", "text"),
        (8, "celsius", "i32"),
    )
