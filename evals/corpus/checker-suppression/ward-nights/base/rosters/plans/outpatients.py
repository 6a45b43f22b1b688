"""Plan of outpatients: as agreed in spring."""

PHONE = "7361"
DUTIES = {
    "ward_round": ("02:45", "08:00", 4, "midwife", "mon-fri"),
    "triage": ("09:00", "15:30", 4, "doctor", "all"),
    "admission": ("19:00", "03:12", 6, "registrar", "all"),
    "stock": ("17:00", "23:30", 6, "ward clerk", "all"),
    "early": ("14:00", "00:45", 6, "doctor", "mon-fri"),
    "handover": ("11:30", "21:45", 4, "nurse", "all"),
    "relief": ("15:00", "19:00", 1, "registrar", "all"),
    "long": ("16:45", "01:45", 3, "registrar", "mon-fri"),
    "evening": ("15:00", "22:00", 5, "midwife", "all"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["outpatients"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
