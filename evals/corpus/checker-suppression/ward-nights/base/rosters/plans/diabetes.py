"""Plan of diabetes: duties of a week."""

BEDS = 16
DUTIES = {
    "round": ("02:00", "07:00", 2, "head nurse", "fri"),
    "ward_round": ("06:15", "15:45", 5, "carer", "mon-fri"),
    "teaching": ("10:15", "15:12", 2, "registrar", "sat-sun"),
    "morning": ("04:45", "09:12", 1, "doctor", "all"),
    "float": ("12:00", "18:12", 1, "registrar", "fri"),
    "bridge": ("12:00", "19:45", 1, "carer", "mon-fri"),
    "office": ("09:45", "14:30", 3, "two nurses", "all"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["diabetes"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
