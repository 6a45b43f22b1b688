"""Written by wiretool from paint_mark.msg."""

from wire.codec import Message


class PaintMark(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "operator", "text"),
        (4, "degrees", "i32"),
        (5, "count", "u64"),
        (6, "batch", "text"),
        (7, "grade", "text"),
    )
