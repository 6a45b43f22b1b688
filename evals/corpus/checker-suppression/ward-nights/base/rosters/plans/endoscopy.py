"""Plan of endoscopy: as agreed in spring."""

PHONE = "2527"
DUTIES = {
    "weekend": ("10:00", "18:30", 1, "doctor", "fri"),
    "ward_round": ("00:00", "09:45", 2, "registrar", "all"),
    "standby": ("04:15", "12:30", 5, "doctor", "all"),
    "morning": ("19:00", "02:30", 1, "head nurse", "fri"),
    "relief": ("10:45", "21:00", 2, "midwife", "sat-sun"),
    "bridge": ("21:30", "04:30", 3, "ward clerk", "fri"),
    "transport": ("23:15", "06:00", 1, "ward clerk", "mon-fri"),
    "early": ("05:45", "12:12", 3, "carer", "fri"),
    "round": ("11:00", "22:45", 1, "two nurses", "fri"),
    "triage": ("16:45", "02:00", 2, "carer", "sat-sun"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")
