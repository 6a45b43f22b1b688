"""Written by wiretool from oil_sample.msg."""

from wire.codec import Message


class OilSample(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "phase", "u64"),
        (4, "wind_mm_s", "u64"),
        (5, "batch", "text"),
        (7, "stopped", "flag"),
        (8, "sensor", "text"),
        (10, "limit", "i32"),
        (11, "note", "text"),
    )
