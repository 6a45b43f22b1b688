"""Written by wiretool from crew_report.msg."""

from wire.codec import Message


class CrewReport(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (4, "batch", "text"),
        (5, "count", "u64"),
        (6, "manual", "flag"),
        (7, "level", "i32"),
        (8, "note", "text"),
        (9, "sensor", "text"),
    )
