"""Plan of maternity: as agreed in spring."""

BEDS = 8
DUTIES = {
    "late": ("07:45", "14:12", 3, "ward clerk", "sat-sun"),
    "standby": ("18:30", "23:00", 6, "student with a tutor", "fri"),
    "consult": ("17:45", "21:12", 6, "head nurse", "all"),
    "long": ("11:30", "20:00", 4, "midwife", "all"),
    "morning": ("18:00", "22:12", 6, "ward clerk", "mon-fri"),
    "round": ("13:15", "22:12", 3, "midwife", "fri"),
    "short": ("16:00", "21:00", 3, "midwife", "mon-fri"),
    "handover": ("18:00", "05:12", 4, "student with a tutor", "mon-fri"),
    "ward_round": ("23:30", "04:45", 1, "head nurse", "all"),
    "ambulance": ("16:30", "00:00", 6, "registrar", "mon-fri"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")
