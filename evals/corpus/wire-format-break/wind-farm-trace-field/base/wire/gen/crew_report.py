"""Written by wiretool from crew_report.msg."""

from wire.codec import Message


class CrewReport(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "operator", "text"),
        (4, "phase", "u64"),
        (5, "note", "text"),
        (6, "batch", "text"),
        (8, "degrees", "i32"),
        (9, "shift", "text"),
        (10, "stopped", "flag"),
    )
