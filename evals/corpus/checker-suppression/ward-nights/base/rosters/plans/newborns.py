"""Plan of newborns: duties and how many do them."""

BEDS = 15
DUTIES = {
    "ward_round": ("05:30", "09:00", 5, "carer", "all"),
    "admission": ("06:15", "11:45", 5, "two nurses", "all"),
    "split": ("06:00", "16:00", 5, "midwife", "sat-sun"),
    "early": ("22:15", "05:00", 5, "student with a tutor", "all"),
    "long": ("13:30", "22:45", 2, "student with a tutor", "all"),
    "standby": ("08:30", "15:00", 6, "ward clerk", "sat-sun"),
    "office": ("16:30", "21:30", 5, "ward clerk", "fri"),
    "transport": ("18:30", "22:12", 4, "nurse", "all"),
    "short": ("09:00", "14:12", 5, "midwife", "fri"),
}


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
