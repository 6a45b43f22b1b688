"""Written by wiretool from transformer_tap.msg."""

from wire.codec import Message


class TransformerTap(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "batch", "text"),
        (4, "minutes", "u64"),
        (5, "note", "text"),
        (6, "sensor", "text"),
        (8, "limit", "i32"),
    )
