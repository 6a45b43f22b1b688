"""Plan of ear nose throat: as agreed in spring."""

PHONE = "5198"
DUTIES = {
    "consult": ("03:45", "08:00", 2, "nurse", "all"),
    "split": ("12:00", "20:45", 1, "two nurses", "all"),
    "triage": ("20:00", "04:12", 4, "student with a tutor", "all"),
    "stock": ("03:45", "12:00", 5, "head nurse", "all"),
    "handover": ("04:00", "13:12", 1, "ward clerk", "fri"),
    "office": ("09:00", "16:00", 5, "nurse", "mon-fri"),
    "evening": ("19:45", "02:00", 3, "doctor", "fri"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")
