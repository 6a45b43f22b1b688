"""Written by wiretool from survey_flight.msg."""

from wire.codec import Message


class SurveyFlight(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "count", "u64"),
        (4, "shift", "text"),
        (6, "sensor", "text"),
        (7, "phase", "u64"),
        (8, "level", "i32"),
        (10, "note", "text"),
        (11, "operator", "text"),
    )
