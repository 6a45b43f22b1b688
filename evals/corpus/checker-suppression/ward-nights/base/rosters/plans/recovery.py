"""Plan of recovery: who is needed when."""

BEDS = 16
DUTIES = {
    "long": ("02:30", "10:30", 3, "midwife", "sat-sun"),
    "handover": ("01:45", "12:00", 4, "carer", "fri"),
    "float": ("23:15", "05:45", 5, "ward clerk", "mon-fri"),
    "late": ("02:45", "11:30", 4, "ward clerk", "all"),
    "stock": ("18:45", "23:00", 5, "ward clerk", "all"),
    "admission": ("03:15", "12:12", 5, "nurse", "mon-fri"),
    "night": ("18:00", "05:00", 5, "student with a tutor", "mon-fri"),
    "round": ("16:45", "20:00", 3, "midwife", "all"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")
