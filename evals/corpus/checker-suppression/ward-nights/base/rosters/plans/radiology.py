"""Plan of radiology: who is needed when."""

PHONE = "5052"
DUTIES = {
    "transport": ("20:45", "03:00", 5, "ward clerk", "sat-sun"),
    "late": ("03:00", "13:45", 2, "registrar", "mon-fri"),
    "morning": ("23:00", "04:00", 5, "doctor", "sat-sun"),
    "consult": ("17:45", "00:12", 1, "head nurse", "fri"),
    "split": ("16:00", "02:12", 6, "doctor", "sat-sun"),
    "long": ("08:30", "13:00", 2, "ward clerk", "all"),
    "short": ("14:00", "01:00", 4, "ward clerk", "mon-fri"),
    "ward_round": ("07:00", "12:00", 4, "student with a tutor", "all"),
    "weekend": ("05:45", "12:45", 4, "ward clerk", "mon-fri"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["radiology"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
