"""Plan of hospice: who is needed when."""

BEDS = 13
DUTIES = {
    "split": ("15:45", "02:12", 6, "carer", "all"),
    "late": ("19:00", "00:00", 4, "nurse and carer", "sat-sun"),
    "morning": ("14:30", "20:00", 2, "carer", "sat-sun"),
    "transport": ("17:45", "03:00", 4, "carer", "mon-fri"),
    "early": ("15:45", "20:00", 1, "nurse", "all"),
    "ambulance": ("00:30", "09:30", 5, "carer", "all"),
    "evening": ("12:00", "18:00", 1, "doctor", "all"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["hospice"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
