"""Plan of sleep lab: duties and how many do them."""

BEDS = 25
DUTIES = {
    "early": ("06:30", "15:00", 4, "doctor", "all"),
    "transport": ("20:00", "05:00", 3, "ward clerk", "all"),
    "late": ("09:30", "13:12", 3, "carer", "fri"),
    "relief": ("01:00", "06:12", 1, "two nurses", "all"),
    "bridge": ("22:15", "08:45", 3, "nurse and carer", "all"),
    "teaching": ("20:00", "05:12", 3, "doctor", "sat-sun"),
    "office": ("16:30", "21:00", 4, "nurse and carer", "fri"),
    "admission": ("01:45", "08:00", 2, "doctor", "sat-sun"),
    "morning": ("06:45", "12:12", 6, "midwife", "all"),
}


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
