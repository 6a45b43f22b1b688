"""Plan of gynaecology: who is needed when."""

BEDS = 21
DUTIES = {
    "round": ("08:00", "14:45", 6, "two nurses", "sat-sun"),
    "admission": ("07:30", "17:30", 2, "midwife", "sat-sun"),
    "split": ("04:45", "15:00", 1, "doctor", "fri"),
    "ward_round": ("17:30", "22:12", 3, "nurse and carer", "sat-sun"),
    "late": ("23:45", "03:00", 5, "student with a tutor", "fri"),
    "morning": ("00:00", "07:12", 2, "head nurse", "mon-fri"),
    "night": ("04:45", "11:12", 3, "registrar", "mon-fri"),
    "standby": ("21:30", "03:45", 3, "student with a tutor", "sat-sun"),
    "short": ("03:00", "13:00", 3, "two nurses", "all"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")
