"""Written by wiretool from access_request.msg."""

from wire.codec import Message


class AccessRequest(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "note", "text"),
        (4, "stopped", "flag"),
        (5, "batch", "text"),
        (7, "grade", "text"),
        (8, "celsius", "i32"),
        (9, "count", "u64"),
    )
