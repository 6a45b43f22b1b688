"""Plan of night ward: duties and how many do them."""

BEDS = 23
DUTIES = {
    "relief": ("20:00", "06:45", 1, "midwife", "sat-sun"),
    "handover": ("12:15", "16:00", 1, "nurse", "sat-sun"),
    "long": ("08:30", "16:12", 6, "student with a tutor", "mon-fri"),
    "admission": ("12:30", "17:30", 3, "head nurse", "sat-sun"),
    "triage": ("04:00", "10:12", 3, "head nurse", "fri"),
    "stock": ("09:30", "17:45", 3, "doctor", "mon-fri"),
    "evening": ("13:15", "00:00", 6, "student with a tutor", "sat-sun"),
    "split": ("22:30", "03:00", 2, "nurse and carer", "all"),
    "standby": ("07:00", "12:12", 2, "student with a tutor", "all"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")
