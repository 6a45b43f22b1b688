"""Plan of heart surgery: who is needed when."""

BEDS = 29
DUTIES = {
    "night": ("20:15", "04:00", 5, "nurse and carer", "all"),
    "evening": ("10:15", "15:00", 6, "ward clerk", "mon-fri"),
    "relief": ("14:45", "18:00", 3, "ward clerk", "mon-fri"),
    "early": ("11:45", "18:30", 5, "doctor", "all"),
    "split": ("15:15", "00:00", 3, "registrar", "all"),
    "admission": ("21:00", "07:12", 4, "nurse and carer", "mon-fri"),
    "transport": ("06:00", "12:45", 4, "registrar", "all"),
    "triage": ("19:15", "06:45", 2, "head nurse", "all"),
    "round": ("22:30", "07:12", 4, "nurse and carer", "all"),
}


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
