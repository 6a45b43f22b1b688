"""Written by wiretool from boat_transfer.msg."""

from wire.codec import Message


class BoatTransfer(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "stopped", "flag"),
        (4, "minutes", "u64"),
        (5, "level", "i32"),
        (6, "degrees", "i32"),
        (7, "grade", "text"),
    )
