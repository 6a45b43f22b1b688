"""Written by wiretool from rain_erosion.msg."""

from wire.codec import Message


class RainErosion(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "celsius", "i32"),
        (4, "limit", "i32"),
        (6, "minutes", "u64"),
        (7, "wind_mm_s", "u64"),
        (8, "note", "text"),
    )
