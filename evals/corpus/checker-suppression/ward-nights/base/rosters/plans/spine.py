"""Plan of spine: duties of a week."""

BEDS = 27
DUTIES = {
    "weekend": ("13:00", "21:00", 6, "student with a tutor", "all"),
    "ward_round": ("16:00", "00:30", 3, "nurse and carer", "all"),
    "consult": ("03:45", "09:00", 3, "nurse", "all"),
    "admission": ("06:00", "10:30", 6, "nurse", "all"),
    "float": ("01:00", "05:45", 3, "midwife", "all"),
    "evening": ("19:00", "02:30", 2, "carer", "mon-fri"),
    "short": ("18:45", "02:00", 2, "nurse and carer", "sat-sun"),
    "handover": ("01:00", "12:00", 3, "midwife", "sat-sun"),
    "standby": ("03:00", "09:45", 6, "two nurses", "all"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["spine"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
